"""What state a desk is in: its rows, its files, and whether that is legal after a command."""
import hashlib
import json
import os
import re
import sqlite3
from typing import NamedTuple


def dump(desk, without=(), by_chance=("uid", "changeset")):
    """Every row of every table but the search index and the note of the last failure, as text, in
    an order that does not depend on how it came there; without the columns that are made by
    chance."""
    rows = []
    db = sqlite3.connect(f"file:{desk.db}?mode=ro", uri=True)
    db.text_factory = lambda raw: raw.decode("utf-8")  # throws where it is not UTF-8
    place = re.compile(re.escape(str(desk.folder.parent)) + r"/[^/]*")
    tables = [name for (name,) in db.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search%' "
        "AND name <> 'sqlite_sequence' ORDER BY name")]
    for table in tables:
        if table in without or table == "failures":
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


# What the program finds of a command that was cut off: temporary files, a copy without its record.
CUT_OFF = ("files.leftover", "archive.stray")


def checks(desk, allowed=("files.leftover",)):
    """What is wrong with the desk by itself: the program's own look at pages, references, the
    search index and the archive, and SQLite's; but for the findings allowed. [] for a legal one."""
    doctor = desk.run("doctor", "-f", "json")
    if doctor.status not in (0, 1):
        return [f"doctor: status {doctor.status}: {doctor.err.decode('utf-8', 'replace').strip()}"]
    faults = [finding["finding"] for finding in json.loads(doctor.out or b"[]")
               if finding["rule"] not in allowed]
    db = sqlite3.connect(f"file:{desk.db}?mode=ro", uri=True)
    integrity = db.execute("PRAGMA integrity_check").fetchall()
    faults += [] if integrity == [("ok",)] else [f"integrity_check: {integrity[:2]}"]
    faults += [f"foreign_key_check: {row}" for row in db.execute("PRAGMA foreign_key_check")]
    db.close()
    return faults


def illegal(desk, before, after, acknowledged):
    """What is wrong after a command that was cut off or has failed; "" for a legal state: whole,
    and as before or as after; as after where the command said that it was done."""
    try:
        faults = checks(desk) if acknowledged else checks(desk, CUT_OFF)
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
