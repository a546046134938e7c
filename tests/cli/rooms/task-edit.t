# One task whole, and a task entered by mistake

    $ ruka client add Вектор -q; ruka task add 'Send the offer' --due 'fri 12:00' --important --client вектор --estimate 30m -q
    1
    1
    $ ruka task show 1
    No.       1
    Task      Send the offer
    Due       27.11.2026 12:00
    Quadrant  II important, not urgent
    State     open
    Client    Вектор
    Estimate  30 min
    $ ruka задача показать 1 --lang ru
    №             1
    Задача        Send the offer
    Срок          27.11.2026 12:00
    Квадрант      II важно, не срочно
    Статус        открыта
    Клиент        Вектор
    Трудоёмкость  30 мин
    $ ruka task show 1 -f json
    {"id":1,"title":"Send the offer","due_at":"2026-11-27T12:00:00+03:00","important":true,"urgent":false,"quadrant":"II","state":"open","client":"Вектор","for":null,"estimate":30,"spent":null,"done_at":null,"cancelled_at":null,"reason":null,"important_by":"said","lead":null,"deal":null,"meeting":null,"promise":null,"from_meeting":null}
    $ ruka task show 4 --lang ru; echo "[$?]"
    ruka: нет задачи 4
      список: ruka task list
    [3]
    $ ruka task rm 1
    task 1         removed
    $ ruka task show 1; echo "[$?]"
    ruka: there is no task 1
      they are listed by: ruka task list
    [3]
    $ ruka undo -q; ruka задача удалить 1 --lang ru -n; ruka task list --columns title -f csv
    3
    задача 1       удалена
    пробный запуск: ничего не изменено
    title
    Send the offer

# How long it took

    $ ruka task add 'Write the minutes' --estimate 30m -q; ruka task done 2 --spent 40; ruka task show 2 --lang ru
    2
    task 2         Write the minutes · done · 40 min (estimate 30 min)
    №             2
    Задача        Write the minutes
    Квадрант      IV не важно и не срочно
    Статус        выполнена
    Трудоёмкость  30 мин
    Затрачено     40 мин
    Выполнено     23.11.2026 10:00
    $ ruka task edit 2 --spent 35m -q; ruka task list --all --columns id,estimate,spent --lang ru; ruka task edit 2 --spent '' -q; ruka task list --all --columns id,estimate,spent
    2
    №  Трудоёмкость  Затрачено
    2        30 мин     35 мин
    1        30 мин
    2
    No.  Estimate
      2    30 min
      1    30 min
    $ ruka task add 'No estimate' -q; ruka задача выполнить 3 --затрачено 1ч --lang ru; ruka undo -q; ruka task done 3 --spent никогда --lang ru; echo "[$?]"
    3
    задача 3       No estimate · выполнена за 1 ч
    9
    ruka: «никогда» — не длительность
      пишите так: 30, 90m, 1ч30м, 1:30 или 1,5 ч
    [2]

# Many at once

    $ for day in вчера пятница завтра; do ruka task add "Call $day" --due "$day 9:00" --lang ru -q; done; ruka task edit --where 'due_at < сегодня' --due +1рд --lang ru
    4
    5
    6
    1 задача: 4 Call вчера
    задача         изменена 1 задача
    $ ruka task edit --where 'title ~ Call' --due 'fri 12:00'; echo "[$?]"
    3 tasks: 6 Call завтра, 4 Call вчера, 5 Call пятница
    ruka: nothing has been changed
      to change them without being asked: --yes; to try it: --dry-run
    [4]
    $ ruka task edit --where 'title ~ Call' --due 'fri 12:00' -n; ruka task edit --where 'title ~ Call' --due 'fri 12:00' -y --lang ru; ruka task list --columns id,title,due_at; ruka undo; ruka task list --columns id,due_at -f csv
    3 tasks: 6 Call завтра, 4 Call вчера, 5 Call пятница
    task           3 tasks changed
    dry run: nothing was changed
    3 задачи: 6 Call завтра, 4 Call вчера, 5 Call пятница
    задача         изменено 3 задачи
    No.  Task            Due
      1  Send the offer  27.11.2026 12:00
      4  Call вчера      27.11.2026 12:00
      5  Call пятница    27.11.2026 12:00
      6  Call завтра     27.11.2026 12:00
      3  No estimate
    undone: change 14 “ruka task edit --where "title ~ Call" --due "fri 12:00" -y --lang ru” of Mon 23.11.2026 10:00, rows: 3
    Record  No.  Field   Before            After
    tasks     4  due at  27.11.2026 12:00  24.11.2026
    tasks     5  due at  27.11.2026 12:00  27.11.2026 09:00
    tasks     6  due at  27.11.2026 12:00  24.11.2026 09:00
    the next undo takes back change 13 “ruka task edit --where "due_at < сегодня" --due +1рд --lang ru” of Mon 23.11.2026 10:00
    id,due_at
    6,2026-11-24T09:00:00+03:00
    4,2026-11-24T23:59:59+03:00
    5,2026-11-27T09:00:00+03:00
    1,2026-11-27T12:00:00+03:00
    3,
    $ ruka task edit --where 'title ~ Call' --title X --lang ru; echo "[$?]"; ruka task edit --due fri --lang ru; echo "[$?]"; ruka task edit 1 --where 'title ~ Call' --due fri; echo "[$?]"; ruka task edit --where 'title ~ nobody' --due fri --lang ru; echo "[$?]"
    ruka: --title относится к одной задаче, а не ко многим
      укажите задачу: ruka task edit НОМЕР --title ТЕКСТ
    [2]
    ruka: какая задача: НОМЕР или --where
      одна — по номеру, много — по --where 'due_at < сегодня'
    [2]
    ruka: which task is it: ID or --where
      one by its number, many by --where 'due_at < сегодня'
    [2]
    нет задач
    [0]
