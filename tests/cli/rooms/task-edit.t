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
    {"id":1,"title":"Send the offer","due_at":"2026-11-27T12:00:00+03:00","important":true,"urgent":false,"quadrant":"II","state":"open","client":"Вектор","for":null,"estimate":30,"done_at":null,"cancelled_at":null,"reason":null,"important_by":"said","lead":null,"deal":null,"meeting":null,"promise":null,"from_meeting":null}
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
