A planned call has a window; a missed one waits until it has an outcome.

    $ ruka client add "ООО Маяк" --phone "8 917 000-11-22" --vip --contact "Анна Зайцева, закупки, 8 917 000-11-33"
    client 1       ООО Маяк · +7 917 000-11-22, +7 917 000-11-33
    $ ruka client add "ООО Вектор" --phone "8 916 123-45-67"
    client 2       ООО Вектор · +7 916 123-45-67
    $ ruka client call маяк --plan "сегодня 9-12" "Обсудить скидку" --with анна --lang ru
    звонок 1       ООО Маяк, Анна Зайцева · запланирован на пн 23.11.2026 09:00–12:00
    $ ruka client call маяк --plan "завтра с 10 до 12"
    call 2         ООО Маяк · planned for Tue 24.11.2026 10:00-12:00
    $ ruka client call вектор --plan пт -f json
    {"id":3,"client":"ООО Вектор","by":"call","direction":"out","status":"planned","at":"2026-11-27T09:00:00+03:00","minutes":null,"summary":"","result":null,"contact":null,"until_at":"2026-11-27T18:00:00+03:00","planned_at":null,"topic":null,"closed_at":null,"answers":[]}
    $ ruka client call вектор --plan "сб 11:00" --lang ru --dry-run
    звонок 4       ООО Вектор · запланирован на сб 28.11.2026 11:00
    пробный запуск: ничего не изменено
    сб 28.11.2026 — выходной
    $ ruka client call вектор --plan "вчера 10:00"; echo "[$?]"
    ruka: a planned call is ahead, and this time is over
      a call that was made is logged: ruka client call WHO TEXT --at WHEN
    [2]
    $ ruka client call вектор --plan "завтра 12:00-10:00"; echo "[$?]"
    ruka: “завтра 12:00-10:00” ends before it begins
      write it like: tomorrow 10:00-12:00
    [2]
    $ ruka client call вектор --plan завтра --missed; echo "[$?]"
    ruka: --plan does not go with --missed
      log the call that was and plan the next one by two commands
    [2]
    $ ruka client call вектор "Потом" --at "завтра 10:00"; echo "[$?]"
    ruka: a communication cannot be in the future
      plan a call: ruka client call WHO --plan WHEN
    [2]
Missed calls of one client are one row; an attempt and a letter are no outcome.

    $ ruka client call вектор --missed --at "20.11.2026 15:00"
    call 4         ООО Вектор · missed · Fri 20.11.2026 15:00
    $ ruka client call вектор --missed --at "сегодня 9:12"
    call 5         ООО Вектор · missed · Mon 23.11.2026 09:12
    $ ruka client call вектор --no-answer --lang ru
    звонок 6       ООО Вектор · не ответили, 1-я попытка · пн 23.11.2026 10:00 · позвонить ещё раз пн 23.11.2026 12:00
    $ ruka client call вектор --no-answer --next "сегодня 12:00 позвонить ещё" --lang ru
    звонок 7       ООО Вектор · не ответили, 2-я попытка · пн 23.11.2026 10:00
    задача 1       позвонить ещё · пн 23.11.2026 12:00
    $ ruka client log вектор "Просим перезвонить" --by mail --out
    mail 8         ООО Вектор · Mon 23.11.2026 10:00
    $ ruka client call 84950000000 --missed --new "ООО Луч" --at "01.09.2026 11:00"
    client 3       ООО Луч
    call 9         ООО Луч · missed · Tue 01.09.2026 11:00
    Tue 01.09.2026 11:00: that is 83 days ago
    $ ruka lead add "ООО Вектор" --heat hot --priority A
    lead 1         ООО Вектор · hot · A
    $ ruka client calls --lang ru
    №  Почему         Клиент      С кем         Телефон           Когда или до      До                Суть             Задача  Попытки  Звонить           VIP  Температура  Просрочено  Сколько раз
    1  запланирован   ООО Маяк    Анна Зайцева  +7 917 000-11-33  23.11.2026 09:00  23.11.2026 12:00  Обсудить скидку                                     да
    5  пропущен       ООО Вектор                +7 916 123-45-67  23.11.2026 09:12                                                   2                         горячий                            2
    7  следующий шаг  ООО Вектор                +7 916 123-45-67  23.11.2026 12:00                    позвонить ещё         1        2                         горячий
    9  пропущен       ООО Луч                   +7 495 000-00-00  01.09.2026 11:00                                                                                          да                    1
    2  запланирован   ООО Маяк                  +7 917 000-11-22  24.11.2026 10:00  24.11.2026 12:00                                    24.11.2026 10:00  да
    $ ruka client calls --to-return -f json
    [{"id":5,"why":"missed","client":"ООО Вектор","contact":null,"phone":"+79161234567","at":"2026-11-23T09:12:00+03:00","until_at":null,"text":"","task":null,"attempts":2,"call_at":null,"local_time":null,"vip":false,"heat":"hot","overdue":false,"missed":2},
     {"id":9,"why":"missed","client":"ООО Луч","contact":null,"phone":"+74950000000","at":"2026-09-01T11:00:00+03:00","until_at":null,"text":"","task":null,"attempts":null,"call_at":null,"local_time":null,"vip":false,"heat":null,"overdue":true,"missed":1}]
    $ ruka client calls --planned
    No.  Why      Client      With          Phone             Since or for      Until             Matter           Attempts  Call at           VIP  Heat
      1  planned  ООО Маяк    Анна Зайцева  +7 917 000-11-33  23.11.2026 09:00  23.11.2026 12:00  Обсудить скидку                              yes
      2  planned  ООО Маяк                  +7 917 000-11-22  24.11.2026 10:00  24.11.2026 12:00                             24.11.2026 10:00  yes
      3  planned  ООО Вектор                +7 916 123-45-67  27.11.2026 09:00  27.11.2026 18:00                          2  27.11.2026 09:00       hot
    $ ruka client calls --period завтра
    No.  Why      Client    Phone             Since or for      Until             Call at           VIP
      2  planned  ООО Маяк  +7 917 000-11-22  24.11.2026 10:00  24.11.2026 12:00  24.11.2026 10:00  yes
    $ ruka client calls --client вектор --columns why,text
    Why        Matter
    missed
    next step  позвонить ещё
    planned
    $ ruka client calls --where "vip = yes" -f ids
    1
    2
    $ ruka client calls --planned --missed; echo "[$?]"
    ruka: only one of these is possible: --to-return, --planned, --missed, --all, --status
      leave one out
    [2]
