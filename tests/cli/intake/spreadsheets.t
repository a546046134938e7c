# A CSV for a spreadsheet: every text stays what it was

What Excel, LibreOffice and Gnumeric would run, or take for a number, a date or a truth value and
write anew, is a quoted text to them.

    $ for title in 12/11 1e5 10.12.26 ИСТИНА TRUE 1234567890123456 0012 +79161234567 =1+1 -1 @x "'x" янв.26 '5 ₽' 1,50 '=HYPERLINK("x")'; do ruka task add "$title" -q >/dev/null; done
    $ for title in '50 кресел' 17-П 7707083893 'ул. Ленина, 5'; do ruka task add "$title" -q >/dev/null; done
    $ ruka task list --columns title --sort id --excel | tr -d '\r' | tail -n +2
    "=""12/11"""
    "=""1e5"""
    "=""10.12.26"""
    "=""ИСТИНА"""
    "=""TRUE"""
    "=""1234567890123456"""
    "=""0012"""
    "=""+79161234567"""
    "=""=1+1"""
    "=""-1"""
    "=""@x"""
    "=""'x"""
    "=""янв.26"""
    "=""5 ₽"""
    "=""1,50"""
    "=""=HYPERLINK(""""x"""")"""
    50 кресел
    17-П
    7707083893
    ул. Ленина, 5

Our own import takes it off again.

    $ ruka client add 'ООО "=1+1"' --city TRUE --force -q; ruka client add 1e5 --city=-1 --force -q
    1
    2
    $ ruka client export --excel -o base.csv; grep -c '="' base.csv; ruka client import base.csv --update --quiet; echo "[$?]"
    2
    left out: No.
    [0]
    $ ruka --db other.db client import base.csv --quiet; ruka --db other.db client list --columns name,city -f csv
    left out: No.
    name,city
    1e5,-1
    "ООО ""=1+1""",TRUE

In a workbook a text is a text as it is.

    $ ruka task list --columns title --sort id -o tasks.xlsx; ruka --db third.db client import tasks.xlsx --map Task=name -q; ruka --db third.db client list --columns name -f csv
    line 13: 12 'x is new; it may be 11 @x (name)
    such pairs are listed by: ruka client dupes
    name
    'x
    +79161234567
    -1
    0012
    "1,50"
    10.12.26
    12/11
    1234567890123456
    17-П
    1e5
    5 ₽
    50 кресел
    7707083893
    =1+1
    "=HYPERLINK(""x"")"
    @x
    TRUE
    ИСТИНА
    "ул. Ленина, 5"
    янв.26
