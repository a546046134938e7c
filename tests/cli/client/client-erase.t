A client's personal data are destroyed on demand: it says first what goes and what stays.

    $ ruka client add "Иван Петров" --phone 89160001122 --email ivan@example.ru --note "звонить вечером" --lang ru
    клиент 1       Иван Петров · +7 916 000-11-22 · ivan@example.ru
    $ ruka client call петров "Просил больше не звонить" --next "завтра 10:00 удалить Петрова" -q
    1
    $ ruka archive add --title "Договор 17" --kind contract --client петров --signed вчера -q
    1
    $ ruka task add "Спросить Петрова о кресле" -q
    2
    $ ruka client add "ООО «Вектор»" -q
    2
    $ ruka backup backups/копия.db >/dev/null
    $ ruka client erase петров --lang ru; echo "[$?]"
    ruka: не указан параметр --reason
      укажите основание: --reason "отзыв согласия от 23.11.2026"
    [2]
    $ ruka client erase петров --reason "просил Петров" --lang ru; echo "[$?]"
    ruka: в основании назван клиент: его имя осталось бы в акте
      напишите без имён, телефонов и адресов
    [2]
    $ { ruka client erase петров --reason "отзыв согласия" --lang ru; echo "[$?]"; } 2>&1 | sed 's/[^ ]*копия/копия/'
    это единственное изменение, которое нельзя отменить: персональные данные клиента 1 «Иван Петров» уничтожаются
    Оператор                ____________________
    Субъект данных, номер   1
    Информационная система  ruka, ruka.db
    Причина                 отзыв согласия
    Уничтожено              23.11.2026 10:00
    Способ                  записи обезличены, файл записан заново без прежних байтов (secure_delete, VACUUM)
    Категории данных        имена, телефоны, адреса эл. почты, реквизиты, адреса, тексты обращений и переговоров
    Исполнитель             ____________________
    Было открыто и закрыто вместе с уничтожением
    Что     Строк
    задачи      1
    Очищено
    Что               Строк
    адреса эл. почты      1
    телефоны              1
    клиенты               1
    задачи                1
    коммуникации          1
    Заблокировано: хранится по закону
    Документ  Вид      До
           1  договор  31.12.2031
    Копии файла, в которых данные ещё есть
    Путь
    копия.db
    Чужие записи, где клиент может быть назван
    Запись  №  Команда
    задача  2  ruka task edit 2
    сначала исправьте чужие записи: прежний текст того, что исправлено потом, останется в журнале изменений
    ruka: ничего не уничтожено
      уничтожить без вопроса: --yes
    [4]
    $ ruka --db "${RUKA_DB%/*}/другая.db" client add Чужой -q >/dev/null; ruka backup "${RUKA_DB%/*}/вчера.db" >/dev/null; ruka client erase петров --reason "отзыв согласия" -n --lang ru 2>&1 | sed -n '/Копии/,/^$/p' | sed 's/[^ ]*\(вчера\|копия\)/\1/'; rm "${RUKA_DB%/*}/вчера.db"
    Копии файла, в которых данные ещё есть
    Путь
    копия.db
    вчера.db
    $ ruka client erase петров --reason "отзыв согласия" --yes --lang ru 2>/dev/null | sed 's/[^ ]*reports/reports/'
    Обезличен № 1 · данные уничтожены, акт: reports/erasure-1.md
    $ ruka client show 1 --lang ru
    Клиент 1: Обезличен № 1
    Последние коммуникации
    Когда             Канал   Направление  Статус     О чём
    23.11.2026 10:00  звонок  входящее     выполнено  —
    Вид                организация
    Статус             неактивен
    Последний контакт  23.11.2026 10:00
    $ ruka client history 1 --lang ru
    Когда             Что        №  Текст          Статус
    23.11.2026 10:00  звонок     1  —              входящий
    23.11.2026 10:00  документ   1  Договор 17     ждёт архива
    23.11.2026 10:00  задача     1  —              отменена
    23.11.2026 10:00  изменение     Обезличен № 1  заведён
    $ ruka archive list --client 1 --lang ru
    №  Вид      Название    Клиент         Подписан    В архив до
    1  договор  Договор 17  Обезличен № 1  22.11.2026  25.11.2026
    $ ruka client list --all --lang ru
    №  Название       Последний контакт
    1  Обезличен № 1  23.11.2026 10:00
    2  ООО «Вектор»