In the evening nobody is called before the next morning.

    $ ruka client calls --columns client,why,call_at,overdue --now "23.11.2026 20:00"
    Client      Why        Call at           Overdue
    ООО Маяк    planned    24.11.2026 09:00  yes
    ООО Вектор  next step  24.11.2026 09:00  yes
    ООО Вектор  missed     24.11.2026 09:00
    ООО Луч     missed     24.11.2026 09:00  yes
    ООО Маяк    planned    24.11.2026 10:00
    $ ruka --lang ru
    понедельник, 23 ноября 2026 · рабочий день 15 из 20 · входящих звонков 0 из 15–20
    ПОД УГРОЗОЙ
      звонок 1  ООО Маяк    Обсудить скидку  осталось 2 ч  ruka call +79170001133 ТЕКСТ --out
      задача 1  ООО Вектор  позвонить ещё    осталось 2 ч  ruka task done 1
    СЕГОДНЯ
      сегодня  лид 1  ООО Вектор  назначить следующий шаг  ruka lead edit 1 --next "КОГДА ТЕКСТ"
    ПЕРЕЗВОНИТЬ
      клиент 2  ООО Вектор  пропущен: 09:12 (2 раза)  ruka call +79161234567 ТЕКСТ --out
      ещё 1 клиент ждёт дольше: ruka client calls --to-return
