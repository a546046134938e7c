"""S1: no terminal control from data.

Control sequences and naughty strings go into every field; then everything is shown on a terminal,
in every format, and as text in a pipe. No control or direction sign but the program's own colour.
"""
from claim import Claim, finish, part_of, some, tries
from desk import temporary
from strings import BIDI, C1, CONTROLS, NAUGHTY, SEQUENCES, forbidden
from world import make_world, words_of

# {t}: the text; {n}: a number that makes it one of its kind.
FIELDS = [
    "client add|К {t} {n}|--note|{t}|--city|{t}|--tag|{t}|--greeting|{t}|--terms|{t}|--force",
    "client edit|{n}|--source|{t}|--address|{t}|--bank|{t}",
    "client contact add|1|Иванов {t}|--position|{t}|--note|{t}|--force",
    "client call|1|{t}|--result|{t}|--next|завтра {t}", "client log|1|{t}|--by|letter",
    "client request add|1|{t}", "client request answer|{n}|{t}",
    "client promise add|1|{t}|--due|завтра", "client feedback add|1|{t}|--nps|1|--topic|{t}",
    "client consent give|2|--for|marketing|--note|{t}",
    "client template add|script|Ш {t}|--text|{t}",
    "lead add|Л {t} {n}|--heat|hot|--priority|A|--product|{t}|--source|{t}|--force",
    "lead edit|{n}|--next|завтра {t}",
    "lead deal add|1|{t}|--product|{t}; 1; 5|--date|31.12", "lead deal hold|{n}|--why|{t}",
    "lead order add|1|{t}|--number|{t}",
    "lead product add|П {t} {n}|--sku|{t}|--unit|{t}|--price|1", "task add|{t}|--due|завтра",
    "task cancel|{n}|--reason|{t}", "calendar set|1.12.2026|off|--name|{t}",
    "meet add|{t}|--at|завтра 10:00|--place|{t}|--force",
    "trip add|{t}|--from|21.12|--to|23.12|--city|{t}",
    "archive add|--title|{t}|--kind|act|--received|вчера",
    "staff add|Ким {t}|--role|expert|--topic|{t}", "config set|user.name|{t}",
    "config set|consent.operator|{t}",
]
READS = [
    "today", "client list|--all", "client show|1", "client show|7", "client history|1",
    "client calls", "client contact list", "client request list|--all",
    "client promise list|--all", "client feedback list", "client consent list",
    "client template list", "client dupes", "client check", "lead list|--all", "lead show|2",
    "lead deal list|--all", "lead deal show|2", "lead order list|--all", "lead product list",
    "task list|--all", "task matrix", "meet list|week", "trip list", "archive list", "archive due",
    "archive verify", "report day", "report clients", "report day|завтра", "find|Иванов",
    "log|--last|500", "log|30", "config", "staff list", "calendar|2026",
    "sql|SELECT name, note FROM clients", "sql|SELECT * FROM touches",
]
UNDONE = ["undo|3|-y", "redo|3"]  # with what they show
FORMATS = ["csv", "tsv", "json", "jsonl", "md", "ids"]
# What is wrong with a command is said with the words that were typed.
ERRORS = [
    "{t}", "client {t}", "client show|{t}", "task done|{t}", "date|{t}", "task list|--where|{t}",
    "task list|--where|title = {t}", "task list|--sort|{t}", "task list|--columns|{t}", "log|{t}",
    "task add|x|--due|{t}", "config set|{t}|x", "config set|office.zone|{t}", "client import|{t}",
    "archive add|{t}|--kind|act", "archive add|--title|x|--kind|{t}", "--lang|{t}|today",
    "--now|{t}|today", "--db|no/{t}|today", "task list|-o|no/{t}.csv", "find|{t}", "sql|{t}",
    "lead add|x|--heat|{t}|--priority|A", "client add|x|--phone|{t}", "client add|x|--inn|{t}",
    "backup|no/where/{t}", "restore|{t}", "help|{t}", "completion|{t}", "client list|{t}",
]


def texts(chance):
    """All strings, several to a text, so that each field is tried with each of them."""
    strings = CONTROLS + C1 + BIDI + SEQUENCES + NAUGHTY
    chance.shuffle(strings)
    return ["a" + "b".join(strings[i:i + 6]) + "c" for i in range(0, len(strings), 6)]


def filled(line, text, n):
    return [word.replace("{t}", text).replace("{n}", str(n)) for word in words_of(line)]


def in_pipe(claim, desk, words):
    answer = desk.run(*words)
    said = f"{' '.join(words)[:120]!r} in a pipe: status {answer.status}: "
    claim.check(not answer.crashed(), said + str(answer.err[:200]))
    sign = forbidden(answer.out) or forbidden(answer.err)
    claim.check(not sign, said + f"{sign!r} in {(answer.out + answer.err)[:100]}")


def on_terminal(claim, desk, words):
    status, shown = desk.on_terminal(*words)
    said = f"{' '.join(words)[:120]!r} on a terminal: "
    claim.check(status >= 0 and status != 70, said + f"status {status}: {shown[-200:]}")
    sign = forbidden(shown, colored=True)
    at = shown.find(sign.encode("utf-8", "surrogateescape"))
    claim.check(not sign, said + f"{sign!r} in {shown[max(0, at - 40):at + 20]}")


def main():
    claim = Claim("S1")
    desk = make_world(temporary() / "world")
    chosen = some(texts(claim.chance), tries(30, 999), claim.chance)
    written = 0
    for n, text in enumerate(chosen, 2):
        for line in some(FIELDS, tries(12, 999), claim.chance):
            in_pipe(claim, desk, filled(line, text, n))
            written += 1
    for line in part_of(READS, claim.chance) + UNDONE:
        on_terminal(claim, desk, words_of(line))
        in_pipe(claim, desk, words_of(line))
    listed = [line for line in READS if "list" in line or line.startswith(("find", "log|--"))]
    for line in part_of(listed, claim.chance):
        for form in FORMATS:
            on_terminal(claim, desk, words_of(line) + ["-f", form])
    for text in some(chosen, tries(4, 999), claim.chance):
        for line in part_of(ERRORS, claim.chance):
            on_terminal(claim, desk, filled(line, text, 1))
            in_pipe(claim, desk, filled(line, text, 1))
    strings = len(CONTROLS + C1 + BIDI + SEQUENCES + NAUGHTY)
    claim.tell(f"{len(chosen)} texts of {strings} strings in {written} writes, shown "
               f"{claim.count - 2 * written:,} times")
    finish()


if __name__ == "__main__":
    main()
