"""A row of the promises: how many tries, what they found, and the line that says so.

CLAIMS_SCALE  how many tries: 1 is some minutes for all rows, "long" the numbers of the promises
CLAIMS_SEED   where chance begins
CLAIMS_SHOWN  how many failures of a row are shown

"""
import os
import random
import sys
import time

from world import WRITES

SCALE = os.environ.get("CLAIMS_SCALE", "1")
SHOWN = int(os.environ.get("CLAIMS_SHOWN", "5"))
SEED = int(os.environ.get("CLAIMS_SEED", "1"))


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
