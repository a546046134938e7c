A base from a Russian Excel imports as it is.

    $ printf 'Наименование;ИНН;Телефон;Город\r\n"ООО ""Ромашка""";7707083893;8 (495) 123-45-67;Казань\r\nООО Вектор;7707083894;;Тула\r\n"Ромашка, ООО";7707083893;+7 916 000-11-22;\r\n' | iconv -f UTF-8 -t cp1251 > base.csv
    $ ruka client import base.csv --dry-run --lang ru; echo "[$?]"
    кодировка windows-1251, разделитель ;
    столбцы: Наименование → name, ИНН → inn, Телефон → phone, Город → city
    строка 2: ООО "Ромашка" | 7707083893 | 8 (495) 123-45-67 | Казань
    строка 3: ООО Вектор | 7707083894 |  | Тула
    строка 4: Ромашка, ООО | 7707083893 | +7 916 000-11-22 |
    строка 3: контрольная цифра ИНН «7707083894» не сходится
      сверьте с документами: какая-то цифра неверна
    строка 4: у клиента 1 остаётся своё: название: здесь «ООО "Ромашка"», в файле «Ромашка, ООО»
    чтобы взять значения из файла: --update
    чтобы исправить отклонённые строки в отдельном файле: --rejects ФАЙЛ
    импорт         прочитано 3 = создано 1 + обновлено 1 + пропущено 0 + отклонено 1
    пробный запуск: ничего не изменено
    [5]
    $ test -e "$RUKA_DB"; echo "[$?]"
    [1]
    $ ruka client import base.csv --rejects bad.csv --lang ru; echo "[$?]"
    кодировка windows-1251, разделитель ;
    столбцы: Наименование → name, ИНН → inn, Телефон → phone, Город → city
    строка 3: контрольная цифра ИНН «7707083894» не сходится
      сверьте с документами: какая-то цифра неверна
    строка 4: у клиента 1 остаётся своё: название: здесь «ООО "Ромашка"», в файле «Ромашка, ООО»
    чтобы взять значения из файла: --update
    отклонённые строки записаны в bad.csv
    импорт         прочитано 3 = создано 1 + обновлено 1 + пропущено 0 + отклонено 1
    [5]
    $ iconv -f windows-1251 -t utf-8 bad.csv
    reject_line;reject_reason;Наименование;ИНН;Телефон;Город
    3;контрольная цифра ИНН «7707083894» не сходится;ООО Вектор;7707083894;;Тула
    $ ruka client import base.csv -f json 2>/dev/null; echo "[$?]"
    {"file":"base.csv","read":3,"created":0,"updated":0,"skipped":2,"rejected":1}
    [5]
    $ ruka client add "Ромашка" --inn 7707083893 --lang ru; echo "[$?]"
    ruka: «Ромашка», похоже, уже есть: 1 ООО "Ромашка" (по ИНН)
      посмотреть: ruka client show 1; завести всё равно: --force
    [4]
    $ ruka client import base.csv --map 'Имя=name' --lang ru; echo "[$?]"
    ruka: в файле нет столбца «Имя»
      его столбцы: Наименование, ИНН, Телефон, Город
    [2]
    $ ruka client import nothing.csv; echo "[$?]"
    ruka: cannot read “nothing.csv”: there is no such file or folder
      check the name of the file
    [5]
    $ ruka undo -y 2>/dev/null | head -1; ruka client list --fail-empty; echo "[$?]"
    undone: change 1 “ruka client import base.csv --rejects bad.csv --lang ru” of Mon 23.11.2026 10:00, rows: 5
    no clients found
    [1]

