What the numbers of a client must be, and what is said of each that is not.

    $ ruka client add "ООО «Проба»" --inn 7707083894 --lang ru; echo "[$?]"
    ruka: контрольная цифра ИНН «7707083894» не сходится
      сверьте с документами: какая-то цифра неверна
    [2]
    $ ruka client add "ООО «Проба»" --inn 000000000000 --lang ru; echo "[$?]"
    ruka: ИНН «000000000000» состоит из одних нулей
      возьмите его из документов или уберите --inn
    [2]
    $ ruka client add "ООО «Проба»" --inn 500100732259 --lang ru; echo "[$?]"
    ruka: ИНН «500100732259» принадлежит человеку, а не организации
      у организации 10 цифр, у человека 12; вид задаёт --kind
    [2]
    $ ruka client add "ИП Проба" --inn 7736050003; echo "[$?]"
    ruka: INN “7736050003” is an organization's, not a person's
      an organization's INN has 10 digits, a person's 12; --kind says which it is
    [2]
    $ ruka client add "ООО «Проба»" --ogrn 1027700132190 --lang ru; echo "[$?]"
    ruka: контрольная цифра ОГРН «1027700132190» не сходится
      сверьте с документами: какая-то цифра неверна
    [2]
    $ ruka client add "ООО «Проба»" --ogrn 0027700132195 --lang ru; echo "[$?]"
    ruka: ОГРН «0027700132195» начинается с нуля
      так не бывает: сверьте его с документами
    [2]
    $ ruka client add "ООО «Проба»" --ogrn 304500116000157 --lang ru; echo "[$?]"
    ruka: ОГРНИП «304500116000157» принадлежит предпринимателю, а не организации
      в ОГРН организации 13 цифр, у предпринимателя 15; вид задаёт --kind
    [2]
    $ ruka client add "ИП Проба" --ogrn 1027700132195 --lang ru; echo "[$?]"
    ruka: ОГРН «1027700132195» принадлежит организации, а не человеку
      в ОГРН организации 13 цифр, у предпринимателя 15; вид задаёт --kind
    [2]
    $ ruka client add "ИП Проба" --ogrn 504500116000157 --lang ru; echo "[$?]"
    ruka: ОГРНИП «504500116000157» должен начинаться с 3 или 4
      сверьте с документами: какая-то цифра неверна
    [2]
    $ ruka client add "ООО «Проба»" --kpp 77360100 --lang ru; echo "[$?]"
    ruka: КПП «77360100» — не девять знаков NNNNPPXXX
      пишите так: 773601001
    [2]
    $ ruka client add "ООО «Проба»" --bik 44525225 --lang ru; echo "[$?]"
    ruka: в БИК «44525225» не хватает одной цифры
      ведущий ноль могла съесть электронная таблица: 044525225
    [2]
    $ ruka client add "ООО «Проба»" --bik 144525225 --lang ru; echo "[$?]"
    ruka: БИК «144525225» должен состоять из девяти цифр и начинаться с 04
      пишите так: 044525225
    [2]
    $ ruka client add "ООО «Проба»" --bik 044525225 --account 4070281093800000001 --lang ru; echo "[$?]"
    ruka: в счёте «4070281093800000001» не 20 цифр
      пишите так: 40702810938000000001
    [2]

Those that fit are taken, a KPP in any letters that look like its own; a farm is what its numbers say.

    $ ruka client add "ПАО «Один»" --inn 7707083893 --ogrn 1027700132195 --kpp 7736АВ001 -f json | grep -o '"inn.*kpp":"[^"]*"'
    "inn":"7707083893","kpp":"7736AB001"
    $ ruka client add "ИП Двойкин" --inn 500100732259 --ogrn 304500116000157 --lang ru
    клиент 2       ИП Двойкин · 500100732259
    $ ruka client add "ООО «Три»" --inn 7736050003 --ogrn 1027700070518 --bik 044525225 --account 30101810400000000225 --lang ru
    клиент 3       ООО «Три» · 7736050003
    $ ruka client add "КФХ «Заря»" --kpp 773601001 -f json | grep -o '"kind":"[^"]*"'
    "kind":"company"
    $ ruka client add "КФХ Иванова" -f json | grep -o '"kind":"[^"]*"'
    "kind":"sole_trader"

