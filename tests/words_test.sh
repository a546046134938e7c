#!/bin/sh
# Every sentence of the sources has its Russian, once, and there is no other: sh words_test.sh FOLDER
# Labels of codes (entries with msgctxt) are not sentences of the sources and are not looked for.
set -eu
cd "$1"
top=$(mktemp -d)
trap 'rm -rf "$top"' EXIT
find lib apps -name '*.[ch]pp' | sort >"$top/files"
xgettext --from-code=UTF-8 --language=C++ -kmsg:1 -kmsg_count:1,2 -kmsg_in:1c,2 -kN_:1 \
  --no-location -o "$top/all.pot" -f "$top/files" 2>/dev/null
# A file of words is named as the folder that says them: request of client, ruka of apps/ruka itself.
find lib/i18n/ru -name '*.po' | sort >"$top/words"
while read -r file; do
  noun=${file#lib/i18n/ru/}
  noun=${noun%.po}
  [ "$noun" = ruka ] || [ -d "lib/$noun" ] || [ -d "apps/ruka/$noun" ] ||
    echo "$file: neither lib nor apps/ruka has a folder $noun"
done <"$top/words" >"$top/strange"
find lib -name '*_noun.cpp' | while read -r file; do
  folder=${file%/*}
  [ -f "lib/i18n/ru/${folder#lib/}.po" ] || echo "$folder: a noun without a file of words of its name"
done >>"$top/strange"
if [ -s "$top/strange" ]; then
  cat "$top/strange"
  exit 1
fi
{
  cat lib/i18n/ru/base.po
  while read -r file; do
    case $file in lib/i18n/ru/base.po) ;; *) echo && cat "$file" ;; esac
  done <"$top/words"
} >"$top/ru.po"
msgfmt --check-format -o /dev/null "$top/ru.po"
msgmerge -q --no-fuzzy-matching -o "$top/merged.po" "$top/ru.po" "$top/all.pot"
msgattrib --untranslated --no-obsolete --no-wrap "$top/merged.po" | grep '^msgid "..*"' >"$top/missing" || :
grep -q 'msgid' "$top/all.pot" # not an empty test
if [ -s "$top/missing" ]; then
  echo "without Russian words:"
  cat "$top/missing"
  exit 1
fi
msgattrib --only-obsolete --no-wrap "$top/merged.po" |
  awk '/msgctxt/ { label = 1 } /^#~ msgid / { if (!label) print; label = 0 }' >"$top/dead"
if [ -s "$top/dead" ]; then
  echo "Russian of what nobody says:"
  cat "$top/dead"
  exit 1
fi
# What people read, without the words that they may type for a command, an option or a code.
awk -v RS= '/msgctxt "(word|synonym|option|place|[a-z._]*[.]also)"/ { next } { print; print "" }' \
  "$top/merged.po" >"$top/read.po"
msgcat --no-wrap --no-location "$top/read.po" | grep '^msgstr' >"$top/said"
# One notion has one word: what an editor struck out does not come back, nor into the manual.
struck='(?<![а-яё])(общени[еяю]|состояни|конвертирован|указател|помощник|рабоч(ий|его|ему|им|ем) '
struck=$struck'(стол|файл)|рабоч(ее|его) место|настаива|велит|если не сказан|без этого|доложи|'
struck=$struck'товар|компани[ия]|карт[аы] столбц|окончани[ея] файла)'
# Typography: a no-break space before % and units and behind №, inner quotes within quotes, a dash
# that is no hyphen; a number agrees with what it counts (msg_count).
struck=$struck'|[0-9}] %|(?<![0-9,])\} (мин|ч|дн)\b|№ [а-яё{]|«[^»]*«|[^,"] - [^"\[]'
struck=$struck'|^msgstr "(.*[^а-яё])?\{(count|days|hours|minutes)\}[ \x{A0}](?!по |мин|ч(?![а-яё])|дн|раб)[а-яё]'
if LC_ALL=C.UTF-8 grep -nP "$struck" "$top/said" || LC_ALL=C.UTF-8 grep -nP "$struck" man/ru/*; then
  echo "to be said otherwise: see above"
  exit 1
fi
