What an export says of people is read back as it was: signs within quotes part nothing, a position
that looks like a phone, an e-mail or another text's word stays one.

    $ ruka client add 'Acme LLC' --phone 84951112233 --note 'own; note' | head -1; ruka client contact add 1 'Ann Lee' --position Head --note 'likes tea; no coffee' | head -1; ruka client contact add 1 'Bob Ray' --position 'note: "x", y' --department 'Sales; East' --note "$(printf 'one\ntwo; "three, four"')" | head -1; ruka client contact add 1 'Cy Fox' --position '+7 916 000-11-22' | head -1; ruka client contact add 1 'Di Orr' --position 'a@x.example' | head -1; ruka client contact add 1 'Ed Poe' --position 'отдел: сбыт' | head -1
    client 1       Acme LLC · +7 495 111-22-33
    contact 1      Ann Lee · Acme LLC · Head
    contact 2      Bob Ray · Acme LLC · note: "x", y · Sales; East
    contact 3      Cy Fox · Acme LLC · +7 916 000-11-22
    contact 4      Di Orr · Acme LLC · a@x.example
    contact 5      Ed Poe · Acme LLC · отдел: сбыт
    $ ruka client export -o s.csv && ruka client export -o s.xlsx; ruka client contact list --columns name,position,department,note,phones,emails -f csv | tee before.csv
    name,position,department,note,phones,emails
    Ann Lee,Head,,likes tea; no coffee,,
    Bob Ray,"note: ""x"", y",Sales; East,"one
    two; ""three, four""",,
    Cy Fox,+7 916 000-11-22,,,,
    Di Orr,a@x.example,,,,
    Ed Poe,отдел: сбыт,,,,
    $ for file in s.csv s.xlsx; do for how in '' --update; do ruka client import $file $how 2>/dev/null; done; done; ruka client contact list --columns name,position,department,note,phones,emails -f csv | cmp - before.csv && echo same
    import         read 1 = created 0 + updated 0 + skipped 1 + rejected 0
    import         read 1 = created 0 + updated 0 + skipped 1 + rejected 0
    import         read 1 = created 0 + updated 0 + skipped 1 + rejected 0
    import         read 1 = created 0 + updated 0 + skipped 1 + rejected 0
    same
    $ ruka --db two.db client import s.csv >/dev/null 2>&1; ruka --db two.db client contact list --columns name,position,department,note,phones,emails -f csv | cmp - before.csv && echo same
    same

A person who is the client keeps their own note beside that of the contact of their name.

    $ ruka --db v.db client add 'Иванов Пётр Сергеевич' --phone 89161234567 --note 'x' | head -1; ruka --db v.db client contact add 1 'Иванов Пётр Сергеевич' --birthday 12.03 | head -1; ruka --db v.db client export --vcard 4 | grep -E 'NOTE|BDAY'; ruka --db v.db client contact edit 1 --note y | head -1; ruka --db v.db client export --vcard 3 | grep -E 'NOTE|BDAY'
    client 1       Иванов Пётр Сергеевич · +7 916 123-45-67 · person
    contact 1      Иванов Пётр Сергеевич · Иванов Пётр Сергеевич · 12.03
    BDAY:--0312
    NOTE:x
    contact 1      Иванов Пётр Сергеевич · Иванов Пётр Сергеевич · 12.03
    BDAY:--03-12
    NOTE:x\ny

A contact's cell is read as --contact is: name, position, phone and e-mail, several people by line.

    $ printf '%s\n' 'Название;Контактное лицо' 'ООО Один;Иванов Пётр, директор, +7 916 000-11-22' 'ООО Два;info@dva.example' 'ООО Три;8 916 000-11-33' '"ООО Четыре";"Ким Анна, бухгалтер, a@x.example' 'Лось Иван, +7 916 000-11-44"' 'ООО Шесть;Лось Пётр <p@x.example>' 'ООО Пять;"Ильин Олег; Белова Ольга, birthday: 12.03.1980"' > people.csv; ruka --db p.db client import people.csv 2>/dev/null; ruka --db p.db client list --columns name,phones,emails,contacts -f csv; ruka --db p.db client contact list --columns client,name,position,phones,emails,birthday -f csv
    import         read 6 = created 6 + updated 0 + skipped 0 + rejected 0
    name,phones,emails,contacts
    ООО Два,,info@dva.example,
    ООО Один,+79160001122,,"Иванов Пётр, директор"
    ООО Пять,,,"Белова Ольга, Ильин Олег"
    ООО Три,+79160001133,,
    ООО Четыре,+79160001144,a@x.example,"Лось Иван, Ким Анна, бухгалтер"
    ООО Шесть,,p@x.example,Лось Пётр
    client,name,position,phones,emails,birthday
    ООО Пять,Белова Ольга,,,,1980-03-12
    ООО Один,Иванов Пётр,директор,+79160001122,,
    ООО Пять,Ильин Олег,,,,
    ООО Четыре,Ким Анна,бухгалтер,,a@x.example,
    ООО Четыре,Лось Иван,,+79160001144,,
    ООО Шесть,Лось Пётр,,,p@x.example,

Headings as people write them.

    $ printf '%s\n' 'Название;Тип;Телефон компании;Тел. раб.;Рабочий e-mail;Личный e-mail;Факт. адрес;Контактное лицо;E-mail контакта' 'Ромашка;ИП;84951112200;84951112201;r@x.example;l@x.example;ул. Мира, 5;Ким Анна;k@x.example' > heads.csv; ruka --db h.db client import heads.csv; ruka --db h.db client list --columns name,kind,phones,emails,address,contacts -f csv
    encoding UTF-8, delimiter ;
    columns: Название → name, Тип → kind, Телефон компании → phone, Тел. раб. → phone, Рабочий e-mail → email, Личный e-mail → email, Факт. адрес → address, Контактное лицо → contact, E-mail контакта → contact_email
    import         read 1 = created 1 + updated 0 + skipped 0 + rejected 0
    name,kind,phones,emails,address,contacts
    Ромашка,sole_trader,"+74951112200, +74951112201","r@x.example, l@x.example, k@x.example","ул. Мира, 5",Ким Анна

A type may be a role.

    $ printf '%s\n' 'Название;Тип' 'Роза;Поставщик' 'Мак;ООО' > types.csv; ruka --db t.db client import types.csv 2>/dev/null; ruka --db t.db client list --columns name,kind,roles -f csv
    import         read 2 = created 2 + updated 0 + skipped 0 + rejected 0
    name,kind,roles
    Мак,company,client
    Роза,company,supplier

The same file once more makes nobody, though three share a telephone.

    $ printf '%s\n' 'name,phone' 'ООО Альфа,84951112233' 'ООО «Альфа»,84951112233' 'ЗАО Альфа,84951112233' > shared.csv; for run in 1 2; do ruka --db s.db client import shared.csv 2>/dev/null; done
    import         read 3 = created 2 + updated 0 + skipped 1 + rejected 0
    import         read 3 = created 0 + updated 0 + skipped 3 + rejected 0
    $ printf '%s\n' 'name,phone,city,address' 'Аптека,84951112233,Москва,ул. Мира 1' 'Аптека,84951112233,Москва,ул. Мира 2' 'Аптека,84951112233,Москва,ул. Мира 3' > shops.csv; for run in 1 2; do ruka --db a.db client import shops.csv 2>/dev/null; done
    import         read 3 = created 3 + updated 0 + skipped 0 + rejected 0
    import         read 3 = created 0 + updated 0 + skipped 3 + rejected 0

A day of birth in words goes to the note, a fax stands behind the phones, an empty sound is none.

    $ printf 'BEGIN:VCARD\nVERSION:4.0\nFN:Анна Ким\nTEL;TYPE=FAX:84951112200\nTEL;WORK;FAX:84951112201\nTEL;TYPE=CELL:89160001122\nBDAY;VALUE=text:circa 1980\nSOUND;X-IRMC-N:;;;;\nEND:VCARD\n' > fax.vcf; ruka --db f.db client import fax.vcf; ruka --db f.db client list --columns name,phones,note -f csv
    vCard, encoding UTF-8
    import         read 1 = created 1 + updated 0 + skipped 0 + rejected 0
    name,phones,note
    Анна Ким,"+79160001122, +74951112200, +74951112201",bday: circa 1980

Who has left and names that were go out and come back; so do tabs and line breaks in TSV.

    $ ruka --db l.db client add 'Old House LLC' --note "$(printf 'one\ttwo\nthree "four"')" -q; ruka --db l.db client contact add 1 'Ann Lee, head' -q; ruka --db l.db client contact add 1 'Bob Ray' -q; ruka --db l.db client contact leave 'ann lee' --on '20.11' --successor bob -q; ruka --db l.db client edit 1 --name 'New House LLC' -q
    1
    1
    2
    1
    1
    $ ruka --db l.db client export --columns contacts,former_names -f csv; ruka --db l.db client export --vcard 4 | tr -d '\r' | grep -a RUKA
    contacts,former_names
    "Ann Lee, head, left: 2026-11-20, successor: Bob Ray; Bob Ray",Old House LLC
    X-RUKA-FORMER-NAME:Old House LLC
    X-RUKA-LEFT:2026-11-20
    X-RUKA-SUCCESSOR:Bob Ray
    $ ruka --db l.db client export -o left.tsv; ruka --db m.db client import left.tsv 2>/dev/null; ruka --db m.db client list 'old house' --columns name,note -f json; ruka --db m.db client contact list --left --columns name,left_on,successor
    import         read 1 = created 1 + updated 0 + skipped 0 + rejected 0
    [{"name":"New House LLC","note":"one\ttwo\nthree \"four\""}]
    Person   Left on     Successor
    Ann Lee  20.11.2026  Bob Ray
    $ printf '%s\n' 'Company,Contact,Left on,Successor' 'Ray LLC,Ann Lee,20.11.2026,Zoe Bell' 'Ray LLC,Cy Fox,some day,' > gone.csv; ruka --db n.db client import gone.csv; ruka --db n.db client contact list --left --columns name,left_on,note
    encoding UTF-8, delimiter ,
    columns: Company → name, Contact → contact, Left on → left_on, Successor → successor
    line 3: “some day” is no day on which somebody left
      write it like 12.03.2026
    to mend the rejected rows in a file of their own: --rejects FILE
    import         read 2 = created 1 + updated 0 + skipped 0 + rejected 1
    Person   Left on     Note
    Ann Lee  20.11.2026  successor: Zoe Bell

JSON comes in again, as a list or an object a line, under our own names or another program's.

    $ ruka --db l.db client export -o l.json; ruka --db l.db client export -o l.jsonl; for f in l.json l.jsonl; do ruka --db j$f.db client import $f; ruka --db j$f.db client import $f 2>/dev/null; ruka --db j$f.db client export --columns name,note,contacts,former_names -f csv; done
    JSON, encoding UTF-8
    headings of ruka
    columns: uid → uid, name → name, kind → kind, roles → roles, status → status, full_name → full_name, inn → inn, kpp → kpp, ogrn → ogrn, bik → bik, account → account, bank → bank, city → city, legal_address → legal_address, address → address, website → website, phones → phone, emails → email, contacts → contacts, greeting → greeting, terms → terms, channel → channel, hours → hours, zone → zone, source → source, former_names → former_name, owner → owner, vip → vip, tags → tag, note → note, updated_at → updated_at
    left out: id
    import         read 1 = created 1 + updated 0 + skipped 0 + rejected 0
    import         read 1 = created 0 + updated 0 + skipped 1 + rejected 0
    name,note,contacts,former_names
    New House LLC,"one	two
    three ""four""","Ann Lee, head, left: 2026-11-20, successor: Bob Ray; Bob Ray",Old House LLC
    JSON, encoding UTF-8
    headings of ruka
    columns: uid → uid, name → name, kind → kind, roles → roles, status → status, full_name → full_name, inn → inn, kpp → kpp, ogrn → ogrn, bik → bik, account → account, bank → bank, city → city, legal_address → legal_address, address → address, website → website, phones → phone, emails → email, contacts → contacts, greeting → greeting, terms → terms, channel → channel, hours → hours, zone → zone, source → source, former_names → former_name, owner → owner, vip → vip, tags → tag, note → note, updated_at → updated_at
    left out: id
    import         read 1 = created 1 + updated 0 + skipped 0 + rejected 0
    import         read 1 = created 0 + updated 0 + skipped 1 + rejected 0
    name,note,contacts,former_names
    New House LLC,"one	two
    three ""four""","Ann Lee, head, left: 2026-11-20, successor: Bob Ray; Bob Ray",Old House LLC
    $ printf '%s\n' '[' '  {"company": "Ray LLC", "phones": ["+7 916 000-11-22", "8 916 000-11-23"], "inn": 7707083893, "vip": true, "city": null, "x": 1.50},' '  {"company": "Sun LLC", "tags": ["a", "b"], "address": {"city": "Tver"}},' '  {"company": "Moon LLC"}' ']' >other.json; ruka --db o.db client import other.json; echo "[$?]"; ruka --db o.db client export --columns name,phones,inn,vip -f csv
    JSON, encoding UTF-8
    columns: company → name, phones → phone, inn → inn, vip → vip, city → city, tags → tag, address → address
    left out: x
    line 3: a value of the row is an object of its own
    to mend the rejected rows in a file of their own: --rejects FILE
    import         read 3 = created 2 + updated 0 + skipped 0 + rejected 1
    [5]
    name,phones,inn,vip
    Moon LLC,,,false
    Ray LLC,"+79160001122, +79160001123",7707083893,true
    $ printf '[{"name": "Ray LLC"},\n{"name": "Sun LLC"\n' >cut.json; ruka --db k.db client import cut.json; echo "[$?]"; printf '[1, 2]' >list.json; ruka --db k.db client import list.json --lang ru; echo "[$?]"
    ruka: from line 2 on the file is no table in JSON
      a list of objects is read, or an object a line: [{"name": "..."}]
    [5]
    ruka: ни один столбец файла не похож на название клиента: [1,  2]
      укажите какой: --map 'СТОЛБЕЦ=name'; если заголовки стоят ниже: --header СТРОКА; если буквы не те, укажите кодировку: --encoding КОДИРОВКА
    [5]

A short phone, a name that looks like a phone or a label, initials, a kind that the name does not tell: all of it comes back, from a table and from cards, and nothing is added to a note.

    $ ruka --db odd.db client add 'ООО Дом' --phone 12-34-56 --contact 'Ким Анна, бухгалтер, 12-34-56' --contact '"name: 8 мая, отдел: сбыт", директор, "phone: 65-43-21 (Анна, вечером)"' -q; ruka --db odd.db client add 'Ким А.С.' --kind person --note тихий -q; ruka --db odd.db client add 'Ильин Пётр' --kind sole_trader --contact '"name: Ильин; Олег"' -q
    1
    2
    3
    $ for f in odd.csv odd.json odd.vcf; do ruka --db odd.db client export --columns all -o $f; ruka --db $f.db client import $f -q; ruka --db $f.db client import $f -f json 2>/dev/null; ruka --db $f.db client export --columns name,kind,phones,contacts,note -f csv; done
    left out: id
    line 4: “12-34-56” is kept as it is: a city number, its code is missing
    line 4: “12-34-56” is kept as it is: a city number, its code is missing
    line 4: “65-43-21 (Анна, вечером)” is kept as it is: a city number, its code is missing
    {"file":"odd.csv","read":3,"created":0,"updated":0,"skipped":3,"rejected":0}
    name,kind,phones,contacts,note
    Ильин Пётр,sole_trader,,"""Ильин; Олег""",
    Ким А.С.,person,,,тихий
    ООО Дом,company,12-34-56,"Ким Анна, бухгалтер, phone: 12-34-56; ""name: 8 мая, отдел: сбыт"", директор, ""phone: 65-43-21 (Анна, вечером)""",
    left out: id
    line 3: “12-34-56” is kept as it is: a city number, its code is missing
    line 3: “12-34-56” is kept as it is: a city number, its code is missing
    line 3: “65-43-21 (Анна, вечером)” is kept as it is: a city number, its code is missing
    {"file":"odd.json","read":3,"created":0,"updated":0,"skipped":3,"rejected":0}
    name,kind,phones,contacts,note
    Ильин Пётр,sole_trader,,"""Ильин; Олег""",
    Ким А.С.,person,,,тихий
    ООО Дом,company,12-34-56,"Ким Анна, бухгалтер, phone: 12-34-56; ""name: 8 мая, отдел: сбыт"", директор, ""phone: 65-43-21 (Анна, вечером)""",
    line 25: “12-34-56” is kept as it is: a city number, its code is missing
    line 33: “12-34-56” is kept as it is: a city number, its code is missing
    line 43: “65-43-21 (Анна, вечером)” is kept as it is: a city number, its code is missing
    {"file":"odd.vcf","read":6,"created":0,"updated":0,"skipped":6,"rejected":0}
    name,kind,phones,contacts,note
    Ильин Пётр,sole_trader,,"""Ильин; Олег""",
    Ким А.С.,person,,,тихий
    ООО Дом,company,12-34-56,"Ким Анна, бухгалтер, phone: 12-34-56; ""name: 8 мая, отдел: сбыт"", директор, ""phone: 65-43-21 (Анна, вечером)""",
