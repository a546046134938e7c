# A meeting is held with its result: what follows from it becomes tasks and promises

    $ ruka client add Маяк --contact "Лапин Игорь, директор" -q; ruka staff add "Петров Иван" --role manager -q; ruka staff add "Анна Иванова" --role assistant -q
    1
    1
    2
    $ ruka meet add "Переговоры" --at "сегодня 9:00" --for 30 --client маяк --with лапин --place "Ленина 5" -q
    1
    $ ruka meet held 1; echo "[$?]"
    ruka: what came of the meeting is missing
      say it: --result "договорились о пробной поставке"
    [2]
    $ ruka meet held 1 --result "берут на пробу" --next "пт 12:00 выслать договор" --next "завтра позвонить" --lang ru
    встреча 1      пн 23.11.2026 09:00–09:30 · Переговоры · Маяк · Ленина 5 · проведена: берут на пробу
    задача 1       выслать договор · пт 27.11.2026 12:00
    задача 2       позвонить · вт 24.11.2026
    $ ruka meet show 1 --lang ru
    №       1
    Тема    Переговоры
    Вид     встреча
    С       23.11.2026 09:00
    По      23.11.2026 09:30
    Место   Ленина 5
    Клиент  Маяк
    С кем   Лапин Игорь
    Статус  проведена
    Итог    берут на пробу
    Участники
    Имя          Организация, отдел  Должность  Впервые  Ответ
    Лапин Игорь  Маяк                директор   да       ответа нет
    Что сделать
    №  Задача           Срок              Статус
    2  позвонить        24.11.2026        открыта
    1  выслать договор  27.11.2026 12:00  открыта
    $ ruka task show 1; ruka undo -y -q; ruka meet list сегодня --columns id,state; ruka task list
    Task 1 · given at meeting 1
    No.       1
    Task      выслать договор
    Due       27.11.2026 12:00
    Quadrant  IV neither
    State     open
    Client    Маяк
    5
    No.  State
      1  planned
    no tasks found

