What is true of the day: meetings that were held, contacts that were made, what was entered later.

    $ ruka client add "ООО Вектор" -q
    1
    $ ruka meet add "Презентация" --at "11:00" --for 1h --client вектор -q; ruka meet add Планёрка --at "14:30" --type internal -q; ruka meet add Обед --at "16:00" --type break -q
    1
    2
    3

A meeting that is over waits for its end.

    $ ruka today --now "23.11.2026 12:10" --lang ru
    понедельник, 23 ноября 2026 · рабочий день 15 из 20 · входящих звонков 0 из 15–20
    СЕГОДНЯ
      14:30–15:30  встреча 2              Планёрка
      16:00–17:00  встреча 3              Обед
      сегодня      встреча 1  ООО Вектор  прошла ли? Презентация  ruka meet held 1 --result ТЕКСТ
    $ ruka today --now "24.11.2026 09:10"
    Tuesday, 24 November 2026 · working day 16 of 20 · inbound calls 0 of 15-20
    OVERDUE
      meeting 1  ООО Вектор  was it held? Презентация  late by 1 working day  ruka meet held 1 --result TEXT
      meeting 2              was it held? Планёрка     late by 1 working day  ruka meet held 2 --result TEXT
    $ ruka meet missed 1 --why "не пришли" -q --now "24.11.2026 09:11"
    1
    $ ruka meet held 2 --result "план на неделю" -q --now "24.11.2026 09:12"
    2
    $ ruka today --now "24.11.2026 09:13" -f json | grep -o '"kind":"meeting"'
    $ ruka report day --as-of "24.11.2026 10:00" --now "24.11.2026 10:00" --lang ru 23.11 | sed -n '/^Встречи$/,/^Обещания/p'
    за это время позже внесены 2 записи: они в отчётах за то время, когда внесены
    Встречи
    Встречи        2
    Проведено      0
    Не состоялось  0
    Встречи за день
    №  С                 По                Тема         Клиент      Статус
    1  23.11.2026 11:00  23.11.2026 12:00  Презентация  ООО Вектор  запланирована
    2  23.11.2026 14:30  23.11.2026 15:30  Планёрка                 запланирована
    Обещания
    $ ruka report week 2026-W48 --now "24.11.2026 10:00" | sed -n '/^Meetings/,/^Promises/p'
    Meetings
    Figure              In the period  In the one before
    Meetings                        1                  0
    Held                            1                  0
    Did not take place              1                  0
    Promises
    Meetings                 0
    Stages of deals          0
    Stages of orders         0
    Closed deals put right   0
    Closed orders put right  0

A call that nobody took is no contact.

    $ ruka client call вектор --missed -q --now "24.11.2026 10:00"; ruka client call вектор --no-answer -q --now "24.11.2026 10:05"
    1
    2
    $ ruka client list -f csv --columns name,last_touch_at
    name,last_touch_at
    ООО Вектор,
    $ ruka client call вектор "Договорились" --out -q --now "24.11.2026 10:10"; ruka client list -f csv --columns name,last_touch_at
    3
    name,last_touch_at
    ООО Вектор,2026-11-24T10:10:00+03:00
    $ ruka client calls edit 3 --status no_answer -q --now "24.11.2026 10:12"; ruka client list -f csv --columns name,last_touch_at
    3
    name,last_touch_at
    ООО Вектор,

What is entered next morning for the day before is told by the report of that morning's day.

    $ ruka report day --now "25.11.2026 09:00" 24.11 > before.txt
    $ ruka client call вектор "Просят счёт" --at "вчера 17:30" -q --now "25.11.2026 09:05"; ruka client log вектор "Заходили" --by visit --at "вчера 18:00" -q --now "25.11.2026 09:06"
    4
    5
    $ ruka client request add вектор "нужен акт" --at "вчера 16:00" -q --now "25.11.2026 09:06"; ruka lead order add вектор "20 столов" --at "вчера 15:00" -q --now "25.11.2026 09:06"
    1
    1
    $ ruka meet add Приёмка --at "вчера 12:00" --for 1h --client вектор -q --now "25.11.2026 09:06"; ruka meet held 4 --result "приняли" -q --now "25.11.2026 09:06"
    4
    4
    $ ruka report day --now "25.11.2026 09:07" 24.11 | cmp - before.txt && echo same; rm before.txt
    5 entries for that time were made later: they stand in the reports of when they were made
    same
    $ ruka report day --now "25.11.2026 18:00" --lang ru | sed -n '/^Внесено/,/^Обращения$/p'
    Внесено за прошлое
    Звонков, писем, визитов, заметок  2
    Обращения                         1
    Ответы                            0
    Итогов обещаний                   0
    Выполненных задач                 0
    Встречи                           1
    Этапов сделок                     0
    Этапов заказов                    1
    Исправлено закрытых сделок        0
    Исправлено закрытых заказов       0
    Коммуникации, внесённые за прошлое
    №  Клиент      Канал   Статус     Когда             О чём
    4  ООО Вектор  звонок  выполнено  24.11.2026 17:30  Просят счёт
    5  ООО Вектор  визит   выполнено  24.11.2026 18:00  Заходили
    Обращения, внесённые за прошлое
    №  Клиент      Суть       Поступило         Срок
    1  ООО Вектор  нужен акт  24.11.2026 16:00  25.11.2026 16:00
    Встречи, внесённые за прошлое
    №  Клиент      Тема     Статус     С                 Итог
    4  ООО Вектор  Приёмка  проведена  24.11.2026 12:00  приняли
    Этапы заказов, внесённые за прошлое
    №  Клиент      Заказ      Этап    Когда
    1  ООО Вектор  20 столов  заявка  24.11.2026 15:00
    Обращения
    $ ruka report day --now "25.11.2026 18:00" 24.11 --lang ru >/dev/null; ruka report day --now "25.11.2026 18:00" 24.11 -q >/dev/null
    за это время позже внесено 5 записей: они в отчётах за то время, когда внесены
    $ ruka report day --now "24.11.2026 18:00" --lang ru | sed -n '/^Встречи, вн/,/^Обращения$/p'
    Встречи, внесённые за прошлое
    №  Клиент      Тема         Статус         С                 Итог
    1  ООО Вектор  Презентация  не состоялась  23.11.2026 11:00
    2              Планёрка     проведена      23.11.2026 14:30  план на неделю
    Обращения
    $ ruka report day --now "25.11.2026 18:00" -f json | grep -o '"entered":{"touches":[0-9]*,"requests":[0-9]*,"answers":[0-9]*,"promises":[0-9]*,"tasks":[0-9]*,"meetings":[0-9]*,"deals":[0-9]*,"orders":[0-9]*'
    "entered":{"touches":2,"requests":1,"answers":0,"promises":0,"tasks":0,"meetings":1,"deals":0,"orders":1
