#!/bin/sh
# Every sentence in the sources has its Russian: sh words_test.sh SOURCE_FOLDER
# Labels of codes (entries with msgctxt) are not sentences of the sources and are not looked for.
set -eu
cd "$1"
top=$(mktemp -d)
trap 'rm -rf "$top"' EXIT
find lib apps -name '*.[ch]pp' | sort >"$top/files"
xgettext --from-code=UTF-8 --language=C++ -kmsg:1 -kmsg_count:1,2 -kmsg_in:1c,2 -kN_:1 \
  --no-location -o "$top/all.pot" -f "$top/files" 2>/dev/null
{
  cat lib/i18n/ru/base.po
  for file in lib/i18n/ru/*.po; do
    case $file in */base.po) ;; *) echo && cat "$file" ;; esac
  done
} | msguniq --use-first -o "$top/ru.po" -
msgfmt --check-format -o /dev/null "$top/ru.po"
msgmerge -q --no-fuzzy-matching -o "$top/merged.po" "$top/ru.po" "$top/all.pot"
msgattrib --untranslated --no-obsolete --no-wrap "$top/merged.po" | grep '^msgid "..*"' >"$top/missing" || :
grep -q 'msgid' "$top/all.pot" # not an empty test
if [ -s "$top/missing" ]; then
  echo "without Russian words:"
  cat "$top/missing"
  exit 1
fi
