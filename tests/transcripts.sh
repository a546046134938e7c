#!/bin/sh
# Every transcript is true of a program that is built already, an installed one too: sh transcripts.sh RUKA
# Names those that are not, with what differs, and ends with status 1 if there is any.
set -eu
ruka=$(realpath "$1")
cd "$(dirname "$0")/.."
export ruka
# shellcheck disable=SC2016 # the inner shell's own
printf '%s\n' README.md tests/cli/*/*.t | xargs -P "$(nproc)" -n 1 sh -c '
  sh tests/transcript_test.sh "$ruka" "$1" && exit 0
  printf "%s: not true of %s\n" "$1" "$ruka" >&2
  exit 1' transcript || exit 1
