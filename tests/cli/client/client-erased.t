An erased client stays erased: what would bring the data back is refused with the number and the next
step.

    $ ruka client add "Иванов Иван Иванович" --phone 89161110001 --email ivan@x.example --note "болеет" --kind person -q; ruka client add "ООО «Вектор»" --phone 84951110002 -q
    1
    2
    $ ruka client request add 2 "нужен счёт" -q; ruka client promise add 2 "пришлём счёт" --due завтра -q; ruka client call 2 "обсудили счёт" -q
    1
    1
    1
    $ ruka client export -o er.csv; ruka client export -o er.vcf; ruka backup before.db -q; ruka client erase 1 --reason "отзыв согласия" -y >/dev/null 2>&1
    before.db
    $ for how in er.csv "er.csv --update" "er.csv --update --force" er.vcf; do ruka client import $how 2>&1 | grep -v '^encoding\|^columns'; done
    headings of ruka
    left out: id
    line 2: the data of client 1 are destroyed: none are written to it again
      for a new client leave the uid out: --map 'uid=-'
    to mend the rejected rows in a file of their own: --rejects FILE
    import         read 2 = created 0 + updated 0 + skipped 1 + rejected 1
    headings of ruka
    left out: id
    line 2: the data of client 1 are destroyed: none are written to it again
      for a new client leave the uid out: --map 'uid=-'
    to mend the rejected rows in a file of their own: --rejects FILE
    import         read 2 = created 0 + updated 0 + skipped 1 + rejected 1
    headings of ruka
    left out: id
    line 2: the data of client 1 are destroyed: none are written to it again
      for a new client leave the uid out: --map 'uid=-'
    to mend the rejected rows in a file of their own: --rejects FILE
    import         read 2 = created 0 + updated 0 + skipped 1 + rejected 1
    vCard, encoding UTF-8
    line 1: the data of client 1 are destroyed: none are written to it again
      for a new client leave the uid out: --map 'uid=-'
    to mend the rejected rows in a file of their own: --rejects FILE
    import         read 2 = created 0 + updated 0 + skipped 1 + rejected 1
    $ ruka client import er.csv --lang ru 2>&1 | grep -A 1 '^строка'
    строка 2: данные клиента 1 уничтожены: новых данных к нему не записать
      чтобы завести нового клиента, уберите столбец с UID: --map 'uid=-'
    $ ruka client list --all --columns id,name,phones,emails,note -f csv
    id,name,phones,emails,note
    1,Anonymized No. 1,,,
    2,ООО «Вектор»,+74951110002,,
    $ ruka client import er.csv --map 'uid=-' -n 2>/dev/null
    import         read 2 = created 1 + updated 0 + skipped 1 + rejected 0
    $ ruka client edit 1 --phone 89161110001 --lang ru; echo "[$?]"; ruka client edit 1 --name "Иванов Иван"; echo "[$?]"; ruka client contact add 1 "Иванов Иван"; echo "[$?]"
    ruka: данные клиента 1 уничтожены: новых данных к нему не записать
      кто обратился снова — новый клиент: ruka client add НАЗВАНИЕ
    [4]
    ruka: the data of client 1 are destroyed: none are written to it again
      one who comes again is a new client: ruka client add NAME
    [4]
    ruka: the data of client 1 are destroyed: none are written to it again
      one who comes again is a new client: ruka client add NAME
    [4]
    $ ruka client call 1 "звонил сам"; ruka client log 1 "заметка" --by note; ruka client request add 1 "вернуть деньги"; ruka client promise add 1 "вернём" --due завтра; ruka client feedback add 1 --nps 1
    ruka: the data of client 1 are destroyed: none are written to it again
      one who comes again is a new client: ruka client add NAME
    ruka: the data of client 1 are destroyed: none are written to it again
      one who comes again is a new client: ruka client add NAME
    ruka: the data of client 1 are destroyed: none are written to it again
      one who comes again is a new client: ruka client add NAME
    ruka: the data of client 1 are destroyed: none are written to it again
      one who comes again is a new client: ruka client add NAME
    ruka: the data of client 1 are destroyed: none are written to it again
      one who comes again is a new client: ruka client add NAME
    $ ruka lead deal add 1 "Кресло" --product "кресло; 1; 100" --date "конец месяца"; ruka lead order add 1 "кресло"; ruka client merge 2 1 -y; ruka client merge 1 2 -y
    ruka: the data of client 1 are destroyed: none are written to it again
      one who comes again is a new client: ruka client add NAME
    ruka: the data of client 1 are destroyed: none are written to it again
      one who comes again is a new client: ruka client add NAME
                  2 (stays)         1 (goes)
    Name          ООО «Вектор»      Anonymized No. 1
    Kind          company           person
    Status        active            inactive
    Phones        +7 495 111-00-02
    Last contact  23.11.2026 10:00
    promises      1                 0
    requests      1                 0
    touches       1                 0
    ruka: the data of client 1 are destroyed: none are written to it again
      one who comes again is a new client: ruka client add NAME
                  1 (stays)         2 (goes)
    Name          Anonymized No. 1  ООО «Вектор»
    Kind          person            company
    Status        inactive          active
    Phones                          +7 495 111-00-02
    Last contact                    23.11.2026 10:00
    promises      0                 1
    requests      0                 1
    touches       0                 1
    ruka: the data of client 1 are destroyed: none are written to it again
      one who comes again is a new client: ruka client add NAME
    $ ruka client request edit 1 --client 1; ruka client promise edit 1 --client 1; ruka client calls edit 1 --client 1
    ruka: the data of client 1 are destroyed: none are written to it again
      one who comes again is a new client: ruka client add NAME
    ruka: the data of client 1 are destroyed: none are written to it again
      one who comes again is a new client: ruka client add NAME
    ruka: the data of client 1 are destroyed: none are written to it again
      one who comes again is a new client: ruka client add NAME
    $ ruka client list --all --columns id,name,phones,emails,note -f csv
    id,name,phones,emails,note
    1,Anonymized No. 1,,,
    2,ООО «Вектор»,+74951110002,,

