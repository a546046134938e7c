"""R3: a failing disk is reported, never hidden.

One call of a command fails, once or from then on. What was acknowledged is there; whatever else,
the desk is as before or as after; no crash, no endless loop.
"""
from calls import READING, WRITING, record, since_the_desk, was_injected, with_fault
from claim import Claim, finish, some_of_each, some_writes, tries
from desk import temporary
from state import illegal, state
from world import make_world, words_of

ERRORS = {
    "openat": ["EMFILE", "EROFS", "EIO", "ENOSPC", "EINTR"], "write": ["ENOSPC", "EIO", "EINTR"],
    "pwrite64": ["ENOSPC", "EIO", "EINTR"], "fsync": ["EIO", "ENOSPC"],
    "fdatasync": ["EIO", "ENOSPC"], "ftruncate": ["EIO", "ENOSPC"], "fchmod": ["EIO", "EROFS"],
    "read": ["EIO", "EINTR"], "pread64": ["EIO", "EINTR"],
}
NAMES = ["EIO", "EROFS", "ENOSPC"]  # of calls that change a folder


def faults_of(calls):
    for call in calls:
        for error in ERRORS.get(call.name, NAMES):
            yield call, error, False
            if error != "EINTR":  # to go on for ever is right there
                yield call, error, True


def check(claim, world, name, words, after, before, fault):
    call, error, for_ever = fault
    desk = world.copy("failed")
    answer = desk.run(*words, timeout=30, within=with_fault(desk, call, f"error={error}", for_ever))
    tried = f"{name}, {error} at {call}{' and on' if for_ever else ''}: "
    claim.check(was_injected(desk), tried + "the fault was not met")
    if not claim.check(not answer.crashed(), tried + f"status {answer.status}: {answer.err[:160]}"):
        return
    said = call.name == "write" and call.words[0] == "1" and error != "EINTR"
    claim.check(not (said and answer.status == 0), tried + "the answer was not written, status 0")
    wrong = illegal(desk, before, after, acknowledged=answer.status == 0)
    claim.check(not wrong, tried + f"status {answer.status}, {wrong}")


def main():
    claim = Claim("R3")
    world = make_world(temporary() / "world")
    before = state(world)
    commands, moments = some_writes(claim.chance), []
    for name, line in commands:
        words = words_of(line)
        desk = world.copy("whole")
        _, calls = record(desk, words, WRITING + READING)
        after = state(desk)
        moments += [(name, words, after, before, fault)
                    for fault in faults_of(since_the_desk(desk, calls))]
    chosen = some_of_each(moments, lambda moment: (moment[4][0].name, *moment[4][1:]),
                          tries(280, 20000), claim.chance)
    for moment in chosen:
        check(claim, world, *moment)
    claim.tell(f"{len(chosen):,} faults of {len(moments):,}, over {len(commands)} commands")
    finish()


if __name__ == "__main__":
    main()
