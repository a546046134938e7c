# What people's files and words do to other programs

Each input is of a form that other programs have been reported to lose, change or misread; people, firms
and numbers are invented. Each has a desk of its own. (A phone whose country only the number format of a
workbook names is in tests/exchange/workbook_reader_test.cpp.)

## Who is the same

Three shops of one name:

    $ printf 'Название;Телефон;Город;Адрес;Примечание\nАптека;8 495 111-22-01;Москва;ул. Мира 1;до 20:00\nАптека;8 495 111-22-02;Москва;ул. Ленина 2;круглосуточно\nАптека;8 495 111-22-03;Москва;ул. Гоголя 3;рецепты\n' > chain.csv; ruka --db 1.db client import chain.csv; echo "[$?]"
    encoding UTF-8, delimiter ;
    columns: Название → name, Телефон → phone, Город → city, Адрес → address, Примечание → note
    line 3: 2 Аптека is new; it may be 1 Аптека (name)
    line 4: 3 Аптека is new; it may be 1 Аптека (name)
    such pairs are listed by: ruka client dupes
    import         read 3 = created 3 + updated 0 + skipped 0 + rejected 0
    [0]
    $ ruka --db 1.db client list --columns name,phones,address,note
    Name    Phones            Address       Note
    Аптека  +7 495 111-22-01  ул. Мира 1    до 20:00
    Аптека  +7 495 111-22-02  ул. Ленина 2  круглосуточно
    Аптека  +7 495 111-22-03  ул. Гоголя 3  рецепты

A shared phone and --update:

    $ ruka --db 2.db client add 'ООО Альфа-Дом' --phone 84954442201 --city Тула --address 'Мира 1'
    client 1       ООО Альфа-Дом · Тула · +7 495 444-22-01
    $ printf 'Название;Телефон;Город;Адрес\nООО Бета-Сад;8 495 444-22-01;Казань;Ленина 5\n' > shared-update.csv; ruka --db 2.db client import shared-update.csv --update; echo "[$?]"
    encoding UTF-8, delimiter ;
    columns: Название → name, Телефон → phone, Город → city, Адрес → address
    line 2: 2 ООО Бета-Сад is new; it may be 1 ООО Альфа-Дом (phone)
    such pairs are listed by: ruka client dupes
    import         read 1 = created 1 + updated 0 + skipped 0 + rejected 0
    [0]
    $ ruka --db 2.db client list --columns name,phones,city,address
    Name           Phones            City    Address
    ООО Альфа-Дом  +7 495 444-22-01  Тула    Мира 1
    ООО Бета-Сад   +7 495 444-22-01  Казань  Ленина 5

Two people of one name:

    $ printf 'Название;Телефон;Город;Примечание\nИванов Иван Иванович;8 916 100-00-01;Уфа;врач\nИванов Иван Иванович;8 916 100-00-02;Уфа;слесарь\n' > namesakes.csv; ruka --db 3.db client import namesakes.csv; echo "[$?]"
    encoding UTF-8, delimiter ;
    columns: Название → name, Телефон → phone, Город → city, Примечание → note
    2 new clients are persons by the name or the INN
    line 3: 2 Иванов Иван Иванович is new; it may be 1 Иванов Иван Иванович (name)
    such pairs are listed by: ruka client dupes
    import         read 2 = created 2 + updated 0 + skipped 0 + rejected 0
    [0]
    $ ruka --db 3.db client list --columns name,kind,phones,note
    Name                  Kind    Phones            Note
    Иванов Иван Иванович  person  +7 916 100-00-01  врач
    Иванов Иван Иванович  person  +7 916 100-00-02  слесарь

Three firms with one e-mail:

    $ printf 'Название;Почта;Город\nООО Первый;info@bc-center.example;Омск\nООО Второй;info@bc-center.example;Омск\nООО Третий;INFO@BC-CENTER.EXAMPLE;Омск\n' > shared-mail.csv; ruka --db 4.db client import shared-mail.csv; echo "[$?]"
    encoding UTF-8, delimiter ;
    columns: Название → name, Почта → email, Город → city
    line 3: 2 ООО Второй is new; it may be 1 ООО Первый (email)
    line 4: 3 ООО Третий is new; it may be 1 ООО Первый (email)
    such pairs are listed by: ruka client dupes
    import         read 3 = created 3 + updated 0 + skipped 0 + rejected 0
    [0]
    $ ruka --db 4.db client list --columns name,emails
    Name        E-mails
    ООО Второй  info@bc-center.example
    ООО Первый  info@bc-center.example
    ООО Третий  INFO@BC-CENTER.EXAMPLE

