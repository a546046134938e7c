Deals: status, product and date are in every one; each step is kept.

    $ ruka client add "ООО «Маяк»" -q
    1
    $ ruka lead deal add маяк "Кресла в офис" --lang ru; echo "[$?]"
    ruka: не указан параметр --product
      у сделки должен быть продукт: --product "кресло; 50; 4 500"
    [2]
    $ ruka lead deal add маяк "Кресла в офис" --product "кресло; 50; 4500"; echo "[$?]"
    ruka: --date is missing
      a deal has its date, the day it is expected to close: --date "конец месяца"
    [2]
    $ ruka lead deal add маяк "Кресла" --product "кресло; много" --date пт --lang ru; echo "[$?]"
    ruka: «много» — не количество
      пишите 50 или 2,5: --product "кресло; 50; 4 500"
    [2]
    $ ruka lead deal add маяк "Кресла в офис" --product "кресло Престиж; 50; 4500" --product "монтаж;; 15 тыс." --date "конец месяца" --next "завтра 10:00 выслать КП" --lang ru
    сделка 1       ООО «Маяк» · Кресла в офис · 240 000 ₽ · новая · дата пн 30.11.2026 · вт 24.11.2026 10:00 выслать КП
    задача 1       выслать КП · вт 24.11.2026 10:00
    $ ruka lead deal add маяк "Столы" --product "стол; 2,5" --date 20.11 --stage proposal --amount "1,2 млн"
    deal 2         ООО «Маяк» · Столы · ₽1,200,000 · proposal · expected Fri 20.11.2026
    Fri 20.11.2026 is past already
    $ ruka lead deal --lang ru
    №  Клиент      Сделка         Продукт                 Статус сделки  Дата              Сумма  Вероятность  Взвешенная сумма  Шаг назначен на  Следующий шаг  Просрочено  Дней на этапе
    2  ООО «Маяк»  Столы          стол                    КП             20.11.2026  1 200 000 ₽         50 %         600 000 ₽                                  да                      0
    1  ООО «Маяк»  Кресла в офис  кресло Престиж, монтаж  новая          30.11.2026    240 000 ₽         10 %          24 000 ₽  24.11.2026       выслать КП                             0
    $ ruka lead deal list --overdue -f ids
    2

The steps, and those that cannot be taken.

    $ ruka lead deal move 1 proposal --next "пт 12:00 спросить о решении" --lang ru
    сделка 1       ООО «Маяк» · Кресла в офис · 240 000 ₽ · КП · дата пн 30.11.2026 · пт 27.11.2026 12:00 спросить о решении
    задача 1       спросить о решении · пт 27.11.2026 12:00
    $ ruka lead deal move 1 proposal --lang ru; echo "[$?]"
    ruka: сделка 1 уже на этапе «КП»
      её этапы показывает ruka lead deal show 1
    [4]
    $ ruka lead deal hold 1; echo "[$?]"
    ruka: why the deal is put on hold is missing
      say it: --why "бюджет будет в январе"
    [2]
    $ ruka lead deal hold 1 --why "бюджет в январе"
    deal 1         ООО «Маяк» · Кресла в офис · ₽240,000 · on hold: бюджет в январе
    $ ruka lead deal move 1 contract --now "24.11.2026 10:00"; echo "[$?]"
    ruka: deal 1 is on hold
      to open it again: ruka lead deal reopen 1
    [4]
    $ ruka lead deal reopen 1 --now "25.11.2026 12:00" --lang ru
    сделка 1       ООО «Маяк» · Кресла в офис · 240 000 ₽ · КП · дата пн 30.11.2026 · пт 27.11.2026 12:00 спросить о решении
    $ ruka lead deal win 1 --now "26.11.2026 9:00" --lang ru
    задача 1       спросить о решении · отменена заодно
    сделка 1       ООО «Маяк» · Кресла в офис · 240 000 ₽ · выиграна
    $ ruka lead deal win 1 --lang ru; echo "[$?]"
    ruka: сделка 1 уже выиграна
      вернуть в работу: ruka lead deal reopen 1
    [4]
    $ ruka lead deal lose 2 --lang ru; echo "[$?]"
    ruka: не указано, почему сделка проиграна
      укажите: --why "выбрали дешевле"
    [2]
    $ ruka lead deal lose 2 --why "выбрали дешевле" --now "26.11.2026 9:00" --lang ru
    сделка 2       ООО «Маяк» · Столы · 1 200 000 ₽ · проиграна: выбрали дешевле
    $ ruka lead deal show 1 --now "30.11.2026 10:00" --lang ru
    Сделка 1: Кресла в офис
    №                 1
    Клиент            ООО «Маяк»
    Сделка            Кресла в офис
    Продукт           кресло Престиж, монтаж
    Статус сделки     выиграна
    Дата              30.11.2026
    Сумма             240 000 ₽
    Вероятность       100 %
    Взвешенная сумма  240 000 ₽
    Закрыто           26.11.2026 09:00
    Продукты
    Продукт         Количество      Цена  Стоимость
    кресло Престиж  50           4 500 ₽  225 000 ₽
    монтаж          1           15 000 ₽   15 000 ₽
    История этапов
    Когда             Статус сделки     Длился  Причина
    23.11.2026 10:00  новая              0 мин
    23.11.2026 10:00  КП                 0 мин
    23.11.2026 10:00  отложена       2 дн. 2 ч  бюджет в январе
    25.11.2026 12:00  КП                  21 ч
    26.11.2026 09:00  выиграна
    $ ruka lead deal show 2 --now "30.11.2026 10:00"
    Deal 2: Столы
    No.          2
    Client       ООО «Маяк»
    Deal         Столы
    Product      стол
    Deal status  lost
    Date         20.11.2026
    Amount       ₽1,200,000
    Probability  0 %
    Weighted     ₽0
    Reason       выбрали дешевле
    Closed       26.11.2026 09:00
    Products
    Product  Quantity
    стол     2.5
    Stages it went through
    When              Deal status    Lasted  Reason
    23.11.2026 10:00  proposal     2 d 23 h
    26.11.2026 09:00  lost                   выбрали дешевле

