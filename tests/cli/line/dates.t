A date phrase is never taken on trust.

    $ ruka date "в следующую пятницу" --lang ru
    пт 04.12.2026 (через 11 дней)
    $ ruka date fri 16:30
    Fri 27.11.2026 16:30 (in 4 days)
    $ ruka date +3рд -f json
    {"phrase":"+3рд","at":null,"on":"2026-11-26"}
    $ ruka date "через полчаса" --lang ru
    пн 23.11.2026 10:30 (сегодня)
    $ ruka date "прошлый месяц" --lang ru
    чт 01.10.2026 — сб 31.10.2026
    $ ruka date 2026-W47
    Mon 16.11.2026 - Sun 22.11.2026
    $ ruka date "30 февраля" --lang ru; echo "[$?]"
    ruka: в феврале 2026 года нет 30-го числа
      последний день месяца: 28.02.2026
    [2]
    $ ruka date 05/12/2026; echo "[$?]"
    ruka: “05/12/2026” is doubtful: which is the month?
      write 05.12.2026 or 12.05.2026
    [2]
    $ ruka date "завтро" --lang ru; echo "[$?]"
    ruka: «завтро» — не дата: непонятно «завтро»
      может быть, «завтра»?
    [2]
    $ ruka calendar set 30.12 off --name "Корпоратив" --lang ru
    день           ср 30.12.2026 · выходной
    $ ruka date "30.12" --lang ru
    ср 30.12.2026 (через 37 дней)
    $ ruka calendar декабрь --lang ru
     Декабрь 2026
     пн  вт  ср  чт  пт  сб  вс
          1   2   3   4 [ 5][ 6]
      7   8   9  10  11 [12][13]
     14  15  16  17  18 [19][20]
     21  22  23  24  25 [26][27]
     28  29 [30][31]
     21 рабочий день
    всего 21 рабочий день; [ ] — выходной, * — на час короче
    $ ruka calendar clear 30.12
    day            Wed 30.12.2026 · working
    $ ruka calendar 2031-01 -f csv | head -3
    no official calendar of 2031 is known: it follows the rule of the Labor Code
    on,kind,name
    2031-01-01,holiday,New Year holidays
    2031-01-02,holiday,New Year holidays

A weekday beside a date must agree with it: so what is echoed may be typed again.

    $ ruka date "пт 04.12.2026" --lang ru
    пт 04.12.2026 (через 11 дней)
    $ ruka date "пт 27.11 10:00" --lang ru
    пт 27.11.2026 10:00 (через 4 дня)
    $ ruka date "чт 27.11.2026" --lang ru; echo "[$?]"
    ruka: «чт 27.11.2026» неоднозначно: этот день — пт 27.11.2026
      уберите день недели или исправьте дату
    [2]
    $ ruka date "Fri 27.11.2026 16:30"
    Fri 27.11.2026 16:30 (in 4 days)

A date comes first and whole: what is over, what is a period and what stands at the end is asked about.

    $ ruka date "без двадцати три" --lang ru
    пн 23.11.2026 14:40 (сегодня)
    $ ruka date "через полторы недели" --lang ru
    чт 03.12.2026 (через 10 дней)
    $ ruka date "в 9" --lang ru; echo "[$?]"
    ruka: 09:00 сегодня уже прошло: какой день имеется в виду?
      укажите день: завтра 09:00, сегодня 09:00
    [2]
    $ ruka client add Вектор -q; ruka task add "Счёт" --due "на следующей неделе" --lang ru
    1
    ruka: «на следующей неделе» — это период, а не день
      назовите день; последний день этого периода — 06.12.2026
    $ ruka client call вектор "Просят счёт" --next "перезвонить в четверг" --lang ru
    ruka: «перезвонить в четверг»: дата должна стоять в начале
      сначала когда, потом что: в четверг перезвонить
    $ ruka client call вектор "Просят счёт" --next "завтра перезвонить в 15:00" --lang ru
    ruka: «завтра перезвонить в 15:00» неоднозначно: «15:00» тоже говорит, когда
      сначала один день и час, потом текст: завтра 10:00 выслать КП
    $ ruka client call вектор "Просят счёт" --next "в четверг в 15:00 перезвонить" --lang ru
    звонок 1       Вектор · входящий · пн 23.11.2026 10:00
    задача 1       перезвонить · чт 26.11.2026 15:00
    $ ruka date "year to date"
    Thu 01.01.2026 - Mon 23.11.2026
