The manager's work: tasks, leads, meetings.

    $ ruka config set user.name Дарья -q; ruka task matrix --lang ru --fail-empty; echo "[$?]"
    нет задач
    [1]
    $ ruka staff add "Ольга Смирнова" --role manager --email olga@example.ru
    staff 1        Ольга Смирнова · manager
    $ ruka staff list --lang ru
    №  Имя             Роль      Эл. почта
    1  Ольга Смирнова  менеджер  olga@example.ru
    $ ruka task add "Собрать отзывы" --due "в следующую пятницу" --important --for ольга --lang ru
    задача 1       Собрать отзывы · пт 04.12.2026 (через 11 дней) · II важно, не срочно
    $ ruka task add "Счёт" --due "сегодня 17:00" --estimate 1ч30м --lang ru
    задача 2       Счёт · пн 23.11.2026 17:00 (сегодня) · III срочно, не важно
    $ ruka task matrix --lang ru
    II. Важно, не срочно: запланировать
    №  Задача          Срок        Исполнитель
    1  Собрать отзывы  04.12.2026  Ольга Смирнова
    III. Срочно, не важно: передать
    №  Задача  Срок
    2  Счёт    23.11.2026 17:00
    $ ruka task list отзыв -f ids
    1
    $ ruka task done 1 2 1 --lang ru
    задача 1       Собрать отзывы · выполнена
    задача 2       Счёт · выполнена
    $ ruka task done 1; echo "[$?]"
    ruka: task 1 is not open any more: done
      it was not done after all: ruka task reopen 1; how long it took: ruka task edit 1 --spent SPAN
    [4]
    $ ruka task reopen 1 2 --lang ru
    задача 1       Собрать отзывы · пт 04.12.2026 (через 11 дней) · II важно, не срочно
    задача 2       Счёт · пн 23.11.2026 17:00 (сегодня) · III срочно, не важно
    $ ruka task reopen 2; echo "[$?]"
    ruka: task 2 is open already
      ruka task show 2 shows it
    [4]
    $ ruka task cancel 2 1 --why "клиент передумал" --lang ru
    задача 2       Счёт · отменена: клиент передумал
    задача 1       Собрать отзывы · отменена: клиент передумал
    $ ruka task cancel 2 --lang ru; echo "[$?]"
    ruka: задача 2 уже не открыта: отменена
      если её всё-таки делать: ruka task reopen 2
    [4]
    $ ruka task list --lang ru; ruka task list --status cancelled --lang ru
    нет задач
    №  Задача          Срок              Квадрант              Статус    Исполнитель     Трудоёмкость  Отменена          Причина
    2  Счёт            23.11.2026 17:00  III срочно, не важно  отменена                    1 ч 30 мин  23.11.2026 10:00  клиент передумал
    1  Собрать отзывы  04.12.2026        II важно, не срочно   отменена  Ольга Смирнова                23.11.2026 10:00  клиент передумал
    $ ruka today --lang ru
    понедельник, 23 ноября 2026 · рабочий день 15 из 20 · входящих звонков 0 из 15–20
    На сегодня ничего нет.
    $ ruka undo -y --lang ru; ruka log --lang ru | head -3
    последняя команда, которая меняет базу, «ruka task cancel» (пн 23.11.2026 10:00), не выполнена: ничего не изменено
    отменено: действие 7 «ruka task cancel 2 1 --why "клиент передумал" --lang ru» (пн 23.11.2026 10:00), строк: 2
    Запись  №  Поле      Было              Стало
    задачи  1  статус    отменена          открыта
    задачи  1  отменено  23.11.2026 10:00
    задачи  1  причина   клиент передумал
    задачи  2  статус    отменена          открыта
    задачи  2  отменено  23.11.2026 10:00
    задачи  2  причина   клиент передумал
    следующим будет отменено действие 6 «ruka task reopen 1 2 --lang ru» (пн 23.11.2026 10:00)
    №  Когда             Кто    Строк  Отменено  Команда
    7  23.11.2026 10:00  Дарья      2  да        ruka task cancel 2 1 --why "клиент передумал" --lang ru
    6  23.11.2026 10:00  Дарья      2            ruka task reopen 1 2 --lang ru
    $ ruka задача отменить 2 --lang ru
    задача 2       Счёт · отменена
    $ ruka задача вернуть 2 --lang ru
    задача 2       Счёт · пн 23.11.2026 17:00 (сегодня) · III срочно, не важно
    $ ruka task done 1 2 -q
    2
    $ ruka lead add "ООО Луч" --heat warm; echo "[$?]"
    ruka: --priority is missing
      every lead has its priority: A, B or C
    [2]
    $ ruka lead add "ООО Луч" --heat warm --priority B --amount "1,2 млн" --next "пт позвонить" --lang ru
    лид 1          ООО Луч · тёплый · B · пт 27.11.2026 позвонить
    задача 3       позвонить · пт 27.11.2026
    $ ruka lead heat 1 hot; echo "[$?]"
    ruka: a change of heat needs a reason
      say why: --why "просят договор"
    [2]
    $ ruka lead heat 1 hot --why "просят договор" --lang ru
    лид 1          ООО Луч · горячий · B · пт 27.11.2026 позвонить
    $ ruka lead show 1 --lang ru
    Лид 1: ООО Луч
    №                  1
    Название           ООО Луч
    Температура        горячий
    Приоритет          B
    Статус             новый
    Шаг назначен на    27.11.2026
    Следующий шаг      позвонить
    Сумма              1 200 000 ₽
    Задача этого шага  3
    История температуры
    Когда             Температура  Причина
    23.11.2026 10:00  тёплый
    23.11.2026 10:00  горячий      просят договор
    $ ruka lead list -f csv
    id,name,heat,priority,state,next_on,next_step,product,source,amount,closed_at
    1,ООО Луч,hot,B,new,2026-11-27,позвонить,,,1200000.00,
    $ ruka meet add "Планёрка" --at "ср 15:00" --lang ru
    встреча 1      ср 25.11.2026 15:00–16:00 · Планёрка
    $ ruka meet add "Презентация" --at "ср 15:30" --lang ru; echo "[$?]"
    ruka: ср 25.11.2026 15:30–16:30 пересекается со встречей 1 «Планёрка» (15:00–16:00)   [meet.overlap]
      свободно в этот день: 09:00–13:00, 14:00–15:00, 16:00–18:00; сделать всё равно: --force
    [4]
    $ ruka meet add "Презентация" --at "ср 15:30" --force -q
    2
    $ ruka meet add "Без времени" --at ср; echo "[$?]"
    ruka: a meeting needs an hour: Wed 25.11.2026
      write it like --at "ср 15:30"
    [2]
    $ ruka meet list --lang ru
    №  Тема         Вид      С                 По                Статус
    1  Планёрка     встреча  25.11.2026 15:00  25.11.2026 16:00  запланирована
    2  Презентация  встреча  25.11.2026 15:30  25.11.2026 16:30  запланирована
