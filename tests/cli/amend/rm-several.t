Several are removed by their numbers at once, all of them or none: one step of undo.

    $ ruka client add "ООО Вектор" -q
    1
    $ ruka client request add вектор "Первое" -q; ruka client request add вектор "Второе" -q; ruka client request add вектор "Третье" -q
    1
    2
    3
    $ ruka client request rm 1 9 --lang ru; echo "[$?]"
    ruka: нет обращения 9
      список: ruka client request list
    [3]
    $ ruka client request rm 1 2 --lang ru
    обращение 1    удалено
    обращение 2    удалено
    $ ruka client request list -f ids
    3
    $ ruka undo -q; ruka client request list -f ids
    5
    1
    2
    3
    $ ruka client request answer 1 "Да" -q; ruka client request rm 1 2; echo "[$?]"
    1
    ruka: request 1 is kept: answered: “Да”
      if it never was all the same: --force
    [4]
    $ ruka task add А -q; ruka task add Б -q; ruka task rm 1 2 2
    1
    2
    task 1         removed
    task 2         removed
    $ ruka lead add Луч --heat hot --priority A --next "пт позвонить" -q; ruka lead add Свет --heat hot --priority A --next "пт написать" -q; ruka lead rm 1 2 --lang ru
    1
    2
    лид 1          удалён
    задача 3       позвонить · удалена заодно
    лид 2          удалён
    задача 4       написать · удалена заодно
    $ ruka lead deal add вектор Столы --product "стол; 1; 100" --date 20.12 -q; ruka lead deal add вектор Стулья --product "стул; 1; 100" --date 20.12 -q; ruka lead order add вектор "столы" -q; ruka lead order add вектор "стулья" -q; ruka lead order rm 1 2 --lang ru; ruka lead deal rm 1 2 --lang ru
    1
    2
    1
    2
    заказ 1        ООО Вектор · столы · удалён
    заказ 2        ООО Вектор · стулья · удалён
    сделка 1       удалена
    сделка 2       удалена
    $ ruka meet add Показ --at "ср 15:00" -q; ruka meet add Разбор --at "чт 15:00" -q; ruka meet rm 1 2 --lang ru
    1
    2
    встреча 1      удалена
    встреча 2      удалена
    $ ruka client promise add вектор "прислать" --due пт -q; ruka client promise add вектор "привезти" --due пт -q; ruka client promise rm 1 2 --lang ru
    1
    2
    обещание 1     прислать · удалено
    обещание 2     привезти · удалено
    $ ruka client call вектор "Раз" -q; ruka client call вектор "Два" -q; ruka client calls rm 1 2 --lang ru
    1
    2
    звонок 1       ООО Вектор · входящий · пн 23.11.2026 10:00 · Раз · запись удалена
    звонок 2       ООО Вектор · входящий · пн 23.11.2026 10:00 · Два · запись удалена
    $ ruka client feedback add вектор "хорошо" -q; ruka client feedback add вектор "плохо" -q; ruka client feedback rm 1 2 --lang ru
    1
    2
    отзыв 1        ООО Вектор · удалён
    отзыв 2        ООО Вектор · удалён
    $ ruka trip add Казань --from 21.12 --to 23.12 -q 2>/dev/null; ruka trip add Тула --from 25.12 --to 26.12 -q; ruka trip rm 1 2 --lang ru
    1
    2
    командировка 1 удалена
    командировка 2 удалена
    $ ruka archive add --title Акт --kind act -q; ruka archive add --title Счёт --kind invoice -q; ruka archive rm 1 2 --lang ru
    1
    2
    документ 1     Акт · удалён
    документ 2     Счёт · удалён
