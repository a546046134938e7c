"""S9: client data is readable by its owner only.

Under three umasks each command makes its files; the mode stands in the call that makes them, and
no file or folder has a bit for others.
"""
import os
import re

from calls import WRITING, record
from claim import Claim, finish, some_writes
from desk import temporary
from world import make_world, words_of

MAKING = re.compile(r"0[0-7]{3,4}$")


def modes_of(calls, folder):
    """Of each call that makes a file or a folder in this one: its path and its mode."""
    for call in calls:
        paths = [word for word in call.words if isinstance(word, bytes)]
        made = call.name.startswith("mkdir") or "O_CREAT" in str(call.words)
        if made and call.result >= 0 and paths[0].startswith(os.fsencode(folder)) \
                and MAKING.search(call.words[-1]):
            yield os.fsdecode(paths[0]), int(call.words[-1], 8)


def main():
    claim = Claim("S9")
    os.umask(0o077)
    world = make_world(temporary() / "world")
    made = set()
    commands = [("a new desk", ["--db", "{folder}/new/desk/ruka.db", "task", "add", "x"])]
    commands += [(name, words_of(line)) for name, line in some_writes(claim.chance)]
    for mask in (0o000, 0o022, 0o077):
        os.umask(mask)
        for name, words in commands:
            desk = world.copy("moded")
            before = set(desk.folder.rglob("*"))
            _, calls = record(desk, [word.replace("{folder}", str(desk.folder)) for word in words],
                              WRITING)
            for path, mode in modes_of(calls, desk.folder):
                claim.check(not mode & 0o077,
                            f"{name}, umask {mask:03o}: {path} is made with {mode:o}")
            for path in set(desk.folder.rglob("*")) - before:
                made.add(path.name)
                mode = path.stat().st_mode & 0o777
                claim.check(not mode & 0o077, f"{name}, umask {mask:03o}: {path.name} has {mode:o}")
    os.umask(0o077)
    claim.tell(f"{len(commands)} commands under 3 umasks, {claim.count} modes of {len(made)} files")
    finish()


if __name__ == "__main__":
    main()
