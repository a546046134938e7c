An hour alone is of the record's own day; a way is time too; what ends did not end before it was
made.

    $ ruka client add "ООО Вектор" --contact "Пётр Ильин" -q; ruka client add "ООО Луч" -q; ruka staff add "Ольга Смирнова" --role expert -q
    1
    2
    1
    $ ruka meet add "Показ" --at "пт 11:00" --client вектор --with ильин --place "Ленина 5" --travel-before 40 --travel-after 40 -q
    1
    $ ruka meet move 1 16:00 --lang ru; ruka meet edit 1 --at 15:00 --lang ru
    встреча 1      пт 27.11.2026 16:00–17:00 · Показ · ООО Вектор · Ленина 5 · с кем: Пётр Ильин
    1 участника нужно известить заново и дождаться ответа
    встреча 1      пт 27.11.2026 15:00–16:00 · Показ · ООО Вектор · Ленина 5 · с кем: Пётр Ильин
    1 участника нужно известить заново и дождаться ответа
    $ ruka client call вектор --plan "ср 10:00-12:00" -q; ruka client calls move 1 14:00-15:00 --lang ru; ruka client calls move 1 16:00 --lang ru
    1
    звонок 1       ООО Вектор · ср 25.11.2026 10:00–12:00 → ср 25.11.2026 14:00–15:00
    звонок 1       ООО Вектор · ср 25.11.2026 14:00–15:00 → ср 25.11.2026 16:00
    $ ruka task add "Отзывы" --due "чт" -q; ruka task edit 1 --due 15:00 --lang ru
    1
    задача 1       Отзывы · чт 26.11.2026 15:00 (через 3 дня) · IV не важно и не срочно
    $ ruka client promise add вектор "прислать образцы" --due "чт 18:00" -q; ruka client promise edit 1 --due 12:00 --lang ru
    1
    обещание 1     ООО Вектор · прислать образцы · наше · до чт 26.11.2026 12:00
    $ ruka client call вектор "Просят счёт" --at "пт 15:00" --with ильин -q; ruka client calls edit 2 --at 16:00 --lang ru
    2
    звонок 2       Пётр Ильин · ООО Вектор · входящий · пт 20.11.2026 16:00 · Просят счёт
    $ ruka meet add "Договор" --at "пт 13:00" --for 90 --lang ru; echo "[$?]"
    ruka: пт 27.11.2026 13:00–14:30: не остаётся времени на дорогу, рядом встреча 1 «Показ» (15:00–16:00)   [meet.travel]
      свободно в этот день: 09:00–13:00, 14:00–14:20, 16:40–18:00; сделать всё равно: --force
    [4]
    $ ruka meet add "Планёрка" --at "пт 16:10" --place "Мира 10" --lang ru; echo "[$?]"
    ruka: пт 27.11.2026 16:10–17:10: не остаётся времени на дорогу, рядом встреча 1 «Показ» (15:00–16:00)   [meet.travel]
      свободно в этот день: 09:00–13:00, 14:00–14:20, 16:40–18:00; сделать всё равно: --force
    [4]
    $ ruka meet add "Планёрка" --at "пт 16:10" --place "Ленина 5" -q; ruka meet edit 2 --place "Мира 10" --travel-before 15 --lang ru; echo "[$?]"
    2
    ruka: пт 27.11.2026 16:10–17:10: не остаётся времени на дорогу, рядом встреча 1 «Показ» (15:00–16:00)   [meet.travel]
      свободно в этот день: 09:00–13:00, 14:00–14:20, 16:40–18:00; сделать всё равно: --force
    [4]
    $ ruka meet rm 2 -q; ruka meet add "Планёрка" --at "пт 16:40" -q; ruka meet move 3 "пт 16:30" --lang ru; echo "[$?]"
    2
    3
    ruka: пт 27.11.2026 16:30–17:30: не остаётся времени на дорогу, рядом встреча 1 «Показ» (15:00–16:00)   [meet.travel]
      свободно в этот день: 09:00–13:00, 14:00–14:20, 16:40–18:00; сделать всё равно: --force
    [4]
    $ ruka meet add "Вчерашняя" --at "пт 20.11 11:00" --with ольга -q; ruka meet move 4 "чт 19.11 12:00" --lang ru; ruka meet held 1 --result "да" --lang ru; echo "[$?]"
    4
    встреча 4      чт 19.11.2026 12:00–13:00 · Вчерашняя · с кем: Ольга Смирнова
    чт 19.11.2026 12:00 уже в прошлом
    уже прошла, а чем закончилась, не сказано   [meet.no-result]
    ruka: встреча 1 ещё не началась, она назначена на пт 27.11.2026 15:00
      прошла раньше: ruka meet move 1 КОГДА; её не будет: ruka meet cancel 1
    [2]
    $ ruka client calls edit 2 --client луч --lang ru; ruka client calls edit 2 --client вектор --with ильин --lang ru
    звонок 2       ООО Луч · входящий · пт 20.11.2026 16:00 · Просят счёт
    контактное лицо Пётр Ильин снято: оно у прежнего клиента; с кем говорили: ruka client calls edit 2 --with КТО
    звонок 2       Пётр Ильин · ООО Вектор · входящий · пт 20.11.2026 16:00 · Просят счёт
    $ ruka client promise keep 1 "отправлены" --at "пт 20.11" --lang ru; echo "[$?]"
    ruka: обещание 1 дано позже
      если его записали позже, чем дали: --force
    [4]
    $ ruka task done 1 --at "вчера 17:00" --lang ru; echo "[$?]"
    ruka: задача 1 поставлена позже
      если запись внесли уже после дела: --force
    [4]
    $ ruka task done 1 --at "вчера 17:00" --force --lang ru; ruka task done 1 --lang ru; echo "[$?]"
    задача 1       Отзывы · выполнена
    ruka: задача 1 уже не открыта: выполнена
      если она не сделана: ruka task reopen 1; уточнить, сколько заняла: ruka task edit 1 --spent СКОЛЬКО
    [4]
    $ ruka task edit 1 --spent 3ч --lang ru
    задача 1       Отзывы · выполнена за 3 ч
    $ ruka client contact leave ильин --lang ru; ruka meet check --lang ru; ruka meet brief 1 --lang ru | grep -A2 придёт
    контактное лицо 1 Пётр Ильин · ООО Вектор · уход пн 23.11.2026
    участвует во встрече 1 (пт 27.11.2026): ruka meet edit 1 --without "Пётр Ильин"
    Правило         Серьёзность     Встреча    Что не так                                    Как исправить
    meet.no-result  ошибка          Вчерашняя  уже прошла, а чем закончилась, не сказано     ruka meet held 4 --result ТЕКСТ
    meet.left       предупреждение  Показ      Пётр Ильин: в организации больше не работает  ruka meet edit 1 --without 'Пётр Ильин'
    meet.no-place   к сведению      Планёрка   не указано место                              ruka meet edit 3 --place ТЕКСТ
    Не придёт
    Имя         Организация, отдел  Впервые  Ответ
    Пётр Ильин  ООО Вектор          да       ответа нет
    $ ruka meet cancel 1 --lang ru; ruka report day пт --now "пт 27.11.2026 18:00" -f json | grep -o '"meetings":{[^[]*'
    встреча 1      пт 27.11.2026 15:00–16:00 · Показ · ООО Вектор · Ленина 5 · отменена
    "meetings":{"count":1,"held":0,"missed":0,"list":
    $ ruka client calls --lang ru; ruka client calls --lang ru --now "24.11.2026 10:00"
    звонка никто не ждёт; на дальние дни: ruka client calls --planned
    №  Почему        Клиент      Когда или до      Звонить
    1  запланирован  ООО Вектор  25.11.2026 16:00  25.11.2026 16:00
    $ ruka client call луч "Просят прайс" -q; ruka client calls edit 3 --text "Просят каталог" --now "30.11.2026 10:00" -q; ruka client calls rm 2 -q --now "30.11.2026 10:00"
    3
    3
    2
    $ ruka report day 23.11 --now "30.11.2026 10:00" --lang ru 2>&1 >/dev/null; ruka report week 23.11 --now "30.11.2026 10:00" --lang ru 2>&1 >/dev/null; ruka report day 20.11 --now "30.11.2026 10:00" 2>&1 >/dev/null
    за это время позже исправлена или удалена 1 запись: здесь она как была
    за это время позже исправлена или удалена 1 запись: здесь она как была
