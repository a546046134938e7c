Clients go out whole, are edited and come back.

    $ ruka client add "ООО Ромашка" --inn 7707083893 --city Казань --phone "8 495 123-45-67" --tag опт --contact "Пётр Ильин, директор, +7 916 123-45-67, p@romashka.ru" -q
    1
    $ ruka client add "ИП Королёв" --city Тула --email k@example.ru -q
    2
    $ ruka client export -f csv --columns name,inn,city,phones,contacts,tags
    name,inn,city,phones,contacts,tags
    ИП Королёв,,Тула,,,
    ООО Ромашка,7707083893,Казань,+74951234567,"Пётр Ильин, директор, +79161234567, p@romashka.ru",опт
    $ ruka client export -o base.csv; cut -d, -f1,3 base.csv
    id,name
    2,ИП Королёв
    1,ООО Ромашка
    $ ruka client import base.csv -f json 2>/dev/null; echo "[$?]"
    {"file":"base.csv","read":2,"created":0,"updated":0,"skipped":2,"rejected":0}
    [0]
    $ sed 's/Казань/Самара/' base.csv > mended.csv
    $ ruka client import mended.csv -f json 2>/dev/null; ruka client list ромашка -f csv --columns city
    {"file":"mended.csv","read":2,"created":0,"updated":0,"skipped":2,"rejected":0}
    city
    Казань
    $ ruka client import mended.csv --update -f json 2>/dev/null; ruka client list ромашка -f csv --columns city
    {"file":"mended.csv","read":2,"created":0,"updated":1,"skipped":1,"rejected":0}
    city
    Самара

What was changed meanwhile is not lost: the row says both values, the others go through.

    $ ruka client edit 2 --city Калуга -q --now "2026-11-24 09:00"
    2
    $ sed 's/Тула/Орёл/' mended.csv > again.csv
    $ ruka client import again.csv --update --rejects rest.csv --lang ru 2>&1 | grep -v '^столбцы'; cut -d, -f1,2 rest.csv
    кодировка UTF-8, разделитель ,
    пропущены: id
    строка 2: клиента 2 здесь изменили после выгрузки: город: здесь «Калуга», в файле «Орёл»
      взять значения из файла всё равно: --update --force
    отклонённые строки записаны в rest.csv
    импорт         прочитано 2 = создано 0 + обновлено 0 + пропущено 1 + отклонено 1
    reject_line,reject_reason
    2,"клиента 2 здесь изменили после выгрузки: город: здесь «Калуга»
    $ ruka client import again.csv --update -f json 2>/dev/null; echo "[$?]"
    {"file":"again.csv","read":2,"created":0,"updated":0,"skipped":1,"rejected":1}
    [5]
    $ ruka client import rest.csv --update --force -f json 2>/dev/null; ruka client list королёв --columns city -f csv; ruka undo -q 2>/dev/null >&2
    {"file":"rest.csv","read":1,"created":0,"updated":1,"skipped":0,"rejected":0}
    city
    Орёл
    $ ruka client list -o base.json; ruka client import base.json --lang ru; echo "[$?]"
    JSON, кодировка UTF-8
    столбцы: name → name, kind → kind, roles → roles, status → status, inn → inn, kpp → kpp, phones → phone, emails → email, city → city, owner → owner, vip → vip, tags → tag, last_touch_at → last_contact, ogrn → ogrn, source → source, note → note, contacts → contacts, terms → terms, greeting → greeting, channel → channel, hours → hours, zone → zone, full_name → full_name, bik → bik, account → account, bank → bank, legal_address → legal_address, address → address, website → website, updated_at → updated_at
    пропущены: id, created_at
    импорт         прочитано 2 = создано 0 + обновлено 0 + пропущено 2 + отклонено 0
    [0]

An extension goes out and comes back, by CSV, workbook and card.

    $ ruka client edit 2 --phone "8 800 555-35-35 доб. 12" --lang ru; ruka client export Королёв --vcard 4 | grep TEL; ruka client export Королёв --vcard 3 | grep TEL
    клиент 2       ИП Королёв · Телефоны: — → +7 800 555-35-35 доб. 12
    TEL;VALUE=uri;TYPE=work,voice:tel:+78005553535;ext=12
    TEL;TYPE=work,voice:+78005553535 ext. 12
    $ ruka client export Королёв -o k4.vcf; ruka client export Королёв --vcard 3 -o k3.vcf; ruka client export Королёв -o k.xlsx; ruka client export Королёв --excel -o k.csv --lang ru; for file in k4.vcf k3.vcf k.xlsx k.csv; do ruka client import $file --update -f json 2>/dev/null; done
    {"file":"k4.vcf","read":1,"created":0,"updated":0,"skipped":1,"rejected":0}
    {"file":"k3.vcf","read":1,"created":0,"updated":0,"skipped":1,"rejected":0}
    {"file":"k.xlsx","read":1,"created":0,"updated":0,"skipped":1,"rejected":0}
    {"file":"k.csv","read":1,"created":0,"updated":0,"skipped":1,"rejected":0}
    $ ruka client list королёв --columns phones -f csv; cut -d';' -f5 k.csv; ruka undo -q 2>/dev/null >&2
    phones
    +78005553535 доб. 12
    Роли
    клиент

Personal data that left the desk are in the log.

    $ ruka client export --tag опт -o opt.vcf; ruka log --exports -f csv | cut -d, -f4-6 | sort
    the cards have no place for: INN; an export as csv or xlsx has all
    list,1,k.csv
    list,1,k.xlsx
    list,2,base.csv
    list,2,base.json
    list,2,stdout
    rejects,1,rest.csv
    vcard,1,k3.vcf
    vcard,1,k4.vcf
    vcard,1,opt.vcf
    what,records,target

