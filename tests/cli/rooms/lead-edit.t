# A lead entered in haste is mended, and one entered by mistake is taken away

    $ ruka lead add 'Ray LLC' --heat cold --priority C --next 'fri 12:00 call them'
    lead 1         Ray LLC · cold · C · Fri 27.11.2026 12:00 call them
    task 1         call them · Fri 27.11.2026 12:00
    $ ruka lead edit 1 --name 'Ray Ltd' --priority A --amount '150 тыс.' --next 'завтра 11:00 выслать КП' --lang ru
    лид 1          Ray Ltd · холодный · A · вт 24.11.2026 11:00 выслать КП
    задача 1       выслать КП · вт 24.11.2026 11:00
    $ ruka lead edit 1 --state contacted --product chairs --source exhibition
    lead 1         Ray Ltd · cold · A · Tue 24.11.2026 11:00 выслать КП
    $ ruka lead show 1
    Lead 1: Ray Ltd
    No.                    1
    Name                   Ray Ltd
    Heat                   cold
    Priority               A
    State                  contacted
    Next step on           24.11.2026
    Next step              выслать КП
    Product                chairs
    Source                 exhibition
    Amount                 ₽150,000
    Task of the next step  1
    History of heat
    When              Heat
    23.11.2026 10:00  cold
    $ ruka lead show 1 -f json
    {"id":1,"name":"Ray Ltd","heat":"cold","priority":"A","state":"contacted","next_on":"2026-11-24","next_step":"выслать КП","product":"chairs","source":"exhibition","amount":{"amount":"150000.00","currency":"RUB"},"next_at":"2026-11-24T11:00:00+03:00","closed_at":null,"created_at":"2026-11-23T10:00:00+03:00","next_task":1,"deals":[],"heats":[{"at":"2026-11-23T10:00:00+03:00","heat":"cold","why":""}]}
    $ ruka lead edit 1; echo "[$?]"
    ruka: nothing to change was given
      ruka lead edit --help shows its options
    [2]
    $ ruka lead edit 7 --name Sun; echo "[$?]"
    ruka: there is no lead 7
      ruka lead list --all shows them
    [3]

In Russian words, and back again.

    $ ruka лид изменить 1 --приоритет B --название 'ООО Рэй' --lang ru
    лид 1          ООО Рэй · холодный · B · вт 24.11.2026 11:00 выслать КП
    $ ruka лид удалить 1 --lang ru; ruka lead list -f ids; ruka lead rm 1; echo "[$?]"
    лид 1          удалён
    задача 1       выслать КП · удалена заодно
    ruka: there is no lead 1
      they are listed by: ruka lead list
    [3]
    $ ruka undo -y -q; ruka lead list --columns name,priority,state,amount -f csv
    5
    name,priority,state,amount
    ООО Рэй,B,contacted,150000.00
