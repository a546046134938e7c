The base is compared with another source, field by field; DaData's headings are known.

    $ ruka client add 'ПАО «Сбербанк»' --inn 7707083893 --kpp 773601001 --legal-address 'Москва, Вавилова 19' -q
    1
    $ ruka client add 'ПАО Газпром' --inn 7736050003 --phone '8 812 609-76-00' -q
    2
    $ ruka client add 'ООО Ромашка' --inn 7702070139 -q
    3
    $ printf '%s\n' 'inn,kpp,ogrn,name.short_with_opf,name.full_with_opf,address,state,phones' '7707083893,773601001,1027700132195,ПАО СБЕРБАНК,ПУБЛИЧНОЕ АКЦИОНЕРНОЕ ОБЩЕСТВО СБЕРБАНК,"117312, г Москва, ул Вавилова, д 19",ACTIVE,' '7736050003,781401001,,"ПАО ""ГАЗПРОМ""",,,LIQUIDATED,8 (812) 609-76-00; +7 812 413-74-44' '7728168971,,,"АО ""АЛЬФА-БАНК""",,,,' '7707083894,,,Кривой,,,,' > egrul.csv
    $ ruka client reconcile egrul.csv --dry-run --lang ru; echo "[$?]"
    кодировка UTF-8, разделитель ,
    столбцы программы DaData
    столбцы: inn → inn, kpp → kpp, ogrn → ogrn, name.short_with_opf → name, name.full_with_opf → full_name, address → legal_address, state → status, phones → phone
    строка 5: контрольная цифра ИНН «7707083894» не сходится
      сверьте с документами: какая-то цифра неверна
    строка 4: у нас такого клиента нет: 7728168971 АО "АЛЬФА-БАНК"
    №  Клиент          Поле             У нас             У них                                    Решение
    1  ПАО «Сбербанк»  полное название                    ПУБЛИЧНОЕ АКЦИОНЕРНОЕ ОБЩЕСТВО СБЕРБАНК  не решено
    1  ПАО «Сбербанк»  ОГРН                               1027700132195                            не решено
    2  ПАО Газпром     КПП                                781401001                                не решено
    2  ПАО Газпром     телефон          +7 812 609-76-00  +7 812 413-74-44                         не решено
    2  ПАО Газпром     статус           активен           неактивен                                не решено
    прочитано 4 · сверено 2 · расхождений 5, не решено 5, решено раньше 0 · не наших 1 · без ключа 0 · отклонено 1
    в файле нет 1 нашего клиента
    пробный запуск: ничего не изменено
    [5]
    $ ruka client reconcile egrul.csv --accept ogrn,full_name --keep phone --source 'выписка ЕГРЮЛ' --lang ru; echo "[$?]"
    кодировка UTF-8, разделитель ,
    столбцы программы DaData
    столбцы: inn → inn, kpp → kpp, ogrn → ogrn, name.short_with_opf → name, name.full_with_opf → full_name, address → legal_address, state → status, phones → phone
    строка 5: контрольная цифра ИНН «7707083894» не сходится
      сверьте с документами: какая-то цифра неверна
    строка 4: у нас такого клиента нет: 7728168971 АО "АЛЬФА-БАНК"
    №  Клиент          Поле             У нас             У них                                    Решение
    1  ПАО «Сбербанк»  полное название                    ПУБЛИЧНОЕ АКЦИОНЕРНОЕ ОБЩЕСТВО СБЕРБАНК  взято
    1  ПАО «Сбербанк»  ОГРН                               1027700132195                            взято
    2  ПАО Газпром     КПП                                781401001                                не решено
    2  ПАО Газпром     телефон          +7 812 609-76-00  +7 812 413-74-44                         наше
    2  ПАО Газпром     статус           активен           неактивен                                не решено
    прочитано 4 · сверено 2 · расхождений 5, не решено 2, решено раньше 0 · не наших 1 · без ключа 0 · отклонено 1
    подтверждено по источнику «выписка ЕГРЮЛ»: 1; следующая сверка вс 21.02.2027
    в файле нет 1 нашего клиента
    [5]
    $ ruka client show 1 --lang ru
    Клиент 1: ПАО «Сбербанк»
    Вид                 организация
    ИНН                 7707083893
    КПП                 773601001
    ОГРН                1027700132195
    Полное название     ПУБЛИЧНОЕ АКЦИОНЕРНОЕ ОБЩЕСТВО СБЕРБАНК
    Юридический адрес   Москва, Вавилова 19
    Проверено           23.11.2026 10:00
    По чему проверено   выписка ЕГРЮЛ
    Следующая проверка  21.02.2027
    $ ruka client reconcile egrul.csv --client газпром --accept kpp -f json 2>/dev/null; echo "[$?]"
    [{"id":2,"client":"ПАО Газпром","field":"kpp","ours":"","theirs":"781401001","decision":"taken"},
     {"id":2,"client":"ПАО Газпром","field":"status","ours":"active","theirs":"inactive","decision":"none"}]
    [5]

