A week and a month beside those before, as they were at their end.

    $ ruka --now '16.11.2026 10:00' client add Vector --phone 84951234567 -q; ruka --now '16.11.2026 10:00' lead deal add 1 Desks --product 'desk; 2; 1000' --date 20.11 -q
    1
    1
    $ ruka --now '18.11.2026 10:00' lead deal win 1 -q; ruka --now '18.11.2026 10:00' client call 1 'about prices' -q
    1
    1
    $ ruka lead deal add 1 Chairs --product 'chair; 50; 4500' --date +5d -q; ruka client call 1 --missed --at 9:12 -q; ruka client request add 1 'Broken' --kind complaint -q
    2
    2
    1
    $ ruka meet add Lunch --at '13:00' --type break --force -q; ruka meet add Talks --at '15:00' -q
    1
    2
    $ ruka report week
    Report of the week: Mon 23.11.2026 — Sun 29.11.2026
    From                  23.11.2026
    To                    29.11.2026
    The one before began  16.11.2026
    and ended             22.11.2026
    Sales
    Figure            In the period  In the one before
    Deals won                     0                  1
    Won for                                     ₽2,000
    Deals lost                    0                  0
    Deals in work                 1                  0
    In work for            ₽225,000
    New deals                     1                  1
    New for                ₽225,000             ₽2,000
    New leads                     0                  0
    New orders                    0                  0
    Orders delivered              0                  0
    Calls
    Figure                   In the period  In the one before
    Inbound                              0                  1
    Norm from                           15                 75
    Norm to                             20                100
    Outbound                             0                  0
    Missed                               1                  0
    Missed and not returned              1                  0
    Minutes on the phone                 0                  0
    Requests
    Figure                    In the period  In the one before
    Requests received                     1                  0
    Requests answered                     0                  0
    Of these in time                      0                  0
    Overdue                               0                  0
    Unanswered                            1                  0
    Complaints received                   1                  0
    Not told to the manager               1                  0
    Questions of the manager              0                  0
    Meetings
    Figure              In the period  In the one before
    Meetings                        1                  0
    Held                            0                  0
    Did not take place              0                  0
    Promises
    Figure         In the period  In the one before
    Promises kept              0                  0
    Broken                     0                  0
    Overdue                    0                  0
    Tasks
    Figure      In the period  In the one before
    Tasks done              0                  0
    Overdue                 0                  0
    Still open              0                  0
    Complaints
    No.  Client  Matter  Kind       Seriousness  Received at
      1  Vector  Broken  complaint  medium       23.11.2026 10:00
    Missed calls not returned
    No.  Client  When
      2  Vector  23.11.2026 09:12
    Steps of deals
    No.  Client  Deal    Deal status    Amount
      2  Vector  Chairs  new          ₽225,000
    Entered for an earlier time
    Communications           0
    Requests                 0
    Answers                  0
    Outcomes of promises     0
    Finished tasks           0
    Meetings                 0
    Stages of deals          0
    Stages of orders         0
    Closed deals put right   0
    Closed orders put right  0
    $ ruka report week '23.11' --lang ru -f csv --excel | sed -n '1,12p'
    ﻿Показатель;Значение
    С;23.11.2026
    По;29.11.2026
    Предыдущий: с;16.11.2026
    по;22.11.2026
    Внесено за прошлое: Звонков, писем, визитов, заметок;0
    Внесено за прошлое: Обращения;0
    Внесено за прошлое: Ответы;0
    Внесено за прошлое: Итогов обещаний;0
    Внесено за прошлое: Выполненных задач;0
    Внесено за прошлое: Встречи;0
    Внесено за прошлое: Этапов сделок;0
    
    $ ruka report month -f json | grep -o '"figure":"deals.won_amounts","now":{[^}]*}'
    "figure":"deals.won_amounts","now":{"amount":"2000.00","currency":"RUB"}
    $ ruka report week '16.11..30.11' --lang ru; echo "[$?]"
    ruka: «16.11..30.11» — это дольше: до пн 30.11.2026
      укажите один из дней
    [2]

