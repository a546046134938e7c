# Who comes to a meeting, when there is room for it, and what is wrong with the calendar

    $ ruka client add Маяк --city Пермь --phone "+7 342 222-33-44" --contact "Лапин Игорь, директор, +7 916 000-11-22" -q; ruka staff add "Ольга Смирнова" --role assistant -q
    1
    1
    $ ruka meet add "Презентация" --at "ср 15:30" --client маяк --with лапину --with ольга --place "Ленина 5" --lang ru
    встреча 1      ср 25.11.2026 15:30–16:30 · Презентация · Маяк · Ленина 5 · с кем: Ольга Смирнова, Лапин Игорь · по часам клиента 17:30–18:30
    вне рабочего времени клиента «Маяк» по его часам   [meet.client-hours]
    $ ruka meet show 1 --lang ru
    №                 1
    Тема              Презентация
    Вид               встреча
    С                 25.11.2026 15:30
    По                25.11.2026 16:30
    По часам клиента  17:30–18:30
    Место             Ленина 5
    Клиент            Маяк
    С кем             Ольга Смирнова, Лапин Игорь
    Статус            запланирована
    Участники
    Имя             Организация, отдел  Должность  Телефон           Впервые  Ответ
    Ольга Смирнова                                                            ответа нет
    Лапин Игорь     Маяк                директор   +7 916 000-11-22  да       ответа нет
    $ ruka meet confirm 1 ольга; ruka meet decline 1 лапин --why "в отпуске"; ruka meet check; echo "[$?]"
    meeting 1      Wed 25.11.2026 15:30-16:30 · Презентация · Маяк · Ленина 5 · Ольга Смирнова: accepted, Лапин Игорь: invited
    meeting 1      Wed 25.11.2026 15:30-16:30 · Презентация · Маяк · Ленина 5 · Ольга Смирнова: accepted, Лапин Игорь: declined
    Rule               Severity  Meeting      What is wrong                              How to mend it
    meet.client-hours  warning   Презентация  outside the hours of Маяк, by their clock  ruka meet move 1 WHEN
    meet.declined      warning   Презентация  Лапин Игорь does not come                  ruka meet edit 1 --without 'Лапин Игорь'
    [1]
    $ ruka meet move 1 "чт 11:00" --lang ru; ruka meet check --lang ru; echo "[$?]"
    встреча 1      чт 26.11.2026 11:00–12:00 · Презентация · Маяк · Ленина 5 · с кем: Ольга Смирнова, Лапин Игорь · по часам клиента 13:00–14:00
    2 участников нужно известить заново и дождаться ответа
    исправлять нечего
    [0]
    $ ruka meet confirm 1; ruka meet confirm 1; echo "[$?]"
    meeting 1      Thu 26.11.2026 11:00-12:00 · Презентация · Маяк · Ленина 5 · Ольга Смирнова: accepted, Лапин Игорь: accepted
    ruka: nobody of meeting 1 has an answer open
      ruka meet show 1 shows who takes part
    [4]
    $ ruka встреча подтвердить 1 лапин --lang ru
    встреча 1      чт 26.11.2026 11:00–12:00 · Презентация · Маяк · Ленина 5 · Ольга Смирнова: придёт, Лапин Игорь: придёт
    $ ruka meet edit 1 --without ольга; ruka meet edit 1 --without ольга; echo "[$?]"
    meeting 1      Thu 26.11.2026 11:00-12:00 · Презентация · Маяк · Ленина 5 · with: Лапин Игорь · by their clock 13:00-14:00
    ruka: they do not take part in meeting 1
      add them: ruka meet edit 1 --with WHO
    [3]
    $ ruka meet edit 1 --with петров; echo "[$?]"; ruka meet show 1 -f json
    ruka: neither a colleague nor a contact is “петров”
      add them first: ruka client contact add WHO NAME, or ruka staff add NAME
    [3]
    {"id":1,"title":"Презентация","type":"meeting","starts_at":"2026-11-26T11:00:00+03:00","ends_at":"2026-11-26T12:00:00+03:00","their_hours":"13:00-14:00","place":"Ленина 5","link":null,"purpose":null,"agenda":null,"travel_before":null,"travel_after":null,"client":"Маяк","with":["Лапин Игорь"],"state":"planned","result":null,"minutes":null,"reason":null,"ended_at":null,"participants":[{"name":"Лапин Игорь","address":null,"of":"Маяк","position":"директор","phone":"+79160001122","new":true,"answer":"accepted","reason":null,"answered_at":"2026-11-23T10:00:00+03:00"}],"preparation":[],"tasks":[],"promises":[],"moves":[{"at":"2026-11-23T10:00:00+03:00","starts_at":"2026-11-25T15:30:00+03:00","ends_at":"2026-11-25T16:30:00+03:00","reason":null}]}
    $ ruka meet list --columns id,title,with -f csv; ruka undo; ruka meet list --columns id,title,with
    id,title,with
    1,Презентация,Лапин Игорь
    the last command that was to change the desk, “ruka meet edit” of Mon 23.11.2026 10:00, failed and changed nothing
    this takes back change 9 “ruka meet edit 1 --without ольга” of Mon 23.11.2026 10:00, rows: 1
    ruka: nothing was taken back
      without being asked: ruka undo -y; one change alone: ruka undo --change ID
    No.  Subject      With
      1  Презентация  Лапин Игорь

