A call is one line: who, what was said, and what comes next.

    $ ruka client call +79161234567 "Просят КП на 50 кресел" ; echo "[$?]"
    ruka: no client has the phone “+7 916 123-45-67”
      take it in while you talk: ruka client call PHONE TEXT --new "NAME"
    [3]
    $ ruka client call +79161234567 "Просят КП на 50 кресел" --new "ООО «Вектор»" --next "завтра 10:00 выслать КП"
    client 1       ООО «Вектор»
    call 1         ООО «Вектор» · in · Mon 23.11.2026 10:00
    task 1         выслать КП · Tue 24.11.2026 10:00
    $ ruka client call "8 (916) 123-45-67" "Ждут КП" --lang ru --minutes 5
    звонок 2       ООО «Вектор» · входящий · пн 23.11.2026 10:00
    $ ruka client call вектор --missed --lang ru
    звонок 3       ООО «Вектор» · пропущен · пн 23.11.2026 10:00
    $ ruka client call вектор "Перезвонили" --missed --out; echo "[$?]"
    ruka: a call goes one way: --in, --missed or --out, --no-answer
      a missed call came in, an unanswered one went out
    [2]
    $ ruka client call вектор; echo "[$?]"
    ruka: what was said is missing
      write it in quotes, a few words are enough
    [2]
    $ ruka client list --lang ru
    №  Название      Телефоны          Последний контакт
    1  ООО «Вектор»  +7 916 123-45-67  23.11.2026 10:00
    $ ruka client list vektor --fail-empty; echo "[$?]"
    No.  Name          Phones            Last contact
      1  ООО «Вектор»  +7 916 123-45-67  23.11.2026 10:00
    [0]
    $ ruka client history вектор --lang ru
    Когда             Что        №  Текст                   Статус
    23.11.2026 10:00  звонок     3                          пропущен
    23.11.2026 10:00  звонок     2  Ждут КП                 входящий
    23.11.2026 10:00  звонок     1  Просят КП на 50 кресел  входящий
    23.11.2026 10:00  задача     1  выслать КП              открыта
    23.11.2026 10:00  изменение     ООО «Вектор»            заведён
    $ ruka task list -f json
    [{"id":1,"title":"выслать КП","due_at":"2026-11-24T10:00:00+03:00","important":false,"urgent":true,"quadrant":"III","state":"open","client":"ООО «Вектор»","for":null,"estimate":null,"spent":null,"done_at":null,"cancelled_at":null,"reason":null,"important_by":null,"lead":null,"deal":null,"meeting":null,"promise":null,"from_meeting":null}]
One command is one step of undo.

    $ ruka undo -y --lang ru
    последняя команда, которая меняет базу, «ruka client call» (пн 23.11.2026 10:00), не выполнена: ничего не изменено
    отменено: действие 3 «ruka client call вектор --missed --lang ru» (пн 23.11.2026 10:00), строк: 1
    Запись        №  Поле         Было
    коммуникации  3  клиент       1
    коммуникации  3  канал        звонок
    коммуникации  3  направление  входящее
    коммуникации  3  статус       пропущен
    коммуникации  3  когда        23.11.2026 10:00
    коммуникации  3  о чём
    следующим будет отменено действие 2 «ruka client call "8 (916) 123-45-67" "Ждут КП" --lang ru --minutes 5» (пн 23.11.2026 10:00)
    $ ruka client call вектор "Ждут" --at "послезавтра 9:00"; echo "[$?]"
    ruka: a communication cannot be in the future
      plan a call: ruka client call WHO --plan WHEN
    [2]
    $ ruka --lang ru
    понедельник, 23 ноября 2026 · рабочий день 15 из 20 · входящих звонков 2 из 15–20
    На сегодня ничего нет.
A new client's phone may be that of a person.

    $ ruka client call 84950000000 "Спрашивают про доставку" --new "ООО Луч" --with "Олег Титов" --lang ru
    клиент 2       ООО Луч
    звонок 4       ООО Луч, Олег Титов · входящий · пн 23.11.2026 10:00
    $ ruka client call "Мария" "Вопрос по оплате" --new "ООО Свет" --lang ru
    клиент 3       ООО Свет
    звонок 5       ООО Свет, Мария · входящий · пн 23.11.2026 10:00
    $ ruka client call титов "Перезвонили" --out --lang ru
    звонок 6       ООО Луч, Олег Титов · исходящий · пн 23.11.2026 10:00
    $ ruka client call "Мария" "Ещё вопрос" --new "ООО Тень" --with "Олег" --lang ru; echo "[$?]"
    ruka: вместе с --new и --with укажите телефон или эл. почту, а не «Мария»
      уберите --with: имя звонившего уже указано
    [2]
