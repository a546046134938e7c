#!/bin/sh
# What exit 0 has acknowledged no power cut takes back: sh durable.sh RUKA
# The system calls of each kind of write: at its end every file that was written is synced, and so
# is every folder in which a name was made, changed or removed.
set -eu
ruka=$(realpath "$1")
top=$(realpath "$(mktemp -d)")
trap 'rm -rf "$top"' EXIT
export ASAN_OPTIONS=detect_leaks=0 HOME="$top" RUKA_LANG=en RUKA_NOW="2026-11-23 10:00" RUKA_DB="$top/home/desk/ruka.db"

cat >"$top/unsynced.awk" <<'AWK'
function folder(path) { sub("/[^/]*$", "", path); return path }
function named(n, parts) { split($0, parts, "\""); return parts[2 * n] }
function opened(parts) { split($0, parts, "[<>]"); return parts[2] }
/ = -1 / { next }
/O_CREAT/ { folders[folder(named(1))] = $0 }
/ write\(|pwrite64\(|ftruncate\(/ { files[opened()] = $0 }
/ (mkdir|rmdir|unlink)(at)?\(/ { folders[folder(named(1))] = $0; delete files[named(1)] }
/ (rename|link)(at2?)?\(/ {
  if (named(1) in files) print "renamed before it was synced: " $0
  folders[folder(named(1))] = folders[folder(named(2))] = $0
}
/ (fsync|fdatasync)\(/ { delete files[opened()]; delete folders[opened()] }
END {
  for (path in files) if (index(path, top) == 1) print "not synced: " files[path]
  for (path in folders) if (index(path, top) == 1) print "the folder is not synced: " folders[path]
}
AWK

# The command, with nothing left unsynced behind it; and that it has written.
durable() {
  strace -f -y -o "$top/calls" -e 'trace=/^(openat|write|pwrite64|ftruncate|fsync|fdatasync|(mkdir|rmdir|unlink|rename|link)(at2?)?)$' \
    "$ruka" "$@" >"$top/said" 2>&1 || { cat "$top/said" >&2; exit 1; }
  grep -q 'sync(' "$top/calls"
  awk -v top="$top/home" -f "$top/unsynced.awk" "$top/calls" >"$top/found"
  [ ! -s "$top/found" ] || { echo "ruka $*:" >&2; cat "$top/found" >&2; exit 1; }
}

mkdir "$top/home"
echo "paper" >"$top/paper.txt"
printf 'name\nRay LLC\n\n' >"$top/clients.csv"
durable client add "Vector LLC"
durable client edit 1 --city Kazan
durable undo -y
durable redo
durable client import "$top/clients.csv"
durable client list -o "$top/home/lists.csv"
durable report day --save
durable archive add "$top/paper.txt" --kind letter --received today --client 1
durable backup
durable backup "$top/home/elsewhere/copy.db"
durable restore "$top/home/elsewhere/copy.db"
durable doctor --mend
durable client erase 1 --reason "consent withdrawn" --yes
