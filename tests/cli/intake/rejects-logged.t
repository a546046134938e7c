The file of rejected rows holds people's data: it is in the log of exports, as -o is.

    $ printf 'название;ИНН\nООО Маяк;7707083893\nООО Луч;123\n' >clients.csv
    $ ruka client import clients.csv --rejects wrong.csv --lang ru
    кодировка UTF-8, разделитель ;
    столбцы: название → name, ИНН → inn
    строка 3: в ИНН «123» не 10 и не 12 цифр
      в ИНН организации 10 цифр, у человека 12
    отклонённые строки записаны в wrong.csv
    импорт         прочитано 2 = создано 1 + обновлено 0 + пропущено 0 + отклонено 1
    $ ruka log --exports --lang ru
    №  Когда             Что                 Записей  Куда       Команда
    1  23.11.2026 10:00  отклонённые строки        1  wrong.csv  ruka client import clients.csv --rejects wrong.csv --lang ru
    $ printf 'товар;цена\nстол;дорого\n' >goods.csv; ruka lead product import goods.csv --rejects goods-wrong.csv -q >/dev/null 2>&1; ruka log --exports -f json | grep -o "\"what\":\"[a-z]*\""
    "what":"rejects"
