"""R8: an import is all or nothing, and again is no change.

Each import meets a fault at one of its calls; then it is tried again. What it says it read is
what it created, updated, skipped and rejected; the second time it creates nothing.
"""
import io
import json
import zipfile

from calls import READING, WRITING, record, since_the_desk, was_injected, with_fault
from claim import Claim, finish, part_of, some_of_each, tries
from desk import temporary
from state import checks, difference, dump, illegal, state
from world import CARD, PRODUCTS, make_world

MANY = 400
LOGS = ("changes", "exports")  # each time is one of its own, and each file of rejected rows
ERRORS = {"openat": ["EMFILE", "EIO"], "read": ["EIO"], "pread64": ["EIO"],
          "write": ["EIO", "ENOSPC"], "pwrite64": ["EIO", "ENOSPC"]}

IMPORTS = {
    "CSV": ["client", "import", "in/many.csv"],
    "CSV --update": ["client", "import", "in/many.csv", "--update"],
    "CSV with rejects": ["client", "import", "in/mixed.csv", "--rejects", "out/rejects.csv"],
    "workbook": ["client", "import", "in/many.xlsx"],
    "vCard": ["client", "import", "in/many.vcf"],
    "price list": ["lead", "product", "import", "in/prices.csv"],
    "letters": ["client", "mail", "import", "in/box.mbox"],
}


def rows_of(text, count):
    return "name,phone,email,city\n" + "".join(text.format(i) for i in range(count))


def workbook(rows):
    """The smallest .xlsx that Excel would open."""
    cells = "".join(
        "<row>" + "".join(f'<c t="inlineStr"><is><t>{cell}</t></is></c>' for cell in row.split(","))
        + "</row>" for row in rows.splitlines())
    kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{kinds}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{kinds}.worksheet+xml"/>'
        "</Types>",
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" '
        f'Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships">'
        f'<Relationship Id="rId1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/>'
        "</Relationships>",
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets>'
        '<sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>{cells}</sheetData>'
        "</worksheet>",
    }
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, '<?xml version="1.0" encoding="UTF-8"?>' + text)
    return raw.getvalue()


def letters(count):
    return "".join(
        f"From x Mon Nov 23 09:00:00 2026\nFrom: info@vector.example\nTo: manager@firm.example\n"
        f"Message-ID: <{i}@vector.example>\nSubject: x {i}\n"
        f"Date: Mon, 23 Nov 2026 09:00:00 +0300\n\ntext {i}\n\n" for i in range(count))


def write_inputs(folder):
    many = rows_of("Завод {0},+7916{0:07d},mail{0}@example.ru,Самара\n", MANY)
    texts = {
        "many.csv": many,
        "mixed.csv": rows_of("Мост {0},+7917{0:07d},,Омск\n,+7918{0:07d},,Омск\n", MANY // 2),
        "many.vcf": "".join(CARD.replace("Мох", f"Мох-{i}").replace("anna@", f"anna{i}@")
                            .replace("555-44-33", f"555-{i // 100:02d}-{i % 100:02d}")
                            for i in range(100)),
        "prices.csv": PRODUCTS + "".join(f"Полка {i},П-{i},шт,{i}\n" for i in range(100)),
        "box.mbox": letters(60),
    }
    for name, text in texts.items():
        (folder / "in" / name).write_text(text, newline="")
    (folder / "in/many.xlsx").write_bytes(workbook(many))


def is_balanced(claim, name, answer):
    """read = created + updated + skipped + rejected; returns how many it created. A price list
    calls them added, changed, unchanged and rejected."""
    said = json.loads(answer.out or b"{}")
    created = said.get("created", said.get("added"))
    parts = [created, said.get("updated", said.get("changed", 0)),
             said.get("skipped", said.get("unchanged")), said.get("rejected")]
    claim.check(None not in parts and said.get("read") == sum(parts),
                f"{name}: {answer.out[:200]} {answer.err[:200]}")
    return created


def twice(claim, world, name, words):
    """The state after the import; the second time nothing is created."""
    desk = world.copy("twice")
    is_balanced(claim, name, desk.run(*words, "-f", "json"))
    after = state(desk)
    rows = dump(desk, without=LOGS)
    created = is_balanced(claim, name, desk.run(*words, "-f", "json"))
    claim.check(created == 0, f"{name}, again: created {created}")
    again = dump(desk, without=LOGS)
    if "--update" not in words:
        claim.check(again == rows, f"{name}, again: {difference(rows, again)}")
    return after


def with_retry(claim, world, before, name, words, after, fault):
    call, error, for_ever = fault
    desk = world.copy("retried")
    answer = desk.run(*words, "-f", "json", timeout=60,
                      within=with_fault(desk, call, f"error={error}", for_ever))
    tried = f"{name}, {error} at {call}{' and on' if for_ever else ''}: status {answer.status}, "
    claim.check(was_injected(desk), tried + "the fault was not met")
    claim.check(not answer.crashed(), tried + str(answer.err[:160]))
    done = answer.status == 0 or (answer.status == 5 and answer.out.strip().endswith(b"}"))
    wrong = illegal(desk, before, after, acknowledged=answer.status == 0)
    if not claim.check(not wrong, tried + wrong):
        return
    if done:
        is_balanced(claim, tried, answer)
    desk.run(*words, "-f", "json")
    rows = dump(desk, without=LOGS)
    wanted = [row for row in after.rows if not row.startswith(tuple(f"{log}:" for log in LOGS))]
    claim.check(rows == wanted, tried + "tried again it " + difference(wanted, rows))
    faults = checks(desk)
    claim.check(not faults, tried + str(faults))


def faults_of(calls):
    for call in calls:
        for error in ERRORS.get(call.name, ["EIO"]):
            yield call, error, False
            yield call, error, True


def main():
    claim = Claim("R8")
    world = make_world(temporary() / "world")
    write_inputs(world.folder)
    before = state(world)
    moments = []
    imports = part_of(list(IMPORTS.items()), claim.chance)
    for name, words in imports:
        after = twice(claim, world, name, words)
        _, calls = record(world.copy("whole"), words + ["-f", "json"], WRITING + READING)
        moments += [(name, words, after, fault)
                    for fault in faults_of(since_the_desk(world.copy("whole"), calls))]
    chosen = some_of_each(moments, lambda moment: (moment[0], moment[3][0].name),
                          tries(120, 10000), claim.chance)
    for moment in chosen:
        with_retry(claim, world, before, *moment)
    claim.tell(f"{len(imports)} imports twice, and {len(chosen):,} faults each with a retry")
    finish()


if __name__ == "__main__":
    main()
