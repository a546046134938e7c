A time that is edited may be counted from the one that stands.

    $ ruka client add "ООО Вектор" -q; ruka meet add Показ --at "чт 15:00" --for 1h --client вектор -q
    1
    1
    $ ruka meet move 1 "на час позже" --lang ru
    встреча 1      чт 26.11.2026 16:00–17:00 · Показ · ООО Вектор
    $ ruka meet move 1 "a day earlier"
    meeting 1      Wed 25.11.2026 16:00-17:00 · Показ · ООО Вектор
    $ ruka meet move 1 "в пятницу в то же время" --lang ru
    встреча 1      пт 27.11.2026 16:00–17:00 · Показ · ООО Вектор
    $ ruka meet edit 1 --at "the day after at 11:00"
    meeting 1      Sat 28.11.2026 11:00-12:00 · Показ · ООО Вектор
    on a day off   [meet.day-off]
    $ ruka meet move 1 "через день" --lang ru
    ruka: «через день» можно понять двояко: на следующий день или ещё днём позже?
      напишите 24.11.2026 или 25.11.2026
    $ ruka meet move 1 "на час" --lang ru
    ruka: «на час» — не дата: непонятно «час»
      пишите так: пт 16:30, через 3 дня, +3рд, 31.12.2026 (см. man ruka-dates)

So it is with every other edit of a time; a day has no hour to count from.

    $ ruka task add "выслать КП" --due пт -q; ruka task edit 1 --due "на неделю позже" --lang ru
    1
    задача 1       выслать КП · пт 04.12.2026 (через 11 дней) · IV не важно и не срочно
    $ ruka task edit 1 --due "на час раньше" --lang ru
    ruka: там стоит день без часа: пт 04.12.2026
      назовите час: завтра 9:00, в 9 утра, 16:30
    $ ruka task edit 1 --due "a day earlier"
    task 1         выслать КП · Thu 03.12.2026 (in 10 days) · IV neither
    $ ruka client promise add вектор "образцы" --due "пт 12:00" -q; ruka client promise edit 1 --due "на два часа позже" --lang ru
    1
    обещание 1     ООО Вектор · образцы · наше · до пт 27.11.2026 14:00
    $ ruka client call вектор --plan "ср 10:00-12:00" -q; ruka client calls move 1 "на час позже" --lang ru
    1
    звонок 1       ООО Вектор · ср 25.11.2026 10:00–12:00 → ср 25.11.2026 11:00–13:00
    $ ruka client calls move 1 "на следующий день" --lang ru
    звонок 1       ООО Вектор · ср 25.11.2026 11:00–13:00 → чт 26.11.2026 11:00–13:00
    $ ruka client call вектор "спросили о цене" --at 9:00 -q; ruka client calls edit 2 --at "на полчаса позже"; ruka client calls show 2 | grep When
    2
    call 2         ООО Вектор · in · Mon 23.11.2026 09:30 · спросили о цене
    When           23.11.2026 09:30
    $ ruka client request add вектор "нужен счёт" --at 9:30 -q; ruka client request edit 1 --at "на 15 минут раньше"
    1
    request 1      ООО Вектор · нужен счёт · answer by Tue 24.11.2026 09:15
    $ ruka lead deal add вектор Кресла --product "кресло; 5; 4500" --date 10.12 -q; ruka lead deal edit 1 --date "a week later"
    1
    deal 1         ООО Вектор · Кресла · ₽22,500 · new · expected Thu 17.12.2026
    $ ruka lead order add вектор "5 кресел" --by 10.12 -q; ruka lead order edit 1 --by "на день позже" --lang ru
    1
    заказ 1        ООО Вектор · 5 кресел · заявка пн 23.11.2026 10:00 · доставить до пт 11.12.2026 (через 18 дней)
    $ ruka trip add Казань --from 21.12 --to 23.12 -q; ruka trip edit 1 --from "на день позже" --to "на день позже" --lang ru
    1
    командировка 1 Казань · вт 22.12.2026 — чт 24.12.2026 · начало сбора сведений: вт 24.11.2026
    $ ruka archive add --title "Договор 17" --kind contract --client вектор --signed 20.11 -q; ruka archive edit 1 --signed "на день раньше"; ruka archive show 1 | grep Signed
    1
    document 1     Договор 17 · to the archive by Tue 24.11.2026
    Signed      19.11.2026

Where nothing stands yet there is nothing to count from.

    $ ruka task add "выслать КП" --due "на час позже" --lang ru
    ruka: «на час позже»: считая от какого времени?
      назовите время: завтра 10:00, через час
    $ ruka task add "выслать КП" --due "at the same time"
    ruka: “at the same time”: from what time is that counted?
      say when: tomorrow 10:00, in an hour
    $ ruka lead add "ИП Кравец" --heat тёплый --priority B --next "на день позже позвонить" --lang ru
    ruka: «на день позже»: считая от какого времени?
      назовите время: завтра 10:00, через час
    $ ruka task add "выслать КП" --due "через час после обеда" --lang ru
    ruka: «через час после обеда» — не дата: непонятно «обеда»
      пишите так: пт 16:30, через 3 дня, +3рд, 31.12.2026 (см. man ruka-dates)
    $ ruka client call вектор "заказ" --next "за неделю до выставки забронировать стенд" --lang ru
    ruka: «за неделю до выставки забронировать стенд» — не дата: непонятно «выставки»
      пишите так: пт 16:30, через 3 дня, +3рд, 31.12.2026 (см. man ruka-dates)
    $ ruka client call вектор "заказ" --next "за неделю до 25 декабря забронировать стенд" --lang ru
    звонок 3       ООО Вектор · входящий · пн 23.11.2026 10:00
    задача 2       забронировать стенд · пт 18.12.2026
    $ ruka client call вектор "другой заказ" --next "завтра максимум скидки узнать" --lang ru
    звонок 4       ООО Вектор · входящий · пн 23.11.2026 10:00
    задача 3       максимум скидки узнать · вт 24.11.2026
    $ ruka task add "выслать КП" --due "за неделю до 25 декабря" --lang ru
    задача 4       выслать КП · пт 18.12.2026 (через 25 дней) · IV не важно и не срочно

An hour that a change of the clock skips is refused, one that comes twice is asked about.

    $ ruka config set office.zone Europe/Berlin -q
    $ ruka meet add Ночная --at "28.03.2027 02:30" --lang ru
    ruka: такого времени не будет: 28.03.2027 02:30, в этот час переводят стрелки вперёд
      время после перевода: 28.03.2027 03:30
    $ ruka meet add Ночная --at "31.10.2027 02:30"
    ruka: 31.10.2027 02:30 comes twice: the clock goes back then
      write 2027-10-31T02:30:00+02:00 or 2027-10-31T02:30:00+01:00
    $ ruka meet add Ночная --at "31.10.2027 02:30" --lang ru
    ruka: 31.10.2027 02:30 наступит дважды: в этот час переводят стрелки назад
      напишите 2027-10-31T02:30:00+02:00 или 2027-10-31T02:30:00+01:00
    $ ruka meet add Ночная --at "2027-10-31T02:30+01:00" --for 15 --force --lang ru
    встреча 2      вс 31.10.2027 02:30–02:45 · Ночная
    в нерабочий день   [meet.day-off]
