A next step follows its task, whatever ended or moved that; it stands in one line of the day.

    $ ruka client add "ООО Вектор" -q; ruka client add "ООО Маяк" -q
    1
    2
    $ ruka lead deal add вектор "Кресла" --product "кресло; 50; 4500" --date +10d -q; ruka client promise add вектор "прислать образцы" --due пт -q
    1
    1
    $ ruka task add "Собрать образцы" --due пт --deal 1 --promise 1 -q; ruka task add "Спросить" --due "пн 30.11 10:00" --deal 1 -q
    1
    2
    $ ruka today --now "27.11.2026 09:00" --lang ru | grep образцы
      сегодня  обещание 1  ООО Вектор  прислать образцы  ruka promise keep 1 ТЕКСТ
    $ ruka client promise keep 1 "отправлены" -q; ruka lead deal show 1 -f json | grep -o '"next_[a-z]*":[^,]*'
    1
    "next_on":"2026-11-30"
    "next_step":"Спросить"
    "next_at":"2026-11-30T10:00:00+03:00"
    "next_task":2
    $ ruka client promise reopen 1 -q; ruka lead deal show 1 -f json | grep -o '"next_step":[^,]*'
    1
    "next_step":"Собрать образцы"
    $ ruka meet add "Показ" --at "чт 15:30" --client вектор --prep "чт 12:00 собрать слайды" -q
    1
    $ ruka task edit 3 --deal 1 -q; ruka today --now "26.11.2026 09:00" --lang ru | grep слайды
    3
      15:30–16:30  встреча 1  ООО Вектор  Показ · собрать слайды
    $ ruka lead deal show 1 -f json | grep -o '"next_step":[^,]*'
    "next_step":"собрать слайды"
    $ ruka meet move 1 "пт 11:00" -q; ruka lead deal show 1 -f json | grep -o '"next_at":[^,]*'
    1
    "next_at":"2026-11-27T07:30:00+03:00"
    $ ruka meet cancel 1 -q; ruka lead deal show 1 -f json | grep -o '"next_step":[^,]*'
    1
    "next_step":"Собрать образцы"
    $ ruka meet reopen 1 -q; ruka lead deal show 1 -f json | grep -o '"next_step":[^,]*'
    1
    "next_step":"собрать слайды"
    $ ruka meet rm 1 --lang ru; ruka lead deal show 1 -f json | grep -o '"next_step":[^,]*'
    встреча 1      удалена
    задача 3       собрать слайды · удалена заодно
    "next_step":"Собрать образцы"
    $ ruka client call вектор "Просят счёт" --next "ср 10:00 выставить счёт" -q; ruka task edit 4 --deal 1 -q
    1
    4
    $ ruka client calls rm 1 -q; ruka lead deal show 1 -f json | grep -o '"next_step":[^,]*'
    1
    "next_step":"Собрать образцы"

A preparation due by the end of the day is there again once the meeting is over.

    $ ruka meet add "Обзор" --at "вт 11:00" --for 1h --prep "вт раздать слайды" -q
    2
    $ ruka today --now "24.11.2026 11:30" --lang ru | grep слайды
      11:00–12:00  встреча 2  Обзор · раздать слайды
    $ ruka today --now "24.11.2026 13:00" --lang ru | grep слайды
      задача 5  раздать слайды · Обзор  осталось 10 ч 59 мин  ruka task done 5
    $ ruka meet cancel 2 -q
    2

Of several open steps it says the one that was written.

    $ ruka lead deal edit 1 --next "вт 1.12 12:00 позвонить" --lang ru
    сделка 1       ООО Вектор · Кресла · 225 000 ₽ · новая · дата чт 03.12.2026 · пн 30.11.2026 10:00 Спросить
    задача 1       позвонить · вт 01.12.2026 12:00
    $ ruka lead deal edit 1 --next "пт" --lang ru
    сделка 1       ООО Вектор · Кресла · 225 000 ₽ · новая · дата чт 03.12.2026 · пт 27.11.2026 Спросить
    задача 2       Спросить · пт 27.11.2026
    $ ruka lead deal add маяк "Столы" --product "стол; 2; 100" --date +10d --next "завтра" --lang ru; echo "[$?]"
    ruka: не сказано, что сделать
      напишите, когда и что: --next "завтра 10:00 выслать КП"
    [2]