The day tells who complained, whose missed calls wait, what its deals are worth, and what is promised.

    $ ruka client promise add 1 'send samples' --due 'tomorrow 12:00' -q; ruka report day | sed -n '/^Missed calls/,/^Requests$/p; /^Complaints of/,/^Complaints not/p; /^Meetings/,/^Promises/p; /^Promised/,/^Tasks/p; /^New for/,/^Steps/p'
    1
    Missed calls not returned
    No.  Client  When
      2  Vector  23.11.2026 09:12
    Letters
    Letters received  0
    Letters answered  0
    Entered for an earlier time
    Communications           0
    Requests                 0
    Answers                  0
    Outcomes of promises     0
    Finished tasks           0
    Meetings                 0
    Meetings                 0
    Stages of deals          0
    Stages of deals          0
    Stages of orders         0
    Stages of orders         0
    Closed deals put right   0
    Closed deals put right   0
    Closed orders put right  0
    Closed orders put right  0
    Requests
    Requests
    Requests received         1
    Questions of the manager  0
    Requests answered         0
    Of these in time          0
    Overdue                   0
    Unanswered                1
    Complaints received       1
    Not told to the manager   1
    Complaints of the day
    Complaints of the day
    No.  Client  Matter  Kind       Seriousness  Received at
    No.  Client  Matter  Kind       Seriousness  Received at
      1  Vector  Broken  complaint  medium       23.11.2026 10:00
      1  Vector  Broken  complaint  medium       23.11.2026 10:00
    Complaints not told to the manager
    Complaints not told to the manager
    No.  Client  Matter  Notice due
      1  Vector  Broken  23.11.2026 10:30
    Meetings
    Meetings            1
    Held                0
    Did not take place  0
    Meetings of the day
    No.  From              To                Subject  State
      2  23.11.2026 15:00  23.11.2026 16:00  Talks    planned
    Promises
    Promised by the next working day
    No.  Client  Promise       Whose  Due
      1  Vector  send samples  ours   24.11.2026 12:00
    Tasks
    New for
      Amount
    ₽225,000
    In work for
      Amount
    ₽225,000
    Steps of deals

A saved report is never replaced by another without a word; the same one is the same file.

    $ ruka report week --save | sed 's,.*/reports,reports,'; ruka report week --save -q >path; ls $(dirname $(cat path))
    reports/2026/2026-11-29-week.md
    2026-11-29-week.md
    $ ruka task add X -q; ruka report week --save --lang ru >path; ls $(dirname $(cat path)); ruka --now '7.12.2026 10:00' lead deal win 2 -q
    1
    файл, который там был, говорил другое; он сохранён как 2026-11-29-week.old-1.md
    2026-11-29-week.md
    2026-11-29-week.old-1.md
    2
    $ ruka --now '7.12.2026 12:00' report week 16.11.2026 >then.txt; ruka --now '1.2.2027 12:00' client edit 1 --name Other -q; ruka --now '1.2.2027 13:00' report week 16.11.2026 >now.txt; cmp then.txt now.txt && echo the same
    1
    the same

Each format holds all of it; a table for another program has the columns of the table, and titles name columns.

    $ ruka report day -f csv | sed -n '1,4p; /^requests.complaint_list/,/^$/p'
    name,value
    date,2026-11-23
    calls.in,0
    calls.out,0
    requests.complaint_list
    id,client,text,kind,severity,received_at,owner
    1,Other,Broken,complaint,medium,2026-11-23T10:00:00+03:00,
    $ ruka task matrix -f csv --lang ru; ruka today -f tsv | sed -n '1,4p'
    name,value
    IV
    id,title,due_at,client,for
    1,X,,,
    name	value
    date	2026-11-23
    working_day.number	15
    working_day.total	20
    $ ruka task list -f csv; ruka task list -f csv --columns all | head -1
    id,title,due_at,quadrant,state,client,for,estimate,spent,done_at,cancelled_at,reason
    1,X,,IV,open,,,,,,,
    id,title,due_at,important,urgent,quadrant,state,client,for,estimate,spent,done_at,cancelled_at,reason,important_by,lead,deal,meeting,promise,from_meeting
    $ ruka task list --columns 'Задача,State' --sort Срок
    Task  State
    X     open

