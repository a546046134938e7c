One rule says who is the same, for add, import and dupes: by requisites, first of all INN with KPP.

    $ ruka client add "ООО «Вершина»" --inn 7707083893 --kpp 770701001 --ogrn 1027700132195 --city Казань -q
    1
    $ ruka client add "ООО Другое" --inn 7707083893 --kpp 770701001 --lang ru; echo "[$?]"
    ruka: «ООО Другое», похоже, уже есть: 1 ООО «Вершина» (по ИНН)
      посмотреть: ruka client show 1; завести всё равно: --force
    [4]
    $ ruka client add "ООО Другое" --ogrn 1027700132195 --lang ru; echo "[$?]"
    ruka: «ООО Другое», похоже, уже есть: 1 ООО «Вершина» (по ОГРН)
      посмотреть: ruka client show 1; завести всё равно: --force
    [4]
    $ ruka client add "Вершина, филиал" --inn 7707083893 --kpp 781401001 -q
    2
    $ ruka client dupes --lang ru
    нет похожих клиентов
    $ ruka client add "АО Расчёт" --account 40702810938000000001 --bik 044525225 -q; ruka client add "АО Зачёт" --account 40702810938000000001 --bik 044525225 --lang ru; echo "[$?]"
    3
    ruka: «АО Зачёт», похоже, уже есть: 3 АО Расчёт (по счёту)
      посмотреть: ruka client show 3; завести всё равно: --force
    [4]

By reach: a phone in any spelling, an e-mail in any case, a person's of them too.

    $ ruka client add "ООО Связь" --contact "Олег Гуров, директор, 8 916 111-22-33, Oleg@Svyaz.example" -q
    4
    $ ruka client add "ООО Эхо" --phone "+7 (916) 111 22 33" --lang ru; echo "[$?]"
    ruka: «ООО Эхо», похоже, уже есть: 4 ООО Связь (по телефону)
      посмотреть: ruka client show 4; завести всё равно: --force
    [4]
    $ ruka client add "ООО Эхо" --email oleg@svyaz.example --lang ru; echo "[$?]"
    ruka: «ООО Эхо», похоже, уже есть: 4 ООО Связь (по эл. почте)
      посмотреть: ruka client show 4; завести всё равно: --force
    [4]

By name: without legal form, quotes and alphabet; another city makes another client.

    $ ruka client add "Vershina" --city Kazan --lang ru; echo "[$?]"
    ruka: «Vershina», похоже, уже есть: 1 ООО «Вершина» (по названию)
      посмотреть: ruka client show 1; завести всё равно: --force
    [4]
    $ ruka client add "«ВЕРШИНА» АО" --city Омск --lang ru; echo "[$?]"
    клиент 5       «ВЕРШИНА» АО · Омск
    [0]
    $ ruka client add "Иванов Пётр Ильич" --phone "8 916 222-33-44" -q; ruka client add "Ivanov Petr Ilyich" --lang ru; echo "[$?]"
    6
    ruka: «Ivanov Petr Ilyich», похоже, уже есть: 6 Иванов Пётр Ильич (по названию)
      посмотреть: ruka client show 6; завести всё равно: --force
    [4]
    $ ruka client add "Ivanov Petr Ilyich" --phone "8 916 222-33-44" --force -q; ruka client dupes ivanov --lang ru
    7
    №  Клиент             № второго  Возможно, тот же    Баллы  По чему
    6  Иванов Пётр Ильич          7  Ivanov Petr Ilyich     87  по телефону, по названию

An import names what add refuses, and joins nothing by a likeness.

    $ printf '%s\n' 'Наименование;Телефон;Город' 'Vershina OOO;8 843 111-22-33;Казань' 'Новый;8 916 111-22-33;' 'ООО Третье;;Пермь' > match.csv; ruka client import match.csv --lang ru; ruka undo -q >/dev/null 2>&1; ruka client import match.csv -f json 2>/dev/null; ruka client list вершина --columns name,city,phones -f csv
    кодировка UTF-8, разделитель ;
    столбцы: Наименование → name, Телефон → phone, Город → city
    строка 2: 8 Vershina OOO — новый клиент; возможно, это 1 ООО «Вершина» (по названию)
    строка 3: 9 Новый — новый клиент; возможно, это 4 ООО Связь (по телефону)
    такие пары показывает: ruka client dupes
    импорт         прочитано 3 = создано 3 + обновлено 0 + пропущено 0 + отклонено 0
    {"file":"match.csv","read":3,"created":3,"updated":0,"skipped":0,"rejected":0}
    name,city,phones
    Vershina OOO,Казань,+78431112233
    «ВЕРШИНА» АО,Омск,
    "Вершина, филиал",,
    ООО «Вершина»,Казань,

A key that more than 20 records share says nothing: the switchboard of a business centre.

    $ seq 1 21 | sed 's/.*/Арендатор &;8 495 000-00-00/' | sed '1i name;phone' > many.csv; ruka config set dupes.min-score 60 -q; ruka client import many.csv --map phone=- -q 2>/dev/null; for id in $(ruka client list арендатор -f ids); do ruka client edit $id --phone "8 495 000-00-00" -q; done >/dev/null; ruka client list --where 'phone = "+74950000000"' -f ids | wc -l; ruka client dupes --columns a_name,reasons --lang ru; ruka client add "Арендатор двадцать второй" --phone "8 495 000-00-00" --lang ru
    21
    Клиент             По чему
    Иванов Пётр Ильич  по телефону, по названию
    ООО «Вершина»      по названию
    ООО Связь          по телефону
    клиент 35      Арендатор двадцать второй · +7 495 000-00-00
    $ ruka client edit "арендатор 21" --no-phone "8 495 000-00-00" -q; ruka client edit "двадцать второй" --no-phone "8 495 000-00-00" -q; ruka client dupes "арендатор 20" --limit 2 --columns a_name,b_name,reasons
    34
    35
    Client       Perhaps the same  By what
    Арендатор 1  Арендатор 20      phone
    Арендатор 2  Арендатор 20      phone