One number is known in every spelling, with its extension; what reaches nobody is kept and said.

    $ ruka client add "ООО «Связь»" --phone "тел. 8 (912) 345-67-89, доб. 123" --phone 12-34-56 --phone "7912345678" --phone "8 10 49 30 901820" --lang ru
    клиент 6       ООО «Связь» · +7 912 345-67-89 доб. 123, 12-34-56, 7912345678, +4930901820
    «12-34-56» записан как есть: это городской номер без кода
    «7912345678» записан как есть: номер неполный или написан неверно
    $ ruka client call "+7 912 345 67 89" "раз" -q; ruka client call 89123456789 "два" -q; ruka client call "7-912-345-67-89" "три" -q; ruka client call "8 912 345-67-89 доб. 123" "четыре" -q; ruka client call 9123456789 "пять" -q; ruka client call 345-67-89 "шесть" -q
    1
    2
    3
    4
    5
    6
    $ ruka client list "8 912 345-67-89 (доб. 123)" --columns phones; ruka client list связь --columns phones -f json
    Phones
    +7 912 345-67-89 ext. 123, 12-34-56, 7912345678, +4930901820
    [{"phones":["+79123456789 доб. 123","12-34-56","7912345678","+4930901820"]}]
    $ ruka client contact add связь "И. И. Петров" --phone "8 495 123-45-67, вн. 7" --birthday "12 марта" -f json
    {"id":1,"name":"И. И. Петров","position":null,"department":null,"client":"ООО «Связь»","decision":null,"phones":["+74951234567 доб. 7"],"emails":[],"birthday":"--03-12","surname":"Петров","given_name":"И.","patronymic":"И.","note":null,"client_id":6,"left_on":null,"successor":null}
    $ ruka client contact edit петров --position логист --decision влияет --lang ru
    контактное лицо 1 И. И. Петров · ООО «Связь» · логист · влияет · +7 495 123-45-67 доб. 7 · 12.03
    $ ruka client edit связь --contact "Олег Ким, логист, 8 495 765-43-21, доб. 5" --phone "123-45-67" --lang ru
    клиент 6       ООО «Связь» · Телефоны: +7 912 345-67-89 доб. 123, 12-34-56, 7912345678, +4930901820, +7 495 123-45-67 доб. 7 → +7 912 345-67-89 доб. 123, 12-34-56, 7912345678, +4930901820, +7 495 123-45-67 доб. 7, 123-45-67, +7 495 765-43-21 доб. 5 · Контактные лица: И. И. Петров, логист → И. И. Петров, логист, Олег Ким, логист
    «123-45-67» записан как есть: это городской номер без кода
    $ ruka client edit связь --phone "нет"; echo "[$?]"
    ruka: “нет” is not a phone number
      write it like +7 916 123-45-67
    [2]

Hours, zone and channel as people say them; a role stays; words of options are known in Russian too.

    $ ruka client edit связь --hours "с 9 до 12" --zone Омск --channel сообщение --role партнёр --vip да --lang ru
    клиент 6       ООО «Связь» · Роли: клиент → клиент, партнёр · VIP: — → да · Удобный канал: — → сообщение · Часы: — → 09:00-12:00 · Часовой пояс: — → Asia/Omsk
    $ ruka client edit связь --hours "утром" --lang ru; echo "[$?]"
    ruka: «утром» не похоже на часы
      пишите так: 9:00-12:30
    [2]
    $ ruka client edit связь --zone Марс --lang ru; echo "[$?]"
    ruka: нет часового пояса «Марс»
      пишите так: Europe/Moscow или Asia/Yekaterinburg (пакет tzdata)
    [2]
    $ ruka client edit связь --channel голубь --lang ru; echo "[$?]"
    ruka: «голубь» — неизвестный канал
      возможные значения: звонок, письмо, сообщение, бумажное письмо, визит
    [2]
    $ ruka client edit связь --no-role client --no-role partner --lang ru; echo "[$?]"
    ruka: у клиента должна остаться хотя бы одна роль
      укажите и другую: --role партнёр
    [4]
    $ ruka client edit связь --role друг --lang ru; echo "[$?]"
    ruka: «друг» не подходит для --role
      возможные значения: клиент, партнёр, поставщик, конкурент
    [2]
    $ ruka client list --role партнёр --vip --columns name,roles --lang ru
    Название     Роли
    ООО «Связь»  клиент, партнёр
    $ ruka client show связь -f md --lang ru
    # Клиент 6: ООО «Связь» · VIP
    - Удобный канал: сообщение
    - Часы: 09:00-12:00
    - Часовой пояс: Asia/Omsk (13:00)
    - Вид: организация
    - Роли: клиент, партнёр
    - Телефоны: +7 912 345-67-89 доб. 123, 12-34-56, 7912345678, +4930901820, +7 495 123-45-67 доб. 7, 123-45-67, +7 495 765-43-21 доб. 5
    - Последний контакт: 23.11.2026 10:00
    ## Контактные лица
    | № | Контактное лицо | Должность | Отдел | Роль в решении | Телефоны | Эл. почта | День рождения | Примечание |
    | ---: | --- | --- | --- | --- | --- | --- | --- | --- |
    | 1 | И. И. Петров | логист |  | влияет | +7 495 123-45-67 доб. 7 |  | 12.03 |  |
    | 2 | Олег Ким | логист |  |  | +7 495 765-43-21 доб. 5 |  |  |  |
    ## Последние коммуникации
    | Когда | Канал | Направление | Статус | О чём | С кем |
    | --- | --- | --- | --- | --- | --- |
    | 23.11.2026 10:00 | звонок | входящее | выполнено | шесть |  |
    | 23.11.2026 10:00 | звонок | входящее | выполнено | пять |  |
    | 23.11.2026 10:00 | звонок | входящее | выполнено | четыре |  |
    | 23.11.2026 10:00 | звонок | входящее | выполнено | три |  |
    | 23.11.2026 10:00 | звонок | входящее | выполнено | два |  |
    $ ruka client show связь --mask --lang ru | head -8
    Клиент 6: ООО «С***» · VIP
    Удобный канал  сообщение
    Часы           09:00-12:00
    Часовой пояс   Asia/Omsk (13:00)
    Контактные лица
    №  Контактное лицо  Должность  Роль в решении  Телефоны             День рождения
    1  И. И. П***       логист     влияет          +7******4567 доб. 7  12.03
    $ ruka undo -y --lang ru
    последняя команда, которая меняет базу, «ruka client edit» (пн 23.11.2026 10:00), не выполнена: ничего не изменено
    отменено: действие 16 «ruka client edit связь --hours "с 9 до 12" --zone Омск --channel сообщение --role партнёр --vip да --lang ru» (пн 23.11.2026 10:00), строк: 7
    Запись         №  Поле          Было         Стало
    клиенты        6  VIP           да           нет
    клиенты        6  канал         сообщение
    клиенты        6  часы          09:00-12:00
    клиенты        6  часовой пояс  Asia/Omsk
    роли клиентов  6  клиент        6
    роли клиентов  6  роль          партнёр
    следующим будет отменено действие 15 «ruka client edit связь --contact "Олег Ким, логист, 8 495 765-43-21, доб. 5" --phone 123-45-67 --lang ru» (пн 23.11.2026 10:00)

