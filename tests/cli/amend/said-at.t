What was done earlier and is entered later: when it was, and a time that is past is said.

    $ ruka client add "ООО Вектор" -q; ruka task add Отзывы --due "пн 17:00" -q; ruka client promise add вектор "прислать образцы" --due "пн 18:00" -q; ruka client request add вектор "нужен счёт" -q
    1
    1
    1
    1
    $ ruka task done 1 --at "вчера 16:30" --now "24.11.2026 09:00"; ruka client promise keep 1 "отправлены" --at "вчера 17:40" --now "24.11.2026 09:05" --lang ru; ruka client request answer 1 "отправили" --at "вчера 17:45" --now "24.11.2026 12:10" --lang ru
    task 1         Отзывы · done
    обещание 1     ООО Вектор · прислать образцы · наше · выполнено
    обращение 1    ООО Вектор · дан ответ: в срок
    $ ruka report day --now "24.11.2026 18:00" --lang ru | sed -n '/^Внесено/,/^Обращения$/p'
    Внесено за прошлое
    Звонков, писем, визитов, заметок  0
    Обращения                         0
    Ответы                            1
    Итогов обещаний                   1
    Выполненных задач                 1
    Встречи                           0
    Этапов сделок                     0
    Этапов заказов                    0
    Исправлено закрытых сделок        0
    Исправлено закрытых заказов       0
    Ответы, внесённые за прошлое
    №  Клиент      Суть        Дан ответ         Норма
    1  ООО Вектор  нужен счёт  23.11.2026 17:45  в срок
    Итоги обещаний, внесённые за прошлое
    №  Клиент      Обещание          Статус     Закрыто
    1  ООО Вектор  прислать образцы  выполнено  23.11.2026 17:40
    Выполненные задачи, внесённые за прошлое
    №  Задача  Выполнено
    1  Отзывы  23.11.2026 16:30
    Обращения
    $ ruka report day 23.11 --now "24.11.2026 18:00" --lang ru >/dev/null
    за это время позже внесены 3 записи: они в отчётах за то время, когда внесены
    $ ruka task reopen 1 -q --now "24.11.2026 12:00"; ruka task done 1 --at "завтра 9:00" --now "24.11.2026 12:00"; echo "[$?]"
    1
    ruka: what happened cannot lie in the future
      say when it was: --at "вчера 18:00"
    [2]
    $ ruka client request add вектор "нужен акт" --at 9:30 -q; ruka client request answer 2 "дали" --at 9:00 --lang ru; echo "[$?]"
    2
    ruka: обращение 2 поступило позже
      если оно поступило раньше: ruka client request edit 2 --at КОГДА
    [2]

A term, a meeting, a trip in the past is said; nothing is with -q.

    $ ruka task add Старое --due "20.11 12:00"; ruka task edit 2 --due "19.11" --lang ru; ruka task edit 2 --due 18.11 -q
    task 2         Старое · Fri 20.11.2026 12:00 (3 days ago) · III urgent, not important
    Fri 20.11.2026 12:00 is past already
    задача 2       Старое · чт 19.11.2026 (4 дня назад) · III срочно, не важно
    чт 19.11.2026 уже в прошлом
    2
    $ ruka meet add Планёрка --at "пт 10:00" -q; ruka meet move 1 "20.11 11:00"; ruka meet edit 1 --at "19.11 11:00" --lang ru
    1
    meeting 1      Fri 20.11.2026 11:00-12:00 · Планёрка
    Fri 20.11.2026 11:00 is past already
    it is over, and what came of it is not said   [meet.no-result]
    встреча 1      чт 19.11.2026 11:00–12:00 · Планёрка
    чт 19.11.2026 11:00 уже в прошлом
    уже прошла, а чем закончилась, не сказано   [meet.no-result]
    $ ruka trip add Казань --from 16.11 --to 17.11 --lang ru; ruka trip edit 1 --from 15.11
    командировка 1 Казань · пн 16.11.2026 — вт 17.11.2026 · начало сбора сведений: пн 19.10.2026
    пн 16.11.2026 уже в прошлом
    времени меньше, чем по норме (28 дн.)
    trip 1         Казань · Sun 15.11.2026 - Tue 17.11.2026 · collect information from Sun 18.10.2026
    Sun 15.11.2026 is past already
    $ ruka lead add Луч --heat hot --priority A --next "20.11 позвонить" --lang ru; ruka lead deal add вектор Столы --product "стол; 1; 100" --date 20.11; ruka lead order add вектор "столы" --by 20.11 --at "19.11 10:00"
    лид 1          Луч · горячий · A · пт 20.11.2026 позвонить
    задача 3       позвонить · пт 20.11.2026
    пт 20.11.2026 уже в прошлом
    deal 1         ООО Вектор · Столы · ₽100 · new · expected Fri 20.11.2026
    Fri 20.11.2026 is past already
    order 1        ООО Вектор · столы · requested Thu 19.11.2026 10:00 · to be delivered by Fri 20.11.2026 (3 days ago)
    Fri 20.11.2026 is past already
    $ ruka client call вектор "Звонили" --next "20.11 выслать КП"
    call 1         ООО Вектор · in · Mon 23.11.2026 10:00
    task 4         выслать КП · Fri 20.11.2026
    Fri 20.11.2026 is past already
