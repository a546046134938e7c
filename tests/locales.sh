#!/bin/sh
# The same command gives the same bytes in every locale: sh locales.sh RUKA
# A locale that the C library has no sources of (package locales) is a broken one; that counts too.
set -eu
ruka=$(realpath "$1")
top=$(mktemp -d)
trap 'rm -rf "$top"' EXIT
mkdir "$top/locales"
for name in ru_RU tr_TR de_DE fa_IR; do
  localedef -i "$name" -f UTF-8 "$top/locales/$name.UTF-8" 2>/dev/null || :
done
localedef -i ru_RU -f KOI8-R "$top/locales/ru_RU.KOI8-R" 2>/dev/null || :
[ -d "$top/locales/tr_TR.UTF-8" ] || { echo "no locale can be made: is the package locales there?" >&2; exit 1; }

# in_locale LOCALE RUKA'S WORDS...: an empty LOCALE leaves the variables unset.
in_locale() {
  locale=$1
  shift
  env -i "HOME=$top" "LOCPATH=$top/locales" "RUKA_DB=$top/ruka.db" "RUKA_NOW=2026-11-23 10:00" \
    ${locale:+"LC_ALL=$locale"} ${locale:+"LANG=$locale"} "$ruka" "$@" 2>&1 || printf 'status %d\n' $?
}

# answers LOCALE: what machines read, whatever the language, and what people do in one language.
answers() {
  for format in json jsonl csv tsv ids; do
    in_locale "$1" lead list --sort -amount --where 'amount > 1234,5' -f "$format"
  done
  in_locale "$1" client list -f csv
  in_locale "$1" client list иванов --where 'city ~ ЁЛ or name ~ istanbul' -f json
  in_locale "$1" find 'ТИТУЛ' -f json
  in_locale "$1" task list --where 'due_at < 1.12.26' -f csv
  in_locale "$1" client list --lang ru
  in_locale "$1" lead list -f md --lang en
  in_locale "$1" report day --lang ru
  in_locale "$1" client show nobody --lang ru
  in_locale "$1" lead list --excel --lang ru
}

{
  in_locale '' client add 'ООО «Ёлка»' --city Ёлкино --contact 'Иванов Игорь' -q
  in_locale tr_TR.UTF-8 client add 'ISTANBUL Işık' --city Iğdır --phone '8 495 123-45-67' -q
  in_locale de_DE.UTF-8 lead add TITUL --heat warm --priority B --amount '1 234,56' \
    --next 'fri 12:00 call' -q
  in_locale ru_RU.UTF-8 lead add Zweite --heat warm --priority B --amount 1234.5 \
    --next 'fri 12:00 call' -q
  in_locale fa_IR.UTF-8 task add 'титул İ ı' --due '30.11.2026' --estimate 1.5h -q
} >"$top/made"
printf '%d\n' 1 2 1 2 3 | diff -u - "$top/made"
answers C >"$top/expected"
grep -q '"amount":"1234.56"' "$top/expected" # not an empty test
for locale in C.UTF-8 POSIX ru_RU.UTF-8 ru_RU.KOI8-R tr_TR.UTF-8 de_DE.UTF-8 fa_IR.UTF-8 '' xx_YY \
  'broken/../locale'; do
  answers "$locale" >"$top/actual"
  diff -u "$top/expected" "$top/actual" || {
    printf 'other bytes in the locale "%s"\n' "$locale"
    exit 1
  }
done
