"""What the long tests share: a desk with a small world in it, the program, and the legal state.

RUKA          the program that is tried
CLAIMS_SCALE  how many tries: 1 is some minutes for all rows, "long" the numbers of the promises
CLAIMS_SEED   where chance begins
CLAIMS_SHOWN  how many failures of a row are shown
"""
import atexit
import hashlib
import json
import os
import pty
import random
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import NamedTuple

RUKA = os.environ.get("RUKA", str(Path(__file__).parents[2] / "build/release/ruka"))
SCALE = os.environ.get("CLAIMS_SCALE", "1")
SHOWN = int(os.environ.get("CLAIMS_SHOWN", "5"))
SEED = int(os.environ.get("CLAIMS_SEED", "1"))
NOW = "2026-11-23 10:00"


class Answer(NamedTuple):
    status: int  # below zero: ended by that signal
    out: bytes
    err: bytes

    def crashed(self):
        """A signal, a bug that the program tells of, or a run without end (see Desk.run)."""
        return self.status < 0 or self.status == 70


class Desk:
    """A folder with desk/ruka.db, the files that are read (in/) and those that are written (out/)."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.db = self.folder / "desk/ruka.db"
        self.environment = {
            "PATH": "/usr/bin:/bin", "HOME": str(self.folder), "RUKA_DB": str(self.db),
            "RUKA_LANG": "en", "RUKA_NOW": NOW, "TZ": "UTC", "LC_ALL": "C.UTF-8"}

    def run(self, *words, within=(), stdin=b"", timeout=60, **environment):
        """`ruka WORDS` in the folder; `within` is a program that starts it, with its arguments."""
        try:
            done = subprocess.run([*within, RUKA, *words], cwd=self.folder, input=stdin,
                                  capture_output=True, timeout=timeout,
                                  env={**self.environment, **environment})
        except subprocess.TimeoutExpired:
            return Answer(-24, b"", b"no end after %d s" % timeout)
        return Answer(done.returncode, done.stdout, done.stderr)

    def on_terminal(self, *words, timeout=60, **environment):
        """The same where all three streams are a terminal: (status, all that it has shown)."""
        leader, terminal = pty.openpty()
        program = subprocess.Popen([RUKA, *words], cwd=self.folder, stdin=terminal, stdout=terminal,
                                   stderr=terminal, close_fds=True, start_new_session=True,
                                   env={**self.environment, "TERM": "xterm", "PAGER": "cat",
                                        "COLUMNS": "100", **environment})
        os.close(terminal)
        timer = threading.Timer(timeout, program.kill)
        timer.start()
        shown = b""
        try:
            while piece := os.read(leader, 65536):
                shown += piece
        except OSError:  # the other side is closed
            pass
        timer.cancel()
        os.close(leader)
        return program.wait(), shown

    def must(self, *words, **more):
        """Runs what has to succeed for the test to mean something."""
        answer = self.run(*words, **more)
        if answer.status != 0:
            raise SystemExit(f"{' '.join(map(str, words))}: status {answer.status}: "
                             + answer.err.decode("utf-8", "replace"))
        return answer.out.decode()

    def copy(self, name):
        """The same desk in another folder beside this one; what was there goes."""
        to = self.folder.parent / name
        shutil.rmtree(to, ignore_errors=True)
        shutil.copytree(self.folder, to, symlinks=True)
        return Desk(to)


def temporary(prefix="claims-", durable=False):
    """A folder that goes when the test ends: in memory, unless the disk's own pace is wanted."""
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) and not durable else None
    top = tempfile.mkdtemp(prefix=prefix, dir=memory)
    atexit.register(shutil.rmtree, top, ignore_errors=True)
    return Path(top)


# --- what is in the world ---

