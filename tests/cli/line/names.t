A name that acts is known, or asked about: in any case form, with a wrong letter, inside a word.

    $ ruka staff add 'Ольга Смирнова' --role manager -q; ruka staff add 'Игорь Лапин' --role expert -q
    1
    2
    $ ruka client add 'ООО Вектор' --tag оптовик --city 'г. Казань' --contact 'Пётр Ильин, директор' --contact 'Анна Карпетова' -q; ruka client add 'АО Хромель' -q
    1
    2
    $ ruka task add Сверка --due '27.11' --for ольге -q --lang ru; ruka task add Склад --due '27.11' --for Лапину -q --lang ru
    1
    2
    $ ruka client log вектору 'Прислали договор' --by mail --with ильину --lang ru
    письмо 1       ООО Вектор, Пётр Ильин · пн 23.11.2026 10:00
    $ ruka client log вектор 'Прислали акт' --by mail --with Ильен --lang ru; echo "[$?]"
    ruka: у клиента нет контактного лица «Ильен»
      может быть, «Пётр Ильин»?
    [3]
    $ ruka client log вектор 'x' --by mail --with Ильим; echo "[$?]"
    ruka: the client has no contact “Ильим”
      did you mean “Пётр Ильин”?
    [3]
    $ ruka client log вектор 'x' --by mail --with пет; echo "[$?]"
    ruka: several contacts are “пет”
      give the number: 2 Анна Карпетова, 1 Пётр Ильин
    [3]
    $ ruka client log вектор 'x' --by mail --with рпет; echo "[$?]"
    ruka: “рпет” stands only inside a word of “Анна Карпетова”
      write the word from its beginning, or give the number: 2
    [3]
    $ ruka client contact edit рпет --position бухгалтер; echo "[$?]"
    ruka: “рпет” stands only inside a word of “Анна Карпетова”
      write the word from its beginning, or give the number: 2
    [3]
    $ ruka client contact show Илин --lang ru; echo "[$?]"
    ruka: «Илин» — не совсем «Пётр Ильин»
      если это и есть тот, кто нужен, укажите номер: 1
    [3]
    $ ruka client log ром 'x' --by mail; echo "[$?]"
    ruka: “ром” stands only inside a word of “АО Хромель”
      write the word from its beginning, or give the number: 2
    [3]
    $ ruka client log rom 'x' --by mail; echo "[$?]"
    ruka: “rom” stands only inside a word of “АО Хромель”
      write the word from its beginning, or give the number: 2
    [3]
    $ ruka lead product add 'Кресло Престиж' --sku КР-50 --price 4500 -q
    1
    $ ruka lead product show престижа -f ids; ruka lead product show есло; echo "[$?]"
    1
    ruka: “есло” stands only inside a word of “Кресло Престиж”
      write the word from its beginning, or give the number: 1
    [3]
    $ ruka lead product edit Престеж --price 5000; echo "[$?]"
    ruka: no product is “Престеж”
      did you mean “Кресло Престиж”?
    [3]
    $ ruka lead deal add вектор Кресла --product 'Кресло Пристиж; 5; 4500' --date 30.11 --lang ru
    сделка 1       ООО Вектор · Кресла · 22 500 ₽ · новая · дата пн 30.11.2026
    «Кресло Пристиж» в прайс-листе нет; есть «Кресло Престиж»
    $ ruka client template add script 'Первый звонок' --text 'Сколько вас?' -q; ruka client call вектор --script 'первого звонка'; ruka client template show ервый; echo "[$?]"
    1
    Сколько вас?
    ruka: “ервый” stands only inside a word of “Первый звонок”
      write the word from its beginning, or give the number: 1
    [3]
    $ ruka client template rm звонак; echo "[$?]"
    ruka: no template is “звонак”
      did you mean “Первый звонок”?
    [3]
    $ ruka client list --tag оптовек --lang ru; echo "[$?]"
    ruka: --tag «оптовек»: такого нет ни у одного клиента
      может быть, «оптовик»?
    [3]
    $ ruka client list --tag розница --lang ru; echo "[$?]"
    нет клиентов
    [0]
    $ ruka client list --city Козань; echo "[$?]"
    ruka: no client has --city “Козань”
      did you mean “г. Казань”?
    [3]
    $ ruka client edit вектор --tag оптовикк --lang ru
    клиент 1       ООО Вектор · Метки: оптовик → оптовик, оптовикк
    «оптовикк» — новая метка, а «оптовик» уже есть: отменить — ruka undo
    $ ruka client edit вектор --no-tag оптовек; echo "[$?]"
    ruka: the client has no tag “оптовек”
      did you mean “оптовик”?
    [3]
    $ ruka client edit вектор --no-tag оптовикк -q; ruka client list --tag оптовик -f ids
    1
    1