What was entered in the week for before it is told by it, and beside the week it was for.

    $ ruka client add Late --phone 84951112233 -q --now '25.11.2026 10:00'; ruka client call late 'they asked for a price' --at '20.11.2026 15:00' -q --now '25.11.2026 10:00'; ruka client call late 'on monday' --at '23.11.2026 15:00' -q --now '25.11.2026 10:05'
    2
    3
    4
    $ ruka report week --now '25.11.2026 18:00' --lang ru | sed -n '/^Внесено/,$p'; ruka report month 2026-12 --now '1.12.2026 10:00' | sed -n '/^Entered/,/^Stages of orders  /p'
    Внесено за прошлое
    Звонков, писем, визитов, заметок  1
    Обращения                         0
    Ответы                            0
    Итогов обещаний                   0
    Выполненных задач                 0
    Встречи                           0
    Этапов сделок                     0
    Этапов заказов                    0
    Исправлено закрытых сделок        0
    Исправлено закрытых заказов       0
    Коммуникации, внесённые за прошлое
    №  Клиент  Канал   Статус     Когда             О чём
    3  Late    звонок  выполнено  20.11.2026 15:00  they asked for a price
    Entered for an earlier time
    Communications           0
    Requests                 0
    Answers                  0
    Outcomes of promises     0
    Finished tasks           0
    Meetings                 0
    Stages of deals          0
    Stages of orders         0
    $ ruka report week 2026-W47 --now '25.11.2026 18:00' >/dev/null; ruka report week --now '25.11.2026 18:00' -f json | grep -o '"entered":{"touches":[0-9]*'
    1 entry for that time was made later: it stands in the report of when it was made
    "entered":{"touches":1

A deal that was won, or an order closed, in the month before and is put right in this one: this month tells it, and the past one
that there is something.

    $ ruka lead deal add late 'Tables' --product 'table; 2; 100' --date 30.11 --now '25.11.2026 10:00' -q; ruka lead deal win 3 -q --now '26.11.2026 10:00'; ruka lead deal add late 'Lamps' --product 'lamp; 1; 50' --date 30.11 --now '25.11.2026 10:00' -q; ruka lead deal lose 4 --why price -q --now '26.11.2026 10:00'
    3
    3
    4
    4
    $ ruka lead deal edit 3 --amount 180 --date 29.11 -q --now '3.12.2026 10:00'; ruka lead deal edit 3 --product 'desk; 2; 90' -q --now '3.12.2026 11:00'; ruka lead deal reopen 4 -q --now '4.12.2026 10:00'
    3
    3
    4
    $ ruka report month --now '5.12.2026 10:00' | sed -n '/^Closed deals/,$p'
    Closed deals put right   3
    Closed orders put right  0
    Deals that had ended earlier, put right
    No.  Client  Deal    Had ended  In work again  Amount before  Amount  Date before  Products before  When
      3  Late    Tables  won                                ₽200    ₽180  30.11.2026   table; 2; 100    03.12.2026 10:00
      3  Late    Tables  won                                        ₽180               table; 2; 100    03.12.2026 11:00
      4  Late    Lamps   lost       new                              ₽50                                04.12.2026 10:00
    $ ruka report week --lang ru --now '5.12.2026 10:00' | sed -n '/^Исправлено/,$p'
    Исправлено закрытых сделок        3
    Исправлено закрытых заказов       0
    Сделки, закрытые раньше и исправленные
    №  Клиент  Сделка  Чем закончилось  Снова в работе  Сумма была  Сумма  Дата была   Продукты были  Когда
    3  Late    Tables  выиграна                              200 ₽  180 ₽  30.11.2026  table; 2; 100  03.12.2026 10:00
    3  Late    Tables  выиграна                                     180 ₽              table; 2; 100  03.12.2026 11:00
    4  Late    Lamps   проиграна        новая                        50 ₽                             04.12.2026 10:00
    $ ruka report month 2026-11 --now '5.12.2026 10:00' 2>&1 >/dev/null
    3 entries for that time were made later: they stand in the reports of when they were made
    $ ruka lead order add late 'Boxes' --amount 300 --at '25.11.2026 10:00' --now '25.11.2026 12:00' -q; ruka lead order cancel 1 --why none -q --now '26.11.2026 10:00'; ruka lead order edit 1 --amount 310 -q --now '5.12.2026 10:00'; ruka lead order reopen 1 --why needed -q --now '5.12.2026 11:00'; ruka report month --now '5.12.2026 12:00' -f json | grep -o '"mended_order_list":.*]'
    1
    1
    1
    1
    "mended_order_list":[{"id":1,"client":"Late","text":"Boxes","ended":"cancelled","reopened":null,"amount_was":{"amount":"300.00","currency":"RUB"},"amount":{"amount":"310.00","currency":"RUB"},"promised_was":null,"at":"2026-12-05T10:00:00+03:00"},{"id":1,"client":"Late","text":"Boxes","ended":"cancelled","reopened":"reopened","amount_was":null,"amount":{"amount":"310.00","currency":"RUB"},"promised_was":null,"at":"2026-12-05T11:00:00+03:00"}]
    $ ruka lead deal rm 2 -y -q --now '5.12.2026 12:00'; ruka report month 2026-11 --now '5.12.2026 13:00' 2>&1 >/dev/null
    2
    5 entries for that time were made later: they stand in the reports of when they were made
    1 entry of that time was put right or removed later: it stands as it was