CLIENTS = """name,phone,email,city,inn
ООО «Вектор»,8 495 123-45-67,info@vector.example,Казань,7707083893
АО «Сталь»,8 495 123-45-68,info@steel.example,Пермь,
Вектор-Сервис,8 495 123-45-69,service@vector.example,Казань,
ИП Королёв,8 916 000-11-22,korolev@example.ru,Тверь,
ООО «Луч»,8 495 123-45-70,ray@example.ru,Уфа,
"""
MORE_CLIENTS = "name,phone,email,city\n" + "".join(
    f"ООО «Завод {i}»,+7916{i:07d},mail{i}@example.ru,Самара\n" for i in range(1, 21)
) + "ООО «Вектор»,8 495 123-45-67,,\n"
LETTER = """From: Пётр <info@vector.example>
To: manager@firm.example
Message-ID: <1@vector.example>
Subject: Счёт
Date: Mon, 23 Nov 2026 09:00:00 +0300
Content-Type: text/plain; charset=utf-8

Жду счёт на 50 кресел.
"""
CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Анна Мохова\r\nORG:ООО «Мох»\r\n" \
       "TEL:+7 916 555-44-33\r\nEMAIL:anna@moss.example\r\nEND:VCARD\r\n"
PRODUCTS = "name,sku,unit,price\nКресло,КР-50,шт,4500\nСтол,СТ-1,шт,7300\n"

WORLD = [
    "client import in/clients.csv",
    "config set mail.own manager@firm.example",
    "staff add|Ольга Ким|--role|manager",
    "client contact add|1|Ильин Пётр Сергеевич|--phone|8 916 777-33-11",
    "client call|1|просили скидку|--next|завтра 10:00 выслать счёт",
    "client call|2|--missed",
    "client request add|1|счёт на 50 кресел",
    "client promise add|1|выслать образцы|--due|пт 12:00",
    "client feedback add|2|довольны|--nps|9",
    "client consent give|1|--for|processing",
    "lead add|ООО «Заря»|--heat|hot|--priority|A|--product|Кресло",
    "lead deal add|1|Кресла|--product|кресло; 50; 4500|--date|30.11",
    "lead order add|1|50 кресел|--deal|1|--by|10.12|--amount|225000",
    "task add|Собрать отзывы|--due|пт|--important",
    "task add|Позвонить|--client|2",
    "meet add|Презентация|--at|ср 15:30|--client|1",
    "archive add|in/paper.txt|--kind|contract|--client|1|--signed|18.11",
    "archive add|--title|Акт 5|--kind|act|--received|19.11",
    "trip add|Казань|--from|21.12|--to|23.12",
    "backup out/copy.db",
    "task add|После копии",
]

# Each kind of write, by its name.
WRITES = {
    "client add": "client add|ООО «Новый»|--phone|8 495 700-00-01|--contact|Анна Мохова",
    "client edit": "client edit|1|--note|другая заметка|--tag|опт",
    "client rm": "client rm|5|--yes",
    "client merge": "client merge|1|3|--yes",
    "client import": "client import|in/more.csv|--rejects|out/rejects.csv",
    "client import --update": "client import|in/update.csv|--update",
    "client import, vCard": "client import|in/card.vcf",
    "client export": "client export|-o|out/base.csv",
    "client contact add": "client contact add|2|Орлова Вера|--phone|8 916 777-33-99",
    "client call": "client call|1|перезвонили|--next|пт 12:00 отправить договор",
    "client request add": "client request add|2|нужна накладная|--task|завтра 9:00 найти",
    "client request answer": "client request answer|1|счёт выслан",
    "client promise keep": "client promise keep|1|отправлены",
    "client feedback add": "client feedback add|1|спасибо|--csat|5",
    "client consent withdraw": "client consent withdraw|1|--for|processing",
    "client mail import": "client mail import|in/letter.eml",
    "client template add": "client template add|script|Привет|--text|Здравствуйте, {client}",
    "lead add": "lead add|ООО «Ночь»|--heat|warm|--priority|B",
    "lead convert": "lead convert|1|--date|30.11",
    "lead deal move": "lead deal move|1|proposal",
    "lead order stage": "lead order stage|1|confirmed",
    "lead product import": "lead product import|in/products.csv",
    "task add": "task add|Выслать прайс|--due|завтра",
    "task done": "task done|1",
    "meet add": "meet add|Переговоры|--at|чт 11:00",
    "archive add": "archive add|in/paper2.txt|--kind|letter|--client|2|--received|вчера",
    "archive edit": "archive edit|2|--file|in/paper2.txt",
    "trip stage": "trip stage|1|1|done",
    "config set": "config set|request.hours|20",
    "calendar set": "calendar set|25.11.2026|off",
    "staff add": "staff add|Иван Чех|--role|expert",
    "report day --save": "report day|--save",
    "backup": "backup",
    "restore": "restore|out/copy.db|--yes",
    "undo": "undo",
}