It is the one change that cannot be undone; what was done before it can be, past it.

    $ ruka undo --lang ru; echo "[$?]"
    ruka: действие 6 уничтожило персональные данные клиента: его не отменить
      отменить то, что было до него: ruka undo --force
    [4]
    $ ruka log --lang ru
    №  Когда             Строк  Уничтожено   Команда
    6  23.11.2026 10:00      0  уничтожение  ruka client erase 1 --reason "отзыв согласия"
    5  23.11.2026 10:00      2               ruka client add "ООО «Вектор»" -q
    4  23.11.2026 10:00      0  целиком      ruka task add …
    3  23.11.2026 10:00      0  целиком      ruka archive add …
    2  23.11.2026 10:00      0  целиком      ruka client call …
    1  23.11.2026 10:00      0  целиком      ruka client add …
    $ ruka undo --force --lang ru
    отменено: действие 5 «ruka client add "ООО „Вектор“" -q» (пн 23.11.2026 10:00), строк: 2
    Запись         №  Поле      Было
    клиенты        2  вид       организация
    клиенты        2  название  ООО «Вектор»
    клиенты        2  статус    активен
    клиенты        2  VIP       нет
    роли клиентов  2  клиент    2
    роли клиентов  2  роль      клиент
    $ ruka client list
    no clients found
    $ ruka find Петров --lang ru
    Что     №  Название                   Где
    задача  2  Спросить Петрова о кресле  Спросить Петрова о кресле
    $ ruka doctor --lang ru
    всё в порядке

The act is written again where it was lost; it never names the client.

    $ ruka client erase 1 --lang ru | sed 's/[^ ]*reports/reports/'
    Обезличен № 1 · данные уничтожены, акт: reports/erasure-1.md
    $ ruka client erase 1 -f json | sed 's/"act":.*/.../'
    {"id":1,"name":"Обезличен № 1","kind":"company","roles":["client"],"status":"inactive","inn":null,"kpp":null,"phones":[],"emails":[],"city":null,"owner":null,"vip":false,"tags":[],"last_touch_at":"2026-11-23T10:00:00+03:00","ogrn":null,"source":null,"note":null,"contacts":[],"terms":null,"greeting":null,"channel":null,"hours":null,"zone":null,"full_name":null,"bik":null,"account":null,"bank":null,"legal_address":null,"address":null,"website":null,"verified_at":null,"verified_by":null,"verified_source":null,"verify_on":null,"created_at":"2026-11-23T10:00:00+03:00","updated_at":"2026-11-23T10:00:00+03:00",...
    $ ruka client erase 1 -f json | grep -o '"act":'
    "act":
    $ ruka client erase 99 --reason "отзыв" --lang ru; echo "[$?]"
    ruka: нет клиента «99»
      ruka find ТЕКСТ ищет везде; ruka client add НАЗВАНИЕ заводит нового
    [3]

Two desks may lie in one folder: neither loses its act, and the copy of one is none of the other's.

    $ mkdir -p two && cd two && { ruka --db a.db client add "Иванов Иван"; ruka --db a.db backup; ruka --db a.db client erase 1 --reason "отзыв" --yes; } >/dev/null 2>&1; ls backups | wc -l
    1
    $ cd two && ruka --db b.db client add "Петров Пётр" >/dev/null && ruka --db b.db client erase 1 --reason "отзыв" --yes --lang ru 2>&1 >/dev/null | grep -E 'backups|old'
    файл, который там был, говорил другое; он сохранён как erasure-1.old-1.md
    $ ls two/reports
    erasure-1.md
    erasure-1.old-1.md

A list of who was called, written into a file, is in the log of exports and in the act, as the base is.

    $ cd two && { ruka --db c.db client add "Орлова Анна"; ruka --db c.db client call 1 "Спросила цены"; } >/dev/null; ruka --db c.db client calls --all -o calls.csv; ruka --db c.db log --exports --lang ru | sed 's|[^ ]*/two|two|'
    №  Когда             Что     Записей  Куда       Команда
    1  23.11.2026 10:00  список        1  calls.csv  ruka --db c.db client calls --all -o calls.csv