A card for each client and each person; nothing in a name can make a property.

    $ ruka client export --tag опт --vcard 4 | tr -d '\r' | sed 's/^UID:.*/UID:.../'
    the cards have no place for: INN; an export as csv or xlsx has all
    BEGIN:VCARD
    VERSION:4.0
    KIND:org
    UID:...
    FN:ООО Ромашка
    ORG:ООО Ромашка
    TEL;TYPE=work,voice:+74951234567
    ADR:;;;Самара;;;
    CATEGORIES:опт
    END:VCARD
    BEGIN:VCARD
    VERSION:4.0
    KIND:individual
    UID:...
    FN:Пётр Ильин
    N:Ильин;Пётр;;;
    ORG:ООО Ромашка
    TITLE:директор
    TEL;TYPE=work,voice:+79161234567
    EMAIL:p@romashka.ru
    END:VCARD
    $ ruka client export --vcard 3 Королёв | tr -d '\r' | grep -v UID
    BEGIN:VCARD
    VERSION:3.0
    FN:ИП Королёв
    N:ИП Королёв;;;;
    ORG:ИП Королёв
    EMAIL:k@example.ru
    ADR:;;;Калуга;;;
    END:VCARD
    $ ruka client import opt.vcf -f json 2>/dev/null
    {"file":"opt.vcf","read":2,"created":0,"updated":0,"skipped":2,"rejected":0}
    $ ruka client export --vcard 5; echo "[$?]"
    ruka: “5” does not fit --vcard
      one of these is expected: 3, 4
    [2]
    $ ruka client export нетакого --lang ru
    нет клиентов
    $ ruka client export --tag опт --vcard 4 --mask --lang ru; echo "[$?]"
    ruka: команда выдаёт или сохраняет сами данные, которые скрывает --mask
      уберите --mask
    [4]

What could not be written did not leave the desk; what another program reads of many people did.

    $ ruka log --exports -f csv | wc -l; ruka client export --tag опт -o нет/такой/папки.vcf; echo "[$?]"; ruka client export -o нет/base.csv 2>/dev/null; ruka log --exports -f csv | wc -l
    10
    ruka: cannot write “нет/такой/папки.vcf”: there is no such file or folder
      check the folder, its permissions and the free space
    [6]
    10
    $ ruka client list -f json | wc -l; ruka client list -f json --mask >/dev/null; ruka client list | wc -l; ruka client list -f ids | wc -l; ruka client list --limit 1 -f json >/dev/null; ruka client export --vcard 4 | grep -c BEGIN; ruka log --exports -f csv | cut -d, -f3-6 | head -3
    2
    3
    2
    the cards have no place for: INN; an export as csv or xlsx has all
    3
    actor,what,records,target
    ,vcard,2,stdout
    ,list,2,stdout

Tags stand between commas wherever they are given, and come back as many as went out.

    $ ruka client add "ООО Луч" --tag "опт, дилер; север" -q >/dev/null; ruka client list луч -f json --columns tags
    [{"tags":["дилер","опт","север"]}]
    $ ruka client export луч -o tags.csv; ruka client edit луч --no-tag "опт, север" -q >/dev/null; ruka client import tags.csv -q; ruka client list луч -f json --columns tags
    left out: id
    [{"tags":["дилер","опт","север"]}]

What is exported is chosen by names in any form, as in the list.

    $ ruka staff add "Ольга Белова" --role manager -q; ruka client add "ООО «Маяк»" --owner белова --tag срочный -q
    1
    4
    $ ruka client export --where "name = Маяку" --columns name,owner,tags -f csv; ruka client export --where "owner = Ольге Беловой and tags = срочным" --columns name -f csv
    name,owner,tags
    ООО «Маяк»,Ольга Белова,срочный
    name
    ООО «Маяк»

Parts of a name that were said come back where the name alone would be read otherwise.

    $ ruka --db parts.db client add 'ООО Порт' -q; ruka --db parts.db client contact add порт 'Ким Олег' --surname Ким --given Олег -q; ruka --db parts.db client contact add порт 'Пётр Ильин' -q; for how in 'csv csv' 'json json' 'vcf vcf'; do set -- $how; ruka --db parts.db client export -o parts.$1; ruka --db back-$1.db client import parts.$1 -q 2>/dev/null; ruka --db back-$1.db client contact list --columns name,surname,given_name -f csv; done; grep -o 'Ким Олег.*Ильин' parts.csv
    1
    1
    2
    name,surname,given_name
    Ким Олег,Ким,Олег
    Пётр Ильин,Ильин,Пётр
    name,surname,given_name
    Ким Олег,Ким,Олег
    Пётр Ильин,Ильин,Пётр
    name,surname,given_name
    Ким Олег,Ким,Олег
    Пётр Ильин,Ильин,Пётр
    Ким Олег, surname: Ким, given_name: Олег; Пётр Ильин

So does a person of whom the surname alone is known.

    $ printf 'Фамилия;Имя;Должность\nВорон;;сторож\nЁж;Иван;завхоз\n' >alone.csv; ruka --db alone.db client import alone.csv -q 2>/dev/null; ruka --db alone.db client export -o alone.vcf; grep '^N' alone.vcf; ruka --db again.db client import alone.vcf -q 2>/dev/null; ruka --db again.db client contact list --columns name,surname,given_name -f csv
    N:Ворон;;;;
    N:Ёж;Иван;;;
    name,surname,given_name
    Ворон,Ворон,
    Ёж Иван,Ёж,Иван