## Somebody whose name two people have is asked about

    $ ruka staff add "Игорь Лапин" --role expert -q; ruka meet edit 1 --with лапин; echo "[$?]"
    2
    ruka: “лапин” is both a colleague, Игорь Лапин, and a contact, Лапин Игорь (Маяк)
      write more of the name, or their e-mail or phone
    [3]
    $ ruka meet edit 1 --with "+7 916 000-11-22"; ruka meet show 1 --mask | tail -8
    meeting 1      Thu 26.11.2026 11:00-12:00 · Презентация · Маяк · Ленина 5 · with: Лапин Игорь · by their clock 13:00-14:00
    Participants
    Full name  Company, department  Position  Phone         First time  Answer    Answered
    Л*** И***  М***                 директор  +7******1122  yes         accepted  23.11.2026 10:00
    Moved before
    Moved             It stood from     To
    23.11.2026 10:00  25.11.2026 15:30  25.11.2026 16:30

## Hours that are free, on both sides

    $ ruka meet free --for 2h; ruka meet free пт --client маяк; ruka meet free сб; ruka meet free пт -f json
    From              To
    23.11.2026 10:00  23.11.2026 13:00
    23.11.2026 14:00  23.11.2026 18:00
    24.11.2026 09:00  24.11.2026 13:00
    24.11.2026 14:00  24.11.2026 18:00
    25.11.2026 09:00  25.11.2026 13:00
    25.11.2026 14:00  25.11.2026 18:00
    26.11.2026 09:00  26.11.2026 11:00
    26.11.2026 14:00  26.11.2026 18:00
    27.11.2026 09:00  27.11.2026 13:00
    27.11.2026 14:00  27.11.2026 18:00
    From              To
    27.11.2026 09:00  27.11.2026 13:00
    27.11.2026 14:00  27.11.2026 16:00
    nothing is free on Sat 28.11.2026
      Sat 28.11.2026: no working day
    [{"starts_at":"2026-11-27T09:00:00+03:00","ends_at":"2026-11-27T13:00:00+03:00"},
     {"starts_at":"2026-11-27T14:00:00+03:00","ends_at":"2026-11-27T18:00:00+03:00"}]
    $ ruka trip add Казань --from 24.11 --to 25.11 -q; ruka meet free --for 5ч --lang ru
    1
    there is less time than the norm of 28 days
    с пн 23.11.2026 по вс 29.11.2026 свободного времени нет
      пн 23.11.2026: между встречами и обедом нет 5 ч подряд
      вт 24.11.2026 — ср 25.11.2026: руководитель в отъезде: Казань
      чт 26.11.2026 — пт 27.11.2026: между встречами и обедом нет 5 ч подряд
      сб 28.11.2026 — вс 29.11.2026: нерабочий день

