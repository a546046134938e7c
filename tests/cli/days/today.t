What now: unknown senders first, the greater harm before the older, the deed named.

    $ ruka
    Monday, 23 November 2026 · working day 15 of 20 · inbound calls 0 of 15-20
    FIRST STEPS
      ruka config set user.name FULLNAME      who works here: signs the log
      ruka staff add FULLNAME --role manager  the manager, and colleagues
      ruka client import FILE                 the clients there are: CSV, .xlsx or .vcf
      ruka call PHONE TEXT --new NAME         the first call, with its client
    $ ruka today --lang ru --db nowhere.db; echo "[$?]"; ls
    ruka: нет базы «nowhere.db»
      укажите нужный файл: --db ФАЙЛ; новая база появится с первой записью: ruka client add НАЗВАНИЕ
    [3]
    $ ruka client add Vector --phone 84951234567 -q; ruka client add 'Grand Hotel' --vip -q; ruka config set mail.own '@firm.ru' -q
    1
    2
    $ printf 'From: Peter <peter@new.example>\nTo: me@firm.ru\nDate: Mon, 23 Nov 2026 09:40:00 +0300\nMessage-ID: <u1@x>\nSubject: Price of desks\n\nHello\n' >letter.eml; ruka client mail import letter.eml -q
    1 letter is of nobody known: ruka client mail list --unknown
    $ ruka task add 'Old thing' --due 'yesterday 10:00' --client vector -q --force; ruka client request add vector 'Fifty chairs' --at '21.11 9:00' -q; ruka task add 'Call them' --due 'today 9:30' --client grand -q --force
    1
    1
    2
    $ ruka lead deal add vector Chairs --product 'chair; 2; 5' --date +5d --next 'today 12:00 ask' -q; ruka client request add vector 'Broken' --kind complaint -q; ruka client call vector --missed --at 9:12 -q
    1
    2
    2
    $ ruka trip add Kazan --from 23.11 --to 24.11 --city Kazan -q; for n in 1 2 3 4 5 6 7; do ruka trip stage 1 $n done -q; done
    1
    there is less time than the norm of 28 days
    1
    1
    1
    1
    1
    1
    1
    $ ruka
    Monday, 23 November 2026 · working day 15 of 20 · inbound calls 0 of 15-20
    UNKNOWN SENDER
      mail 1  Peter  Price of desks  came 09:40  ruka client mail assign 1 WHO
    OVERDUE
      request 1  Vector       Fifty chairs  late by 25 h    ruka request answer 1 TEXT
      task 2     Grand Hotel  Call them     late by 30 min  ruka task done 2
      task 1     Vector       Old thing     late by 24 h    ruka task done 1
    AT RISK
      notice 2  Vector  Broken        30 min left  ruka request notify 2
      task 3    Vector  ask · Chairs  2 h left     ruka task done 3
    TODAY
      today  trip 1  Kazan  Kazan
    CALL BACK
      client 1  Vector  missed at 09:12 (1 time)  ruka call +74951234567 TEXT --out
    $ ruka today --check -q; echo "[$?]"; ruka config set risk.task 8h -q; ruka config get risk.task
    [1]
    480
    $ ruka client mail assign 1 vector -q; ruka --lang ru | sed -n 1,6p
    1
    понедельник, 23 ноября 2026 · рабочий день 15 из 20 · входящих звонков 0 из 15–20
    ПРОСРОЧЕНО
      обращение 1  Vector       Fifty chairs  просрочено на 25 ч    ruka request answer 1 ТЕКСТ
      задача 2     Grand Hotel  Call them     просрочено на 30 мин  ruka task done 2
      задача 1     Vector       Old thing     просрочено на 24 ч    ruka task done 1

A word that stands only inside a name is asked about; a wrong letter is seen; colleagues have case forms.

    $ ruka task add X --client ector; echo "[$?]"; ruka task add X --client Vektor --lang ru; echo "[$?]"; ruka task add X --client Vecter; echo "[$?]"
    ruka: “ector” stands only inside a word of “Vector”
      write the word from its beginning, or give the number: 1
    [3]
    задача 4       X · IV не важно и не срочно
    [0]
    ruka: no client is “Vecter”
      did you mean “Vector”?
    [3]
    $ ruka staff add 'Ольга Лапина' --role manager -q; ruka task add Y --for ольге -q; ruka task add Z --for апина --lang ru; echo "[$?]"; ruka task add Z --for Лопина; echo "[$?]"
    1
    5
    ruka: «апина» встречается только внутри слова: «Ольга Лапина»
      напишите слово с начала или укажите номер: 1
    [3]
    ruka: nobody on the staff is “Лопина”
      did you mean “Ольга Лапина”?
    [3]
    $ ruka client edit vector --inn 7707083893 -q; ruka client list '7707 083 893' -f ids; ruka client list 83893 -f ids; ruka client list 7707083893 -f ids
    1
    1
    1
    1

In its last minute a thing is at risk.

    $ ruka task add "Ровно в полдень" --due "25.11.2026 12:00" -q
    6
    $ for at in 11:59 12:00 12:01; do ruka today --now "25.11.2026 $at" --lang ru | grep -B9 полдень | grep "РИСК\|ПРОСРОЧ\|СЕГОДНЯ\|полдень" | tail -2; done
      задача 6  Ровно в полдень  осталось 1 мин  ruka task done 6
      задача 6  Ровно в полдень  осталось 0 мин  ruka task done 6
    ПРОСРОЧЕНО
      задача 6                  Ровно в полдень  просрочено на 1 мин        ruka task done 6
