"""The system calls of a command, as strace saw them; and a command with a fault put into one."""
import re
from typing import NamedTuple

# What changes a file, a folder or what is known of it.
WRITING = ["openat", "write", "pwrite64", "fsync", "fdatasync", "ftruncate", "rename", "renameat",
           "renameat2", "unlink", "unlinkat", "link", "linkat", "mkdir", "mkdirat", "fchmod"]
READING = ["read", "pread64"]
LINE = re.compile(rb"^(?:\d+ +)?(\w+)\((.*)\) += (-?\d+)")


class Call(NamedTuple):
    name: str
    words: list  # its arguments: bytes for texts, str for the rest
    result: int
    ordinal: int  # the how manieth of its name, from 1

    def __str__(self):
        return f"{self.name} {self.ordinal}"


def word_of(raw):
    if raw.startswith(b'"'):
        return bytes.fromhex(raw.strip(b'".').replace(b"\\x", b"").decode())
    return raw.decode()


def record(desk, words, names):
    """Runs the command; its answer, and those of its calls that have one of these names."""
    log = desk.folder / "calls"
    answer = desk.run(*words, within=[
        "strace", "-f", "--seccomp-bpf", "-qq", "-xx", "-s", "9999999", "-e", "signal=none",
        "-e", "trace=" + ",".join(names), "-o", str(log)])
    calls, seen = [], {}
    for line in log.read_bytes().splitlines():
        match = LINE.match(line)
        if not match:
            continue
        name = match[1].decode()
        seen[name] = seen.get(name, 0) + 1
        calls.append(Call(name, [word_of(raw) for raw in match[2].split(b", ")], int(match[3]),
                          seen[name]))
    log.unlink()
    return answer, calls


def since_the_desk(desk, calls):
    """Those from the first one on that names the desk's folder: before it the loader is at work."""
    folder = str(desk.folder).encode()
    for i, call in enumerate(calls):
        if any(isinstance(word, bytes) and word.startswith(folder) for word in call.words):
            return calls[i:]
    return []


def with_fault(desk, call, fault, for_ever=False):
    """How to start a command so that this call meets `fault`, which is error=EIO or signal=KILL.
    (Not by --seccomp-bpf: there strace sends no signal.)"""
    when = f"{call.ordinal}{'+' if for_ever else ''}"
    return ["strace", "-qq", "-o", str(desk.folder / "calls"), "-e", f"trace={call.name}",
            "-e", f"inject={call.name}:{fault}:when={when}"]


def was_injected(desk):
    """Whether the last command with a fault has met it."""
    log = desk.folder / "calls"
    return log.exists() and b"(INJECTED" in log.read_bytes()