A whole name is a person's, and that is said.

    $ ruka client add "Иванов Пётр Сергеевич" --lang ru; ruka client add "Сидорова Анна Ильинична" --kind company --lang ru; ruka client add "Торговый дом Абрамович" --city Пермь
    клиент 2       Иванов Пётр Сергеевич · физлицо
    клиент 3       Сидорова Анна Ильинична
    client 4       Торговый дом Абрамович · Пермь
    $ printf '%s\n' 'название;телефон' 'Кузьмин Олег Фомич;8 912 345-67-01' 'ООО Кузьмин Олег Фомич;8 912 345-67-02' 'Зоя Петровна Кац;8 912 345-67-03' > люди.csv; ruka client import люди.csv --lang ru; ruka client list --kind person --columns name,kind -f csv
    кодировка UTF-8, разделитель ;
    столбцы: название → name, телефон → phone
    1 новый клиент — физлицо: по ФИО или ИНН
    строка 3: 6 ООО Кузьмин Олег Фомич — новый клиент; возможно, это 5 Кузьмин Олег Фомич (по названию)
    такие пары показывает: ruka client dupes
    импорт         прочитано 3 = создано 3 + обновлено 0 + пропущено 0 + отклонено 0
    name,kind
    Иванов Пётр Сергеевич,person
    Кузьмин Олег Фомич,person

Every encoding that a Russian office writes is told by its letters; a wrong guess is set right.

    $ printf 'Наименование\tТелефон\tГород\nООО Щука\t84951110000\tПермь\nООО Ёж\t84951110001\tЁлкино\n' > utf8.tsv; for e in UTF-8 CP1251 CP866 KOI8-R UTF-16LE UTF-16BE UTF-16; do iconv -f UTF-8 -t $e utf8.tsv > e.tsv; ruka client import e.tsv --dry-run --lang ru 2>&1 | sed -n '1p;4p'; done
    кодировка UTF-8, разделитель TAB
    строка 3: ООО Ёж | 84951110001 | Ёлкино
    кодировка windows-1251, разделитель TAB
    строка 3: ООО Ёж | 84951110001 | Ёлкино
    кодировка IBM866, разделитель TAB
    строка 3: ООО Ёж | 84951110001 | Ёлкино
    кодировка KOI8-R, разделитель TAB
    строка 3: ООО Ёж | 84951110001 | Ёлкино
    кодировка UTF-16LE, разделитель TAB
    строка 3: ООО Ёж | 84951110001 | Ёлкино
    кодировка UTF-16BE, разделитель TAB
    строка 3: ООО Ёж | 84951110001 | Ёлкино
    кодировка UTF-16LE, разделитель TAB
    строка 3: ООО Ёж | 84951110001 | Ёлкино
    $ iconv -f UTF-8 -t CP866 utf8.tsv > e.tsv; ruka client import e.tsv --encoding KOI8-R --lang ru 2>&1 | tail -1; ruka client import e.tsv --encoding ASCII-8 --lang ru; echo "[$?]"
      укажите какой: --map 'СТОЛБЕЦ=name'; если заголовки стоят ниже: --header СТРОКА; если буквы не те, укажите кодировку: --encoding КОДИРОВКА
    ruka: кодировка «ASCII-8» неизвестна
      известны UTF-8, windows-1251, windows-1252, windows-1250, KOI8-R, IBM866, UTF-16LE, UTF-16BE
    [5]

A row without a name says so, and what to do.

    $ printf 'E-mail 1 - Value,Phone 1 - Value,First Name,Organization Name\nx@mail.example,,,\n' > без.csv; ruka client import без.csv --lang ru; echo "[$?]"
    кодировка UTF-8, разделитель ,
    столбцы программы Google Contacts
    столбцы: E-mail 1 - Value → contact_email, Phone 1 - Value → contact_phone, First Name → given_name, Organization Name → name
    строка 2: в строке нет ни организации, ни человека
      впишите название или ФИО либо пропустите эту строку
    чтобы исправить отклонённые строки в отдельном файле: --rejects ФАЙЛ
    импорт         прочитано 1 = создано 0 + обновлено 0 + пропущено 0 + отклонено 1
    [5]

With --quiet, for cron, only what was left out is said.

    $ printf 'название;город;любимый цвет\nООО Тихий;Тверь;синий\n' > тихий.csv; ruka client import тихий.csv --quiet --lang ru; ruka client list тихий --columns name,city --lang ru
    пропущены: любимый цвет
    Название   Город
    ООО Тихий  Тверь

A pipe is read as a file is:

    $ printf 'name,phone\nООО Труба,+7 495 000-11-22\n' | ruka client import /dev/stdin
    encoding UTF-8, delimiter ,
    columns: name → name, phone → phone
    import         read 1 = created 1 + updated 0 + skipped 0 + rejected 0