What was won and lost, and where a product stands.

    $ ruka lead deal list --lang ru
    нет сделок
    $ ruka lead deal list --status lost --period ноябрь --columns client,title,amount,reason --lang ru
    Клиент      Сделка        Сумма  Причина
    ООО «Маяк»  Столы   1 200 000 ₽  выбрали дешевле
    $ ruka lead deal list --status won --period октябрь
    no deals found
    $ ruka lead deal list престижа --all -f ids
    1
    $ ruka lead deal list --product креслами --all -f ids; ruka lead deal list --товар стиж --all -f ids; ruka lead deal list --product диван --all
    1
    1
    no deals found
    $ ruka lead deal list кресла --product монтаж --all --columns title,product --lang ru
    Сделка         Продукт
    Кресла в офис  кресло Престиж, монтаж
    $ ruka lead deal list --where 'product = монтаж and amount > 1000' --all -f ids
    1
    $ ruka lead deal list --all --limit 1 -f json
    [{"id":2,"client":"ООО «Маяк»","title":"Столы","product":["стол"],"stage":"lost","expected_on":"2026-11-20","amount":{"amount":"1200000.00","currency":"RUB"},"probability":0,"weighted":{"amount":"0.00","currency":"RUB"},"next_on":null,"next_step":null,"owner":null,"overdue":false,"held_stage":null,"reason":"выбрали дешевле","days_in_stage":null,"lead":null,"stage_at":"2026-11-26T09:00:00+03:00","next_at":null,"closed_at":"2026-11-26T09:00:00+03:00","created_at":"2026-11-23T10:00:00+03:00"}]

