"""S5: no query syntax from a search.

Naughty and random texts are searched for in every way: none is an error. What is stored finds
itself, in any case and with е for ё.
"""
from claim import Claim, finish, part_of, some, tries
from desk import temporary
from strings import NAUGHTY
from world import make_world, words_of

SEARCHES = ["find|{t}", "client list|{t}", "task list|{t}", "lead list|{t}", "lead deal list|{t}",
            "lead order list|{t}", "lead product list|{t}", "archive list|{t}", "trip list|{t}",
            "client request list|{t}", "client promise list|{t}", "client contact list|{t}",
            "client mail list|{t}", "client history|1|{t}", "client template list|{t}",
            "task list|--where|title ~ \"{q}\"", "client show|{t}", "__complete|--|client|show|{t}",
            "client request similar|{t}", "client list|--tag|{t}", "client list|--city|{t}"]
ALPHABET = [
    *"abя Ёё*\"'()[]{}^:+-~,.;!?/\\|&<>=@#$%_0123«»—№`\t\n\u00a0\u0301\u200b\u00ad\ufeff😀",
    "AND", "OR", "NOT", "NEAR", "NEAR(", "title:", "вектор", "счёт", "--", "%%", "\x01", "\x1b",
]
OWN = [
    "Ёлка зелёная", "ЁЖ", "Договор №17-П", "ООО «Ромашка»", "счёт-фактура", "50%", "C++", "a_b",
    "AND OR NOT", "NEAR(x y)", "title:x", "x*", "\"кавычки\"", "1,000.00", "naïve café",
]
# Beside what is found: there is nothing to look for; no such record, or several.
ANSWERED = (0, 2, 3)


def random_text(chance):
    return "".join(chance.choice(ALPHABET) for _ in range(chance.choice((1, 1, 2, 3, 5, 8, 20))))


def search(claim, desk, line, text):
    quoted = text.replace("\\", "\\\\").replace('"', '\\"')
    words = [word.replace("{t}", text).replace("{q}", quoted) for word in words_of(line)]
    answer = desk.run(*words)
    # An option's place or an own small language may refuse; free text may not.
    fine = (0,) if line.startswith("find") or " list|{t}" in line else ANSWERED
    if text.startswith("-") or not any(sign.isalnum() for sign in text):
        fine = ANSWERED
    claim.check(answer.status in fine, f"{line.split('|')[0]} {text!r}: status {answer.status}: "
                f"{answer.err[:160]}")


def finds_itself(claim, desk, text):
    """A task of this title is found by it, where it has a word or a number at all."""
    made = desk.run("task", "add", text, "-q")
    id = made.out.decode().strip()
    if made.status != 0 or not any(sign.isalnum() for sign in text):
        return
    spellings = {text.upper(), text.lower(), text.replace("ё", "е"), text.replace("е", "ё")}
    for asked in [text] + some(sorted(spellings - {text}), tries(1, 9), claim.chance):
        if asked.startswith("-") or asked.upper().lower() != asked.lower():
            continue
        for words in (["task", "list", asked, "-f", "ids"],
                      ["find", asked, "-f", "ids", "--last", "999"]):
            answer = desk.run(*words)
            found = answer.out.decode().split()
            claim.check(any(one in (id, f"task:{id}", f"task/{id}") for one in found),
                        f"{words[0]}: {asked!r} does not find task {id} {text!r}: {found[:5]}")


def main():
    claim = Claim("S5")
    desk = make_world(temporary() / "world")
    for text in part_of(NAUGHTY, claim.chance):
        for line in ("find|{t}", claim.chance.choice(SEARCHES)):
            search(claim, desk, line, text)
    count = tries(500, 2000 * len(SEARCHES))
    for i in range(count):
        search(claim, desk, SEARCHES[i % len(SEARCHES)], random_text(claim.chance))
    asked = claim.count
    short = [text for text in NAUGHTY if len(text) < 60]
    for text in part_of(OWN, claim.chance) + some(short, tries(30, 999), claim.chance):
        finds_itself(claim, desk, text)
    claim.tell(f"{asked:,} searches in {len(SEARCHES)} ways; {claim.count - asked} times what is "
               "stored")
    finish()


if __name__ == "__main__":
    main()
