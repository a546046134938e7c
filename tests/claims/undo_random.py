"""R7: undo is exact.

Random commands are taken back one by one: after each undo the desk is row for row what it was,
after each redo what it had become, and the search index fits. Imports, merges and papers are
among them.
"""
from claim import Claim, finish, tries
from desk import temporary
from state import checks, difference, dump
from world import WRITES, make_world, words_of

LOG = ("changes", "exports", "erasures")  # the log itself goes on

# Not a step of undo.
NO_STEP = {"client export", "report day --save", "backup", "restore", "undo"}

WORDS = ["Вектор", "счёт", "Луч", "договор", "Ромашка", "x" * 60, "«ёж»", "50%", "a'b\"c", "=1+1"]
DAYS = ["завтра", "пт 12:00", "+3рд", "31.12", "сегодня 18:00"]
MORE = [
    "client add|ООО «{w}-{n}»|--phone|8 916 {n:07d}|--force", "client edit|{c}|--note|{w} {n}",
    "client edit|{c}|--name|{w} {n}|--force", "client edit|{c}|--tag|{w}",
    "client edit|--where|city = Казань|--note|{w} {n}|--yes", "client rm|{c}|--yes",
    "client merge|{c}|{d}|--yes", "client call|{c}|{w} {n}|--next|{day} {w}",
    "client log|{c}|{w}|--by|letter", "client contact add|{c}|Иванов Иван {w}|--force",
    "client request add|{c}|{w} {n}", "client request close|{c}|{w}",
    "client promise add|{c}|{w}|--due|{day}", "client promise waive|1|{w}",
    "client consent give|{c}|--for|marketing", "client feedback add|{c}|{w}|--nps|{k}",
    "client verify|{c}", "client template add|script|{w}-{n}|--text|{w}",
    "lead add|{w} {n}|--heat|warm|--priority|B|--force", "lead heat|{k}|cold|--why|{w}",
    "lead convert|{k}|--date|{day}", "lead rm|{k}|--yes",
    "lead deal add|{c}|{w}|--product|{w}; {k}; 10|--date|31.12", "lead deal win|{k}",
    "lead deal lose|{k}|--why|{w}", "lead deal rm|{k}|--yes", "lead order add|{c}|{w} {n}",
    "lead order cancel|{k}|--why|{w}", "lead product add|{w} {n}|--price|{n}",
    "task add|{w} {n}|--due|{day}|--client|{c}", "task done|{k}", "task cancel|{k}|--reason|{w}",
    "task edit|{k}|--important|yes", "task rm|{k}|--yes", "meet add|{w} {n}|--at|{day}|--force",
    "meet rm|{k}|--yes", "archive add|--title|{w} {n}|--kind|act|--received|вчера",
    "trip add|{w}|--from|21.12|--to|23.12", "trip stage|{k}|2|skip", "config set|request.hours|{n}",
    "staff add|{w} Ким {n}|--role|expert", "calendar set|{k}.12.2026|off",
]


def random_words(chance, n):
    lines = MORE * 2 + [line for name, line in WRITES.items() if name not in NO_STEP]
    line = chance.choice(lines)
    return words_of(line.format(
        w=chance.choice(WORDS), n=n, c=chance.randint(1, 8), d=chance.randint(1, 8),
        k=chance.randint(1, 9), day=chance.choice(DAYS), client="{client}"))


def rows(desk):
    return dump(desk, without=LOG, by_chance=())


def one_run(claim, world, length, run):
    """Does random commands, then takes them back; returns how many were done."""
    desk = world.copy("undone")
    history, now = [], rows(desk)
    for i in range(length):
        words = random_words(claim.chance, 1000 * run + i + 1)
        answer = desk.run(*words)
        said = f"run {run}, {' '.join(words)}: "
        claim.check(not answer.crashed(), said + f"status {answer.status}: {answer.err[:200]}")
        then, now = now, rows(desk)
        if then != now:
            history.append((said, then, now))
    for said, then, became in reversed(history):
        take(claim, desk, "undo", said, then)
        if claim.chance.random() < 0.3:
            take(claim, desk, "redo", said, became)
            take(claim, desk, "undo", said, then)
    faults = checks(desk)
    claim.check(not faults, f"run {run}, all undone: {faults}")
    return len(history)


def take(claim, desk, command, said, wanted):
    answer = desk.run(command, "-y")
    if claim.check(answer.status == 0, said + f"{command}: status {answer.status}: {answer.err}"):
        got = rows(desk)
        claim.check(got == wanted, said + f"after {command} it " + difference(wanted, got))


def main():
    claim = Claim("R7")
    world = make_world(temporary() / "world")
    runs = tries(14, 500)
    done = sum(one_run(claim, world, 20, run) for run in range(runs))
    claim.tell(f"{done:,} steps in {runs} runs of random commands, undone one by one")
    finish()


if __name__ == "__main__":
    main()
