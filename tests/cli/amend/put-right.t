What was entered wrong can be put right later: a communication is mended, moved, removed, and what
follows from it goes along.

    $ ruka client add "ООО Вектор" --contact "Пётр Ильин" -q; ruka client add "ООО Маяк" --contact "Зоя Белова" -q
    1
    2
    $ ruka client call вектор --missed --at 9:00 -q
    1
    $ ruka client call вектор "Просят счёт" --at 9:30 --with ильин --next "завтра 10:00 выслать счёт" -q
    2
    $ ruka client calls --to-return
    nobody waits for a call
    $ ruka client calls edit 2 --client маяк --lang ru
    звонок 2       ООО Маяк · входящий · пн 23.11.2026 09:30 · Просят счёт · вместе с этим: задачи 1
    контактное лицо Пётр Ильин снято: оно у прежнего клиента; с кем говорили: ruka client calls edit 2 --with КТО
    $ ruka client calls --to-return --lang ru
    №  Почему    Клиент      Когда или до      Сколько раз
    1  пропущен  ООО Вектор  23.11.2026 09:00            1
    $ ruka task show 1 --lang ru
    №         1
    Задача    выслать счёт
    Срок      24.11.2026 10:00
    Квадрант  III срочно, не важно
    Статус    открыта
    Клиент    ООО Маяк
    $ ruka client show вектор -f json | grep -o '"last_touch_at":[^,]*'
    "last_touch_at":null
    $ ruka client calls edit 2 --text "Просят счёт на 50 кресел" --with белова --at 9:40 --result "обещали счёт"
    call 2         Зоя Белова · ООО Маяк · in · Mon 23.11.2026 09:40 · Просят счёт на 50 кресел
    $ ruka client calls edit 2 --at завтра; echo "[$?]"
    ruka: a communication cannot be in the future
      say when it was: --at "вчера 15:00"
    [2]
    $ ruka client calls edit 2 --text ""; echo "[$?]"
    ruka: what was said is missing
      write it in quotes, a few words are enough
    [2]
    $ ruka client calls edit 2 --status missed --lang ru
    звонок 2       Зоя Белова · ООО Маяк · пропущен · пн 23.11.2026 09:40 · Просят счёт на 50 кресел
    $ ruka client calls --to-return --lang ru
    №  Почему    Клиент      С кем       Когда или до      Суть                      Сколько раз
    1  пропущен  ООО Вектор              23.11.2026 09:00                                      1
    2  пропущен  ООО Маяк    Зоя Белова  23.11.2026 09:40  Просят счёт на 50 кресел            1
    $ ruka client calls edit 2 --status done -q
    2
    $ ruka client log маяк "Прислали реквизиты" --by mail -q
    3
    $ ruka client calls edit 3 --status missed --lang ru; echo "[$?]"
    ruka: коммуникация 3 — не звонок: другого исхода у неё нет
      если этого не было: ruka client calls rm 3
    [4]
    $ ruka client calls edit 3 --text "Прислали карточку фирмы" --out --with ""
    mail 3         ООО Маяк · out · Mon 23.11.2026 10:00 · Прислали карточку фирмы
    $ ruka client log маяк "Любят кофе" --by note -q
    4
    $ ruka client calls edit 4 --client вектор --text "Любят чай" --lang ru
    заметка 4      ООО Вектор · пн 23.11.2026 10:00 · Любят чай
    $ ruka client calls edit 4 --out --lang ru; echo "[$?]"
    ruka: коммуникация 4 — заметка: у неё нет направления
      её показывает ruka client calls show 4
    [4]
    $ ruka client calls rm 2 --lang ru
    звонок 2       Зоя Белова · ООО Маяк · входящий · пн 23.11.2026 09:40 · Просят счёт на 50 кресел · запись удалена · вместе с этим: задачи 1
    $ ruka task list
    no tasks found
    $ ruka client history маяк --lang ru
    Когда             Что        №  Текст                    Статус
    23.11.2026 10:00  письмо     3  Прислали карточку фирмы  исходящее
    23.11.2026 10:00  изменение     ООО Маяк                 заведён
    $ ruka undo -q
    13
    $ ruka task list --lang ru
    №  Задача        Срок              Квадрант              Статус   Клиент
    1  выслать счёт  24.11.2026 10:00  III срочно, не важно  открыта  ООО Маяк
    $ ruka client call маяк --plan "завтра 10:00-12:00" "Обсудить скидку" -q
    5
    $ ruka client calls edit 5 --at "завтра 15:00" --lang ru; echo "[$?]"
    ruka: звонок 5 ещё только запланирован: его время переносят
      ruka client calls move 5 КОГДА
    [4]
    $ ruka client calls edit 5 --status done --lang ru; echo "[$?]"
    ruka: звонок 5 ещё только запланирован: итога у него нет
      когда состоится: ruka client call КЛИЕНТ ТЕКСТ --planned 5
    [4]
    $ ruka client calls edit 5 --text "Обсудить скидку и срок" --client вектор --lang ru
    звонок 5       ООО Вектор · запланирован · вт 24.11.2026 10:00 · Обсудить скидку и срок
    $ ruka client calls rm 9 --lang ru; echo "[$?]"
    ruka: нет коммуникации 9
    [3]

