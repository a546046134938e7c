# Files that are written: never the desk's own, never the one that is read

    $ ruka task add Report --due fri -q; ln -s "$RUKA_DB" desk.csv
    1
    $ ruka task list -f csv -o desk.csv; echo "status $?"
    ruka: “desk.csv” is the desk's own file
      give another name
    status 4
    $ printf 'name;phone\nRay LLC;89161234567\nNoon LLC;abc\n' >in.csv
    $ ruka client import in.csv --rejects in.csv; echo "status $?"
    ruka: “in.csv” is the file that is read
      give another name
    status 4
    $ ruka client import in.csv --rejects desk.csv; echo "status $?"
    ruka: “desk.csv” is the desk's own file
      give another name
    status 4

What was there keeps its mode, a link is followed, a pipe is written to.

    $ printf old >list.csv; chmod 640 list.csv; ln -s list.csv link.csv
    $ ruka task list -o link.csv --columns title; stat -c '%a %F' list.csv link.csv; cat list.csv
    640 regular file
    777 symbolic link
    title
    Report
    $ ruka task list -f csv --columns title -o /dev/stdout | cat
    title
    Report

An item of a list is a text; an empty text takes a deadline away.

    $ ruka task add '- buy paper'
    task 2         - buy paper · IV neither
    $ ruka task edit 1 --due ''
    task 1         Report · IV neither

What SQLite keeps beside the desk is the desk's own, whatever leads there.

    $ ruka backup ../ruka.db-journal; ruka task list -f csv -o ../ruka.db-wal; ruka client import in.csv --rejects ../ruka.db-shm; echo "status $?"
    ruka: “../ruka.db-journal” is the desk's own file
      give another name
    ruka: “../ruka.db-wal” is the desk's own file
      give another name
    ruka: “../ruka.db-shm” is the desk's own file
      give another name
    status 4
    $ ln -s ../ruka.db link.db; ruka --db link.db backup ../ruka.db-journal; ln -s ../ruka.db-wal wal.txt; ruka task list -o wal.txt; echo "status $?"; ls .. | grep db
    ruka: “../ruka.db-journal” is the desk's own file
      give another name
    ruka: “wal.txt” is the desk's own file
      give another name
    status 4
    ruka.db

A file that cannot be written is told before anything is done.

    $ mkdir folder.csv; for to in . folder.csv none/bad.csv in.csv/bad.csv; do ruka client import in.csv --rejects $to; echo "status $?"; done; ruka client list
    ruka: cannot write “.”: it is a folder
      check the folder, its permissions and the free space
    status 6
    ruka: cannot write “folder.csv”: it is a folder
      check the folder, its permissions and the free space
    status 6
    ruka: cannot write “none/bad.csv”: there is no such file or folder
      check the folder, its permissions and the free space
    status 6
    ruka: cannot write “in.csv/bad.csv”: what should be a folder is a file
      check the folder, its permissions and the free space
    status 6
    no clients found
    $ ruka task add Never -o none/answer.txt; echo "status $?"; ruka task add Never -o .; ruka task list -f ids
    ruka: cannot write “none/answer.txt”: there is no such file or folder
      check the folder, its permissions and the free space
    status 6
    ruka: cannot write “.”: it is a folder
      check the folder, its permissions and the free space
    1
    2

Where it fails afterwards, what was imported is told all the same.

    $ ruka client import in.csv --rejects /dev/full; echo "status $?"; ruka client list --columns name -f csv
    encoding UTF-8, delimiter ;
    columns: name → name, phone → phone
    values left out, their rows are taken: 1
    line 3: “abc” is not a phone number
      write it like +7 916 123-45-67
    the import is done, but its rejected rows are not written: cannot write “/dev/full”: the disk is full
      to have them: import the file again with another --rejects FILE; what has come in is not taken twice
    import         read 2 = created 2 + updated 0 + skipped 0 + rejected 0
    status 6
    name
    Noon LLC
    Ray LLC
    $ printf 'Артикул;Наименование;Цена\nРР-1;Рейка;дорого\nРР-2;Рама;300\n' >prices.csv; ruka lead product import prices.csv --rejects /dev/full --lang ru; echo "status $?"
    кодировка UTF-8, разделитель ;
    столбцы: Артикул → sku, Наименование → name, Цена → price
    строка 2: «дорого» — это не сумма
      пишите так: 1500.50, 1 234 567,89, 15 тыс. или 1,2 млн
    загрузка выполнена, но отклонённые строки не записаны: не удалось записать «/dev/full»: на диске нет места
      чтобы их получить, загрузите файл ещё раз с другим --rejects ФАЙЛ: что уже вошло, дважды не войдёт
    импорт         прочитано 2 = добавлено 1 + изменено 0 + без изменений 0 + отклонено 1
    status 6
    $ ruka client import in.csv --rejects again.csv 2>/dev/null; cut -d';' -f 1,2,4- again.csv
    import         read 2 = created 0 + updated 0 + skipped 2 + rejected 0
    reject_line;reject_reason;name;phone
    3;“abc” is not a phone number;Noon LLC;abc

A pipe is named as it was given.

    $ printf '' | ruka client import /dev/stdin; echo "status $?"; ruka client import /dev/null; ruka lead product import /dev/null; echo '{' | ruka client import /dev/stdin
    ruka: “/dev/stdin” is empty
      give a table with a header
    status 5
    ruka: “/dev/null” is empty
      give a table with a header
    ruka: “/dev/null” is empty
      give a table with a header
    ruka: no column of the file is the client's name: {
      say which one: --map 'COLUMN=name'; where the headings stand further down: --header LINE; where the letters are wrong, the encoding: --encoding NAME

What an undo may be meant for is told: the command that failed to change something, not a copy that failed.

    $ ruka task add Tidy -q; ruka task done 99 2>/dev/null; ruka client export -o q.csv 2>/dev/null; ruka undo 2>&1 >/dev/null | grep failed
    3
    the last command that was to change the desk, “ruka task done” of Mon 23.11.2026 10:00, failed and changed nothing
    $ ruka task add Tidy -q; ruka backup link.db 2>/dev/null; ruka undo 2>&1 >/dev/null | grep failed
    4

Nothing is written over a copy of the desk or a paper of the archive.

    $ ruka backup copy.txt -q; ruka task list -o copy.txt; echo paper >a.txt; ruka archive add a.txt --title Act --kind act -q; ruka task list --lang ru -o ../archive/2026/_/*; ruka archive verify
    copy.txt
    ruka: “copy.txt” is a copy of a desk
      give another name
    1
    ruka: «../archive/2026/_/2026-11-23 Act.txt» лежит в архиве
      укажите другое имя
    every copy is there and unchanged
