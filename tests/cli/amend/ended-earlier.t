What ended earlier is entered with the hour at which it did: --at, as with a task or a promise.

    $ ruka client add "ООО Вектор" --email a@vector.ru -q
    1
    $ ruka client request add вектор "Привезли не то" --kind complaint -q
    1
    $ ruka client request notify 1 --at 10:20 --now "23.11.2026 15:00" --lang ru
    обращение 1    ООО Вектор · менеджеру сообщено вовремя
    $ ruka client request answer 1 "Заменим" --at 11:00 --now "23.11.2026 15:00" -q
    1
    $ ruka client request close 1 --at 12:00 --now "23.11.2026 15:00" --lang ru
    обращение 1    ООО Вектор · закрыто
    $ ruka client request show 1 --lang ru | grep -A9 Шаги
    Шаги
    Когда             Шаг                 Текст
    23.11.2026 10:00  поступило           Привезли не то
    23.11.2026 10:20  менеджеру сообщено
    23.11.2026 11:00  дан ответ           Заменим
    23.11.2026 12:00  закрыто
    $ ruka client request add вектор "Реклама" --at "22.11.2026 10:00" -q
    2
    $ ruka client request reject 2 "не наше" --at "21.11.2026 10:00" --lang ru; echo "[$?]"
    ruka: обращение 2 поступило позже
      если оно поступило раньше: ruka client request edit 2 --at КОГДА
    [2]
    $ ruka client request reject 2 "не наше" --at "22.11.2026 12:00" -q
    2
    $ ruka client request show 2 --lang ru | tail -2
    22.11.2026 10:00  поступило  Реклама
    22.11.2026 12:00  отклонено  не наше
    $ ruka lead deal add вектор "Столы" --product "стол; 5; 4500" --date 20.12 --now "20.11.2026 10:00" --next "пт позвонить" -q 2>/dev/null
    1
    $ ruka lead deal win 1 --at "19.11.2026 10:00" --lang ru; echo "[$?]"
    ruka: сделка 1 перешла на свой этап позже
      если запись внесли уже после дела: --force
    [4]
    $ ruka lead deal win 1 --at завтра --lang ru; echo "[$?]"
    ruka: то, что уже было, не может быть в будущем
      укажите, когда это было: --at "вчера 18:00"
    [2]
    $ ruka lead deal win 1 --at "20.11.2026 17:00" --lang ru
    задача 1       позвонить · отменена заодно
    сделка 1       ООО Вектор · Столы · 22 500 ₽ · выиграна
    $ ruka lead deal show 1 --lang ru | tail -4
    История этапов
    Когда             Статус сделки  Длился
    20.11.2026 10:00  новая             7 ч
    20.11.2026 17:00  выиграна
    $ ruka report day --lang ru | grep -A3 "за прошлое"
    Внесено за прошлое
    Звонков, писем, визитов, заметок  0
    Обращения                         1
    Ответы                            0
    --
    Обращения, внесённые за прошлое
    №  Клиент      Суть     Поступило         Срок
    2  ООО Вектор  Реклама  22.11.2026 10:00  23.11.2026 10:00
    Этапы сделок, внесённые за прошлое
    №  Клиент      Сделка  Статус сделки  Когда
    1  ООО Вектор  Столы   выиграна       20.11.2026 17:00
    $ ruka lead deal reopen 1 -q
    1
    $ ruka task list --lang ru
    №  Задача     Срок        Квадрант             Статус   Клиент
    1  позвонить  27.11.2026  II важно, не срочно  открыта  ООО Вектор
    $ ruka task cancel 1 --at "20.11.2026 18:00" --why "не нужно" -q
    1
    what is next about deal 1: ruka lead deal edit 1 --next "WHEN TEXT"
    $ ruka task show 1 -f json | grep -o '"cancelled_at":"[^"]*"'
    "cancelled_at":"2026-11-20T18:00:00+03:00"
    $ ruka task cancel 1 --at завтра --lang ru; echo "[$?]"
    ruka: то, что уже было, не может быть в будущем
      укажите, когда это было: --at "вчера 18:00"
    [2]
    $ ruka config set mail.own @firm.ru -q
    $ printf 'From: a@vector.ru\nTo: m@firm.ru\nMessage-ID: <1@v>\nDate: Mon, 23 Nov 2026 09:00:00 +0300\nSubject: Счёт\n\nЖду счёт.\n' >letter.eml
    $ ruka client mail import letter.eml -q >/dev/null
    $ ruka client mail list -f ids
    1
    $ ruka client mail answered "$(ruka client mail list -f ids)" --at 08:00 --lang ru; echo "[$?]"
    ruka: письмо 1 пришло позже
      когда именно: ruka client mail show 1
    [2]
    $ ruka client mail answered "$(ruka client mail list -f ids)" --at 09:30 --lang ru
    письмо 1       ООО Вектор · Счёт · отвечено
    $ ruka client mail list --where 'answered_at = сегодня' -f json | grep -o '"answered_at":"[^"]*"'
    "answered_at":"2026-11-23T09:30:00+03:00"

