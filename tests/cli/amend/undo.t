What an undo takes back is said first, and asked about where it is not what was done a moment ago.

    $ ruka client add "ООО Вектор" -q --now "23.11.2026 09:00"
    1
    $ ruka client add "ООО Маяк" -q
    2
    $ ruka undo --now "23.11.2026 10:00:30" --lang ru >/dev/null
    отменено: действие 2 «ruka client add "ООО Маяк" -q» (пн 23.11.2026 10:00), строк: 2
    следующим будет отменено действие 1 «ruka client add "ООО Вектор" -q --now "23.11.2026 09:00"» (пн 23.11.2026 09:00)
    $ ruka undo --lang ru; echo "[$?]"
    будет отменено действие 1 «ruka client add "ООО Вектор" -q --now "23.11.2026 09:00"» (пн 23.11.2026 09:00), строк: 2
    ruka: ничего не отменено
      без вопроса: ruka undo -y; только одно действие: ruka undo --change НОМЕР
    [4]
    $ ruka undo -n -q
    1
    dry run: nothing was changed
    $ ruka undo -y --lang ru >/dev/null
    отменено: действие 1 «ruka client add "ООО Вектор" -q --now "23.11.2026 09:00"» (пн 23.11.2026 09:00), строк: 2
    $ ruka redo 2 -q
    1
    2

A command that failed in between is not taken for the last one.

    $ ruka client add "Вектор" --lang ru; echo "[$?]"
    ruka: «Вектор», похоже, уже есть: 1 ООО Вектор (по названию)
      посмотреть: ruka client show 1; завести всё равно: --force
    [4]
    $ ruka undo --lang ru; echo "[$?]"
    последняя команда, которая меняет базу, «ruka client add» (пн 23.11.2026 10:00), не выполнена: ничего не изменено
    будет отменено действие 2 «ruka client add "ООО Маяк" -q» (пн 23.11.2026 10:00), строк: 2
    ruka: ничего не отменено
      без вопроса: ruka undo -y; только одно действие: ruka undo --change НОМЕР
    [4]
    $ ruka undo -y --lang ru; echo "[$?]"
    последняя команда, которая меняет базу, «ruka client add» (пн 23.11.2026 10:00), не выполнена: ничего не изменено
    отменено: действие 2 «ruka client add "ООО Маяк" -q» (пн 23.11.2026 10:00), строк: 2
    Запись         №  Поле      Было
    клиенты        2  вид       организация
    клиенты        2  название  ООО Маяк
    клиенты        2  статус    активен
    клиенты        2  VIP       нет
    роли клиентов  2  клиент    2
    роли клиентов  2  роль      клиент
    следующим будет отменено действие 1 «ruka client add "ООО Вектор" -q --now "23.11.2026 09:00"» (пн 23.11.2026 09:00)
    [0]
    $ ruka undo -y --lang ru 2>&1 | head -2
    отменено: действие 1 «ruka client add "ООО Вектор" -q --now "23.11.2026 09:00"» (пн 23.11.2026 09:00), строк: 2
    Запись         №  Поле      Было
    $ ruka redo -q
    1
    $ ruka undo -q
    this takes back change 1 “ruka client add "ООО Вектор" -q --now "23.11.2026 09:00"” of Mon 23.11.2026 09:00, rows: 2
    ruka: nothing was taken back
      without being asked: ruka undo -y; one change alone: ruka undo --change ID
    $ ruka redo -q
    2
    $ ruka task add Отчёт --due "30 фев" 2>/dev/null; ruka undo -y -q; echo "[$?]"
    2
    [0]
    $ ruka task add Отчёт -q
    1
    $ ruka undo -q
    3
    $ ruka undo 9 -q; echo "[$?]"
    ruka: there is only 1 change to undo
      ruka log shows them
    [3]
    $ ruka client edit 99 --city Тула 2>/dev/null; ruka undo --lang ru; echo "[$?]"
    последняя команда, которая меняет базу, «ruka client edit» (пн 23.11.2026 10:00), не выполнена: ничего не изменено
    будет отменено действие 1 «ruka client add "ООО Вектор" -q --now "23.11.2026 09:00"» (пн 23.11.2026 09:00), строк: 2
    ruka: ничего не отменено
      без вопроса: ruka undo -y; только одно действие: ruka undo --change НОМЕР
    [4]

