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
