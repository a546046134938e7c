A client whose owner is not on the staff is taken without one, and that is said; a date whose one number is no month is read.

    $ printf 'name;owner;contact;birthday\nООО Бор;Ольга Смирнова;Ким Анна;25/03/1980\nООО Нос;;Ким Олег;3/25/1980\nООО Лис;;Ким Пётр;3/5/1980\n' > b.csv; ruka client import b.csv --lang ru; echo "[$?]"
    кодировка UTF-8, разделитель ;
    столбцы: name → name, owner → owner, contact → contact, birthday → birthday
    значений пропущено, сами строки приняты: 2
    строка 2: в команде нет «Ольга Смирнова»: ответственный пропущен
      список: ruka staff; добавить: ruka staff add ИМЯ --role РОЛЬ
    строка 4: «3/5/1980» неоднозначно: где здесь месяц?
      укажите, что в датах файла стоит первым: --date-format mdy (месяц), dmy (день)
    чтобы исправить отклонённые строки в отдельном файле: --rejects ФАЙЛ
    импорт         прочитано 3 = создано 3 + обновлено 0 + пропущено 0 + отклонено 0
    [5]
    $ ruka client contact list --columns client,name,birthday -f csv
    client,name,birthday
    ООО Бор,Ким Анна,1980-03-25
    ООО Нос,Ким Олег,1980-03-25
    ООО Лис,Ким Пётр,
    $ ruka client list --columns name,owner -f csv
    name,owner
    ООО Бор,
    ООО Лис,
    ООО Нос,

One who is not on the staff is named once, with the lines; rows that were rejected whole stand apart from values.

    $ { printf 'name;owner;email\n'; for i in 1 2 3; do printf 'ООО Кит%s;Ольга Смирнова;\n' $i; done; printf 'ООО Рысь;;нет собаки\n;;a@b.ru\n'; } > o.csv; ruka client import o.csv --lang ru; ruka client import o.csv --rejects o-rejects.csv -q; cut -d';' -f1 o-rejects.csv
    кодировка UTF-8, разделитель ;
    столбцы: name → name, owner → owner, email → email
    строк отклонено целиком: 1
    строка 6: в строке нет ни организации, ни человека
      впишите название или ФИО либо пропустите эту строку
    значений пропущено, сами строки приняты: 4
    строка 5: «нет собаки» — это не адрес эл. почты
      пишите так: olga@example.ru
    строки 2, 3, 4 (всего 3): в команде нет «Ольга Смирнова»: ответственный пропущен
      список: ruka staff; добавить: ruka staff add ИМЯ --role РОЛЬ
    чтобы исправить отклонённые строки в отдельном файле: --rejects ФАЙЛ
    импорт         прочитано 5 = создано 4 + обновлено 0 + пропущено 0 + отклонено 1
    rows rejected whole: 1
    line 6: the row names neither a company nor a person
      write the name into the row, or leave the row out
    values left out, their rows are taken: 4
    line 5: “нет собаки” is not an e-mail address
      write it like olga@example.ru
    lines 2, 3, 4 (3 in all): nobody on the staff is “Ольга Смирнова”: the owner is left out
      ruka staff lists them; ruka staff add NAME --role ROLE adds one
    rejected rows are in o-rejects.csv
    reject_line
    2
    3
    4
    5
    6

Who withdrew the consent is counted once, however many rows the list has of them.

    $ ruka client consent give бор --for processing -q; ruka client consent withdraw бор --for processing -q 2>/dev/null; for at in 15:00 16:00; do ruka client call бор Показ --plan "today $at" -q 2>/dev/null; done; ruka client calls --columns id,client -f csv
    1
    1
    1
    2
    careful: 1 of these clients has withdrawn the consent to processing
    id,client
    1,ООО Бор
    2,ООО Бор