A step of a hot lead is important, and named by it; one that is lost has its steps back.

    $ ruka lead add "ООО Луч" --heat hot --priority A --next "сегодня 16:00 позвонить" --lang ru
    лид 1          ООО Луч · горячий · A · пн 23.11.2026 16:00 позвонить
    задача 6       позвонить · пн 23.11.2026 16:00
    $ ruka task list --columns id,title,quadrant,client,important_by --where 'title = позвонить' --lang ru
    №  Задача     Квадрант             Клиент      Почему важная
    6  позвонить  I важно и срочно     ООО Луч     по горячему лиду
    1  позвонить  II важно, не срочно  ООО Вектор  по открытой сделке
    $ ruka lead heat 1 cold --why "передумали" -q; ruka task show 6 -f json | grep -o '"important[a-z_]*":[^,]*'
    1
    "important":false
    "important_by":null
    $ ruka lead edit 1 --state lost --lang ru
    лид 1          ООО Луч · холодный · A
    задача 6       позвонить · отменена заодно
    $ ruka lead edit 1 --state contacted --lang ru
    лид 1          ООО Луч · холодный · A · пн 23.11.2026 16:00 позвонить
    задача 6       позвонить · снова открыта
    $ ruka today --lang ru | grep Луч; ruka config set risk.lead 8h -q; ruka today --lang ru | sed -n '/Луч/p;/^[А-Я]/p'
      до 16:00  задача 6  ООО Луч  позвонить  ruka task done 6
    понедельник, 23 ноября 2026 · рабочий день 15 из 20 · входящих звонков 0 из 15–20
    ПОД УГРОЗОЙ
      задача 6  ООО Луч  позвонить  осталось 6 ч  ruka task done 6

A step without a date is handed on as well; a deal that is won is asked about no more.

    $ ruka lead add "ООО Тень" --heat cold --priority C -q; ruka task add "Найти контакт" --lead 2 -q
    2
    7
    $ ruka lead convert 2 --date +10d --product "стол; 2; 100" -q; ruka lead deal show 2 -f json | grep -o '"next_step":[^,]*'
    2
    "next_step":"Найти контакт"
    $ ruka task done 6 7 --lang ru
    задача 6       позвонить · выполнена · следующий шаг лида 1
    задача 7       Найти контакт · выполнена · следующий шаг сделки 2
    что дальше по лиду 1: ruka lead edit 1 --next "КОГДА ЧТО"
    что дальше по сделке 2: ruka lead deal edit 2 --next "КОГДА ЧТО"
    $ ruka task add "Спросить" --due ср --deal 2 -q; ruka task add "Узнать" --due чт --deal 2 -q; ruka task done 8 9 --lang ru
    8
    9
    задача 8       Спросить · выполнена · следующий шаг сделки 2
    задача 9       Узнать · выполнена · следующий шаг сделки 2
    что дальше по сделке 2: ruka lead deal edit 2 --next "КОГДА ЧТО"
    $ ruka lead deal win 2 -q; ruka task add "Поздравить" --deal 2 -q; ruka task done 10 --lang ru
    2
    10
    задача 10      Поздравить · выполнена · следующий шаг сделки 2

The client is that of what a task follows.

    $ ruka task add "Позвонить" --client маяк -q; ruka task edit 11 --deal 1 --lang ru; ruka task show 11 -f json | grep -o '"client":[^,]*'
    11
    задача 11      Позвонить · II важно, не срочно · следующий шаг сделки 1
    "client":"ООО Вектор"
    $ ruka client promise add маяк "каталог" --due пт -q; ruka task add "Напечатать" --promise 2 -q
    2
    12
    $ ruka task edit 12 --deal 1 --lang ru; echo "[$?]"
    ruka: обещание 2 — другого клиента
      у задачи один клиент: её сделка, обещание и встреча — с ним
    [2]
    $ ruka client promise edit 2 --client вектор -q; ruka task show 12 -f json | grep -o '"client":[^,]*'
    2
    "client":"ООО Вектор"
    $ ruka meet add "Показ" --at "чт 15:30" --client маяк --prep "чт 12:00 слайды" -q; ruka meet edit 3 --client вектор -q; ruka task show 13 -f json | grep -o '"client":[^,]*'
    3
    3
    "client":"ООО Вектор"

A merge and an import make tasks important as an edit does.

    $ ruka client add "ООО Маяк-2" --vip -q; ruka task add "Счёт" --client 2 -q; ruka client merge 2 4 --force -y -q
    4
    14
    2
    $ ruka task list --where 'title = Счёт' -f json | grep -o '"important[a-z_]*":[^,]*'
    "important":true
    "important_by":"vip"
    $ ruka client edit 1 --vip yes -q; ruka client export вектор -o known.csv -q; ruka client edit 1 --vip no -q; ruka task add "Акт" --client 1 -q
    1
    1
    15
    $ ruka client import known.csv --update --force -q; ruka task list --where 'title = Акт' -f json | grep -o '"important[a-z_]*":[^,]*'
    left out: id
    "important":true
    "important_by":"vip"
