#!/bin/sh
# A failing disk is told as one (claim R3): sh failing_disk.sh RUKA
# Writes, syncs and removals of undo, redo, restore and an edit fail, once or for good: the status
# is 0 or 6, the words are the disk's, and the desk is as before or as after.
set -eu
ruka=$(realpath "$1")
top=$(mktemp -d)
trap 'rm -rf "$top"' EXIT
mkdir "$top/made"
export ASAN_OPTIONS=detect_leaks=0 HOME="$top" RUKA_LANG=en RUKA_NOW="2026-11-23 10:00"

fail() {
  echo "$*" >&2
  [ ! -f "$top/said" ] || cat "$top/said" >&2
  exit 1
}
desk() { RUKA_DB="$top/$1/ruka.db"; export RUKA_DB; }
list_names() { "$ruka" client list --all -f csv --columns id,name,city; }

desk made
"$ruka" client add "Vector LLC" -q >/dev/null
"$ruka" client edit 1 --city Kazan -q >/dev/null
"$ruka" backup "$top/copy.db" -q >/dev/null
"$ruka" client edit 1 --city Tver -q >/dev/null
"$ruka" undo -q >/dev/null 2>&1

fresh() {
  rm -rf "$top/desk"
  cp -r "$top/made" "$top/desk"
  desk desk
}
# One command whose calls of this kind fail from the k-th on (k+: the disk is full), or the k-th
# alone (k).
faulty() {
  inject=$1
  shift
  fresh
  status=0
  strace -o "$top/calls" -e "trace=$names" -e "inject=$names:error=$error:when=$inject" \
    "$ruka" "$@" >"$top/said" 2>&1 || status=$?
  case $status in
    0) ;;
    6) told=$((told + 1)) ;;
    *) fail "ruka $*, $call $inject $error: status $status" ;;
  esac
  if grep -qi 'bug\|nothing was changed' "$top/said"; then fail "ruka $*, $call $inject"; fi
  [ "$status" -eq 0 ] || grep -q '^ruka: ' "$top/said" || fail "ruka $*, $call $inject: no words"
  list_names >"$top/names" || fail "ruka $*, $call $inject: the desk cannot be read"
  if cmp -s "$top/names" "$top/after"; then return; fi
  [ "$status" -ne 0 ] || fail "ruka $*, $call $inject: acknowledged and lost"
  cmp -s "$top/names" "$top/before" || fail "ruka $*, $call $inject: neither before nor after"
}

fresh
told=0
list_names >"$top/before"
for line in "undo -y" redo "client edit 1 --city Omsk -q" "restore $top/copy.db"; do
  for fault in pwrite64:ENOSPC:15 pwrite64:EIO:11 fdatasync:EIO:2 fsync:EIO:1 unlink:EIO:1 \
    rename:EIO:1 link:EPERM:1; do
    IFS=: read -r call error step <<END
$fault
END
    names="/^$call(at2?)?\$"  # unlink is unlinkat where a machine has no other
    fresh
    # shellcheck disable=SC2086 # the words of a line
    strace -o "$top/calls" -e "trace=$names" "$ruka" $line >/dev/null 2>&1
    list_names >"$top/after"
    always=
    [ "$error" = EIO ] || always=+
    count=$(grep -cE "^$call(at2?)?\(" "$top/calls" || :)
    k=1
    while [ "$k" -le "$count" ]; do
      # shellcheck disable=SC2086
      faulty "$k$always" $line
      k=$((k + step))
    done
  done
done
[ "$told" -ge 20 ] || fail "only $told calls have failed"
