A person who is to be erased stands in records of others: each is named with what puts it right, by
any form of the name and any spelling of the phone; links go; what no command changes is emptied.

    $ ruka client add "Юдина Анна Сергеевна" --phone "8 916 000-11-22" --email anna@yudina.ru -q
    1
    $ ruka client contact add 1 "Ким Олег" --phone "+7 926 555-66-77" -q
    1
    $ ruka client add "ООО Вектор" --contact "Орлов Пётр" -q
    2
    $ ruka meet add "Переговоры" --at "завтра 15:00" --client вектор --with "Ким Олег" -q 2>/dev/null
    1
    $ ruka meet move 1 "завтра 16:00" --why "Юдина не может" -q 2>/dev/null
    1
    $ ruka meet add "Встреча у Юдиной" --at "ср 15:00" --client вектор -q 2>/dev/null
    2
    $ ruka task add "Набрать +7(916)0001122" --client вектор -q
    1
    $ ruka task add "Написать на Anna@Yudina.ru" -q
    2
    $ ruka task add "Спросить Анну Сергеевну о кресле" -q
    3
    $ ruka task add "Отдать кимоно Анне" -q
    4
    $ ruka client call вектор "говорили с Кимом" -q
    1
    $ ruka client request add вектор "Юдина просит счёт" -q
    1
    $ ruka client promise add вектор "образцы для Юдиной" --due пт -q
    1
    $ ruka client edit вектор --note "знает Юдину" -q
    2
    $ ruka archive add --title "Письмо Юдиной" --kind letter --received вчера --client вектор -q
    1
    $ ruka client feedback add вектор "Юдина довольна" --nps 9 -q
    1
    $ ruka client erase юдина --reason "отзыв согласия" -n --lang ru 2>&1 | sed -n '/Чужие/,$p'
    Чужие записи, из которых клиент убран
    Запись   №  Команда
    встреча  1  ruka meet edit 1
    Чужие записи, где клиент может быть назван
    Запись     №  Команда
    клиент     2  ruka client edit 2
    звонок     1  ruka client calls edit 1
    обращение  1  ruka client request edit 1
    обещание   1  ruka client promise edit 1
    отзыв      1  ruka client feedback edit 1
    задача     1  ruka task edit 1
    задача     2  ruka task edit 2
    задача     3  ruka task edit 3
    встреча    2  ruka meet edit 2
    документ   1  ruka archive edit 1
    сначала исправьте чужие записи: прежний текст того, что исправлено потом, останется в журнале изменений
    пробный запуск: ничего не изменено

What was put right before leaves nothing in the log; what was not stands in the act.

    $ ruka task edit 1 --title "Набрать секретаря" --now "24.11.2026 10:00" -q
    1
    $ ruka task edit 3 --title "Спросить о кресле" --now "24.11.2026 10:00" -q
    3
    $ ruka client edit вектор --note "" --now "24.11.2026 10:00" -q
    2
    $ ruka client erase юдина --reason "отзыв согласия" --yes --now "24.11.2026 10:00" --lang ru 2>&1 | tail -1
    7 чужих записей ещё могут называть клиента: они названы в акте с командами, которые их исправят
    $ grep -c "Юдин\|0001122" "${RUKA_DB%/*}/reports/erasure-1.md"
    0
    $ grep "ruka task edit\|ruka meet edit" "${RUKA_DB%/*}/reports/erasure-1.md"
    | встреча | 1 | ruka meet edit 1 |
    | задача | 2 | ruka task edit 2 |
    | встреча | 2 | ruka meet edit 2 |
    $ grep -ac "0001122\|Анну Сергеевну\|знает Юдину\|Юдина не может" "$RUKA_DB"
    0
    $ ruka meet show 1 --lang ru
    №       1
    Тема    Переговоры
    Вид     встреча
    С       24.11.2026 16:00
    По      24.11.2026 17:00
    Клиент  ООО Вектор
    Статус  запланирована
    Переносы
    Перенесена        Была назначена с  По
    23.11.2026 10:00  24.11.2026 15:00  24.11.2026 16:00
    $ ruka client history вектор --lang ru
    Когда             Что        №  Текст               Статус         Итог
    25.11.2026 15:00  встреча    2  Встреча у Юдиной    запланирована
    24.11.2026 16:00  встреча    1  Переговоры          запланирована
    23.11.2026 10:00  звонок     1  говорили с Кимом    входящий
    23.11.2026 10:00  документ   1  Письмо Юдиной       ждёт архива
    23.11.2026 10:00  отзыв      1  Юдина довольна                     NPS 9
    23.11.2026 10:00  обещание   1  образцы для Юдиной  наше
    23.11.2026 10:00  обращение  1  Юдина просит счёт   в работе
    23.11.2026 10:00  задача     1  Набрать секретаря   открыта
    23.11.2026 10:00  изменение     ООО Вектор          заведён
    $ ruka log --lang ru
     №  Когда             Строк  Уничтожено   Команда
    20  24.11.2026 10:00      0  уничтожение  ruka client erase 1 --reason "отзыв согласия"
    19  24.11.2026 10:00      0  целиком      ruka client edit …
    18  24.11.2026 10:00      0  целиком      ruka task edit …
    17  24.11.2026 10:00      0  целиком      ruka task edit …
    16  23.11.2026 10:00      0  целиком      ruka client feedback add …
    15  23.11.2026 10:00      0  целиком      ruka archive add …
    14  23.11.2026 10:00      0  целиком      ruka client edit …
    13  23.11.2026 10:00      1  частью       ruka client promise add …
    12  23.11.2026 10:00      0  целиком      ruka client request add …
    11  23.11.2026 10:00      1  частью       ruka client call вектор "говорили с Кимом" -q
    10  23.11.2026 10:00      1               ruka task add "Отдать кимоно Анне" -q
     9  23.11.2026 10:00      0  целиком      ruka task add …
     8  23.11.2026 10:00      0  целиком      ruka task add …
     7  23.11.2026 10:00      0  целиком      ruka task add …
     6  23.11.2026 10:00      0  целиком      ruka meet add …
     5  23.11.2026 10:00      1  частью       ruka meet move …
     4  23.11.2026 10:00      1  частью       ruka meet add …
     3  23.11.2026 10:00      3               ruka client add "ООО Вектор" --contact "Орлов Пётр" -q
     2  23.11.2026 10:00      0  целиком      ruka client contact add …
     1  23.11.2026 10:00      0  целиком      ruka client add …
    $ ruka task list --as-of "23.11.2026 12:00" --now "24.11.2026 11:00" --lang ru
    №  Задача                      Квадрант                 Статус   Клиент
    1  Набрать секретаря           IV не важно и не срочно  открыта  ООО Вектор
    2  Написать на Anna@Yudina.ru  IV не важно и не срочно  открыта
    3  Спросить о кресле           IV не важно и не срочно  открыта
    4  Отдать кимоно Анне          IV не важно и не срочно  открыта
    $ ruka doctor --lang ru
    всё в порядке
