#!/bin/sh
# A want of memory is told (claim R4): sh memory.sh RUKA
# Under every limit of memory a command ends by itself: done, or status 6 in words, the desk whole.
set -eu
ruka=$(realpath "$1")
top=$(mktemp -d)
trap 'rm -rf "$top"' EXIT
export HOME="$top" RUKA_LANG=ru RUKA_NOW="2026-11-23 10:00" RUKA_DB="$top/ruka.db"

awk 'BEGIN {
  print "name,phone"
  for (i = 1; i <= 3000; ++i) printf "LLC Number %d,+7916%07d\n", i, i
}' >"$top/clients.csv"
"$ruka" client import "$top/clients.csv" -q >/dev/null 2>&1

short=0
# limited KILOBYTES COMMAND...: 127 is the loader's, before the program begins.
limited() {
  limit=$1
  shift
  status=0
  prlimit --as=$((limit * 1024)) "$ruka" "$@" >/dev/null 2>"$top/said" || status=$?
  case $status in
    0 | 127) ;;
    6)
      short=$((short + 1))
      grep -q '^ruka: не хватает памяти$' "$top/said" && return
      ;;
    *) ;;
  esac
  [ "$status" -eq 0 ] || [ "$status" -eq 127 ] || {
    echo "ruka $*, $limit KB: status $status" >&2
    cat "$top/said" >&2
    exit 1
  }
}
for limit in $(seq 8000 900 30000); do
  limited "$limit" client list --all -f json
  limited "$limit" client import "$top/clients.csv"
  limited "$limit" client add "LLC $limit" --force
  limited "$limit" undo -y
done
[ "$short" -ge 3 ] || { echo "memory was short $short times only" >&2; exit 1; }
"$ruka" doctor
