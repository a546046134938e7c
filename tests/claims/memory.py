"""R4: out of memory is clean.

A command gets less memory than it needs (prlimit --as), down to what the loader needs. It says
so, it does not crash, and the desk is as before or as after.
"""
from claim import Claim, finish, some, some_writes, tries
from desk import temporary
from state import illegal, state
from world import WRITES, make_world, words_of

ALWAYS = ["today", "task list", "find счёт", WRITES["client import"]]
KIB = 1024


def within(kib):
    return ["prlimit", f"--as={kib * KIB}"]


def least(starts, low, high, step=4):
    """The fewest KiB with which `starts` holds."""
    while high - low > step:
        middle = (low + high) // 2
        low, high = (low, middle) if starts(middle) else (middle, high)
    return high


def main():
    claim = Claim("R4")
    world = make_world(temporary() / "world")
    before = state(world)
    loaded = least(lambda kib: world.run("--version", within=within(kib)).status == 0, 1000, 400000)
    commands = some(some_writes(claim.chance), tries(12, 99), claim.chance)
    commands += [(line, line) for line in ALWAYS]
    steps = max(2, tries(8, 300))
    for name, line in commands:
        words = words_of(line)
        desk = world.copy("whole")
        desk.run(*words)
        after = state(desk)
        enough = least(lambda kib: world.copy("fits").run(*words, within=within(kib)).status == 0,
                       loaded, loaded + 60000, 64)
        for kib in some(range(loaded, enough, 4), steps, claim.chance):
            desk = world.copy("poor")
            answer = desk.run(*words, within=within(kib))
            tried = f"prlimit --as={kib * KIB} ruka {' '.join(words)}: "
            claim.check(not answer.crashed(), tried + f"status {answer.status}: "
                        + answer.err[:160].decode("utf-8", "replace"))
            wrong = illegal(desk, before, after, answer.status == 0)
            claim.check(not wrong, tried + wrong)
    claim.tell(f"{steps} steps of memory for each of {len(commands)} commands")
    finish()


if __name__ == "__main__":
    main()