def words_of(line):
    """`noun verb|argument|argument` as a list; the first piece may be several words."""
    first, *rest = line.split("|")
    return first.split() + rest


def make_world(folder):
    """A desk with a little of everything; the one that CLAIMS_WORLD keeps is made once for all."""
    kept = Path(os.environ.get("CLAIMS_WORLD") or folder)
    if not (kept / "whole").exists():
        fill_world(kept)
        (kept / "whole").touch()
    if kept != Path(folder):
        shutil.copytree(kept, folder)
    return Desk(folder)


def fill_world(folder):
    desk = Desk(folder)
    for name in ("desk", "in", "out"):
        (desk.folder / name).mkdir(parents=True)
    inputs = {"clients.csv": CLIENTS, "more.csv": MORE_CLIENTS, "card.vcf": CARD,
              "update.csv": CLIENTS.replace("Пермь", "Тула"), "letter.eml": LETTER,
              "products.csv": PRODUCTS, "paper.txt": "договор", "paper2.txt": "письмо"}
    for name, text in inputs.items():
        (desk.folder / "in" / name).write_text(text, newline="")
    for line in WORLD:
        desk.must(*words_of(line), "-q")


# --- what state a desk is in ---

def dump(desk, without=(), by_chance=("uid", "changeset")):
    """Every row of every table but the search index, as text, in an order that does not depend on
    how it came there; without the columns that are made by chance."""
    rows = []
    db = sqlite3.connect(f"file:{desk.db}?mode=ro", uri=True)
    db.text_factory = lambda raw: raw.decode("utf-8")  # throws where it is not UTF-8
    place = re.compile(re.escape(str(desk.folder.parent)) + r"/[^/]*")
    tables = [name for (name,) in db.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search%' "
        "AND name <> 'sqlite_sequence' ORDER BY name")]
    for table in tables:
        if table in without:
            continue
        columns = [row[1] for row in db.execute(f"PRAGMA table_info({table})")
                   if row[1] not in by_chance]
        for row in db.execute(f"SELECT {', '.join(columns)} FROM {table}"):
            rows.append(place.sub(".", f"{table}: {row}"))
    db.close()
    return sorted(rows)


def is_temporary(path):
    """What a command may leave behind where it was cut off."""
    return path.name.startswith(".") or path.name.endswith((".part", "-journal")) \
        or ".restoring" in path.name or ".part" in path.name


def digest(path):
    if path.is_symlink():
        return "link " + os.readlink(path)
    raw = path.read_bytes()
    if raw.startswith(b"SQLite format 3\0"):
        db = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        raw = str(db.execute("SELECT COUNT(*), MAX(id) FROM changes").fetchall()
                  + db.execute("PRAGMA integrity_check").fetchall()).encode()
        db.close()
    return hashlib.sha256(raw).hexdigest()


def files(desk):
    """The files beside the desk and those that were written, each by its content."""
    return {str(path.relative_to(desk.folder)): digest(path)
            for top in ("desk", "out") for path in (desk.folder / top).rglob("*")
            if path.is_file() and path != desk.db and not is_temporary(path)}


class State(NamedTuple):
    rows: list
    files: dict


def state(desk):
    return State(dump(desk), files(desk))


def checks(desk):
    """What is wrong with the file by itself: the program's own look at pages, references and the
    search index, and SQLite's; left-over temporary files are not wrong. [] for a legal one."""
    doctor = desk.run("doctor", "-f", "json")
    if doctor.status not in (0, 1):
        return [f"doctor: status {doctor.status}: {doctor.err.decode('utf-8', 'replace').strip()}"]
    faults = [finding["finding"] for finding in json.loads(doctor.out or b"[]")
               if finding["rule"] != "files.leftover"]
    db = sqlite3.connect(f"file:{desk.db}?mode=ro", uri=True)
    integrity = db.execute("PRAGMA integrity_check").fetchall()
    faults += [] if integrity == [("ok",)] else [f"integrity_check: {integrity[:2]}"]
    faults += [f"foreign_key_check: {row}" for row in db.execute("PRAGMA foreign_key_check")]
    db.close()
    return faults


