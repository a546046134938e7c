#!/bin/sh
# Nothing in the data is markup to GitHub's own reader of Markdown: sh markdown.sh RUKA
set -eu
ruka=$(realpath "$1")
top=$(mktemp -d)
trap 'rm -rf "$top"' EXIT
export RUKA_DB="$top/ruka.db" RUKA_LANG=en RUKA_NOW="2026-11-23 10:00" HOME="$top" LC_ALL=C.UTF-8

cat >"$top/titles" <<'EOF'
http://x.ru/a?b=c&d https://x.ru ftp://x.ru HTTP://X.RU
www.x.ru, WWW.x.ru (www.x.ru)
ivan@vector.ru <ivan@vector.ru> mailto:ivan@vector.ru xmpp:ivan@vector.ru/x
a_b+c@d-e.x.ru, @anna, a@b@c.ru, @
<http://x.ru> <b>bold</b> <script>alert(1)</script> <!-- x -->
**bold** _it_ __b__ ~~gone~~ ~x~ `code` ``x``
[link](http://x.ru) ![image](x.png) [x] [^1] [a]: b
# heading #
- item
1. item
> quote | cell || cell
--- a *** ===
back\slash \* \\ &amp; &#64; &nbsp;
$x$ $$y$$ #12 x^2^ ==z==
EOF
while IFS= read -r title; do
  "$ruka" task add -q -- "$title" >/dev/null
done <"$top/titles"
"$ruka" task list --sort id --columns title -f md >"$top/list.md"
# Of what is read only the texts are left; any element in a cell stays and is a difference.
cmark-gfm --unsafe -e table -e autolink -e strikethrough -e tasklist -e footnotes "$top/list.md" \
  >"$top/list.html"
sed -n 's/^<td>\(.*\)<\/td>$/\1/p' "$top/list.html" |
  sed 's/<!-- -->//g; s/&lt;/</g; s/&gt;/>/g; s/&quot;/"/g; s/&amp;/\&/g' >"$top/texts"
diff -u "$top/titles" "$top/texts"