A town is one town, however it is written; what was typed is kept.

    $ ruka client list --city казань --columns name,city -f csv; ruka client list --city 'Казань г.' -f ids; ruka client list --where 'city = "город Казань"' -f ids; ruka client list --where 'city ~ "г. каз"' -f ids
    name,city
    ООО Вектор,г. Казань
    1
    1
    1
    $ ruka client add 'ООО Вектор' --city Казань; echo "[$?]"
    ruka: “ООО Вектор” seems to be known already: 1 ООО Вектор (name)
      look at it: ruka client show 1; to add another one all the same: --force
    [4]
    $ ruka client add 'ООО Маяк' --city Москва -q; ruka client add 'ООО Маяк' --city 'г Москва'; echo "[$?]"
    3
    ruka: “ООО Маяк” seems to be known already: 3 ООО Маяк (name)
      look at it: ruka client show 3; to add another one all the same: --force
    [4]
    $ ruka client add 'ООО Маяк' --city Пермь -q
    4
    $ ruka client edit вектор --zone Омкс --lang ru; ruka client edit вектор --zone Asia/Yekaterinburq; ruka client edit вектор --zone Урюпинск
    ruka: нет часового пояса «Омкс»
      может быть, «омск»?
    ruka: no time zone “Asia/Yekaterinburq”
      did you mean “Asia/Yekaterinburg”?
    ruka: no time zone “Урюпинск”
      write it like Europe/Moscow or Asia/Yekaterinburg (package tzdata)

A consent that was withdrawn is told before one calls or writes.

    $ ruka client consent give вектор --for processing --with ильин -q; ruka client consent withdraw вектор --for processing --with ильин -q
    1
    1
    processing stops, the data are destroyed by Wed 23.12.2026 (152-FZ art. 21): ruka client erase 1 --reason "consent withdrawn 23.11.2026"
    $ ruka client call вектор 'Звонили' --lang ru
    внимание: Пётр Ильин — согласие на обработку данных отозвано пн 23.11.2026; данные нужно уничтожить до ср 23.12.2026
    звонок 2       ООО Вектор · входящий · пн 23.11.2026 10:00
    $ ruka client call вектор 'Звонили Карпетовой' --with карпетовой
    call 3         ООО Вектор, Анна Карпетова · in · Mon 23.11.2026 10:00
    $ ruka client log вектор 'Письмо' --by mail --out --lang ru
    внимание: Пётр Ильин — согласие на обработку данных отозвано пн 23.11.2026; данные нужно уничтожить до ср 23.12.2026
    письмо 4       ООО Вектор · пн 23.11.2026 10:00
    $ ruka client show вектор --lang ru | head -1
    внимание: Пётр Ильин — согласие на обработку данных отозвано пн 23.11.2026; данные нужно уничтожить до ср 23.12.2026
    Клиент 1: ООО Вектор
    $ ruka client contact show ильина
    careful: Пётр Ильин withdrew the consent to processing on Mon 23.11.2026; the data are to be destroyed by Wed 23.12.2026
    Contact 1: Пётр Ильин
    No.       1
    Person    Пётр Ильин
    Position  директор
    Client    ООО Вектор
    $ ruka client export --columns name -f csv
    careful: 1 of these clients has withdrawn the consent to processing
    name
    АО Хромель
    ООО Вектор
    ООО Маяк
    ООО Маяк
    $ ruka client call вектор 'Образцы' --plan 'today 15:00' -q; ruka client calls --columns id,client -f csv --lang ru
    5
    внимание: согласие на обработку данных отозвал 1 из этих клиентов
    id,client
    5,ООО Вектор
    $ ruka client consent give вектор --for processing --with ильин -q; ruka client export --columns name -f csv | head -1; ruka client call вектор 'Звонили' --at 9:40
    2
    name
    call 5         ООО Вектор · out · Mon 23.11.2026 09:40 · was planned for Mon 23.11.2026 15:00

What the system and SQLite say is said in Russian too.

    $ ruka client import нет.csv --lang ru; ruka client list -o нет/такой.csv --lang ru
    ruka: не удалось прочитать «нет.csv»: такого файла или папки нет
      проверьте имя файла
    ruka: не удалось записать «нет/такой.csv»: такого файла или папки нет
      проверьте папку, права на неё и свободное место
    $ ruka sql 'SELECT * FROM nope' --lang ru; ruka sql selec --lang ru; ruka sql 'SELECT nope FROM clients'
    ruka: запрос не выполнен: нет таблицы nope
      только SELECT: ruka sql "SELECT name FROM clients LIMIT 5"
    ruka: запрос не выполнен: ошибка в записи около selec
      только SELECT: ruka sql "SELECT name FROM clients LIMIT 5"
    ruka: the question cannot be answered: there is no column nope
      only SELECT: ruka sql "SELECT name FROM clients LIMIT 5"
    $ ruka sql 'SELECT 1; SELECT 2' --lang ru
    ruka: запрос не выполнен: за один раз — только один запрос
      только SELECT: ruka sql "SELECT name FROM clients LIMIT 5"

