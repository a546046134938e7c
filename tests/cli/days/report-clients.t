With whom it goes wrong, and what is being done about it.

    $ ruka staff add "Ольга Смирнова" --role manager -q
    1
    $ ruka client add "ООО Маяк" --owner Смирнова -q; ruka client add "ООО Вектор" --vip --owner Смирнова -q; ruka client add "ИП Орлов" -q; ruka client add "ООО Тишина" -q; ruka client add "ООО Луч" -q
    1
    2
    3
    4
    5
    $ ruka client request add маяк "Разбили кресло" --kind complaint -q
    1
    $ ruka client promise add маяк "Заменить кресло" --due 13.11.2026 -q --now "2026-11-10 10:00"
    1
    $ ruka client feedback add вектор "Везли долго" --nps 4 -q
    1
    $ ruka client request add орлов "Нужен счёт" -q --now "2026-11-20 09:00"; ruka client request answer 2 "Выслали" -q --now "2026-11-22 09:00"
    2
    2
    $ ruka client log тишина "Обсудили поставку" --by mail -q --now "2026-08-01 10:00"
    1
    $ ruka client call луч "Всё хорошо" -q
    2
    $ ruka report clients --lang ru
    сб 24.10.2026 — пн 23.11.2026
    Зона     №  Клиент      VIP  Ответственный   Баллы  Почему                          Последний контакт
    красная  1  ООО Маяк         Ольга Смирнова      4  жалоба, невыполненное обещание
    красная  2  ООО Вектор  да   Ольга Смирнова      3  плохой отзыв
    жёлтая   3  ИП Орлов                             2  опоздание с ответом
    жёлтая   4  ООО Тишина                           1  давно не было контакта          01.08.2026 10:00
    в красной зоне 2, из них без плана 2; в жёлтой 2
      без ответственного: красных 0, жёлтых 2
      Ольга Смирнова: красных 2, жёлтых 0
    в предыдущем периоде в красной зоне 0, в жёлтой 1
      вошли в красную 2: 1 ООО Маяк, 2 ООО Вектор
      вошли в жёлтую 1: 3 ИП Орлов
    $ ruka task add "Позвонить и извиниться" --due "завтра 10:00" --client маяк -q
    1
    $ ruka report clients
    Sat 24.10.2026 — Mon 23.11.2026
    Zone    No.  Client      VIP  Owner           Points  Why                          Last touch        What is done            When
    red       2  ООО Вектор  yes  Ольга Смирнова       3  bad feedback
    red       1  ООО Маяк         Ольга Смирнова       4  complaint, promise not kept                    Позвонить и извиниться  24.11.2026 10:00
    yellow    3  ИП Орлов                              2  answered late
    yellow    4  ООО Тишина                            1  long silence                 01.08.2026 10:00
    red 2, nothing planned for 1 of them; yellow 2
      nobody's: red 0, yellow 2
      Ольга Смирнова: red 2, yellow 0
    in the period before: red 0, yellow 1
      into red 2: 1 ООО Маяк, 2 ООО Вектор
      into yellow 1: 3 ИП Орлов
    $ ruka report clients --zone red -f json
    Sat 24.10.2026 — Mon 23.11.2026
    [{"zone":"red","id":2,"client":"ООО Вектор","vip":true,"owner":"Ольга Смирнова","points":3,"reasons":["feedback"],"severe":0,"complaints":0,"late":0,"promises":0,"feedback":1,"missed":0,"silent_days":0,"was":"green","kept_ours":null,"kept_theirs":null,"last_touch_at":null,"correction":null,"correction_at":null},
     {"zone":"red","id":1,"client":"ООО Маяк","vip":false,"owner":"Ольга Смирнова","points":4,"reasons":["complaint","promise"],"severe":0,"complaints":1,"late":0,"promises":1,"feedback":0,"missed":0,"silent_days":0,"was":"green","kept_ours":null,"kept_theirs":null,"last_touch_at":null,"correction":"Позвонить и извиниться","correction_at":"2026-11-24T10:00:00+03:00"}]
    $ ruka report clients --owner смирнова --columns client,zone,reasons,correction --lang ru
    сб 24.10.2026 — пн 23.11.2026
    Клиент      Зона     Почему                          Что делается
    ООО Вектор  красная  плохой отзыв
    ООО Маяк    красная  жалоба, невыполненное обещание  Позвонить и извиниться
    в красной зоне 2, из них без плана 1; в жёлтой 0
    в предыдущем периоде в красной зоне 0, в жёлтой 0
      вошли в красную 2: 1 ООО Маяк, 2 ООО Вектор
    $ ruka report clients --period октябрь; echo "[$?]"
    Thu 01.10.2026 — Sat 31.10.2026
    Zone    No.  Client      Points  Why           Last touch
    yellow    4  ООО Тишина       1  long silence  01.08.2026 10:00
    red 0, nothing planned for 0 of them; yellow 1
    in the period before: red 0, yellow 1
    [0]
    $ ruka report clients --period октябрь --fail-empty -q; echo "[$?]"
    Zone    No.  Client      Points  Why           Last touch
    yellow    4  ООО Тишина       1  long silence  01.08.2026 10:00
    [0]
    $ ruka client promise add маяк "Оплатить счёт" --theirs --due 20.11.2026 -q --now "2026-11-10 10:00"; ruka client promise keep 2 "Оплатили" -q; ruka client promise add маяк "Каталог" --due завтра -q; ruka client promise keep 3 "Отправлен" -q
    2
    2
    3
    3
    $ ruka report clients --client маяк --columns client,kept_ours,kept_theirs --lang ru 2>/dev/null; ruka report clients --all --where 'kept_theirs < 50' --columns id,kept_theirs -f csv 2>/dev/null
    Клиент    Наши обещания в срок  Обещания клиентов в срок
    ООО Маяк                 100 %                       0 %
    id,kept_theirs
    1,0
    $ ruka undo 4 -q >/dev/null 2>&1
    $ ruka report clients --where 'points >= 3' -f csv --columns client,points,complaints,promises 2>/dev/null
    client,points,complaints,promises
    ООО Вектор,3,0,0
    ООО Маяк,4,1,1
    $ ruka report clients --all --columns client,zone -f csv 2>/dev/null
    client,zone
    ООО Вектор,red
    ООО Маяк,red
    ИП Орлов,yellow
    ООО Тишина,yellow
    ООО Луч,green
    $ ruka report clients --since 01.12.2026 --lang ru; echo "[$?]"
    ruka: период ещё не начался или кончается раньше, чем начинается
      укажите более ранний: --period "прошлый месяц"
    [2]