## What is wrong is said when it is entered, and by a check before the week begins

    $ ruka meet add "Обед с партнёром" --at "пт 13:30" --place "Ленина 5"; ruka meet add "На выезде" --at "ср 10:00" --place Казань --lang ru
    meeting 2      Fri 27.11.2026 13:30-14:30 · Обед с партнёром · Ленина 5
    takes the lunch   [meet.lunch]
    встреча 3      ср 25.11.2026 10:00–11:00 · На выезде · Казань
    руководитель в это время в отъезде: Казань   [meet.trip]
    $ ruka meet add "Суббота" --at "сб 19:30"; ruka meet add "Рано" --at "пт 8:30" --for 30 --client маяк -q
    meeting 4      Sat 28.11.2026 19:30-20:30 · Суббота
    on a day off   [meet.day-off]
    5
    $ ruka meet add "Ещё одна" --at "пт 14:00" --force
    meeting 6      Fri 27.11.2026 14:00-15:00 · Ещё одна
    overlaps meeting 2, Обед с партнёром   [meet.overlap]
    $ ruka --now "27.11.2026 12:00" meet check; echo "[$?]"
    Rule            Severity  Meeting           What is wrong                                How to mend it
    meet.no-result  error     На выезде         it is over, and what came of it is not said  ruka meet held 3 --result TEXT
    meet.no-result  error     Презентация       it is over, and what came of it is not said  ruka meet held 1 --result TEXT
    meet.no-result  error     Рано              it is over, and what came of it is not said  ruka meet held 5 --result TEXT
    meet.overlap    error     Обед с партнёром  overlaps meeting 6, Ещё одна                 ruka meet move 2 WHEN
    meet.overlap    error     Ещё одна          overlaps meeting 2, Обед с партнёром         ruka meet move 6 WHEN
    meet.lunch      warning   Обед с партнёром  takes the lunch                              ruka meet move 2 WHEN
    meet.day-off    warning   Суббота           on a day off                                 ruka meet move 4 WHEN
    meet.no-place   note      Ещё одна          where it is to be is not said                ruka meet edit 6 --place TEXT
    meet.no-place   note      Суббота           where it is to be is not said                ruka meet edit 4 --place TEXT
    [1]
    $ ruka meet check неделя --rule meet.overlap -f json; ruka meet check --severity note --lang ru
    [{"rule":"meet.overlap","severity":"error","meeting":"Обед с партнёром","text":"overlaps meeting 6, Ещё одна","meeting_id":2,"mend":"ruka meet move 2 WHEN"},
     {"rule":"meet.overlap","severity":"error","meeting":"Ещё одна","text":"overlaps meeting 2, Обед с партнёром","meeting_id":6,"mend":"ruka meet move 6 WHEN"}]
    Правило        Серьёзность  Встреча   Что не так        Как исправить
    meet.no-place  к сведению   Рано      не указано место  ruka meet edit 5 --place ТЕКСТ
    meet.no-place  к сведению   Ещё одна  не указано место  ruka meet edit 6 --place ТЕКСТ
    meet.no-place  к сведению   Суббота   не указано место  ruka meet edit 4 --place ТЕКСТ
    $ ruka meet check --rules --lang ru; ruka meet check --rule meet.lunhc; echo "[$?]"
    Правило              Серьёзность     Что не так                                     Как исправить                        Включено
    meet.overlap         ошибка          пересекается со встречей …                     ruka meet move НОМЕР КОГДА           да
    meet.no-result       ошибка          уже прошла, а чем закончилась, не сказано      ruka meet held НОМЕР --result ТЕКСТ  да
    meet.trip            предупреждение  руководитель в это время в отъезде: …          ruka meet move НОМЕР КОГДА           да
    meet.day-off         предупреждение  в нерабочий день                               ruka meet move НОМЕР КОГДА           да
    meet.office-hours    предупреждение  вне рабочих часов офиса                        ruka meet move НОМЕР КОГДА           да
    meet.lunch           предупреждение  занимает обед                                  ruka meet move НОМЕР КОГДА           да
    meet.client-hours    предупреждение  вне рабочего времени клиента «…» по его часам  ruka meet move НОМЕР КОГДА           да
    meet.unconfirmed     к сведению      …: ответа о приходе ещё нет                    ruka meet confirm НОМЕР '…'          да
    meet.declined        предупреждение  …: прийти не сможет                            ruka meet edit НОМЕР --without '…'   да
    meet.left            предупреждение  …: в организации больше не работает            ruka meet edit НОМЕР --without '…'   да
    meet.no-place        к сведению      не указано место                               ruka meet edit НОМЕР --place ТЕКСТ   да
    meet.travel          предупреждение  не успеть на дорогу со встречи …               ruka meet move НОМЕР КОГДА           да
    meet.same-person     предупреждение  в это же время на другой встрече: …            ruka meet move НОМЕР КОГДА           да
    meet.no-break        предупреждение  третья подряд без перерыва, после встречи …    ruka meet move НОМЕР КОГДА           да
    meet.not-ready       предупреждение  срок прошёл, а не готово: …                    ruka task done НОМЕР                 да
    meet.no-preparation  к сведению      к ней ничего не готовится                      ruka meet prep НОМЕР --add ТЕКСТ     да
    ruka: there is no rule “meet.lunhc”
      did you mean “meet.lunch”?
    [2]
    $ ruka client check --rule meet.overlap; echo "[$?]"; ruka config set check.off meet.lunhc; echo "[$?]"
    ruka: there is no rule “meet.overlap”
      ruka client check --rules and ruka meet check --rules list them
    [2]
    ruka: there is no rule “meet.lunhc”
      did you mean “meet.lunch”?
    [2]
    $ ruka config set check.off meet.lunch,client.no-city -q; ruka meet check --severity warning --columns rule,meeting
    Rule               Meeting
    meet.trip          На выезде
    meet.office-hours  Рано
    meet.day-off       Суббота

