Two records of one client: add refuses the second and says by what it is known.

    $ ruka client add "ООО «Ромашка»" --phone "8 495 123-45-67" --city Казань -q
    1
    $ ruka client add "Romashka OOO" --lang ru; echo "[$?]"
    ruka: «Romashka OOO», похоже, уже есть: 1 ООО «Ромашка» (по названию)
      посмотреть: ruka client show 1; завести всё равно: --force
    [4]
    $ ruka client add "Лютик" --phone "+7 (495) 123-45-67"; echo "[$?]"
    ruka: “Лютик” seems to be known already: 1 ООО «Ромашка» (phone)
      look at it: ruka client show 1; to add another one all the same: --force
    [4]
    $ ruka client add "Romashka OOO" --phone "8 495 123-45-67" --phone "8 916 000-11-22" --city Kazan --force -q
    2
    $ ruka client add "Лютик" --phone "8 916 000-11-22" --force -q
    3

Pairs, the surest first, with their reasons.

    $ ruka client dupes --lang ru
    №  Клиент         № второго  Возможно, тот же  Баллы  По чему
    1  ООО «Ромашка»          2  Romashka OOO         91  по телефону, по названию
    2  Romashka OOO           3  Лютик                70  по телефону
    $ ruka client dupes --min 80 -f json
    [{"a":1,"a_name":"ООО «Ромашка»","b":2,"b_name":"Romashka OOO","score":91,"reasons":["phone","name"]}]
    $ ruka client dupes --min 80 -f ids
    1
    $ ruka client dupes ромашка --where "reasons = phone" --columns b,score -f csv
    b,score
    2,91
    $ ruka client dupes 1 2 -f csv; ruka client dupes 2 1 --columns b,score -f csv
    a,a_name,b,b_name,score,reasons
    1,ООО «Ромашка»,2,Romashka OOO,91,"phone, name"
    b,score
    2,91
    $ ruka client dupes 1 3 --lang ru; echo "[$?]"
    нет похожих клиентов
    [0]
    $ ruka client dupes --fail-empty --min 99 --lang ru; echo "[$?]"
    нет похожих клиентов
    [1]

What is not the same is not listed again.

    $ ruka client dupes 3 2 --not-same --lang ru
    клиент 3       Лютик и 2 Romashka OOO — разные клиенты
    $ ruka client dupes --columns a,b,score
    No.  Second No.  Score
      1           2     91
    $ ruka client dupes 2 3 --not-same --lang ru; echo "[$?]"
    ruka: 2 и 3 уже отмечены как разные
      отменить: ruka client dupes 2 3 --forget
    [4]
    $ ruka client dupes 2 3 --forget
    client 2       Romashka OOO · perhaps the same as 3 Лютик
    $ ruka client dupes 2 3 --forget; echo "[$?]"
    ruka: nobody has said that 2 and 3 are two
      to say so: ruka client dupes 2 3 --not-same
    [4]
    $ ruka client dupes 2 --forget --lang ru; echo "[$?]"
    ruka: для --not-same и --forget нужны два клиента
      назовите обоих: ruka client dupes 14 92 --not-same
    [2]
    $ ruka client dupes 2 2 --not-same; echo "[$?]"
    ruka: 2 is one client already
      name two clients
    [2]
    $ ruka client dupes --not-same 2 3 -q
    2
    $ ruka undo
    undone: change 6 “ruka client dupes --not-same 2 3 -q” of Mon 23.11.2026 10:00, rows: 1
    Record          No.  Field  Before
    not duplicates    2  a      2
    not duplicates    2  b      3
    not duplicates    2  at     23.11.2026 10:00
    the next undo takes back change 5 “ruka client dupes 2 3 --forget” of Mon 23.11.2026 10:00
    $ ruka client dupes 3 --columns a,b,score,reasons
    No.  Second No.  Score  By what
      2           3     70  phone

Every client is found by the other spelling of its name.

    $ ruka client add "Щербаков и партнёры" --contact "Юлия Ёлкина" -q
    4
    $ ruka client edit scherbakov --city Пермь
    client 4       Щербаков и партнёры · City: — → Пермь
    $ ruka client edit "Julia Elkina" --city Тверь -q
    4

A name is found by its spelling in the other alphabet, in lists and in the search too.

    $ ruka client add "Vostok LLC" --contact "Sidorov Oleg" -q; ruka client list Восток --columns name -f csv; ruka client list "олег сидоров" --columns name -f csv; ruka find Восток -f json | grep -o '"id":[0-9]*'
    5
    name
    Vostok LLC
    name
    Vostok LLC
    "id":5