The planned call of today is made by logging the call; what it was about is kept.

    $ ruka client call маяк "Скидку дали" --lang ru
    звонок 1       ООО Маяк · исходящий · пн 23.11.2026 10:00 · был запланирован на пн 23.11.2026 09:00–12:00
    $ ruka client calls show 1
    Call 1: ООО Маяк
    No.            1
    Client         ООО Маяк
    By             call
    Direction      out
    Status         done
    When           23.11.2026 10:00
    What was said  Скидку дали
    With           Анна Зайцева
    Until          23.11.2026 12:00
    Planned for    23.11.2026 09:00
    Planned about  Обсудить скидку
    $ ruka client call маяк "Звонили сами" --in
    call 10        ООО Маяк · in · Mon 23.11.2026 10:00
    $ ruka client calls move 2 "завтра 15:00" --lang ru
    звонок 2       ООО Маяк · вт 24.11.2026 10:00–12:00 → вт 24.11.2026 15:00
    $ ruka client calls move 2 "вчера 15:00"; echo "[$?]"
    ruka: a planned call is ahead, and this time is over
      a call that was made is logged: ruka client call WHO TEXT --at WHEN
    [2]
    $ ruka client calls move 1 завтра; echo "[$?]"
    ruka: call 1 (ООО Маяк) does not wait: done
      ruka client calls shows those that wait, with their numbers
    [4]
    $ ruka client calls close 2 "Всё решили сегодня" --lang ru
    звонок 2       ООО Маяк · отменён
    $ ruka client calls close 5 ""; echo "[$?]"
    ruka: why nobody calls is missing
      write it in quotes: "wrote that it is settled"
    [2]
    $ ruka client calls close 5 "Вектор написал: вопрос решён" --lang ru
    звонок 5       ООО Вектор · закрыто 2 пропущенных звонка
    $ ruka client calls close 5 "Ещё раз"; echo "[$?]"
    ruka: call 5 (ООО Вектор) does not wait: there was an outcome
      ruka client calls shows those that wait, with their numbers
    [4]
    $ ruka client calls close 99 "Нет такого"; echo "[$?]"
    ruka: there is no call 99
      ruka client calls shows those that wait, with their numbers
    [3]
    $ ruka client calls --to-return --lang ru
    №  Почему    Клиент   Телефон           Когда или до      Просрочено  Сколько раз
    9  пропущен  ООО Луч  +7 495 000-00-00  01.09.2026 11:00  да                    1
    $ ruka client calls --missed --columns id,client,result,closed_at
    No.  Client      Result                        Outcome at
      5  ООО Вектор  Вектор написал: вопрос решён  23.11.2026 10:00
      4  ООО Вектор  Вектор написал: вопрос решён  23.11.2026 10:00
      9  ООО Луч
    $ ruka undo -y --quiet >/dev/null; ruka client calls --to-return
    No.  Why     Client      Phone             Since or for      Attempts  Heat  Overdue  Times
      5  missed  ООО Вектор  +7 916 123-45-67  23.11.2026 09:12         2  hot                2
      9  missed  ООО Луч     +7 495 000-00-00  01.09.2026 11:00                  yes          1
A talk is an outcome, whoever called.

    $ ruka client call вектор "Перезвонили" --out
    call 11        ООО Вектор · out · Mon 23.11.2026 10:00
    $ ruka client calls --to-return
    No.  Why     Client   Phone             Since or for      Overdue  Times
      9  missed  ООО Луч  +7 495 000-00-00  01.09.2026 11:00  yes          1
    $ ruka client call вектор --plan "сегодня 11:00"
    call 12        ООО Вектор · planned for Mon 23.11.2026 11:00
    $ ruka client call маяк "Не тот" --planned 12; echo "[$?]"
    ruka: call 12 is planned with ООО Вектор
      ruka client calls shows those that wait, with their numbers
    [2]
    $ ruka client call вектор "Ещё вопрос" --in
    call 13        ООО Вектор · in · Mon 23.11.2026 10:00
    call 12 is still planned: Mon 23.11.2026 11:00; ruka client calls move 12 WHEN, or ruka client calls close 12 TEXT
    $ ruka client call вектор "По плану на пятницу" --planned 3
    call 3         ООО Вектор · out · Mon 23.11.2026 10:00 · was planned for Fri 27.11.2026 09:00-18:00
    call 12 is still planned: Mon 23.11.2026 11:00; ruka client calls move 12 WHEN, or ruka client calls close 12 TEXT
    $ ruka client calls --all --columns id,client,direction,status,at,planned_at --limit 4
    No.  Client      Direction  Status     When
      2  ООО Маяк    out        cancelled  24.11.2026 15:00
     12  ООО Вектор  out        planned    23.11.2026 11:00
     13  ООО Вектор  in         done       23.11.2026 10:00
     11  ООО Вектор  out        done       23.11.2026 10:00
    $ ruka report day --lang ru | sed -n 3,8p
    Звонки
    Входящих                    2
    Исходящих                   5
    Пропущено                   1
    Норма от                    15