One wrong letter, one left out, two swapped: at most five names are offered, and nothing is written.

    $ ruka client add 'ООО Вектра' -q; ruka client add 'Тверская строительная компания' -q; ruka client add 'День рождения' -q; ruka client add Samsung -q; ruka client add Вектор-Плюс -q
    5
    6
    7
    8
    9
    $ ruka client log Вектур 'x' --by mail; ruka client log Векотр 'x' --by mail --lang ru; echo "[$?]"
    ruka: no client is “Вектур”
      did you mean one of these: ООО Вектор, ООО Вектра, Вектор-Плюс?
    ruka: нет клиента «Векотр»
      возможно, имелось в виду: ООО Вектор, ООО Вектра, Вектор-Плюс
    [3]
    $ ruka client show 'Тверская строительна компания' --lang ru; ruka client show абырвалг
    Клиент 6: Тверская строительная компания
    Вид  организация
    ruka: no client is “абырвалг”
      ruka find TEXT searches everywhere; ruka client add NAME makes a new one
    $ ruka client show вектором -f ids; ruka client show 'для вектора' -f ids; ruka client show 'о дне рождения' -f ids; ruka client show самсунгом -f ids; ruka client show ТСК -f ids; ruka client show vektoru -f ids
    1
    1
    7
    8
    6
    1

# A slip that shares the base or the sound of a name is asked about, whatever takes the name

    $ ruka client add 'ООО «Вектор Люкс»' --contact 'Павлова Анна, бухгалтер' -q; for who in вектро вектер векттор 'вектер люкс'; do ruka client call "$who" x --lang ru; echo "[$?]"; done; ruka client call вектору x -n --lang ru
    10
    ruka: «вектро» — таких клиентов несколько
      укажите номер: 1 ООО Вектор, 5 ООО Вектра
    [3]
    ruka: «вектер» — таких клиентов несколько
      укажите номер: 1 ООО Вектор, 5 ООО Вектра
    [3]
    ruka: «векттор» — не совсем «ООО Вектор»
      если это и есть тот, кто нужен, укажите номер: 1
    [3]
    ruka: «вектер люкс» — не совсем «ООО „Вектор Люкс“»
      если это и есть тот, кто нужен, укажите номер: 10
    [3]
    звонок 6       ООО Вектор · входящий · пн 23.11.2026 10:00
    пробный запуск: ничего не изменено
    $ ruka lead product add Кронштейн --price 100 -q; ruka lead product edit кронштейно --price 5 --lang ru; echo "[$?]"
    2
    ruka: «кронштейно» — не совсем «Кронштейн»
      если это и есть тот, кто нужен, укажите номер: 2
    [3]

# A form of a whole name is asked about beside a longer name that begins so; of two people, the one of whom it is a form

    $ ruka client add 'ООО Гамма' --contact 'Киреев Антон' --contact 'Найденова Кира' --contact 'Олег Ли' --contact 'Ольга Ли' --contact 'Виктор Юн' -q; for who in кире киреев олегу ольгой виктория викторию; do ruka client call гамма x --with "$who" -n --lang ru; echo "[$?]"; done
    11
    ruka: «кире» — таких контактных лиц несколько
      укажите номер: 4 Киреев Антон, 5 Найденова Кира
    [3]
    звонок 6       ООО Гамма, Киреев Антон · входящий · пн 23.11.2026 10:00
    пробный запуск: ничего не изменено
    [0]
    звонок 6       ООО Гамма, Олег Ли · входящий · пн 23.11.2026 10:00
    пробный запуск: ничего не изменено
    [0]
    звонок 6       ООО Гамма, Ольга Ли · входящий · пн 23.11.2026 10:00
    пробный запуск: ничего не изменено
    [0]
    ruka: «виктория» — не совсем «Виктор Юн»
      если это и есть тот, кто нужен, укажите номер: 8
    [3]
    ruka: «викторию» — не совсем «Виктор Юн»
      если это и есть тот, кто нужен, укажите номер: 8
    [3]
    $ ruka staff add 'Веретенников Олег' --role expert -q; ruka staff add 'Соболева Вера' --role expert -q; ruka task add X --for вере; echo "[$?]"; ruka task add X --for верой -q; ruka task list --where 'title = X' --columns for -f csv; ruka task add Y --for веретенникову -q
    3
    4
    ruka: several people are “вере”
      give the number: 3 Веретенников Олег, 4 Соболева Вера
    [3]
    3
    for
    Соболева Вера
    4
