"""T4: cron is a first-class user.

No environment, no terminal, closed descriptors, / as the folder, runs on top of each other,
missed days and days twice: one whole report a day, silent where all is well.
"""
import subprocess
import threading

from claim import Claim, finish, part_of, tries
from desk import RUKA, temporary
from state import checks, dump
from world import make_world

CLOSED = ["0", "1", "2", "01", "02", "12", "012"]
CRON = {"RUKA_NOW": "2026-11-23 18:00", "PATH": "/usr/bin:/bin"}


def cron(desk, *words, closed="", **environment):
    """`ruka --db DESK WORDS` as cron starts it, with the descriptors named by `closed` shut."""
    shut = " ".join(f"{fd}{'<' if fd == '0' else '>'}&-" for fd in closed)
    return subprocess.run(
        ["sh", "-c", f'exec "$@" {shut}', "sh", RUKA, "--db", str(desk.db), *words], cwd="/",
        stdin=subprocess.DEVNULL, capture_output=True, check=False, env={**CRON, **environment})


def bare(claim, world):
    """Without an environment: what needs a home says so, what knows its desk works in silence."""
    homeless = subprocess.run([RUKA, "today"], cwd="/", env={}, capture_output=True, check=False)
    claim.check(homeless.returncode not in (0, 70) and homeless.returncode > 0 and homeless.stderr,
                f"no HOME and no --db: status {homeless.returncode}: {homeless.stderr}")
    desk = world.copy("bare")
    for words in (["doctor", "-q"], ["archive", "verify", "-q"]):
        answer = cron(desk, *words)
        claim.check(answer.returncode == 0 and not answer.stdout + answer.stderr,
                    f"{' '.join(words)} is not silent: {answer.stdout[:99]} {answer.stderr[:99]}")
    for words in (["report", "day", "--save"], ["backup"], ["today"], ["client", "check"]):
        answer = cron(desk, *words)
        claim.check(answer.returncode in (0, 1) and not answer.stderr,
                    f"{' '.join(words)}: status {answer.returncode}: {answer.stderr[:160]}")


def closed_descriptors(claim, world):
    """A desk that got descriptor 0, 1 or 2 would be written over by what is said."""
    for closed in CLOSED:
        for words in part_of([
                ["task", "add", "из cron"], ["report", "day", "--save"], ["task", "done", "99"],
                ["client", "import", str(world.folder / "in/more.csv")], ["backup"]],
                claim.chance, 1):
            desk = world.copy("closed")
            before = dump(desk)
            answer = cron(desk, *words, closed=closed)
            tried = f"{' '.join(words)}, closed {closed}: status {answer.returncode}: "
            claim.check(0 <= answer.returncode != 70, tried + str(answer.stderr[:120]))
            faults = checks(desk)
            claim.check(not faults, tried + str(faults))
            if "1" in closed and words[:2] == ["task", "add"]:
                claim.check(answer.returncode != 0, tried + "the answer could not be written")
            if words[:2] == ["task", "done"]:
                claim.check(answer.returncode == 3 and dump(desk) == before, tried)


def reports(desk):
    return {path.name: path.read_bytes() for path in (desk.folder / "desk/reports").rglob("*")
            if path.is_file()}


def on_top_of_each_other(claim, world, count):
    """One report a day, whole at every moment, the same bytes as one alone would write."""
    alone = world.copy("alone")
    cron(alone, "report", "day", "--save")
    wanted, desk = reports(alone), world.copy("overlapping")
    failed, seen = [], set()

    def save():
        answer = cron(desk, "report", "day", "--save")
        if answer.returncode != 0:
            failed.append(answer.stderr)

    def look():
        while any(thread.is_alive() for thread in savers):
            seen.update(content for name, content in reports_safely(desk)
                        if not name.startswith("."))

    savers = [threading.Thread(target=save) for _ in range(count)]
    for thread in savers:
        thread.start()
    look()
    claim.check(not failed, f"{len(failed)} of {count} overlapping reports: {failed[:1]}")
    claim.check(seen <= set(wanted.values()), "a part of a report was seen")
    claim.check(reports(desk) == wanted, f"{sorted(reports(desk))} after {count} overlapping runs")


def reports_safely(desk):
    for path in (desk.folder / "desk/reports").rglob("*"):
        try:
            if path.is_file():
                yield path.name, path.read_bytes()
        except OSError:  # a temporary one has gone
            pass


def missed_and_twice(claim, world):
    desk = world.copy("missed")
    for day in range(16, 21):
        for _ in range(2):
            answer = cron(desk, "report", "day", f"{day}.11.2026", "--save")
            claim.check(answer.returncode == 0 and not answer.stderr, f"{day}.11: {answer.stderr}")
    names = sorted(reports(desk))
    claim.check(names == [f"2026-11-{day}-day.md" for day in range(16, 21)], f"reports: {names}")
    once = reports(desk)
    for day in range(16, 21):
        cron(desk, "report", "day", f"{day}.11.2026", "--save", TZ="Asia/Tokyo", LC_ALL="ru_RU")
    # In another language each is another file: the one before is kept beside it.
    now = {name for name in reports(desk) if ".old-" not in name}
    claim.check(now == once.keys(), "another zone makes other reports")


def main():
    claim = Claim("T4")
    world = make_world(temporary() / "world")
    bare(claim, world)
    closed_descriptors(claim, world)
    count = tries(50, 500)
    on_top_of_each_other(claim, world, count)
    missed_and_twice(claim, world)
    claim.tell(f"env -i, {len(CLOSED)} sets of closed descriptors, {count} overlapping runs, "
               "5 missed days twice")
    finish()


if __name__ == "__main__":
    main()
