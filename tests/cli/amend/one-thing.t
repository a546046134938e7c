One thing is one line: a next step and the task that it is, a meeting and its preparation.

    $ ruka client add "ООО Вектор" -q; ruka client add "ООО Маяк" --vip -q
    1
    2
    $ ruka lead deal add вектор "Кресла" --product "кресло; 50; 4500" --date "конец месяца" --next "сегодня 17:00 выслать КП" --lang ru
    сделка 1       ООО Вектор · Кресла · 225 000 ₽ · новая · дата пн 30.11.2026 · пн 23.11.2026 17:00 выслать КП
    задача 1       выслать КП · пн 23.11.2026 17:00
    $ ruka lead add "ООО Луч" --heat warm --priority B --next "сегодня 16:00 позвонить" --lang ru
    лид 1          ООО Луч · тёплый · B · пн 23.11.2026 16:00 позвонить
    задача 2       позвонить · пн 23.11.2026 16:00
    $ ruka today --lang ru
    понедельник, 23 ноября 2026 · рабочий день 15 из 20 · входящих звонков 0 из 15–20
    СЕГОДНЯ
      до 16:00  задача 2  ООО Луч     позвонить            ruka task done 2
      до 17:00  задача 1  ООО Вектор  выслать КП · Кресла  ruka task done 1
    $ ruka task list --columns id,title,due_at,quadrant,client --lang ru
    №  Задача      Срок              Квадрант              Клиент
    2  позвонить   23.11.2026 16:00  III срочно, не важно  ООО Луч
    1  выслать КП  23.11.2026 17:00  I важно и срочно      ООО Вектор
    $ ruka find КП --lang ru
    Что     №  Название    Где
    задача  1  выслать КП  выслать КП
    $ ruka task show 1 --lang ru
    Задача 1 · следующий шаг сделки 1 · важная: по открытой сделке
    №         1
    Задача    выслать КП
    Срок      23.11.2026 17:00
    Квадрант  I важно и срочно
    Статус    открыта
    Клиент    ООО Вектор
    $ ruka task show 1 -f json
    {"id":1,"title":"выслать КП","due_at":"2026-11-23T17:00:00+03:00","important":true,"urgent":true,"quadrant":"I","state":"open","client":"ООО Вектор","for":null,"estimate":null,"spent":null,"done_at":null,"cancelled_at":null,"reason":null,"important_by":"deal","lead":null,"deal":1,"meeting":null,"promise":null,"from_meeting":null}
    $ ruka client show вектор --lang ru | sed -n '/^Открытые сделки/,$p'
    Открытые сделки
    №  Сделка  Статус сделки  Дата            Сумма  Вероятность
    1  Кресла  новая          30.11.2026  225 000 ₽         10 %
    Задачи
    №  Задача      Срок              Квадрант
    1  выслать КП  23.11.2026 17:00  I важно и срочно
    Вид  организация

Moving one moves the other; a new next step takes the place of the open task.

    $ ruka task edit 1 --due "завтра 11:00" --lang ru
    задача 1       выслать КП · вт 24.11.2026 11:00 (завтра) · II важно, не срочно · следующий шаг сделки 1
    $ ruka lead deal show 1 -f json | grep -o '"next_[a-z]*":[^,]*'
    "next_on":"2026-11-24"
    "next_step":"выслать КП"
    "next_at":"2026-11-24T11:00:00+03:00"
    "next_task":1
    $ ruka lead deal edit 1 --next "пт 12:00 спросить о решении" --lang ru
    сделка 1       ООО Вектор · Кресла · 225 000 ₽ · новая · дата пн 30.11.2026 · пт 27.11.2026 12:00 спросить о решении
    задача 1       спросить о решении · пт 27.11.2026 12:00
    $ ruka task list -f csv --columns id,title,due_at
    id,title,due_at
    2,позвонить,2026-11-23T16:00:00+03:00
    1,спросить о решении,2026-11-27T12:00:00+03:00
    $ ruka lead edit 1 --next "чт 10:00 встретиться"
    lead 1         ООО Луч · warm · B · Thu 26.11.2026 10:00 встретиться
    task 2         встретиться · Thu 26.11.2026 10:00
    $ ruka task list -f csv --columns id,title,due_at
    id,title,due_at
    2,встретиться,2026-11-26T10:00:00+03:00
    1,спросить о решении,2026-11-27T12:00:00+03:00

