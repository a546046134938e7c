"""A desk in a folder of its own, and the program that RUKA names at work on it."""
import atexit
import os
import pty
import shutil
import subprocess
import tempfile
import threading
from pathlib import Path
from typing import NamedTuple

RUKA = os.environ.get("RUKA", str(Path(__file__).parents[3] / "build/release/ruka"))
NOW = "2026-11-23 10:00"


class Answer(NamedTuple):
    status: int  # below zero: ended by that signal
    out: bytes
    err: bytes

    def crashed(self):
        """A signal, a bug that the program tells of, or a run without end (see Desk.run)."""
        return self.status < 0 or self.status == 70


class Desk:
    """A folder with desk/ruka.db, the files that are read (in/) and that are written (out/)."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.db = self.folder / "desk/ruka.db"
        self.environment = {
            "PATH": "/usr/bin:/bin", "HOME": str(self.folder), "RUKA_DB": str(self.db),
            "RUKA_LANG": "en", "RUKA_NOW": NOW, "TZ": "UTC", "LC_ALL": "C.UTF-8"}

    def run(self, *words, within=(), stdin=b"", timeout=60, **environment):
        """`ruka WORDS` in the folder; `within` is a program that starts it, with its arguments."""
        try:
            done = subprocess.run([*within, RUKA, *words], cwd=self.folder, input=stdin,
                                  capture_output=True, timeout=timeout,
                                  env={**self.environment, **environment})
        except subprocess.TimeoutExpired:
            return Answer(-24, b"", b"no end after %d s" % timeout)
        return Answer(done.returncode, done.stdout, done.stderr)

    def on_terminal(self, *words, timeout=60, **environment):
        """The same where all three streams are a terminal: (status, all that it has shown)."""
        leader, terminal = pty.openpty()
        program = subprocess.Popen([RUKA, *words], cwd=self.folder, stdin=terminal, stdout=terminal,
                                   stderr=terminal, close_fds=True, start_new_session=True,
                                   env={**self.environment, "TERM": "xterm", "PAGER": "cat",
                                        "COLUMNS": "100", **environment})
        os.close(terminal)
        timer = threading.Timer(timeout, program.kill)
        timer.start()
        shown = b""
        try:
            while piece := os.read(leader, 65536):
                shown += piece
        except OSError:  # the other side is closed
            pass
        timer.cancel()
        os.close(leader)
        return program.wait(), shown

    def must(self, *words, **more):
        """Runs what has to succeed for the test to mean something."""
        answer = self.run(*words, **more)
        if answer.status != 0:
            raise SystemExit(f"{' '.join(map(str, words))}: status {answer.status}: "
                             + answer.err.decode("utf-8", "replace"))
        return answer.out.decode()

    def copy(self, name):
        """The same desk in another folder beside this one; what was there goes."""
        to = self.folder.parent / name
        shutil.rmtree(to, ignore_errors=True)
        shutil.copytree(self.folder, to, symlinks=True)
        return Desk(to)


def temporary(prefix="claims-", durable=False):
    """A folder that goes when the test ends: in memory, unless the disk's own pace is wanted."""
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) and not durable else None
    top = tempfile.mkdtemp(prefix=prefix, dir=memory)
    atexit.register(shutil.rmtree, top, ignore_errors=True)
    return Path(top)
