# Before a meeting: the record whole, what is to be ready, one page to read

    $ ruka client add Маяк --city Пермь --greeting "Игорь Павлович" --terms "скидка 7 %, платят через 10 дней" --contact "Лапин Игорь Павлович, директор, +7 916 000-11-22" --contact "Юрьева Вера, бухгалтер" -q; ruka staff add "Ольга Смирнова" --role assistant -q
    1
    1
    $ ruka client template add questions переговоры --text "Кто решает, {greeting}?" -q; ruka client template add questions поставка --text "Когда нужна первая партия?" -q; ruka client template add questions знакомство --text "Как о нас узнали?" -q
    1
    2
    3
    $ ruka meet add "Первая встреча" --at "сегодня 8:00" --for 30 --client маяк --with лапин -q; ruka meet held 1 --result "договорились о пробной поставке" --next "пт выслать образцы" -q
    1
    1
    $ ruka meet add "Договор" --at "чт 11:00" --client маяк --type negotiation --with лапин --with юрьеву --with ольга --place "Ленина 5" --purpose "Поставка на год" --agenda "цена; сроки" --travel-before 40 --travel-after 40 --prep "вт 17:00 распечатать каталог" --lang ru
    встреча 2      чт 26.11.2026 11:00–12:00 · Договор · Маяк · Ленина 5 · с кем: Ольга Смирнова, Лапин Игорь Павлович, Юрьева Вера · по часам клиента 13:00–14:00
    задача 2       распечатать каталог · вт 24.11.2026 17:00
    $ ruka client request add маяк "Счёт на 50 кресел" -q; ruka client promise add маяк "прислать реквизиты" --due "ср 12:00" --theirs -q; ruka lead deal add маяк "Кресла" --product "кресло; 50; 4500" --date "конец месяца" -q; ruka client log маяк "Спросили о доставке" --by call -q
    1
    1
    1
    1
    $ ruka meet brief 2 --lang ru
    К встрече 2: чт 26.11.2026 11:00–12:00 · Договор · Маяк · Ленина 5
    №                 2
    Тема              Договор
    Вид               переговоры
    С                 26.11.2026 11:00
    По                26.11.2026 12:00
    Место             Ленина 5
    Цель              Поставка на год
    Повестка          цена; сроки
    Дорога туда       40 мин
    Клиент            Маяк
    Статус            запланирована
    По часам клиента  13:00–14:00
    Как обращаться    Игорь Павлович
    Особые условия    скидка 7 %, платят через 10 дней
    Кто придёт
    Имя                   Как обращаться  Организация, отдел  Должность  Телефон           Впервые  Ответ
    Ольга Смирнова                                                                                  ответа нет
    Лапин Игорь Павлович  Игорь Павлович  Маяк                директор   +7 916 000-11-22           ответа нет
    Юрьева Вера                           Маяк                бухгалтер                    да       ответа нет
    Решили в прошлый раз
    №     1
    С     23.11.2026 08:00
    Тема  Первая встреча
    Итог  договорились о пробной поставке
    Из этого ещё не сделано
    №  Задача           Срок
    1  выслать образцы  27.11.2026
    Ещё не готово
    №  Задача               Срок
    2  распечатать каталог  24.11.2026 17:00
    Вопросы
    №  Вопрос
    1  Кто решает, Игорь Павлович?
    2  Когда нужна первая партия?
    Открытые обращения
    №  Суть               Срок              Норма
    1  Счёт на 50 кресел  24.11.2026 10:00  в срок
    Открытые обещания
    №  Обещание            Вид       Чьё      Срок
    1  прислать реквизиты  обещание  клиента  25.11.2026 12:00
    Открытые сделки
    №  Сделка  Статус сделки  Дата            Сумма  Вероятность
    1  Кресла  новая          30.11.2026  225 000 ₽         10 %
    Последние коммуникации
    Когда             Канал   Направление  Статус     О чём
    23.11.2026 10:00  звонок  входящее     выполнено  Спросили о доставке
    $ ruka meet brief 2 -f md
    # For meeting 2: Thu 26.11.2026 11:00-12:00 · Договор · Маяк · Ленина 5
    - No.: 2
    - Subject: Договор
    - Type: negotiation
    - From: 26.11.2026 11:00
    - To: 26.11.2026 12:00
    - Place: Ленина 5
    - Purpose: Поставка на год
    - Agenda: цена; сроки
    - Way there: 40 min
    - Client: Маяк
    - State: planned
    - By their clock: 13:00-14:00
    - Greeting: Игорь Павлович
    - Special terms: скидка 7 %, платят через 10 дней
    ## Who comes
    | Full name | Address as | Company, department | Position | Phone | First time | Answer | Reason | Answered |
    | --- | --- | --- | --- | --- | --- | --- | --- | --- |
    | Ольга Смирнова |  |  |  |  |  | invited |  |  |
    | Лапин Игорь Павлович | Игорь Павлович | Маяк | директор | +7 916 000-11-22 |  | invited |  |  |
    | Юрьева Вера |  | Маяк | бухгалтер |  | yes | invited |  |  |
    ## Decided last time
    - No.: 1
    - From: 23.11.2026 08:00
    - Subject: Первая встреча
    - Result: договорились о пробной поставке
    ## Still to be done of it
    | No. | Task | For | Due |
    | ---: | --- | --- | --- |
    | 1 | выслать образцы |  | 27.11.2026 |
    ## Not ready yet
    | No. | Task | For | Due |
    | ---: | --- | --- | --- |
    | 2 | распечатать каталог |  | 24.11.2026 17:00 |
    ## Questions
    | No. | Question |
    | ---: | --- |
    | 1 | Кто решает, Игорь Павлович? |
    | 2 | Когда нужна первая партия? |
    ## Open requests
    | No. | Matter | Urgent | Due | Term |
    | ---: | --- | --- | --- | --- |
    | 1 | Счёт на 50 кресел |  | 24.11.2026 10:00 | on track |
    ## Open promises
    | No. | Promise | Kind | Whose | Due | Overdue |
    | ---: | --- | --- | --- | --- | --- |
    | 1 | прислать реквизиты | promise | theirs | 25.11.2026 12:00 |  |
    ## Open deals
    | No. | Deal | Deal status | Date | Amount | Probability |
    | ---: | --- | --- | --- | ---: | ---: |
    | 1 | Кресла | new | 30.11.2026 | ₽225,000 | 10 % |
    ## Last communications
    | When | By | Direction | Status | What was said | With |
    | --- | --- | --- | --- | --- | --- |
    | 23.11.2026 10:00 | call | in | done | Спросили о доставке |  |
    $ ruka meet brief 2 -f json
    {"id":2,"title":"Договор","type":"negotiation","starts_at":"2026-11-26T11:00:00+03:00","ends_at":"2026-11-26T12:00:00+03:00","place":"Ленина 5","link":null,"purpose":"Поставка на год","agenda":"цена; сроки","travel_before":40,"client":"Маяк","state":"planned","their_hours":"13:00-14:00","vip":false,"greeting":"Игорь Павлович","terms":"скидка 7 %, платят через 10 дней","channel":null,"hours":null,"participants":[{"name":"Ольга Смирнова","address":null,"of":null,"position":null,"phone":null,"new":false,"answer":"invited","reason":null,"answered_at":null},{"name":"Лапин Игорь Павлович","address":"Игорь Павлович","of":"Маяк","position":"директор","phone":"+79160001122","new":false,"answer":"invited","reason":null,"answered_at":null},{"name":"Юрьева Вера","address":null,"of":"Маяк","position":"бухгалтер","phone":null,"new":true,"answer":"invited","reason":null,"answered_at":null}],"absent":[],"last":{"id":1,"starts_at":"2026-11-23T08:00:00+03:00","title":"Первая встреча","result":"договорились о пробной поставке"},"last_tasks":[{"id":1,"title":"выслать образцы","for":null,"due_at":"2026-11-27T23:59:59+03:00"}],"preparation":[{"id":2,"title":"распечатать каталог","for":null,"due_at":"2026-11-24T17:00:00+03:00"}],"questions":[{"no":1,"question":"Кто решает, Игорь Павлович?"},{"no":2,"question":"Когда нужна первая партия?"}],"consents":[],"requests":[{"id":1,"text":"Счёт на 50 кресел","urgent":false,"due_at":"2026-11-24T10:00:00+03:00","sla":"on_track"}],"mails":[],"promises":[{"id":1,"text":"прислать реквизиты","kind":"promise","side":"theirs","due_at":"2026-11-25T12:00:00+03:00","overdue":false}],"deals":[{"id":1,"title":"Кресла","stage":"new","expected_on":"2026-11-30","amount":{"amount":"225000.00","currency":"RUB"},"probability":10}],"orders":[],"tasks":[],"touches":[{"at":"2026-11-23T10:00:00+03:00","by":"call","direction":"in","status":"done","summary":"Спросили о доставке","contact":null}]}
    $ ruka meet brief 2 --mask | head -20
    For meeting 2: Thu 26.11.2026 11:00-12:00 · Договор · М*** · Ленина 5
    No.             2
    Subject         Договор
    Type            negotiation
    From            26.11.2026 11:00
    To              26.11.2026 12:00
    Place           Ленина 5
    Purpose         Поставка на год
    Agenda          цена; сроки
    Way there       40 min
    Client          М***
    State           planned
    By their clock  13:00-14:00
    Greeting        И*** П***
    Special terms   скидка 7 %, платят через 10 дней
    Who comes
    Full name       Address as  Company, department  Position   Phone         First time  Answer
    О*** С***                                                                             invited
    Л*** И*** П***  И*** П***   М***                 директор   +7******1122              invited