def illegal(desk, before, after, acknowledged):
    """What is wrong after a command that was cut off or has failed; "" for a legal state: whole, and
    as before or as after; as after where the command said that it was done."""
    try:
        faults = checks(desk)
        if faults:
            return "; ".join(faults[:2])
        now = state(desk)
    except (sqlite3.Error, UnicodeDecodeError) as error:
        return f"cannot be read: {error}"
    if now.rows not in (before.rows, after.rows):
        return "neither as before nor as after: " + difference(after.rows, now.rows)
    if acknowledged and now.rows != after.rows:
        return "acknowledged, and lost: " + difference(after.rows, now.rows)
    for name, was in before.files.items():
        if name not in now.files and name in after.files:
            return f"{name} is gone"
    for name in after.files:
        if now.rows == after.rows and name.startswith("desk/archive/") and name not in now.files:
            return f"the record of {name} has no copy"
    for name, content in now.files.items():
        if content not in (before.files.get(name), after.files.get(name)):
            return f"{name} is neither as before nor as after"
    if acknowledged and now.files != after.files:
        return f"acknowledged, and files lost: {sorted(set(after.files) ^ set(now.files))[:3]}"
    return ""


def difference(wanted, got):
    """The first row that two dumps do not share."""
    less, more = sorted(set(wanted) - set(got)), sorted(set(got) - set(wanted))
    said = [f"lacks {row[:100]}" for row in less[:1]] + [f"has {row[:100]}" for row in more[:1]]
    return ", ".join(said) or "a row more often than it should be"


# --- how many tries, and what is said of them ---

def tries(normal, full):
    """How many: `full` are those of the promise."""
    return full if SCALE == "long" else max(1, round(normal * float(SCALE)))


def some(things, most, chance):
    """At most so many of them, by chance, in their order."""
    things = list(things)
    if len(things) <= most:
        return things
    return [things[i] for i in sorted(chance.sample(range(len(things)), most))]


def part_of(things, chance, least=3):
    """All of them; at least so many of them where it is to be quick."""
    return some(things, max(least, tries(len(things), len(things))), chance)


def some_of_each(things, kind_of, most, chance):
    """At most so many of them, by chance: of each kind one before any kind has two."""
    shuffled = list(things)
    chance.shuffle(shuffled)
    seen, turns = {}, []
    for thing in shuffled:
        kind = kind_of(thing)
        seen[kind] = seen.get(kind, 0) + 1
        turns.append(seen[kind])
    order = sorted(range(len(shuffled)), key=lambda i: turns[i])
    return [shuffled[i] for i in order[:most]]


def some_writes(chance):
    """The commands of WRITES: all, or some where it is to be quick."""
    return part_of(list(WRITES.items()), chance)


def chance_of(row):
    return random.Random(f"{row} {SEED}")


class Claim:
    """One row of the table: counts, remembers what failed, and says so in one line."""
    failed_rows = 0

    def __init__(self, row):
        self.row, self.faults, self.begun, self.count = row, [], time.monotonic(), 0
        self.chance = chance_of(row)

    def check(self, holds, fault):
        """Counts one try; `fault` says what was tried and what was wrong."""
        self.count += 1
        if not holds:
            self.faults.append(fault)
        return bool(holds)

    def tell(self, tried, unmade=""):
        seconds = time.monotonic() - self.begun
        verdict = "held" if not self.faults else f"FAILED {len(self.faults)}"
        print(f"{self.row:<4} {tried} · {verdict}" + (f" · {unmade}" if unmade else "")
              + f"  ({seconds:.0f} s)")
        for fault in self.faults[:SHOWN]:
            print("       " + " ".join(str(fault).split())[:400])
        if self.faults:
            print(f"       again: CLAIMS_SEED={SEED} CLAIMS_SCALE={SCALE} "
                  f"sh tests/claims/run {self.row}")
            Claim.failed_rows += 1
        sys.stdout.flush()


def finish():
    """The status of a test: 1 where any of its rows has failed."""
    sys.exit(1 if Claim.failed_rows else 0)
