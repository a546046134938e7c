The report of the day counts the letters that came and those that were answered.

    $ ruka client add "ООО Вектор" --email a@vector.ru -q; ruka config set mail.own @firm.ru -q
    1
    $ printf 'From: a@vector.ru\nTo: m@firm.ru\nMessage-ID: <1@v>\nDate: Mon, 23 Nov 2026 09:00:00 +0300\nSubject: Счёт\n\nЖду счёт.\n' >one.eml
    $ printf 'From: b@else.ru\nTo: m@firm.ru\nMessage-ID: <2@v>\nDate: Mon, 23 Nov 2026 09:10:00 +0300\nSubject: Вопрос\n\nЕсть ли столы?\n' >two.eml
    $ printf 'From: c@else.ru\nTo: m@firm.ru\nMessage-ID: <3@v>\nDate: Mon, 23 Nov 2026 09:20:00 +0300\nPrecedence: bulk\nSubject: Новости\n\nСкидки.\n' >three.eml
    $ ruka client mail import one.eml two.eml three.eml -q >/dev/null 2>&1; ruka client log вектор "Прислали акт" --by letter -q; ruka client log вектор "Отправили акт" --by letter --out -q
    4
    5
    $ ruka report day --lang ru | grep -A2 "^Письма"
    Письма
    Получено писем      3
    Отвечено на письма  0
    $ ruka client mail answered 1 -q; ruka report day --lang ru | grep -A2 "^Письма"; ruka report day -f json | grep -o '"letters":{[^}]*}'
    1
    Письма
    Получено писем      3
    Отвечено на письма  1
    "letters":{"received":3,"answered":1}
    $ ruka report day 22.11 --lang ru | grep -A2 "^Письма"
    Письма
    Получено писем      0
    Отвечено на письма  0