The letters that went with it do not come back with the mail file; a later one is of nobody known.

    $ mkdir -p m && cd m && ruka config set mail.own 'i@firm.ru' -q; ruka client add "Анна Ким" --email anna@x.example --kind person -q
    3
    $ cd m && printf 'From - Fri Nov 20 15:00:00 2026\nFrom: Anna <anna@x.example>\nTo: i@firm.ru\nSubject: one\nMessage-ID: <1@x>\nDate: Fri, 20 Nov 2026 12:00:00 +0300\n\nillness\n\nFrom - Fri Nov 20 15:00:00 2026\nFrom: i@firm.ru\nTo: anna@x.example\nSubject: Re: one\nDate: Fri, 20 Nov 2026 13:00:00 +0300\n\nanswer\n' > all.mbox; ruka client mail import all.mbox
    import         read 2 = created 2 + skipped 0 + rejected 0
    $ cd m && ruka client erase anna@x.example --reason "отзыв согласия" -y >/dev/null 2>&1; ruka client mail import all.mbox; ruka client mail list --columns id,client,with,subject
    2 letters are of clients whose data are destroyed: they stay out
    import         read 2 = created 0 + skipped 2 + rejected 0
    No.  Client            Subject
      3  Anonymized No. 3  —
      2  Anonymized No. 3  —
    $ cd m && printf '\nFrom - Mon Nov 23 09:00:00 2026\nFrom: Anna <anna@x.example>\nTo: i@firm.ru\nSubject: three\nDate: Mon, 23 Nov 2026 09:00:00 +0300\n\nnew\n' >> all.mbox; ruka client mail import all.mbox --lang ru
    2 письма клиентов, чьи данные уничтожены, не приняты
    1 письмо с неизвестного адреса: ruka client mail list --unknown
    импорт         прочитано 3 = создано 1 + пропущено 2 + отклонено 0

A copy made before brings them back; that is said before and after.

    $ ruka restore before.db -n; ruka restore before.db; echo "[$?]"
    the copy lacks 1 erasure: client 1, destroyed on Mon 23.11.2026
    these personal data come back with it
    dry run: nothing was changed
    the copy lacks 1 erasure: client 1, destroyed on Mon 23.11.2026
    these personal data come back with it
    ruka: nothing was restored
      take a copy made later, or restore this one with --yes and destroy the data again
    [4]
    $ ruka restore before.db --lang ru -y 2>&1 | grep -v "прежний\|ruka.db"
    в копии нет 1 уничтожения данных: клиент 1, уничтожено пн 23.11.2026
    вместе с ней эти персональные данные вернутся
    уничтоженное вернулось; уничтожьте его снова:
      ruka client erase 1 --reason "отзыв согласия"
    $ ruka client list --columns id,name,phones -f csv
    id,name,phones
    1,Иванов Иван Иванович,+79161110001
    2,ООО «Вектор»,+74951110002
    $ ruka client erase 1 --reason "отзыв согласия" -y >/dev/null 2>&1; ruka backup after.db -q; ruka restore after.db 2>&1 | grep -v "before:\|ruka.db"
    after.db

Nothing is entered for such a client, whichever way in: tasks, meetings, papers, checks.

    $ ruka task add "Позвонить" --client 1 --lang ru; echo "[$?]"
    ruka: данные клиента 1 уничтожены: новых данных к нему не записать
      кто обратился снова — новый клиент: ruka client add НАЗВАНИЕ
    [4]
    $ ruka meet add "Показ" --at "ср 15:00" --client 1; echo "[$?]"
    ruka: the data of client 1 are destroyed: none are written to it again
      one who comes again is a new client: ruka client add NAME
    [4]
    $ ruka archive add --title "Договор" --kind contract --client 1; echo "[$?]"
    ruka: the data of client 1 are destroyed: none are written to it again
      one who comes again is a new client: ruka client add NAME
    [4]
    $ ruka client verify 1 --source "выписка"; echo "[$?]"
    ruka: the data of client 1 are destroyed: none are written to it again
      one who comes again is a new client: ruka client add NAME
    [4]
    $ ruka task add "Позвонить" -q; ruka task edit "$(ruka task list -f ids | tail -1)" --client 1 -q; echo "[$?]"
    1
    ruka: the data of client 1 are destroyed: none are written to it again
      one who comes again is a new client: ruka client add NAME
    [4]
    $ ruka meet add "Показ" --at "ср 15:00" -q; ruka meet edit 1 --client 1 -q; echo "[$?]"
    1
    ruka: the data of client 1 are destroyed: none are written to it again
      one who comes again is a new client: ruka client add NAME
    [4]
    $ ruka archive add --title "Договор" --kind contract -q; ruka archive edit "$(ruka archive list -f ids | tail -1)" --client 1 -q; echo "[$?]"
    1
    ruka: the data of client 1 are destroyed: none are written to it again
      one who comes again is a new client: ruka client add NAME
    [4]
