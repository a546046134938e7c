Every list has the same filters under the same words.

    $ ruka client add "ООО «Маяк»" -q
    1
    $ ruka task add "Выслать счёт" --due "вчера 12:00" --client маяк -q
    1
    $ ruka task add "Позвонить" --due "пт 10:00" -q
    2
    $ ruka task done 1 -q
    1
    $ ruka task list --status done --columns id,title,state --lang ru
    №  Задача        Статус
    1  Выслать счёт  выполнена
    $ ruka task list --since сегодня --until пт -f ids
    2
    $ ruka task list счета --all -f ids
    1
    $ ruka lead add "ООО Луч" --heat hot --priority A --next "вчера 10:00 позвонить" -q
    1
    $ ruka lead list --overdue -f ids
    1
    $ ruka lead list --status lost --lang ru
    нет лидов
    $ ruka lead list --period "прошлый месяц"
    no leads found
    $ ruka meet add "Переговоры" --at "завтра 10:00" --client маяк -q
    1
    $ ruka meet list --since 01.11 --until завтра --client маяк --status planned -f ids
    1
    $ ruka meet list --until вчера --lang ru
    нет встреч
    $ ruka archive add --title "Договор 17-П" --kind contract --client маяк --signed 10.11 -q
    1
    $ ruka archive list договора --overdue --since сегодня -f ids
    1
    $ ruka trip add "Командировка в Казань" --from 21.12 --to 23.12 --city Казань -q
    1
    $ ruka trip list казани --period декабрь -f ids
    1
    $ ruka trip list --until 20.12 --lang ru
    нет предстоящих командировок
    $ ruka task list --since "30 февраля" --lang ru; echo "[$?]"
    ruka: в феврале 2026 года нет 30-го числа
      последний день месяца: 28.02.2026
    [2]

Codes are taken as codes or as labels, in lists of them too; a word that is neither is told.

    $ ruka client add "ООО Склад" --role supplier -q >/dev/null; ruka client list --where 'roles = поставщик' --columns name,roles --lang ru; ruka client list --where 'roles = supplier' --columns name,roles -f csv
    Название   Роли
    ООО Склад  поставщик
    name,roles
    ООО Склад,supplier
    $ ruka client list --where 'roles = вор'; echo "[$?]"
    ruka: “вор” does not fit the field “roles”
      its values are: client, partner, supplier, competitor
    [2]

Words typed on the other keyboard layout are found in every list.

    $ ruka client add "ООО «Кресло»" --contact "Семёнова Ольга, директор" -q; ruka client request add кресло "нужен договор" -q; ruka client call кресло "Говорили о поставке" -q
    3
    1
    1
    $ ruka client list rhtckj -f ids; ruka client contact list ctvtyjdjq -f ids; ruka client request list ljujdjh -f ids; ruka client history кресло gjcnfdrt -f ids; ruka task list cxtn --all -f ids
    3
    1
    1
    1
    1
    $ ruka client show ctvtyjdjq | head -1; ruka client contact show ctvtyjdf --lang ru | head -1
    Client 3: ООО «Кресло»
    Контактное лицо 1: Семёнова Ольга
    $ ruka find ""; echo "[$?]"
    ruka: there is nothing to look for
      give a word: ruka find договор
    [2]

A field is called by its title too, of however many words.

    $ ruka lead list --where 'Следующий шаг = позвонить' -f ids; ruka lead list --where '"Следующий шаг" ~ позвонить' -f ids; ruka lead list --where '«Шаг назначен на» < сегодня and Статус = новый' -f ids
    1
    1
    1
    $ ruka lead list --where 'Next step=позвонить' -f ids; ruka lead list --where 'Следующий шаг in (позвонить, написать)' -f ids
    1
    1
    $ ruka lead list --where 'Следующий шах = позвонить' --lang ru; echo "[$?]"
    ruka: нет поля «Следующий шах»
      может быть, «Следующий шаг»? Поля списка: №, Название, Температура, Приоритет, Статус, Шаг назначен на, Следующий шаг, Продукт, Источник, Сумма, Время шага, Закрыто, Добавлен
    [2]

Codes are called in their case forms.

    $ ruka client log маяк "Прислали договор" --by письмом -q; ruka client history маяк --by письма --lang ru
    2
    Когда             Что     №  Текст             Статус
    23.11.2026 10:00  письмо  2  Прислали договор  входящее
    $ ruka lead list --heat горячего -f ids; ruka lead list --where 'heat = горячую' -f ids
    1
    1
    $ ruka client request add маяк "Брак" --kind жалобу --severity высокую --lang ru
    обращение 2    ООО «Маяк» · Брак · ответить до вт 24.11.2026 10:00 · высокая · сообщить менеджеру до пн 23.11.2026 10:30
