Tables as people have them: nothing of a row is lost in silence. A likeness is no proof: three shops
of one name are three clients.

    $ printf '%s\n' 'Название;Телефон;Город;Адрес;Примечание' 'Аптека;8 495 111-22-01;Москва;ул. Мира 1;до 20:00' 'Аптека;8 495 111-22-02;Москва;ул. Ленина 2;круглосуточно' 'Аптека;8 495 111-22-03;Москва;ул. Гоголя 3;рецепты' > chain.csv; ruka client import chain.csv --lang ru; ruka client import chain.csv 2>&1 | tail -1; ruka client list --columns name,address,note
    кодировка UTF-8, разделитель ;
    столбцы: Название → name, Телефон → phone, Город → city, Адрес → address, Примечание → note
    строка 3: 2 Аптека — новый клиент; возможно, это 1 Аптека (по названию)
    строка 4: 3 Аптека — новый клиент; возможно, это 1 Аптека (по названию)
    такие пары показывает: ruka client dupes
    импорт         прочитано 3 = создано 3 + обновлено 0 + пропущено 0 + отклонено 0
    import         read 3 = created 0 + updated 0 + skipped 3 + rejected 0
    Name    Address       Note
    Аптека  ул. Мира 1    до 20:00
    Аптека  ул. Ленина 2  круглосуточно
    Аптека  ул. Гоголя 3  рецепты
    $ ruka undo -y -q; ruka client add "ООО Альфа-Дом" --phone 84954442201 --city Тула --address "Мира 1" -q; printf '%s\n' 'Название;Телефон;Город;Адрес' 'ООО Бета-Сад;8 495 444-22-01;Казань;Ленина 5' > shared.csv; ruka client import shared.csv --update; ruka client list --columns name,city,address
    1
    4
    encoding UTF-8, delimiter ;
    columns: Название → name, Телефон → phone, Город → city, Адрес → address
    line 2: 5 ООО Бета-Сад is new; it may be 4 ООО Альфа-Дом (phone)
    such pairs are listed by: ruka client dupes
    import         read 1 = created 1 + updated 0 + skipped 0 + rejected 0
    Name           City    Address
    ООО Альфа-Дом  Тула    Мира 1
    ООО Бета-Сад   Казань  Ленина 5
    $ printf '%s\n' 'Название;Почта' 'ООО Первый;info@bc.example' 'ООО Второй;info@bc.example' 'АО Первый;INFO@bc.example' > mail.csv; ruka client import mail.csv; ruka client dupes --columns a_name,b_name,reasons
    encoding UTF-8, delimiter ;
    columns: Название → name, Почта → email
    line 3: 7 ООО Второй is new; it may be 6 ООО Первый (email)
    line 4: 8 АО Первый is new; it may be 6 ООО Первый (email)
    such pairs are listed by: ruka client dupes
    import         read 3 = created 3 + updated 0 + skipped 0 + rejected 0
    Client         Perhaps the same  By what
    ООО Первый     АО Первый         email, name
    ООО Альфа-Дом  ООО Бета-Сад      phone
    ООО Первый     ООО Второй        email
    ООО Второй     АО Первый         email

What the full name and one more thing prove is one client; what it has otherwise stays, and is said.
No row writes over what another row of the file has written.

    $ printf '%s\n' 'Название;Телефон;Город;Примечание;VIP' 'ООО Гамма;8 495 555-00-01;Уфа;первая;' 'Гамма ООО;8 495 555-00-01;;вторая;да' 'ООО Гамма;8 495 555-00-01;Омск;;' > gamma.csv; ruka client import gamma.csv --update --lang ru
    кодировка UTF-8, разделитель ;
    столбцы: Название → name, Телефон → phone, Город → city, Примечание → note, VIP → vip
    строка 3: у клиента 9 остаётся своё: название: здесь «ООО Гамма», в файле «Гамма ООО»; примечание: здесь «первая», в файле «вторая»; VIP: здесь «нет», в файле «да»
    строка 4: 10 ООО Гамма — новый клиент; возможно, это 9 ООО Гамма (по телефону)
    такие пары показывает: ruka client dupes
    импорт         прочитано 3 = создано 2 + обновлено 0 + пропущено 1 + отклонено 0

