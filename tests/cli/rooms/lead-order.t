Orders from request to delivery: each stage with its date and time.

    $ ruka client add "ООО «Маяк»" --vip -q; ruka client add "ООО «Луч»" -q
    1
    2
    $ ruka lead order add маяк "20 столов" --number 318 --amount "150 тыс." --by пт --lang ru
    заказ 1        ООО «Маяк» · 20 столов · № 318 · 150 000 ₽ · заявка пн 23.11.2026 10:00 · доставить до пт 27.11.2026 (через 4 дня)
    $ ruka lead order add маяк "10 кресел" --at "20.11 12:00" --by 20.11
    order 2        ООО «Маяк» · 10 кресел · requested Fri 20.11.2026 12:00 · to be delivered by Fri 20.11.2026 (3 days ago)
    Fri 20.11.2026 is past already
    $ ruka lead order add луч "шкаф" --at вчера --lang ru
    заказ 3        ООО «Луч» · шкаф · заявка вс 22.11.2026 18:00
    $ ruka lead order add луч "" --lang ru; echo "[$?]"
    ruka: не указано, что заказано
      напишите это в кавычках: "20 столов"
    [2]
    $ ruka lead order add луч "стул" --by вчера; echo "[$?]"
    ruka: the delivery is promised for Sun 22.11.2026, before the order came on Mon 23.11.2026
      --by is the day of delivery, --at says when the order came
    [2]
    $ ruka lead order add луч "стул" --at завтра --lang ru; echo "[$?]"
    ruka: заказ не может прийти из будущего
      укажите, когда это было: --at 9:30
    [2]
    $ ruka lead order add луч "стул" --deal 7 --lang ru; echo "[$?]"
    ruka: нет сделки 7
      все показывает ruka lead deal list --all
    [3]
    $ ruka lead order --lang ru
    №  Клиент      Заказ      Номер заказа  Этап    С                   На этапе  Обещан к    Просрочено      Сумма  Поступил
    2  ООО «Маяк»  10 кресел                заявка  20.11.2026 12:00  2 дн. 22 ч  20.11.2026  да                     20.11.2026 12:00
    1  ООО «Маяк»  20 столов  318           заявка  23.11.2026 10:00       0 мин  27.11.2026              150 000 ₽  23.11.2026 10:00
    3  ООО «Луч»   шкаф                     заявка  22.11.2026 18:00        16 ч                                     22.11.2026 18:00
    $ ruka lead order list
    No.  Client      Order      Order number  Stage      Since             In this stage  Promised by  Overdue    Amount  Requested
      2  ООО «Маяк»  10 кресел                requested  20.11.2026 12:00       2 d 22 h  20.11.2026   yes                20.11.2026 12:00
      1  ООО «Маяк»  20 столов  318           requested  23.11.2026 10:00          0 min  27.11.2026            ₽150,000  23.11.2026 10:00
      3  ООО «Луч»   шкаф                     requested  22.11.2026 18:00           16 h                                  22.11.2026 18:00
    $ ruka lead order list --overdue -f ids
    2
    $ ruka lead order stage 1 confirmed --at 9:40 --lang ru; echo "[$?]"
    ruka: пн 23.11.2026 09:40 — слишком рано: этап «заявка» заказа 1 начался пн 23.11.2026 10:00
      этапы показывает ruka lead order show 1
    [2]
    $ ruka lead order stage 1 confirmed --lang ru
    заказ 1        ООО «Маяк» · 20 столов · № 318 · 150 000 ₽ · подтверждён пн 23.11.2026 10:00 · доставить до пт 27.11.2026 (через 4 дня)
    $ ruka lead order stage 1 shipped --lang ru; echo "[$?]"
    ruka: заказ 1: вы пропускаете этапы: счёт выставлен, оплачен, комплектуется
      следующий шаг: ruka lead order stage 1 invoiced или укажите, почему они пропущены: --why "постоплата"
    [4]
    $ ruka lead order stage 1 shipped --why "постоплата" --lang ru
    заказ 1        ООО «Маяк» · 20 столов · № 318 · 150 000 ₽ · отгружен пн 23.11.2026 10:00 · доставить до пт 27.11.2026 (через 4 дня) · пропущено: счёт выставлен, оплачен, комплектуется
    $ ruka lead order stage 1 confirmed --lang ru; echo "[$?]"
    ruka: заказ 1 на этапе «отгружен», назад к этапу «подтверждён» он не идёт
      следующий шаг: ruka lead order stage 1 delivered; ошибочный шаг отменяет ruka undo
    [4]
    $ ruka lead order stage 1 shipped; echo "[$?]"
    ruka: order 1 is already: shipped
      the next step: ruka lead order stage 1 delivered
    [4]
    $ ruka lead order stage 1 delivered --at завтра; echo "[$?]"
    ruka: Tue 24.11.2026 18:00 has not come yet
      say when it happened: --at 9:30
    [2]
    $ ruka lead order stage 1 delivered --now "24.11.2026 12:30" --lang ru
    заказ 1        ООО «Маяк» · 20 столов · № 318 · 150 000 ₽ · доставлен вт 24.11.2026 12:30
    $ ruka lead order stage 1 paid --at 9:15 --now "26.11.2026 10:00" --lang ru
    заказ 1        ООО «Маяк» · 20 столов · № 318 · 150 000 ₽ · доставлен вт 24.11.2026 12:30 · оплачен чт 26.11.2026 09:15
    $ ruka lead order cancel 1 --why "передумали" --now "26.11.2026 10:00" --lang ru; echo "[$?]"
    ruka: заказ 1 уже на этапе «доставлен»
      доставленное возвращают: ruka lead order return 1 --why ТЕКСТ
    [4]
    $ ruka lead order stage 1 closed --now "26.11.2026 11:00"
    order 1        ООО «Маяк» · 20 столов · No. 318 · ₽150,000 · closed Thu 26.11.2026 11:00
    $ ruka lead order show 1 --now "27.11.2026 10:00" --lang ru
    Заказ 1: ООО «Маяк»
    №             1
    Клиент        ООО «Маяк»
    Заказ         20 столов
    Номер заказа  318
    Этап          закрыт
    С             26.11.2026 11:00
    Обещан к      27.11.2026
    Сумма         150 000 ₽
    Поступил      23.11.2026 10:00
    Доставлен     24.11.2026 12:30
    Завершён      26.11.2026 11:00
    Этапы
    Когда             Этап            Пропущено       Длился  Причина
    23.11.2026 10:00  заявка                           0 мин
    23.11.2026 10:00  подтверждён                      0 мин
                      счёт выставлен  да                      постоплата
                      оплачен         да                      постоплата
                      комплектуется   да                      постоплата
    23.11.2026 10:00  отгружен                   26 ч 30 мин
    24.11.2026 12:30  доставлен                  46 ч 30 мин
    26.11.2026 09:15  оплачен
    26.11.2026 11:00  закрыт
    $ ruka lead order show 1 --now "27.11.2026 10:00"
    Order 1: ООО «Маяк»
    No.           1
    Client        ООО «Маяк»
    Order         20 столов
    Order number  318
    Stage         closed
    Since         26.11.2026 11:00
    Promised by   27.11.2026
    Amount        ₽150,000
    Requested     23.11.2026 10:00
    Delivered     24.11.2026 12:30
    Ended         26.11.2026 11:00
    Stages
    When              Stage       Skipped       Lasted  Reason
    23.11.2026 10:00  requested                  0 min
    23.11.2026 10:00  confirmed                  0 min
                      invoiced    yes                   постоплата
                      paid        yes                   постоплата
                      assembling  yes                   постоплата
    23.11.2026 10:00  shipped              26 h 30 min
    24.11.2026 12:30  delivered            46 h 30 min
    26.11.2026 09:15  paid
    26.11.2026 11:00  closed
    $ ruka lead order return 2 --why "брак" --lang ru; echo "[$?]"
    ruka: заказ 2 ещё не отгружен: возвращать нечего
      его можно отменить: ruka lead order cancel 2 --why ТЕКСТ
    [4]
    $ ruka lead order cancel 2 --lang ru; echo "[$?]"
    ruka: не указано, почему заказ отменён
      укажите: --why "нашли дешевле"
    [2]
    $ ruka lead order cancel 2 --why "нашли дешевле" --lang ru
    заказ 2        ООО «Маяк» · 10 кресел · отменён пн 23.11.2026 10:00
    $ ruka lead order stage 2 confirmed --lang ru; echo "[$?]"
    ruka: заказ 2 уже на этапе «отменён»
      если это ошибка: ruka lead order reopen 2; новый заказ: ruka lead order add КТО ТЕКСТ
    [4]
    $ ruka lead order return 1 --why "брак в партии" --now "27.11.2026 10:00"
    order 1        ООО «Маяк» · 20 столов · No. 318 · ₽150,000 · returned Fri 27.11.2026 10:00
    $ ruka lead order edit 3 --by "+3 рд" --number Б-7 --amount 12000 --lang ru
    заказ 3        ООО «Луч» · шкаф · № Б-7 · 12 000 ₽ · заявка вс 22.11.2026 18:00 · доставить до чт 26.11.2026 (через 3 дня)
    $ ruka lead order list Б-7 -f json
    [{"id":3,"client":"ООО «Луч»","text":"шкаф","number":"Б-7","stage":"requested","stage_at":"2026-11-22T18:00:00+03:00","in_stage":960,"promised_on":"2026-11-26","overdue":false,"amount":{"amount":"12000.00","currency":"RUB"},"deal":null,"requested_at":"2026-11-22T18:00:00+03:00","delivered_at":null,"closed_at":null,"created_at":"2026-11-23T10:00:00+03:00"}]
    $ ruka lead order list кресла --all -f csv --columns id,stage,closed_at
    id,stage,closed_at
    2,cancelled,2026-11-23T10:00:00+03:00
    $ ruka lead order list --status returned -f ids
    1
    $ ruka lead order list --where 'stage = отменён' --all --lang ru --columns id,client,stage
    №  Клиент      Этап
    2  ООО «Маяк»  отменён
    $ ruka lead order list --client маяк --lang ru
    нет заказов
    $ ruka find столы --lang ru
    Что    №  Название   Где
    заказ  1  20 столов  20 столов
    $ ruka lead order rm 3 --lang ru; ruka undo -q; ruka lead order show 3 -f json
    заказ 3        ООО «Луч» · шкаф · удалён
    14
    {"id":3,"client":"ООО «Луч»","text":"шкаф","number":"Б-7","stage":"requested","stage_at":"2026-11-22T18:00:00+03:00","in_stage":960,"promised_on":"2026-11-26","overdue":false,"amount":{"amount":"12000.00","currency":"RUB"},"deal":null,"requested_at":"2026-11-22T18:00:00+03:00","delivered_at":null,"closed_at":null,"created_at":"2026-11-23T10:00:00+03:00","stages":[{"at":"2026-11-22T18:00:00+03:00","stage":"requested","skipped":false,"spent":960,"reason":null}],"terms":[]}
    $ ruka lead order show 9; echo "[$?]"
    ruka: there is no order 9
      they are listed by: ruka lead order list
    [3]
    $ ruka __complete -- lead order stage ""
    3	ООО «Луч»: шкаф

