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
      добавьте --kind жалоба или уберите --severity
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

A request that never was is removed with its open task; an order that ended by mistake goes on.

    $ ruka client request add вектор "звонили не нам" --task "пт 12:00 ответить" -q
    2
    $ ruka client request rm 2 --lang ru
    обращение 2    удалено · вместе с этим: 1 задача
    $ ruka client request show 2; echo "[$?]"
    ruka: there is no request 2
      they are listed by: ruka client request list
    [3]
    $ ruka undo -y -q; ruka client request show 2 -f json | grep -o '"text":"[^"]*"' | head -1
    14
    "text":"звонили не нам"
    $ ruka обращение удалить 2 --lang ru
    обращение 2    удалено · вместе с этим: 1 задача
    $ ruka lead order add вектор "20 столов" -q; ruka lead order stage 1 confirmed -q
    1
    1
    $ ruka lead order cancel 1 --why "нашли дешевле" -q; ruka lead order stage 1 paid; echo "[$?]"
    1
    ruka: order 1 is already: cancelled
      if that is wrong: ruka lead order reopen 1; a new order: ruka lead order add WHO TEXT
    [4]
    $ ruka lead order reopen 1 --why "отменили не тот" --lang ru
    заказ 1        ООО Вектор · 20 столов · подтверждён пн 23.11.2026 10:00
    $ ruka lead order show 1 --lang ru | sed -n '/^Этапы/,$p'
    Этапы
    Когда             Этап         Длился  Причина
    23.11.2026 10:00  заявка        0 мин
    23.11.2026 10:00  подтверждён   0 мин
    23.11.2026 10:00  отменён       0 мин  нашли дешевле
    23.11.2026 10:00  возобновлён   0 мин  отменили не тот
    $ ruka lead order reopen 1 --lang ru; echo "[$?]"
    ruka: заказ 1 не завершён
      следующий шаг: ruka lead order stage 1 invoiced
    [4]
    $ ruka заказ возобновить 9 --lang ru; echo "[$?]"
    ruka: нет заказа 9
      все показывает ruka lead order list --all
    [3]
    $ ruka lead order stage 1 shipped --why постоплата -q; ruka lead order return 1 --why брак -q; ruka lead order reopen 1
    1
    1
    order 1        ООО Вектор · 20 столов · shipped Mon 23.11.2026 10:00
    $ ruka lead order stage 1 delivered -q; ruka lead order stage 1 closed -q; ruka lead order reopen 1 --lang ru
    1
    1
    заказ 1        ООО Вектор · 20 столов · доставлен пн 23.11.2026 10:00
    $ ruka undo -y -q; ruka lead order show 1 -f json | grep -o '"stage":"[a-z]*"' | head -1
    25
    "stage":"closed"

What was answered or told is no mistake of a moment: it is removed where one insists.

    $ ruka client request add вектор "сломано кресло" --kind complaint -q; ruka client request notify 3 -q; ruka client request rm 3 --lang ru; echo "[$?]"
    3
    3
    ruka: обращение 3 не удалено: руководитель извещён
      если его на самом деле не было: --force
    [4]
    $ ruka client request answer 3 "заменим в среду" -q; ruka client request rm 3 --lang ru; ruka client request close 3 -q; ruka client request rm 3; echo "[$?]"
    3
    ruka: обращение 3 не удалено: дан ответ «заменим в среду», руководитель извещён
      если его на самом деле не было: --force
    3
    ruka: request 3 is kept: answered: “заменим в среду”, closed, the manager was told
      if it never was all the same: --force
    [4]
    $ ruka client request rm 3 --force --lang ru
    обращение 3    удалено

A promise that was never given is removed; one that has ended only with --force.

    $ ruka client promise add вектор "привезти каталог" --due пт -q; ruka task add "взять каталог" --promise 2 -q; ruka client promise rm 2 --lang ru; ruka undo -q -y; ruka client promise keep 2 "привезли" -q; ruka client promise rm 2 --lang ru; echo "[$?]"
    2
    3
    обещание 2     привезти каталог · удалено · вместе с этим: 1 задача
    33
    2
    ruka: обещание 2 сохраняется: выполнено
      если его на самом деле не было: --force
    [4]
    $ ruka client promise rm 2 --force; ruka client promise rm 2; echo "[$?]"
    promise 2      привезти каталог · removed
    ruka: there is no promise 2
      they are listed by: ruka client promise list
    [3]

The first step of a request is when it came and what it asked, as that stands now.

    $ ruka client request add вектор "нужен щёт" --now "23.11.2026 12:00" -q
    4
    $ ruka client request edit "$(ruka client request list -f ids | tail -1)" --at 9:00 --text "нужен счёт" --now "23.11.2026 12:05" -q
    4
    $ ruka client request show "$(ruka client request list -f ids | tail -1)" --lang ru | tail -2
    Когда             Шаг        Текст
    23.11.2026 09:00  поступило  нужен счёт
    $ ruka staff add "Котова Анна" --role expert -q; ruka client request forward "$(ruka client request list -f ids | tail -1)" --to котова --at 10:00 -q
    1
    4
    $ ruka client request edit "$(ruka client request list -f ids | tail -1)" --at 11:00 --now "23.11.2026 12:10" --lang ru; echo "[$?]"
    ruka: обращение поступило бы позже своего шага: передано
      укажите, когда оно поступило: --at 9:30
    [2]