A meeting ends in one of three ways, and can be said to have ended by mistake; where it stood before
it was moved is kept.

    $ ruka meet add Презентация --at "сегодня 9:00" --client маяк -q
    1
    $ ruka meet held 1 --lang ru; echo "[$?]"
    ruka: не указано, чем кончилась встреча
      укажите: --result "договорились о пробной поставке"
    [2]
    $ ruka meet held 1 --result "договорились о пробной поставке" --lang ru
    встреча 1      пн 23.11.2026 09:00–10:00 · Презентация · ООО Маяк · проведена: договорились о пробной поставке
    $ ruka client show маяк -f json | grep -o '"last_touch_at":[^,]*'
    "last_touch_at":"2026-11-23T10:00:00+03:00"
    $ ruka meet cancel 1 --lang ru; echo "[$?]"
    ruka: встреча 1 уже завершена: проведена
      если это ошибка: ruka meet reopen 1
    [4]
    $ ruka meet edit 1 --result "пробная поставка 1 декабря"
    meeting 1      Mon 23.11.2026 09:00-10:00 · Презентация · ООО Маяк · held: пробная поставка 1 декабря
    $ ruka meet reopen 1 --lang ru
    встреча 1      пн 23.11.2026 09:00–10:00 · Презентация · ООО Маяк · запланирована
    $ ruka meet reopen 1 --lang ru; echo "[$?]"
    ruka: встреча 1 и так запланирована
      её показывает ruka meet show 1
    [4]
    $ ruka meet edit 1 --result "ничего" --lang ru; echo "[$?]"
    ruka: встреча 1 не проведена
      если прошла: ruka meet held 1 --result ТЕКСТ
    [4]
    $ ruka meet missed 1 --why "не пришли" --lang ru
    встреча 1      пн 23.11.2026 09:00–10:00 · Презентация · ООО Маяк · не состоялась: не пришли
    $ ruka meet add Переговоры --at "ср 15:30" --for 90 -q
    2
    $ ruka meet held 2 --result "да" --lang ru; echo "[$?]"
    ruka: встреча 2 ещё не началась, она назначена на ср 25.11.2026 15:30
      прошла раньше: ruka meet move 2 КОГДА; её не будет: ruka meet cancel 2
    [2]
    $ ruka meet move 2 "чт 11:00" --why "заболел директор" --lang ru
    встреча 2      чт 26.11.2026 11:00–12:30 · Переговоры
    $ ruka meet edit 2 --at "пт 11:00" --lang ru
    встреча 2      пт 27.11.2026 11:00–12:30 · Переговоры
    $ ruka meet show 2 --lang ru
    №       2
    Тема    Переговоры
    Вид     встреча
    С       27.11.2026 11:00
    По      27.11.2026 12:30
    Статус  запланирована
    Переносы
    Перенесена        Была назначена с  По                Причина
    23.11.2026 10:00  25.11.2026 15:30  25.11.2026 17:00  заболел директор
    23.11.2026 10:00  26.11.2026 11:00  26.11.2026 12:30
    $ ruka meet cancel 2 --why "клиент передумал" --lang ru
    встреча 2      пт 27.11.2026 11:00–12:30 · Переговоры · отменена: клиент передумал
    $ ruka meet move 2 "пн 11:00" --lang ru; echo "[$?]"
    ruka: встреча 2 уже завершена: отменена
      если это ошибка: ruka meet reopen 2
    [4]
    $ ruka встреча состоялась 9 --итог "да" --lang ru; echo "[$?]"
    ruka: нет встречи 9
      все показывает ruka meet list
    [3]