## What is to be prepared stands with the meeting; one value is given once

    $ ruka meet add "Выставка" --at "30.11.2026 16:00" --prep "пт 17:00 заказать стенд" --prep "чт 9:00 собрать образцы"; ruka meet show 7 --lang ru
    meeting 7      Mon 30.11.2026 16:00-17:00 · Выставка
    task 2         собрать образцы · Thu 26.11.2026 09:00
    task 1         заказать стенд · Fri 27.11.2026 17:00
    №       7
    Тема    Выставка
    Вид     встреча
    С       30.11.2026 16:00
    По      30.11.2026 17:00
    Статус  запланирована
    Подготовка
    №  Задача           Срок              Статус
    2  собрать образцы  26.11.2026 09:00  открыта
    1  заказать стенд   27.11.2026 17:00  открыта
    $ ruka meet add "Дважды" --at "30.11.2026 9:00" --at "30.11.2026 10:00"; echo "[$?]"; ruka клиент изменить 1 --город Пермь --город Казань --lang ru; echo "[$?]"
    ruka: --at is given twice: “30.11.2026 9:00” and “30.11.2026 10:00”
      give it once
    [2]
    ruka: --city дано дважды: «Пермь» и «Казань»
      оставьте одно значение
    [2]
    $ ruka --now "30.11.2026 10:07" meet free сегодня; ruka client list --lang ru --lang en --limit 1 --limit 2 -f ids
    From              To
    30.11.2026 10:15  30.11.2026 13:00
    30.11.2026 14:00  30.11.2026 16:00
    30.11.2026 17:00  30.11.2026 18:00
    1