So it is with a lead, a meeting, a stage of a trip, a hand-over and a missed call.

    $ ruka lead add "ООО Луч" --heat warm --priority B --next "пт позвонить" --now "20.11.2026 10:00" -q
    1
    $ ruka lead heat 1 cold --why "молчат" --at "19.11.2026 10:00" --lang ru; echo "[$?]"
    ruka: теплота лида 1 отмечена позже
      если запись внесли уже после дела: --force
    [4]
    $ ruka lead heat 1 cold --why "молчат" --at "21.11.2026 10:00" -q
    1
    $ ruka lead edit 1 --state contacted --at вчера --lang ru; echo "[$?]"
    ruka: --at говорит, когда что-то закончилось, а здесь ничего не заканчивается
      уберите --at
    [2]
    $ ruka lead edit 1 --state lost --at "19.11.2026 10:00" --lang ru; echo "[$?]"
    ruka: лид 1 внесён позже
      если запись внесли уже после дела: --force
    [4]
    $ ruka lead edit 1 --state lost --at завтра --lang ru; echo "[$?]"
    ruka: то, что уже было, не может быть в будущем
      укажите, когда это было: --at "вчера 18:00"
    [2]
    $ ruka lead edit 1 --state lost --at "22.11.2026 17:00" --lang ru
    лид 1          ООО Луч · холодный · B
    задача 2       позвонить · отменена заодно
    $ ruka lead show 1 --lang ru | grep "Закрыто\|21.11"
    Закрыто      22.11.2026 17:00
    21.11.2026 10:00  холодный     молчат
    $ ruka task list --all --where 'id = 2' --columns title,cancelled_at --lang ru
    Задача     Отменена
    позвонить  22.11.2026 17:00
    $ ruka lead edit 1 --state unqualified --at "22.11.2026 18:00" -q; ruka lead edit 1 --state new -q; ruka task list -f ids
    1
    1
    2
    $ ruka lead deal move 1 negotiation --at "19.11.2026 10:00" --lang ru; echo "[$?]"
    ruka: сделка 1 перешла на свой этап позже
      если запись внесли уже после дела: --force
    [4]
    $ ruka lead deal move 1 negotiation --at "23.11.2026 10:00" --now "23.11.2026 12:00" -q
    1
    $ ruka lead deal show 1 --lang ru | tail -2
    23.11.2026 10:00  новая               0 мин
    23.11.2026 10:00  переговоры          0 мин
    $ ruka meet add Показ --at "20.11 15:00" --client вектор --now "19.11.2026 10:00" -q; ruka meet add Планёрка --at "25.11 15:00" --now "19.11.2026 10:00" -q; ruka meet add Разбор --at "21.11 11:00" --force --now "19.11.2026 10:00" -q 2>/dev/null
    1
    2
    3
    $ ruka meet missed 1 --at "20.11.2026 14:00" --lang ru; echo "[$?]"
    ruka: встреча 1 ещё не началась, она назначена на пт 20.11.2026 15:00
      прошла раньше: ruka meet move 1 КОГДА; её не будет: ruka meet cancel 1
    [2]
    $ ruka meet missed 1 --at "20.11.2026 15:30" --lang ru
    встреча 1      пт 20.11.2026 15:00–16:00 · Показ · ООО Вектор · не состоялась
    $ ruka meet cancel 2 --at "18.11.2026 10:00" --lang ru; echo "[$?]"
    ruka: встреча 2 внесена позже
      если запись внесли уже после дела: --force
    [4]
    $ ruka meet cancel 2 --at "20.11.2026 17:00" -q
    2
    $ ruka meet held 3 --result "решили" --at "21.11.2026 12:00" -q
    3
    $ ruka meet list --since 19.11 --columns title,state,ended_at --lang ru
    Тема      Статус         Закрыто
    Показ     не состоялась  20.11.2026 15:30
    Разбор    проведена      21.11.2026 12:00
    Планёрка  отменена       20.11.2026 17:00
    $ ruka report day --lang ru | grep -A4 "^Встречи, внесённые"
    Встречи, внесённые за прошлое
    №  Клиент      Тема      Статус         С                 Итог
    1  ООО Вектор  Показ     не состоялась  20.11.2026 15:00
    3              Разбор    проведена      21.11.2026 11:00  решили
    2              Планёрка  отменена       25.11.2026 15:00
    $ ruka trip add Казань --from 21.12 --to 23.12 --now "20.11.2026 10:00" -q
    1
    $ ruka trip stage 1 2 done --at "19.11.2026 10:00" --lang ru; echo "[$?]"
    ruka: командировка 1 внесена позже
      если запись внесли уже после дела: --force
    [4]
    $ ruka trip stage 1 2 done --at "21.11.2026 10:00" --lang ru
    командировка 1 этап 2: выполнен
    $ ruka trip stage 1 2 open --at "22.11.2026 10:00" --lang ru; echo "[$?]"
    ruka: --at говорит, когда что-то закончилось, а здесь ничего не заканчивается
      уберите --at
    [2]
    $ ruka trip show 1 --lang ru | grep "билет\|Закрыто"
    Этап  Название               Срок        Статус    Закрыто
       2  билеты и бронирование  09.12.2026  выполнен  21.11.2026 10:00
    $ ruka staff add "Лапин Игорь" --role expert -q; ruka client request add вектор "Таможня" --at "20.11.2026 10:00" -q 2>/dev/null
    1
    3
    $ ruka client request forward 3 --to лапин --at "20.11.2026 11:00" -q
    3
    $ ruka client request accept 3 --at "20.11.2026 10:30" --lang ru; echo "[$?]"
    ruka: обращение 3 передано позже
      его показывает ruka client request show 3
    [2]
    $ ruka client request accept 3 --at "20.11.2026 12:00" -q
    3
    $ ruka client request show 3 --lang ru | tail -3
    20.11.2026 10:00  поступило  Таможня
    20.11.2026 11:00  передано            Лапин Игорь
    20.11.2026 12:00  принято             Лапин Игорь
    $ ruka client call вектор --missed --at "20.11.2026 10:00" -q
    2
    $ ruka client calls close "$(ruka client calls --to-return -f csv --columns id | tail -1)" "решили письмом" --at "20.11.2026 12:00" -q
    2
    $ ruka client calls --missed --columns status,at,closed_at --lang ru
    Статус    Когда             Когда закрыт
    пропущен  20.11.2026 10:00  20.11.2026 12:00
    $ ruka client verify вектор --source "выписка" --at "21.11.2026 10:00" --lang ru; echo "[$?]"
    ruka: клиент 1 внесён или сверен позже
      если запись внесли уже после дела: --force
    [4]
    $ ruka client verify вектор --source "выписка" --at "21.11.2026 10:00" --force -q; ruka client show вектор --lang ru | grep -i "сверен\|выписка"
    1
    По чему проверено   выписка