A trip and a paper are changed and removed; the terms of open stages follow the trip's start.

    $ ruka trip add "Командировка в Казань" --from 21.12 --to 23.12 --city Казань -q
    1
    $ ruka trip stage 1 1 done -q
    1
    $ ruka trip edit 1 --from 28.12 --to 30.12 --title "Командировка в Уфу" --city Уфа --budget "80 тыс." --lang ru
    командировка 1 Командировка в Уфу · пн 28.12.2026 — ср 30.12.2026 · начало сбора сведений: пн 30.11.2026
    $ ruka trip stage 1 1 skip --lang ru; echo "[$?]"
    ruka: этап 1 командировки 1 уже закрыт: выполнен
      если это ошибка: ruka trip stage 1 1 open
    [4]
    $ ruka trip stage 1 1 open --lang ru
    командировка 1 этап 1: открыт
    $ ruka trip stage 1 1 open --lang ru; echo "[$?]"
    ruka: этап 1 командировки 1 и так открыт
      её показывает ruka trip show 1
    [4]
    $ ruka trip show 1 --lang ru
    Командировка 1: Командировка в Уфу
    №         1
    Название  Командировка в Уфу
    Вид       командировка
    С         28.12.2026
    По        30.12.2026
    Город     Уфа
    Бюджет    80 000 ₽
    Этапы
    Этап  Название               Срок        Статус
       1  планирование           07.12.2026  открыт
       2  билеты и бронирование  16.12.2026  открыт
       3  документы              18.12.2026  открыт
       4  логистика              21.12.2026  открыт
       5  место                  22.12.2026  открыт
       6  смета и расходы        23.12.2026  открыт
       7  контроль               25.12.2026  открыт
    $ ruka trip edit 1 --to 20.12 --lang ru; echo "[$?]"
    ruka: командировка кончается вс 20.12.2026, раньше, чем начинается пн 28.12.2026
      укажите дни по порядку: --from 10.12 --to 12.12
    [2]
    $ ruka trip rm 1 --lang ru
    командировка 1 удалена
    $ ruka trip rm 1 --lang ru; echo "[$?]"
    ruka: нет командировки 1
      список: ruka trip list
    [3]
    $ echo скан > скан.txt; ruka archive add скан.txt --kind contract --client маяк -q
    1
    $ ruka archive rm 1 --lang ru 2>&1 | sed 's/: [^ ]*archive/: archive/'
    копия «2026/ООО Маяк/2026-11-23 скан.txt» отложена: archive/.aside/74a601abe8903a760dea910d2b53ba253016e97198de58901eecdea500c81f7b
    документ 1     скан · удалён
    $ ruka archive verify --lang ru; ruka archive list --lang ru
    все копии на месте и не изменены
    нет документов
    $ ruka undo -q; ruka archive verify --lang ru
    31
    все копии на месте и не изменены
    $ ruka archive rm 7 --lang ru; echo "[$?]"
    ruka: нет документа 7
      список: ruka archive list
    [3]

