Cards as telephones and address books write them: nothing of one is lost.

    $ printf 'BEGIN:VCARD\nVERSION:3.0\nPRODID:-//Apple Inc.//iPhone OS 17.1//EN\nN:Ветрова;Анна;Олеговна;;\nFN:Анна Ветрова\nORG:ООО Бриз\nBDAY;X-APPLE-OMIT-YEAR=1604;value=date:1604-03-12\nEND:VCARD\n' > bday.vcf
    $ ruka client import bday.vcf; ruka client contact list --columns name,client,birthday -f csv
    vCard, encoding UTF-8
    import         read 1 = created 1 + updated 0 + skipped 0 + rejected 0
    name,client,birthday
    Ветрова Анна Олеговна,ООО Бриз,--03-12

A blank behind a soft break is the folding's; raw lines go on with the value before.

    $ printf 'BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=9C=D0=BE=D1=80=D0=BE=D0=B7=D0=BE=\r\n =D0=B2;=D0=9E=D0=BB=D0=B5=D0=B3;;;\r\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=9E=D0=BB=D0=B5=D0=B3 =D0=9C=\r\n =D0=BE=D1=80=D0=BE=D0=B7=D0=BE=D0=B2\r\nTEL;TYPE=CELL:+79161230001\r\nEND:VCARD\r\n' > qp.vcf
    $ printf 'BEGIN:VCARD\nVERSION:2.1\nN:;Иван;;;\nFN:Иван\nORG:ООО Строка\nNOTE:первая строка\nвторая строка: важная\nтретья строка\nTEL;CELL:+79168000003\nEND:VCARD\n' > raw.vcf
    $ ruka client import qp.vcf -q; ruka client import raw.vcf -q; ruka client list --columns name,phones -f csv; ruka client contact show иван
    name,phones
    Олег Морозов,+79161230001
    ООО Бриз,
    ООО Строка,+79168000003
    Contact 2: Иван
    No.     2
    Person  Иван
    Client  ООО Строка
    Phones  +7 916 800-00-03
    Note    первая строка
            вторая строка: важная
            третья строка

A group is a tag of its members.

    $ printf 'BEGIN:VCARD\nVERSION:3.0\nN:Поставщики;;;;\nFN:Поставщики\nX-ADDRESSBOOKSERVER-KIND:group\nX-ADDRESSBOOKSERVER-MEMBER:urn:uuid:1111\nUID:2222\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nN:Ким;Анна;;;\nFN:Анна Ким\nORG:ООО Маяк\nUID:1111\nEND:VCARD\nBEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:Друзья\nMEMBER:urn:uuid:9999\nEND:VCARD\n' > group.vcf
    $ ruka client import group.vcf; echo "[$?]"; ruka client list --tag поставщики --columns name,tags -f csv; ruka client list --tag друзья -f ids
    vCard, encoding UTF-8
    line 16: the group has members that are not in the file: 9999
    to mend the rejected rows in a file of their own: --rejects FILE
    import         read 2 = created 1 + updated 0 + skipped 0 + rejected 1
    [5]
    name,tags
    ООО Маяк,Поставщики

