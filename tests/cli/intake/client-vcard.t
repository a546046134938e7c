The contacts of a phone: 2.1, 3.0 and 4.0, folded, escaped, in quoted-printable.

    $ printf 'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Ким;Анна;Олеговна;;\r\nFN:Анна Ким\r\nORG:ООО Вектор\\, Казань;Закупки\r\nTITLE:Закупщик\r\nitem1.TEL;TYPE=CELL:+7 (916) 000-11-22\r\nEMAIL;TYPE=WORK:anna@vector.ru\r\nADR;TYPE=WORK:;;ул. Мира\\, 5;Казань;;420000;Россия\r\nBDAY:19800302\r\nNOTE:звонить\r\n  утром\\nили вечером\r\nCATEGORIES:опт,север\r\nUID:abc\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=9B=D0=BE=D1=81=D1=8C;=D0=98=D0=\r\n=B2=D0=B0=D0=BD\r\nTEL;CELL:89161112233\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:4.0\r\nFN:Без конца\r\n' > phone.vcf
    $ ruka client import phone.vcf --rejects rest.csv --lang ru; echo "[$?]"
    vCard, кодировка UTF-8
    строка 22: карточка начинается и не кончается
    отклонённые строки записаны в rest.csv
    импорт         прочитано 3 = создано 2 + обновлено 0 + пропущено 0 + отклонено 1
    [5]
    $ ruka client list -f csv --columns name,kind,phones,emails,city,address,tags,note,contacts
    name,kind,phones,emails,city,address,tags,note,contacts
    Лось Иван,person,+79161112233,,,,,,
    "ООО Вектор, Казань",company,+79160001122,anna@vector.ru,Казань,"420000, Россия, ул. Мира, 5","опт, север",,"Ким Анна Олеговна, Закупщик"
    $ ruka client contact list --columns name,note -f csv
    name,note
    Ким Анна Олеговна,"звонить утром
    или вечером"
    $ cut -d, -f1-3 rest.csv
    reject_line,reject_reason,uid
    22,карточка начинается и не кончается,
    $ ruka client import phone.vcf -f json 2>/dev/null
    {"file":"phone.vcf","read":3,"created":0,"updated":0,"skipped":2,"rejected":1}
    $ printf 'PK\003\004rest' > book.xlsx; ruka client import book.xlsx --lang ru; echo "[$?]"
    ruka: «book.xlsx» не принят: он повреждён
      откройте его в Excel и сохраните заново либо сохраните лист как CSV и загрузите его
    [5]

What a card has no place for is said.

    $ ruka --db terms.db client add 'ООО Срок' --inn 7707083893 --terms 'отсрочка 30 дней' --greeting 'Пётр Ильич' -q; ruka --db terms.db client export -o terms.vcf --lang ru; grep -c отсрочка terms.vcf
    1
    в карточках нет места для: ИНН, Как обращаться, Особые условия; в выгрузке csv или xlsx есть всё
    0