The undo of an import is one line.

    $ printf 'name;phone\nООО Луч;84951234567\nООО Клён;84951234568\n' > c.csv; ruka client import c.csv --lang ru 2>/dev/null; ruka undo --lang ru 2>/dev/null
    импорт         прочитано 2 = создано 2 + обновлено 0 + пропущено 0 + отклонено 0
    отменено: действие 4 «ruka client import c.csv --lang ru» (пн 23.11.2026 10:00), строк: 6
    $ ruka redo --lang ru 2>/dev/null; ruka undo -f csv 2>/dev/null | wc -l
    возвращено: действие 4 «ruka client import c.csv --lang ru» (пн 23.11.2026 10:00), строк: 6
    19

One earlier change is taken back alone, whatever came after it, unless that touched the same records
or made others that depend on them.

    $ ruka client add "ООО Бриз" -q; ruka task add "Заказать бумагу" -q; ruka client call бриз "Просят счёт" -q
    5
    2
    1
    $ ruka log --last 3 -f csv | cut -d, -f1,7
    id,command
    7,"ruka client call бриз ""Просят счёт"" -q"
    6,"ruka task add ""Заказать бумагу"" -q"
    5,"ruka client add ""ООО Бриз"" -q"
    $ ruka undo --change 6 --lang ru
    отменено: действие 6 «ruka task add "Заказать бумагу" -q» (пн 23.11.2026 10:00), строк: 1
    Запись  №  Поле      Было
    задачи  2  название  Заказать бумагу
    задачи  2  важно     нет
    задачи  2  статус    открыта
    следующим будет отменено действие 7 «ruka client call бриз "Просят счёт" -q» (пн 23.11.2026 10:00)
    $ ruka task list --all -f ids; ruka client calls --all -f ids
    1
    $ ruka undo --change 6 --lang ru; echo "[$?]"
    ruka: действие 6 уже отменено
      показать их: ruka log
    [4]
    $ ruka undo --change 5 --lang ru; echo "[$?]"
    ruka: действие 5 отдельно не отменить: с тех пор на неё стали ссылаться другие записи
      сначала отмените действие 7: ruka undo --change 7
    [4]
    $ ruka undo --change 99 --lang ru; echo "[$?]"
    ruka: нет действия 99
      показать их: ruka log
    [3]
    $ ruka undo 2 --change 5 --lang ru; echo "[$?]"
    ruka: N и --change вместе не указывают
      уберите одно из двух
    [2]
    $ ruka redo -q; ruka task list -f ids
    6
    2
    $ ruka client request add бриз "Где счёт?" -q; ruka undo --change 7 --lang ru 2>/dev/null | head -2
    1
    Запись        №  Поле               Было
    коммуникации  1  клиент             5

What is named is what stands in the way: of two edits the one that wrote the same, not a call since.

    $ ruka client add "ООО Ромб" --city Тула -q; ruka client edit ромб --note "был" -q; ruka client edit ромб --city Омск -q
    6
    6
    6
    $ ruka client edit ромб --note "не был" -q; ruka client call ромб "Просят счёт" -q
    6
    2
    $ ruka log --last 5 -f csv | cut -d, -f1,7
    id,command
    13,"ruka client call ромб ""Просят счёт"" -q"
    12,"ruka client edit ромб --note ""не был"" -q"
    11,ruka client edit ромб --city Омск -q
    10,ruka client edit ромб --note был -q
    9,"ruka client add ""ООО Ромб"" --city Тула -q"
    $ ruka undo --change 10 -y; echo "[$?]"
    ruka: change 10 cannot be taken back alone: record 6 of clients has changed since
      first take back change 12: ruka undo --change 12
    [4]
    $ ruka undo --change 12 -y 2>/dev/null >/dev/null; ruka undo --change 10 -y 2>/dev/null; echo "[$?]"
    Record   No.  Field  Before
    clients    6  note   был
    [0]

A copy comes back to its place, though another file has come to stand there.

    $ echo скан > скан.txt; ruka archive add скан.txt --kind contract -q; ruka undo -q 2>/dev/null
    1
    14
    $ a="${RUKA_DB%/*}/archive"; mkdir -p "$a/2026/_"; echo чужой > "$a/2026/_/2026-11-23 скан.txt"; ruka redo --lang ru 2>&1 | head -2
    на месте копии «2026/_/2026-11-23 скан.txt» стоял другой файл: теперь это «2026/_/2026-11-23 скан (2).txt»
    возвращено: действие 14 «ruka archive add скан.txt --kind contract -q» (пн 23.11.2026 10:00), строк: 1
    $ cat "${RUKA_DB%/*}/archive/2026/_/"*; ruka archive verify --lang ru | cut -c1-60
    чужой
    скан
    Что не так  Путь
    не учтён    2026/_/2026-11-23 скан (2).txt
