"""S7: invalid text is refused or marked, never stored.

Russian tables in every encoding come in as what they say; broken UTF-8 comes by every way in. All
that the desk then holds, and all that it says, is valid UTF-8.
"""
import sqlite3

from claim import Claim, finish, part_of, some, tries
from desk import temporary
from state import dump
from terminal_bytes import FIELDS, READS
from world import CARD, make_world, words_of

NAMES = [
    "Ёлкин и сыновья", "ООО «Щука»", "Завод имени Кирова", "ИП Цыганов", "Хлебозавод № 3",
    "Южный берег", "Эхо, торговый дом", "Мясокомбинат «Съедобное»", "Жёлтый въезд",
    "Ферма Объедкова",
]
ENCODINGS = ["utf-8", "utf-8-sig", "cp1251", "koi8-r", "cp866", "utf-16", "utf-16-le", "utf-16-be"]

# https://www.cl.cam.ac.uk/~mgk25/ucs/examples/UTF-8-test.txt, in short.
BROKEN = [
    b"\x80", b"\xbf", b"\x80\xbf\x80", b"\xc0 ", b"\xe0 ", b"\xf0 ", b"\xfc ", b"\xc3",
    b"\xe2\x82", b"\xf0\x9f\x98", b"\xfe", b"\xff", b"\xfe\xfe\xff\xff", b"\xc0\xaf",
    b"\xe0\x80\xaf", b"\xf0\x80\x80\xaf", b"\xc1\xbf", b"\xe0\x9f\xbf", b"\xf0\x8f\xbf\xbf",
    b"\xc0\x80", b"\xed\xa0\x80", b"\xed\xbf\xbf", b"\xed\xa0\x80\xed\xb0\x80",
    b"\xf4\x90\x80\x80", b"\xf8\x88\x80\x80\x80", b"\xd0\xcf\xd0", "я".encode("cp1251"),
    "Привет".encode("koi8-r"), b"a\x00b", b"\xef\xbf\xbe",
]


def is_text(raw):
    try:
        raw.decode("utf-8")
        return True
    except UnicodeDecodeError:
        return False


def has(encoding, text):
    return text.encode(encoding, "ignore").decode(encoding) == text


def every_encoding(claim, world, encodings):
    for encoding in encodings:
        names = [name for name in NAMES if has(encoding, name)]  # KOI8-R has no « and №
        mark = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}.get(encoding, b"")
        for rows in (3, len(names)):
            text = "Наименование;Город\r\n" + "".join(f"{name};Казань\r\n" for name in names[:rows])
            desk = world.copy("encoded")
            (desk.folder / "in/x.csv").write_bytes(mark + text.encode(encoding))
            desk.run("client", "import", "in/x.csv")
            there = desk.must("client", "list", "--all", "-f", "tsv", "--columns",
                              "name").splitlines()
            lost = [name for name in names[:rows] if name not in there]
            claim.check(not lost, f"{encoding}, {rows} rows: {lost[:2]} not found")


def broken_text(claim, desk, broken):
    """By argument, table, vCard, workbook, letter and setting."""
    for i, bad in enumerate(broken):
        (desk.folder / "in/bad.csv").write_bytes(
            b"name,phone,note\nName %d " % i + bad + b",+7917%07d,x" % i + bad + b"x\n")
        (desk.folder / "in/bad.vcf").write_bytes(
            CARD.encode().replace("Мох".encode(), b"Moss %d " % i + bad))
        (desk.folder / "in/bad.eml").write_bytes(
            b"From: a <info@vector.example>\nTo: manager@firm.example\nMessage-ID: <bad%d@x>\n" % i
            + b"Date: Mon, 23 Nov 2026 09:00:00 +0300\nSubject: x" + bad + b"\n\n" + bad + b"\n")
        said = [desk.run("client", "import", "in/bad.csv"),
                desk.run("client", "import", "in/bad.csv", "--encoding", "UTF-8"),
                desk.run("client", "import", "in/bad.vcf"), desk.run("client", "mail", "import",
                                                                     "in/bad.eml")]
        if b"\0" not in bad:
            for line in some(FIELDS, tries(4, 99), claim.chance):
                words = [word.encode().replace(b"{t}", b"x" + bad).replace(b"{n}", b"1")
                         for word in words_of(line)]
                said.append(desk.run(*words))
        for answer in said:
            claim.check(not answer.crashed(), f"{bad}: status {answer.status}: {answer.err[:160]}")
            claim.check(is_text(answer.out + answer.err),
                        f"{bad}: says {(answer.out + answer.err)[:99]}")


def main():
    claim = Claim("S7")
    world = make_world(temporary() / "world")
    encodings, broken = part_of(ENCODINGS, claim.chance), part_of(BROKEN, claim.chance)
    every_encoding(claim, world, encodings)
    broken_text(claim, world, broken)
    try:
        dump(world)
    except (UnicodeDecodeError, sqlite3.Error) as error:
        claim.check(False, f"the desk holds what is no UTF-8: {error}")
    for line in part_of(READS, claim.chance):
        for form in ("text", "csv", "json"):
            answer = world.run(*words_of(line), "-f", form)
            claim.check(is_text(answer.out), f"{line} -f {form} is no UTF-8")
    claim.tell(f"{len(encodings)} encodings, {len(broken)} kinds of broken text by 5 ways in")
    finish()


if __name__ == "__main__":
    main()
