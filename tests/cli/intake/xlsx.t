Every list and record is a workbook, too.

    $ ruka client add "ООО Ромашка" --inn 7707083893 --city Казань --phone "8 495 123-45-67" --tag опт --contact "Пётр Ильин, директор, +7 916 123-45-67" -q
    1
    $ ruka client add "=1+1" --note "0012" -q
    2
    $ ruka client list -o list.xlsx; echo "[$?]"; head -c 2 list.xlsx; echo
    [0]
    PK
    $ ruka client list -f xlsx | cmp - list.xlsx; ruka client show ромашка -o card.xlsx; stat -c %a card.xlsx
    600
    $ ruka log --exports -f csv | cut -d, -f4-6
    what,records,target
    record,1,card.xlsx
    list,2,stdout
    list,2,list.xlsx

An empty list is a sheet with titles; an ending that no format has is named before anything is done.

    $ ruka client list --city Омск -o none.xlsx; head -c 2 none.xlsx; echo
    PK
    $ ruka client add "ООО Лишнее" -o x.xls; ruka client list -f ids
    ruka: the ending of “x.xls” names no format
      give the format: -f csv, or end the name in .txt .csv .tsv .json .jsonl .md .xlsx
    2
    1

What went out as a workbook comes back and changes nothing; what was edited there is taken.

    $ ruka client edit ромашка --full-name "Общество «Ромашка»" --account 40702810400000000225 --bik 044525225 --hours 9:00-18:00 --channel mail -q
    1
    $ ruka client export -o base.xlsx --lang ru; ruka client import base.xlsx --update --lang ru
    лист «Список»
    столбцы программы ruka
    столбцы: UID → uid, Название → name, Вид → kind, Роли → roles, Статус → status, Полное название → full_name, ИНН → inn, КПП → kpp, ОГРН → ogrn, БИК → bik, Расчётный счёт → account, Банк → bank, Город → city, Юридический адрес → legal_address, Адрес → address, Сайт → website, Телефоны → phone, Эл. почта → email, Контактные лица → contacts, Как обращаться → greeting, Особые условия → terms, Удобный канал → channel, Часы → hours, Часовой пояс → zone, Источник → source, Прежние названия → former_name, Ответственный → owner, VIP → vip, Метки → tag, Примечание → note, Изменён → updated_at
    пропущены: №
    импорт         прочитано 2 = создано 0 + обновлено 0 + пропущено 2 + отклонено 0
    $ ruka --db other.db client import base.xlsx -f json 2>/dev/null
    {"file":"base.xlsx","read":2,"created":2,"updated":0,"skipped":0,"rejected":0}
    $ ruka --db other.db client list -f csv --columns name,inn,account,phones,hours,channel,full_name
    name,inn,account,phones,hours,channel,full_name
    =1+1,,,,,,
    ООО Ромашка,7707083893,40702810400000000225,"+74951234567, +79161234567",09:00-18:00,mail,Общество «Ромашка»
    $ ruka client reconcile base.xlsx --sheet список --dry-run --lang ru 2>&1 | grep -v '^столбцы:'
    лист «Список»
    столбцы программы ruka
    пропущены: №
    строка 2: ключа нет: =1+1
    нет расхождений
    прочитано 2 · сверено 1 · расхождений 0, не решено 0, решено раньше 0 · не наших 0 · без ключа 1 · отклонено 0
    подтверждено по источнику «base.xlsx»: 1; следующая сверка вс 21.02.2027
    пробный запуск: ничего не изменено

Answers to one's own questions are workbooks, too, and in the log like any list with phones in it.

    $ ruka sql "SELECT name, '0012' AS phone FROM clients ORDER BY id" -o sql.xlsx; ruka log --exports -f csv | cut -d, -f4-6 | sed -n 2p
    list,2,sql.xlsx
    $ ruka client import sql.xlsx --dry-run 2>&1 | grep '^line'
    line 2: ООО Ромашка | 0012
    line 3: =1+1 | 0012
    line 2: “0012” is not a phone number
    line 3: “0012” is not a phone number

A sheet is named, or is the first with rows; a line is the sheet's own row.

    $ ruka client import card.xlsx --sheet Contacts -f json
    ruka: no column of the file is the client's name: No., Person, Position, Department, Part in the decision, Phones, E-mails, Birthday, Note
      say which one: --map 'COLUMN=name'; where the headings stand further down: --header LINE; where the letters are wrong, the encoding: --encoding NAME
    {"error":{"kind":"input","message":"no column of the file is the client's name: No., Person, Position, Department, Part in the decision, Phones, E-mails, Birthday, Note","hint":"say which one: --map 'COLUMN=name'; where the headings stand further down: --header LINE; where the letters are wrong, the encoding: --encoding NAME"}}
    $ ruka client import card.xlsx --sheet Лист1; echo "[$?]"
    ruka: the workbook has no sheet “Лист1”
      its sheets are: Record, Contacts
    [2]
    $ printf 'name\nООО А\n' > a.csv; ruka client import a.csv --sheet Лист1
    ruka: “a.csv” is no workbook: it has no sheets
      leave out --sheet

What cannot be read is called by its name, and nothing is imported.

    $ head -c 3000 base.xlsx > cut.xlsx; ruka client import cut.xlsx; echo "[$?]"
    ruka: “cut.xlsx” is refused: it is damaged
      open it in Excel and save it anew, or save its sheet as CSV and import that
    [5]
    $ printf '\320\317\021\340\241\261\032\341' > old.xls; head -c 600 /dev/zero >> old.xls; ruka client import old.xls --lang ru
    ruka: «old.xls» — книга старого Excel (.xls)
      сохраните как xlsx или CSV и загрузите
    $ ruka client import cut.xlsx --lang ru
    ruka: «cut.xlsx» не принят: он повреждён
      откройте его в Excel и сохраните заново либо сохраните лист как CSV и загрузите его
    $ ruka client list -f ids
    2
    1
