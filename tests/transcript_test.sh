#!/bin/sh
# The transcripts of a file are true: sh transcript_test.sh RUKA README.md|FILE.t
# Runs each indented "$ " line on one desk, at one hour, and compares what it prints (both streams).
set -eu
ruka=$1
readme=$2
top=$(mktemp -d)
trap 'rm -rf "$top"' EXIT

mkdir "$top/bin" "$top/home"
ln -s "$ruka" "$top/bin/ruka"
# Blank lines are dropped: Markdown cannot tell one within a transcript from one after it.
sed -n 's/^    \(..*\)/\1/p' "$readme" >"$top/expected"
grep -q '^\$ ruka' "$top/expected" # not an empty test
cd "$top/home"
sed -n 's/^\$ //p' "$top/expected" | while IFS= read -r line; do
  printf '$ %s\n' "$line"
  env -i "HOME=$top/home" "PATH=$top/bin:/usr/bin:/bin" RUKA_LANG=en \
    "RUKA_NOW=2026-11-23 10:00" "RUKA_DB=$top/ruka.db" sh -c "$line" 2>&1 </dev/null || :
done | sed '/^$/d' >"$top/actual"
diff -u "$top/expected" "$top/actual"
