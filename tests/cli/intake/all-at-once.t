A row that an import rejects is told with all that is wrong in it: one pass of mending is enough.

    $ printf '%s\n' 'Название;ИНН;КПП;ОГРН;Телефон;Почта;Статус;VIP;Ответственный' 'ООО Луч;7707083894;77;5;нет номера;почта;спит;может быть;Некто' 'ООО Мир;770708389312;773601001;;;;;;' ';123;;;;;;;' 'ООО Дом;;;;112;дом@;;;' > bad.csv
    $ ruka client import bad.csv --rejects mend.csv --lang ru; echo "[$?]"
    кодировка UTF-8, разделитель ;
    столбцы: Название → name, ИНН → inn, КПП → kpp, ОГРН → ogrn, Телефон → phone, Почта → email, Статус → status, VIP → vip, Ответственный → owner
    строк отклонено целиком: 3
    строка 2: «спит» — не статус клиента: активен, неактивен
      впишите одно из них или пропустите столбец: --map 'СТОЛБЕЦ=-'
    строка 2: «может быть» — ни да, ни нет
    строка 2: контрольная цифра ИНН «7707083894» не сходится
      сверьте с документами: какая-то цифра неверна
    строка 2: КПП «77» — не девять знаков NNNNPPXXX
      пишите так: 773601001
    строка 2: в ОГРН «5» не 13 и не 15 цифр
      в ОГРН организации 13 цифр, у предпринимателя 15
    строка 2: «почта» — это не адрес эл. почты
      пишите так: olga@example.ru
    строка 2: в команде нет «Некто»: ответственный пропущен
      список: ruka staff; добавить: ruka staff add ИМЯ --role РОЛЬ
    строка 2: «нет номера» — это не номер телефона
      пишите так: +7 916 123-45-67
    строка 3: контрольная цифра ИНН «770708389312» не сходится
    строка 4: в строке нет ни организации, ни человека
      впишите название или ФИО либо пропустите эту строку
    строка 4: в ИНН «123» не 10 и не 12 цифр
      в ИНН организации 10 цифр, у человека 12
    значений пропущено, сами строки приняты: 2
    строка 5: «дом@» — это не адрес эл. почты
    строка 5: «112» — это не номер телефона
    отклонённые строки записаны в mend.csv
    импорт         прочитано 4 = создано 1 + обновлено 0 + пропущено 0 + отклонено 3
    [5]
    $ sed 's/;[0-9a-f-]\{36\};/;UID;/' mend.csv
    reject_line;reject_reason;reject_uid;Название;ИНН;КПП;ОГРН;Телефон;Почта;Статус;VIP;Ответственный
    2;"«спит» — не статус клиента: активен, неактивен; «может быть» — ни да, ни нет; контрольная цифра ИНН «7707083894» не сходится; КПП «77» — не девять знаков NNNNPPXXX; в ОГРН «5» не 13 и не 15 цифр; «почта» — это не адрес эл. почты; в команде нет «Некто»: ответственный пропущен; «нет номера» — это не номер телефона";;ООО Луч;7707083894;77;5;нет номера;почта;спит;может быть;Некто
    3;контрольная цифра ИНН «770708389312» не сходится;;ООО Мир;770708389312;773601001;;;;;;
    4;"в строке нет ни организации, ни человека; в ИНН «123» не 10 и не 12 цифр";;;123;;;;;;;
    5;"«дом@» — это не адрес эл. почты; «112» — это не номер телефона";UID;ООО Дом;;;;112;дом@;;;

Mended, the rows come in: one line a row.

    $ printf '%s\n' 'reject_line;reject_reason;reject_uid;Название;ИНН;Телефон;Почта' "5;;$(tail -1 mend.csv | grep -o '[0-9a-f-]\{36\}');ООО Дом;7707083893;84951112233;d@x.example" | ruka client import /dev/stdin -q; ruka client list --columns name,inn,phones,emails -f csv
    name,inn,phones,emails
    ООО Дом,7707083893,+74951112233,d@x.example

