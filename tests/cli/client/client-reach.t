A phone is a number with its extension, whoever writes it; what is taken away is there.

    $ ruka client add "ООО «Порт»" --phone "8 495 123-45-67" --email info@port.example -q; ruka client add "ООО «Док»" -q
    1
    2
    $ ruka client contact add порт "Анна Зайцева" --phone "8 495 123-45-67 доб. 202" --lang ru
    контактное лицо 1 Анна Зайцева · ООО «Порт» · +7 495 123-45-67 доб. 202
    $ ruka client contact edit зайцева --phone "+7 (495) 123-45-67, доб. 7" --phone "8 495 123-45-67" --email INFO@port.example --lang ru
    контактное лицо 1 Анна Зайцева · ООО «Порт» · +7 495 123-45-67, +7 495 123-45-67 доб. 202, +7 495 123-45-67 доб. 7 · info@port.example
    $ ruka client show порт -f json | grep -o '"phones":[^]]*]' | head -1
    "phones":["+74951234567","+74951234567 доб. 202","+74951234567 доб. 7"]
    $ ruka client contact edit зайцева --no-phone "8 495 123-45-67 доб. 8" --lang ru; echo "[$?]"
    ruka: у «Анна Зайцева» нет телефона «8 495 123-45-67 доб. 8»
      записаны: +7 495 123-45-67, +7 495 123-45-67 доб. 202, +7 495 123-45-67 доб. 7; укажите номер вместе с добавочным
    [3]
    $ ruka client edit порт --no-phone "84951234567 доб. 8"; echo "[$?]"
    ruka: “ООО «Порт»” has no phone “84951234567 доб. 8”
      written there: +7 495 123-45-67, +7 495 123-45-67 ext. 202, +7 495 123-45-67 ext. 7; name one with its extension
    [3]
    $ ruka client contact edit зайцева --no-phone "8 (495) 123-45-67 доб. 7, 8 495 123-45-67" --lang ru
    контактное лицо 1 Анна Зайцева · ООО «Порт» · +7 495 123-45-67 доб. 202 · info@port.example
    $ ruka client contact edit зайцева --no-email anna@port.example --lang ru; echo "[$?]"
    ruka: у «Анна Зайцева» нет адреса эл. почты «anna@port.example»
      записаны: info@port.example; укажите один из них
    [3]
    $ ruka client edit порт --no-email anna@port.example; echo "[$?]"
    ruka: “ООО «Порт»” has no e-mail “anna@port.example”
      written there: info@port.example; name one of them
    [3]
    $ ruka client edit порт --no-phone "84951234567 доб. 202" --no-email info@PORT.example --lang ru
    клиент 1       ООО «Порт» · Телефоны: +7 495 123-45-67 доб. 202 → — · Эл. почта: info@port.example → —
    $ ruka client edit порт --no-phone 84951234567 --lang ru; echo "[$?]"
    ruka: у «ООО „Порт“» нет телефона «84951234567»
      там не записано ни одного телефона: уберите --no-phone
    [3]
    $ ruka client contact edit зайцева --no-email info@port.example --lang ru; echo "[$?]"
    ruka: у «Анна Зайцева» нет адреса эл. почты «info@port.example»
      там не записано ни одного адреса: уберите --no-email
    [3]
    $ ruka client history порт --by change --columns text --lang ru
    Текст
    — → +7 495 123-45-67 доб. 202
    — → +7 495 123-45-67 доб. 7
    +7 495 123-45-67 → —
    +7 495 123-45-67 доб. 7 → —
    +7 495 123-45-67 доб. 202 → —
    info@port.example → —
    ООО «Порт»

Of many at once it is at one of them at least.

    $ ruka client edit док --phone 84951234567 -q; ruka client edit --where 'id < 3' --no-phone 84951234568 --yes --lang ru; echo "[$?]"
    2
    2 клиента: 2 ООО «Док», 1 ООО «Порт»
    ruka: ни у кого из них нет телефона «84951234568»
      у кого он есть: ruka client list "84951234568"
    [3]
    $ ruka client edit --where 'id < 3' --no-email who@port.example --yes; echo "[$?]"
    2 clients: 2 ООО «Док», 1 ООО «Порт»
    ruka: none of them has the e-mail “who@port.example”
      who has it: ruka client list "who@port.example"
    [3]
    $ ruka client edit --where 'id < 3' --no-phone "8 495 123-45-67" --yes --lang ru; ruka client show док -f json | grep -o '"phones":[^]]*]' | head -1
    2 клиента: 2 ООО «Док», 1 ООО «Порт»
    клиент         изменено 2 клиента
    "phones":[]

A person takes no name of another one at the client.

    $ ruka client contact add порт "Ким Анна" -q; ruka client contact edit ким --name "анна зайцева" --lang ru; echo "[$?]"
    2
    ruka: у клиента уже есть контактное лицо «анна зайцева»
      если это один человек: ruka client contact merge 1 2
    [4]
    $ ruka client contact edit ким --name "Анна Ким" --lang ru; ruka client contact edit зайцева --name "Анна Зайцева" --lang ru
    контактное лицо 2 Анна Ким · ООО «Порт»
    контактное лицо 1 Анна Зайцева · ООО «Порт»

The extension says which of those at one number is meant; one that nobody has says the client alone.

    $ ruka client add "ООО «Верфь»" --contact "Лев Круг, +7 812 300-00-00 доб. 11" --contact "Ада Мост, +7 812 300-00-00 доб. 12" -q
    3
    $ ruka client contact show "8 812 300-00-00 доб. 12" -f json | grep -o '"name":"[^"]*"'; ruka client contact show "8 812 300-00-00 доб. 99" --lang ru; echo "[$?]"
    "name":"Ада Мост"
    ruka: нет контактного лица «8 812 300-00-00 доб. 99»
      всех показывает ruka client contact list
    [3]
    $ ruka client call "8 812 300-00-00 доб. 12" "Просит счёт" --lang ru; ruka client call "8 812 300-00-00 доб. 99" "Просит КП" --lang ru
    звонок 1       ООО «Верфь», Ада Мост · входящий · пн 23.11.2026 10:00
    звонок 2       ООО «Верфь» · входящий · пн 23.11.2026 10:00
