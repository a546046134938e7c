# On a terminal nothing in the data acts; into a pipe every byte is whole

    $ bad=$(printf 'Луч \033[31m\033]0;x\007 \342\200\256exe'); ruka client add "$bad" -q; ruka task add "$bad" -q
    1
    1
    $ screen() { script -qec "$*" /dev/null | tr -d '\r'; }; for format in csv tsv json jsonl md text; do screen ruka client list --columns name --color never -f $format; done
    name
    Луч \x1b[31m\x1b]0;x\x07 \u202eexe
    name
    Луч \x1b[31m\x1b]0;x\x07 \u202eexe
    [{"name":"Луч \u001b[31m\u001b]0;x\u0007 \u202eexe"}]
    {"name":"Луч \u001b[31m\u001b]0;x\u0007 \u202eexe"}
    | Name |
    | --- |
    | Луч \\x1b\[31m\\x1b\]0;x\\x07 \\u202eexe |
    Name
    Луч \x1b[31m\x1b]0;x\x07 \u202eexe
    $ ruka client list --columns name -f csv | od -An -c
       n   a   m   e  \n 320 233 321 203 321 207     033   [   3   1
       m 033   ]   0   ;   x  \a     342 200 256   e   x   e  \n
    $ ruka client list --columns name -o list.csv; od -An -c list.csv
       n   a   m   e  \n 320 233 321 203 321 207     033   [   3   1
       m 033   ]   0   ;   x  \a     342 200 256   e   x   e  \n

Messages too, and what is meant by a wrong word.

    $ screen() { script -qec "$*" /dev/null | tr -d '\r'; }; bad=$(printf 'clien\033[31mt'); screen ruka "'$bad'"; screen ruka client show "'$bad'"; screen ruka help "'$bad'"; screen ruka log -f json
    ruka: there is no command “ruka clien\x1b[31mt”
      ruka --help lists them
    ruka: no client is “clien\x1b[31mt”
      ruka find TEXT searches everywhere; ruka client add NAME makes a new one
    ruka: there is no command “clien\x1b[31mt”
      ruka --help lists them
    [{"id":2,"at":"2026-11-23T10:00:00+03:00","actor":"","rows":1,"undone":false,"erased":null,"command":"ruka task add \"Луч \u001b[31m\u001b]0;x\u0007 \u202eexe\" -q"},
     {"id":1,"at":"2026-11-23T10:00:00+03:00","actor":"","rows":2,"undone":false,"erased":null,"command":"ruka client add \"Луч \u001b[31m\u001b]0;x\u0007 \u202eexe\" -q"}]