## What is not ready

    $ ruka meet prep 2; ruka meet prep 2 --add "собрать образцы" --due "ср 17:00" --owner ольге; ruka meet prep 2 --add "проверить пропуск"; ruka --now "24.11.2026 18:00" meet check --rule meet.not-ready --lang ru
    No.  Task                 Due               State
      2  распечатать каталог  24.11.2026 17:00  open
    meeting 2      Thu 26.11.2026 11:00-12:00 · Договор · Маяк · Ленина 5
    task 2         распечатать каталог · Tue 24.11.2026 17:00
    task 3         собрать образцы · Wed 25.11.2026 17:00
    meeting 2      Thu 26.11.2026 11:00-12:00 · Договор · Маяк · Ленина 5
    task 2         распечатать каталог · Tue 24.11.2026 17:00
    task 3         собрать образцы · Wed 25.11.2026 17:00
    task 4         проверить пропуск · Thu 26.11.2026 11:00
    Правило         Серьёзность     Встреча  Что не так                                     Как исправить
    meet.not-ready  предупреждение  Договор  срок прошёл, а не готово: распечатать каталог  ruka task done 2
    $ ruka meet prep 2 --ready 2 --lang ru; ruka meet prep 2 --ready 1; echo "[$?]"; ruka meet prep 2 --due ср; echo "[$?]"; ruka meet prep 2 --add "поздно" --due "пт"; echo "[$?]"
    встреча 2      чт 26.11.2026 11:00–12:00 · Договор · Маяк · Ленина 5
    задача 2       распечатать каталог · выполнена
    задача 3       собрать образцы · ср 25.11.2026 17:00
    задача 4       проверить пропуск · чт 26.11.2026 11:00
    ruka: task 1 does not prepare meeting 2
      ruka meet prep 2 lists what does
    [3]
    ruka: --due and --owner need --add
      say what is to be ready: --add TEXT; to change a task: ruka task edit ID
    [2]
    ruka: what is prepared is needed before the meeting begins
      the meeting is on Thu 26.11.2026 11:00: name an earlier day or hour
    [2]
    $ ruka --now "24.11.2026 18:00" today; ruka --now "25.11.2026 18:00" today | grep -A3 OVERDUE; ruka meet prep 1; ruka meet prep 1 --add "поздно"; echo "[$?]"; ruka meet prep 9; echo "[$?]"
    Tuesday, 24 November 2026 · working day 16 of 20 · inbound calls 0 of 15-20
    OVERDUE
      request 1  Маяк  Счёт на 50 кресел  late by 8 h  ruka request answer 1 TEXT
    AT RISK
      their promise 1  Маяк  прислать реквизиты  18 h left  ruka promise keep 1 TEXT
    TODAY
      today  deal 1  Маяк  what is the next step? Кресла  ruka deal edit 1 --next "WHEN TEXT"
    OVERDUE
      request 1        Маяк  Счёт на 50 кресел          late by 32 h  ruka request answer 1 TEXT
      their promise 1  Маяк  прислать реквизиты         late by 6 h   ruka promise keep 1 TEXT
      task 3           Маяк  собрать образцы · Договор  late by 1 h   ruka task done 3
    nothing is to be prepared for meeting 1
    ruka: meeting 1 has ended already: held
      if that is wrong: ruka meet reopen 1
    [4]
    ruka: there is no meeting 9
      they are listed by: ruka meet list
    [3]

