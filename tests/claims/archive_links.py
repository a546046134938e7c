"""R12: nothing leaves the archive folder.

Names and titles that climb; links planted in the archive's place, its years and its clients; and
another process that swaps a folder or a copy for a link, again and again, while papers are put in
and verified. What lies outside stays as it was, and is not opened.
"""
import json
import os
import re
import shutil
import subprocess
import sys

from claim import Claim, finish, tries
from desk import temporary
from world import make_world

CLIMBING = [
    "../../x", "..", ".", "/etc/x", "a/../../../x", "....//x", "..\\..\\x", "~/x", "%2e%2e%2fx",
    "\u2025/x", "x\u2044..\u2044x", "C:\\x", "//x", "-rf", "x/", "$HOME/x", "`id`", "x\ny/../z",
]
SECRET = "чужая тайна"


def everything(top):
    """Path, kind and content of all below a folder."""
    return sorted((str(path), os.readlink(path) if path.is_symlink() else
                   path.read_bytes() if path.is_file() else None) for path in top.rglob("*"))


def outside_of(desk):
    outside = desk.folder / "outside"
    shutil.rmtree(outside, ignore_errors=True)
    outside.mkdir()
    (outside / "secret.txt").write_text(SECRET)
    return outside


def put(desk, i, title=None, client="1"):
    paper = desk.folder / "in" / f"paper-{i}.txt"
    paper.write_text(f"бумага {i}")
    words = ["archive", "add", str(paper), "--kind", "act", "--received", "вчера"]
    return desk.run(*words, "--client", client, *(["--title", title] if title is not None else []))


def climbing_names(claim, world):
    desk = world.copy("climbing")
    before = {name for name in os.listdir(desk.folder)}
    for i, name in enumerate(CLIMBING):
        desk.run("client", "add", name, "--force")
        answer = put(desk, i, name, client=str(6 + i))
        claim.check(not answer.crashed(), f"{name!r}: status {answer.status}: {answer.err[:160]}")
    strays = {name for name in os.listdir(desk.folder)} - before
    strays |= {name for name in os.listdir(desk.folder / "desk")} - {"ruka.db", "archive"}
    claim.check(not strays, f"climbing names have made {strays}")
    for row in json.loads(desk.must("archive", "list", "--limit", "999", "-f", "json")):
        if row["path"]:
            place = os.path.realpath(desk.folder / "desk/archive" / row["path"])
            claim.check(place.startswith(str(desk.folder / "desk/archive/")), f"kept at {place}")


def planted_links(claim, world):
    """A link in the place of the archive, of its year, of its client's folder, of a copy."""
    for place in ("", "2026", "2026/ООО «Вектор»", "2026/_"):
        desk = world.copy("planted")
        outside = outside_of(desk)
        spot = desk.folder / "desk/archive" / place
        shutil.rmtree(spot, ignore_errors=True)
        spot.parent.mkdir(parents=True, exist_ok=True)
        spot.symlink_to(outside)
        before = everything(outside)
        answers = [put(desk, 1), desk.run("archive", "add", "in/paper2.txt", "--kind", "act",
                                          "--received", "вчера"), desk.run("archive", "verify")]
        said = f"archive/{place} is a link outside: statuses {[a.status for a in answers]}: "
        claim.check(everything(outside) == before, said + str(os.listdir(outside)))
        claim.check(not any(answer.crashed() for answer in answers), said + str(answers[0].err))


SWAPPER = """
import os, random, sys, time
real, aside, link = sys.argv[1:]
while True:
    try:
        os.rename(real, aside); os.symlink(link, real); time.sleep(random.random() / 500)
        os.unlink(real); os.rename(aside, real); time.sleep(random.random() / 500)
    except OSError:
        pass
"""


def raced(claim, world, rounds):
    """Papers go in while their folder is swapped for a link, to and fro."""
    desk = world.copy("raced")
    put(desk, 0)
    outside = outside_of(desk)
    before = everything(outside)
    folder = desk.folder / "desk/archive/2026/ООО «Вектор»"
    swapper = subprocess.Popen([sys.executable, "-c", SWAPPER, folder, f"{folder}.aside", outside])
    try:
        for i in range(rounds):
            answer = put(desk, i + 1)
            claim.check(not answer.crashed(),
                        f"raced {i}: status {answer.status}: {answer.err[:120]}")
    finally:
        swapper.kill()
        swapper.wait()
    strays = [name for name in os.listdir(outside) if name != "secret.txt"]
    claim.check(everything(outside) == before,
                f"{len(strays)} of {rounds} raced copies lie outside")


def verified(claim, world, rounds):
    """`archive verify` while a copy is swapped for a link: what the link leads to is not opened."""
    desk = world.copy("verified")
    put(desk, 0)
    outside = outside_of(desk)
    copy = next((desk.folder / "desk/archive").rglob("*paper-0.txt"))
    swapper = subprocess.Popen([sys.executable, "-c", SWAPPER, copy, f"{copy}.aside",
                                outside / "secret.txt"])
    log = desk.folder / "calls"
    opened = re.compile(rb"= \d+<" + re.escape(str(outside).encode()))
    leaks = 0
    try:
        for _ in range(rounds):
            desk.run("archive", "verify", within=["strace", "-f", "-qq", "-y", "-o", str(log), "-e",
                                                  "trace=openat,openat2,open"])
            leaks += bool(opened.search(log.read_bytes()))
    finally:
        swapper.kill()
        swapper.wait()
    claim.check(not leaks, f"{leaks} of {rounds} verifications opened what lies outside")
    claim.count += rounds


def main():
    claim = Claim("R12")
    world = make_world(temporary() / "world")
    climbing_names(claim, world)
    planted_links(claim, world)
    rounds = tries(200, 10000)
    raced(claim, world, rounds)
    verified(claim, world, max(3, rounds // 10))
    claim.tell(f"{len(CLIMBING)} names that climb, 4 planted links, {rounds:,} raced copies")
    finish()


if __name__ == "__main__":
    main()
