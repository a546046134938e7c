#!/bin/sh
# Every transcript is true of a program that is built already, an installed one too: sh transcripts.sh RUKA
# Names those that are not, with what differs, and ends with status 1 if there is any.
set -eu
ruka=$(realpath "$1")
cd "$(dirname "$0")/.."
untrue=0
for transcript in README.md tests/cli/*.t; do
  sh tests/transcript_test.sh "$ruka" "$transcript" && continue
  printf '%s: not true of %s\n' "$transcript" "$ruka" >&2
  untrue=1
done
exit $untrue