## Without a client and without anybody

    $ ruka meet add "Планёрка" --at "пт 9:00" --for 30 --link https://meet.example.ru/1 --lang ru; ruka meet brief 3 --lang ru
    встреча 3      пт 27.11.2026 09:00–09:30 · Планёрка
    К встрече 3: пт 27.11.2026 09:00–09:30 · Планёрка
    №       3
    Тема    Планёрка
    Вид     встреча
    С       27.11.2026 09:00
    По      27.11.2026 09:30
    Ссылка  https://meet.example.ru/1
    Статус  запланирована
    $ ruka meet add "Созвон" --at "пт 10:00" --link "meet example"; echo "[$?]"; ruka meet edit 3 --purpose "План недели" --travel-before 15; ruka meet edit 3 --travel-before "" -f json
    ruka: “meet example” is no link
      a link is one word, https://…; where it is to be: --place TEXT
    [2]
    meeting 3      Fri 27.11.2026 09:00-09:30 · Планёрка
    {"id":3,"title":"Планёрка","type":"meeting","starts_at":"2026-11-27T09:00:00+03:00","ends_at":"2026-11-27T09:30:00+03:00","place":null,"link":"https://meet.example.ru/1","purpose":"План недели","agenda":null,"travel_before":null,"travel_after":null,"client":null,"with":[],"state":"planned","result":null,"minutes":null,"reason":null,"ended_at":null}
    $ ruka meet brief 9; echo "[$?]"
    ruka: there is no meeting 9
      they are listed by: ruka meet list
    [3]

