A person merged with another takes part once; a colleague and a contact of one name are told apart by what is whole.

    $ ruka client add Маяк --contact 'Лапин Игорь' --contact 'Лапин Игорь Петрович' -q; ruka meet add Показ --at 'ср 15:30' --client маяк --place тут --with 1 --with 'Лапин Игорь Петрович'
    1
    meeting 1      Wed 25.11.2026 15:30-16:30 · Показ · Маяк · тут · with: Лапин Игорь, Лапин Игорь Петрович
    $ ruka client contact merge 1 2 --yes -q; ruka meet show 1 -f json | grep -o '"with":[^]]*]'; ruka meet confirm 1
    1
    "with":["Лапин Игорь"]
    meeting 1      Wed 25.11.2026 15:30-16:30 · Показ · Маяк · тут · Лапин Игорь: accepted

A staff surname that several have hides no contact.

    $ ruka staff add 'Смирнова Ольга' --role expert -q; ruka staff add 'Смирнова Анна' --role expert -q; ruka client contact add маяк 'Смирнова Вера' -q; ruka meet edit 1 --with смирнова
    1
    2
    3
    meeting 1      Wed 25.11.2026 15:30-16:30 · Показ · Маяк · тут · with: Лапин Игорь, Смирнова Вера
