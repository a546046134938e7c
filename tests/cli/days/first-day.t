# A new desk: its settings, a desk to look around in, completion for the shell

    $ ruka config list -f csv | grep -E '^(name|calls.norm-max|office.zone)'
    name,value,default,unit,purpose
    calls.norm-max,20,20,calls a day,inbound calls a day: no more than
    office.zone,Europe/Moscow,Europe/Moscow,,the office's time zone
    $ ruka config set calls.norm-max 25; ruka config unset calls.norm-max; ruka config get calls.norm-max
    setting        calls.norm-max = 25
    setting        calls.norm-max = 20
    20
    $ ruka настройка сбросить request.hours --lang ru; ruka config unset no.such; echo "[$?]"
    настройка      request.hours = 24
    ruka: there is no setting “no.such”
      ruka config lists them
    [3]

A believable month is the same each time.

    $ ruka demo desk; ruka --db desk/ruka.db client list -f ids | wc -l; ruka --db desk/ruka.db today --lang ru | head -1
    desk/ruka.db
    look around: ruka --db desk/ruka.db
    24
    понедельник, 23 ноября 2026 · рабочий день 15 из 20 · входящих звонков 0 из 15–20
    $ ruka demo twin -q; for db in desk twin; do ruka --db $db/ruka.db task list --all -f csv | sha256sum; done | uniq | wc -l
    twin/ruka.db
    look around: ruka --db twin/ruka.db
    1
    $ ruka demo desk; echo "[$?]"
    ruka: this desk has clients already
      give a new folder: ruka demo DIR
    [4]

    $ ruka completion bash | tail -1; ruka completion zsh | head -1; ruka completion fish | head -1; ruka completion csh --lang ru; echo "[$?]"
    complete -o default -F _ruka ruka
    #compdef ruka
    # fish completion for ruka: asks the program itself.
    ruka: «csh» не подходит для ОБОЛОЧКА
      возможные значения: bash, zsh, fish
    [2]
