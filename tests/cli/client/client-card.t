Who is calling: what waits and what comes next stand before the rest.

    $ ruka client add "ООО «Маяк»" --vip --city Казань --contact "Анна Зайцева, закупки, 8 917 000-11-22" --tag опт --lang ru
    клиент 1       ООО «Маяк» · Казань · +7 917 000-11-22 · опт
    $ ruka client request add маяк "образцы ткани" --at "сегодня 9:30" --lang ru
    обращение 1    ООО «Маяк» · образцы ткани · ответить до вт 24.11.2026 09:30
    $ ruka client call маяк "Обсудили образцы" --with анна --out --next "ср 12:00 отправить образцы" --lang ru
    звонок 1       ООО «Маяк», Анна Зайцева · исходящий · пн 23.11.2026 10:00
    задача 1       отправить образцы · ср 25.11.2026 12:00
    $ ruka client call маяк --plan "чт 11-12" "Спросить про образцы" --lang ru
    звонок 2       ООО «Маяк» · запланирован на чт 26.11.2026 11:00–12:00
    $ ruka client show "+7 917 000-11-22" --lang ru
    Клиент 1: ООО «Маяк» · VIP
    Открытые обращения
    №  Суть           Срок              Норма
    1  образцы ткани  24.11.2026 09:30  в срок
    Задачи
    №  Задача             Срок              Квадрант
    1  отправить образцы  25.11.2026 12:00  II важно, не срочно
    Запланированные звонки
    №  Когда             До                О чём
    2  26.11.2026 11:00  26.11.2026 12:00  Спросить про образцы
    Контактные лица
    №  Контактное лицо  Должность  Телефоны
    1  Анна Зайцева     закупки    +7 917 000-11-22
    Последние коммуникации
    Когда             Канал   Направление  Статус     О чём             С кем
    23.11.2026 10:00  звонок  исходящее    выполнено  Обсудили образцы  Анна Зайцева
    Вид                организация
    Телефоны           +7 917 000-11-22
    Город              Казань
    Метки              опт
    Последний контакт  23.11.2026 10:00
    $ ruka client edit маяк --city "Набережные Челны" --no-tag опт --lang ru
    клиент 1       ООО «Маяк» · Город: Казань → Набережные Челны · Метки: опт → —
    $ ruka client edit маяк --phone "нет" --lang ru; echo "[$?]"
    ruka: «нет» — это не номер телефона
      пишите так: +7 916 123-45-67
    [2]
    $ ruka client history маяк --by task --columns at,text -f csv
    at,text
    2026-11-23T10:00:00+03:00,отправить образцы
    $ ruka client rm маяк --lang ru; echo "[$?]"
    ruka: с «ООО „Маяк“» связано: 2 коммуникации, 1 обращение, 1 задача
      удалить вместе с коммуникациями, обращениями, сделками и заказами: --force (задачи, встречи и документы останутся без клиента)
    [4]
    $ ruka client rm маяк --force --lang ru
    клиент 1       ООО «Маяк» · удалён
    $ ruka undo --quiet >/dev/null; ruka client show маяк --lang ru -f json
    {"id":1,"name":"ООО «Маяк»","kind":"company","roles":["client"],"status":"active","inn":null,"kpp":null,"phones":["+79170001122"],"emails":[],"city":"Набережные Челны","owner":null,"vip":true,"tags":[],"last_touch_at":"2026-11-23T10:00:00+03:00","ogrn":null,"source":null,"note":null,"contacts":["Анна Зайцева, закупки"],"terms":null,"greeting":null,"channel":null,"hours":null,"zone":null,"full_name":null,"bik":null,"account":null,"bank":null,"legal_address":null,"address":null,"website":null,"verified_at":null,"verified_by":null,"verified_source":null,"verify_on":null,"created_at":"2026-11-23T10:00:00+03:00","updated_at":"2026-11-23T10:00:00+03:00","consents":[],"requests":[{"id":1,"text":"образцы ткани","urgent":false,"due_at":"2026-11-24T09:30:00+03:00","sla":"on_track"}],"mails":[],"promises":[],"kept":[],"deals":[],"orders":[],"tasks":[{"id":1,"title":"отправить образцы","due_at":"2026-11-25T12:00:00+03:00","quadrant":"II","for":null}],"meetings":[],"calls":[{"id":2,"at":"2026-11-26T11:00:00+03:00","until_at":"2026-11-26T12:00:00+03:00","summary":"Спросить про образцы","contact":null}],"people":[{"id":1,"name":"Анна Зайцева","position":"закупки","department":null,"decision":null,"phones":["+79170001122"],"emails":[],"birthday":null,"note":null}],"merged":[],"touches":[{"at":"2026-11-23T10:00:00+03:00","by":"call","direction":"out","status":"done","summary":"Обсудили образцы","contact":"Анна Зайцева"}]}
    $ ruka client list зайцевой --lang ru
    №  Название    Телефоны          Город             VIP  Последний контакт
    1  ООО «Маяк»  +7 917 000-11-22  Набережные Челны  да   23.11.2026 10:00