The people of a cell, each with what is wrong; so a comparison with another source tells it.

    $ printf '%s\n' 'Название;Контакты' 'ООО Сад;"Ким Анна, decision: кто, left: давно; Лис Олег, birthday: весной"' > people.csv; ruka client import people.csv --lang ru; echo "[$?]"
    кодировка UTF-8, разделитель ;
    столбцы: Название → name, Контакты → contacts
    строка 2: «кто» — не роль в решении: ЛПР, влияет, пользуется, не решает
    строка 2: «давно» — не день ухода
      напишите так: 12.03.2026
    строка 2: «весной» — не дата: непонятно «весной»
      пишите так: пт 16:30, через 3 дня, +3рд, 31.12.2026 (см. man ruka-dates)
    чтобы исправить отклонённые строки в отдельном файле: --rejects ФАЙЛ
    импорт         прочитано 1 = создано 0 + обновлено 0 + пропущено 0 + отклонено 1
    [5]
    $ printf '%s\n' 'ИНН;Название;КПП;БИК' '7707083893;ООО Дом;77;12' > register.csv; ruka client reconcile register.csv --dry-run --lang ru; echo "[$?]"
    кодировка UTF-8, разделитель ;
    столбцы: ИНН → inn, Название → name, КПП → kpp, БИК → bik
    строка 2: КПП «77» — не девять знаков NNNNPPXXX
      пишите так: 773601001
    строка 2: БИК «12» должен состоять из девяти цифр и начинаться с 04
      пишите так: 044525225
    ничего не сверено
    прочитано 1 · сверено 0 · расхождений 0, не решено 0, решено раньше 0 · не наших 0 · без ключа 0 · отклонено 1
    пробный запуск: ничего не изменено
    [5]

A price list too.

    $ printf '%s\n' 'Наименование;Цена;НДС' 'Стул;дорого;18' > price.csv; ruka lead product import price.csv --lang ru; echo "[$?]"
    кодировка UTF-8, разделитель ;
    столбцы: Наименование → name, Цена → price, НДС → vat
    строка 2: «дорого» — это не сумма
      пишите так: 1500.50, 1 234 567,89, 15 тыс. или 1,2 млн
    строка 2: «18» — не ставка НДС
      бывают такие: без НДС, 0 %, 5 %, 7 %, 10 %, 20 %, 22 %
    чтобы исправить отклонённые строки в отдельном файле: --rejects ФАЙЛ
    импорт         прочитано 1 = добавлено 0 + изменено 0 + без изменений 0 + отклонено 1
    [5]

A file of rejected rows that cannot be written leaves the desk as it was.

    $ printf '%s\n' 'Название;ИНН' 'ООО Луч;7707083893' 'ООО Мир;ИНН' > label.csv; ruka --db n.db client import label.csv --rejects none/bad.csv; echo "[$?]"; ruka --db n.db client list -f csv
    ruka: cannot write “none/bad.csv”: there is no such file or folder
      check the folder, its permissions and the free space
    [6]
    ruka: there is no desk at “n.db”
      give the right file with --db FILE; a new desk begins with its first record: ruka client add NAME
    $ ruka --db n.db client import label.csv --rejects bad.csv; echo "[$?]"; cat bad.csv
    encoding UTF-8, delimiter ;
    columns: Название → name, ИНН → inn
    line 3: INN “ИНН” is not 10 or 12 digits
      an organization's INN has 10 digits, a person's 12
    rejected rows are in bad.csv
    import         read 2 = created 1 + updated 0 + skipped 0 + rejected 1
    [5]
    reject_line;reject_reason;Название;ИНН
    3;INN “ИНН” is not 10 or 12 digits;ООО Мир;ИНН
    $ ruka --db n.db client edit 1 --inn ИНН; ruka --db n.db client edit 1 --account р/с
    ruka: INN “ИНН” is not 10 or 12 digits
      an organization's INN has 10 digits, a person's 12
    ruka: account “р/с” is not 20 digits
      write it like 40702810938000000001
    $ ruka --db n.db client edit 1 --email почта:a@b.ru --email Анна:a@b.ru; ruka --db n.db client edit 1 --email почта:a@b.ru --phone https://wa.me/79161234567; ruka --db n.db client show 1
    ruka: “Анна:a@b.ru” is not an e-mail address
      write it like olga@example.ru
    client 1       ООО Луч · Phones: — → +7 916 123-45-67 · E-mails: — → a@b.ru
    Client 1: ООО Луч
    Kind     company
    INN      7707083893
    Phones   +7 916 123-45-67
    E-mails  a@b.ru