Finishing one finishes the other, in one step of undo, and asks what is next.

    $ ruka task done 1 --lang ru
    задача 1       спросить о решении · выполнена · следующий шаг сделки 1
    что дальше по сделке 1: ruka lead deal edit 1 --next "КОГДА ЧТО"
    $ ruka lead deal show 1 -f json | grep -o '"next_[a-z]*":[^,]*'
    "next_on":null
    "next_step":null
    "next_at":null
    "next_task":null
    $ ruka undo -y -q; ruka lead deal show 1 -f json | grep -o '"next_[a-z]*":[^,]*'
    8
    "next_on":"2026-11-27"
    "next_step":"спросить о решении"
    "next_at":"2026-11-27T12:00:00+03:00"
    "next_task":1
    $ ruka task cancel 1 2 --why "не нужно"
    task 1         спросить о решении · cancelled: не нужно · next step of deal 1
    task 2         встретиться · cancelled: не нужно · next step of lead 1
    what is next about deal 1: ruka lead deal edit 1 --next "WHEN TEXT"
    what is next about lead 1: ruka lead edit 1 --next "WHEN TEXT"
    $ ruka task reopen 1 --lang ru
    задача 1       спросить о решении · пт 27.11.2026 12:00 (через 4 дня) · II важно, не срочно · следующий шаг сделки 1
    $ ruka lead deal win 1 --lang ru
    задача 1       спросить о решении · отменена заодно
    сделка 1       ООО Вектор · Кресла · 225 000 ₽ · выиграна
    $ ruka lead deal reopen 1 --lang ru
    задача 1       спросить о решении · снова открыта
    сделка 1       ООО Вектор · Кресла · 225 000 ₽ · новая · дата пн 30.11.2026 · пт 27.11.2026 12:00 спросить о решении
    $ ruka lead deal lose 1 --why "выбрали дешевле"
    task 1         спросить о решении · cancelled with it
    deal 1         ООО Вектор · Кресла · ₽225,000 · lost: выбрали дешевле
    $ ruka lead deal reopen 1 -q; ruka task rm 1 --lang ru
    1
    задача 1       удалена · следующий шаг сделки 1
    что дальше по сделке 1: ruka lead deal edit 1 --next "КОГДА ЧТО"
    $ ruka lead deal move 1 proposal --next "пт 15:00 позвонить" --lang ru
    сделка 1       ООО Вектор · Кресла · 225 000 ₽ · КП · дата пн 30.11.2026 · пт 27.11.2026 15:00 позвонить
    задача 3       позвонить · пт 27.11.2026 15:00
    $ ruka lead deal rm 1 --lang ru; ruka task show 3; echo "[$?]"
    сделка 1       удалена
    задача 3       позвонить · удалена заодно
    ruka: there is no task 3
      they are listed by: ruka task list
    [3]

A lead that is converted hands its step on; one that is lost ends it.

    $ ruka task reopen 2 -q; ruka lead convert 1 --date "конец месяца" --product "стол; 2; 100" --lang ru
    2
    лид 1          переведён в сделку
    клиент 3       ООО Луч
    сделка 2       ООО Луч · стол · 200 ₽ · новая · дата пн 30.11.2026 · чт 26.11.2026 10:00 встретиться
    задача 2       встретиться · чт 26.11.2026 10:00
    $ ruka task show 2 -f json | grep -o '"\(lead\|deal\|important_by\|client\)":[^,}]*'
    "client":"ООО Луч"
    "important_by":"deal"
    "lead":null
    "deal":2
    $ ruka lead add "ООО Тень" --heat cold --priority C --next "пт позвонить" -q
    2
    $ ruka lead edit 2 --state lost --lang ru
    лид 2          ООО Тень · холодный · C
    задача 4       позвонить · отменена заодно

