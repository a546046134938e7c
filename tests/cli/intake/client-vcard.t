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
    Лось Иван,person,+79161112233,,,,,,Лось Иван
    "ООО Вектор, Казань",company,+79160001122,anna@vector.ru,Казань,"420000, Россия, ул. Мира, 5","опт, север",,"Ким Анна Олеговна, Закупщик"
    $ ruka client contact list --columns name,note -f csv
    name,note
    Ким Анна Олеговна,"звонить утром
    или вечером"
    Лось Иван,
    $ cut -d, -f1-3 rest.csv
    reject_line,reject_reason,uid
    22,карточка начинается и не кончается,
    $ ruka client import phone.vcf -f json 2>/dev/null
    {"file":"phone.vcf","read":3,"created":0,"updated":0,"skipped":2,"rejected":1}
    $ printf 'PK\003\004rest' > book.xlsx; ruka client import book.xlsx --lang ru; echo "[$?]"
    ruka: «book.xlsx» не принят: он повреждён
      откройте его в Excel и сохраните заново либо сохраните лист как CSV и загрузите его
    [5]

A person without a company keeps the parts of the name that were said, out and back; a birthday in
words is read where it tells a day.

    $ printf 'Фамилия;Имя;Телефон\nЁж;Иван;8 922 500-00-03\nГусев;Олег;8 922 500-00-05\n' > parts.csv; ruka --db parts.db client import parts.csv -q; ruka --db parts.db client export -o parts.vcf -q; grep ^N: parts.vcf; ruka --db back.db client import parts.vcf -q; ruka --db back.db client list --columns name,kind,phones -f csv; ruka --db back.db client contact list --columns name,surname,given_name -f csv
    N:Гусев;Олег;;;
    N:Ёж;Иван;;;
    name,kind,phones
    Гусев Олег,person,+79225000005
    Ёж Иван,person,+79225000003
    name,surname,given_name
    Ёж Иван,Ёж,Иван
    $ printf 'BEGIN:VCARD\nVERSION:3.0\nFN:Анна Ким\nORG:ООО Бриз\nBDAY:12 марта\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:Олег Ким\nORG:ООО Бриз\nBDAY:весной 1980 года\nTEL:84951230602\nTEL:сломан\nEND:VCARD\n' > spelt.vcf; ruka --db spelt.db client import spelt.vcf -q; ruka --db spelt.db client contact list --columns name,birthday,phones,note -f csv
    name,birthday,phones,note
    Анна Ким,--03-12,,
    Олег Ким,,+74951230602,"tel: сломан
    bday: весной 1980 года"

What a card has no place for is said.

    $ ruka --db terms.db client add 'ООО Срок' --inn 7707083893 --terms 'отсрочка 30 дней' --greeting 'Пётр Ильич' -q; ruka --db terms.db client export -o terms.vcf --lang ru; grep -c отсрочка terms.vcf
    1
    в карточках нет места для: ИНН, Как обращаться, Особые условия; в выгрузке csv или xlsx есть всё
    0
