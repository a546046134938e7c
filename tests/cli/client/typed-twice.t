What was entered a moment ago is not entered again unasked.

    $ ruka client add "ООО Вектор" --contact "Ильина Ольга" -q; ruka client add "ООО Маяк" -q
    1
    2
    $ ruka client request add вектор "Нужен счёт" -q
    1
    $ ruka client request add вектор "нужен  счёт" --now "23.11.2026 10:04" --lang ru; echo "[$?]"
    ruka: то же самое только что внесено: обращение 1
      записать ещё раз: --force
    [4]
    $ ruka client request add вектор "Нужен счёт" --now "23.11.2026 10:04" -n; echo "[$?]"
    ruka: the same was entered a moment ago: request 1
      to write it once more: --force
    [4]
    $ ruka client request add вектор "Нужен счёт" --now "23.11.2026 10:04" -y -q; ruka client request add вектор "Нужен счёт" --force -q
    2
    3
    $ ruka client request add вектор "Нужен счёт" --now "23.11.2026 10:20" -q; ruka client request add вектор "Нужен счёт" --at "вчера 12:00" -q 2>/dev/null; ruka client request add маяк "Нужен счёт" -q
    4
    5
    6
    $ ruka client request add --from manager "Сколько в работе?" -q; ruka client request add --from manager "Сколько в работе?"; echo "[$?]"
    7
    ruka: the same was entered a moment ago: request 7
      to write it once more: --force
    [4]
    $ ruka client call вектор "Просят КП" --out -q
    1
    $ ruka client call вектор "просят кп" --out --now "23.11.2026 10:03" --lang ru; echo "[$?]"
    ruka: то же самое только что внесено: звонок 1
      записать ещё раз: --force
    [4]
    $ ruka client call вектор "Просят КП" --out --with ольга -q; ruka client call вектор "Просят КП" --at 9:00 -q; ruka client call маяк "Просят КП" -q
    2
    3
    4
    $ ruka client call маяк --missed -q; ruka client call маяк --missed -q
    5
    6
    $ ruka client log вектор "Прислали договор" --by mail -q; ruka client log вектор "Прислали договор" --by mail --lang ru; echo "[$?]"
    7
    ruka: то же самое только что внесено: письмо 7
      записать ещё раз: --force
    [4]
    $ ruka client log вектор "Прислали договор" --by letter -q
    8
