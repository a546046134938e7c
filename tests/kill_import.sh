#!/bin/sh
# An import that is killed leaves the old state: sh kill_import.sh RUKA
# Kills it (SIGKILL) at several moments; the desk must open, be whole, and hold one client or, where
# the import had already ended, all of them.
set -eu
ruka=$1
top=$(mktemp -d)
trap 'rm -rf "$top"' EXIT
export RUKA_DB="$top/ruka.db" RUKA_LANG=en RUKA_NOW="2026-11-23 10:00"

rows=30000
awk -v rows=$rows 'BEGIN {
  print "name,phone,email"
  for (i = 1; i <= rows; ++i) printf "LLC Number %d,+7916%07d,mail%d@example.ru\n", i, i, i
}' >"$top/clients.csv"
"$ruka" client add "The first one" >/dev/null

killed=0
for delay in 0.02 0.05 0.1 0.2 0.3 0.4 0.5 0.7; do
  "$ruka" client import "$top/clients.csv" >/dev/null 2>&1 &
  import=$!
  sleep "$delay"
  if ! kill -KILL "$import" 2>/dev/null; then break; fi
  status=0
  wait "$import" 2>/dev/null || status=$?
  [ "$status" -eq 137 ] || break # it had ended by itself
  killed=$((killed + 1))
  "$ruka" doctor >"$top/doctor" 2>&1 || { cat "$top/doctor"; exit 1; }
  count=$("$ruka" client list -f ids | wc -l)
  [ "$count" -eq 1 ] || [ "$count" -eq $((rows + 1)) ] || {
    echo "killed after $delay s: $count clients" >&2
    exit 1
  }
  [ "$count" -eq 1 ] || break
done
[ "$killed" -ge 2 ] || { echo "the import was killed $killed times only" >&2; exit 1; }

# What was interrupted can be done again.
"$ruka" client import "$top/clients.csv" >/dev/null 2>&1
[ "$("$ruka" client list -f ids | wc -l)" -eq $((rows + 1)) ]