A name and nothing else is a person's; what has no field is in the note, and pictures are told.

    $ printf 'BEGIN:VCARD\nVERSION:4.0\nFN:Лейла Вагиф кызы\nEMAIL:leyla@mail.example\nEND:VCARD\nBEGIN:VCARD\nVERSION:4.0\nFN:ООО Парус\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nN:Ким;Олег;;г-н;\nFN:Олег Ким\nNICKNAME:Кимыч\nORG:ООО Вектор;Закупки;Склад\nTITLE:логист\nADR;TYPE=WORK:;;Мира 1;Тула;;;\nADR;TYPE=HOME:;;Ленина 2;Омск;;;\nIMPP;X-SERVICE-TYPE=Telegram:x-apple:kim\nX-SKYPE:oleg.kim\nURL:vektor.example\nURL:kim.example\nPHOTO;ENCODING=b;TYPE=JPEG:AAAA\n AAAA\nNOTE:любит чай\nEND:VCARD\n' > rest.vcf
    $ ruka client import rest.vcf; ruka client list --columns name,kind,city,address,website,note -f csv; ruka client contact show 4 -f json
    vCard, encoding UTF-8
    1 picture of the cards is not kept
    import         read 3 = created 3 + updated 0 + skipped 0 + rejected 0
    name,kind,city,address,website,note
    Лейла Вагиф кызы,person,,,,
    Олег Морозов,person,,,,
    ООО Бриз,company,,,,
    ООО Вектор,company,Тула,Мира 1,vektor.example,
    ООО Маяк,company,,,,
    ООО Парус,company,,,,
    ООО Строка,company,,,,
    {"id":4,"name":"Ким Олег","position":"логист","department":"Закупки, Склад","client":"ООО Вектор","decision":null,"phones":[],"emails":[],"birthday":null,"surname":"Ким","given_name":"Олег","patronymic":null,"note":"любит чай\nprefix: г-н\nnickname: Кимыч\naddress: Омск, Ленина 2\ntelegram: x-apple:kim\nskype: oleg.kim\nurl: kim.example","client_id":7,"left_on":null,"successor":null}

A person's note goes out and back; a surname and a given name keep their places.

    $ printf 'BEGIN:VCARD\nVERSION:3.0\nN:Smith;John;;;\nFN:John Smith\nORG:Acme\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nN:Yamada;Taro;;;\nFN:Yamada Taro\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nN:Martin;Kim;;;\nFN:Kim Martin\nORG:Acme\nEND:VCARD\n' > latin.vcf
    $ ruka client import latin.vcf -q; ruka client export --vcard 3 | grep -E '^(N|FN|NOTE):' | tr -d '\r'
    FN:Acme
    N:Acme;;;;
    FN:Smith John
    N:Smith;John;;;
    FN:Martin Kim
    N:Martin;Kim;;;
    FN:Taro Yamada
    N:Yamada;Taro;;;
    FN:Лейла Вагиф кызы
    N:;Лейла;Вагиф кызы;;
    FN:Олег Морозов
    N:Морозов;Олег;;;
    FN:ООО Бриз
    N:ООО Бриз;;;;
    FN:Ветрова Анна Олеговна
    N:Ветрова;Анна;Олеговна;;
    FN:ООО Вектор
    N:ООО Вектор;;;;
    FN:Ким Олег
    N:Ким;Олег;;;
    NOTE:любит чай\nprefix: г-н\nnickname: Кимыч\naddress: Ом
    FN:ООО Маяк
    N:ООО Маяк;;;;
    FN:Ким Анна
    N:Ким;Анна;;;
    FN:ООО Парус
    N:ООО Парус;;;;
    FN:ООО Строка
    N:ООО Строка;;;;
    FN:Иван
    N:;Иван;;;
    NOTE:первая строка\nвторая строка: важная\nт
    $ ruka client export --vcard 4 > all.vcf; RUKA_DB=other.db ruka client import all.vcf -q; RUKA_DB=other.db ruka client contact list --columns name,surname,given_name,patronymic,note -f csv
    name,surname,given_name,patronymic,note
    Martin Kim,Martin,Kim,,
    Smith John,Smith,John,,
    Ветрова Анна Олеговна,Ветрова,Анна,Олеговна,
    Иван,,Иван,,"первая строка
    вторая строка: важная
    третья строка"
    Ким Анна,Ким,Анна,,
    Ким Олег,Ким,Олег,,"любит чай
    prefix: г-н
    nickname: Кимыч
    address: Омск, Ленина 2
    telegram: x-apple:kim
    skype: oleg.kim
    url: kim.example"

