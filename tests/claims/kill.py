"""R2: kill -9 at any moment is harmless.

Each command is killed before one of its calls that write. The desk is as before or as after, and
the same command again brings what it would have brought at once.
"""
from calls import WRITING, record, since_the_desk, with_fault
from claim import Claim, finish, some_of_each, some_writes, tries
from desk import temporary
from state import illegal, state
from world import make_world, words_of


def check(claim, world, name, words, call, before, after):
    desk = world.copy("killed")
    killed = desk.run(*words, within=with_fault(desk, call, "signal=KILL"))
    tried = f"{name}, killed before {call}: "
    claim.check(killed.status == -9, tried + f"it lived: status {killed.status}")
    fault = illegal(desk, before, after, acknowledged=False)
    if not claim.check(not fault, tried + fault) or state(desk).rows == after.rows:
        return
    again = desk.run(*words)
    now = state(desk)
    claim.check(again.status == 0, tried + f"again has status {again.status}: {again.err[:120]}")
    claim.check(now == after, tried + "again brings something else: "
                + str(sorted(set(now.files) ^ set(after.files)) or set(now.rows) ^ set(after.rows)))


def main():
    claim = Claim("R2")
    world = make_world(temporary() / "world")
    before = state(world)
    commands, moments = some_writes(claim.chance), []
    for name, line in commands:
        words = words_of(line)
        desk = world.copy("whole")
        answer, calls = record(desk, words, WRITING)
        claim.check(answer.status == 0, f"{name}: status {answer.status}: {answer.err[:120]}")
        after = state(desk)
        moments += [(name, words, call, before, after) for call in since_the_desk(desk, calls)]
    chosen = some_of_each(moments, lambda moment: (moment[0], moment[2].name), tries(240, 10000),
                          claim.chance)
    for moment in chosen:
        check(claim, world, *moment)
    claim.tell(f"{len(chosen):,} kills over {len(commands)} commands, of {len(moments):,} moments")
    finish()


if __name__ == "__main__":
    main()
