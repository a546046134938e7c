"""T5: pipes and full devices.

Into `head -1`, a full device, a closed stdout; SIGINT and SIGTERM in an import: no abort, a
failed write is not status 0, and the desk is as before or as after.
"""
import signal
import subprocess
import time

from claim import Claim, finish, some, tries
from desk import RUKA, temporary
from state import illegal, state
from terminal_bytes import READS
from world import WRITES, make_world, words_of

FORMATS = ["text", "csv", "json", "md"]
ROWS = max(2000, min(tries(20000, 20000), 20000))


def started(desk, words, **streams):
    return subprocess.Popen([RUKA, *words], cwd=desk.folder, env=desk.environment,
                            stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, **streams)


def into_head(desk, words):
    """The reader goes after a line: silent, and no crash but the pipe's own signal."""
    program = started(desk, words, stdout=subprocess.PIPE)
    program.stdout.readline()
    program.stdout.close()
    error = program.stderr.read()
    return program.wait(), error


def into_full(desk, words):
    with open("/dev/full", "wb") as full:
        program = started(desk, words, stdout=full)
        _, error = program.communicate()
    return program.returncode, error


def read_pipes(claim, desk):
    for line in some(READS, tries(16, 99), claim.chance):
        for form in some(FORMATS, tries(2, 99), claim.chance):
            words = words_of(line) + ["-f", form]
            plain = desk.run(*words)
            if plain.status not in (0, 1):  # nothing to say, or not in that format
                continue
            status, error = into_head(desk, words)
            claim.check(status in (0, 1, 141, -signal.SIGPIPE) and not error,
                        f"{' '.join(words)} | head -1: status {status}: {error[:160]}")
            status, error = into_full(desk, words)
            said = bool(plain.out)
            claim.check((status == 6 and error) if said else status == plain.status,
                        f"{' '.join(words)} > /dev/full: status {status}: {error[:160]}")


def write_pipes(claim, world, before):
    """A change whose answer cannot be written: status 6, and the desk is legal all the same."""
    for name, line in some(WRITES.items(), tries(12, 99), claim.chance):
        words, whole = words_of(line), world.copy("whole")
        plain = whole.run(*words)
        desk = world.copy("full")
        status, error = into_full(desk, words)
        claim.check((status == 6 and error) if plain.out else status == 0,
                    f"{name} > /dev/full: status {status}: {error[:160]}")
        wrong = illegal(desk, before, state(whole), acknowledged=status == 0)
        claim.check(not wrong, f"{name} > /dev/full: {wrong}")
        desk = world.copy("gone")
        status, error = into_head(desk, words)
        wrong = illegal(desk, before, state(whole), acknowledged=status == 0)
        claim.check(not wrong and status != 70, f"{name} | head -1: status {status}: {wrong}")


def interrupted(claim, world, before, count):
    """An import that is told to stop at some moment."""
    rows = "".join(f"Завод {i},+7916{i:07d},mail{i}@example.ru\n" for i in range(ROWS))
    (world.folder / "in/huge.csv").write_text("name,phone,email\n" + rows)
    words = ["client", "import", "in/huge.csv"]
    whole = world.copy("whole")
    begun = time.monotonic()
    whole.must(*words)
    length = time.monotonic() - begun
    after, stopped = state(whole), 0
    for i in range(count):
        desk = world.copy("interrupted")
        program = started(desk, words, stdout=subprocess.DEVNULL)
        time.sleep(length * (i + 0.5) / count)
        sent = claim.chance.choice((signal.SIGINT, signal.SIGTERM, signal.SIGHUP))
        program.send_signal(sent)
        _, error = program.communicate()
        stopped += program.returncode != 0
        tried = f"import, {sent.name} after {i}/{count} of its time: status {program.returncode}: "
        claim.check(program.returncode in (0, -sent, 128 + sent), tried + str(error[-160:]))
        wrong = illegal(desk, before, after, acknowledged=program.returncode == 0)
        claim.check(not wrong, tried + wrong)
    claim.check(stopped or count < 3, "no import was stopped: the test sees nothing")


def main():
    claim = Claim("T5")
    world = make_world(temporary() / "world")
    before = state(world)
    read_pipes(claim, world.copy("read"))
    write_pipes(claim, world, before)
    count = tries(6, 200)
    interrupted(claim, world, before, count)
    claim.tell(f"{claim.count:,} answers into head -1 and /dev/full; {count} imports of {ROWS:,} "
               "rows interrupted")
    finish()


if __name__ == "__main__":
    main()