Cards in UTF-16, with a byte order mark and without; a day of birth in words.

    $ printf 'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Ветрова;Анна;;;\r\nFN:Анна Ветрова\r\nORG:ООО Бриз\r\nBDAY:весной\r\nEND:VCARD\r\n' >words.vcf; for e in UTF-16 UTF-16LE UTF-16BE; do iconv -f UTF-8 -t $e words.vcf >e.vcf; ruka --db $e.db client import e.vcf; ruka --db $e.db contact list --columns name,client,birthday,note; done
    vCard, encoding UTF-16LE
    import         read 1 = created 1 + updated 0 + skipped 0 + rejected 0
    Person        Client    Note
    Ветрова Анна  ООО Бриз  bday: весной
    vCard, encoding UTF-16LE
    import         read 1 = created 1 + updated 0 + skipped 0 + rejected 0
    Person        Client    Note
    Ветрова Анна  ООО Бриз  bday: весной
    vCard, encoding UTF-16BE
    import         read 1 = created 1 + updated 0 + skipped 0 + rejected 0
    Person        Client    Note
    Ветрова Анна  ООО Бриз  bday: весной
    $ sed 's/весной/12 марта 1980/' words.vcf >day.vcf; ruka --db d.db client import day.vcf -q; sed 's/весной/30.02.1980/' words.vcf >none.vcf; ruka --db d.db client import none.vcf; ruka --db d.db contact list --columns name,birthday
    vCard, encoding UTF-8
    values left out, their rows are taken: 1
    line 1: “30.02.1980” is no birthday: there is no day 30 in February 1980
      the last day of the month is 29.02.1980
    to mend the rejected rows in a file of their own: --rejects FILE
    import         read 1 = created 0 + updated 0 + skipped 1 + rejected 0
    Person        Birthday
    Ветрова Анна  12.03.1980

A group that names somebody by the address finds them; of others it is told who, and of none that it is empty. A key that stands
twice in an object rejects the row.

    $ printf 'BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:Опт\nMEMBER:mailto:Anna@x.example\nMEMBER:urn:uuid:77\nEND:VCARD\nBEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:Пусто\nEND:VCARD\nBEGIN:VCARD\nVERSION:4.0\nFN:Белова Анна\nEMAIL:anna@x.example\nEND:VCARD\n' > named.vcf; ruka client import named.vcf --lang ru; ruka client list --tag опт --columns name,tags -f csv
    vCard, кодировка UTF-8
    строка 1: в группе есть те, кого нет в файле: 77
    строка 8: в группе никого нет
    чтобы исправить отклонённые строки в отдельном файле: --rejects ФАЙЛ
    импорт         прочитано 3 = создано 1 + обновлено 0 + пропущено 0 + отклонено 2
    name,tags
    Белова Анна,Опт
    $ printf '[{"name":"ООО Раз","phone":"84951112200","phone":"84951112201"},\n{"name":"ООО Два","phone":"84951112202"}]' > twice.json; ruka client import twice.json --lang ru
    JSON, кодировка UTF-8
    столбцы: name → name, phone → phone
    строка 1: ключ «phone» встречается в объекте дважды
    чтобы исправить отклонённые строки в отдельном файле: --rejects ФАЙЛ
    импорт         прочитано 2 = создано 1 + обновлено 0 + пропущено 0 + отклонено 1
    $ printf 'BEGIN:VCARD\nVERSION:2.1\nN:Котов;Олег\nAGENT:\nBEGIN:VCARD\nVERSION:2.1\nN:Лось;Иван\nTEL:+79161112244\nEND:VCARD\nTEL:+79161112255\nEND:VCARD\n' > agent.vcf; ruka client import agent.vcf --lang ru; ruka client list котов --columns name,phones,note -f csv
    vCard, кодировка UTF-8
    импорт         прочитано 1 = создано 1 + обновлено 0 + пропущено 0 + отклонено 0
    name,phones,note
    Котов Олег,+79161112255,"agent: Лось, Иван, +79161112244"
