#!/bin/sh
# Erasure is real (claim S10): sh erase.sh RUKA
# One client of 1,000 is erased: none of its words is in any byte of any file of the desk, listed
# copies excepted. Killed (SIGKILL) at several moments, it is as before or as after; what was cut
# off is finished by doctor --mend.
set -eu
ruka=$1
top=$(mktemp -d)
trap 'rm -rf "$top"' EXIT
mkdir "$top/made" "$top/desk"
export RUKA_LANG=en RUKA_NOW="2026-11-23 10:00" RUKA_DB="$top/made/ruka.db"

awk 'BEGIN {
  print "name,phone,email,contact,note"
  for (i = 1; i < 1000; ++i) printf "LLC Number %d,+7916%07d,mail%d@example.ru,Pyotr %d,note %d\n", i, i, i, i, i
  print "Зосимаховский Авдей,+79167773311,evtibida@glyukova.example,\"Эвтибида Глюкова, +79167773313\",звонить Зосимаховскому"
}' >"$top/clients.csv"
"$ruka" client import "$top/clients.csv" >/dev/null 2>&1
"$ruka" client edit 1000 --note "другая заметка Зосимаховского" --phone 89167773399 -q >/dev/null
"$ruka" client edit 1000 --no-phone 89167773399 -q >/dev/null
"$ruka" client call зосимах "просил скидку, 8 916 777-33-12" --next "завтра 10:00 набрать Глюкову" -q >/dev/null
"$ruka" client request add 1000 "счёт Зосимаховскому" -q >/dev/null
"$ruka" client consent give 1000 --for processing --note "Глюкова принесла" -q >/dev/null
"$ruka" lead add "Зосимаховский Авдей" --heat hot --priority A -q >/dev/null
"$ruka" lead deal add 1000 "Кресла Зосимаховского" --product "кресло Глюковой; 5; 4 500" \
  --date пт --next "завтра спросить Глюкову" -q >/dev/null
"$ruka" lead deal hold 1 --why "Зосимаховский в отпуске" -q >/dev/null
"$ruka" lead order add 1000 "Стол Зосимаховскому" --number Глюкова-5 --amount 7300 -q >/dev/null
"$ruka" lead order stage 1 shipped --why "Глюкова оплатит потом" -q >/dev/null
"$ruka" lead order return 1 --why "не подошёл Зосимаховскому" -q >/dev/null
"$ruka" lead add "Глюкова" --heat hot --priority A --product стол -q >/dev/null
"$ruka" lead convert 2 --date пт --client 1000 -q >/dev/null
"$ruka" meet add "Зосимаховский" --at "завтра 15:00" --client 1000 --place "у Глюковой" -q >/dev/null
"$ruka" archive add --title "Письмо Зосимаховского" --kind letter --received вчера --client 1000 -q >/dev/null
"$ruka" config set mail.own manager@firm.ru -q >/dev/null
printf 'From: Эвтибида Глюкова <%s>\nTo: manager@firm.ru\nMessage-ID: <1.glyukova@mail>\n%s\n\n%s\n' \
  evtibida@glyukova.example 'Subject: Счёт Зосимаховскому
Date: Mon, 23 Nov 2026 09:00:00 +0300' 'Жду счёт. Глюкова, 8 916 777-33-15' >"$top/letter.eml"
"$ruka" client mail import "$top/letter.eml" -q >/dev/null
echo "любезный" >"$top/письмо.txt"
"$ruka" archive add "$top/письмо.txt" --kind letter --received вчера --client 1000 -q >/dev/null
"$ruka" client list зосимах -o "$top/given.csv"
"$ruka" client edit 7 --note "соседняя заметка" -q >/dev/null
"$ruka" task rm 1 -q >/dev/null
"$ruka" undo -y >/dev/null 2>&1

# The words as written, folded, by their stems; numbers in every spelling.
secrets='Зосимаховск зосимаховск Эвтибид эвтибид Глюков глюков evtibida glyukova 9167773 777-33'
leaks() {
  find "$top/desk" -name '*осимах*'
  for secret in $secrets; do
    grep -rlaF --exclude-dir=backups -e "$secret" "$top/desk" && echo "holds $secret"
  done
  return 0
}
fresh() {
  rm -rf "$top/desk"
  cp -r "$top/made" "$top/desk"
  RUKA_DB="$top/desk/ruka.db"
}
erase() { "$ruka" client erase 1000 --reason "consent withdrawn" --yes; }

fresh
[ "$(leaks | wc -l)" -ge 10 ] || { echo "the words are not there to be erased" >&2; exit 1; }
"$ruka" backup -q >/dev/null
erase >"$top/said" 2>&1
leaks >"$top/found"
[ ! -s "$top/found" ] || { cat "$top/found" >&2; exit 1; }
"$ruka" doctor
"$ruka" client show 1000 >/dev/null
"$ruka" client history 1000 >/dev/null
[ "$("$ruka" client list --all -f ids | wc -l)" -eq 1000 ]
"$ruka" client list --all --where 'name ~ зосимах' -f ids | wc -l | grep -qx 0
[ -f "$top/desk/reports/erasure-1000.md" ]
[ -f "$top/desk/archive/2026/erased-1000/document-2.txt" ]
"$ruka" lead deal list --all -f json | grep -q '"amount":{"amount":"22500.00"'
"$ruka" lead order list --all -f json | grep -q '"stage":"returned".*"amount":{"amount":"7300.00"'
"$ruka" lead order show 1 -f json | grep -q '"stage":"paid","skipped":true'
"$ruka" archive verify
[ -z "$(find "$top/desk" -type f -perm /077)" ]
# What others did can still be taken back, past the erasure.
if "$ruka" undo -y >/dev/null 2>&1; then exit 1; fi
"$ruka" undo --force -y >/dev/null 2>&1
"$ruka" client show 7 -f json | grep -q '"note":"note 7"'
"$ruka" lead deal reopen 1 -q >/dev/null
"$ruka" doctor

killed=0
for delay in 0.01 0.02 0.03 0.04 0.05 0.06 0.08 0.1 0.13 0.16 0.2 0.25; do
  fresh
  # Not by the function: its own process would be killed, and the program live on.
  "$ruka" client erase 1000 --reason "consent withdrawn" --yes >/dev/null 2>&1 &
  erasing=$!
  sleep "$delay"
  kill -KILL "$erasing" 2>/dev/null || break
  status=0
  wait "$erasing" 2>/dev/null || status=$?
  [ "$status" -eq 137 ] || break
  killed=$((killed + 1))
  "$ruka" doctor >"$top/doctor" 2>&1 || {
    grep -q erasure.unfinished "$top/doctor" || { cat "$top/doctor" >&2; exit 1; }
    "$ruka" doctor --mend
    leaks >"$top/found"
    [ ! -s "$top/found" ] || { cat "$top/found" >&2; exit 1; }
    continue
  }
  if "$ruka" client show 1000 -f json | grep -q Зосимаховский; then
    "$ruka" find Глюковой -f ids | grep -q . # as before
  else
    leaks >"$top/found"
    [ ! -s "$top/found" ] || { cat "$top/found" >&2; exit 1; }
  fi
done
[ "$killed" -ge 2 ] || { echo "it was killed $killed times only" >&2; exit 1; }
# The same command finishes it, and writes the act.
erase >/dev/null 2>&1
[ -f "$top/desk/reports/erasure-1000.md" ]