A person who is the client keeps birthday and position, there and back; what is said of a person whom
the row does not name is rejected alone.

    $ printf '%s\n' 'Фамилия;Имя;Отчество;Дата рождения;Должность;Телефон' 'Гусь;Олег;Ильич;1985-11-20 00:00:00;директор;8 916 700-00-01' > person.csv; ruka client import person.csv -q; ruka client contact list --birthday 20.11 --columns name,position,birthday,client
    Person           Position  Birthday    Client
    Гусь Олег Ильич  директор  20.11.1985  Гусь Олег Ильич
    $ ruka client export гусь -o out.csv; ruka client export гусь -o out.vcf; ruka client export гусь -o out.xlsx; for f in out.csv out.vcf out.xlsx; do ruka --db "$f.db" client import $f -q; ruka --db "$f.db" client contact list --columns name,position,birthday -f csv | tail -1; done
    left out: id
    Гусь Олег Ильич,директор,1985-11-20
    Гусь Олег Ильич,директор,1985-11-20
    left out: No.
    Гусь Олег Ильич,директор,1985-11-20
    $ printf '%s\n' 'Название;Должность;E-mail' 'ООО Дельта;директор;не почта' 'ООО Эпсилон;;Анна Ким <a2@x.example>, mailto:b@x.example' > parts.csv; ruka client import parts.csv --rejects parts.tsv; echo "[$?]"; cut -f1,2,4- parts.tsv; ruka client list дельта --columns name,emails; ruka client list эпсилон --columns name,emails
    encoding UTF-8, delimiter ;
    columns: Название → name, Должность → position, E-mail → email
    line 3: of “Анна Ким <a2@x.example>” the address is taken
    values left out, their rows are taken: 2
    line 2: “не почта” is not an e-mail address
      write it like olga@example.ru
    line 2: position “директор” is left out: the row names no person
      name the person in the row, or the column: --map 'COLUMN=contact'
    rejected rows are in parts.tsv
    import         read 2 = created 2 + updated 0 + skipped 0 + rejected 0
    [5]
    reject_line	reject_reason	Название	Должность	E-mail
    2	“не почта” is not an e-mail address; position “директор” is left out: the row names no person	ООО Дельта	директор	не почта
    Name
    ООО Дельта
    Name         E-mails
    ООО Эпсилон  a2@x.example, b@x.example
    $ sed -i 's/директор;не почта/;/; s/\tне почта$/\td@x.example/; s/\tдиректор\t/\t\t/' parts.tsv; ruka client import parts.tsv 2>/dev/null; ruka client list дельта --columns name,emails
    import         read 1 = created 0 + updated 1 + skipped 0 + rejected 0
    Name        E-mails
    ООО Дельта  d@x.example

Quotes that do not close spoil their own line; quotes within quotes need not be doubled. One column
has no delimiter.

    $ printf '%s\n' 'Название;Телефон;Город' '"Ромашка ООО;8 495 111-00-01;Омск' 'ООО Второй;8 495 111-00-02;Тула' '"Вектор" ООО;8 495 111-00-04;Казань' '"ООО "Лён"";8 495 111-00-05;Уфа' > quote.csv; ruka --db q.db client import quote.csv; echo "[$?]"; ruka --db q.db client list --columns name
    encoding UTF-8, delimiter ;
    columns: Название → name, Телефон → phone, Город → city
    line 2: a quote opens in the row and never closes
    to mend the rejected rows in a file of their own: --rejects FILE
    import         read 4 = created 3 + updated 0 + skipped 0 + rejected 1
    [5]
    Name
    "Вектор" ООО
    ООО "Лён"
    ООО Второй
    $ printf '%s\n' 'Название;Телефон;Город' '"Ромашка;8 495 111-00-01;Омск' 'Бета;8 495 111-00-02;Тула' 'Гамма";8 495 111-00-03;Пермь' > rows.csv; ruka --db q.db client import rows.csv --lang ru; echo "[$?]"
    кодировка UTF-8, разделитель ;
    столбцы: Название → name, Телефон → phone, Город → city
    строка 2: значение в кавычках содержит целые строки таблицы, до строки 4: кавычки не хватает или она лишняя
    чтобы исправить отклонённые строки в отдельном файле: --rejects ФАЙЛ
    импорт         прочитано 1 = создано 0 + обновлено 0 + пропущено 0 + отклонено 1
    [5]
    $ printf 'Название\nРомашка, ООО\nВектор, ООО\nЛуч\n' > one.csv; ruka --db one.db client import one.csv
    encoding UTF-8, one column
    columns: Название → name
    import         read 3 = created 3 + updated 0 + skipped 0 + rejected 0

