The desk: settings, the log, undo, copies, search.

    $ ruka config set calls.norm-max 25 --lang ru
    настройка      calls.norm-max = 25
    $ ruka config get calls.norm-max
    25
    $ ruka config set calls.norm-max много --lang ru; echo "[$?]"
    ruka: значение «много» не подходит для настройки calls.norm-max
      нужно целое число, не меньше нуля
    [2]
    $ ruka config get calls.norm; echo "[$?]"
    ruka: there is no setting “calls.norm”
      did you mean “calls.norm-max”?
    [3]
    $ ruka client add "АО «Ёлочка»" --note "любят договоры с отсрочкой" --lang ru
    клиент 1       АО «Ёлочка»
    $ ruka find договором --lang ru
    Что     №  Название     Где
    клиент  1  АО «Ёлочка»  любят договоры с отсрочкой
    $ ruka find tkjxrf --lang ru
    Что     №  Название     Где
    клиент  1  АО «Ёлочка»  АО «Ёлочка»
    $ ruka client edit елочка --city Казань --lang ru
    клиент 1       АО «Ёлочка» · Город: — → Казань
    $ ruka undo 2 --lang ru
    отменено: действие 3 «ruka client edit елочка --city Казань --lang ru» (пн 23.11.2026 10:00), строк: 2
    отменено: действие 2 «ruka client add "АО „Ёлочка“" --note "любят договоры с отсрочкой" --lang ru» (пн 23.11.2026 10:00), строк: 2
    Запись         №  Поле        Было
    клиенты        1  город       Казань
    клиенты        1  вид         организация
    клиенты        1  название    АО «Ёлочка»
    клиенты        1  статус      активен
    клиенты        1  примечание  любят договоры с отсрочкой
    клиенты        1  VIP         нет
    роли клиентов  1  клиент      1
    роли клиентов  1  роль        клиент
    следующим будет отменено действие 1 «ruka config set calls.norm-max 25 --lang ru» (пн 23.11.2026 10:00)
    $ ruka redo --lang ru
    возвращено: действие 2 «ruka client add "АО „Ёлочка“" --note "любят договоры с отсрочкой" --lang ru» (пн 23.11.2026 10:00), строк: 2
    Запись         №  Поле        Стало
    клиенты        1  вид         организация
    клиенты        1  название    АО «Ёлочка»
    клиенты        1  статус      активен
    клиенты        1  примечание  любят договоры с отсрочкой
    клиенты        1  VIP         нет
    роли клиентов  1  клиент      1
    роли клиентов  1  роль        клиент
    следующим будет возвращено действие 3 «ruka client edit елочка --city Казань --lang ru» (пн 23.11.2026 10:00)
    $ ruka log --lang ru
    №  Когда             Строк  Отменено  Команда
    3  23.11.2026 10:00      2  да        ruka client edit елочка --city Казань --lang ru
    2  23.11.2026 10:00      2            ruka client add "АО «Ёлочка»" --note "любят договоры с отсрочкой" --lang ru
    1  23.11.2026 10:00      1            ruka config set calls.norm-max 25 --lang ru
    $ ruka undo -q
    2
    $ ruka redo 1 -q
    2
    $ ruka undo 9; echo "[$?]"
    ruka: there are only 2 changes to undo
      ruka log shows them
    [3]
    $ ruka undo 0; echo "[$?]"
    ruka: “0” does not fit N
      a whole number from 1 is expected
    [2]
    $ ruka backup copy.db
    copy.db
    $ ruka backup copy.db; echo "[$?]"
    ruka: “copy.db” is already there
      give another name
    [4]
    $ ruka client rm 1 -q
    1
    $ ruka restore copy.db 2>/dev/null | sed 's/.*\///'
    ruka.db
    $ ruka log --exports -f csv | cut -d, -f 4-6 | sed 's/,\/.*\//,/'
    what,records,target
    backup,1,copy.db
    $ ruka client list -f ids
    1
    $ ruka doctor; echo "[$?]"
    all is well
    [0]
    $ ruka sql "SELECT name FROM clients" -f json
    [{"name":"АО «Ёлочка»"}]
    $ ruka sql "DELETE FROM clients"; echo "[$?]"
    ruka: the question cannot be answered: this is not a question
      only SELECT: ruka sql "SELECT name FROM clients LIMIT 5"
    [2]
    $ ruka clent list; echo "[$?]"
    ruka: there is no command “ruka clent”
      did you mean “ruka client”?
    [2]
    $ ruka сдшуте; echo "[$?]"
    ruka: there is no command “ruka сдшуте”
      did you mean “ruka client”?
    [2]
    $ ruka client list --wher x; echo "[$?]"
    ruka: there is no option “--wher” here
      did you mean “--where”?
    [2]
    $ ruka client list --where 'cty = Казань' --lang ru; echo "[$?]"
    ruka: нет поля «cty»
      может быть, «city»? Поля списка: id, name, kind, roles, status, inn, kpp, phones, emails, city, owner, vip, tags, last_touch_at, ogrn, source, note, contacts, terms, greeting, channel, hours, zone, full_name, bik, account, bank, legal_address, address, website, verified_at, verified_by, verified_source, verify_on, created_at, updated_at
    [2]
    $ ruka client list --where 'city = казань and not tag = опт' -f ids
    $ ruka client list --where 'x = 1' -f json; echo "[$?]"
    ruka: there is no field “x”
      the fields are: id, name, kind, roles, status, inn, kpp, phones, emails, city, owner, vip, tags, last_touch_at, ogrn, source, note, contacts, terms, greeting, channel, hours, zone, full_name, bik, account, bank, legal_address, address, website, verified_at, verified_by, verified_source, verify_on, created_at, updated_at
    {"error":{"kind":"usage","message":"there is no field “x”","hint":"the fields are: id, name, kind, roles, status, inn, kpp, phones, emails, city, owner, vip, tags, last_touch_at, ogrn, source, note, contacts, terms, greeting, channel, hours, zone, full_name, bik, account, bank, legal_address, address, website, verified_at, verified_by, verified_source, verify_on, created_at, updated_at"}}
    [2]
    $ ruka client list -o nowhere/x.csv; echo "[$?]"
    ruka: cannot write “nowhere/x.csv”: there is no such file or folder
      check the folder, its permissions and the free space
    [6]
    $ ruka client list --where 'city = казань and not vip = да' -f ids
    $ ruka __complete -- client sh
    show	the client's card: open requests, tasks, meetings, last talks
    $ ruka __complete -- client show ёл
    АО «Ёлочка»	
    $ ruka __complete -- client show "ао «ёл"
    АО «Ёлочка»	
    $ : > empty.db; RUKA_DB=empty.db ruka __complete -- client show ""; wc -c < empty.db
    0
    $ ruka report day --lang ru
    Отчёт за день: понедельник, 23 ноября 2026
    Дата  23.11.2026
    Звонки
    Входящих                    0
    Исходящих                   0
    Пропущено                   0
    Норма от                    15
    Норма до                    25
    К норме                     ниже нормы
    Время разговоров            0 мин
    Пропущено и не перезвонили  0
    Письма
    Получено писем      0
    Отвечено на письма  0
    Внесено за прошлое
    Звонков, писем, визитов, заметок  0
    Обращения                         0
    Ответы                            0
    Итогов обещаний                   0
    Выполненных задач                 0
    Встречи                           0
    Этапов сделок                     0
    Этапов заказов                    0
    Исправлено закрытых сделок        0
    Исправлено закрытых заказов       0
    Обращения
    Поступило обращений    0
    Вопросов менеджера     0
    Дано ответов           0
    Из них в срок          0
    Просрочено             0
    Без ответа             0
    Поступило жалоб        0
    Не сообщено менеджеру  0
    Встречи
    Встречи        0
    Проведено      0
    Не состоялось  0
    Обещания
    Выполнено за день                      0
    Нарушено за день                       0
    Срок до конца следующего рабочего дня  0
    Просрочено                             0
    Задачи
    Выполнено          0
    Просрочено         0
    Осталось открытых  0
    Лиды
    Новых     0
    Горячих   0
    Тёплых    0
    Холодных  0
    Сделки
    Новых         0
    Продвинулись  0
    Выиграно      0
    Проиграно     0
    В работе      0
    Заказы
    Новых                           0
    Доставлено заказов              0
    Не доставлено к обещанному дню  0
    План на следующий рабочий день
    Дата  24.11.2026

What left the desk stands in its log whatever copy is put in its place.

    $ ruka --db left.db client add "ООО Лист" -q; ruka --db left.db backup first.db -q; ruka --db left.db client export -o list.csv; ruka --db left.db backup second.db -q; ruka --db left.db restore first.db -q 2>/dev/null; ruka --db left.db log --exports -f csv | cut -d, -f 4-6 | sed 's/,\/.*\//,/'
    1
    first.db
    second.db
    left.db
    what,records,target
    backup,1,second.db
    list,1,list.csv
    backup,1,first.db
