Values as people and programs write them.

Phones: the zero that is dialed at home alone, links, wide digits, what is said beside one.

    $ printf '%s\n' 'Название;Телефон' 'ООО Берлин;+49 (0)30 901820' 'ООО Лондон;0044 (0)20 7946 0958' 'ООО Чат;https://wa.me/79161234567' 'ООО Токио;＋７ ９１６ １２３-４５-６８' > phones.csv; ruka client import phones.csv; ruka client list --columns name,phones,note --sort id -f csv
    encoding UTF-8, delimiter ;
    columns: Название → name, Телефон → phone
    import         read 4 = created 4 + updated 0 + skipped 0 + rejected 0
    name,phones,note
    ООО Берлин,+4930901820,
    ООО Лондон,+442079460958,
    ООО Чат,+79161234567,
    ООО Токио,+79161234568,

Birthdays in the table's order or in one that leaves no doubt; 29 February needs no year.

    $ printf '%s\n' 'Компания;Контакт;День рождения' 'А;Ким Анна;1980/03/12' 'Б;Ким Анна;12.03.1980 г.р.' 'В;Ким Анна;19800312' 'Г;Ким Анна;12,03,1980' 'Д;Ким Анна;29 февраля' 'Е;Ким Анна;3-12-1980' 'Ж;Ким Анна;3/12/1980 12:00:00 AM' > born.csv; ruka --db b.db client import born.csv; ruka --db c.db client import born.csv --date-format mdy -q; for db in b c; do ruka --db $db.db client contact list --columns client,birthday --sort client -f csv; done
    encoding UTF-8, delimiter ;
    columns: Компания → name, Контакт → contact, День рождения → birthday
    values left out, their rows are taken: 2
    line 7: “3-12-1980” is doubtful: which is the month?
      say what stands first in the file's dates: --date-format mdy (the month), dmy (the day)
    line 8: “3/12/1980” is doubtful: which is the month?
    to mend the rejected rows in a file of their own: --rejects FILE
    import         read 7 = created 7 + updated 0 + skipped 0 + rejected 0
    client,birthday
    А,1980-03-12
    Б,1980-03-12
    В,1980-03-12
    Г,1980-03-12
    Д,--02-29
    Е,
    Ж,
    client,birthday
    А,1980-03-12
    Б,1980-03-12
    В,1980-03-12
    Г,1980-03-12
    Д,--02-29
    Е,1980-03-12
    Ж,1980-03-12
    $ ruka --db b.db client contact edit 1 --birthday '29 февраля' | head -1
    contact 1      Ким Анна · А · 29.02

Identifiers with their names before them, an INN with its KPP, a BIK whose zero was eaten, an account with points.

    $ printf '%s\n' 'Название;ИНН/КПП;БИК;Расчётный счёт' 'ООО Луч;7707083893/773601001;44525225;40702.810.9.38000000001' 'ООО Мир;ИНН 7736050003;;' 'ООО Дом;№ 7702070139;БИК 044525225;' > numbers.csv; ruka --db n.db client import numbers.csv; ruka --db n.db client list --columns name,inn,kpp,bik,account --sort id -f csv
    encoding UTF-8, delimiter ;
    columns: Название → name, ИНН/КПП → inn, БИК → bik, Расчётный счёт → account
    1 INN, KPP or BIK got its lost leading zero back
    import         read 3 = created 3 + updated 0 + skipped 0 + rejected 0
    name,inn,kpp,bik,account
    ООО Луч,7707083893,773601001,044525225,40702810938000000001
    ООО Мир,7736050003,,,
    ООО Дом,7702070139,,044525225,

