A name and an INN that a client bore before are known again: a file from before a merge or a new name
makes no client anew.

    $ printf '%s\n' 'Наименование;Телефон;Email;Комментарий' 'ООО Старт;84951110001;;' 'Старт плюс;84951110002;s@x.example;прим' > mr.csv; ruka client import mr.csv 2>/dev/null; ruka client merge 1 2 -y -q >/dev/null 2>&1; ruka client import mr.csv --lang ru
    import         read 2 = created 2 + updated 0 + skipped 0 + rejected 0
    кодировка UTF-8, разделитель ;
    столбцы: Наименование → name, Телефон → phone, Email → email, Комментарий → note
    строка 3: «Старт плюс» принят за клиента 1 ООО Старт (по прежнему названию)
    импорт         прочитано 2 = создано 0 + обновлено 0 + пропущено 2 + отклонено 0
    $ ruka client import mr.csv --update 2>/dev/null; ruka client list --columns id,name,phones -f csv
    import         read 2 = created 0 + updated 0 + skipped 2 + rejected 0
    id,name,phones
    1,ООО Старт,"+74951110001, +74951110002"
    $ ruka client edit 1 --name 'ООО «Финиш»' -q; ruka client import mr.csv 2>/dev/null; ruka client list --columns id,name -f csv
    1
    import         read 2 = created 0 + updated 0 + skipped 2 + rejected 0
    id,name
    1,ООО «Финиш»

Another legal form, or a phone that others share, proves nothing.

    $ printf '%s\n' 'Наименование;Телефон' 'АО Старт;84951110001' > form.csv; ruka client import form.csv 2>/dev/null; ruka client import mr.csv 2>/dev/null; ruka client list --columns id,name -f csv
    import         read 1 = created 1 + updated 0 + skipped 0 + rejected 0
    import         read 2 = created 1 + updated 0 + skipped 1 + rejected 0
    id,name
    3,АО Старт
    1,ООО «Финиш»
    4,ООО Старт

Two INNs merged by force: the former one leads to the client, and is not written over its own.

    $ printf '%s\n' 'Наименование;ИНН' 'ООО Луч;7707083893' 'ООО Светлов;7736050003' > inn.csv; ruka --db i.db client import inn.csv 2>/dev/null; ruka --db i.db client merge 1 2 --force -y -q >/dev/null 2>&1; ruka --db i.db client import inn.csv --update --lang ru; ruka --db i.db client list --columns id,name,inn -f csv
    import         read 2 = created 2 + updated 0 + skipped 0 + rejected 0
    кодировка UTF-8, разделитель ;
    столбцы: Наименование → name, ИНН → inn
    строка 3: «ООО Светлов» принят за клиента 1 ООО Луч (по прежнему ИНН)
    строка 3: у клиента 1 остаётся своё: ИНН: здесь «7707083893», в файле «7736050003»
    импорт         прочитано 2 = создано 0 + обновлено 0 + пропущено 2 + отклонено 0
    id,name,inn
    1,ООО Луч,7707083893
