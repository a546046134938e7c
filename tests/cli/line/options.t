Options: whose a word is, and where it may stand.

    $ ruka client add "ООО Вектор" --note "-n"
    client 1       ООО Вектор
    $ ruka client add "ООО Луч" --note "--db" --city Тула
    client 2       ООО Луч · Тула
    $ ruka client add "ООО Заря" --note="--quiet"
    client 3       ООО Заря
    $ ruka client list --columns id,note -f csv
    id,note
    1,-n
    3,--quiet
    2,--db
    $ ruka client --lang ru list --sort -id --columns id,name
    №  Название
    3  ООО Заря
    2  ООО Луч
    1  ООО Вектор
    $ ruka --dry-run client rm 1 --lang ru
    клиент 1       ООО Вектор · удалён
    пробный запуск: ничего не изменено
    $ ruka client list -f ids
    1
    3
    2
    $ ruka task add -- --title
    task 1         --title · IV neither
    $ ruka task add "Вчера" --due -1d -q
    2
    $ ruka client list --limit; echo "[$?]"
    ruka: --limit needs a value
      write it like --limit N
    [2]
    $ ruka client list --quiet=yes; echo "[$?]"
    ruka: --quiet takes no value
      leave out “=yes”
    [2]
