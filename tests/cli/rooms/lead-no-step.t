A hot lead and an open deal without a dated next step stand in today until one is agreed on.

    $ ruka lead add "Луч" --heat hot --priority A --product кресла -q
    1
    $ ruka lead add "Заря" --heat warm --priority A -q
    2
    $ ruka client add "ООО Вектор" -q
    1
    $ ruka lead deal add вектор "Столы" --product "стол; 5; 4500" --date 20.12 -q
    1
    $ ruka lead deal add вектор "Шкафы" --product "шкаф" --date вчера -q 2>/dev/null
    2
    $ ruka lead deal add вектор "Лампы" --product "лампа" --date 20.12 -q
    3
    $ ruka lead deal hold 3 --why "бюджет в январе" -q
    3
    $ ruka today --lang ru
    понедельник, 23 ноября 2026 · рабочий день 15 из 20 · входящих звонков 0 из 15–20
    ПРОСРОЧЕНО
      сделка 2  ООО Вектор  должна закрыться: Шкафы  просрочено на 1 раб. день  ruka deal win 2
    СЕГОДНЯ
      сегодня  лид 1     Луч         назначить следующий шаг: кресла  ruka lead edit 1 --next "КОГДА ТЕКСТ"
      сегодня  сделка 1  ООО Вектор  назначить следующий шаг: Столы   ruka deal edit 1 --next "КОГДА ТЕКСТ"
    $ ruka lead edit 1 --next "пт 12:00 выслать КП" -q
    1
    $ ruka task add "Показать образцы" --deal 1 --due чт -q
    2
    $ ruka today --lang ru
    понедельник, 23 ноября 2026 · рабочий день 15 из 20 · входящих звонков 0 из 15–20
    ПРОСРОЧЕНО
      сделка 2  ООО Вектор  должна закрыться: Шкафы  просрочено на 1 раб. день  ruka deal win 2

A step that was done leaves them without one again.

    $ ruka task done 1 2 -q 2>/dev/null
    2
    $ ruka today
    Monday, 23 November 2026 · working day 15 of 20 · inbound calls 0 of 15-20
    OVERDUE
      deal 2  ООО Вектор  to be closed: Шкафы  late by 1 working day  ruka deal win 2
    TODAY
      today  lead 1  Луч         what is the next step? кресла  ruka lead edit 1 --next "WHEN TEXT"
      today  deal 1  ООО Вектор  what is the next step? Столы   ruka deal edit 1 --next "WHEN TEXT"
    $ ruka lead edit 1 --state lost -q
    1
    $ ruka lead deal win 1 -q
    1
    $ ruka today
    Monday, 23 November 2026 · working day 15 of 20 · inbound calls 0 of 15-20
    OVERDUE
      deal 2  ООО Вектор  to be closed: Шкафы  late by 1 working day  ruka deal win 2