The day's report has every step, and what the won ones came to.

    $ ruka report day 26.11.2026 --now "26.11.2026 20:00" --lang ru | sed -n '/^Сделки/,/^План/p'
    Сделки
    Новых         0
    Продвинулись  0
    Выиграно      1
    Проиграно     1
    В работе      0
    Выиграно на
        Сумма
    240 000 ₽
    Проиграно на
          Сумма
    1 200 000 ₽
    Движение сделок
    №  Клиент      Сделка         Статус сделки        Сумма  Причина
    1  ООО «Маяк»  Кресла в офис  выиграна         240 000 ₽
    2  ООО «Маяк»  Столы          проиграна      1 200 000 ₽  выбрали дешевле
    Заказы
    Новых                           0
    Доставлено заказов              0
    Не доставлено к обещанному дню  0
    План на следующий рабочий день
    $ ruka report day 26.11.2026 --now "26.11.2026 20:00" -f json | grep -o '"deals":{[^]]*\]'
    "deals":{"new":0,"moved":0,"won":1,"lost":1,"open":0,"new_amounts":[]

Amounts follow the products until one is given by hand; the probability is the stage's own.

    $ ruka lead deal add маяк "Шкафы" --product "шкаф; 3; 20 000" --date +30d -q
    3
    $ ruka lead deal edit 3 --product "шкаф; 5; 20 000" --probability "30 %" --lang ru
    сделка 3       ООО «Маяк» · Шкафы · 100 000 ₽ · новая · дата ср 23.12.2026
    $ ruka lead deal list --columns title,probability,weighted
    Deal   Probability  Weighted
    Шкафы         30 %   ₽30,000
    $ ruka lead deal edit 3 --probability "" -q; ruka config set deal.probability-new 15 -q; ruka lead deal list --columns probability,weighted --lang ru
    3
    Вероятность  Взвешенная сумма
           15 %          15 000 ₽
    $ ruka config set deal.probability-new 120; echo "[$?]"
    ruka: “120” does not fit the setting deal.probability-new
      a whole number from 0 to 100 is expected
    [2]
    $ ruka lead deal edit 3 --product "шкаф; 5; \$20"; echo "[$?]"
    deal 3         ООО «Маяк» · Шкафы · $100 · new · expected Wed 23.12.2026
    [0]
    $ ruka find шкафы --lang ru
    Что     №  Название  Где
    сделка  3  Шкафы     Шкафы
    $ ruka lead deal rm 3 --lang ru
    сделка 3       удалена
    $ ruka undo --lang ru
    отменено: действие 14 «ruka lead deal rm 3 --lang ru» (пн 23.11.2026 10:00), строк: 5
    Запись           №  Поле        Стало
    сделки           3  клиент      1
    сделки           3  название    Шкафы
    сделки           3  этап        новая
    сделки           3  этап с      23.11.2026 10:00
    сделки           3  дата        23.12.2026
    сделки           3  сумма       100
    сделки           3  валюта      USD
    история сделок   8  сделка      3
    история сделок   8  когда       23.11.2026 10:00
    история сделок   8  этап        новая
    продукты сделок  6  сделка      3
    продукты сделок  6  продукт     шкаф
    продукты сделок  6  количество  5
    продукты сделок  6  цена        20
    следующим будет отменено действие 13 «ruka lead deal edit 3 --product 'шкаф; 5; $20'» (пн 23.11.2026 10:00)
    $ ruka __complete -- lead deal win ""
    3	ООО «Маяк»: Шкафы

A deal stands in the client's card and history, in the day and in the search.

    $ ruka lead deal add маяк "Полки" --product "полка; 10; 2 000" --date 20.11 --next "сегодня 16:00 набрать" -q
    4
    $ ruka client show маяк --lang ru
    Клиент 1: ООО «Маяк»
    Открытые сделки
    №  Сделка  Статус сделки  Дата           Сумма  Вероятность
    4  Полки   новая          20.11.2026  20 000 ₽         15 %
    3  Шкафы   новая          23.12.2026     100 $         15 %
    Задачи
    №  Задача   Срок              Квадрант
    2  набрать  23.11.2026 16:00  I важно и срочно
    Вид  организация
    $ ruka client history маяк --by deal --lang ru
    Когда             Что     №  Текст          Статус     Итог
    26.11.2026 09:00  сделка  2  Столы          проиграна  выбрали дешевле
    26.11.2026 09:00  сделка  1  Кресла в офис  выиграна
    25.11.2026 12:00  сделка  1  Кресла в офис  КП
    23.11.2026 10:00  сделка  4  Полки          новая      полка
    23.11.2026 10:00  сделка  3  Шкафы          новая      шкаф
    23.11.2026 10:00  сделка  2  Столы          КП         стол
    23.11.2026 10:00  сделка  1  Кресла в офис  новая      кресло Престиж, монтаж
    23.11.2026 10:00  сделка  1  Кресла в офис  КП
    23.11.2026 10:00  сделка  1  Кресла в офис  отложена   бюджет в январе
    $ ruka client history маяк дешевле --columns kind,text,state,result -f csv
    kind,text,state,result
    deal,Столы,lost,выбрали дешевле
    deal,Столы,proposal,стол
    $ ruka today --lang ru
    понедельник, 23 ноября 2026 · рабочий день 15 из 20 · входящих звонков 0 из 15–20
    ПРОСРОЧЕНО
      сделка 4  ООО «Маяк»  должна закрыться: Полки  просрочено на 1 раб. день  ruka deal win 4
    СЕГОДНЯ
      до 16:00  задача 2  ООО «Маяк»  набрать · Полки                 ruka task done 2
      сегодня   сделка 3  ООО «Маяк»  назначить следующий шаг: Шкафы  ruka deal edit 3 --next "КОГДА ТЕКСТ"
    $ ruka today
    Monday, 23 November 2026 · working day 15 of 20 · inbound calls 0 of 15-20
    OVERDUE
      deal 4  ООО «Маяк»  to be closed: Полки  late by 1 working day  ruka deal win 4
    TODAY
      by 16:00  task 2  ООО «Маяк»  набрать · Полки               ruka task done 2
      today     deal 3  ООО «Маяк»  what is the next step? Шкафы  ruka deal edit 3 --next "WHEN TEXT"
    $ ruka lead deal hold 4 --why "ждут бюджет" -q; ruka today --lang ru
    4
    понедельник, 23 ноября 2026 · рабочий день 15 из 20 · входящих звонков 0 из 15–20
    СЕГОДНЯ
      до 16:00  задача 2  ООО «Маяк»  набрать · Полки                 ruka task done 2
      сегодня   сделка 3  ООО «Маяк»  назначить следующий шаг: Шкафы  ruka deal edit 3 --next "КОГДА ТЕКСТ"
    $ ruka client rm маяк --lang ru; echo "[$?]"
    ruka: с «ООО „Маяк“» связано: 4 сделки, 2 задачи
      удалить вместе с коммуникациями, обращениями, сделками и заказами: --force (задачи, встречи и документы останутся без клиента)
    [4]
    $ ruka client add "ООО «Маяк-2»" --force -q; ruka client merge 2 1 --yes --lang ru
    2
              2 (останется)  1 (будет присоединён)
    Название  ООО «Маяк-2»   ООО «Маяк»
    сделки    0              4
    задачи    0              2
    клиент 2       ООО «Маяк-2» · перешло: сделки 4, задачи 2
    $ ruka lead deal list --client 2 --all -f ids
    4
    3
    2
    1
    $ ruka lead deal list --mask --all --columns client,title --lang ru
    Клиент        Сделка
    ООО «М***-2»  Полки
    ООО «М***-2»  Шкафы
    ООО «М***-2»  Столы
    ООО «М***-2»  Кресла в офис

A lead becomes a client with a deal.

    $ ruka lead add "ООО «Луч»" --heat hot --priority A --product кресла --source сайт --amount "150 тыс." --next "завтра 11:00 выслать КП" -q
    1
    $ ruka lead convert 1 --lang ru; echo "[$?]"
    ruka: не указан параметр --date
      у сделки должна быть дата — день, к которому она закроется: --date "конец месяца"
    [2]
    $ ruka lead convert 1 --date "конец месяца" --lang ru
    лид 1          переведён в сделку
    клиент 3       ООО «Луч»
    сделка 5       ООО «Луч» · кресла · 150 000 ₽ · новая · дата пн 30.11.2026 · вт 24.11.2026 11:00 выслать КП
    задача 3       выслать КП · вт 24.11.2026 11:00
    $ ruka lead convert 1 --date "конец месяца" --lang ru; echo "[$?]"
    ruka: лид 1 уже переведён в сделку
      его сделку показывает ruka lead show 1
    [4]
    $ ruka lead show 1 --lang ru
    Лид 1: ООО «Луч»
    №                1
    Название         ООО «Луч»
    Температура      горячий
    Приоритет        A
    Статус           переведён в сделку
    Шаг назначен на  24.11.2026
    Следующий шаг    выслать КП
    Продукт          кресла
    Источник         сайт
    Сумма            150 000 ₽
    Сделки
    №  Клиент     Сделка  Статус сделки  Дата            Сумма
    5  ООО «Луч»  кресла  новая          30.11.2026  150 000 ₽
    История температуры
    Когда             Температура
    23.11.2026 10:00  горячий
    $ ruka lead list
    no leads found
    $ ruka lead add "Луч" --heat warm --priority B -q; ruka lead convert 2 --date пт --product "шкаф; 2; 10 000" --lang ru; echo "[$?]"
    2
    ruka: клиент с таким названием уже есть: 3 ООО «Луч»
      если это он: --client 3; завести ещё одного: --force
    [4]
    $ ruka lead convert 2 --date пт --client 3 --lang ru; echo "[$?]"
    ruka: у сделки должен быть продукт
      укажите, что продаём: --product "кресло; 50; 4 500"
    [2]
    $ ruka lead convert 2 --date пт --client 3 --product "шкаф; 2; 10 000" --lang ru
    лид 2          переведён в сделку
    сделка 6       ООО «Луч» · шкаф · 20 000 ₽ · новая · дата пт 27.11.2026
    $ ruka undo --quiet; ruka lead list --lang ru
    22
    №  Название  Температура  Приоритет  Статус
    2  Луч       тёплый       B          новый
