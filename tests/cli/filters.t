Every list has the same filters under the same words.

    $ ruka client add "ООО «Маяк»" -q
    sh: 1: ruka: not found
    $ ruka task add "Выслать счёт" --due "вчера 12:00" --client маяк -q
    sh: 1: ruka: not found
    $ ruka task add "Позвонить" --due "пт 10:00" -q
    sh: 1: ruka: not found
    $ ruka task done 1 -q
    sh: 1: ruka: not found
    $ ruka task list --status done --columns id,title,state --lang ru
    sh: 1: ruka: not found
    $ ruka task list --since сегодня --until пт -f ids
    sh: 1: ruka: not found
    $ ruka task list счета --all -f ids
    sh: 1: ruka: not found
    $ ruka lead add "ООО Луч" --heat hot --priority A --next "вчера 10:00 позвонить" -q
    sh: 1: ruka: not found
    $ ruka lead list --overdue -f ids
    sh: 1: ruka: not found
    $ ruka lead list --status lost --lang ru
    sh: 1: ruka: not found
    $ ruka lead list --period "прошлый месяц"
    sh: 1: ruka: not found
    $ ruka meet add "Переговоры" --at "завтра 10:00" --client маяк -q
    sh: 1: ruka: not found
    $ ruka meet list --since 01.11 --until завтра --client маяк --status planned -f ids
    sh: 1: ruka: not found
    $ ruka meet list --until вчера --lang ru
    sh: 1: ruka: not found
    $ ruka archive add --title "Договор 17-П" --kind contract --client маяк --signed 10.11 -q
    sh: 1: ruka: not found
    $ ruka archive list договора --overdue --since сегодня -f ids
    sh: 1: ruka: not found
    $ ruka trip add "Командировка в Казань" --from 21.12 --to 23.12 --city Казань -q
    sh: 1: ruka: not found
    $ ruka trip list казани --period декабрь -f ids
    sh: 1: ruka: not found
    $ ruka trip list --until 20.12 --lang ru
    sh: 1: ruka: not found
    $ ruka task list --since "30 февраля" --lang ru; echo "[$?]"
    sh: 1: ruka: not found
    [127]
