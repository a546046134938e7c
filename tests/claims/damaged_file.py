"""R9: a damaged or foreign file is recognised.

A desk with flipped bits, a cut end or bytes of chance; other programs' files, folders, devices
and links in its place. No crash and no endless loop; where it is refused, the file is untouched
and the message names a way out.
"""
import os
import shutil
import sqlite3

from claim import Claim, finish, tries
from desk import Desk, temporary
from world import make_world

SECONDS = 5
READS = [["today"], ["task", "list", "-f", "csv"], ["find", "счёт"], ["doctor"], ["log"],
         ["lead", "deal", "show", "1"], ["report", "day"], ["archive", "verify"]]
WRITES = [["task", "add", "x"], ["client", "edit", "1", "--note", "x"], ["undo", "-y"], ["backup"],
          ["client", "list", "-f", "csv"]]  # who took personal data is kept


def flip(raw, chance):
    for _ in range(chance.choice((1, 1, 2, 8, 64))):
        at = chance.randrange(len(raw))
        raw[at] ^= 1 << chance.randrange(8)


def flip_head(raw, chance):
    at = chance.randrange(100)
    raw[at] = chance.randrange(256)


def cut(raw, chance):
    del raw[chance.randrange(len(raw)):]


def cut_at_page(raw, chance):
    del raw[4096 * chance.randrange(len(raw) // 4096):]


def noise(raw, chance):
    at, size = chance.randrange(len(raw)), chance.choice((16, 512, 4096))
    raw[at:at + size] = chance.randbytes(len(raw[at:at + size]))


def page_for_page(raw, chance):
    one, other = (4096 * chance.randrange(len(raw) // 4096) for _ in range(2))
    raw[one:one + 4096] = raw[other:other + 4096]


DAMAGES = [flip, flip_head, cut, cut_at_page, noise, page_for_page]


def damaged(claim, world, count):
    """Commands over damaged desks: they may fail, and do not crash or hang."""
    whole = world.db.read_bytes()
    for i in range(count):
        damage = DAMAGES[i % len(DAMAGES)]
        raw = bytearray(whole)
        damage(raw, claim.chance)
        desk = world.copy("damaged")
        desk.db.write_bytes(raw)
        words = claim.chance.choice(READS + WRITES)
        answer = desk.run(*words, timeout=SECONDS)
        tried = f"{damage.__name__} {i}, {' '.join(words)}: status {answer.status}: "
        claim.check(not answer.crashed(), tried + str(answer.err[:200]))
        if words in READS or answer.status == 6:
            claim.check(desk.db.read_bytes() == bytes(raw), tried + "the file was written to")
        if answer.status == 6:
            claim.check(len(answer.err.splitlines()) > 1, tried + f"no way out: {answer.err}")


def foreign_files(top):
    """Name and how to make it; None stands for a way of the system itself."""
    def other_database(path):
        db = sqlite3.connect(path)
        db.execute("CREATE TABLE notes (id INTEGER PRIMARY KEY, text)")
        db.commit()
        db.close()
    made = {
        "an empty file": lambda path: path.write_bytes(b""),
        "one byte": lambda path: path.write_bytes(b"S"),
        "a text": lambda path: path.write_text("name,phone\nВектор,1\n"),
        "a header alone": lambda path: path.write_bytes(b"SQLite format 3\0"),
        "zeros": lambda path: path.write_bytes(bytes(8192)),
        "another program's database": other_database,
        "a folder": lambda path: path.mkdir(),
        "a link to itself": lambda path: path.symlink_to(path.name),
        "a link to nothing": lambda path: path.symlink_to("nothing/there"),
        "a pipe": os.mkfifo,
        "a path below a file": lambda path: path.write_text("x"),
    }
    for name, make in made.items():
        path = top / "foreign" / name
        path.parent.mkdir(exist_ok=True)
        make(path)
        yield name, path / "x" if name == "a path below a file" else path
    for device in ("/dev/null", "/dev/zero", "/dev/full"):
        yield device, device


def look(path):
    """What can be seen of a file without opening pipes and devices."""
    info = os.lstat(path) if os.path.lexists(path) else None
    return info and (info.st_mode, info.st_size,
                     open(path, "rb").read() if os.path.isfile(path) else None)


def foreign(claim, world, top):
    for name, path in foreign_files(top):
        desk = Desk(world.folder)
        desk.environment["RUKA_DB"] = str(path)
        for words in (["task", "list"], ["task", "add", "x"], ["doctor"], ["backup", "out/x.db"]):
            before = look(path)
            answer = desk.run(*words, timeout=SECONDS + 5)
            refused = answer.status in (2, 3, 4, 6) and len(answer.err.splitlines()) > 1
            found = words == ["doctor"] and answer.status == 1
            claim.check((refused or found) and look(path) == before,
                        f"{name} as the desk, {' '.join(words)}: status {answer.status}"
                        f"{'' if look(path) == before else ', the file was touched'}: "
                        f"{answer.out[:80]} {answer.err[:160]}")
            shutil.rmtree(desk.folder / "out", ignore_errors=True)
            (desk.folder / "out").mkdir()


def main():
    claim = Claim("R9")
    top = temporary()
    world = make_world(top / "world")
    count = tries(300, 20000)
    damaged(claim, world, count)
    foreign(claim, world, top)
    claim.tell(f"{count:,} damaged desks and 14 foreign files, {SECONDS} s each")
    finish()


if __name__ == "__main__":
    main()