The norms are settings, and what was mended leaves the zone.

    $ ruka config set report.silence-days 200 -q; ruka report clients --client тишина; echo "[$?]"
    Sat 24.10.2026 — Mon 23.11.2026
    nobody is in trouble
    red 0, nothing planned for 0 of them; yellow 0
    in the period before: red 0, yellow 0
    [0]
    $ ruka client promise keep 1 "Заменили" -q --now "2026-12-20 12:00"; ruka report clients --lang ru --now "2026-12-31 10:00"
    1
    вт 01.12.2026 — чт 31.12.2026
    Зона    №  Клиент      VIP  Ответственный   Баллы  Почему                  Наши обещания в срок
    жёлтая  2  ООО Вектор  да   Ольга Смирнова      2  давно не было контакта
    жёлтая  1  ООО Маяк         Ольга Смирнова      2  опоздание с ответом                      0 %
    в красной зоне 0, из них без плана 0; в жёлтой 2
      без ответственного: красных 0, жёлтых 0
      Ольга Смирнова: красных 0, жёлтых 2
    в предыдущем периоде в красной зоне 2, в жёлтой 1
      вышли из красной 2: 1 ООО Маяк, 2 ООО Вектор
      вошли в жёлтую 2: 1 ООО Маяк, 2 ООО Вектор
      вышли из жёлтой 1: 3 ИП Орлов
    $ ruka report clients --lang ru --mask --columns client,reasons,owner 2>/dev/null
    Клиент    Почему                          Ответственный
    ООО В***  плохой отзыв                    О*** С***
    ООО М***  жалоба, невыполненное обещание  О*** С***
    ИП О***   опоздание с ответом

