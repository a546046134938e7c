#!/bin/sh
# Surnames come in whole and are found by any case form: sh surnames.sh RUKA [COUNT]
# Makes COUNT clients with surnames of many kinds, imports them, and asks for each hundredth (of
# very many, each thousandth) by every form of its six cases. The whole run of the release is 318000.
set -eu
ruka=$(realpath "$1")
count=${2:-3180}
top=$(mktemp -d)
trap 'rm -rf "$top"' EXIT
export RUKA_DB="$top/ruka.db" RUKA_LANG=en RUKA_NOW="2026-11-23 10:00" HOME="$top" LC_ALL=C.UTF-8

step=100
[ "$count" -le 31800 ] || step=1000
# surnames.csv: what is imported; forms: "ID FORM".
awk -v count="$count" -v step="$step" -v top="$top" 'BEGIN {
  split("ба во гу де жи зу ки ло мя ну пе ра со ту фи хо че ша щу кра", syllable, " ")
  split("б в г д з к л м н р с т", consonant, " ")
  kinds = split("ов ев ин ын ск цк н ян ич ук ец ман енко швили", kind, " ")
  possessive = "_ а у ым е ой ою"
  cases["ов"] = cases["ев"] = cases["ин"] = cases["ын"] = possessive
  cases["ск"] = cases["цк"] = "ий ого ому им ом ая ой ую"
  cases["н"] = "ый ого ому ым ом ая ой ую"
  cases["ян"] = cases["ук"] = cases["ман"] = "_ а у ом е"
  cases["ич"] = "_ а у ем е"
  cases["ец"] = "ец ца цу цом це"
  cases["енко"] = cases["швили"] = "_"
  print "name,contact" > (top "/surnames.csv")
  for (i = 1; i <= count; ++i) {
    n = i
    ending = kind[n % kinds + 1]
    n = int(n / kinds)
    name = consonant[n % 12 + 1]
    n = int(n / 12)
    for (k = 0; k < 3; ++k) { name = syllable[n % 20 + 1] name; n = int(n / 20) }
    stem = ending == "ец" ? name : name ending
    forms = split(cases[ending], form, " ")
    first = form[1] == "_" ? "" : form[1]
    printf "ООО «Проба %d»,Пётр %s%s\n", i, stem, first > (top "/surnames.csv")
    if (i % step > 0) continue
    for (f = 1; f <= forms; ++f) print i, stem (form[f] == "_" ? "" : form[f]) > (top "/forms")
  }
}'

result=$("$ruka" client import "$top/surnames.csv" -f json 2>/dev/null)
case $result in
  *"\"read\":$count,\"created\":$count,\"updated\":0,\"skipped\":0,\"rejected\":0"*) ;;
  *) echo "not every surname came in: $result" >&2; exit 1 ;;
esac

lost=0
asked=0
while read -r id form; do
  asked=$((asked + 1))
  "$ruka" client list "$form" -f ids | grep -qx "$id" || {
    lost=$((lost + 1))
    echo "$id is not found by $form" >&2
  }
done <"$top/forms"
echo "$count surnames, $asked forms asked, $lost not found"
[ "$asked" -gt 0 ] && [ "$lost" -eq 0 ]