What was promised stays readable: an order's day and sum, a deal's day, sum and prices.

    $ ruka lead order add маяк "20 столов" --by пт --amount 150000 -q
    1
    $ ruka lead order edit 1 --text "20 столов дуб" -q
    1
    $ ruka lead order edit 1 --by "+7d" --now "24.11.2026 12:00" -q
    1
    $ ruka lead order edit 1 --amount 140000 --now "25.11.2026 12:00" -q
    1
    $ ruka lead order show 1 --lang ru | sed -n '/Прежние/,/^$/p'
    Прежние договорённости
    До                Обещан к        Сумма
    24.11.2026 12:00  27.11.2026  150 000 ₽
    25.11.2026 12:00  01.12.2026  150 000 ₽
    $ ruka lead deal add маяк "Кресла" --product "кресло; 50; 4500,50" --date "конец месяца" -q
    1
    $ ruka lead deal edit 1 --product "кресло; 40; 4400" --product "стол; 2" --now "24.11.2026 12:00" -q
    1
    $ ruka lead deal edit 1 --date 10.12 --now "25.11.2026 12:00" -q
    1
    $ ruka lead deal show 1 --lang ru | sed -n '/Прежние/,/^$/p'
    Прежние договорённости
    До                Дата            Сумма  Продукты
    24.11.2026 12:00  30.11.2026  225 025 ₽  кресло; 50; 4500.50
    25.11.2026 12:00  30.11.2026  176 000 ₽  кресло; 40; 4400, стол; 2

A renamed client is found by its former name, and a new one of that name is asked about.

    $ ruka client edit маяк --name "ООО «Бриз»" -q
    2
    $ ruka client show маяк | head -1
    Client 2: ООО «Бриз»
    $ ruka client show "ООО Маяк" --lang ru | head -1
    Клиент 2: ООО «Бриз»
    $ ruka client list маяк --lang ru
    №  Название    Последний контакт
    2  ООО «Бриз»  23.11.2026 10:00
    $ ruka find маяк --lang ru
    Что     №  Название    Где
    клиент  2  ООО «Бриз»  ООО Маяк
    $ ruka client add "Маяк" --lang ru; echo "[$?]"
    ruka: «Маяк», похоже, уже есть: 2 ООО «Бриз» (по прежнему названию)
      посмотреть: ruka client show 2; завести всё равно: --force
    [4]
    $ ruka client edit бриз --name "ООО «Маяк»" -q
    2
    $ ruka client show бриз --lang ru | head -1
    Клиент 2: ООО «Маяк»

An erasure closes what is open with the client, and the act counts it; a withdrawn consent stands in
the day's list at once, with its term.

    $ ruka client add "Иван Петров" -q
    3
    $ ruka client request add петров "Вопрос по договору" -q
    1
    $ ruka client promise add петров "прислать образцы" --due пт -q
    1
    $ ruka lead order add петров "стул" --by пт -q
    2
    $ ruka client call петров --missed -q
    6
    $ ruka task add "Перезвонить" --client петров --due пт -q
    2
    $ ruka client consent give петров --for processing -q
    1
    $ ruka client consent withdraw петров --for processing -q
    1
    processing stops, the data are destroyed by Wed 23.12.2026 (152-FZ art. 21): ruka client erase 3 --reason "consent withdrawn 23.11.2026"
    $ ruka today --lang ru | grep уничтожить
      ср 23.12.2026  уничтожение 3  Иван Петров  согласие отозвано: уничтожить данные  ruka client erase 3 --reason ТЕКСТ
    $ ruka client erase петров --reason "отзыв согласия" --yes --lang ru 2>&1 | sed -n '/Было открыто/,/Очищено/p'
    Было открыто и закрыто вместе с уничтожением
    Что           Строк
    коммуникации      1
    обращения         1
    обещания          1
    заказы            1
    задачи            1
    Очищено
    $ ruka client calls --to-return --lang ru; ruka client request list --lang ru; ruka client promise list --lang ru; ruka lead order list -f ids; ruka task list --client 3 --lang ru
    №  Почему    Клиент      Когда или до      Сколько раз
    1  пропущен  ООО Вектор  23.11.2026 09:00            1
    нет обращений
    нет обещаний
    1
    нет задач
    $ ruka doctor --lang ru
    всё в порядке
