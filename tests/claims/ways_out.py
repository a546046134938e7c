"""S2: no formula and no lost digit from data. S3: no markup. S4: no property injected.

Naughty strings are in clients' fields; they leave as a table for Excel, a workbook, Markdown and
vCards, are read by other programs, and come back by import.
"""
import csv
import io
import json
import re
import shutil
import subprocess
import xml.etree.ElementTree as xml
import zipfile

from claim import Claim, finish, tries
from desk import Desk, temporary
from strings import NAUGHTY
from world import make_world

# Beside the naughty ones: what a spreadsheet reads as a number, a date or a formula, and what vCard
# has a meaning for.
MORE = [
    "=HYPERLINK(\"http://x\")", "+7 916 123-45-67", "8(495)1234567", "1-2", "1/2", "1.2.2026",
    "5E3", "00", "007", "-0", "1 000,50", "#N/A", "'=1", "''", "\"=1\"", "=\"1\"", "a;b;c", "a,b",
    "a:b", "END:VCARD", "x\r\nTEL:+79990000000", "x\nBEGIN:VCARD", "\\n", "\\;", "a" * 74,
    "ж" * 37, "ж" * 38 + "🙂" * 40, "=?utf-8?B?eA==?=", "a\tb", " x ", "x\\",
]
FIELDS = ("note", "city", "terms", "source")
# The elements of a harmless table, as cmark-gfm names them.
PLAIN = {"document", "table", "table_header", "table_row", "table_cell", "text", "softbreak"}


