"""S8: parsers are memory-safe. Runs the fuzz targets for a moment where they are built, and names
them where they are not."""
import subprocess
from pathlib import Path

from claim import Claim, finish, tries
from desk import temporary

TOP = Path(__file__).parents[2]


def main():
    claim = Claim("S8")
    names = sorted(path.stem for path in (TOP / "tests/fuzz").glob("*_fuzz.cpp"))
    built = [path for name in names for path in TOP.glob(f"build/*/tests/fuzz/{name}")]
    seconds = tries(4, 3600)
    folder = temporary()
    for target in built:
        done = subprocess.run([target, f"-max_total_time={seconds}", "-verbosity=0",
                               f"-artifact_prefix={folder}/"], capture_output=True, check=False)
        claim.check(done.returncode == 0, f"{target.name}: {done.stderr[-200:]}")
    said = ", ".join(name.removesuffix("_fuzz") for name in names)
    if built:
        claim.tell(f"{len(built)} targets, {seconds} s each: {said}")
    else:
        print(f"S8   not tried: the targets ({said}) are not built; .ci/run builds and runs them")
    finish()


if __name__ == "__main__":
    main()
