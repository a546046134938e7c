Promises with their terms, ours and theirs; feedback and what came of it.

    $ ruka client add "ООО «Маяк»" --vip -q
    $ ruka client promise add маяк "прислать образцы" --due "сегодня 12:00" --lang ru
    $ ruka client promise add маяк "оплатить счёт 318" --due 20.11 --theirs --kind guarantee --lang ru
    $ ruka client promise add маяк "скидка 5 %" --lang ru; echo "[$?]"
    $ ruka client promise add маяк "" --due завтра --lang ru; echo "[$?]"
    $ ruka client promise list --lang ru
    $ ruka client promise list --side theirs --overdue -f ids
    $ ruka today --lang ru
    $ ruka client promise keep 1 --lang ru; echo "[$?]"
    $ ruka client promise keep 1 "отправлены СДЭКом" --lang ru
    $ ruka client promise keep 1 "ещё раз" --lang ru; echo "[$?]"
    $ ruka client promise edit 2 --due завтра --lang ru
    $ ruka client promise show 2 --lang ru
    $ ruka client promise break 2 "не оплатили" --now "27.11.2026 10:00" --lang ru
    $ ruka client promise add маяк "каталог" --due 10.11 -q; ruka client promise keep 3 "передан" --lang ru
    $ ruka client promise add маяк "визит" --due 30.11 --kind agreement -q; ruka client promise waive 4 "клиент отказался" --lang ru
    $ ruka client promise list --all --lang ru
    $ ruka client promise list --status kept_late -f ids
    $ ruka client promise show 1 -f json
    $ ruka client request add маяк "нужны образцы" --task "завтра 10:00 собрать" --promise "ср 12:00 прислать" --lang ru
    $ ruka client show маяк --lang ru
    $ ruka client feedback add маяк "долго везли" --nps 6 --csat 3 --topic доставка --task "пт сменить перевозчика" --lang ru
    $ ruka client feedback add маяк --nps 10 --by call --lang ru
    $ ruka client feedback add маяк --nps 11 --lang ru; echo "[$?]"
    $ ruka client feedback add маяк --lang ru; echo "[$?]"
    $ ruka client feedback list --lang ru
    $ ruka client feedback list --period ноябрь --summary --lang ru
    $ ruka client feedback list везти -f ids
    $ ruka client feedback show 1 --lang ru
    $ ruka client history маяк --lang ru
    $ ruka client history маяк --by outcome --columns text,result -f csv
    $ ruka report day --lang ru | sed -n '/Обещания/,/Задачи/p'
    $ ruka client feedback rm 2 --lang ru; ruka undo -q >/dev/null; ruka client feedback list -f ids