A task may be made for a deal or lead that stands; the one due first is the next step.

    $ ruka lead deal add вектор "Столы" --product "стол; 2; 100" --date +10d -q
    3
    $ ruka task add "Выслать договор" --due "ср 12:00" --deal 3 --lang ru
    задача 5       Выслать договор · ср 25.11.2026 12:00 (через 2 дня) · II важно, не срочно · следующий шаг сделки 3
    $ ruka task add "Позвонить" --due "вт 12:00" --deal 3 --important no --lang ru
    задача 6       Позвонить · вт 24.11.2026 12:00 (завтра) · IV не важно и не срочно · следующий шаг сделки 3
    $ ruka lead deal show 3 --lang ru | grep -i шаг
    Следующий шаг      Позвонить
    Задача этого шага  6
    $ ruka lead deal show 3 -f json | grep -o '"next_[a-z]*":[^,]*'
    "next_on":"2026-11-24"
    "next_step":"Позвонить"
    "next_at":"2026-11-24T12:00:00+03:00"
    "next_task":6
    $ ruka task add "Позвонить" --deal 3 --client маяк --lang ru; echo "[$?]"
    ruka: сделка 3 — с другим клиентом
      уберите --client: клиент тот же, что у сделки, обещания или встречи
    [2]
    $ ruka task add "Позвонить" --deal 9; echo "[$?]"
    ruka: there is no deal 9
      ruka lead deal list --all shows them
    [3]

What follows a VIP, a live deal or a promise is important unless said otherwise.

    $ ruka client call маяк "Просят счёт" --next "ср 10:00 выставить счёт" --lang ru
    звонок 1       ООО Маяк · входящий · пн 23.11.2026 10:00
    задача 7       выставить счёт · ср 25.11.2026 10:00
    $ ruka task list --where 'title ~ счёт' -f json | grep -o '"\(important\|quadrant\|important_by\)":[^,}]*'
    "important":true
    "quadrant":"II"
    "important_by":"vip"
    $ ruka client promise add вектор "прислать образцы" --due пт -q
    1
    $ ruka task add "Собрать образцы" --due "чт 10:00" --promise 1 -q; ruka task show 8 --lang ru
    8
    Задача 8 · по обещанию 1 · важная: по обещанию
    №         8
    Задача    Собрать образцы
    Срок      26.11.2026 10:00
    Квадрант  II важно, не срочно
    Статус    открыта
    Клиент    ООО Вектор
    $ ruka task add "Прибраться" --client вектор --important -q; ruka task add Отдохнуть --important=no -q; ruka task matrix -f json | tr '{' '\n' | grep -o '"title":"[^"]*"'
    9
    10
    "title":"выставить счёт"
    "title":"Выслать договор"
    "title":"встретиться"
    "title":"Собрать образцы"
    "title":"Прибраться"
    "title":"Позвонить"
    "title":"Отдохнуть"
    $ ruka client edit вектор --vip yes -q; ruka task list --client вектор -f csv --columns id,title,important,important_by
    1
    id,title,important,important_by
    6,Позвонить,false,said
    5,Выслать договор,true,vip
    8,Собрать образцы,true,vip
    9,Прибраться,true,said
    $ ruka client promise keep 1 "отправлены" --lang ru; ruka task show 8 -f json | grep -o '"state":[^,]*'
    обещание 1     ООО Вектор · прислать образцы · наше · выполнено
    задача 8       Собрать образцы · выполнена
    "state":"done"
    $ ruka client promise reopen 1
    promise 1      ООО Вектор · прислать образцы · ours · by Fri 27.11.2026
    task 8         Собрать образцы · open
    $ ruka client promise waive 1 "не нужно" --lang ru
    обещание 1     ООО Вектор · прислать образцы · наше · снято
    задача 8       Собрать образцы · отменена

