"""S10: erasure is real: tests/erase.sh erases one client of 1,000, looks for it in every byte of
every file, and kills the erasure at several moments."""
import subprocess
from pathlib import Path

from claim import Claim, finish, tries
from desk import RUKA


def main():
    claim = Claim("S10")
    times = tries(1, 20) if tries(10, 10) >= 5 else 0
    if not times:
        print("S10  not tried in a quick run")
        finish()
    for _ in range(times):
        done = subprocess.run(["sh", Path(__file__).parents[1] / "erase.sh", RUKA],
                              capture_output=True, check=False)
        claim.check(done.returncode == 0, f"tests/erase.sh: {(done.stdout + done.stderr)[-300:]}")
    claim.tell(f"one client of 1,000 erased {times} times, whole and killed at 12 moments")
    finish()


if __name__ == "__main__":
    main()