What was changed in the record itself stands in the history.

    $ ruka client edit 1 --city Москва --tag банк --vip yes --phone '8 495 500-55-50' -q; ruka client edit 1 --city Тула --no-tag банк -q; ruka client history 1 --by change --columns text,state --lang ru
    1
    1
    Текст                                        Статус
    — → ПУБЛИЧНОЕ АКЦИОНЕРНОЕ ОБЩЕСТВО СБЕРБАНК  полное название
    — → 1027700132195                            ОГРН
    — → Москва                                   город
    — → да                                       VIP
    — → +7 495 500-55-50                         телефон
    — → банк                                     метка
    Москва → Тула                                город
    банк → —                                     метка
    выписка ЕГРЮЛ                                сверен
    ПАО «Сбербанк»                               заведён
    $ ruka undo -q >/dev/null 2>&1; ruka client history 1 тула; ruka client history 1 --by change --limit 2 -f json; ruka undo -q >/dev/null 2>&1
    there was nothing of that kind with ПАО «Сбербанк»
    [{"at":"2026-11-23T10:00:00+03:00","kind":"change","id":null,"text":"— → ПУБЛИЧНОЕ АКЦИОНЕРНОЕ ОБЩЕСТВО СБЕРБАНК","state":"full_name","result":null,"actor":null},
     {"at":"2026-11-23T10:00:00+03:00","kind":"change","id":null,"text":"— → 1027700132195","state":"ogrn","result":null,"actor":null}]

What was decided is remembered: it is asked anew only when either side changes.

    $ ruka client reconcile egrul.csv --all --columns client,field,theirs,decision 2>/dev/null; echo "[$?]"
    Client       Field   Theirs            Decision
    ПАО Газпром  phone   +7 812 413-74-44  kept
    ПАО Газпром  status  inactive          not decided
    [5]
    $ ruka client reconcile egrul.csv --client 2 --keep status; echo "[$?]"
    encoding UTF-8, delimiter ,
    headings of DaData
    columns: inn → inn, kpp → kpp, ogrn → ogrn, name.short_with_opf → name, name.full_with_opf → full_name, address → legal_address, state → status, phones → phone
    line 5: the check digit of INN “7707083894” does not fit
      compare it with the papers: a digit is wrong
    No.  Client       Field   Ours    Theirs    Decision
      2  ПАО Газпром  status  active  inactive  kept
    read 4 · compared 1 · differences 2, not decided 0, decided before 1 · not ours 0 · without a key 0 · rejected 1
    verified 1 by “egrul.csv”, next check Sun 21.02.2027
    [5]
    $ ruka client reconcile egrul.csv --client 2 --lang ru; echo "[$?]"
    кодировка UTF-8, разделитель ,
    столбцы программы DaData
    столбцы: inn → inn, kpp → kpp, ogrn → ogrn, name.short_with_opf → name, name.full_with_opf → full_name, address → legal_address, state → status, phones → phone
    строка 5: контрольная цифра ИНН «7707083894» не сходится
      сверьте с документами: какая-то цифра неверна
    нет расхождений
    прочитано 4 · сверено 1 · расхождений 2, не решено 0, решено раньше 2 · не наших 0 · без ключа 0 · отклонено 1
    подтверждено по источнику «egrul.csv»: 1; следующая сверка вс 21.02.2027
    [5]
    $ ruka client edit 2 --phone '+7 812 111-22-33' -q; ruka client reconcile egrul.csv --client 2 --columns field,ours,theirs 2>/dev/null; echo "[$?]"
    2
    Field  Ours                                Theirs
    phone  +7 812 609-76-00, +7 812 111-22-33  +7 812 413-74-44
    [5]
    $ ruka undo 4 -q; ruka client reconcile egrul.csv --columns client,field -f csv 2>/dev/null
    10
    9
    8
    5
    client,field
    ПАО Газпром,kpp
    ПАО Газпром,status

