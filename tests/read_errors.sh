#!/bin/sh
# A read error is never the end of a file: sh read_errors.sh RUKA
# Each reader's file fails (EIO) at its first read, at its second and so on: the command must say so
# and take nothing in; or it has read again by itself, and takes in all.
set -eu
ruka=$(realpath "$1")
top=$(mktemp -d)
trap 'rm -rf "$top"' EXIT
export RUKA_DB="$top/desk/ruka.db" RUKA_LANG=en RUKA_NOW="2026-11-23 10:00"
cd "$top"
mkdir made

awk 'BEGIN {
  print "name,phone,note"
  for (i = 1; i <= 300; ++i) printf "LLC Number %d,+7916%07d,%0600d\n", i, i, i
}' >clients.csv
iconv -f UTF-8 -t UTF-16 clients.csv >utf16.csv
awk 'BEGIN { print "name,price"; for (i = 1; i <= 300; ++i) printf "product %d %0600d,%d\n", i, i, i }' >products.csv
awk 'BEGIN {
  for (i = 1; i <= 200; ++i) {
    printf "From a@b.ru Mon Nov 23 10:00:00 2026\nFrom: a%d@b.ru\nTo: sales@firm.ru\n", i
    printf "Message-ID: <%d@b.ru>\nDate: Mon, 23 Nov 2026 09:00:00 +0300\n\n%0600d\n\n", i, i
  }
}' >letters.mbox
RUKA_DB=made/ruka.db
"$ruka" config set mail.own sales@firm.ru -q >/dev/null
RUKA_DB=made/other.db
"$ruka" client import clients.csv -q >/dev/null 2>&1
"$ruka" client export --all -o cards.vcf 2>/dev/null
"$ruka" client export --all -o book.xlsx 2>/dev/null
RUKA_DB="$top/desk/ruka.db"

tried=0
told=0
taken() {
  for noun in client archive "lead product" "client mail"; do
    # shellcheck disable=SC2086 # words on purpose
    "$ruka" $noun list -f ids 2>/dev/null | wc -l
  done | tr '\n' ' '
}
fresh() {
  rm -rf desk
  cp -r made desk
}

# fails FILE COMMAND...: with every read of FILE failing in its turn.
fails() {
  file=$1
  shift
  fresh
  "$ruka" "$@" >said 2>&1 || { cat said >&2; exit 1; }
  whole=$(taken)
  [ "$whole" != "0 0 0 0 " ] || { echo "$*: nothing was taken in" >&2; exit 1; }
  told=0
  at=1
  while :; do
    fresh
    status=0
    strace -qq -o trace -P "$top/$file" -e trace=read,readv,pread64 \
      -e inject=read,readv,pread64:error=EIO:when=$at "$ruka" "$@" >said 2>&1 </dev/null || status=$?
    grep -q INJECTED trace || break
    tried=$((tried + 1))
    case "$status $(taken)" in
      "0 $whole") ;;
      0*)
        echo "$*: read $at of $file failed, and nobody was told:" >&2
        cat said >&2
        exit 1
        ;;
      *" 0 0 0 0 ") told=$((told + 1)) ;;
      *)
        echo "$*: read $at of $file failed, and something was taken in" >&2
        exit 1
        ;;
    esac
    at=$((at + 1))
  done
  [ "$told" -ge 2 ] || { echo "$*: read errors of $file were told $told times" >&2; exit 1; }
}

fails clients.csv client import clients.csv
fails utf16.csv client import utf16.csv
fails cards.vcf client import cards.vcf
fails book.xlsx client import book.xlsx
fails products.csv lead product import products.csv
fails letters.mbox client mail import letters.mbox
fails letters.mbox archive add letters.mbox --kind other
echo "failed $tried times"