## A person who is the client has a birthday and a position

A table of people:

    $ printf 'Фамилия;Имя;Отчество;Дата рождения;Должность;Телефон\nГусь;Олег;Ильич;20.11.1985;директор;8 916 700-00-01\n' > person.csv; ruka --db 5.db client import person.csv; echo "[$?]"
    encoding UTF-8, delimiter ;
    columns: Фамилия → surname, Имя → given_name, Отчество → patronymic, Дата рождения → birthday, Должность → position, Телефон → contact_phone
    import         read 1 = created 1 + updated 0 + skipped 0 + rejected 0
    [0]
    $ ruka --db 5.db contact list --columns name,position,birthday
    Person           Position  Birthday
    Гусь Олег Ильич  директор  20.11.1985

The export of an address book, a contact without a firm:

    $ printf 'First Name,Middle Name,Last Name,Organization Name,Organization Title,Birthday,Notes,Labels,E-mail 1 - Value,Phone 1 - Value\nОлег,,Смирнов,,директор,1985-11-20,n,* myContacts,os@x.example,+7 916 610-00-07\n' > person-google.csv; ruka --db 6.db client import person-google.csv; echo "[$?]"
    encoding UTF-8, delimiter ,
    headings of Google Contacts
    columns: First Name → given_name, Middle Name → patronymic, Last Name → surname, Organization Name → name, Organization Title → position, Birthday → birthday, Notes → note, Labels → tag, E-mail 1 - Value → contact_email, Phone 1 - Value → contact_phone
    import         read 1 = created 1 + updated 0 + skipped 0 + rejected 0
    [0]
    $ ruka --db 6.db contact list --columns name,position,birthday
    Person        Position  Birthday
    Смирнов Олег  директор  20.11.1985

## A broken table loses no row in silence

A quote that opens and is not closed where it should be:

    $ printf 'Название;Телефон;Город\n"Ромашка ООО;8 495 111-00-01;Омск\nООО Второй;8 495 111-00-02;Тула\nООО Третий;8 495 111-00-03;Пермь\n"Вектор" ООО;8 495 111-00-04;Казань\nООО Пятый;8 495 111-00-05;Уфа\n' > quote-open.csv; ruka --db 7.db client import quote-open.csv; echo "[$?]"
    encoding UTF-8, delimiter ;
    columns: Название → name, Телефон → phone, Город → city
    line 2: a quote opens in the row and never closes
    to mend the rejected rows in a file of their own: --rejects FILE
    import         read 5 = created 4 + updated 0 + skipped 0 + rejected 1
    [5]
    $ ruka --db 7.db client list
    No.  Name          Phones            City
      3  "Вектор" ООО  +7 495 111-00-04  Казань
      1  ООО Второй    +7 495 111-00-02  Тула
      4  ООО Пятый     +7 495 111-00-05  Уфа
      2  ООО Третий    +7 495 111-00-03  Пермь

Quotes within quotes, not doubled:

    $ printf 'Название;ИНН;Город\n"ООО "Ромашка"";7707083893;Омск\nООО "Вектор";7736050003;Пермь\n' > quote-inner.csv; ruka --db 8.db client import quote-inner.csv; echo "[$?]"
    encoding UTF-8, delimiter ;
    columns: Название → name, ИНН → inn, Город → city
    import         read 2 = created 2 + updated 0 + skipped 0 + rejected 0
    [0]
    $ ruka --db 8.db client list
    No.  Name           INN         City
      2  ООО "Вектор"   7736050003  Пермь
      1  ООО "Ромашка"  7707083893  Омск

One column with commas in it:

    $ printf 'Название\nРомашка, ООО\nВектор, ООО\nЛуч\n' > one-column.csv; ruka --db 9.db client import one-column.csv; echo "[$?]"
    encoding UTF-8, one column
    columns: Название → name
    import         read 3 = created 3 + updated 0 + skipped 0 + rejected 0
    [0]
    $ ruka --db 9.db client list
    No.  Name
      2  Вектор, ООО
      3  Луч
      1  Ромашка, ООО