A script is shown before the call; what was answered is kept with it.

    $ printf '{hello}, {greeting}! Это {me}, «Офис+».\n? Сколько кресел нужно компании {client}?\n? К какому сроку?\nСпасибо!\n' >сценарий.txt
    $ ruka client template add script "Первый звонок" --file сценарий.txt
    template 1     Первый звонок · script · 2 questions
    $ ruka client template add questions Оплата --text "Нужен ли счёт?" --lang ru
    шаблон 2       Оплата · вопросы · 1 вопрос
    $ ruka config set user.name "Ирина Орлова"
    setting        user.name = Ирина Орлова
    $ ruka client call титов --script первый --lang ru
    Доброе утро, Олег Титов! Это Ирина Орлова, «Офис+».
    1. Сколько кресел нужно компании ООО Луч?
    2. К какому сроку?
    Спасибо!
    $ ruka client call титов --script первый --script оплата -f json --lang ru
    {"script":"Первый звонок, Оплата","client":"ООО Луч","text":"Доброе утро, Олег Титов! Это Ирина Орлова, «Офис+».\n1. Сколько кресел нужно компании ООО Луч?\n2. К какому сроку?\nСпасибо!\n3. Нужен ли счёт?\n","questions":[{"no":1,"question":"Сколько кресел нужно компании ООО Луч?"},{"no":2,"question":"К какому сроку?"},{"no":3,"question":"Нужен ли счёт?"}]}
    $ ruka client call "8 495 777-00-00" --new "ООО Новый" --script первый --lang ru
    Доброе утро, (не указано)! Это Ирина Орлова, «Офис+».
    1. Сколько кресел нужно компании ООО Новый?
    2. К какому сроку?
    Спасибо!
    $ ruka client list новый
    no clients found
    $ ruka client call титов --script первый --script оплата --out --answer "1=50, с подлокотниками" --answer "3=Да" --lang ru
    звонок 7       ООО Луч, Олег Титов · исходящий · пн 23.11.2026 10:00
    $ ruka client calls show 7 --lang ru
    Звонок 7: ООО Луч
    №            7
    Клиент       ООО Луч
    Канал        звонок
    Направление  исходящее
    Статус       выполнено
    Когда        23.11.2026 10:00
    О чём        Первый звонок, Оплата
    С кем        Олег Титов
    Ответы
    Вопрос                                  Ответ
    Сколько кресел нужно компании ООО Луч?  50, с подлокотниками
    Нужен ли счёт?                          Да
    $ ruka client calls --all --client титов --limit 1 --columns id,summary,answers -f json
    [{"id":7,"summary":"Первый звонок, Оплата","answers":[{"question":"Сколько кресел нужно компании ООО Луч?","answer":"50, с подлокотниками"},{"question":"Нужен ли счёт?","answer":"Да"}]}]
    $ ruka client history титов --lang ru
    Когда             Что        №  Текст                    Статус     Итог
    23.11.2026 10:00  звонок     7  Первый звонок, Оплата    исходящий  Сколько кресел нужно компании ООО Луч? 50, с подлокотниками; Нужен ли счёт? Да
    23.11.2026 10:00  звонок     6  Перезвонили              исходящий
    23.11.2026 10:00  звонок     4  Спрашивают про доставку  входящий
    23.11.2026 10:00  изменение     ООО Луч                  заведён
    $ ruka client call титов "Уточнили" --script первый --answer "2=К пятнице" -f json
    {"id":8,"client":"ООО Луч","by":"call","direction":"in","status":"done","at":"2026-11-23T10:00:00+03:00","minutes":null,"summary":"Уточнили","result":null,"contact":"Олег Титов","until_at":null,"planned_at":null,"topic":null,"closed_at":null,"answers":[{"question":"К какому сроку?","answer":"К пятнице"}]}
    $ ruka client call титов "Уточнили" --script первый --answer "2=К пятнице" --lang ru; echo "[$?]"
    ruka: то же самое только что внесено: звонок 8
      записать ещё раз: --force
    [4]
    $ ruka client call титов "Уточнили" --script первый --answer "2=К пятнице" --now "23.11.2026 10:06" -q --dry-run
    9
    dry run: nothing was changed
    $ ruka client call титов "Уточнили" --script первый --answer "2=К пятнице" --force -q --dry-run
    9
    dry run: nothing was changed
    $ ruka client call титов --script первый --answer "4=Да" --lang ru; echo "[$?]"
    ruka: нет вопроса 4
      в сценарии 2 вопроса
    [2]
    $ ruka client call титов --script первый --answer "Да" --lang ru; echo "[$?]"
    ruka: «Да» не подходит для --answer
      укажите номер вопроса и ответ: --answer "2=50 штук"
    [2]
    $ ruka client call титов --script первый --answer "1=Да" --answer "1=Нет"; echo "[$?]"
    ruka: question 1 has two answers
      leave one out
    [2]
    $ ruka client call титов "Да" --answer "1=Да"; echo "[$?]"
    ruka: --answer needs the script whose questions it answers
      add --script NAME; ruka client template lists them
    [2]
    $ ruka client call титов --script первый --no-answer; echo "[$?]"
    ruka: --script does not go with --no-answer
      where nobody talked nothing is asked
    [2]
    $ ruka client call титов --script первый --minutes 5; echo "[$?]"
    ruka: what was said is missing
      write it in quotes, a few words are enough
    [2]
    $ ruka client call титов --script нет; echo "[$?]"
    ruka: no template is “нет”
      ruka client template lists them
    [3]
    $ ruka undo -y 2 --lang ru >/dev/null; ruka client history титов --limit 1
    последняя команда, которая меняет базу, «ruka client call» (пн 23.11.2026 10:00), не выполнена: ничего не изменено
    отменено: действие 11 «ruka client call титов Уточнили --script первый --answer "2=К пятнице" -f json» (пн 23.11.2026 10:00), строк: 2
    отменено: действие 10 «ruka client call титов --script первый --script оплата --out --answer "1=50, с подлокотниками" --answer 3=Да --lang ru» (пн 23.11.2026 10:00), строк: 3
    следующим будет отменено действие 9 «ruka config set user.name "Ирина Орлова"» (пн 23.11.2026 10:00)
    When              What  No.  Text         State
    23.11.2026 10:00  call    6  Перезвонили  out
A person is greeted by name and patronymic, a client by its own words.

    $ ruka client add "ООО Отчество" --contact "Ильин Пётр Сергеевич, директор" --greeting "коллеги" -q
    4
    $ ruka client call отчество --with ильин --script первый --lang ru | head -1
    Доброе утро, Пётр Сергеевич! Это Ирина Орлова, «Офис+».
    $ ruka client call отчество --script первый --lang ru | head -1
    Доброе утро, коллеги! Это Ирина Орлова, «Офис+».