def filled_desk(top):
    """One client a string, with the string in its fields; returns them as JSON has them."""
    desk = make_world(top / "world")
    with open(desk.folder / "in/naughty.csv", "w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(["name", "phone", *FIELDS])
        for i, text in enumerate(NAUGHTY + MORE):
            table.writerow([f"Имя {i:03d} {text}"[:200], f"+7916{i:07d}", *[text] * len(FIELDS)])
    desk.run("client", "import", "in/naughty.csv", "--encoding", "UTF-8", "--delimiter", ",")
    return desk, clients(desk)


def clients(desk):
    return json.loads(desk.must("client", "export", "--all", "-f", "json"))


def comes_back(claim, desk, kind, *options, fields=FIELDS):
    """The export, imported into a new desk, is the same clients."""
    path = desk.folder / f"out/back.{kind}"
    desk.must("client", "export", "--all", "-o", str(path), *options)
    shutil.rmtree(desk.folder.parent / "new", ignore_errors=True)
    new = Desk(desk.folder.parent / "new")
    new.folder.mkdir()
    answer = new.run("client", "import", str(path))
    claim.check(answer.status == 0, f"{kind} {options}: import: status {answer.status}: "
                f"{answer.err[:200]}")
    there = {client["name"]: client for client in clients(new)}
    for client in clients(desk):
        other = there.get(client["name"])
        if not claim.check(other, f"{kind} {options}: {client['name']!r} did not come back"):
            continue
        for field in ("phones", *fields):
            wanted = client[field]
            if kind == "vcf" and isinstance(wanted, str):
                wanted = wanted.replace("\r\n", "\n")  # a vCard knows one line break
            claim.check(other[field] == wanted, f"{kind} {options}: {field} "
                        f"{client[field]!r} came back as {other[field]!r}")


def read_by(program, path):
    """The rows of a table as another program reads them; None where it is not installed."""
    if not shutil.which(program):
        return None
    to = path.with_name(path.stem + "." + program + ".csv")
    if program == "ssconvert":
        command = ["ssconvert", path, to]
    else:
        command = ["soffice", f"-env:UserInstallation=file://{path.parent}/office", "--headless",
                   "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false",
                   "--outdir", path.parent, path]
        to = path.with_suffix(".csv")
    subprocess.run(command, capture_output=True, timeout=120, check=False)
    return list(csv.DictReader(io.StringIO(to.read_text("utf-8-sig")))) if to.exists() else []


def same_text(shown, text):
    """A cell may have an apostrophe before what would be a formula, or stand as ="text" where the
    other program does not evaluate that; its ends and breaks (_x000D_ is one in a workbook) are
    its own."""
    def bare(value):
        if re.fullmatch('="(""|[^"])*"', value or ""):
            value = value[2:-1].replace('""', '"')
        return " ".join((value or "").replace("_x000D_", "").lstrip("'").split())
    return bare(shown) == bare(text)


def spreadsheets(desk, there):
    claim, used = Claim("S2"), []
    for kind, options, program in (("csv", ["--excel"], "ssconvert"), ("xlsx", [], "ssconvert"),
                                   ("xlsx", [], "soffice")):
        if program == "soffice" and tries(10, 10) < 5:
            continue  # it takes ten seconds to start
        path = desk.folder / f"out/sheet.{kind}"
        desk.must("client", "export", "--all", "-o", str(path), *options)
        rows = read_by(program, path)
        if rows is None:
            continue
        used.append(f"{program} of {kind}")
        by_name = {" ".join(row.get("Name", "").split()): row for row in rows}
        for client in there:
            row = by_name.get(" ".join(client["name"].split()))
            if not claim.check(row, f"{program} of {kind}: no row “{client['name'][:60]}”"):
                continue
            for field, title in (("note", "Note"), ("city", "City"), ("terms", "Special terms")):
                claim.check(same_text(row[title], client[field]), f"{program} of {kind}: "
                            f"{title} {client[field]!r} is {row[title]!r}")
    with zipfile.ZipFile(desk.folder / "out/sheet.xlsx") as book:
        sheets = [book.read(name) for name in book.namelist() if "worksheets/" in name]
    claim.check(not any(re.search(rb"<f[ >]", sheet) for sheet in sheets),
                "the workbook has a formula")
    for kind, options in (("csv", ["--excel"]), ("csv", []), ("xlsx", [])):
        comes_back(claim, desk, kind, *options)
    unused = [name for name in ("ssconvert", "soffice") if not shutil.which(name)]
    claim.tell(f"{len(there)} clients by {', '.join(used) or 'no other program'}, and back",
               f"not installed: {', '.join(unused)}" if unused else "")


SPACE = "{http://commonmark.org/xml/1.0}"
NOTHING = "<!-- -->"  # what keeps a bare address from becoming a link


def text_of(node):
    return "".join(" " if part.tag == SPACE + "softbreak" else part.text or ""
                   for part in node.iter() if not len(part) and part.text != NOTHING)


def elements(node):
    return {part.tag.replace(SPACE, "") for part in node.iter() if part.text != NOTHING}


def markdown(desk, there):
    claim = Claim("S3")
    said = desk.must("client", "list", "--all", "--limit", "9999", "-f", "md", "--columns",
                     "name,note,city")
    lines = said.splitlines()
    claim.check(len(lines) == len(there) + 2, f"{len(there)} clients are {len(lines) - 2} rows")
    pipes = {len(re.findall(r"(?<!\\)(?:\\\\)*\|", line)) for line in lines}
    claim.check(len(pipes) == 1, f"rows of different length: {pipes}")
    unmade = "no HTML reports yet"
    if shutil.which("cmark-gfm"):
        done = subprocess.run(
            ["cmark-gfm", "-t", "xml", "-e", "table", "-e", "autolink", "-e", "strikethrough"],
            input=said.encode(), capture_output=True, check=True)
        top = xml.fromstring(done.stdout)
        names = {client["name"]: client for client in there}
        for row in top.iter(SPACE + "table_row"):
            kinds = elements(row)
            cells = [text_of(cell).strip() for cell in row.iter(SPACE + "table_cell")]
            claim.check(kinds <= PLAIN, f"{sorted(kinds - PLAIN)} from {cells}")
            client = names.get(cells[0])
            if claim.check(client, f"the name {cells[0]!r} is not as it was"):
                wanted = " ".join((client["note"] or "").split())
                claim.check(" ".join(cells[1].split()) == wanted, f"{wanted!r} is {cells[1]!r}")
    else:
        unmade += "; cmark-gfm is not installed"
    report = desk.must("report", "clients", "-f", "md") + desk.must("report", "day", "-f", "md")
    claim.check(not re.search(r"(?<!\\)<[a-z!/]", report), "a report has markup from data")
    claim.tell(f"{len(there)} clients and 2 reports as Markdown", unmade)


def cards_in(raw):
    """A strict reader of vCard: [{property: [values]}]."""
    lines = raw.replace(b"\r\n ", b"").replace(b"\r\n\t", b"").split(b"\r\n")
    cards = []
    for line in filter(None, lines):
        name, _, value = line.decode().partition(":")
        key = name.split(";")[0].upper()
        if key == "BEGIN":
            cards.append({})
        cards[-1].setdefault(key, []).append(
            re.sub(r"\\(.)", lambda match: "\n" if match[1] in "nN" else match[1], value))
    return cards


def vcards(desk, there):
    claim = Claim("S4")
    for version in ("3", "4"):
        path = desk.folder / f"out/cards-{version}.vcf"
        desk.must("client", "export", "--all", "-o", str(path), "--vcard", version)
        raw = path.read_bytes()
        for line in raw.split(b"\r\n"):
            claim.check(len(line) <= 75, f"vCard {version}: a line of {len(line)} bytes")
            claim.check(b"\n" not in line and b"\r" not in line, f"a bare line end in {line!r}")
            try:
                line.decode()
            except UnicodeDecodeError:
                claim.check(False, f"vCard {version}: a character is cut: {line!r}")
        cards = [card for card in cards_in(raw) if card.get("KIND", ["org"])[0] != "individual"]
        by_uid = {card.get("UID", [""])[0]: card for card in cards}
        for client in there:
            card = next((card for uid, card in by_uid.items() if client["uid"] in uid), None)
            if not claim.check(card, f"vCard {version}: no card of {client['name'][:60]!r}"):
                continue
            claim.check(card["FN"] == [client["name"]], f"vCard {version}: FN {card['FN']}")
            note = (client["note"] or "").replace("\r\n", "\n")
            claim.check(not note or note in "\n".join(card.get("NOTE", [""])),
                        f"vCard {version}: NOTE {note!r} is {card.get('NOTE')}")
            claim.check(len(card.get("TEL", [])) == len(client["phones"] or []),
                        f"vCard {version}: phones of {client['name'][:60]!r}: {card.get('TEL')}")
        comes_back(claim, desk, "vcf", "--vcard", version, fields=("note", "city"))
    claim.tell(f"{len(there)} clients as vCard 3 and 4, read and back",
               "no .ics and no .eml is written yet")


def main():
    desk, there = filled_desk(temporary())
    spreadsheets(desk, there)
    markdown(desk, there)
    vcards(desk, there)
    finish()


if __name__ == "__main__":
    main()