## The way there takes its time, a row without a break is seen, so is a person in two places

    $ ruka meet edit 2 --travel-after 40; ruka meet add "Вектор" --at "чт 12:20" --for 1ч --place "Мира 10" --with лапин --force; ruka meet free чт --for 30
    meeting 2      Thu 26.11.2026 11:00-12:00 · Договор · Маяк · Ленина 5 · with: Ольга Смирнова, Лапин Игорь Павлович, Юрьева Вера · by their clock 13:00-14:00
    task 3         собрать образцы · Wed 25.11.2026 17:00
    task 4         проверить пропуск · Thu 26.11.2026 11:00
    meeting 4      Thu 26.11.2026 12:20-13:20 · Вектор · Мира 10 · with: Лапин Игорь Павлович
    takes the lunch   [meet.lunch]
    no time for the way from meeting 2, Договор   [meet.travel]
    From              To
    26.11.2026 09:00  26.11.2026 10:20
    26.11.2026 14:00  26.11.2026 18:00
    $ ruka meet add "Раз" --at "вт 14:00" --place А -q; ruka meet add "Два" --at "вт 15:00" --place А -q; ruka meet add "Три" --at "вт 16:00" --place А --lang ru
    5
    6
    встреча 7      вт 24.11.2026 16:00–17:00 · Три · А
    третья подряд без перерыва, после встречи 6, Два   [meet.no-break]
    $ ruka meet add "Сразу" --at "чт 11:30" --for 15 --with лапин --place Б --force --lang ru
    встреча 8      чт 26.11.2026 11:30–11:45 · Сразу · Б · с кем: Лапин Игорь Павлович
    пересекается со встречей 2, Договор   [meet.overlap]
    в это же время на другой встрече: Лапин Игорь Павлович: 2, Договор   [meet.same-person]
    $ ruka meet check вт..пт --columns rule,severity,meeting,text; ruka meet add "Торг" --at "пт 15:00" --type negotiation --client маяк --place В -q; ruka meet check --rule meet.no-preparation; echo "[$?]"
    Rule              Severity  Meeting  What is wrong
    meet.overlap      error     Договор  overlaps meeting 8, Сразу
    meet.overlap      error     Сразу    overlaps meeting 2, Договор
    meet.no-break     warning   Три      the third in a row without a break, behind 6, Два
    meet.same-person  warning   Договор  takes part in another meeting then: Лапин Игорь Павлович: 8, Сразу
    meet.same-person  warning   Сразу    takes part in another meeting then: Лапин Игорь Павлович: 2, Договор
    meet.lunch        warning   Вектор   takes the lunch
    meet.travel       warning   Вектор   no time for the way from meeting 2, Договор
    9
    Rule                 Severity  Meeting  What is wrong               How to mend it
    meet.no-preparation  note      Торг     nothing is prepared for it  ruka meet prep 9 --add TEXT
    [1]