Another clock: whom to call now by theirs, and the rest after them.

    $ ruka client add "ООО Восток" --phone "8 423 200-00-00" --zone Владивосток --lang ru
    клиент 4       ООО Восток · +7 423 200-00-00
    $ ruka client add "ООО Урал" --phone "8 343 200-00-00" --zone МСК+2 --hours 14-16 --lang ru
    клиент 5       ООО Урал · +7 343 200-00-00
    $ ruka client call восток --missed --at "сегодня 8:00"
    call 14        ООО Восток · missed · Mon 23.11.2026 08:00
    $ ruka client call урал --missed --at "сегодня 8:30"
    call 15        ООО Урал · missed · Mon 23.11.2026 08:30
    $ ruka client calls --to-return --lang ru
     №  Почему    Клиент      Телефон           Когда или до      Звонить           У клиента  Просрочено  Сколько раз
     9  пропущен  ООО Луч     +7 495 000-00-00  01.09.2026 11:00                               да                    1
    14  пропущен  ООО Восток  +7 423 200-00-00  23.11.2026 08:00                    17:00                            1
    15  пропущен  ООО Урал    +7 343 200-00-00  23.11.2026 08:30  23.11.2026 12:00  14:00                            1
    $ ruka client call восток --plan "завтра 8:00" --lang ru
    звонок 16      ООО Восток · запланирован на вт 24.11.2026 08:00 (у клиента 15:00)
    $ ruka client call восток --plan "завтра 15:00" --lang ru; echo "[$?]"
    ruka: на часах клиента вт 24.11.2026 22:00, а звонить ему удобно 09:00–18:00
      выберите другое время или сделайте всё равно: --force
    [4]
    $ ruka client call урал --plan "завтра 12-14" "Обсудить счёт"
    call 17        ООО Урал · planned for Tue 24.11.2026 12:00-14:00 (theirs: 14:00-16:00)
    $ ruka client call урал --plan "завтра 14-15"; echo "[$?]"
    ruka: by the client's clock it is Tue 24.11.2026 16:00-17:00, and calls are welcome 14:00-16:00
      choose another time, or insist: --force
    [4]
    $ ruka client call урал --plan "завтра 14-15" --force
    call 18        ООО Урал · planned for Tue 24.11.2026 14:00-15:00 (theirs: 16:00-17:00)
    $ ruka client calls --planned --client урал --columns client,at,local_time -f json
    [{"client":"ООО Урал","at":"2026-11-24T12:00:00+03:00","local_time":"14:00"},
     {"client":"ООО Урал","at":"2026-11-24T14:00:00+03:00","local_time":"16:00"}]

The log of calls by status; the queue by what is late; a call that another way logs is made as well.

    $ ruka client calls --status отменён --columns id,client --lang ru
    №  Клиент
    2  ООО Маяк
    $ ruka client calls --status no_answer --columns id,client -f csv
    id,client
    7,ООО Вектор
    6,ООО Вектор
    $ ruka client calls --overdue --columns id,client,overdue
    No.  Client   Overdue
      9  ООО Луч  yes
    $ ruka client calls --overdue --all; echo "[$?]"
    ruka: --overdue is for those who wait: the queue
      leave one out
    [2]
    $ ruka client log восток "Договорились" --by звонок --out --at "пн 23.11.2026 09:30" --lang ru
    звонок 19      ООО Восток · пн 23.11.2026 09:30
    $ ruka client log маяк "Прошли по списку" --by визит --with зайцева --lang ru
    визит 20       ООО Маяк, Анна Зайцева · пн 23.11.2026 10:00
    $ ruka client log маяк "Прошли по списку" --by голубь --lang ru; echo "[$?]"
    ruka: «голубь» не подходит для --by
      возможные значения: звонок, письмо, сообщение, бумажное письмо, визит, заметка
    [2]
    $ ruka client call вектор --plan "сегодня 12:00" -q; ruka client log вектор "Обсудили" --by call -f json
    21
    {"id":12,"client":"ООО Вектор","by":"call","direction":"out","status":"done","at":"2026-11-23T10:00:00+03:00","minutes":null,"summary":"Обсудили","result":null,"contact":null,"until_at":null,"planned_at":"2026-11-23T11:00:00+03:00","topic":null,"closed_at":null,"answers":[]}
    $ ruka client call вектор "x" --at "чт 27.11.2026 10:00" --lang ru; echo "[$?]"
    ruka: «чт 27.11.2026» неоднозначно: этот день — пт 27.11.2026
      уберите день недели или исправьте дату
    [2]
    $ ruka client call вектор "x" --next "завтра" --lang ru; echo "[$?]"
    ruka: в --next «завтра» есть срок, но не указано, что сделать
      укажите и то и другое: --next "завтра 10:00 выслать КП"
    [2]
    $ ruka client call вектор "x" --next "завтра ночью позвонить" --lang ru; echo "[$?]"
    ruka: «завтра ночью позвонить» неоднозначно: «ночью» — это не час
      назовите час: завтра 9:00, в 9 утра, 16:30
    [2]
    $ ruka client call вектор "x" --next "пт 27.11.2026 10:00 позвонить" --lang ru
    звонок 21      ООО Вектор · исходящий · пн 23.11.2026 10:00 · был запланирован на пн 23.11.2026 12:00
    задача 2       позвонить · пт 27.11.2026 10:00
