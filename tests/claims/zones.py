"""T2: time zones and clock jumps are harmless.

Terms around every change of clocks 2000-2037 are shown as zdump shows them; and under a clock
that leaps years to and fro ids, the log's order and undo stay what they were.
"""
import datetime
import json
import re
import sqlite3
import subprocess

from claim import Claim, finish, some, tries
from desk import temporary
from state import checks, dump
from world import make_world

LINE = re.compile(r"\S+ +\w+ (\w+ +\d+ [\d:]+ \d+) UTC? = .* gmtoff=(-?\d+)$")


def zones():
    """Every zone of tzdata that is a place."""
    with open("/usr/share/zoneinfo/zone.tab", encoding="utf-8") as table:
        return sorted(line.split("\t")[2].strip() for line in table if not line.startswith("#"))


def transitions(zone):
    """(UTC, seconds east) a second before and at each change of clocks, by zdump."""
    said = subprocess.run(["zdump", "-v", "-c", "2000,2038", zone], capture_output=True, text=True,
                          check=True).stdout
    moments = {}
    for line in said.splitlines():
        match = LINE.match(line)
        if match:
            at = datetime.datetime.strptime(match[1], "%b %d %H:%M:%S %Y")
            if 2000 <= at.year <= 2037:
                moments[at] = int(match[2])
    return moments


def shown(desk, zone, moments):
    """How the program shows tasks that are due then, in that zone."""
    new = desk.copy("zoned")
    new.must("config", "set", "office.zone", zone)
    db = sqlite3.connect(new.db)
    for i, at in enumerate(moments):
        db.execute("INSERT INTO tasks (uid, title, sort_key, due_at, created_at) "
                   "VALUES (?, ?, '', ?, '2026-11-23T07:00:00Z')",
                   (f"u{i}", f"term {i}", f"{at:%Y-%m-%dT%H:%M:%SZ}"))
    db.commit()
    db.close()
    rows = json.loads(new.must("task", "list", "--all", "--limit", "9999", "-f", "json"))
    return {row["title"]: row["due_at"] for row in rows if row["title"].startswith("term ")}


def compared(claim, desk, count):
    changes = 0
    for zone in count:
        moments = transitions(zone)
        there = shown(desk, zone, moments)
        for i, (at, east) in enumerate(moments.items()):
            local = at + datetime.timedelta(seconds=east)
            said = there.get(f"term {i}", "")
            got = datetime.datetime.fromisoformat(said) if said else None
            claim.check(got and got.replace(tzinfo=None) == local
                        and got.utcoffset().total_seconds() == east,
                        f"{zone}, {at} UTC is {said}, by zdump {local} {east:+d} s")
        changes += len(moments)
    return changes


def leaping_clock(claim, world, leaps):
    """Each command at another time, years apart in both directions."""
    desk = world.copy("leaping")
    before = dump(desk, without=("changes",))
    ids = []
    for i in range(leaps):
        now = f"{claim.chance.randint(1, 28)}.{claim.chance.randint(1, 12)}." \
              f"{claim.chance.randint(1990, 2090)} {claim.chance.randint(0, 23)}:59"
        made = desk.run("task", "add", f"скачок {i}", "-q", RUKA_NOW=now)
        if claim.check(made.status == 0, f"at {now}: {made.err[:120]}"):
            ids.append(int(made.out))
    claim.check(ids == list(range(ids[0], ids[0] + len(ids))), f"ids are {ids}")
    log = [row["id"] for row in json.loads(desk.must("log", "--last", str(leaps), "-f", "json"))]
    claim.check(log == sorted(log, reverse=True), f"the log's order is {log}")
    undone = desk.run("undo", str(leaps), "-y", RUKA_NOW="1.1.1995 10:00")
    claim.check(undone.status == 0 and dump(desk, without=("changes",)) == before,
                f"undo of {leaps} steps: {undone.err[:160]}")
    claim.check(not checks(desk), str(checks(desk)))
    for now in ("23.11.2026 23:59", "24.11.2026 00:00"):  # a report has one date
        report = json.loads(world.must("report", "day", "-f", "json", RUKA_NOW=now))
        claim.check(report["date"] == f"2026-11-{now[:2]}", f"at {now} the day is {report['date']}")


def main():
    claim = Claim("T2")
    world = make_world(temporary() / "world")
    chosen = some(zones(), tries(60, 999), claim.chance)
    changes = compared(claim, world, chosen)
    leaps = tries(30, 500)
    leaping_clock(claim, world, leaps)
    claim.tell(f"{changes:,} moments around changes of clocks in {len(chosen)} zones; "
               f"{leaps} leaps")
    finish()


if __name__ == "__main__":
    main()
