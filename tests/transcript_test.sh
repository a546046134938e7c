#!/bin/sh
# The transcripts of a file are true: sh transcript_test.sh RUKA README.md|FILE.t [--update]
# Runs each indented "$ " line on one desk, at one hour, and compares what it prints (both streams).
# With --update it is written into the file instead: read the difference before you commit it.
set -eu
ruka=$(realpath "$1")
readme=$(realpath "$2")
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
    "RUKA_NOW=2026-11-23 10:00" "RUKA_DB=$top/ruka.db" \
    ${ASAN_OPTIONS+"ASAN_OPTIONS=$ASAN_OPTIONS"} sh -c "$line" 2>&1 </dev/null || :
done | sed '/^$/d' >"$top/actual"
[ "${3-}" = --update ] || { diff -u "$top/expected" "$top/actual"; exit; }

# Each "$ " line of the file gets what it printed; an answer that is as it was keeps its blank lines.
awk '
  function answered() {
    printf "%s%s", bare == printed[at] ? whole : printed[at], blank
    bare = whole = blank = ""
  }
  NR == FNR { if (/^\$ /) ++count; else printed[count] = printed[count] "    " $0 "\n"; next }
  /^    \$ / { answered(); print; ++at; next }
  /^    ./ { whole = whole blank $0 "\n"; bare = bare $0 "\n"; blank = ""; next }
  /^$/ { blank = blank "\n"; next }
  { answered(); print; printed[at] = "" }
  END { answered() }
' "$top/actual" "$readme" >"$top/updated"
cat "$top/updated" >"$readme"
