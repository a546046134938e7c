What is no desk, and a desk in trouble: told in words, status 6, nothing touched.

    $ ruka client add "Vector LLC" -q
    1
    $ : > empty.db; ruka today --db empty.db; echo "[$?]"; wc -c < empty.db
    ruka: “empty.db” is not a desk of ruka
      give the right file with --db FILE, or put a copy in its place: ruka restore FILE
    [6]
    0
    $ printf x > byte.db; ruka today --db byte.db --lang ru; echo "[$?]"; wc -c < byte.db
    ruka: «byte.db» — это не база ruka
      укажите нужный файл (--db ФАЙЛ) или восстановите базу из копии: ruka restore ФАЙЛ
    [6]
    1
    $ ruka today --db .; echo "[$?]"
    ruka: “.” is not a file
      give the right file with --db FILE
    [6]
    $ ruka today --db /dev/null --lang ru; echo "[$?]"
    ruka: «/dev/null» — это не файл
      укажите нужный файл: --db ФАЙЛ
    [6]
    $ mkfifo pipe; ruka today --db pipe; echo "[$?]"
    ruka: “pipe” is not a file
      give the right file with --db FILE
    [6]
    $ ln -s itself itself; ruka today --db itself; echo "[$?]"
    ruka: the desk “itself” cannot be opened: its links lead in a circle
      check the path and its permissions, or give another: --db FILE
    [6]
    $ ln -s nowhere.db lost; ruka task add x --db lost --lang ru; echo "[$?]"; ls nowhere.db 2>/dev/null
    ruka: ссылка «lost» никуда не ведёт
      проверьте путь и права или укажите другой файл: --db ФАЙЛ
    [6]
    $ ruka today --db empty.db/ruka.db; echo "[$?]"
    ruka: the desk “empty.db/ruka.db” cannot be opened: what should be a folder is a file
      check the path and its permissions, or give another: --db FILE
    [6]
    $ ruka backup copies/one.db
    copies/one.db
    $ ruka log --exports -f csv | cut -d, -f 2-6 | sed 's/,\/.*\/copies/,copies/'
    at,actor,what,records,target
    2026-11-23T10:00:00+03:00,,backup,1,copies/one.db
    $ cp "$RUKA_DB" lost.db; cp "$RUKA_DB" kept.db
    $ printf damaged > lost.db; ruka client list --db lost.db; echo "[$?]"
    ruka: “lost.db” is not a desk of ruka
      give the right file with --db FILE, or put a copy in its place: ruka restore FILE
    [6]
    $ ruka restore kept.db --db lost.db --now '24.11.2026 9:00'; echo "[$?]"
    what was there before: lost.db.before-restore-2026-11-24-090000 (ruka restore puts it back)
    lost.db
    [0]
    $ ruka client list --db lost.db -f csv --columns id,name
    id,name
    1,Vector LLC
    $ rm lost.db; ruka restore kept.db --db lost.db --now '24.11.2026 9:00'
    lost.db
    $ ruka restore kept.db --db /dev/null; echo "[$?]"; test -c /dev/null; echo "[$?]"
    ruka: “/dev/null” is not a file
      give the right file with --db FILE
    [6]
    [0]
    $ ruka client erase 1 --reason "consent withdrawn" -n 2>&1 | grep -A 9 '^Copies' | sed 's/ \/.*\/copies/ copies/; s/^\/.*\/copies/copies/'
    Copies of the desk that still hold the data
    Path
    copies/one.db
    dry run: nothing was changed
    $ rm copies/one.db; ruka client erase 1 --reason "consent withdrawn" -n 2>&1 | grep -A 9 '^Copies'
    $ TZDIR=/nowhere ruka task add "Call" --due "tomorrow 15:00" -f json
    {"id":1,"title":"Call","due_at":"2026-11-24T15:00:00+03:00","important":false,"urgent":false,"quadrant":"IV","state":"open","client":null,"for":null,"estimate":null,"spent":null,"done_at":null,"cancelled_at":null,"reason":null,"important_by":null,"lead":null,"deal":null,"meeting":null,"promise":null,"from_meeting":null}

A command that keeps nothing leaves no new desk where a name was mistyped, not even an empty one.

    $ for line in 'task done 5' 'client rm 1' 'client add X -n' 'client import none.csv' 'staff leave 1' 'config unset lang -q' 'undo' 'redo' 'backup' 'doctor' 'archive verify'; do ruka $line --db typo.db >/dev/null 2>&1; echo "$line [$?]"; ls typo.db backups 2>/dev/null; done
    task done 5 [3]
    client rm 1 [3]
    client add X -n [0]
    client import none.csv [5]
    staff leave 1 [3]
    config unset lang -q [0]
    undo [3]
    redo [3]
    backup [3]
    doctor [3]
    archive verify [3]
    $ ruka backup --db typo.db; ruka doctor --db typo.db --lang ru
    ruka: there is no desk at “typo.db”
      give the right file with --db FILE; a new desk begins with its first record: ruka client add NAME
    ruka: нет базы «typo.db»
      укажите нужный файл: --db ФАЙЛ; новая база появится с первой записью: ruka client add НАЗВАНИЕ
    $ ruka task add Report --db new.db -q; ruka task done 5 --db new.db; ruka task list --db new.db --columns title
    1
    ruka: there is no task 5
      ruka task list --all shows them
    Task
    Report

What is written to a record needs the desk where it is: a mistyped file is none.

    $ ruka --db no/typo.db task done 1 --lang ru; echo "[$?]"
    ruka: нет базы «no/typo.db»
      укажите нужный файл: --db ФАЙЛ; новая база появится с первой записью: ruka client add НАЗВАНИЕ
    [3]
    $ ruka --db typo.db client edit 1 --note x --lang ru; echo "[$?]"; ls typo.db
    ruka: нет базы «typo.db»
      укажите нужный файл: --db ФАЙЛ; новая база появится с первой записью: ruka client add НАЗВАНИЕ
    [3]
    ls: cannot access 'typo.db': No such file or directory
    $ ruka --db new.db client call "+7 495 123-45-67" "Звонят" --new "ООО Вектор" -q
    1
