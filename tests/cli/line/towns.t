A town is one by its short names and spellings, and stays written as it was typed.

    $ ruka client add "ООО Раз" --city СПб --phone "+7 812 111-11-11" -q; ruka client add "ООО Два" --city "Санкт-Петербург" -q; ruka client add "ООО Три" --city "г. С-Петербург" -q; ruka client add "ООО Четыре" --city Питер -q; ruka client add "ООО Пять" --city "Санкт Петербург" -q; ruka client add "ООО Шесть" --city Мск -q
    1
    2
    3
    4
    5
    6
    $ ruka client list --city питер -f csv --columns id,city
    id,city
    2,Санкт-Петербург
    5,Санкт Петербург
    1,СПб
    3,г. С-Петербург
    4,Питер
    $ ruka client list --city "Петербург" -f ids | wc -l
    5
    $ ruka client list --where 'city = Питере' -f ids | wc -l
    5
    $ ruka client list --where 'city = Москва' -f ids
    6
    $ ruka client add "ООО Семь" --city "Н.Новгород" -q; ruka client add "ООО Восемь" --city НН -q; ruka client list --city "Нижний Новгород" -f ids
    7
    8
    8
    7
    $ ruka client add "ООО Девять" --city "Ростов н/Д" -q; ruka client add "ООО Десять" --city "Ростов-на-Дону" -q; ruka client list --city "ростов на дону" -f ids
    9
    10
    9
    10
    $ ruka client add "ООО Одиннадцать" --city Екб -q; ruka client add "ООО Двенадцать" --city "г.Казань" -q; ruka client list --city Екатеринбург -f ids; ruka client list --city казань -f ids
    11
    12
    11
    12
    $ ruka client call Одиннадцать --plan "завтра 9:00" "Обсудить" --lang ru
    звонок 1       ООО Одиннадцать · запланирован на вт 24.11.2026 09:00 (у клиента 11:00)
    $ ruka client add "ЗАО Раз" --city "Санкт-Петербург" --lang ru; echo "[$?]"
    ruka: «ЗАО Раз», похоже, уже есть: 1 ООО Раз (по названию)
      посмотреть: ruka client show 1; завести всё равно: --force
    [4]
    $ ruka trip add "Выставка" --from 21.12 --to 23.12 --city "СПб" -q 2>/dev/null; ruka trip list --where 'city = Санкт-Петербург' -f ids
    1
    1