Mistakes are told before anything is written.

    $ ruka client reconcile egrul.csv --accept цвет --lang ru; echo "[$?]"
    ruka: поле «цвет» не сверяется
      поля: name, full_name, inn, kpp, ogrn, bik, account, bank, city, legal_address, address, website, phone, email, status, all
    [2]
    $ ruka client reconcile egrul.csv --accept kpp --keep all; echo "[$?]"
    ruka: kpp is both to be taken and to be kept
      leave it in one of --accept and --keep
    [2]
    $ ruka client reconcile egrul.csv --ask </dev/null; echo "[$?]"
    ruka: --ask needs somebody to answer
      decide by fields: --accept FIELDS, --keep FIELDS
    [2]
    $ ruka client reconcile egrul.csv --mask; echo "[$?]"
    ruka: this would give out or keep what --mask hides
      leave out --mask
    [4]
    $ printf 'name,city\nРомашка,Тула\n' > plain.csv; ruka client reconcile plain.csv; echo "[$?]"
    ruka: “plain.csv” has no column INN
      its columns are: name, city; say which one: --map 'COLUMN=inn'
    [5]
    $ printf 'company;tax no\nРомашка;7702070139\n' > plain.csv; ruka client reconcile plain.csv --map 'tax no=inn' --lang ru; echo "[$?]"
    кодировка UTF-8, разделитель ;
    столбцы: company → name, tax no → inn
    №  Клиент       Поле      У нас        У них    Решение
    3  ООО Ромашка  название  ООО Ромашка  Ромашка  не решено
    прочитано 1 · сверено 1 · расхождений 1, не решено 1, решено раньше 0 · не наших 0 · без ключа 0 · отклонено 0
    в файле нет 2 наших клиентов
    [1]
    $ ruka client reconcile plain.csv --key ogrn --lang ru; echo "[$?]"
    ruka: в «plain.csv» нет столбца ОГРН
      его столбцы: company, tax no; укажите, какой: --map 'СТОЛБЕЦ=ogrn'
    [5]

Branches share an INN: the KPP tells which; without one the row is not taken.

    $ ruka client add 'Ромашка, филиал' --inn 7702070139 --kpp 770201001 --force -q
    4
    $ printf 'inn,kpp,city\n7702070139,770201001,Тула\n7702070139,,Омск\n7702070139,770201001,Орёл\n' > branches.csv; ruka client reconcile branches.csv; echo "[$?]"
    encoding UTF-8, delimiter ,
    columns: inn → inn, kpp → kpp, city → city
    line 3: several clients have INN 7702070139: 3 ООО Ромашка, 4 Ромашка, филиал
      write the KPP into the row, or compare with one of them: --client 3
    line 4: client 4 stands in the file twice
    No.  Client           Field  Theirs  Decision
      4  Ромашка, филиал  city   Тула    not decided
    read 3 · compared 1 · differences 1, not decided 1, decided before 0 · not ours 0 · without a key 0 · rejected 2
    2 clients of ours are not in the file
    [5]
    $ printf 'inn,kpp,state\n7702070139,,ACTIVE\n7702070139,770201009,gone\n' > none.csv; ruka client reconcile none.csv; ruka client reconcile none.csv --lang ru 2>&1 | sed -n 3,8p
    encoding UTF-8, delimiter ,
    columns: inn → inn, kpp → kpp, state → status
    line 2: several clients have INN 7702070139: 3 ООО Ромашка, 4 Ромашка, филиал
      write the KPP into the row, or compare with one of them: --client 3
    line 3: “gone” is no state of a client: active, inactive
      write one of them, or leave the column out: --map 'COLUMN=-'
    nothing was compared
    read 2 · compared 0 · differences 0, not decided 0, decided before 0 · not ours 0 · without a key 0 · rejected 2
    2 clients of ours are not in the file
    строка 2: ИНН 7702070139 у нескольких клиентов: 3 ООО Ромашка, 4 Ромашка, филиал
      впишите КПП в строку или сверьте с одним из них: --client 3
    строка 3: «gone» — не статус клиента: активен, неактивен
      впишите одно из них или пропустите столбец: --map 'СТОЛБЕЦ=-'
    ничего не сверено
    прочитано 2 · сверено 0 · расхождений 0, не решено 0, решено раньше 0 · не наших 0 · без ключа 0 · отклонено 2

A row without a key is told of and counted by itself.

    $ printf '%s\n' 'inn,name' ',Безымянный' '7736050003,ПАО Газпром' > keyless.csv; ruka client reconcile keyless.csv --dry-run --lang ru; echo "[$?]"
    кодировка UTF-8, разделитель ,
    столбцы: inn → inn, name → name
    строка 2: ключа нет: Безымянный
    нет расхождений
    прочитано 2 · сверено 1 · расхождений 0, не решено 0, решено раньше 0 · не наших 0 · без ключа 1 · отклонено 0
    подтверждено по источнику «keyless.csv»: 1; следующая сверка вс 21.02.2027
    в файле нет 3 наших клиентов
    пробный запуск: ничего не изменено
    [0]
