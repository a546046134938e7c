What is said beside a phone is kept, and one bad value costs no client.

Words behind a phone go into the note; those that only say what kind of phone it is do not.

    $ ruka client add 'ООО Первый' --phone '+7 916 111-22-34 не звонить!' --phone '8 495 123-45-67 (раб.)'
    client 1       ООО Первый · +7 916 111-22-34, +7 495 123-45-67
    “не звонить!” beside +7 916 111-22-34 stands in the note
    $ ruka client add 'ООО Второй' --phone '+7 916 111-22-36 Мария, +7 916 111-22-37 Ольга' --note важный -q
    2
    $ ruka client edit 2 --phone '8 495 123-45-68 доб. 12 Иван'
    client 2       ООО Второй · Phones: +7 916 111-22-36, +7 916 111-22-37 → +7 916 111-22-36, +7 916 111-22-37, +7 495 123-45-68 ext. 12 · Note: важный +7 916 111-22-36: Мария +7 916 111-22-37: Ольга → важный +7 916 111-22-36: Мария +7 916 111-22-37: Ольга +7 495 123-45-68 доб. 12: Иван
    “Иван” beside +7 495 123-45-68 ext. 12 stands in the note
    $ ruka client contact add 1 'Анна Ким' --phone '+7 916 111-22-38 - сын' --note друг -q
    1
    $ ruka client contact edit ким --phone '+7 916 111-22-39 whatsapp' -q
    1
    $ ruka client list --columns name,phones,note -f csv; ruka client contact list --columns name,phones,note -f csv
    name,phones,note
    ООО Второй,"+79161112236, +79161112237, +74951234568 доб. 12","важный
    +7 916 111-22-36: Мария
    +7 916 111-22-37: Ольга
    +7 495 123-45-68 доб. 12: Иван"
    ООО Первый,"+79161112234, +74951234567, +79161112238, +79161112239",+7 916 111-22-34: не звонить!
    name,phones,note
    Анна Ким,"+79161112238, +79161112239","друг
    +7 916 111-22-38: сын
    +7 916 111-22-39: whatsapp"
    $ ruka --lang ru client add 'ООО Третий' --phone '+7 916 111-22-40 (wife)'
    клиент 3       ООО Третий · +7 916 111-22-40
    «wife» при номере +7 916 111-22-40 записано в примечание

A phone among the words of a person is a phone.

    $ ruka client add 'ООО Люди' --contact 'Сидоров Сидор, тел. +7 916 222-33-46' --contact 'Белов Олег, моб.: 8-916-222-33-47' --contact 'Петров Пётр, +7 916 222-33-45 личный, p@p.ru' --contact 'Иванов Иван, директор, +7 916 222-33-44 (секретарь)' -q
    4
    $ ruka client contact add 4 'Чернов Юрий (бухгалтер) 89162223348' -q; ruka client contact add 4 'Попов Пётр, директор 8 916 222-33-49' -q; ruka client contact add 4 'Ким Анна, ИНН 7707083893' -q
    6
    7
    8
    $ ruka client contact list --client 4 --columns name,position,phones,emails,note -f csv
    name,position,phones,emails,note
    Белов Олег,,+79162223347,,
    Иванов Иван,директор,+79162223344,,+7 916 222-33-44: секретарь
    Ким Анна,ИНН 7707083893,,,
    Петров Пётр,,+79162223345,p@p.ru,+7 916 222-33-45: личный
    Попов Пётр,директор,+79162223349,,
    Сидоров Сидор,,+79162223346,,
    Чернов Юрий (бухгалтер),,+79162223348,,

A number whose code no area has is kept as it is written; 8 0 29 is dialed in Belarus.

    $ ruka client add 'ООО Минск' --phone '80 17 123-45-67' --phone '80291234567' --phone '8 (0482) 12-34-56'
    client 5       ООО Минск · +375171234567, +375291234567, 8 (0482) 12-34-56
    “8 (0482) 12-34-56” is kept as it is: no area or network has its code
    $ ruka --lang ru client edit 5 --phone '+7 123 456-78-90'
    клиент 5       ООО Минск · Телефоны: +375171234567, +375291234567, 8 (0482) 12-34-56 → +375171234567, +375291234567, 8 (0482) 12-34-56, +7 123 456-78-90
    «+7 123 456-78-90» записан как есть: такого кода города или сети нет

In a table one bad phone or day of birth is left out alone, and named.

    $ printf 'Название,Телефон,Контакт,День рождения\nООО Один,112,Ким Анна,12.03.1980\nООО Два,нет телефона,"Попов Иван, тел. +7 916 333-22-11",31.02.1975\nООО Три,"+7 916 333-22-12 уволился",,\nООО Четыре,8 (0482) 12-34-56,,\n' >in.csv; ruka client import in.csv --rejects in.rejected.csv
    encoding UTF-8, delimiter ,
    columns: Название → name, Телефон → phone, Контакт → contact, День рождения → birthday
    line 5: “8 (0482) 12-34-56” is kept as it is: no area or network has its code
    values left out, their rows are taken: 3
    line 2: “112” is not a phone number
      write it like +7 916 123-45-67
    line 3: “31.02.1975” is no birthday: there is no day 31 in February 1975
      the last day of the month is 28.02.1975
    line 3: “нет телефона” is not a phone number
    rejected rows are in in.rejected.csv
    import         read 4 = created 4 + updated 0 + skipped 0 + rejected 0
    $ cut -d, -f1,2,4-6 in.rejected.csv
    reject_line,reject_reason,Название,Телефон,Контакт
    2,“112” is not a phone number,ООО Один,112,Ким Анна
    3,“31.02.1975” is no birthday: there is no day 31 in February 1975; “нет телефона” is not a phone number,ООО Два,нет телефона,"Попов Иван
    $ printf 'BEGIN:VCARD\nVERSION:3.0\nFN:Mary Smith\nTEL:+1 212 555 0100;102\nTEL:+7 916 333-22-13 (мама)\nBDAY:1981-02-29\nEND:VCARD\n' >in.vcf; ruka client import in.vcf
    vCard, encoding UTF-8
    values left out, their rows are taken: 1
    line 1: “1981-02-29” is no birthday: there is no day 29 in February 1981
      the last day of the month is 28.02.1981
    to mend the rejected rows in a file of their own: --rejects FILE
    import         read 1 = created 1 + updated 0 + skipped 0 + rejected 0
    $ ruka client list --columns name,phones,note -f csv | tail -5; ruka client contact list --columns name,phones,birthday -f csv | tail -4
    ООО Один,,
    ООО Первый,"+79161112234, +74951234567, +79161112238, +79161112239",+7 916 111-22-34: не звонить!
    ООО Третий,+79161112240,+7 916 111-22-40: wife
    ООО Три,+79163332212,+7 916 333-22-12: уволился
    ООО Четыре,8 (0482) 12-34-56,
    Попов Иван,+79163332211,
    Попов Пётр,+79162223349,
    Сидоров Сидор,+79162223346,
    Чернов Юрий (бухгалтер),+79162223348,