An e-mail among words is taken, and the words are told; two dots in a row are no address.

    $ printf '%s\n' 'Название;E-mail' 'А;a@x.example (личная)' 'Б;почта: b@x.example' 'В;<c@x.example>' 'Г;d@x.example/e@x.example' 'Д;f@x.example и g@x.example' 'Е;h@x..example' 'Ж;Анна i@x.example, Пётр j@x.example' 'З;k@x.example#mailto:k@x.example#' > mails.csv; ruka --db m.db client import mails.csv; ruka --db m.db client list --columns name,emails --sort id -f csv
    encoding UTF-8, delimiter ;
    columns: Название → name, E-mail → email
    line 2: of “a@x.example (личная)” the address is taken
    line 3: of “почта: b@x.example” the address is taken
    line 8: of “Анна i@x.example” the address is taken
    line 8: of “Пётр j@x.example” the address is taken
    values left out, their rows are taken: 1
    line 7: “h@x..example” is not an e-mail address
      write it like olga@example.ru
    to mend the rejected rows in a file of their own: --rejects FILE
    import         read 8 = created 8 + updated 0 + skipped 0 + rejected 0
    name,emails
    А,a@x.example
    Б,b@x.example
    В,c@x.example
    Г,"d@x.example, e@x.example"
    Д,"f@x.example, g@x.example"
    Е,
    Ж,"i@x.example, j@x.example"
    З,k@x.example

A table of people whose names stand in one column; initials make a person, and a sole trader keeps what is theirs.

    $ printf '%s\n' 'ФИО;Телефон;Должность;Дата рождения' 'Салтыков-Щедрин М.Е.;8 916 000-00-01;директор;12.03.1980' 'ИП Иванов Пётр Ильич;8 916 000-00-02;владелец;13.03.1980' > who.csv; ruka --db w.db client import who.csv; ruka --db w.db client list --columns name,kind,phones --sort id -f csv; ruka --db w.db client contact list --columns client,name,position,birthday -f csv
    encoding UTF-8, delimiter ;
    columns: ФИО → contact, Телефон → phone, Должность → position, Дата рождения → birthday
    import         read 2 = created 2 + updated 0 + skipped 0 + rejected 0
    name,kind,phones
    Салтыков-Щедрин М.Е.,person,+79160000001
    ИП Иванов Пётр Ильич,sole_trader,+79160000002
    client,name,position,birthday
    ИП Иванов Пётр Ильич,Иванов Пётр Ильич,владелец,1980-03-13
    Салтыков-Щедрин М.Е.,Салтыков-Щедрин М.Е.,директор,1980-03-12

Headings on two lines; a column without a heading is told by its number; the sign with which DOS ended a file is no row.

    $ printf 'Компания;;Контактное лицо;;\r\n;ИНН;ФИО;Телефон;\r\nООО Луч;7707083893;Ким Анна;8 916 000-00-03;важное\r\n\032' > two.csv; ruka --db t.db client import two.csv; ruka --db t.db client list --columns name,inn,contacts,phones -f csv
    encoding UTF-8, delimiter ;
    the header is line 2
    columns: Компания → name, ИНН → inn, ФИО → contact, Телефон → phone
    left out: column 5
    import         read 1 = created 1 + updated 0 + skipped 0 + rejected 0
    name,inn,contacts,phones
    ООО Луч,7707083893,Ким Анна,+79160000003
    $ printf 'Компания;;Контактное лицо;;\r\n;ИНН;ФИО;Телефон;\r\nООО Луч;7707083893;Ким Анна;8 916 000-00-03;важное\r\n' > two.csv; ruka --db two1.db client import two.csv --header 1; ruka --db two2.db client import two.csv --map 'Компания=name' -q; ruka --db two2.db client list --columns name,inn,contacts,phones -f csv
    encoding UTF-8, delimiter ;
    the header is line 2
    columns: Компания → name, ИНН → inn, ФИО → contact, Телефон → phone
    left out: column 5
    import         read 1 = created 1 + updated 0 + skipped 0 + rejected 0
    left out: column 5
    name,inn,contacts,phones
    ООО Луч,7707083893,Ким Анна,+79160000003

A web page that calls itself a workbook.

    $ printf '<html><table><tr><td>Название</td></tr></table></html>' > page.xls; ruka client import page.xls --lang ru; echo "[$?]"
    ruka: «page.xls» — веб-страница или XML, а не таблица
      откройте его в Excel, сохраните как xlsx или CSV и загрузите полученный файл
    [5]

