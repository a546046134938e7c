"""R13: any file name survives.

Papers, imports, exports, backups and desks under odd names: the bytes come back equal, the name
whole where it was kept, and on a terminal it is escaped.
"""
import hashlib
import json
import os
import sqlite3

from claim import Claim, finish, part_of
from desk import Desk, temporary
from strings import forbidden
from world import CLIENTS, make_world

ROOM = 235  # bytes of 255
NAMES = [
    b"plain.txt", b"with space.txt", b" leading.txt", b"trailing ", b"trailing.", b"-rf",
    b"--help", b"-", b"a\nb.txt", b"a\tb.txt", b"a\rb.txt", b"\x1b[31mred.txt", b"\x07bell.txt",
    b"a\x7fb.txt", b"\xff.txt", b"\xc3\x28.txt", b"caf\xe9.txt", b"\xd0.txt",
    "договор №5.txt".encode(), "\u0439.txt".encode(), "и\u0306.txt".encode(),
    "e\u0301.txt".encode(), "\u00e9.txt".encode(), "\u202etxt.exe".encode(),
    "\u2066x\u2069.txt".encode(), "\ufeffbom.txt".encode(), "a\u0085b.txt".encode(),
    "a\u2028b.txt".encode(), "a\u00a0b.txt".encode(), b"'quote'.txt", b'"double".txt',
    b"back\\slash.txt", b"$HOME.txt", b"`id`.txt", b"a*b?.txt", b"a:b|c<d>.txt", b"%s%n.txt",
    b"{name}.txt", b".hidden", b"...", b"no-ending", b"a.b.c.d.e", b"\\xff.txt", b"CON",
    b"x" * 255, ("ё" * 127).encode(), ("щ" * 120).encode() + b".txt", b"=1+1.txt",
    "🙂.txt".encode(),
]


def papers(claim, world, names):
    desk, kept = world.copy("papers"), {}
    for i, name in enumerate(names):
        source = os.path.join(os.fsencode(desk.folder / "in"), name)
        content = b"paper %d" % i
        with open(source, "wb") as file:
            file.write(content)
        answer = desk.run("archive", "add", source, "--kind", "act", "--received", "вчера", "-f",
                          "json")
        if not claim.check(answer.status == 0, f"archive add {name!r}: status {answer.status}: "
                           f"{answer.err[:160]}"):
            continue
        claim.check(not forbidden(answer.err),
                    f"archive add {name!r} says {forbidden(answer.err)!r}")
        made = json.loads(answer.out)
        made = made[0] if isinstance(made, list) else made
        with open(desk.folder / "desk/archive" / made["path"], "rb") as copy:
            claim.check(copy.read() == content, f"archive add {name!r}: other bytes are kept")
        claim.check(made["sha256"] == hashlib.sha256(content).hexdigest(), f"{name!r}: its hash")
        kept[name] = kept_name(desk, made["id"])
        claim.check(is_whole(desk, made["id"], name, kept),
                    f"{name!r} came back as {kept[name]!r}")
        for words in (["archive", "show", str(made["id"])], ["log"]):
            shown = desk.run(*words)
            claim.check(shown.status == 0 and not forbidden(shown.out),
                        f"{' '.join(words)} after {name!r} shows {forbidden(shown.out)!r}")
    verified = desk.run("archive", "verify")
    claim.check(verified.status == 0, f"archive verify: {verified.out[:200]}")


def is_whole(desk, id, name, kept):
    """The file's name is in the desk or in its JSON as it was; one that is no text, which JSON
    cannot hold, is at least told from all others."""
    if kept[name] == name:
        return True
    try:
        text = name.decode()
    except UnicodeDecodeError:
        return list(kept.values()).count(kept[name]) == 1
    record = json.loads(desk.must("archive", "show", str(id), "-f", "json"))
    return text in (record[0] if isinstance(record, list) else record).values()


def kept_name(desk, id):
    """The name as it was given, in the bytes that the desk keeps."""
    db = sqlite3.connect(f"file:{desk.db}?mode=ro", uri=True)
    db.text_factory = bytes
    columns = [row[1].decode() for row in db.execute("PRAGMA table_info(documents)")]
    rows = db.execute(f"SELECT {', '.join(columns)} FROM documents WHERE id = ?", (id,)).fetchone()
    db.close()
    row = dict(zip(columns, rows))
    return next((row[name] for name in ("original_bytes", "original_name") if row.get(name)), None)


def other_files(claim, world, names):
    """What is read and written under such a name: imports, exports, backups, desks."""
    desk = world.copy("others")
    top = os.path.join(os.fsencode(desk.folder), b"odd")
    os.mkdir(top)
    for name in names:
        path = os.path.join(top, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(CLIENTS)
        read = desk.run("client", "import", path, "--dry-run")
        claim.check(read.status == 0,
                    f"client import {name[:40]!r}: {read.status}: {read.err[:120]}")
        os.unlink(path)
        new = Desk(desk.folder)
        new.environment["RUKA_DB"] = os.fsdecode(path)
        made(claim, top, name, new, ["task", "add", "x"], ["task", "list", "-f", "ids"], ["doctor"])
        made(claim, top, name, desk, ["backup", path])
        made(claim, top, name, desk, ["task", "list", "-f", "csv", "-o", path])


def made(claim, top, name, desk, *commands):
    """The commands make the file and no other; a name that leaves no room for the journal's or the
    temporary file's ending may be refused."""
    for words in commands:
        answer = desk.run(*words)
        refused = answer.status == 6 and len(name) > ROOM
        left = [] if refused and not os.listdir(top) else [name]
        claim.check((answer.status == 0 or refused) and os.listdir(top) == left,
                    f"{words[0]}, {name[:40]!r} of {len(name)} bytes: status {answer.status}: "
                    f"{answer.err[:120]}, made {[left[:40] for left in os.listdir(top)]}")
        claim.check(not forbidden(answer.err),
                    f"{words[0]}, {name[:40]!r} says {forbidden(answer.err)!r}")
    for left in os.listdir(top):
        os.unlink(os.path.join(top, left))


def main():
    claim = Claim("R13")
    world = make_world(temporary() / "world")
    names = part_of(NAMES, claim.chance)
    papers(claim, world, names)
    other_files(claim, world, names)
    claim.tell(f"{len(names)} odd names of papers, imports, exports, backups and desks")
    finish()


if __name__ == "__main__":
    main()