Its sums, owners and who came and went are in the document too.

    $ ruka client request add луч "Нахамили" --kind conflict --now "2026-12-20 12:00" -q; ruka client request answer 3 "Извинились" --now "2026-12-20 13:00" -q
    3
    3
    $ ruka report clients --lang ru --now "2026-12-31 10:00"
    вт 01.12.2026 — чт 31.12.2026
    Зона     №  Клиент      VIP  Ответственный   Баллы  Почему                         Наши обещания в срок  Последний контакт
    красная  5  ООО Луч                              3  конфликт или серьёзная жалоба                        23.11.2026 10:00
    жёлтая   2  ООО Вектор  да   Ольга Смирнова      2  давно не было контакта
    жёлтая   1  ООО Маяк         Ольга Смирнова      2  опоздание с ответом                             0 %
    в красной зоне 1, из них без плана 1; в жёлтой 2
      без ответственного: красных 1, жёлтых 0
      Ольга Смирнова: красных 0, жёлтых 2
    в предыдущем периоде в красной зоне 2, в жёлтой 1
      вошли в красную 1: 5 ООО Луч
      вышли из красной 2: 1 ООО Маяк, 2 ООО Вектор
      вошли в жёлтую 2: 1 ООО Маяк, 2 ООО Вектор
      вышли из жёлтой 1: 3 ИП Орлов
    $ ruka report clients --lang ru --now "2026-12-31 10:00" -f md --columns zone,was,id,client,owner,reasons
    # Проблемные клиенты: вт 01.12.2026 — чт 31.12.2026
    - В красной зоне: 1
    - Из них без плана: 1
    - В жёлтой зоне: 2
    - В красной зоне в предыдущем периоде: 2
    - В жёлтой зоне в предыдущем периоде: 1
    ## По ответственным
    | Ответственный | В красной зоне | Из них без плана | В жёлтой зоне | В красной раньше | В жёлтой раньше |
    | --- | ---: | ---: | ---: | ---: | ---: |
    |  | 1 | 1 | 0 | 0 | 1 |
    | Ольга Смирнова | 0 | 0 | 2 | 2 | 0 |
    ## Кто вошёл в зону и кто вышел
    | Была зона | Зона | № | Клиент | Ответственный |
    | --- | --- | ---: | --- | --- |
    | красная | жёлтая | 1 | ООО Маяк | Ольга Смирнова |
    | красная | жёлтая | 2 | ООО Вектор | Ольга Смирнова |
    | жёлтая | зелёная | 3 | ИП Орлов |  |
    | зелёная | красная | 5 | ООО Луч |  |
    ## Клиенты
    | Зона | Была зона | № | Клиент | Ответственный | Почему |
    | --- | --- | ---: | --- | --- | --- |
    | красная | зелёная | 5 | ООО Луч |  | конфликт или серьёзная жалоба |
    | жёлтая | красная | 2 | ООО Вектор | Ольга Смирнова | давно не было контакта |
    | жёлтая | красная | 1 | ООО Маяк | Ольга Смирнова | опоздание с ответом |
    $ path=$(ruka report clients --lang ru --now "2026-12-31 10:00" --save); echo "$path" | sed 's,.*/reports,reports,'; head -5 "$path"
    reports/2026/2026-12-31-clients.md
    # Проблемные клиенты: вт 01.12.2026 — чт 31.12.2026
    - В красной зоне: 1
    - Из них без плана: 1
    - В жёлтой зоне: 2
    $ ruka report clients --now "2026-12-31 10:00" -f md --zone red --owner смирнова --fail-empty; echo "[$?]"
    # Clients in trouble: Tue 01.12.2026 — Thu 31.12.2026
    - Red: 0
    - Red with nothing planned: 0
    - Yellow: 0
    - Red in the period before: 2
    - Yellow in the period before: 0
    ## Who came into a zone and who left it
    | Zone before | Zone | No. | Client | Owner |
    | --- | --- | ---: | --- | --- |
    | red | yellow | 1 | ООО Маяк | Ольга Смирнова |
    | red | yellow | 2 | ООО Вектор | Ольга Смирнова |
    [1]
    $ ruka report clients --now "2026-12-31 10:00" --where 'was = red' -f csv --columns client,was,zone --all 2>/dev/null
    client,was,zone
    ООО Вектор,red,yellow
    ООО Маяк,red,yellow
    $ ruka report clients --save --mask; echo "[$?]"
    ruka: this would give out or keep what --mask hides
      leave out --mask
    [4]

Silence of a past period ends with it: what has been since does not break it.

    $ ruka client call тишина "Ответили" -q --now "2026-11-24 10:00"; ruka report clients --period октябрь --columns client,reasons,silent_days --now "2026-11-24 11:00" --lang ru; ruka config set report.silence-days 60 -q; ruka report clients --period октябрь --columns client,reasons,silent_days --now "2026-11-24 11:00" --lang ru
    3
    чт 01.10.2026 — сб 31.10.2026
    нет проблемных клиентов
    в красной зоне 0, из них без плана 0; в жёлтой 0
    в предыдущем периоде в красной зоне 0, в жёлтой 0
    чт 01.10.2026 — сб 31.10.2026
    Клиент      Почему                  Дней без контакта
    ООО Тишина  давно не было контакта                 91
    в красной зоне 0, из них без плана 0; в жёлтой 1
    в предыдущем периоде в красной зоне 0, в жёлтой 1

With whom nobody ever spoke there is silence since they are on the desk; not with a competitor.

    $ ruka client add "ООО Новый" -q --now "2026-11-25 10:00"; ruka client add "ООО Соперник" --role competitor -q --now "2026-11-25 10:00"; ruka report clients --client новый --columns client,reasons,silent_days --now "2027-01-30 10:00" --lang ru 2>/dev/null; ruka report clients --client соперник --columns client,reasons --now "2027-01-30 10:00"
    6
    7
    Клиент     Почему                  Дней без контакта
    ООО Новый  давно не было контакта                 66
    Thu 31.12.2026 — Sat 30.01.2027
    nobody is in trouble
    red 0, nothing planned for 0 of them; yellow 0
    in the period before: red 0, yellow 0