What is said beside a phone is added to the note of a known client and of a known person.

    $ ruka --db r.db client add 'ООО Луч' --phone '8 495 111-22-33' --note 'важный' --contact 'Ким Анна, 8 916 000-00-04' -q; ruka --db r.db client contact edit 1 --note 'любит чай' -q; printf '%s\n' 'Название;Телефон;Контакт;Телефон контакта' 'ООО Луч;8 495 111-22-33 спросить Ольгу;Ким Анна;8 916 000-00-04 (после 18)' > beside.csv; for how in '' '' --update; do ruka --db r.db client import beside.csv $how; done; ruka --db r.db client list --columns note -f csv; ruka --db r.db client contact list --columns note -f csv
    1
    1
    encoding UTF-8, delimiter ;
    columns: Название → name, Телефон → phone, Контакт → contact, Телефон контакта → contact_phone
    import         read 1 = created 0 + updated 1 + skipped 0 + rejected 0
    encoding UTF-8, delimiter ;
    columns: Название → name, Телефон → phone, Контакт → contact, Телефон контакта → contact_phone
    import         read 1 = created 0 + updated 0 + skipped 1 + rejected 0
    encoding UTF-8, delimiter ;
    columns: Название → name, Телефон → phone, Контакт → contact, Телефон контакта → contact_phone
    import         read 1 = created 0 + updated 0 + skipped 1 + rejected 0
    note
    "важный
    +7 495 111-22-33: спросить Ольгу"
    note
    "любит чай
    +7 916 000-00-04: после 18"

A printed address is told where its parts do not say it.

    $ printf 'BEGIN:VCARD\nVERSION:2.1\nN:Ким;Анна\nADR;WORK:;;ул. Мира, 1;Москва;;;\nLABEL;WORK:Москва, ул. Мира, 1\nLABEL;HOME:Тула, ул. Ленина, 2\nEND:VCARD\n' > label.vcf; ruka --db v.db client import label.vcf -q; ruka --db v.db client list --columns city,address,note -f csv
    city,address,note
    Москва,"ул. Мира, 1","address: Тула, ул. Ленина, 2"

An invalid byte is one row's trouble in any encoding, and in a heading it is seen; the headings once more are no client.

    $ (printf 'Название;Город\nООО Луч;Омск\n' | iconv -f UTF-8 -t CP1251; printf 'x\230;y\n') > cp.csv; (printf 'Название;Город\nООО Мир;Тула\n' | iconv -f UTF-8 -t UTF-16; printf z) > u16.csv; printf 'Название;Гор\320од;Заметки\nООО Дом;Пермь;x\n' > head.csv; printf 'Название;Город\nООО Сад;Уфа\nназвание; ГОРОД\n' > again.csv; for f in cp u16 head again; do ruka --db i.db client import $f.csv; done; ruka --db i.db client list --columns name,city,note --sort id -f csv
    encoding windows-1251, delimiter ;
    columns: Название → name, Город → city
    line 3: the row is not text in this encoding
    to mend the rejected rows in a file of their own: --rejects FILE
    import         read 2 = created 1 + updated 0 + skipped 0 + rejected 1
    encoding UTF-16LE, delimiter ;
    columns: Название → name, Город → city
    line 3: the row is not text in this encoding
    to mend the rejected rows in a file of their own: --rejects FILE
    import         read 2 = created 1 + updated 0 + skipped 0 + rejected 1
    encoding UTF-8, delimiter ;
    columns: Название → name, Заметки → note
    left out: Гор\xd0од
    import         read 1 = created 1 + updated 0 + skipped 0 + rejected 0
    encoding UTF-8, delimiter ;
    columns: Название → name, Город → city
    line 3: a line of sums or headings, left out: название | ГОРОД
    import         read 1 = created 1 + updated 0 + skipped 0 + rejected 0
    name,city,note
    ООО Луч,Омск,
    ООО Мир,Тула,
    ООО Дом,,x
    ООО Сад,Уфа,