Lines above the header:

    $ printf 'Отчёт о поставщиках от 01.11.2026 10:00\nСформировал: П. Петров\n\nВсего поставщиков: 2\n\nКод;Наименование;ИНН;Контактное лицо;Телефон;Email;Адрес\n1;ООО Первый;7707083893;Ильин Пётр Олегович;+79161234502;p@x.example;Тула, Мира 1\n2;ООО Второй;7736050003;Ким Анна;+79161234503;a@x.example;Тула, Мира 2\n' > title-rows.csv; ruka --db 10.db client import title-rows.csv; echo "[$?]"
    encoding UTF-8, delimiter ;
    the header is line 6
    columns: Наименование → name, ИНН → inn, Контактное лицо → contact, Телефон → phone, Email → email, Адрес → address
    left out: Код
    import         read 2 = created 2 + updated 0 + skipped 0 + rejected 0
    [0]
    $ ruka --db 10.db client list --columns name,inn,contacts,phones
    Name        INN         Contacts             Phones
    ООО Второй  7736050003  Ким Анна             +7 916 123-45-03
    ООО Первый  7707083893  Ильин Пётр Олегович  +7 916 123-45-02

Words for nothing:

    $ printf 'Название;Телефон;Город;Примечание;Сайт\nООО Утро;8 495 640-00-01;NULL;\\N;#N/A\nООО День;8 495 640-00-02;#Н/Д;NULL;\n' > null.csv; ruka --db 11.db client import null.csv; echo "[$?]"
    encoding UTF-8, delimiter ;
    columns: Название → name, Телефон → phone, Город → city, Примечание → note, Сайт → website
    5 cells say that there is nothing (NULL, #N/A, -)
    import         read 2 = created 2 + updated 0 + skipped 0 + rejected 0
    [0]
    $ ruka --db 11.db client list
    No.  Name      Phones
      2  ООО День  +7 495 640-00-02
      1  ООО Утро  +7 495 640-00-01

## One bad byte is not another encoding

A table:

    $ printf 'name,city,note\nООО Ромашка,Омск,торт\nООО Вектор,Тула,при\320\nООО Луч,Пермь,свет\n' > bad-byte.csv; ruka --db 12.db client import bad-byte.csv; echo "[$?]"
    encoding UTF-8, delimiter ,
    columns: name → name, city → city, note → note
    line 3: the row is not text in this encoding
    to mend the rejected rows in a file of their own: --rejects FILE
    import         read 3 = created 2 + updated 0 + skipped 0 + rejected 1
    [5]
    $ ruka --db 12.db client list --columns name,city,note
    Name         City   Note
    ООО Луч      Пермь  свет
    ООО Ромашка  Омск   торт

An extract:

    $ ruka --db 13.db client add 'ООО Ромашка' --inn 7707083893 --city Омск
    client 1       ООО Ромашка · Омск · 7707083893
    $ printf 'name,inn,city,note\nООО Ромашка,7707083893,Омск,при\320\n' > bad-byte-reconcile.csv; ruka --db 13.db client reconcile bad-byte-reconcile.csv --dry-run; echo "[$?]"
    encoding UTF-8, delimiter ,
    columns: name → name, inn → inn, city → city, note → note
    line 2: the row is not text in this encoding
    nothing was compared
    read 1 · compared 0 · differences 0, not decided 0, decided before 0 · not ours 0 · without a key 0 · rejected 1
    1 client of ours is not in the file
    dry run: nothing was changed
    [5]

## Several things in one cell

An extension behind a comma:

    $ printf 'Название;Телефон\nООО Альфа;"8 495 123-45-67, доб. 12"\n' > phone-ext.csv; ruka --db 14.db client import phone-ext.csv; echo "[$?]"
    encoding UTF-8, delimiter ;
    columns: Название → name, Телефон → phone
    import         read 1 = created 1 + updated 0 + skipped 0 + rejected 0
    [0]
    $ ruka --db 14.db client list
    No.  Name       Phones
      1  ООО Альфа  +7 495 123-45-67 ext. 12

Two numbers with a blank between:

    $ printf 'Название;Телефон\nООО Пи;8-800-555-35-35 8-495-555-35-36\n' > phone-two.csv; ruka --db 15.db client import phone-two.csv; echo "[$?]"
    encoding UTF-8, delimiter ;
    columns: Название → name, Телефон → phone
    import         read 1 = created 1 + updated 0 + skipped 0 + rejected 0
    [0]
    $ ruka --db 15.db client list 88005553535
    No.  Name    Phones
      1  ООО Пи  +7 800 555-35-35, +7 495 555-35-36
    $ ruka --db 15.db client list 84955553536
    No.  Name    Phones
      1  ООО Пи  +7 800 555-35-35, +7 495 555-35-36

Numbers that share their beginning:

    $ printf 'Название;Телефон\nООО Дельта;8(495)323-45-67/68\n' > phone-slash.csv; ruka --db 16.db client import phone-slash.csv; echo "[$?]"
    encoding UTF-8, delimiter ;
    columns: Название → name, Телефон → phone
    import         read 1 = created 1 + updated 0 + skipped 0 + rejected 0
    [0]
    $ ruka --db 16.db client list 84953234567
    No.  Name        Phones
      1  ООО Дельта  +7 495 323-45-67, +7 495 323-45-68

Signs that nobody sees:

    $ printf 'Название;Телефон\nООО Н1;\342\200\252+7 916 630-00-01\342\200\254\n' > phone-bidi.csv; ruka --db 17.db client import phone-bidi.csv; echo "[$?]"
    encoding UTF-8, delimiter ;
    columns: Название → name, Телефон → phone
    import         read 1 = created 1 + updated 0 + skipped 0 + rejected 0
    [0]
    $ ruka --db 17.db client list 89166300001
    No.  Name    Phones
      1  ООО Н1  +7 916 630-00-01

Hard spaces in an INN:

    $ printf 'Название;ИНН\nООО Неразрыв;7\302\240707\302\240083\302\240893\n' > inn-nbsp.csv; ruka --db 18.db client import inn-nbsp.csv; echo "[$?]"
    encoding UTF-8, delimiter ;
    columns: Название → name, ИНН → inn
    import         read 1 = created 1 + updated 0 + skipped 0 + rejected 0
    [0]
    $ ruka --db 18.db client list
    No.  Name          INN
      1  ООО Неразрыв  7707083893

A name before the address:

    $ printf 'Название;E-mail\nООО Письмо;Анна Ким <a2@x.example>\n' > mail-name.csv; ruka --db 19.db client import mail-name.csv; echo "[$?]"
    encoding UTF-8, delimiter ;
    columns: Название → name, E-mail → email
    line 2: of “Анна Ким <a2@x.example>” the address is taken
    import         read 1 = created 1 + updated 0 + skipped 0 + rejected 0
    [0]
    $ ruka --db 19.db client list
    No.  Name        E-mails
      1  ООО Письмо  a2@x.example

## What a spreadsheet or program did to a number

A phone as a decimal:

    $ printf 'Название;Телефон\nООО Тета;79163334455.0\n' > phone-float.csv; ruka --db 20.db client import phone-float.csv; echo "[$?]"
    encoding UTF-8, delimiter ;
    columns: Название → name, Телефон → phone
    import         read 1 = created 1 + updated 0 + skipped 0 + rejected 0
    [0]
    $ ruka --db 20.db client list 79163334455
    No.  Name      Phones
      1  ООО Тета  +7 916 333-44-55

A thousand or one:

    $ ruka --db 22.db client add 'ООО Вектор'
    client 1       ООО Вектор
    $ ruka --db 22.db lead deal add 1 Кресла --date +5d --product 'кресло; 1,000; 4500'; echo "[$?]"
    ruka: “1,000” may be a thousand or a fraction
      group digits with spaces: 1 000; a fraction of three digits takes a zero: 1,0000
    [2]

## Dates

A birthday without a year, as a telephone writes it:

    $ printf 'BEGIN:VCARD\r\nVERSION:3.0\r\nPRODID:-//Apple Inc.//iPhone OS 17.1//EN\r\nN:Ветрова;Анна;Олеговна;;\r\nFN:Анна Ветрова\r\nORG:ООО Бриз\r\nBDAY;X-APPLE-OMIT-YEAR=1604;value=date:1604-03-12\r\nEND:VCARD\r\n' > bday-omit.vcf; ruka --db 23.db client import bday-omit.vcf; echo "[$?]"
    vCard, encoding UTF-8
    import         read 1 = created 1 + updated 0 + skipped 0 + rejected 0
    [0]
    $ ruka --db 23.db contact list
    No.  Person                 Client    Birthday
      1  Ветрова Анна Олеговна  ООО Бриз  12.03

A day with an empty hour:

    $ printf 'Компания;Фамилия;Имя;Дата рождения\nООО А4;Карп;Пётр;1980-03-12 00:00:00\n' > bday-sql.csv; ruka --db 24.db client import bday-sql.csv; echo "[$?]"
    encoding UTF-8, delimiter ;
    columns: Компания → name, Фамилия → surname, Имя → given_name, Дата рождения → birthday
    import         read 1 = created 1 + updated 0 + skipped 0 + rejected 0
    [0]
    $ ruka --db 24.db contact list
    No.  Person     Client  Birthday
      1  Карп Пётр  ООО А4  12.03.1980

Born on 29 February:

    $ ruka --db 25.db client add 'ООО Год' --contact 'Пётр Ильин, директор'
    client 1       ООО Год
    $ ruka --db 25.db client contact edit ильин --birthday 29.02.1980
    contact 1      Пётр Ильин · ООО Год · директор · 29.02.1980
    $ ruka --db 25.db client contact list --birthday сегодня --now 2027-02-28
    no contacts found
    $ ruka --db 25.db client contact list --birthday сегодня --now 2027-03-01
    No.  Person      Position  Client   Birthday
      1  Пётр Ильин  директор  ООО Год  29.02.1980

A day without a year that is long past:

    $ ruka --db 26.db meet add Переговоры --at '15.01 12:00'
    meeting 1      Fri 15.01.2027 12:00-13:00 · Переговоры

## Cards

Quoted-printable with a folding blank:

    $ printf 'BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=9C=D0=BE=D1=80=D0=BE=D0=B7=D0=BE=\r\n =D0=B2;=D0=9E=D0=BB=D0=B5=D0=B3;;;\r\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=9E=D0=BB=D0=B5=D0=B3 =D0=9C=\r\n =D0=BE=D1=80=D0=BE=D0=B7=D0=BE=D0=B2\r\nTEL;TYPE=CELL;TYPE=MOBILE;TYPE=VOICE:+79161230001\r\nEND:VCARD\r\n' > qp-fold.vcf; ruka --db 27.db client import qp-fold.vcf; echo "[$?]"
    vCard, encoding UTF-8
    import         read 1 = created 1 + updated 0 + skipped 0 + rejected 0
    [0]
    $ ruka --db 27.db client list
    No.  Name          Phones
      1  Олег Морозов  +7 916 123-00-01

A note of raw lines:

    $ printf 'BEGIN:VCARD\r\nVERSION:2.1\r\nN:;Иван;;;\r\nFN:Иван\r\nORG:ООО Строка\r\nNOTE:первая строка\r\nвторая строка: важная\r\nтретья строка\r\nTEL;CELL:+79168000003\r\nEND:VCARD\r\n' > raw-lines.vcf; ruka --db 28.db client import raw-lines.vcf; echo "[$?]"
    vCard, encoding UTF-8
    import         read 1 = created 1 + updated 0 + skipped 0 + rejected 0
    [0]
    $ ruka --db 28.db contact list -f json --columns name,note
    [{"name":"Иван","note":"первая строка\nвторая строка: важная\nтретья строка"}]

A group of the address book:

    $ printf 'BEGIN:VCARD\r\nVERSION:3.0\r\nPRODID:-//Apple Inc.//iOS 17//EN\r\nN:Поставщики;;;;\r\nFN:Поставщики\r\nX-ADDRESSBOOKSERVER-KIND:group\r\nX-ADDRESSBOOKSERVER-MEMBER:urn:uuid:11111111-1111-4111-8111-111111111111\r\nUID:22222222-2222-4222-8222-222222222222\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nN:Ким;Анна;;;\r\nFN:Анна Ким\r\nORG:ООО Маяк\r\nUID:11111111-1111-4111-8111-111111111111\r\nEND:VCARD\r\n' > group-apple.vcf; ruka --db 29.db client import group-apple.vcf; echo "[$?]"
    vCard, encoding UTF-8
    import         read 1 = created 1 + updated 0 + skipped 0 + rejected 0
    [0]
    $ ruka --db 29.db client list
    No.  Name      Tags
      1  ООО Маяк  Поставщики

A name and nothing else:

    $ printf 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Анна Ветрова\r\nEMAIL:vetrova@mail.example\r\nEND:VCARD\r\n' > fn-only.vcf; ruka --db 30.db client import fn-only.vcf; echo "[$?]"
    vCard, encoding UTF-8
    import         read 1 = created 1 + updated 0 + skipped 0 + rejected 0
    [0]
    $ ruka --db 30.db client list --columns name,kind
    Name          Kind
    Анна Ветрова  person

## Letters

The form of a web site:

    $ ruka --db 31.db config set mail.own 'ivanov@firm.ru, @firm.ru' -q; ruka --db 31.db client add 'ООО Маяк' --email anna@mayak.example -q
    1
    $ printf 'From: "Site" <noreply@forms.example>\nReply-To: anna@mayak.example\nTo: ivanov@firm.ru\nDate: Sun, 22 Nov 2026 12:00:00 +0300\nMessage-ID: <r1@x>\nSubject: New request\nContent-Type: text/plain; charset=utf-8\n\nИмя: Анна. Нужны 40 кресел, перезвоните.\n' > form-noreply.eml; ruka --db 31.db client mail import form-noreply.eml; echo "[$?]"
    import         read 1 = created 1 + skipped 0 + rejected 0
    [0]
    $ ruka --db 31.db mail list
    No.  When              Direction  Client    With                Subject      Waits
      1  22.11.2026 12:00  in         ООО Маяк  anna@mayak.example  New request   22 h

Two letters with one Message-ID:

    $ ruka --db 32.db config set mail.own 'ivanov@firm.ru, @firm.ru' -q; ruka --db 32.db client add 'ООО Маяк' --email anna@mayak.example -q
    1
    $ printf 'From a@b Sun Nov 22 14:00:00 2026\nFrom: anna@mayak.example\nTo: ivanov@firm.ru\nDate: Sun, 22 Nov 2026 14:00:00 +0300\nMessage-ID: <constant@mailer>\nSubject: Chairs\n\nforty chairs\n\nFrom a@b Sun Nov 22 15:00:00 2026\nFrom: anna@mayak.example\nTo: ivanov@firm.ru\nDate: Sun, 22 Nov 2026 15:00:00 +0300\nMessage-ID: <constant@mailer>\nSubject: Tables\n\nfive tables\n' > same-id.mbox; ruka --db 32.db client mail import same-id.mbox; echo "[$?]"
    import         read 2 = created 2 + skipped 0 + rejected 0
    [0]
    $ ruka --db 32.db find tables
    What    No.  Title     Where
    client    1  ООО Маяк  Tables
    mail      2  Tables    Tables

One charset written two ways:

    $ ruka --db 33.db config set mail.own 'ivanov@firm.ru, @firm.ru' -q; ruka --db 33.db client add 'ООО Маяк' --email anna@mayak.example -q
    1
    $ printf 'From: anna@mayak.example\nTo: ivanov@firm.ru\nDate: Sun, 22 Nov 2026 12:40:00 +0300\nMessage-ID: <f40@x>\nSubject: =?UTF-8?B?0JfQsNC/0Q==?=\n =?utf-8?b?gNC+0YEg0YbQtdC90Ysg0L3QsCDRgdGC0L7Qu9GL?=\n\nbody\n' > word-case.eml; ruka --db 33.db client mail import word-case.eml; echo "[$?]"
    import         read 1 = created 1 + skipped 0 + rejected 0
    [0]
    $ ruka --db 33.db mail list
    No.  When              Direction  Client    With                Subject                     Waits
      1  22.11.2026 12:40  in         ООО Маяк  anna@mayak.example  Запрос цены на столы  21 h 20 min

A plain part that says nothing:

    $ ruka --db 34.db config set mail.own 'ivanov@firm.ru, @firm.ru' -q; ruka --db 34.db client add 'ООО Маяк' --email anna@mayak.example -q
    1
    $ printf 'From: anna@mayak.example\nTo: ivanov@firm.ru\nDate: Sun, 22 Nov 2026 12:44:00 +0300\nMessage-ID: <f44@x>\nSubject: stub\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n\nYour email client does not support HTML messages\n--b\nContent-Type: text/html; charset=utf-8\n\n<p>Нужны сорок кресел к пятнице</p>\n--b--\n' > stub.eml; ruka --db 34.db client mail import stub.eml; echo "[$?]"
    import         read 1 = created 1 + skipped 0 + rejected 0
    [0]
    $ ruka --db 34.db find кресел
    What  No.  Title  Where
    mail    1  stub   Нужны сорок кресел к пятнице  Your email client does not support HTML…

A line of the letter that begins with From:

    $ ruka --db 35.db config set mail.own 'ivanov@firm.ru, @firm.ru' -q; ruka --db 35.db client add 'ООО Маяк' --email anna@mayak.example -q
    1
    $ printf 'From a@b Sun Nov 22 14:00:00 2026\nFrom: anna@mayak.example\nTo: ivanov@firm.ru\nDate: Sun, 22 Nov 2026 16:00:00 +0300\nMessage-ID: <m1@x>\nSubject: start\n\nHello\n\nFrom Monday we start at 10:00, please bring forty chairs\n\nAnna\n\nFrom a@b Sun Nov 22 17:00:00 2026\nFrom: anna@mayak.example\nTo: ivanov@firm.ru\nDate: Sun, 22 Nov 2026 17:00:00 +0300\nMessage-ID: <m2@x>\nSubject: second\n\nok\n' > from-line.mbox; ruka --db 35.db client mail import from-line.mbox; echo "[$?]"
    import         read 2 = created 2 + skipped 0 + rejected 0
    [0]
    $ ruka --db 35.db find chairs
    What  No.  Title  Where
    mail    1  start  Hello  From Monday we start at 10:00, please bring forty chairs…
    $ ruka --db 35.db mail show 1
    Mail 1: ООО Маяк · start
    When        22.11.2026 16:00
    Client      ООО Маяк
    Sender      anna@mayak.example
    Recipients  ivanov@firm.ru
    Subject     start
    Waits       18 h
    Hello
    From Monday we start at 10:00, please bring forty chairs
    Anna

A charset that is not true:

    $ ruka --db 36.db config set mail.own 'ivanov@firm.ru, @firm.ru' -q; ruka --db 36.db client add 'ООО Маяк' --email anna@mayak.example -q
    1
    $ (printf 'From: anna@mayak.example\nTo: ivanov@firm.ru\nDate: Sun, 22 Nov 2026 12:48:00 +0300\nMessage-ID: <f48@x>\nSubject: body\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: 8bit\n\n'; printf 'Привет, ждём прайс на кресла и столы\n' | iconv -f utf-8 -t cp1251) > latin1.eml; ruka --db 36.db client mail import latin1.eml; echo "[$?]"
    import         read 1 = created 1 + skipped 0 + rejected 0
    [0]
    $ ruka --db 36.db find прайс
    What  No.  Title  Where
    mail    1  body   Привет, ждём прайс на кресла и столы

## Names

The father's name in the middle:

    $ ruka --db 37.db client add 'ООО Имена'
    client 1       ООО Имена
    $ ruka --db 37.db client contact add 1 'Гейдар Али оглы Алиев' -f json
    {"id":1,"name":"Гейдар Али оглы Алиев","position":null,"department":null,"client":"ООО Имена","decision":null,"phones":[],"emails":[],"birthday":null,"surname":"Алиев","given_name":"Гейдар","patronymic":"Али оглы","note":null,"client_id":1,"left_on":null,"successor":null}

A person is a person:

    $ ruka --db 38.db client add 'Мамедова Лейла Рашид кызы' -f json
    {"id":1,"name":"Мамедова Лейла Рашид кызы","kind":"person","roles":["client"],"status":"active","inn":null,"kpp":null,"phones":[],"emails":[],"city":null,"owner":null,"vip":false,"tags":[],"last_touch_at":null,"ogrn":null,"source":null,"note":null,"contacts":[],"terms":null,"greeting":null,"channel":null,"hours":null,"zone":null,"full_name":null,"bik":null,"account":null,"bank":null,"legal_address":null,"address":null,"website":null,"verified_at":null,"verified_by":null,"verified_source":null,"verify_on":null,"created_at":"2026-11-23T10:00:00+03:00","updated_at":"2026-11-23T10:00:00+03:00"}

Short patronymics:

    $ ruka --db 39.db client add 'ООО Имена' -q
    1
    $ ruka --db 39.db client contact add 1 'Савва Лукич Попов' -f json
    {"id":1,"name":"Савва Лукич Попов","position":null,"department":null,"client":"ООО Имена","decision":null,"phones":[],"emails":[],"birthday":null,"surname":"Попов","given_name":"Савва","patronymic":"Лукич","note":null,"client_id":1,"left_on":null,"successor":null}

## Out and back

A person's note in a card:

    $ ruka --db 40.db client add 'ООО Обмен' --contact 'Пётр Ильин, директор'
    client 1       ООО Обмен
    $ ruka --db 40.db client contact edit ильин --note 'любит чай'
    contact 1      Пётр Ильин · ООО Обмен · директор
    $ ruka --db 40.db client export --vcard 3 | grep -a NOTE
    NOTE:любит чай

Whose phone it is:

    $ printf 'last_name,first_name,middle_name,title,company,address,department,phone_number,is_main_phone_number,email,is_main_email\nКим,Анна,Олеговна,закупщик,ООО Птица,"Тула, Мира 1",снабжение,+79161234501,true,anna@pt.example,true\n' > yandex360.csv; ruka --db 41.db client import yandex360.csv; echo "[$?]"
    encoding UTF-8, delimiter ,
    columns: last_name → surname, first_name → given_name, middle_name → patronymic, title → position, company → name, address → address, department → department, phone_number → contact_phone, email → contact_email
    left out: is_main_phone_number, is_main_email
    import         read 1 = created 1 + updated 0 + skipped 0 + rejected 0
    [0]
    $ ruka --db 41.db client contact list
    No.  Person             Position  Department  Client     Phones            E-mails
      1  Ким Анна Олеговна  закупщик  снабжение   ООО Птица  +7 916 123-45-01  anna@pt.example

An address book with the day of birth in three columns:

    $ printf 'First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,Work Phone,Home Phone,Fax Number,Pager Number,Mobile Number,Home Address,Home City,Work Address,Work City,Job Title,Department,Organization,Web Page 1,Birth Year,Birth Month,Birth Day,Notes\nАнна,Ким,Анна Ким,,anna@tb.example,,,8 495 900-00-01,,,,8 916 900-00-02,,,ул. Мира 1,Тула,закупщик,снабжение,ООО Птица,tb.example,1980,3,12,важная\n' > book.csv; ruka --db 42.db client import book.csv; echo "[$?]"
    encoding UTF-8, delimiter ,
    headings of Thunderbird
    columns: First Name → given_name, Last Name → surname, Primary Email → contact_email, Secondary Email → contact_email, Work Phone → contact_phone, Home Phone → contact_phone, Fax Number → contact_phone, Pager Number → contact_phone, Mobile Number → contact_phone, Work Address → address, Work City → city, Job Title → position, Department → department, Organization → name, Web Page 1 → website, Birth Year → birth_year, Birth Month → birth_month, Birth Day → birth_day, Notes → note
    left out: Display Name
    import         read 1 = created 1 + updated 0 + skipped 0 + rejected 0
    [0]
    $ ruka --db 42.db contact list --columns name,phones,emails,birthday
    Person    Phones                              E-mails          Birthday
    Ким Анна  +7 495 900-00-01, +7 916 900-00-02  anna@tb.example  12.03.1980

## Clocks

Calling the far east in the afternoon:

    $ ruka --db 43.db client add 'ООО Восток' --city Владивосток --phone '+7 423 200-00-01'
    client 1       ООО Восток · Владивосток · +7 423 200-00-01
    $ ruka --db 43.db client call 1 --missed --at '23.11.2026 09:30'
    call 1         ООО Восток · missed · Mon 23.11.2026 09:30
    $ ruka --db 43.db client calls --now '23.11.2026 16:00'
    No.  Why     Client      Phone             Since or for      Call at           Their time  Times
      1  missed  ООО Восток  +7 423 200-00-01  23.11.2026 09:30  24.11.2026 02:00  09:00           1
