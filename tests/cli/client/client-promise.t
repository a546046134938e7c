Promises with their terms, ours and theirs; feedback and what came of it.

    $ ruka client add "ООО «Маяк»" --vip -q
    1
    $ ruka client promise add маяк "прислать образцы" --due "сегодня 12:00" --lang ru
    обещание 1     ООО «Маяк» · прислать образцы · наше · до пн 23.11.2026 12:00
    $ ruka client promise add маяк "оплатить счёт 318" --due 20.11 --theirs --kind guarantee --lang ru
    обещание 2     ООО «Маяк» · оплатить счёт 318 · клиента · до пт 20.11.2026, срок уже вышел
    $ ruka client promise add маяк "скидка 5 %" --lang ru; echo "[$?]"
    ruka: не указан параметр --due
      у обещания есть срок: --due "пт 12:00"
    [2]
    $ ruka client promise add маяк "" --due завтра --lang ru; echo "[$?]"
    ruka: не указано, что обещано
      напишите это в кавычках: "прислать образцы"
    [2]
    $ ruka client promise list --lang ru
    №  Клиент      Обещание           Вид       Чьё      Срок              Статус   Просрочено
    2  ООО «Маяк»  оплатить счёт 318  гарантия  клиента  20.11.2026        открыто  да
    1  ООО «Маяк»  прислать образцы   обещание  наше     23.11.2026 12:00  открыто
    $ ruka client promise show 77 --lang ru; echo "[$?]"
    ruka: нет обещания 77
      список: ruka client promise list
    [3]
    $ ruka client promise add маяк "скидка" --due завтра --touch 77; echo "[$?]"
    ruka: there is no communication 77
      ruka client history WHO shows them with their numbers
    [3]
    $ ruka client promise list --side theirs --overdue -f ids
    2
    $ ruka today --lang ru
    понедельник, 23 ноября 2026 · рабочий день 15 из 20 · входящих звонков 0 из 15–20
    ПРОСРОЧЕНО
      обещали нам 2  ООО «Маяк»  оплатить счёт 318  просрочено на 1 раб. день  ruka promise keep 2 ТЕКСТ
    ПОД УГРОЗОЙ
      обещание 1  ООО «Маяк»  прислать образцы  осталось 2 ч  ruka promise keep 1 ТЕКСТ
    $ ruka client promise keep 1 --lang ru; echo "[$?]"
    ruka: не указано, чем кончилось
      укажите, как выполнено: "образцы отправлены СДЭКом"
    [2]
    $ ruka client promise keep 1 "отправлены СДЭКом" --lang ru
    обещание 1     ООО «Маяк» · прислать образцы · наше · выполнено
    $ ruka client promise keep 1 "ещё раз" --lang ru; echo "[$?]"
    ruka: обещание 1 уже закрыто
      его показывает ruka client promise show 1
    [4]
    $ ruka client promise edit 2 --due завтра --lang ru
    обещание 2     ООО «Маяк» · оплатить счёт 318 · клиента · до вт 24.11.2026
    $ ruka client promise show 2 --lang ru
    Обещание 2: ООО «Маяк»
    №         2
    Клиент    ООО «Маяк»
    Обещание  оплатить счёт 318
    Вид       гарантия
    Чьё       клиента
    Срок      24.11.2026
    Статус    открыто
    Шаги
    Когда             Шаг             Срок
    23.11.2026 10:00  дано            20.11.2026
    23.11.2026 10:00  срок перенесён  24.11.2026
    $ ruka client promise break 2 "не оплатили" --now "27.11.2026 10:00" --lang ru
    обещание 2     ООО «Маяк» · оплатить счёт 318 · клиента · нарушено
    $ ruka client promise add маяк "каталог" --due 10.11 -q; ruka client promise keep 3 "передан" --lang ru
    3
    обещание 3     ООО «Маяк» · каталог · наше · выполнено с опозданием
    $ ruka client promise add маяк "визит" --due 30.11 --kind agreement -q; ruka client promise waive 4 "клиент отказался" --lang ru
    4
    обещание 4     ООО «Маяк» · визит · наше · снято
    $ ruka client promise list --all --lang ru
    №  Клиент      Обещание           Вид             Чьё      Срок              Статус                  Закрыто           Итог
    4  ООО «Маяк»  визит              договорённость  наше     30.11.2026        снято                   23.11.2026 10:00  клиент отказался
    3  ООО «Маяк»  каталог            обещание        наше     10.11.2026        выполнено с опозданием  23.11.2026 10:00  передан
    2  ООО «Маяк»  оплатить счёт 318  гарантия        клиента  24.11.2026        нарушено                27.11.2026 10:00  не оплатили
    1  ООО «Маяк»  прислать образцы   обещание        наше     23.11.2026 12:00  выполнено               23.11.2026 10:00  отправлены СДЭКом
    $ ruka client promise list --status kept_late -f ids
    3
    $ ruka client promise show 1 -f json
    {"id":1,"client":"ООО «Маяк»","text":"прислать образцы","kind":"promise","side":"ours","due_at":"2026-11-23T12:00:00+03:00","state":"kept","closed_at":"2026-11-23T10:00:00+03:00","overdue":false,"left":null,"result":"отправлены СДЭКом","touch":null,"request":null,"proof":null,"from_meeting":null,"created_at":"2026-11-23T10:00:00+03:00","steps":[{"at":"2026-11-23T10:00:00+03:00","step":"made","due_at":"2026-11-23T12:00:00+03:00","text":""},{"at":"2026-11-23T10:00:00+03:00","step":"kept","due_at":"2026-11-23T12:00:00+03:00","text":"отправлены СДЭКом"}]}
    $ ruka client request add маяк "нужны образцы" --task "завтра 10:00 собрать" --promise "ср 12:00 прислать" --lang ru
    обращение 1    ООО «Маяк» · нужны образцы · ответить до вт 24.11.2026 10:00
    задача 1       собрать · вт 24.11.2026 10:00
    обещание 5     прислать · ср 25.11.2026 12:00
    $ ruka client show маяк --lang ru
    Клиент 1: ООО «Маяк» · VIP
    Открытые обращения
    №  Суть           Срок              Норма
    1  нужны образцы  24.11.2026 10:00  в срок
    Открытые обещания
    №  Обещание  Вид       Чьё   Срок
    5  прислать  обещание  наше  25.11.2026 12:00
    Как выполнялись обещания
    Чьё      Выполнено в срок  Выполнено  С опозданием  Нарушено
    наше                 50 %          1             1         0
    клиента               0 %          0             0         1
    Задачи
    №  Задача   Срок              Квадрант
    1  собрать  24.11.2026 10:00  I важно и срочно
    Вид  организация
    $ ruka client feedback add маяк "долго везли" --nps 6 --csat 3 --topic доставка --task "пт сменить перевозчика" --lang ru
    отзыв 1        ООО «Маяк» · доставка · долго везли · NPS 6 · CSAT 3
    задача 2       сменить перевозчика · пт 27.11.2026
    $ ruka client feedback add маяк --nps 10 --by call --lang ru
    отзыв 2        ООО «Маяк» · NPS 10
    $ ruka client feedback add маяк "good" --csat 5 --at tomorrow; echo "[$?]"
    ruka: feedback cannot come from the future
      give the time it came: --at 9:30
    [2]
    $ ruka client promise edit 2 --lang ru; echo "[$?]"
    ruka: не указано, что изменить
      параметры показывает ruka client promise edit --help
    [2]
    $ ruka client history маяк СДЭКом --by outcome --by call -f csv --columns text,state
    text,state
    прислать образцы,kept
    $ ruka client feedback add маяк --nps 11 --lang ru; echo "[$?]"
    ruka: --nps 11 вне пределов
      ожидается оценка от 0 до 10
    [2]
    $ ruka client feedback add маяк --lang ru; echo "[$?]"
    ruka: отзыву нужны комментарий или оценка
      пишите так: ruka client feedback add маяк "долго везли" --nps 6
    [2]
    $ ruka client feedback list --lang ru
    №  Клиент      Когда             Канал   NPS  CSAT  Тема      О чём        Задача  Статус задачи
    2  ООО «Маяк»  23.11.2026 10:00  звонок   10
    1  ООО «Маяк»  23.11.2026 10:00            6     3  доставка  долго везли       2  открыта
    $ ruka client feedback list --period ноябрь --summary --lang ru
    Отзывы       2
    NPS          0
    Оценок NPS   2
    CSAT         3.0
    Оценок CSAT  1
    $ ruka client feedback list долгих -f ids
    1
    $ ruka client feedback show 1 --lang ru
    Отзыв 1: ООО «Маяк»
    №              1
    Клиент         ООО «Маяк»
    Когда          23.11.2026 10:00
    NPS            6
    CSAT           3
    Тема           доставка
    О чём          долго везли
    Задача         2
    Статус задачи  открыта
    $ ruka client feedback edit 2 --topic цена --csat 4 --task "пн пересмотреть прайс" --lang ru; ruka client feedback list --topic цена --columns id,csat,task -f csv; ruka undo --lang ru
    отзыв 2        ООО «Маяк» · цена · NPS 10 · CSAT 4
    задача 3       пересмотреть прайс · пн 30.11.2026
    id,csat,task
    2,4,3
    отменено: действие 14 «ruka client feedback edit 2 --topic цена --csat 4 --task "пн пересмотреть прайс" --lang ru» (пн 23.11.2026 10:00), строк: 2
    Запись  №  Поле           Было
    отзывы  2  CSAT           4
    отзывы  2  тема           цена
    отзывы  2  задача         3
    задачи  3  название       пересмотреть прайс
    задачи  3  срок           30.11.2026
    задачи  3  важно          да
    задачи  3  статус         открыта
    задачи  3  клиент         1
    задачи  3  почему важная  клиент VIP
    следующим будет отменено действие 13 «ruka client feedback add маяк --nps 10 --by call --lang ru» (пн 23.11.2026 10:00)
    $ ruka client feedback edit 2 --nps 12 --lang ru; echo "[$?]"
    ruka: --nps 12 вне пределов
      ожидается оценка от 0 до 10
    [2]
    $ ruka client feedback edit 9 --nps 2 --lang ru; echo "[$?]"
    ruka: нет отзыва 9
      список: ruka client feedback list
    [3]
    $ ruka client history маяк --lang ru
    Когда             Что            №  Текст                Статус                  Итог
    27.11.2026 10:00  итог обещания  2  оплатить счёт 318    нарушено                не оплатили
    23.11.2026 10:00  отзыв          2  NPS 10                                       NPS 10
    23.11.2026 10:00  отзыв          1  долго везли                                  NPS 6 CSAT 3
    23.11.2026 10:00  итог обещания  4  визит                снято                   клиент отказался
    23.11.2026 10:00  итог обещания  3  каталог              выполнено с опозданием  передан
    23.11.2026 10:00  итог обещания  1  прислать образцы     выполнено               отправлены СДЭКом
    23.11.2026 10:00  обещание       5  прислать             наше
    23.11.2026 10:00  обещание       4  визит                наше
    23.11.2026 10:00  обещание       3  каталог              наше
    23.11.2026 10:00  обещание       2  оплатить счёт 318    клиента
    23.11.2026 10:00  обещание       1  прислать образцы     наше
    23.11.2026 10:00  обращение      1  нужны образцы        в работе
    23.11.2026 10:00  задача         2  сменить перевозчика  открыта
    23.11.2026 10:00  задача         1  собрать              открыта
    23.11.2026 10:00  изменение         ООО «Маяк»           заведён
    $ ruka client history маяк --by outcome --columns text,result -f csv
    text,result
    оплатить счёт 318,не оплатили
    визит,клиент отказался
    каталог,передан
    прислать образцы,отправлены СДЭКом
    $ ruka client promise add маяк "позвонить" --due сегодня -q
    6
    $ ruka report day --lang ru | sed -n '/Обещания/,/Задачи/p'
    Обещания
    Выполнено за день                      2
    Нарушено за день                       0
    Срок до конца следующего рабочего дня  2
    Просрочено                             0
    Наши обещания в срок за месяц          50 %
    Обещано до конца следующего рабочего дня
    №  Клиент      Обещание           Чьё      Срок
    6  ООО «Маяк»  позвонить          наше     23.11.2026
    2  ООО «Маяк»  оплатить счёт 318  клиента  24.11.2026
    Задачи
    $ ruka client feedback rm 2 --lang ru; ruka undo -q >/dev/null; ruka client feedback list -f ids
    отзыв 2        ООО «Маяк» · удалён
    2
    1