JSON in UTF-16, as a program of Windows writes it.

    $ printf '[{"name": "ООО Луч", "city": "Омск"}]' | iconv -f UTF-8 -t UTF-16 > u16.json; ruka --db j.db client import u16.json
    JSON, encoding UTF-16LE
    columns: name → name, city → city
    import         read 1 = created 1 + updated 0 + skipped 0 + rejected 0

Words of other programs for a kind, a role and a way to reach somebody.

    $ printf '%s\n' 'Название;Тип;channel' 'Анна;Физ.лицо;WhatsApp' 'Дом;Юр лицо;телефон' 'Сад;Дилер;e-mail' 'Лес;чудо;голубь' > words.csv; ruka --db k.db client import words.csv; ruka --db k.db client list --columns name,kind,roles,channel --sort id -f csv
    encoding UTF-8, delimiter ;
    columns: Название → name, Тип → kind, channel → channel
    line 5: “чудо” is no kind of client: company, sole trader, person
      write one of them, or leave the column out: --map 'COLUMN=-'
    line 5: “голубь” is no way to reach a client
      one of these is expected: call, mail, message, letter, visit
    to mend the rejected rows in a file of their own: --rejects FILE
    import         read 4 = created 3 + updated 0 + skipped 0 + rejected 1
    name,kind,roles,channel
    Анна,person,client,message
    Дом,company,client,call
    Сад,company,partner,mail

A phone and an e-mail that two people of one client share are of both; read twice, of nobody twice.

    $ printf '%s\n' 'Фамилия,Имя,E-mail,Компания' 'Кот,Иван,parent@x.example,Школа' 'Лис,Анна,parent@x.example,Школа' > kids.csv; for i in 1 2; do ruka --db kids.db client import kids.csv -q; done
    $ ruka --db kids.db client edit 1 --phone 84951110000 --contact "Лев Рак, 84951110000" --contact "Яна Рысь, 84951110000" -q; ruka --db kids.db client contact list; ruka --db kids.db client list
    1
    No.  Person    Client  Phones            E-mails
      1  Кот Иван  Школа                     parent@x.example
      3  Лев Рак   Школа   +7 495 111-00-00
      2  Лис Анна  Школа                     parent@x.example
      4  Яна Рысь  Школа   +7 495 111-00-00
    No.  Name   Phones            E-mails
      1  Школа  +7 495 111-00-00  parent@x.example

Files of partners abroad, and UTF-8 that a program has written as UTF-8 twice.

    $ printf 'name,city\nAnna K\366hler,K\366ln\nJ\374rgen Gro\337,Bonn\n' > west.csv; printf 'name,city\nAneta Kr\341l,Brno\nJi\370\355 Dvo\370\341k,Brno\n' > central.csv; printf 'BEGIN:VCARD\nVERSION:2.1\nN:M\374ller;J\366rg\nFN:J\366rg M\374ller\nEND:VCARD\n' > west.vcf; for f in west.csv central.csv west.vcf; do ruka --db abroad.db client import $f 2>&1 | grep encoding; done; ruka --db abroad.db client list --columns name -f csv
    encoding windows-1252, delimiter ,
    encoding windows-1250, delimiter ,
    vCard, encoding windows-1252
    name
    Aneta Král
    Anna Köhler
    Jiří Dvořák
    Jörg Müller
    Jürgen Groß
    $ printf '\320\240\321\234\320\240\302\260\320\240\302\267\320\240\320\206\320\240\302\260\320\240\320\205\320\240\321\221\320\240\302\265;\320\240\342\200\234\320\240\321\225\320\241\320\202\320\240\321\225\320\240\322\221\n\320\240\321\233\320\240\321\233\320\240\321\233 \320\240\302\240\320\240\321\225\320\240\321\230\320\240\302\260\320\241\342\202\254\320\240\321\224\320\240\302\260;\320\240\321\237\320\241\320\203\320\240\321\224\320\240\321\225\320\240\320\206\n\320\240\302\230\320\240\321\237 \320\240\302\230\320\240\302\273\320\241\320\212\320\240\321\221\320\240\320\205;\320\240\321\236\320\240\320\206\320\240\302\265\320\241\320\202\320\241\320\212\n' > twice.csv; ruka --db twice.db client import twice.csv; ruka --db twice.db client list --columns name,city -f csv
    encoding UTF-8 in windows-1251 in UTF-8, delimiter ;
    columns: Название → name, Город → city
    import         read 2 = created 2 + updated 0 + skipped 0 + rejected 0
    name,city
    ИП Ильин,Тверь
    ООО Ромашка,Псков

