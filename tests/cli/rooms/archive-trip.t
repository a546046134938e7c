Papers are due in three working days; a trip has seven stages.

    $ echo договор > dogovor.txt
    $ ruka archive add dogovor.txt --kind contract --title "Договор 17-П" --signed 18.11 --lang ru
    документ 1     Договор 17-П · в архиве: 2026/_/2026-11-18 Договор 17-П.txt
    $ ruka archive add dogovor.txt --kind contract --lang ru; echo "[$?]"
    ruka: такой файл уже есть в архиве: документ 1 «Договор 17-П»
      посмотреть его: ruka archive show 1
    [4]
    $ ruka archive add --title "Акт 5" --kind act --received 19.11 --lang ru
    документ 2     Акт 5 · сдать в архив до вт 24.11.2026
    $ ruka archive due --lang ru
    №  Вид  Название  Получен     В архив до
    2  акт  Акт 5     19.11.2026  24.11.2026
    $ ruka archive verify --lang ru; echo "[$?]"
    все копии на месте и не изменены
    [0]
    $ find ../archive -name '*.txt' -exec sh -c 'echo чужое > "$1"' sh {} \;
    $ ruka archive verify --lang ru; echo "[$?]"
    №  Что не так       Путь
    1  короче, чем был  2026/_/2026-11-18 Договор 17-П.txt
    [1]
    $ ruka trip add "Командировка в Казань" --from 21.12 --to 23.12 --budget "80 тыс." --lang ru
    командировка 1 Командировка в Казань · пн 21.12.2026 — ср 23.12.2026 · начало сбора сведений: пн 23.11.2026
    $ ruka trip stage 1 1 done --lang ru
    командировка 1 этап 1: выполнен
    $ ruka trip show 1 --lang ru
    Командировка 1: Командировка в Казань
    №         1
    Название  Командировка в Казань
    Вид       командировка
    С         21.12.2026
    По        23.12.2026
    Бюджет    80 000 ₽
    Этапы
    Этап  Название               Срок        Статус    Закрыто
       1  планирование           07.12.2026  выполнен  23.11.2026 10:00
       2  билеты и бронирование  09.12.2026  открыт
       3  документы              11.12.2026  открыт
       4  логистика              14.12.2026  открыт
       5  место                  15.12.2026  открыт
       6  смета и расходы        16.12.2026  открыт
       7  контроль               18.12.2026  открыт
    $ ruka trip list -f json
    [{"id":1,"title":"Командировка в Казань","kind":"trip","starts_on":"2026-12-21","ends_on":"2026-12-23","stages":[{"no":1,"title":"planning","due_on":"2026-12-07","state":"done"},{"no":2,"title":"tickets","due_on":"2026-12-09","state":"open"},{"no":3,"title":"papers","due_on":"2026-12-11","state":"open"},{"no":4,"title":"logistics","due_on":"2026-12-14","state":"open"},{"no":5,"title":"place","due_on":"2026-12-15","state":"open"},{"no":6,"title":"money","due_on":"2026-12-16","state":"open"},{"no":7,"title":"control","due_on":"2026-12-18","state":"open"}],"city":null,"budget":{"amount":"80000.00","currency":"RUB"},"stages_open":6}]
    $ ruka trip stage 1 9 done; echo "[$?]"
    ruka: trip 1 has no stage 9
      ruka trip list shows the trips; stages go from 1 to 7
    [3]
