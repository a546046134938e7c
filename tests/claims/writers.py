"""R5: writers do not hurt each other. R6: a backup under load is whole.

Eight processes write beside two readers, reports and backups. Every acknowledged write is there,
nobody is refused, each report is of one moment, and each backup holds what was acknowledged
before it began.
"""
import json
import os
import pty
import sqlite3
import subprocess
import threading
import time

from claim import Claim, finish, tries
from desk import RUKA, Desk, temporary
from state import checks
from world import make_world

WRITERS = 8


class Load:
    """What is written, and how much of it was acknowledged."""

    def __init__(self, desk, each):
        self.desk, self.each, self.lock, self.going = desk, each, threading.Lock(), WRITERS
        self.acknowledged = {"tasks": 0, "touches": 0, "meetings": 0, "requests": 0}
        self.refused = []

    def writes(self, writer, i):
        """A write, and the rows that it brings."""
        name = f"{writer}_{i}"  # no hour: 7-30 would be one
        return [
            (["task", "add", f"задача {name}"], {"tasks": 1}),
            (["client", "call", "1", f"звонок {name}", "--next", f"завтра задача {name}"],
             {"touches": 1, "tasks": 1}),
            (["meet", "add", f"встреча {name}", "--at", "ср 10:00", "--force"], {"meetings": 1}),
            (["client", "request", "add", "2", f"вопрос {name}", "--task", f"завтра дело {name}"],
             {"requests": 1, "tasks": 1}),
        ][(writer + i) % 4]

    def write(self, writer):
        for i in range(self.each):
            words, rows = self.writes(writer, i)
            answer = self.desk.run(*words, "-q", timeout=120)
            with self.lock:
                if answer.status != 0:
                    self.refused.append(f"{' '.join(words)}: status {answer.status}: {answer.err}")
                    continue
                for table, count in rows.items():
                    self.acknowledged[table] += count
        with self.lock:
            self.going -= 1

    def so_far(self):
        with self.lock:
            return dict(self.acknowledged)


def count(path):
    db = sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=60)
    counts = {table: db.execute(f"SELECT COUNT(*) FROM {table}").fetchone()[0]
              for table in ("tasks", "touches", "meetings", "requests")}
    db.close()
    return counts


def read(load, claim, reports):
    """Lists and reports while it is written to: none fails, and none mixes two moments."""
    while load.going:
        for words in (["task", "list", "-f", "ids"], ["today"], ["find", "задача"]):
            answer = load.desk.run(*words, timeout=120)
            claim.check(answer.status == 0, f"{' '.join(words)}: {answer.err[:160]}")
        # Of one moment: each call brings a task, and nothing else brings a call.
        answer = load.desk.run("report", "day", "-f", "json", timeout=120)
        if claim.check(answer.status == 0, f"report day: {answer.err[:160]}"):
            report = json.loads(answer.out)
            calls, asked = report["calls"]["in"], report["requests"]["received"]
            claim.check(report["tasks"]["open"] >= calls + asked - reports["without a task"],
                        f"a report has {calls} calls and {asked} requests, but only "
                        f"{report['tasks']['open']} open tasks")
            reports["made"] += 1


def back_up(load, claim, backups, base):
    while load.going:
        sure, path = load.so_far(), load.desk.folder / f"out/copy-{backups['made']}.db"
        answer = load.desk.run("backup", str(path), timeout=120)
        if not claim.check(answer.status == 0, f"backup: {answer.err[:160]}"):
            continue
        backups["made"] += 1
        counts = count(path)
        missing = {table: sure[table] + base[table] - counts[table] for table in sure
                   if counts[table] < sure[table] + base[table]}
        claim.check(not missing, f"{path.name} lacks {missing}")
        copy = Desk(load.desk.folder)
        copy.db, copy.environment = path, {**copy.environment, "RUKA_DB": str(path)}
        # The archive stays beside the desk.
        faults = [fault for fault in checks(copy, ("files.leftover", "archive.missing"))
                  if "search" not in fault or "damaged" in fault]
        claim.check(not faults, f"{path.name}: {faults}")
        time.sleep(0.2)


def paged_list_blocks_nobody(claim, desk):
    """A list stays open in a pager on a terminal; a write meanwhile is done at once."""
    leader, terminal = pty.openpty()
    paged = subprocess.Popen([RUKA, "task", "list", "--all"], stdin=terminal, stdout=terminal,
                             stderr=terminal, env={**desk.environment, "PAGER": "sleep 4",
                                                   "TERM": "xterm"})
    time.sleep(1)
    begun = time.monotonic()
    answer = desk.run("task", "add", "пока список открыт")
    waited = time.monotonic() - begun
    claim.check(answer.status == 0 and waited < 2,
                f"a list in a pager kept a write {waited:.1f} s: {answer.err[:120]}")
    os.close(terminal)
    os.close(leader)
    paged.kill()
    paged.wait()


def main():
    claim, copies = Claim("R5"), Claim("R6")
    each = tries(60, 500)
    desk = make_world(temporary(durable=True) / "world")
    base, load = count(desk.db), Load(desk, each)
    first = json.loads(desk.must("report", "day", "-f", "json"))
    reports = {"made": 0, "without a task": first["calls"]["in"] + first["requests"]["received"]
               - first["tasks"]["open"]}
    backups = {"made": 0}
    threads = [threading.Thread(target=load.write, args=(writer,)) for writer in range(WRITERS)]
    threads += [threading.Thread(target=read, args=(load, claim, reports)) for _ in range(2)]
    threads += [threading.Thread(target=back_up, args=(load, copies, backups, base))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    claim.check(not load.refused, f"{len(load.refused)} of {WRITERS * each} writes were refused: "
                f"{load.refused[:1]}")
    counts = count(desk.db)
    wanted = {table: base[table] + rows for table, rows in load.acknowledged.items()}
    claim.check(counts == wanted, f"acknowledged {wanted}, found {counts}")
    faults = checks(desk)
    claim.check(not faults, faults)
    paged_list_blocks_nobody(claim, desk)
    claim.tell(f"{WRITERS} processes x {each} writes beside 2 readers and {reports['made']} "
               "reports")
    copies.tell(f"{backups['made']} backups under that load, each counted and looked through")
    finish()


if __name__ == "__main__":
    main()