## Minutes: instructions become tasks, what a person at the client is to do their promise

    $ printf '%s\n' 'Решили:' 'берут на пробу 50 кресел' '' '- [ ] Петров: выслать проект договора до ср' '- [ ] @Иванова заказать пропуск к пятнице 12:00' 'Поручить Петрову И.И. подготовить смету' '- [ ] Лапин: прислать реквизиты до 27.11' 'TODO: обновить карточку' '- [ ] Лапин: подумать о скидке' '- [x] Петров: раздал каталоги' '- [ ] Сидоров: позвонить в банк' '- [ ] Петров: отчёт к 30 февраля' > протокол.txt
    $ ruka meet held 1 --minutes протокол.txt --dry-run; echo "[$?]"; ruka task list
    meeting 1      Mon 23.11.2026 09:00-09:30 · Переговоры · Маяк · Ленина 5 · held: Решили: берут на пробу 50 кресел - [x] Петров: раздал катал…
    task 3         выслать проект договора · Петров Иван · Wed 25.11.2026
    task 4         заказать пропуск · Анна Иванова · Fri 27.11.2026 12:00
    task 5         подготовить смету · Петров Иван
    task 6         обновить карточку
    task 7         Лапин Игорь: подумать о скидке
    promise 1      Маяк · прислать реквизиты · theirs · by Fri 27.11.2026
    dry run: nothing was changed
    line 11: neither a colleague nor a contact is “Сидоров”
      - [ ] Сидоров: позвонить в банк
    line 12: there is no day 30 in February 2026
      - [ ] Петров: отчёт к 30 февраля
    2 lines of the minutes became no tasks; they stand in them whole
      mend them in the file, or add such tasks by: ruka task add TEXT
    [5]
    no tasks found
    $ ruka meet held 1 --minutes протокол.txt --lang ru; echo "[$?]"
    встреча 1      пн 23.11.2026 09:00–09:30 · Переговоры · Маяк · Ленина 5 · проведена: Решили: берут на пробу 50 кресел - [x] Петров: раздал катал…
    задача 3       выслать проект договора · Петров Иван · ср 25.11.2026
    задача 4       заказать пропуск · Анна Иванова · пт 27.11.2026 12:00
    задача 5       подготовить смету · Петров Иван
    задача 6       обновить карточку
    задача 7       Лапин Игорь: подумать о скидке
    обещание 1     Маяк · прислать реквизиты · клиента · до пт 27.11.2026
    строка 11: «Сидоров» — ни сотрудник, ни контактное лицо клиента
      - [ ] Сидоров: позвонить в банк
    строка 12: в феврале 2026 года нет 30-го числа
      - [ ] Петров: отчёт к 30 февраля
    2 строки протокола не стали задачами; они остались в нём целиком
      заведите такие задачи сами: ruka task add ТЕКСТ; или ruka undo, исправьте файл и повторите
    [5]
    $ ruka meet show 1 --lang ru
    №         1
    Тема      Переговоры
    Вид       встреча
    С         23.11.2026 09:00
    По        23.11.2026 09:30
    Место     Ленина 5
    Клиент    Маяк
    С кем     Лапин Игорь
    Статус    проведена
    Итог      Решили:
              берут на пробу 50 кресел
              - [x] Петров: раздал каталоги
    Протокол  Решили:
              берут на пробу 50 кресел
              - [ ] Петров: выслать проект договора до ср
              - [ ] @Иванова заказать пропуск к пятнице 12:00
              Поручить Петрову И.И. подготовить смету
              - [ ] Лапин: прислать реквизиты до 27.11
              TODO: обновить карточку
              - [ ] Лапин: подумать о скидке
              - [x] Петров: раздал каталоги
              - [ ] Сидоров: позвонить в банк
              - [ ] Петров: отчёт к 30 февраля
    Участники
    Имя          Организация, отдел  Должность  Впервые  Ответ
    Лапин Игорь  Маяк                директор   да       ответа нет
    Что сделать
    №  Задача                          Исполнитель   Срок              Статус
    3  выслать проект договора         Петров Иван   25.11.2026        открыта
    4  заказать пропуск                Анна Иванова  27.11.2026 12:00  открыта
    5  подготовить смету               Петров Иван                     открыта
    6  обновить карточку                                               открыта
    7  Лапин Игорь: подумать о скидке                                  открыта
    $ ruka task list --columns id,title,due_at,client,for,from_meeting; ruka client promise list
    No.  Task                            Due               Client  For           Given at meeting
      3  выслать проект договора         25.11.2026        Маяк    Петров Иван                  1
      4  заказать пропуск                27.11.2026 12:00  Маяк    Анна Иванова                 1
      5  подготовить смету                                 Маяк    Петров Иван                  1
      6  обновить карточку                                 Маяк                                 1
      7  Лапин Игорь: подумать о скидке                    Маяк                                 1
    No.  Client  Promise             Kind     Whose   Due         State
      1  Маяк    прислать реквизиты  promise  theirs  27.11.2026  open
    $ ruka find смету --lang ru; ruka find кресел
    Что      №  Название           Где
    задача   5  подготовить смету  подготовить смету
    встреча  1  Переговоры         …подготовить смету - [ ] Лапин: прислать реквизиты до 27.11 TODO: обновить карточку - [ ] Лапин…
    What     No.  Title       Where
    meeting    1  Переговоры  …берут на пробу 50 кресел  - [x] Петров: раздал каталоги Решили: берут на…
    $ ruka undo -y -q; ruka task list; ruka client promise list; ruka meet list сегодня --columns id,state
    6
    no tasks found
    no promises found
    No.  State
      1  planned