## Who has left is not taken as coming, and a day without room says why

    $ ruka staff add "Пётр Седов" --role expert -q; ruka meet add "Итоги" --at "1.12.2026 11:00" --with седов --with "ольга" -q; ruka staff leave седов -q; ruka meet confirm 8; ruka meet confirm 8 --lang ru; echo "[$?]"
    3
    8
    3
    meeting 8      Tue 01.12.2026 11:00-12:00 · Итоги · Пётр Седов: invited, Ольга Смирнова: accepted
    Пётр Седов left on Mon 23.11.2026 and is not taken as coming: ruka meet edit 8 --without "Пётр Седов"
    ruka: Пётр Седов: последний день — пн 23.11.2026
      придёт другой: ruka meet edit 8 --without КТО --with КТО
    [4]
    $ ruka meet edit 8 --without "Пётр Седов"; ruka meet add "Весь день" --at "30.11.2026 17:00" --for 1h -q; ruka meet add "Ещё" --at "30.11.2026 9:00" --for 4h -q; ruka meet add "И ещё" --at "30.11.2026 14:00" --for 2h -q
    meeting 8      Tue 01.12.2026 11:00-12:00 · Итоги · with: Ольга Смирнова
    9
    10
    11
    $ ruka meet free 30.11.2026 --for 2h --lang ru; ruka meet free сб; ruka meet free "28.11..30.11" --for 4h --client маяк; ruka meet free сегодня --now "23.11.2026 17:50" --lang ru
    пн 30.11.2026 свободного времени нет
      пн 30.11.2026: между встречами и обедом нет 2 ч подряд
    nothing is free on Sat 28.11.2026
      Sat 28.11.2026: no working day
    nothing is free from Sat 28.11.2026 to Mon 30.11.2026
      Sat 28.11.2026 - Sun 29.11.2026: no working day
      Mon 30.11.2026: meetings and lunch leave no 4 h in a row
    пн 23.11.2026 свободного времени нет
      пн 23.11.2026: рабочий день закончился или столько до его конца не осталось
    $ ruka trip add Омск --from 2.12 --to 3.12 -q; ruka meet free "2.12..3.12" --lang ru
    2
    there is less time than the norm of 28 days
    с ср 02.12.2026 по чт 03.12.2026 свободного времени нет
      ср 02.12.2026 — чт 03.12.2026: руководитель в отъезде: Омск

# A colleague by the phone; what is prepared is there before it begins; a result is not emptied

    $ ruka staff add 'Орлов Иван' --role expert --phone '8 916 111-22-33' -q; ruka meet add Обзор --at 'thu 10:00' --with орлов -q; ruka meet confirm 12 '+7 916 111-22-33'
    4
    12
    meeting 12     Thu 26.11.2026 10:00-11:00 · Обзор · Орлов Иван: accepted
    $ ruka meet prep 12 --add Слайды --due 'thu 18:00' --lang ru; echo "[$?]"; ruka meet prep 12 --add Слайды --due thu; ruka meet edit 1 --result '' --lang ru; echo "[$?]"
    ruka: подготовка нужна до начала встречи
      встреча чт 26.11.2026 10:00: назовите день или час раньше
    [2]
    meeting 12     Thu 26.11.2026 10:00-11:00 · Обзор
    task 3         Слайды · Thu 26.11.2026
    ruka: встреча 1 не проведена
      если прошла: ruka meet held 1 --result ТЕКСТ
    [4]

# Free hours end with the client's

    $ ruka client add 'ООО Рань' --hours 09:00-10:20 -q; ruka meet free fri --for 10m --client рань
    2
    From              To
    27.11.2026 09:00  27.11.2026 10:20