An order stands in the client's card and history, in the day, the day's report and the search.

    $ ruka lead order add маяк "полки" --number 401 --by 23.11 --at "20.11 15:00" -q
    4
    $ ruka lead order add маяк "диван" --amount 64000 --by 20.11 --at "16.11 15:00" -q
    5
    $ ruka lead order stage 5 paid --why "предоплата" --at "17.11 12:00" -q
    5
    $ ruka client show маяк --lang ru
    Клиент 1: ООО «Маяк» · VIP
    Открытые заказы
    №  Заказ  Номер заказа  Этап     С                 Обещан к    Просрочено     Сумма
    5  диван                оплачен  17.11.2026 12:00  20.11.2026  да          64 000 ₽
    4  полки  401           заявка   20.11.2026 15:00  23.11.2026
    Вид  организация
    $ ruka client show маяк -f json | grep -o '"orders":\[[^]]*\]'
    "orders":[{"id":5,"text":"диван","number":null,"stage":"paid","stage_at":"2026-11-17T12:00:00+03:00","promised_on":"2026-11-20","overdue":true,"amount":{"amount":"64000.00","currency":"RUB"}},{"id":4,"text":"полки","number":"401","stage":"requested","stage_at":"2026-11-20T15:00:00+03:00","promised_on":"2026-11-23","overdue":false,"amount":null}]
    $ ruka client history маяк --by order --lang ru
    Когда             Что    №  Текст      Статус       Итог
    27.11.2026 10:00  заказ  1  20 столов  возвращён    брак в партии
    26.11.2026 11:00  заказ  1  20 столов  закрыт
    26.11.2026 09:15  заказ  1  20 столов  оплачен
    24.11.2026 12:30  заказ  1  20 столов  доставлен
    23.11.2026 10:00  заказ  2  10 кресел  отменён      нашли дешевле
    23.11.2026 10:00  заказ  1  20 столов  заявка       318
    23.11.2026 10:00  заказ  1  20 столов  подтверждён
    23.11.2026 10:00  заказ  1  20 столов  отгружен     постоплата
    20.11.2026 15:00  заказ  4  полки      заявка       401
    20.11.2026 12:00  заказ  2  10 кресел  заявка
    17.11.2026 12:00  заказ  5  диван      оплачен      предоплата
    16.11.2026 15:00  заказ  5  диван      заявка
    $ ruka client history маяк дивана --columns kind,text,state,result -f csv
    kind,text,state,result
    order,диван,paid,предоплата
    order,диван,requested,
    $ ruka today --lang ru
    понедельник, 23 ноября 2026 · рабочий день 15 из 20 · входящих звонков 0 из 15–20
    ПРОСРОЧЕНО
      заказ 5  ООО «Маяк»  доставить: диван  просрочено на 1 раб. день  ruka order stage 5 delivered --why ТЕКСТ
    СЕГОДНЯ
      сегодня  заказ 4  ООО «Маяк»  доставить: полки  ruka order stage 4 delivered --why ТЕКСТ
    $ ruka today
    Monday, 23 November 2026 · working day 15 of 20 · inbound calls 0 of 15-20
    OVERDUE
      order 5  ООО «Маяк»  to be delivered: диван  late by 1 working day  ruka order stage 5 delivered --why TEXT
    TODAY
      today  order 4  ООО «Маяк»  to be delivered: полки  ruka order stage 4 delivered --why TEXT
    $ ruka report day 27.11.2026 --lang ru --now "28.11.2026 9:00" | sed -n '/^Заказы/,/^План/p'
    Заказы
    Новых                           0
    Доставлено заказов              0
    Не доставлено к обещанному дню  3
    Дошли до этапов за день
    Этап       Заказы      Сумма
    возвращён       1  150 000 ₽
    Заказы, не доставленные к обещанному дню
    №  Клиент      Заказ  Обещан к
    5  ООО «Маяк»  диван  20.11.2026
    4  ООО «Маяк»  полки  23.11.2026
    3  ООО «Луч»   шкаф   26.11.2026
    План на следующий рабочий день
    $ ruka report day 23.11.2026 --now "28.11.2026 9:00" | sed -n '/^Orders/,/^Plan/p'
    Orders
    New                        1
    Orders delivered           0
    Not delivered as promised  2
    Stages reached on the day
    Stage      Orders    Amount
    requested       1  ₽150,000
    confirmed       1  ₽150,000
    shipped         1  ₽150,000
    cancelled       1
    Orders not delivered as promised
    No.  Client      Order  Promised by
      5  ООО «Маяк»  диван  20.11.2026
      4  ООО «Маяк»  полки  23.11.2026
    Plan for the next working day
    $ ruka client history маяк --by order --lang ru --now "28.11.2026 10:00" --where 'state = paid'
    Когда             Что    №  Текст      Статус   Итог
    26.11.2026 09:15  заказ  1  20 столов  оплачен
    17.11.2026 12:00  заказ  5  диван      оплачен  предоплата
    $ ruka client add "ООО «Маяк-2»" --force -q; ruka client merge 3 1 --yes --lang ru
    3
              3 (останется)  1 (будет присоединён)
    Название  ООО «Маяк-2»   ООО «Маяк»
    VIP                      да
    заказы    0              4
    клиент 3       ООО «Маяк-2» · перешло: заказы 4
    $ ruka lead order list --client 3 --all -f ids
    1
    4
    2
    5
    $ ruka lead order list --mask --columns client,text --lang ru
    Клиент        Заказ
    ООО «М***-2»  диван
    ООО «М***-2»  полки
    ООО «Л***»    шкаф
    $ ruka lead order stage 5 shipped --mask; echo "[$?]"
    ruka: --mask only shows: nothing is written with it
      leave out --mask
    [4]
    $ ruka log --last 2 --lang ru
     №  Когда             Строк  Команда
    19  23.11.2026 10:00      9  ruka client merge 3 1 --yes --lang ru
    18  23.11.2026 10:00      2  ruka client add "ООО «Маяк-2»" --force -q