Numbers that another client bears are asked about in an edit too.

    $ ruka client add "ООО Компас" --inn 7707083893 --kpp 770701001 -q; ruka client add "ООО Сова" -q
    7
    8
    $ ruka client edit сова --inn 7707083893 --lang ru; echo "[$?]"
    ruka: «ООО Сова», похоже, уже есть: 7 ООО Компас (по ИНН), 1 ПАО «Один» (по ИНН)
      посмотреть: ruka client show 7; записать всё равно: --force
    [4]
    $ ruka client edit сова --inn 7707083893 --kpp 770702001 --lang ru
    клиент 8       ООО Сова · ИНН: — → 7707083893 · КПП: — → 770702001
    $ ruka client edit сова --kpp 770701001; echo "[$?]"
    ruka: “ООО Сова” seems to be known already: 7 ООО Компас (INN)
      look at it: ruka client show 7; to write it all the same: --force
    [4]
    $ ruka client edit сова --kpp 770701001 --force
    client 8       ООО Сова · KPP: 770702001 → 770701001
    $ ruka client edit сова --city Омск
    client 8       ООО Сова · City: — → Омск

In English an extension is one; a program is given what is kept.

    $ ruka client add Extended --phone "8 495 123-45-99 доб. 9"; ruka client edit extended --phone "8 495 123-45-98 доб. 8 Ivan"
    client 9       Extended · +7 495 123-45-99 ext. 9
    client 9       Extended · Phones: +7 495 123-45-99 ext. 9 → +7 495 123-45-99 ext. 9, +7 495 123-45-98 ext. 8 · Note: — → +7 495 123-45-98 доб. 8: Ivan
    “Ivan” beside +7 495 123-45-98 ext. 8 stands in the note
    $ ruka client show extended; ruka client history extended; ruka client history extended --lang ru; ruka client history extended -f jsonl
    Client 9: Extended
    Kind    company
    Phones  +7 495 123-45-99 ext. 9, +7 495 123-45-98 ext. 8
    Note    +7 495 123-45-98 доб. 8: Ivan
    When              What    Text                               State
    23.11.2026 10:00  change  — → +7 495 123-45-98 доб. 8: Ivan  note
    23.11.2026 10:00  change  — → +7 495 123-45-98 ext. 8        phone
    23.11.2026 10:00  change  Extended                           created
    Когда             Что        Текст                              Статус
    23.11.2026 10:00  изменение  — → +7 495 123-45-98 доб. 8: Ivan  примечание
    23.11.2026 10:00  изменение  — → +7 495 123-45-98 доб. 8        телефон
    23.11.2026 10:00  изменение  Extended                           заведён
    {"at":"2026-11-23T10:00:00+03:00","kind":"change","id":null,"text":"— → +7 495 123-45-98 доб. 8: Ivan","state":"note","result":null,"actor":null}
    {"at":"2026-11-23T10:00:00+03:00","kind":"change","id":null,"text":"— → +7 495 123-45-98 доб. 8","state":"phone","result":null,"actor":null}
    {"at":"2026-11-23T10:00:00+03:00","kind":"change","id":null,"text":"Extended","state":"created","result":null,"actor":null}
    $ ruka client call "8 495 000-11-22 доб. 3" раз
    ruka: no client has the phone “+7 495 000-11-22 ext. 3”
      take it in while you talk: ruka client call PHONE TEXT --new "NAME"
