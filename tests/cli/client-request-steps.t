A request is handed over, accepted, reopened, rejected; the manager hears of a complaint.

    $ ruka staff add "Игорь Лапин" --role expert --topic логистика --topic таможня --lang ru
    $ ruka staff add "Ольга Смирнова" --role manager -q
    $ ruka staff list --topic логистике --lang ru
    $ ruka staff edit лапин --topic склад --no-topic таможня --lang ru
    $ ruka client add "ООО «Вектор»" -q; ruka client add "ИП Королёв" --vip -q
    $ ruka client request add вектор "застрял груз на границе" --task "сегодня 17:00 позвонить перевозчику" --estimate 30 --lang ru
    $ ruka client request forward 1 --to лапин "вопрос логистики" --lang ru
    $ ruka client request forward 1 --lang ru; echo "[$?]"
    $ ruka client request accept 1 --lang ru
    $ ruka client request accept 1 --lang ru; echo "[$?]"
    $ ruka client request list --owner лапин --columns id,owner,accepted_at --lang ru
    $ ruka client request answer 1 "Груз выпущен, доставка во вторник" --lang ru
    $ ruka client request reopen 1 "не доставили" --lang ru
    $ ruka client request show 1 --lang ru
    $ ruka client request answer 1 "Груз доставлен, перевозчик заменён" -q
    $ ruka client request add королёв "опять задержан груз" --kind complaint --severity high --at "сегодня 9:20" --lang ru
    $ ruka today --lang ru
    $ ruka client request similar 2 --lang ru
    $ ruka client request similar "печать визиток" --lang ru
    $ ruka client request notify 2 "позвонил Ольге" --lang ru
    $ ruka client request notify 2 --lang ru; echo "[$?]"
    $ ruka client request notify 1 --lang ru; echo "[$?]"
    $ ruka client request reject 2 "не наш перевозчик" --lang ru
    $ ruka client request list --status rejected -f ids
    $ ruka client request add --from manager --kind info "цены Маяка на кресла" --lang ru
    $ ruka client request add вектор "счёт" --severity low --lang ru; echo "[$?]"
    $ ruka client request add вектор --lang ru; echo "[$?]"
    $ ruka client request list --lang ru
    $ ruka client request show 3 --lang ru
    $ ruka config set request.clock working -q; ruka client request add вектор "нужен счёт" --urgent --at "пт 20.11 17:30" --lang ru
    $ ruka client request list задержанный --all -f ids
    $ ruka staff rm лапин --lang ru; echo "[$?]"
    $ ruka staff add "Пётр Лишний" --role assistant -q; ruka staff rm лишний --lang ru
    $ ruka undo -q >/dev/null; ruka staff list -f ids