An order may come of a deal of the same client; it outlives the deal.

    $ ruka lead deal add луч "Кабинет" --product "стол; 1; 12 000" --date +10d -q
    1
    $ ruka lead order edit 3 --deal 1 --lang ru
    заказ 3        ООО «Луч» · шкаф · № Б-7 · 12 000 ₽ · сделка 1 · заявка вс 22.11.2026 18:00 · доставить до чт 26.11.2026 (через 3 дня)
    $ ruka lead order edit 4 --deal 1 --lang ru; echo "[$?]"
    ruka: сделка 1 — с другим клиентом
      сделка вместе с заказами перейдёт к этому клиенту: ruka lead deal edit 1 --client КЛИЕНТ
    [2]
    $ ruka lead deal show 1 --lang ru | sed -n '/^Заказы/,$p'
    Заказы
    №  Заказ  Номер заказа  Этап    С                 Обещан к       Сумма
    3  шкаф   Б-7           заявка  22.11.2026 18:00  26.11.2026  12 000 ₽
    $ ruka lead order list --where 'deal = 1' -f ids
    3
    $ ruka lead deal rm 1 -q; ruka lead order show 3 -f json | grep -o '"deal":[^,]*'
    1
    "deal":null
    $ ruka undo -q >/dev/null 2>&1; ruka lead order show 3 -f json | grep -o '"deal":[^,]*'
    "deal":1
