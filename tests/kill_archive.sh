#!/bin/sh
# The archive and its records agree whatever is cut off: sh kill_archive.sh RUKA
# Kills (SIGKILL) `archive add`, its undo and its redo at calls that change a file: at each, of the
# many writes into the desk's own at every sixth. There is never a record without its copy; doctor tells of nothing but a copy without a record and a
# half-written file, and mends both; the same command again succeeds and doubles nothing.
set -eu
ruka=$1
top=$(mktemp -d)
trap 'rm -rf "$top"' EXIT
export RUKA_DB="$top/desk/ruka.db" RUKA_LANG=en RUKA_NOW="2026-11-23 10:00"
mkdir "$top/made"
head -c 200000 /dev/urandom >"$top/contract.pdf"
echo x >"$top/first.txt"

wrong() {
  echo "$command, killed at $call $at: $1" >&2
  cat "$top/said" >&2
  exit 1
}

# What must hold after the kill, and after mending.
look() {
  "$ruka" doctor -f json >"$top/said" 2>&1 || :
  if grep -o '"rule":"[^"]*"' "$top/said" | grep -qv '"archive.stray"\|"files.leftover"'; then
    wrong "this is not to be found"
  fi
  if grep -c '"rule"' "$top/said" >/dev/null; then found=$((found + 1)); fi
}
whole() {
  "$ruka" doctor --mend >"$top/said" 2>&1 || wrong "mending did not help"
  "$ruka" archive verify >"$top/said" 2>&1 || wrong "the archive is not whole"
}

add() { "$ruka" archive add "$top/contract.pdf" --kind contract; }
again() {
  case $command in
    "archive add "*)
      add >"$top/said" 2>&1 || grep -q 'already in the archive' "$top/said" || wrong "not again"
      [ "$("$ruka" archive list -f ids | wc -l)" -eq 2 ] || wrong "not one paper more"
      [ "$(find "$top/desk/archive" -name '*.pdf' | wc -l)" -eq 1 ] || wrong "not one copy"
      ;;
  esac
}

kills=0
found=0
kill_each() {
  command=$1
  for call in mkdirat write pwrite64 fsync fdatasync renameat2 renameat unlinkat ftruncate; do
    at=1
    step=1
    [ $call != pwrite64 ] || step=6
    while :; do
      rm -rf "$top/desk"
      cp -r "$top/made" "$top/desk"
      status=0
      # shellcheck disable=SC2086 # words on purpose
      strace -qq -o "$top/trace" -e trace=$call -e inject=$call:signal=KILL:when=$at \
        "$ruka" $command >"$top/said" 2>&1 </dev/null || status=$?
      [ "$status" -eq 137 ] || break
      kills=$((kills + 1))
      look
      again
      whole
      at=$((at + step))
    done
    [ "$status" -eq 0 ] || wrong "status $status, and nothing was killed"
  done
}

RUKA_DB="$top/made/ruka.db"
"$ruka" archive add "$top/first.txt" --kind other -q >/dev/null
RUKA_DB="$top/desk/ruka.db"
kill_each "archive add $top/contract.pdf --kind contract"

RUKA_DB="$top/made/ruka.db"
add >/dev/null 2>&1
RUKA_DB="$top/desk/ruka.db"
kill_each "undo -y"

RUKA_DB="$top/made/ruka.db"
"$ruka" undo -q >/dev/null 2>&1
RUKA_DB="$top/desk/ruka.db"
kill_each redo

echo "killed $kills times, doctor had something to tell $found times"
[ "$kills" -ge 30 ] || exit 1
[ "$found" -ge 3 ] || exit 1