One taken for another encoding is read, too; a value of such letters within a good file is no name, and is told.

    $ printf '\303\220\302\235\303\220\302\260\303\220\302\267\303\220\302\262\303\220\302\260\303\220\302\275\303\220\302\270\303\220\302\265\n\303\220\302\236\303\220\302\236\303\220\302\236 \303\220\302\234\303\220\302\260\303\221\302\217\303\220\302\272\n' > latin.csv; ruka --db latin.db client import latin.csv; ruka --db latin.db client list --columns name -f csv
    encoding UTF-8 in windows-1252 in UTF-8, one column
    columns: Название → name
    import         read 1 = created 1 + updated 0 + skipped 0 + rejected 0
    name
    ООО Маяк
    $ printf 'name;city;phone\nРџСЂРёР±РѕР№;Тверь;84951112290\nООО Парус;РџСЃРєРѕРІ;84951112291\nООО Рёв;Псков;84951112292\n' > cells.csv; ruka --db latin.db client import cells.csv --lang ru; ruka --db latin.db client list --columns name,city -f csv; printf 'name,price\n\303\220\302\241\303\221\302\202\303\220\302\276\303\220\302\273,5\nСтул,6\n' > prices.csv; ruka --db latin.db lead product import prices.csv --lang ru
    кодировка UTF-8, разделитель ;
    столбцы: name → name, city → city, phone → phone
    строк отклонено целиком: 1
    строка 2: name: «РџСЂРёР±РѕР№» — текст в чужой кодировке, вероятно «Прибой»
      исправьте его в файле или выгрузите файл в UTF-8 заново и повторите импорт
    значений пропущено, сами строки приняты: 1
    строка 3: city: «РџСЃРєРѕРІ» — текст в чужой кодировке, вероятно «Псков»
    чтобы исправить отклонённые строки в отдельном файле: --rejects ФАЙЛ
    импорт         прочитано 3 = создано 2 + обновлено 0 + пропущено 0 + отклонено 1
    name,city
    ООО Маяк,
    ООО Парус,
    ООО Рёв,Псков
    кодировка UTF-8, разделитель ,
    столбцы: name → name, price → price
    строка 2: name: «Ð¡Ñ\x82Ð¾Ð»» — текст в чужой кодировке, вероятно «Стол»
      исправьте его в файле или выгрузите файл в UTF-8 заново и повторите импорт
    чтобы исправить отклонённые строки в отдельном файле: --rejects ФАЙЛ
    импорт         прочитано 2 = добавлено 1 + изменено 0 + без изменений 0 + отклонено 1

Whose a phone is: of the person where the heading says so, or where it follows the person and the company has one before.

    $ printf 'Компания;Телефон;Контактное лицо;Должность;Мобильный;E-mail\nООО Риф;8 495 111-22-80;Ким Анна;закупки;8 916 111-22-81;a@rif.example\n' > beside.csv; printf 'Компания;ФИО;Моб. тел. контакта;E-mail ЛПР\nООО Мыс;Лось Иван;8 916 111-22-82;i@mys.example\n' > of.csv; for f in beside of; do ruka --db whose.db client import $f.csv 2>&1 | grep columns; done; ruka --db whose.db client export --columns name,phones,emails,contacts -f csv
    columns: Компания → name, Телефон → phone, Контактное лицо → contact, Должность → position, Мобильный → contact_phone, E-mail → email
    columns: Компания → name, ФИО → contact, Моб. тел. контакта → contact_phone, E-mail ЛПР → contact_email
    name,phones,emails,contacts
    ООО Мыс,,,"Лось Иван, +79161112282, i@mys.example"
    ООО Риф,+74951112280,a@rif.example,"Ким Анна, закупки, +79161112281"

