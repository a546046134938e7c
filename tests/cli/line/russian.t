Russian that an editor would pass: inner quotes, what the system says, no English word for a value.

    $ ruka lead add 'ООО «Вектор»' --heat hot --priority В --lang ru; ruka lead list --where 'priority = в' -f ids
    лид 1          ООО «Вектор» · горячий · B
    1
    $ ruka client show 'ООО «Ромашка»' --lang ru
    ruka: нет клиента «ООО „Ромашка“»
      ruka find ТЕКСТ ищет везде; ruka client add НАЗВАНИЕ заводит нового
    $ ruka client import нет.csv --lang ru
    ruka: не удалось прочитать «нет.csv»: такого файла или папки нет
      проверьте имя файла
    $ ruka sql 'DELETE FROM clients' --lang ru; ruka sql 'SELECT * FROM clints' --lang ru
    ruka: запрос не выполнен: это не SELECT
      только SELECT: ruka sql "SELECT name FROM clients LIMIT 5"
    ruka: запрос не выполнен: нет таблицы clints
      только SELECT: ruka sql "SELECT name FROM clients LIMIT 5"
    $ ruka lead deal move 1 xx --lang ru
    ruka: «xx» не подходит для ЭТАП
      возможные значения: новая, квалификация, КП, переговоры, договор, счёт выставлен
    $ ruka lead product add Стол --price 500 --vat '22 %' --lang ru
    продукт 1      Стол · 500 ₽ · НДС 22 %
    $ ruka config list --lang ru | head -1
    Настройка                       Значение       По умолчанию   Единица         Для чего
    $ ruka client add 'ООО «Маяк»' -q; ruka client log маяк "прислали образцы" --by письмо --lang ru; ruka client log маяк "прислали договор" --by "бумажное письмо" --lang ru
    1
    письмо 1       ООО «Маяк» · пн 23.11.2026 10:00
    бумажное письмо 2 ООО «Маяк» · пн 23.11.2026 10:00
    $ ruka client rm маяк --lang ru
    ruka: с «ООО „Маяк“» связано: 2 коммуникации
      удалить вместе с коммуникациями, обращениями, сделками и заказами: --force (задачи, встречи и документы останутся без клиента)
    $ ruka client contact add маяк "Олег Ким" --decision решает --lang ru
    контактное лицо 1 Олег Ким · ООО «Маяк» · ЛПР
    $ ruka today --lang ru --db new.db; ruka --lang ru | tail -4
    ruka: нет базы «new.db»
      укажите нужный файл: --db ФАЙЛ; новая база появится с первой записью: ruka client add НАЗВАНИЕ
    понедельник, 23 ноября 2026 · рабочий день 15 из 20 · входящих звонков 0 из 15–20
    СЕГОДНЯ
      сегодня  лид 1  ООО «Вектор»  назначить следующий шаг  ruka lead edit 1 --next "КОГДА ТЕКСТ"
