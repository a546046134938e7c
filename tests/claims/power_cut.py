"""R1: a power cut never corrupts and never half-applies; what was acknowledged is there.

The calls of a command are recorded, and its folder is built anew as a cut after one of them could
leave it: of what was not synced, each sector and the later names of each folder survive by
chance. Control: the same with every sync left out, as on a disk that lies, must show damage.
"""
import os
import shutil

from calls import WRITING, record
from claim import Claim, finish, some, some_writes, tries
from desk import Desk, temporary
from state import illegal, state
from world import make_world, words_of

SECTOR = 512
SYNCS = ("fsync", "fdatasync")


class Inode:
    def __init__(self, content=b""):
        self.sure = bytearray(content)
        self.loose = []  # (offset, bytes), or (length, None) for a file that is cut to it

    def sync(self):
        for change in self.loose:
            put(self.sure, *change)
        self.loose = []

    def after_cut(self, chance):
        content, survives = bytearray(self.sure), chance.choice((0, 0.1, 0.5, 0.9, 1))
        for at, new in self.loose:
            if new is None:
                if chance.random() < survives:
                    put(content, at, None)
                continue
            for begin in range(at - at % SECTOR, at + len(new), SECTOR):
                first, last = max(begin, at), min(begin + SECTOR, at + len(new))
                if chance.random() < survives:
                    put(content, first, new[first - at:last - at])
        return content


def put(content, at, new):
    if new is None:
        del content[at:]
        content.extend(bytes(at - len(content)))
    else:
        content.extend(bytes(max(0, at - len(content))))
        content[at:at + len(new)] = new


class Disk:
    """The files of a folder, what of them is on the disk for sure, and what may be."""
    FOLDER = "folder"

    def __init__(self, top):
        self.top, self.open, self.at = str(top), {}, {}
        self.now = {self.top: self.FOLDER}
        for folder, folders, names in os.walk(top):
            for name in folders:
                self.now[os.path.join(folder, name)] = self.FOLDER
            for name in names:
                path = os.path.join(folder, name)
                with open(path, "rb") as file:
                    self.now[path] = Inode(file.read())
        self.sure = dict(self.now)
        self.loose = {}  # a folder's steps in their order: each is [(path, inode or None)...]

    def path(self, folder, name):
        name = os.fsdecode(name)
        if folder.isdigit():
            name = os.path.join(self.open.get(int(folder), "/"), name)
        return os.path.normpath(os.path.join(self.top, name))

    def name(self, *entries):
        for path, inode in entries:
            if inode is None:
                self.now.pop(path, None)
            else:
                self.now[path] = inode
        self.loose.setdefault(os.path.dirname(entries[-1][0]), []).append(entries)

    def sync(self, what):
        if isinstance(what, Inode):
            what.sync()
        for step in self.loose.pop(what, []):
            apply(self.sure, step)

    def after_cut(self, chance):
        """{path: content, or None for a folder}; of each folder's steps the first ones survive."""
        names = dict(self.sure)
        for steps in self.loose.values():
            for step in steps[:chance.randint(0, len(steps))]:
                apply(names, step)
        return {path: None if inode == self.FOLDER else inode.after_cut(chance)
                for path, inode in sorted(names.items())}

    def play(self, call):
        words = call.words
        if call.result < 0:
            return
        if call.name == "openat":
            self.opened(self.path(words[0], words[1]), words[2], call.result)
        elif call.name in ("write", "pwrite64"):
            inode = self.open.get(int(words[0]))
            if isinstance(inode, Inode):
                begin = int(words[3]) if call.name == "pwrite64" else self.at[int(words[0])]
                self.at[int(words[0])] = begin + call.result
                inode.loose.append((begin, words[1][:call.result]))
        elif call.name == "ftruncate":
            inode = self.open.get(int(words[0]))
            if isinstance(inode, Inode):
                inode.loose.append((int(words[1]), None))
        elif call.name in SYNCS:
            self.sync(self.open.get(int(words[0])))
        elif call.name == "close":
            self.open.pop(int(words[0]), None)
        else:
            self.renamed(call.name, words)

    def opened(self, path, flags, fd):
        self.at[fd] = 0
        if path not in self.now:
            if not path.startswith(self.top + "/"):
                self.open.pop(fd, None)
                return
            self.name((path, Inode()))
        inode = self.now[path]
        self.open[fd] = path if inode == self.FOLDER else inode
        if "O_TRUNC" in flags:
            inode.loose.append((0, None))

    def renamed(self, name, words):
        if name in ("unlink", "rename", "link", "mkdir"):
            paths = [self.path("cwd", word) for word in words if isinstance(word, bytes)]
        else:
            paths = [self.path(words[i - 1], word) for i, word in enumerate(words)
                     if isinstance(word, bytes)]
        if not all(path.startswith(self.top + "/") for path in paths):
            return
        if name.startswith("unlink"):
            self.name((paths[0], None))
        elif name.startswith("mkdir"):
            self.name((paths[0], self.FOLDER))
        elif name.startswith("rename"):
            self.name((paths[0], None), (paths[1], self.now[paths[0]]))
        elif name.startswith("link"):
            self.name((paths[1], self.now[paths[0]]))


def apply(names, step):
    for path, inode in step:
        if inode is None:
            names.pop(path, None)
        else:
            names[path] = inode


def cut(world, calls, last, syncs, chance):
    """The desk as a cut after the call `last` may leave it."""
    disk = Disk(world.folder)
    for call in calls[:last]:
        if syncs or call.name not in SYNCS:
            disk.play(call)
    top = world.folder.parent / "cut"
    shutil.rmtree(top, ignore_errors=True)
    for path, content in disk.after_cut(chance).items():
        to = top / os.path.relpath(path, world.folder)
        if content is None and to.parent.exists() or path == disk.top:
            to.mkdir()
        elif content is not None and to.parent.exists():
            to.write_bytes(content)
    return Desk(top)


def main():
    os.umask(0o077)
    claim = Claim("R1")
    commands, moments = some_writes(claim.chance), []
    top = temporary()
    original = make_world(top / "original")
    for name, line in commands:
        world = original.copy(name)
        answer, calls = record(world, words_of(line), WRITING + ["close"])
        after = state(world)
        world = original.copy(name)  # in the same place, so that the recorded paths fit
        before = state(world)
        ends = answer.status == 0
        for last in range(1, len(calls) + 1):
            moments.append((name, world, calls, last, before, after, ends and last == len(calls)))
    ends = [moment for moment in moments if moment[-1]] * 3
    chosen = ends + some(moments, max(10, tries(300, 20000) - len(ends)), claim.chance)

    for name, world, calls, last, before, after, acknowledged in chosen:
        desk = cut(world, calls, last, True, claim.chance)
        wrong = illegal(desk, before, after, acknowledged)
        claim.check(not wrong, f"{name}, cut after call {last} of {len(calls)}: {wrong}")
    damaged, controls = 0, [moment for moment in chosen if not moment[-1]][:40]
    for name, world, calls, last, before, after, _ in controls:
        desk = cut(world, calls, last, False, claim.chance)
        damaged += bool(illegal(desk, before, after, False))
    claim.check(damaged, "the control without syncs shows no damage: the test sees nothing")
    claim.tell(f"{len(chosen):,} power cuts over {len(commands)} commands; "
               f"without syncs {damaged} of {len(controls)} do damage")
    finish()


if __name__ == "__main__":
    main()
