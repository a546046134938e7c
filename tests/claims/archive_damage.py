"""R11: every archived byte is verified.

Copies in the archive are damaged in every way; `archive verify` names each of them with its kind,
and no other.
"""
import json
import os
import shutil

from claim import Claim, finish, tries
from desk import temporary
from world import make_world


def flip(path, other, chance):
    raw = bytearray(path.read_bytes())
    raw[chance.randrange(len(raw))] ^= 1 << chance.randrange(8)
    path.write_bytes(raw)


def swap(path, other, chance):
    """Two copies of one length change places."""
    raw = path.read_bytes()
    path.write_bytes(other.read_bytes())
    other.write_bytes(raw)


def replaced(make):
    def damage(path, other, chance):
        path.unlink()
        make(path)
    return damage


def grow(path, other, chance):
    with path.open("ab") as file:
        file.write(b"\0")


# What is done to a copy, and what it is called then.
DAMAGES = [
    (flip, "changed"), (swap, "changed"), (grow, "longer"),
    (lambda path, *_: os.truncate(path, path.stat().st_size - 1), "shorter"),
    (lambda path, *_: os.truncate(path, 0), "shorter"),
    (lambda path, *_: path.unlink(), "missing"),
    (replaced(lambda path: path.symlink_to("/etc/hostname")), "link"),
    (replaced(os.mkfifo), "pipe"), (replaced(os.mkdir), "folder"),
]
if os.geteuid() != 0:  # root reads what nobody may
    DAMAGES.append((lambda path, *_: path.chmod(0), "unreadable"))


def main():
    claim = Claim("R11")
    desk = make_world(temporary() / "world")
    archive = desk.folder / "desk/archive"
    count = max(60, tries(250, 10000))
    for i in range(count):
        paper = desk.folder / f"in/paper-{i}.txt"
        paper.write_text(f"бумага {i:06d}\n" * (1 + i % 3))
        desk.must("archive", "add", str(paper), "--kind", "act", "--received", "вчера", "-q")
    whole = desk.run("archive", "verify", "-f", "json")
    claim.check(whole.status == 0, f"undamaged: status {whole.status}: {whole.out[:200]}")

    copies = json.loads(desk.must("archive", "list", "--limit", "99999", "-f", "json"))
    paths = {copy["id"]: archive / copy["path"] for copy in copies if copy["path"]}
    chosen = claim.chance.sample(sorted(paths), len(paths) // 5 * 2)
    # Pairs of one length, so that the second may take part in a swap.
    wanted, used = {}, set()
    for i, one in enumerate(chosen):
        damage, kind = DAMAGES[i % len(DAMAGES)]
        size = paths[one].stat().st_size if one not in used else None
        other = next((id for id in chosen[i + 1:] if id not in used
                      and paths[id].stat().st_size == size), None)
        if one in used or other is None:
            continue
        damage(paths[one], paths[other], claim.chance)
        used |= {one, other}
        wanted[one] = kind
        if damage is swap:
            wanted[other] = kind
    strange = archive / "2026/strange.txt"
    strange.write_text("чужой")

    answer = desk.run("archive", "verify", "-f", "json", timeout=120)
    claim.check(answer.status == 1, f"damaged: status {answer.status}: {answer.err[:200]}")
    found = {row["id"]: row["damage"] for row in json.loads(answer.out or b"[]")}
    claim.check(found.pop(None, "not found") == "unknown", "a file that no paper has is not named")
    for id, kind in wanted.items():
        claim.check(found.get(id) == kind, f"{kind} is called {found.get(id)}")
    alarms = set(found) - set(wanted)
    claim.check(not alarms, f"false alarms: {sorted(alarms)[:5]}")
    kinds = len({kind for kind in wanted.values()})
    claim.tell(f"{count:,} papers, {len(wanted)} damaged in {kinds} ways")
    shutil.rmtree(archive)
    finish()


if __name__ == "__main__":
    main()
