Names in a filter are taken as everywhere: in any case form, without the legal form, by number.

    $ ruka client add "ООО Вектор" --contact "Ильина Ольга" --city Казань -q
    1
    $ ruka client add "АО Маяк" --tag оптовик -q
    2
    $ ruka staff add "Лапин Игорь" --role expert -q
    1
    $ ruka client edit вектор --owner лапин -q
    1
    $ ruka lead add "Луч света" --heat cold --priority C -q
    1
    $ ruka task add "Выслать КП" --client вектор --for лапин -q
    1
    $ ruka task add "Позвонить" --client маяк -q
    2
    $ ruka task add "Спросить" --lead 1 -q
    3
    $ ruka client call вектор "Просят счёт" --with ольга -q
    1
    $ ruka task list --where 'client = Вектору' -f ids
    1
    $ ruka task list --where 'client = вектор' -f ids
    1
    $ ruka task list --where 'client != Вектору' -f ids
    2
    3
    $ ruka task list --where 'client in (Вектору, Маяку)' -f ids
    1
    2
    $ ruka task list --where 'client ~ Вектору' -f ids
    1
    $ ruka task list --where 'client = Луч света' -f ids
    3
    $ ruka task list --where 'client = 2' -f ids
    2
    $ ruka task list --where 'for = Лапину' -f ids
    1
    $ ruka client list --where 'owner = Лапину' -f ids
    1
    $ ruka client list --where 'name = Маяка' -f ids
    2
    $ ruka lead list --where 'name = Лучу света' -f ids
    1
    $ ruka client calls --all --where 'contact = Ольге' -f ids
    1
    $ ruka client contact list --where 'name = Ильиной' -f ids
    1
    $ ruka client show вектор -f json | grep -o '"contacts":.[^]]*' | grep -c Ильина
    1

Nobody of that name is an error, never an empty list.

    $ ruka task list --where 'client = Вектер' --lang ru; echo "[$?]"
    ruka: «Вектер» — не совсем «ООО Вектор»
      если это и есть тот, кто нужен, укажите номер: 1
    [3]
    $ ruka task list --where 'client = Ромашка' --lang ru; echo "[$?]"
    ruka: нет клиента «Ромашка»
      ruka find ТЕКСТ ищет везде; ruka client add НАЗВАНИЕ заводит нового
    [3]
    $ ruka task list --where 'for = Лапун' --lang ru; echo "[$?]"
    ruka: нет сотрудника «Лапун»
      может быть, «Лапин Игорь»?
    [3]
    $ ruka lead list --where 'name = Лич света' --lang ru; echo "[$?]"
    ruka: ничего нет с названием «Лич света»
      может быть, «Луч света»?
    [3]
    $ ruka lead list --where 'name = Заря' --lang ru; echo "[$?]"
    ruka: ничего нет с названием «Заря»
      часть названия ищут через ~ вместо =
    [3]
    $ ruka client list --where 'city = Кезань' --lang ru; echo "[$?]"
    ruka: city «Кезань»: такого нет ни у одного клиента
      может быть, «Казань»?
    [3]
    $ ruka client list --where 'tag = оптовек' --lang ru; echo "[$?]"
    ruka: tags «оптовек»: такого нет ни у одного клиента
      может быть, «оптовик»?
    [3]
    $ ruka client calls --where 'client = Вектер' --lang ru; echo "[$?]"
    ruka: «Вектер» — не совсем «ООО Вектор»
      если это и есть тот, кто нужен, укажите номер: 1
    [3]
    $ ruka client check --where 'name = Вектер' --lang ru; echo "[$?]"
    ruka: «Вектер» — не совсем «ООО Вектор»
      если это и есть тот, кто нужен, укажите номер: 1
    [3]
