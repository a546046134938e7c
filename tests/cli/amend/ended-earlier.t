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
      если её записали уже после дела: --force
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