A preparation goes with its meeting.

    $ ruka meet add "Презентация" --at "ср 15:30" --client маяк --prep "ср 12:00 собрать слайды" --lang ru
    встреча 1      ср 25.11.2026 15:30–16:30 · Презентация · ООО Маяк
    задача 11      собрать слайды · ср 25.11.2026 12:00
    $ ruka today --now "25.11.2026 09:00" --lang ru | grep Презентация
      15:30–16:30  встреча 1  ООО Маяк  Презентация · собрать слайды
    $ ruka задача добавить "Проверить проектор" --встреча 1 --срок "вт 17:00" --важно нет --lang ru; ruka today --now "24.11.2026 09:00" --lang ru | grep Проверить
    задача 12      Проверить проектор · вт 24.11.2026 17:00 (завтра) · IV не важно и не срочно
      до 17:00  задача 12  ООО Маяк  Проверить проектор · Презентация  ruka task done 12
    $ ruka task done 12 -q
    12
    $ ruka today --now "25.11.2026 13:00" --lang ru | grep 'Презентация\|слайды'
      задача 11  ООО Маяк    собрать слайды · Презентация  просрочено на 1 ч   ruka task done 11
      15:30–16:30  встреча 1  ООО Маяк  Презентация
    $ ruka meet move 1 "чт 11:00" --lang ru
    встреча 1      чт 26.11.2026 11:00–12:00 · Презентация · ООО Маяк
    задача 11      собрать слайды · чт 26.11.2026 07:30
    $ ruka meet held 1 --result "понравилось" --now "26.11.2026 12:30" --lang ru
    встреча 1      чт 26.11.2026 11:00–12:00 · Презентация · ООО Маяк · проведена: понравилось
    задача 11      собрать слайды · к встрече не отмечена готовой: отменена; если было готово: ruka task reopen 11, ruka task done 11
    $ ruka meet reopen 1 --now "26.11.2026 12:31"
    meeting 1      Thu 26.11.2026 11:00-12:00 · Презентация · ООО Маяк · planned
    task 11        собрать слайды · Thu 26.11.2026 07:30
    $ ruka meet cancel 1 --now "26.11.2026 12:32" --lang ru
    встреча 1      чт 26.11.2026 11:00–12:00 · Презентация · ООО Маяк · отменена
    задача 11      собрать слайды · отменена
    $ ruka meet rm 1 -q; ruka meet add "Отчёт" --at "пт 10:00" --prep "пн 30.11 слайды"; echo "[$?]"
    1
    ruka: what is prepared is needed before the meeting begins
      the meeting is on Fri 27.11.2026 10:00: name an earlier day or hour
    [2]

What a person had finished or cancelled stays so, though what it follows ended at the same moment;
only what ended with it is open again with it.

    $ ruka lead deal add вектор "Лампы" --product "лампа; 2; 100" --date +10d --next "сегодня 17:00 выслать КП" -q
    4
    $ ruka task list --where 'title = "выслать КП"' -f ids
    13
    $ ruka task done "$(ruka task list --where 'title = "выслать КП"' -f ids)" -q
    13
    what is next about deal 4: ruka lead deal edit 4 --next "WHEN TEXT"
    $ ruka lead deal edit 4 --next "завтра 11:00 узнать" -q
    4
    $ ruka lead deal win 4 -q; ruka lead deal reopen 4 --lang ru
    4
    задача 14      узнать · снова открыта
    сделка 4       ООО Вектор · Лампы · 200 ₽ · новая · дата чт 03.12.2026 · вт 24.11.2026 11:00 узнать
    $ ruka task list --all --where 'deal = 4' --columns title,state --lang ru
    Задача      Статус
    узнать      открыта
    выслать КП  выполнена
    $ ruka lead add "ООО Ветер" --heat hot --priority A --next "сегодня 12:00 позвонить" -q
    3
    $ ruka task cancel "$(ruka task list --where 'lead = 3' -f ids)" -q
    15
    what is next about lead 3: ruka lead edit 3 --next "WHEN TEXT"
    $ ruka lead edit 3 --state lost -q; ruka lead edit 3 --state new -q; ruka task list --all --where 'lead = 3' --columns title,state
    3
    3
    Task       State
    позвонить  cancelled
    $ ruka meet add "Показ" --at "завтра 12:00" --client вектор --prep "сегодня 17:00 слайды" -q
    2
    $ ruka task done "$(ruka task list --where 'title = слайды' -f ids)" -q
    16
    $ ruka meet cancel 2 -q; ruka meet reopen 2 -q; ruka task list --all --where 'title = слайды' --columns title,state
    2
    2
    Task    State
    слайды  done
    $ ruka client promise add вектор "образцы" --due "завтра 12:00" -q
    2
    $ ruka task add "собрать" --promise 2 --due "завтра 10:00" -q; ruka task add "отвезти" --promise 2 --due "завтра 11:00" -q
    17
    18
    $ ruka task done "$(ruka task list --where 'title = собрать' -f ids)" -q
    17
    $ ruka client promise keep 2 "да" -q; ruka client promise reopen 2 -q; ruka task list --all --where 'promise = 2' --columns title,state
    2
    2
    Task     State
    отвезти  open
    собрать  done
