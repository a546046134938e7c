"""S6: files within files cannot exhaust us.

Workbooks and mail that unpack to far more than they weigh: 5 s of processor time and 256 MiB at
most, a plain reason, and nothing imported.
"""
import os
import resource
import zipfile

from claim import Claim, finish, part_of
from desk import RUKA, temporary
from import_again import workbook
from state import dump
from world import make_world

SECONDS, MEMORY = 5, 256 << 20
SMALL = "name,phone\nБомба,+79161234567\n"


SHEET = "xl/worksheets/sheet1.xml"
STRINGS = "xl/sharedStrings.xml"
RELATIONS = "xl/_rels/workbook.xml.rels"
SHARED = b'<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/' \
         b'relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>'


def with_part(path, name, pieces):
    """A whole small workbook with one part replaced by what `pieces` gives."""
    path.write_bytes(workbook(SMALL))
    with zipfile.ZipFile(path) as whole:
        parts = {one: whole.read(one) for one in whole.namelist()}
    parts.pop(name, None)
    if name == STRINGS:  # else nobody reads them
        parts[RELATIONS] = parts[RELATIONS].replace(b"</Relationships>", SHARED)
        parts[SHEET] = parts[SHEET].replace(
            b'<c t="inlineStr"><is><t>name</t></is></c>', b'<c t="s"><v>0</v></c>')
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as book:
        for one, content in parts.items():
            book.writestr(one, content)
        with book.open(name, "w", force_zip64=True) as part:
            for piece in pieces:
                part.write(piece)


HEAD = b'<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/' \
       b'2006/main"><sheetData>'
CELL = b'<c t="inlineStr"><is><t>%s</t></is></c>'
MIB = 1 << 20


def repeated(head, piece, mib, tail=b""):
    yield head
    block = piece * (MIB // len(piece) + 1)
    for _ in range(mib):
        yield block
    yield tail


def laughs(depth=12):
    """Entities of entities: a billion of them."""
    entities = b'<!ENTITY a0 "ha">' + b"".join(
        b'<!ENTITY a%d "%s">' % (i, b"&a%d;" % (i - 1) * 10) for i in range(1, depth))
    yield b'<?xml version="1.0"?><!DOCTYPE x [' + entities + b"]>" + HEAD[21:]
    yield b"<row>" + CELL % (b"&a%d;" % (depth - 1)) + b"</row></sheetData></worksheet>"


def quadratic():
    """One long entity, many times."""
    yield b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "' + b"x" * MIB + b'">]>' + HEAD[21:]
    yield b"<row>" + CELL % (b"&a;" * 2000) + b"</row></sheetData></worksheet>"


def outside():
    yield b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + HEAD[21:]
    yield b"<row>" + CELL % b"name" + b"</row><row>" + CELL % b"&a;"
    yield b"</row></sheetData></worksheet>"


BOMBS = {
    "rows without end": (SHEET, lambda: repeated(HEAD + b"<row>" + CELL % b"name" + b"</row>",
                                                 b"<row>" + CELL % b"x" + b"</row>", 600)),
    "one endless cell": (SHEET, lambda: repeated(
        HEAD + b'<row><c t="inlineStr"><is><t>', b"x", 600)),
    "one endless tag": (SHEET, lambda: repeated(HEAD + b"<row a='", b"x", 600)),
    "a million columns": (SHEET, lambda: repeated(HEAD + b"<row>", CELL % b"n", 600)),
    "a far cell": (SHEET, lambda: [
        HEAD, b'<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>',
        b"</sheetData></worksheet>"]),
    "depth": (SHEET, lambda: repeated(HEAD, b"<a>", 200)),
    "strings without end": (STRINGS, lambda: repeated(
        HEAD[:21] + b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
        b"<si><t>x</t></si>", 600)),
    "a billion laughs": (SHEET, laughs),
    "one entity, many times": (SHEET, quadratic),
    "an entity of a file": (SHEET, outside),
    "spaces": (SHEET, lambda: repeated(HEAD, b" ", 600)),
    "sheets without end": ("xl/workbook.xml", lambda: repeated(
        b'<?xml version="1.0"?><workbook><sheets>', b'<sheet name="x" sheetId="1"/>', 500)),
}


def mail(path):
    """Mail within mail within mail."""
    with path.open("wb") as file:
        file.write(b"From: a@b.example\nTo: manager@firm.example\nMessage-ID: <b@b>\nSubject: x\n"
                   b"Date: Mon, 23 Nov 2026 09:00:00 +0300\n")
        for i in range(20000):
            file.write(b"Content-Type: multipart/mixed; boundary=%d\n\n--%d\n" % (i, i))


def measured(desk, words):
    """Status, message, seconds of processor time, the most bytes in memory."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.chdir(desk.folder)
        os.dup2(writing, 1)
        os.dup2(writing, 2)
        resource.setrlimit(resource.RLIMIT_CPU, (60, 60))
        os.execve(RUKA, [RUKA, *words], desk.environment)
    os.close(writing)
    with os.fdopen(reading, "rb") as said:
        text = said.read()
    _, status, used = os.wait4(child, 0)
    return (os.waitstatus_to_exitcode(status), text, used.ru_utime + used.ru_stime,
            used.ru_maxrss * 1024)


def main():
    claim = Claim("S6")
    desk = make_world(temporary() / "world")
    bombs = part_of(list(BOMBS.items()), claim.chance, 2)
    for name, (part, pieces) in bombs:
        path = desk.folder / "in/bomb.xlsx"
        with_part(path, part, pieces())
        judge(claim, desk, name, ["client", "import", str(path)])
    mail(desk.folder / "in/bomb.eml")
    judge(claim, desk, "mail within mail", ["client", "mail", "import", "in/bomb.eml"])
    claim.tell(f"{len(bombs)} workbooks and a letter, {SECONDS} s and {MEMORY >> 20} MiB at most")
    finish()


def judge(claim, desk, name, words):
    before = dump(desk)
    status, said, seconds, memory = measured(desk, words)
    tried = f"{name}: status {status}, {seconds:.1f} s, {memory >> 20} MiB: "
    claim.check(status not in (0, 70) and status > 0, tried + str(said[-200:]))
    claim.check(said.strip(), tried + "no reason is said")
    claim.check(seconds <= SECONDS and memory <= MEMORY, tried + str(said[-100:]))
    claim.check(dump(desk) == before, tried + "something was imported")


if __name__ == "__main__":
    main()
