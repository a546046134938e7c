The desk as it was.

    $ ruka client list 2>&1 | sed "s,“.*/,“,"
    ruka: there is no desk at “ruka.db”
      give the right file with --db FILE; a new desk begins with its first record: ruka client add NAME
    $ ruka client list --db mistyped.db --lang ru; echo "[$?]"; ls
    ruka: нет базы «mistyped.db»
      укажите нужный файл: --db ФАЙЛ; новая база появится с первой записью: ruka client add НАЗВАНИЕ
    [3]
    $ ruka client add Vector -q; ruka task add One --due 'today 18:00' -q; ruka task add Two --due 'today 11:00' -q
    1
    1
    2
    $ ruka client request add vector 'Chairs' -q
    1

At noon nothing is overdue that is due at 18:00; of a past day the report says what was so at its end,
whatever came later.

    $ ruka report day --now '23.11.2026 12:00' | sed -n '/^Tasks/,/^Leads/p'
    Tasks
    Done        0
    Overdue     1
    Still open  2
    Leads
    $ ruka report day 23.11 --now '24.11.2026 9:00' >then.txt; sed -n '/^Tasks/,/^Leads/p' then.txt
    Tasks
    Done        0
    Overdue     2
    Still open  2
    Leads
    $ ruka --now '24.11.2026 10:00' task done 1 -q; ruka --now '24.11.2026 10:00' client edit vector --name Comet -q
    1
    1
    $ ruka --now '25.11.2026 10:00' task rm 2 -y -q; ruka --now '25.11.2026 11:00' client request answer 1 'here they are' -q
    2
    1
    $ ruka --now '30.11.2026 10:00' task add Three --due '1.12' -q; ruka --now '30.11.2026 11:00' config set calls.norm-min 5 -q
    3
    $ ruka report day 23.11 --now '30.11.2026 12:00' >now.txt; cmp then.txt now.txt && echo the same
    the same

Every list and report takes `--as-of`; a day alone is its end, and it is that time.

    $ ruka task list --all --as-of 23.11 --now '30.11.2026 12:00' --columns id,title,state
    No.  Task  State
      2  Two   open
      1  One   open
    $ ruka task list --overdue --as-of '23.11 12:00' --now '30.11.2026 12:00' -f ids
    2
    $ ruka find vector --as-of 23.11 --now '30.11.2026 12:00'; ruka find vector --now '30.11.2026 12:00'
    What    No.  Title   Where
    client    1  Vector  Vector
    What    No.  Title  Where
    client    1  Comet  Vector
    $ ruka today --as-of '24.11 9:00' --now '30.11.2026 12:00' | head -1
    Tuesday, 24 November 2026 · working day 16 of 20 · inbound calls 0 of 15-20
    $ ruka log --as-of "24.11 9:00" --now "30.11.2026 12:00"
    No.  When              Rows  Command
      4  23.11.2026 10:00     2  ruka client request add vector Chairs -q
      3  23.11.2026 10:00     1  ruka task add Two --due "today 11:00" -q
      2  23.11.2026 10:00     1  ruka task add One --due "today 18:00" -q
      1  23.11.2026 10:00     2  ruka client add Vector -q

What was undone since stands there as it did then; what is about the file, and what writes, refuses.

    $ ruka --now '1.12.2026 10:00' task add Four -q; ruka --now '2.12.2026 10:00' undo -y -q; ruka task list --as-of '1.12.2026 11:00' --now '2.12.2026 12:00' --columns id,title
    4
    11
    No.  Task
      3  Three
      4  Four
    $ ruka task add Five --as-of 23.11 --now '30.11.2026 12:00'; echo "[$?]"
    ruka: --as-of only shows: nothing is written into the past
      leave out --as-of
    [4]
    $ ruka backup --as-of 23.11 --now '30.11.2026 12:00' --lang ru; echo "[$?]"
    ruka: ruka backup — о файле, каков он сейчас: --as-of не подходит
      уберите --as-of
    [2]
    $ ruka task list --as-of завтра --lang ru; echo "[$?]"
    ruka: «завтра» ещё не наступило
      укажите более раннее время: --as-of "вчера 18:00"
    [2]

What is erased is not brought back.

    $ ruka --now '3.12.2026 10:00' client erase comet --reason 'consent withdrawn' -y >act.txt 2>&1; ruka find vector --as-of 23.11 --now '3.12.2026 12:00'; ruka task list --all --as-of 23.11 --now '3.12.2026 12:00' -f ids
    nothing found: “vector”
    2
    1