Titles above the headings, a line of sums, words for nothing:

    $ printf '%s\n' 'Отчёт о поставщиках от 01.11.2026 10:00' '' 'Всего поставщиков: 2' '' 'Код;Наименование;ИНН;Телефон;Город' '1;ООО Первый;7707083893;+79161234502;NULL' 'Код;Наименование;ИНН;Телефон;Город' '2;ООО Второй;7736050003;+79161234503;#Н/Д' 'Итого 2 клиента;;;;' > titles.csv; ruka --db t.db client import titles.csv; ruka --db t.db client list --columns name,city
    encoding UTF-8, delimiter ;
    the header is line 5
    columns: Наименование → name, ИНН → inn, Телефон → phone, Город → city
    left out: Код
    2 cells say that there is nothing (NULL, #N/A, -)
    line 7: a line of sums or headings, left out: Код | Наименование | ИНН | Телефон | Город
    line 9: a line of sums or headings, left out: Итого 2 клиента
    import         read 2 = created 2 + updated 0 + skipped 0 + rejected 0
    Name
    ООО Второй
    ООО Первый
    $ ruka client import titles.csv --header 6 --lang ru; echo "[$?]"; ruka client import titles.csv --header 2; echo "[$?]"; ruka client import titles.csv --header семь; echo "[$?]"; ruka --db t.db client reconcile titles.csv --header 5 --dry-run 2>&1 | grep read
    ruka: ни один столбец файла не похож на название клиента: 1, ООО Первый, 7707083893, +79161234502, NULL
      укажите какой: --map 'СТОЛБЕЦ=name'; если заголовки стоят ниже: --header СТРОКА; если буквы не те, укажите кодировку: --encoding КОДИРОВКА
    [5]
    ruka: no row begins at line 2
      give the line of the headings: --header LINE
    [2]
    ruka: “семь” does not fit --header
      the number of a line is expected: --header 6
    [2]
    read 2 · compared 2 · differences 0, not decided 0, decided before 0 · not ours 0 · without a key 0 · rejected 0

Several things in one cell, signs that nobody sees, what a spreadsheet did to a number:

    $ printf 'Название;ИНН;Телефон\nООО А;7\302\240707\302\240083\302\240893;"8 495 123-45-67, доб. 12"\nООО Б;;8-800-555-35-35 8-495-555-35-36\nООО В;;8(495)323-45-67/68\nООО Г;;\342\200\252+7 916 630-00-01\342\200\254\nООО Д;7736050003.0;79163334455.0\nООО Е;;222-33-44\n' > cells.csv; ruka --db c.db client import cells.csv; ruka --db c.db client list --columns name,inn,phones; ruka --db c.db client list 84953234568 -f ids
    encoding UTF-8, delimiter ;
    columns: Название → name, ИНН → inn, Телефон → phone
    line 7: “222-33-44” is kept as it is: a city number, its code is missing
    import         read 6 = created 6 + updated 0 + skipped 0 + rejected 0
    Name   INN         Phones
    ООО А  7707083893  +7 495 123-45-67 ext. 12
    ООО Б              +7 800 555-35-35, +7 495 555-35-36
    ООО В              +7 495 323-45-67, +7 495 323-45-68
    ООО Г              +7 916 630-00-01
    ООО Д  7736050003  +7 916 333-44-55
    ООО Е              222-33-44
    3

One bad byte is its row's trouble; the rejects are what the ending of the file says:

    $ printf 'name,city,note\nООО Ромашка,Омск,торт\nООО Вектор,Тула,при\320\nООО Луч,Пермь,свет\n' > bad.csv; ruka --db b.db client import bad.csv --rejects bad.xlsx; ruka --db b.db client list --columns name; ruka --db b.db client import bad.xlsx 2>/dev/null; ruka client import bad.csv --rejects bad.json; echo "[$?]"
    encoding UTF-8, delimiter ,
    columns: name → name, city → city, note → note
    line 3: the row is not text in this encoding
    rejected rows are in bad.xlsx
    import         read 3 = created 2 + updated 0 + skipped 0 + rejected 1
    Name
    ООО Луч
    ООО Ромашка
    import         read 1 = created 1 + updated 0 + skipped 0 + rejected 0
    ruka: rejected rows are not written as “bad.json”
      end the name in .csv, .tsv or .xlsx
    [2]

Whose phone it is, a day of birth in three columns, the day of the last contact; our own list back:

    $ printf '%s\n' 'last_name,first_name,title,company,phone_number,email' 'Ким,Анна,закупщик,ООО Птица,+79161234501,anna@pt.example' > ya.csv; ruka --db y.db client import ya.csv; ruka --db y.db client contact list --columns name,client,phones,emails
    encoding UTF-8, delimiter ,
    columns: last_name → surname, first_name → given_name, title → position, company → name, phone_number → contact_phone, email → contact_email
    import         read 1 = created 1 + updated 0 + skipped 0 + rejected 0
    Person    Client     Phones            E-mails
    Ким Анна  ООО Птица  +7 916 123-45-01  anna@pt.example
    $ printf '%s\n' 'First Name,Last Name,Display Name,Primary Email,Secondary Email,Work Phone,Mobile Number,Organization,Birth Year,Birth Month,Birth Day' 'Олег,Лис,Олег Лис,oleg@tb.example,,8 495 900-00-01,8 916 900-00-02,ООО Птица,1980,3,12' > book.csv; ruka --db y.db client import book.csv; ruka --db y.db client contact list лис --columns name,client,birthday,phones
    encoding UTF-8, delimiter ,
    headings of Thunderbird
    columns: First Name → given_name, Last Name → surname, Primary Email → contact_email, Secondary Email → contact_email, Work Phone → contact_phone, Mobile Number → contact_phone, Organization → name, Birth Year → birth_year, Birth Month → birth_month, Birth Day → birth_day
    left out: Display Name
    import         read 1 = created 0 + updated 1 + skipped 0 + rejected 0
    Person    Client     Birthday    Phones
    Лис Олег  ООО Птица  12.03.1980  +7 495 900-00-01, +7 916 900-00-02
    $ printf '%s\n' 'Компания;Дата последнего контакта' 'ООО Час;12.10.2026 15:00' > touch.csv; ruka --db y.db client import touch.csv -q; ruka --db y.db client import touch.csv; ruka --db y.db client history час --by note
    encoding UTF-8, delimiter ;
    columns: Компания → name, Дата последнего контакта → last_contact
    import         read 1 = created 0 + updated 0 + skipped 1 + rejected 0
    When              What  No.  Text
    12.10.2026 15:00  note    1  Дата последнего контакта: 12.10.2026 15:00
    $ ruka --db a.db client add "ООО Счёт" --bik 044525225 --account 40702810938000000001 -q; ruka --db a.db client list -f csv --columns all > list.csv; ruka --db a2.db client import list.csv -q; ruka --db a2.db client list --columns name,account
    1
    left out: id, created_at
    Name      Account
    ООО Счёт  40702810938000000001

The command line reads what a table's cell may say:

    $ ruka --db l.db client add "ООО Строка" --phone "8-800-555-35-35 8(495)323-45-67/68" --email "Анна Ким <a@x.example>, mailto:b@x.example" --inn "7 707 083 893.0" --contact "Пётр Ильин, директор, birthday: 12.03.1980, отдел: сбыт, \"note: любит чай, кофе\""; ruka --db l.db client contact list --columns name,position,department,birthday,note; ruka --db l.db client export --columns contacts -f csv
    client 1       ООО Строка · 7707083893 · +7 800 555-35-35, +7 495 323-45-67, +7 495 323-45-68 · a@x.example, b@x.example
    Person      Position  Department  Birthday    Note
    Пётр Ильин  директор  сбыт        12.03.1980  любит чай, кофе
    contacts
    "Пётр Ильин, директор, department: сбыт, birthday: 1980-03-12, ""note: любит чай, кофе"""
    $ ruka --db l.db client contact add 1 "Анна Ким" --birthday "1980-03-12 00:00:00" -q; ruka --db l.db client contact list ким --columns name,birthday; ruka --db l.db client add "ООО Край" --contact "Олег, birthday: весной"; echo "[$?]"
    2
    Person    Birthday
    Анна Ким  12.03.1980
    ruka: “весной” is no birthday
      write it like 12.03.1980
    [2]

A person without a company of whose name a known client has somebody is new, and told of; a given name alone is anybody's.

    $ ruka --db people.db client add 'ООО Луч' --contact 'Ким Анна, бухгалтер' --contact 'Олег' -q; printf 'ФИО;Телефон\nАнна Ким;8 916 000-00-09\nОлег;8 916 000-00-08\n' > people.csv; ruka --db people.db client import people.csv -q; ruka --db people.db client import people.csv -q --lang ru
    1
    line 2: 2 Анна Ким is new; a person of that name is at 1 ООО Луч
    $ printf 'ФИО\nКим Анна\n' > again.csv; ruka --db people2.db client add 'ООО Луч' --contact 'Ким Анна, бухгалтер' -q; ruka --db people2.db client import again.csv -q --lang ru
    1
    строка 2: 2 Ким Анна — новый клиент; человек с таким именем есть у клиента 1 ООО Луч

What stands nowhere else is named each, however many they are; a row of empty cells is none.

    $ { echo 'Название;E-mail'; for n in 01 02 03 04 05 06 07 08 09 10 11 12; do echo "ООО Дом $n;a$n@x.example (офис)"; done; echo ';'; echo ' ; '; } > many.csv; ruka --db many.db client import many.csv 2>&1 | tail -4
    line 11: of “a10@x.example (офис)” the address is taken
    line 12: of “a11@x.example (офис)” the address is taken
    line 13: of “a12@x.example (офис)” the address is taken
    import         read 12 = created 12 + updated 0 + skipped 0 + rejected 0