## From a pipe, in another encoding, with a result of its own; what follows stays when the meeting is said anew

    $ iconv -f UTF-8 -t CP1251 протокол.txt | ruka meet held 1 --minutes - --result "пробная поставка" --next "вт 10:00 проверить склад" -f json; echo "[$?]"
    {"id":1,"title":"Переговоры","type":"meeting","starts_at":"2026-11-23T09:00:00+03:00","ends_at":"2026-11-23T09:30:00+03:00","place":"Ленина 5","link":null,"purpose":null,"agenda":null,"travel_before":null,"travel_after":null,"client":"Маяк","with":["Лапин Игорь"],"state":"held","result":"пробная поставка","minutes":"Решили:\nберут на пробу 50 кресел\n\n- [ ] Петров: выслать проект договора до ср\n- [ ] @Иванова заказать пропуск к пятнице 12:00\nПоручить Петрову И.И. подготовить смету\n- [ ] Лапин: прислать реквизиты до 27.11\nTODO: обновить карточку\n- [ ] Лапин: подумать о скидке\n- [x] Петров: раздал каталоги\n- [ ] Сидоров: позвонить в банк\n- [ ] Петров: отчёт к 30 февраля","reason":null,"ended_at":"2026-11-23T10:00:00+03:00","tasks":[{"id":13,"title":"проверить склад","for":null,"due_at":"2026-11-24T10:00:00+03:00","state":"open"},{"id":8,"title":"выслать проект договора","for":"Петров Иван","due_at":"2026-11-25T23:59:59+03:00","state":"open"},{"id":9,"title":"заказать пропуск","for":"Анна Иванова","due_at":"2026-11-27T12:00:00+03:00","state":"open"},{"id":10,"title":"подготовить смету","for":"Петров Иван","due_at":null,"state":"open"},{"id":11,"title":"обновить карточку","for":null,"due_at":null,"state":"open"},{"id":12,"title":"Лапин Игорь: подумать о скидке","for":null,"due_at":null,"state":"open"}],"unread":[{"line":11,"text":"- [ ] Сидоров: позвонить в банк","why":"neither a colleague nor a contact is “Сидоров”"},{"line":12,"text":"- [ ] Петров: отчёт к 30 февраля","why":"there is no day 30 in February 2026"}]}
    line 11: neither a colleague nor a contact is “Сидоров”
      - [ ] Сидоров: позвонить в банк
    line 12: there is no day 30 in February 2026
      - [ ] Петров: отчёт к 30 февраля
    2 lines of the minutes became no tasks; they stand in them whole
      add such tasks by ruka task add TEXT; or ruka undo, mend the file, once more
    [5]
    $ ruka meet reopen 1; ruka task list --columns id,title,from_meeting
    meeting 1      Mon 23.11.2026 09:00-09:30 · Переговоры · Маяк · Ленина 5 · planned
    No.  Task                            Given at meeting
     13  проверить склад                                1
      8  выслать проект договора                        1
      9  заказать пропуск                               1
     10  подготовить смету                              1
     11  обновить карточку                              1
     12  Лапин Игорь: подумать о скидке                 1
    $ ruka client add Вектор -q; ruka meet edit 1 --client вектор; ruka task list --columns id,title,client
    2
    meeting 1      Mon 23.11.2026 09:00-09:30 · Переговоры · Вектор · Ленина 5 · with: Лапин Игорь
    it is over, and what came of it is not said   [meet.no-result]
    No.  Task                            Client
     13  проверить склад                 Вектор
      8  выслать проект договора         Вектор
      9  заказать пропуск                Вектор
     10  подготовить смету               Вектор
     11  обновить карточку               Вектор
     12  Лапин Игорь: подумать о скидке  Вектор
    $ printf '\n' > пусто.txt; ruka meet held 1 --minutes пусто.txt; echo "[$?]"; ruka meet held 1 --minutes нет.txt; echo "[$?]"; ruka meet held 9 --minutes протокол.txt; echo "[$?]"
    ruka: “пусто.txt” is empty
      without minutes: --result TEXT
    [5]
    ruka: cannot read “нет.txt”: there is no such file or folder
      check the name of the file
    [5]
    ruka: there is no meeting 9
      ruka meet list shows them
    [3]