A card with labels of nothing, a day with a program's own label and a category with a comma.

    $ printf 'BEGIN:VCARD\nVERSION:3.0\nFN:Ким Анна\nitem1.ADR:;;;;;;\nitem1.X-ABLabel:\nitem2.TEL:8 916 000-00-03\nitem2.X-ABLabel:\nitem3.X-ABDATE:2020-05-06\nitem3.X-ABLabel:_$!<Anniversary>!$_\nCATEGORIES:one,two\\,three\nEND:VCARD\n' > labels.vcf; ruka --db labels.db client import labels.vcf -q; ruka --db labels.db client show 1
    Client 1: Ким Анна
    Kind    person
    Phones  +7 916 000-00-03
    Tags    one, two three
    Note    abdate: 2020-05-06
            Anniversary: 2020-05-06
            category: two,three

With --update a person who is known takes what the file says otherwise.

    $ ruka client add "ООО Фрегат" --inn 7707083893 --contact "Цапля Иван Ильич, капитан" -q
    5
    $ printf 'Компания;ИНН;Контакт;Должность;Отдел;Дата рождения\nООО Фрегат;7707083893;Цапля Иван Ильич;боцман;палуба;12.03.1980\n' > f.csv
    $ ruka client import f.csv --lang ru
    кодировка UTF-8, разделитель ;
    столбцы: Компания → name, ИНН → inn, Контакт → contact, Должность → position, Отдел → department, Дата рождения → birthday
    строка 2: у клиента 5 остаётся своё: Цапля Иван Ильич, должность: здесь «капитан», в файле «боцман»
    чтобы взять значения из файла: --update
    импорт         прочитано 1 = создано 0 + обновлено 1 + пропущено 0 + отклонено 0
    $ ruka client import f.csv --update --lang ru
    кодировка UTF-8, разделитель ;
    столбцы: Компания → name, ИНН → inn, Контакт → contact, Должность → position, Отдел → department, Дата рождения → birthday
    импорт         прочитано 1 = создано 0 + обновлено 1 + пропущено 0 + отклонено 0
    $ ruka client contact show цапля --lang ru
    Контактное лицо 1: Цапля Иван Ильич
    №                1
    Контактное лицо  Цапля Иван Ильич
    Должность        боцман
    Отдел            палуба
    Клиент           ООО Фрегат
    День рождения    12.03.1980
    $ ruka client import f.csv --update --lang ru
    кодировка UTF-8, разделитель ;
    столбцы: Компания → name, ИНН → inn, Контакт → contact, Должность → position, Отдел → department, Дата рождения → birthday
    импорт         прочитано 1 = создано 0 + обновлено 0 + пропущено 1 + отклонено 0

Two people of one name and one e-mail, born on different days, are two.

    $ printf 'ФИО;E-mail;Дата рождения;Телефон\nДроздов Сергей Андреевич;fam@x.example;01.02.1970;8 912 200-00-01\nДроздов Сергей Андреевич;fam@x.example;03.04.1995;8 912 200-00-02\n' > fam.csv
    $ ruka client import fam.csv --lang ru; ruka client contact list дроздов --columns name,birthday,phones
    кодировка UTF-8, разделитель ;
    столбцы: ФИО → contact, E-mail → email, Дата рождения → birthday, Телефон → phone
    строка 3: 7 Дроздов Сергей Андреевич — новый клиент; возможно, это 6 Дроздов Сергей Андреевич (по эл. почте)
    такие пары показывает: ruka client dupes
    импорт         прочитано 2 = создано 2 + обновлено 0 + пропущено 0 + отклонено 0
    Person                    Birthday
    Дроздов Сергей Андреевич  01.02.1970
    Дроздов Сергей Андреевич  03.04.1995
