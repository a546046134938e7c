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
    №  Название      Телефоны      Последний контакт
    1  ООО «Вектор»  +79161234567  23.11.2026 10:00
    $ ruka client list vektor --fail-empty; echo "[$?]"
    no clients found
    [1]
    $ ruka client history вектор --lang ru
    Когда             Что     №  Текст                   Состояние
    23.11.2026 10:00  звонок  3                          пропущен
    23.11.2026 10:00  звонок  2  Ждут КП                 входящий
    23.11.2026 10:00  звонок  1  Просят КП на 50 кресел  входящий
    23.11.2026 10:00  задача  1  выслать КП              открыто
    $ ruka task list -f json
    [{"id":1,"title":"выслать КП","due_at":"2026-11-24T10:00:00+03:00","important":false,"urgent":true,"quadrant":"III","state":"open","client":"ООО «Вектор»","for":null,"estimate":null,"done_at":null}]
One command is one step of undo.

    $ ruka undo --lang ru
    отменено: изменение 3 «ruka client call вектор --missed --lang ru», строк: 1
    Запись           №  Поле         Было
    история общения  3  клиент       1
    история общения  3  способ       звонок
    история общения  3  направление  входящий
    история общения  3  статус       пропущен
    история общения  3  когда        23.11.2026 10:00
    история общения  3  о чём
    $ ruka client call вектор "Ждут" --at "послезавтра 9:00"; echo "[$?]"
    ruka: a communication cannot be in the future
      plan a call: ruka client call WHO --plan WHEN
    [2]
    $ ruka --lang ru
    понедельник, 23 ноября 2026 · рабочий день 15 из 20 · входящих звонков 2 из 15-20
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
