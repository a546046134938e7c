A request and a promise that were entered wrong are put right; terms follow.

    $ ruka client add "ООО Вектор" -q; ruka client add "ООО Маяк" -q
    1
    2
    $ ruka client request add вектор "нужен счёт" --at 9:00 --task "пт 12:00 выставить счёт" -q
    1
    $ ruka client request edit 1 --client маяк --text "нужен счёт и акт" --lang ru
    обращение 1    ООО Маяк · нужен счёт и акт · ответить до вт 24.11.2026 09:00
    $ ruka task show 1 --lang ru
    №         1
    Задача    выставить счёт
    Срок      27.11.2026 12:00
    Квадрант  IV не важно и не срочно
    Статус    открыта
    Клиент    ООО Маяк
    $ ruka client request edit 1 --urgent yes --at 9:30 --lang ru
    обращение 1    ООО Маяк · нужен счёт и акт · ответить до пн 23.11.2026 11:30
    $ ruka client request edit 1 --kind complaint --lang ru
    обращение 1    ООО Маяк · нужен счёт и акт · ответить до пн 23.11.2026 11:30 · средняя · сообщить менеджеру до пн 23.11.2026 10:00
    $ ruka client request edit 1 --kind question -f json | grep -o '"notify_due_at":[^,]*'
    "notify_due_at":null
    $ ruka client request edit 1 --severity high --lang ru; echo "[$?]"
    ruka: серьёзность бывает у жалобы и конфликта
      добавьте --kind complaint или уберите --severity
    [2]
    $ ruka client request edit 1 --at завтра --lang ru; echo "[$?]"
    ruka: обращение не может прийти из будущего
      укажите, когда оно поступило: --at 9:30
    [2]
    $ ruka client request answer 1 "Выставлен" -q --now "23.11.2026 11:00"
    1
    $ ruka client request edit 1 --at "11:30" --now "23.11.2026 12:00" --lang ru; echo "[$?]"
    ruka: обращение оказалось бы позже ответа на него
      укажите, когда оно поступило: --at 9:30
    [2]
    $ ruka client request edit 9 --urgent no --lang ru; echo "[$?]"
    ruka: нет обращения 9
      все показывает ruka client request list --all
    [3]
    $ ruka client promise add вектор "прислать образцы" --due пт -q
    1
    $ ruka client promise reopen 1 --lang ru; echo "[$?]"
    ruka: обещание 1 и так открыто
      его показывает ruka client promise show 1
    [4]
    $ ruka client promise keep 1 "отправлены" -q
    1
    $ ruka client promise reopen 1 --lang ru
    обещание 1     ООО Вектор · прислать образцы · наше · до пт 27.11.2026
    $ ruka client promise edit 1 --client маяк --side theirs --lang ru
    обещание 1     ООО Маяк · прислать образцы · клиента · до пт 27.11.2026
    $ ruka client promise show 1 --lang ru | sed -n '/Шаги/,$p'
    Шаги
    Когда             Шаг            Срок        Текст
    23.11.2026 10:00  дано           27.11.2026
    23.11.2026 10:00  выполнено      27.11.2026  отправлены
    23.11.2026 10:00  открыто снова  27.11.2026
