A surname is not taken for somebody's given name or patronymic: it is asked about, and nothing is written.

    $ ruka client add 'ООО Вектор' --contact 'Ильин Пётр Сергеевич' -q; ruka client add 'АО Хромель' --contact 'Ким Анна Олеговна' -q; ruka staff add 'Павел Орлов' --role expert -q
    1
    2
    1
    $ ruka client call петров 'хочет кресла' --lang ru; echo "[$?]"
    ruka: «петров» лишь похоже на имя или отчество: «Ильин Пётр Сергеевич»
      если это и есть тот, кто нужен, укажите номер: 1
    [3]
    $ ruka client call сергеев 'хочет кресла'; echo "[$?]"; ruka client call олегов 'хочет кресла' --lang ru; ruka client call вектор 'хочет кресла' --with петров
    ruka: “сергеев” is only like the given name or patronymic in “Ильин Пётр Сергеевич”
      if that is who you mean, give the number: 1
    [3]
    ruka: «олегов» лишь похоже на имя или отчество: «Ким Анна Олеговна»
      если это и есть тот, кто нужен, укажите номер: 2
    ruka: “петров” is only like the given name or patronymic in “Ильин Пётр Сергеевич”
      if that is who you mean, give the number: 1
    $ ruka client contact leave петров; ruka task add Сверка --due 27.11 --for павлов --lang ru; echo "[$?]"
    ruka: “петров” is only like the given name or patronymic in “Ильин Пётр Сергеевич”
      if that is who you mean, give the number: 1
    ruka: «павлов» лишь похоже на имя или отчество: «Павел Орлов»
      если это и есть тот, кто нужен, укажите номер: 1
    [3]
    $ ruka meet add Показ --at 'ср 15:30' --client вектор --place тут --with павлов --lang ru; echo "[$?]"; ruka meet list
    ruka: «павлов» лишь похоже на имя или отчество: «Павел Орлов»
      если это и есть тот, кто нужен, укажите номер: 1
    [3]
    no meetings from Mon 23.11.2026 to Sun 29.11.2026
    $ ruka client call петру 'звонил' -q; ruka client call анне 'звонила' -q; ruka task add Сверка --due 27.11 --for павлу -q
    1
    2
    1

Who has the surname is meant before who has only the patronymic.

    $ ruka client add 'ООО Гурт' --contact 'Сергеев Олег' --contact 'Ким Пётр Сергеевич' -q; ruka client call сергееву 'звонили' --lang ru
    3
    звонок 3       ООО Гурт, Сергеев Олег · входящий · пн 23.11.2026 10:00

A word before the name opens no way past what is asked.

    $ ruka client call 'клиенту ект' 'звонили' --lang ru; echo "[$?]"; ruka client call 'клиенту вектору' 'звонили' -q; ruka client call 'клиенту клиенту ект' 'звонили'; ruka client call 'компании петров' 'звонили'
    ruka: «ект» встречается только внутри слова: «ООО Вектор»
      напишите слово с начала или укажите номер: 1
    [3]
    4
    ruka: “ект” stands only inside a word of “ООО Вектор”
      write the word from its beginning, or give the number: 1
    ruka: several clients are “компании петров”
      give the number: 1 ООО Вектор, 3 ООО Гурт