Of Google's several values in a cell the first is the field's; the others stand in the note under their heading.

    $ printf 'Organization Name,City,Contact,Organization Title,Website\nООО Гугл,Москва ::: Тверь,Зуев Олег,директор ::: партнёр,a.ru ::: b.ru ::: a.ru\nООО Имя ::: ООО Имя-2,,,,\n' >google.csv; ruka client import google.csv --map 'google,Organization Title=position' -q
    $ ruka client list гугл --columns name,city,website,note -f csv; ruka client list Имя --columns name,note -f csv; ruka client contact list зуев --columns position,note -f csv
    name,city,website,note
    ООО Гугл,Москва,a.ru,"City: Тверь
    Website: b.ru"
    name,note
    ООО Имя,Organization Name: ООО Имя-2
    position,note
    директор,Organization Title: партнёр

A file that was exported before two clients were merged leads to the kept one.

    $ ruka client add 'ООО Альфа' --city Тверь -q; ruka client add 'ООО Омега' --city Пермь -q; ruka client export -o before.csv -q; ruka client merge альфа омега --yes -q
    13
    14
    13
    $ grep -e name -e Омега before.csv | sed s,Омега,Дельта, | ruka client import /dev/stdin
    encoding UTF-8, delimiter ,
    headings of ruka
    columns: uid → uid, name → name, kind → kind, roles → roles, status → status, full_name → full_name, inn → inn, kpp → kpp, ogrn → ogrn, bik → bik, account → account, bank → bank, city → city, legal_address → legal_address, address → address, website → website, phones → phone, emails → email, contacts → contacts, greeting → greeting, terms → terms, channel → channel, hours → hours, zone → zone, source → source, former_names → former_name, owner → owner, vip → vip, tags → tag, note → note, updated_at → updated_at
    left out: id
    line 2: client 13 keeps what it has: name: here “ООО Альфа”, in the file “ООО Дельта”; city: here “Тверь”, in the file “Пермь”
    to take the file's values: --update
    import         read 1 = created 0 + updated 0 + skipped 1 + rejected 0
    $ ruka client list Дельта --columns name,city -f csv; ruka client list Омега --columns name,city -f csv
    name,city
    name,city
    ООО Альфа,Тверь

«Коломийца» is a form of «Коломиец».

    $ ruka client contact add 1 'Коломиец Иван' -q; for form in коломийцу Коломийца коломийцем; do ruka client contact list $form --columns name -f csv; done
    12
    name
    Коломиец Иван
    name
    Коломиец Иван
    name
    Коломиец Иван

A read receipt, and the acceptance of a meeting, wait for no answer.

    $ ruka config set mail.own @firm.ru -q; ruka client edit 1 --email anna@perviy.ru -q
    1
    $ printf 'From: anna@perviy.ru\nTo: i@firm.ru\nSubject: Прочитано\nMessage-ID: <1@x>\nDate: Fri, 20 Nov 2026 12:00:00 +0300\nContent-Type: multipart/report; report-type=disposition-notification; boundary=b\n\n--b\nContent-Type: text/plain\n\nread\n--b--\n' >a.eml
    $ printf 'From: anna@perviy.ru\nTo: i@firm.ru\nSubject: Accepted: meeting\nMessage-ID: <2@x>\nDate: Fri, 20 Nov 2026 13:00:00 +0300\nContent-Type: text/calendar; method=REPLY\n\nBEGIN:VCALENDAR\nMETHOD:REPLY\nEND:VCALENDAR\n' >b.eml
    $ printf 'From: anna@perviy.ru\nTo: i@firm.ru\nSubject: вопрос\nMessage-ID: <3@x>\nDate: Fri, 20 Nov 2026 14:00:00 +0300\n\nЖду\n' >c.eml
    $ ruka client mail import a.eml b.eml c.eml -q; ruka client mail list --unanswered --columns subject -f csv
    subject
    вопрос
    $ printf 'From: i@firm.ru\nTo: anna@perviy.ru\nSubject: Re: вопрос\nIn-Reply-To: <3@x>\nMessage-ID: <4@x>\nDate: Fri, 20 Nov 2026 15:00:00 +0300\nContent-Type: multipart/report; report-type=disposition-notification; boundary=b\n\n--b\nContent-Type: text/plain\n\nread\n--b--\n' >d.eml; ruka client mail import d.eml -q; ruka client mail list --unanswered --columns subject -f csv
    subject
    вопрос
