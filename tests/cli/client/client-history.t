Whatever changes a client's own record stands in its history: edits, imports, checks, people, merges.

    $ ruka client add "ООО Маяк" --contact "Анна Зайцева, закупки, 8 917 000-11-22" --phone 84950000007 -q; ruka client add "ООО Маячок" --city Тула --phone 84950000009 --legal-address "Тула, Ленина, 1" -q
    1
    2
    $ ruka client edit 1 --kind sole_trader --vip yes --role partner --channel call --note '$.x[' -q --now "2026-11-23 11:00"; ruka client edit 1 --status inactive -q --now "2026-11-23 11:30"
    1
    1
    $ ruka client history 1 --by change --lang ru
    Когда             Что        Текст                Статус
    23.11.2026 11:30  изменение  активен → неактивен  статус
    23.11.2026 11:00  изменение  организация → ИП     вид
    23.11.2026 11:00  изменение  — → звонок           канал
    23.11.2026 11:00  изменение  — → $.x[             примечание
    23.11.2026 11:00  изменение  — → да               VIP
    23.11.2026 11:00  изменение  — → партнёр          роль
    23.11.2026 10:00  изменение  ООО Маяк             заведён
    $ ruka client history 1 --by change --limit 2 -f json; ruka client history 1 --by change --limit 3 --columns text,state
    [{"at":"2026-11-23T11:30:00+03:00","kind":"change","id":null,"text":"active → inactive","state":"status","result":null,"actor":null},
     {"at":"2026-11-23T11:00:00+03:00","kind":"change","id":null,"text":"company → sole_trader","state":"kind","result":null,"actor":null}]
    Text                   State
    active → inactive      status
    company → sole trader  kind
    — → call               channel

Codes are said in the reader's language; a program reads them as they are, and finds the same ones.

    $ ruka client history 1 --where 'text ~ актив' --columns text,state --lang ru; ruka client history 1 --where 'text ~ inactive' -f csv --columns text,state
    Текст                Статус
    активен → неактивен  статус
    text,state
    active → inactive,status
    $ ruka client edit 1 --status active --kind company -q --now "2026-11-23 11:40"
    1

What an import fills in where nothing stood is told as an edit is, and goes with its undo.

    $ printf 'название;ИНН;телефон;метка;email;город\nООО Маяк;7707083893;84950000007,84950000001;опт;a@example.ru;Омск\n' > добавка.csv; ruka client import добавка.csv -q --now "2026-11-23 12:00" 2>/dev/null; ruka client import добавка.csv --lang ru --now "2026-11-23 12:01" 2>/dev/null
    импорт         прочитано 1 = создано 0 + обновлено 0 + пропущено 1 + отклонено 0
    $ ruka client history 1 --since "2026-11-23 12:00" --columns at,text,state --lang ru
    Когда             Текст                 Статус
    23.11.2026 12:00  — → 7707083893        ИНН
    23.11.2026 12:00  — → Омск              город
    23.11.2026 12:00  — → +7 495 000-00-01  телефон
    23.11.2026 12:00  — → a@example.ru      эл. почта
    23.11.2026 12:00  — → опт               метка
    $ ruka undo -q >/dev/null 2>&1; ruka client history 1 --since "2026-11-23 12:00" --lang ru; ruka redo -q >/dev/null 2>&1
    с клиентом ООО Маяк за это время ничего не было

Each verification stays, with who did it.

    $ ruka staff add "Мария Котова" --role assistant -q; ruka client verify 1 --source "выписка ЕГРЮЛ" -q --now "2026-11-23 13:00"; ruka client verify 1 --source "звонок директору" -q --now "2026-11-23 13:30"
    1
    1
    1
    $ ruka client history 1 --since "2026-11-23 13:00" --lang ru
    Когда             Что        Текст             Статус  Итог
    23.11.2026 13:30  изменение  звонок директору  сверен  Мария Котова
    23.11.2026 13:00  изменение  выписка ЕГРЮЛ     сверен  Мария Котова

So do people who come, and the numbers that go with those who leave.

    $ ruka client contact add 1 "Пётр Ильин" --position директор --phone "8 916 123-45-67" -q --now "2026-11-23 14:00"; ruka client contact edit 2 --email ilyin@example.ru -q --now "2026-11-23 14:10"; ruka client contact rm 1 -y -q --now "2026-11-23 14:20"
    2
    2
    1
    $ ruka client history 1 --since "2026-11-23 14:00" --lang ru; ruka client history 1 ильина --columns text,state
    Когда             Что        Текст                 Статус
    23.11.2026 14:20  изменение  +7 917 000-11-22 → —  телефон
    23.11.2026 14:20  изменение  Анна Зайцева → —      контактное лицо
    23.11.2026 14:10  изменение  — → ilyin@example.ru  эл. почта
    23.11.2026 14:00  изменение  — → +7 916 123-45-67  телефон
    23.11.2026 14:00  изменение  Пётр Ильин, директор  контактное лицо
    Text                  State
    Пётр Ильин, директор  contact

What a merged one brought is the client's from then on; what it had otherwise is named.

    $ ruka client merge 1 2 -y -q --now "2026-11-23 15:00" 2>/dev/null; ruka client history 1 --since "2026-11-23 15:00" --lang ru
    1
    Когда             Что          №  Текст                 Статус             Итог
    23.11.2026 15:00  изменение       — → Тула, Ленина, 1   юридический адрес
    23.11.2026 15:00  изменение       — → +7 495 000-00-09  телефон
    23.11.2026 15:00  объединение  2  ООО Маячок                               город: Тула
    $ ruka client history 1 --by merge -f json
    [{"at":"2026-11-23T15:00:00+03:00","kind":"merge","id":2,"text":"ООО Маячок","state":null,"result":"city: Тула","actor":null}]

Who made a record is asked of the log: a person sees the others' names, a program everyone's.

    $ USER=olga ruka client edit 1 --city Казань -q --now "2026-11-23 16:00"; USER=petr ruka client call 1 "Просит счёт" -q --now "2026-11-23 16:10"
    1
    1
    $ USER=olga ruka client history 1 --since "2026-11-23 16:00" --lang ru; USER=olga ruka client history 1 --where 'actor = olga' --columns text,actor --lang ru
    Когда             Что        №  Текст          Статус    Кто
    23.11.2026 16:10  звонок     1  Просит счёт    входящий  petr
    23.11.2026 16:00  изменение     Омск → Казань  город
    Текст          Кто
    Омск → Казань  olga
    $ ruka client history 1 --since "2026-11-23 16:00" -f csv --columns text,actor; ruka client history 1 --since "2026-11-23 16:00" -f csv --columns text,actor --mask
    text,actor
    Просит счёт,petr
    Омск → Казань,olga
    text,actor
    Просит счёт,p***
    Омск → Казань,o***

Who is renamed or gone is named, and hidden by --mask.

    $ ruka client contact edit 2 --surname Громов -q --now "2026-11-23 16:20"; ruka client contact rm 2 -y -q --now "2026-11-23 16:30"
    2
    2
    $ ruka client history 1 --where 'state = contact' --columns text --lang ru; ruka client history 1 --where 'state = contact' --columns text --lang ru --mask
    Текст
    Громов Пётр → —
    Пётр Ильин → Громов Пётр
    Анна Зайцева → —
    Текст
    Г*** П*** → —
    П*** И*** → Г*** П***
    А*** З*** → —

What stands in it agrees with its noun.

    $ ruka client add "ООО Луч" --phone 84951112233 -q; ruka client log луч "Прислали договор" --by mail -q; ruka client log луч "Отправили каталог" --by letter --out -q; ruka client log луч "Заезжали" --by visit -q
    3
    2
    3
    4
    $ ruka meet add Показ --at "сегодня 9:00" --client луч -q; ruka meet missed 1 -q; ruka meet add Показ --at "пт 9:00" --client луч -q; ruka meet cancel 2 -q; ruka task add Каталог --client луч -q; ruka task cancel 1 -q
    1
    1
    2
    2
    1
    1
    $ ruka lead order add луч "стол" -q; ruka lead order cancel 1 --why "не нужен" -q; ruka client request add луч "счёт" -q; ruka client request answer 1 "отправлен" -q; ruka client request close 1 -q
    1
    1
    1
    1
    1
    $ ruka client history луч --lang ru; ruka client history луч --where 'state = missed' --lang ru; ruka client history луч -f json | grep -o '"state":"missed"'
    Когда             Что              №  Текст              Статус         Итог
    27.11.2026 09:00  встреча          2  Показ              отменена
    23.11.2026 10:00  ответ            1  отправлен          дан ответ
    23.11.2026 10:00  бумажное письмо  3  Отправили каталог  исходящее
    23.11.2026 10:00  письмо           2  Прислали договор   входящее
    23.11.2026 10:00  заказ            1  стол               заявка
    23.11.2026 10:00  заказ            1  стол               отменён        не нужен
    23.11.2026 10:00  обращение        1  счёт               закрыто
    23.11.2026 10:00  задача           1  Каталог            отменена
    23.11.2026 10:00  визит            4  Заезжали           входящий
    23.11.2026 10:00  изменение           ООО Луч            заведён
    23.11.2026 09:00  встреча          1  Показ              не состоялась
    Когда             Что      №  Текст  Статус
    23.11.2026 09:00  встреча  1  Показ  не состоялась
    "state":"missed"
    $ ruka client calls rm 2 --force --lang ru; ruka client calls edit 3 --text "Прислали договор и счёт" --lang ru
    письмо 2       ООО Луч · входящее · пн 23.11.2026 10:00 · Прислали договор · запись удалена
    бумажное письмо 3 ООО Луч · исходящее · пн 23.11.2026 10:00 · Прислали договор и счёт

Who was called otherwise when they were entered is told by the name of then.

    $ ruka client add "ООО Старт" --now "2026-11-24 10:00" -q
    4
    $ ruka client contact add старт "Анна Зайцева" --position менеджер --now "2026-11-24 10:10" -q
    3
    $ ruka client edit старт --name "ООО Финиш" --now "2026-11-24 11:00" -q; ruka client edit финиш --name "ООО Победа" --now "2026-11-24 11:30" -q
    4
    4
    $ ruka client contact edit зайцева --name "Анна Волкова" --position директор --now "2026-11-24 12:00" -q
    3
    $ ruka client history победа --now "2026-11-24 13:00" --lang ru
    Когда             Что        Текст                                            Статус
    24.11.2026 12:00  изменение  Анна Зайцева → Анна Волкова                      контактное лицо
    24.11.2026 12:00  изменение  Анна Зайцева: менеджер → Анна Волкова: директор  должность
    24.11.2026 11:30  изменение  ООО Финиш → ООО Победа                           название
    24.11.2026 11:00  изменение  ООО Старт → ООО Финиш                            название
    24.11.2026 10:10  изменение  Анна Зайцева                                     контактное лицо
    24.11.2026 10:00  изменение  ООО Старт                                        заведён
    $ ruka client contact add победа "Анна Волкова-Зайцева" --now "2026-11-24 12:30" -q --force
    4
    $ ruka client contact merge 3 4 -y --now "2026-11-24 12:40" >/dev/null; ruka client history победа --since "2026-11-24 12:20" --now "2026-11-24 13:00" --lang ru
    Когда             Что        Текст                                Статус
    24.11.2026 12:40  изменение  Анна Волкова-Зайцева → Анна Волкова  контактные лица объединены
