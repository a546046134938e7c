A tag, a city, a source, a topic is called by its case forms too, as a client is.

    $ ruka client add "ООО Вектор" --city Казань --tag важный --source "выставка Мебель" -q; ruka client add "ООО Ромашка" --city "г. Нижний Новгород" --tag опт -q; ruka client add "АО Дон" --city Ростов-на-Дону --tag важный -q
    1
    2
    3
    $ ruka client list --tag важного -f csv --columns name
    name
    АО Дон
    ООО Вектор
    $ ruka client list --city Казани -f csv --columns name
    name
    ООО Вектор
    $ ruka client list --city "Нижнем Новгороде" -f csv --columns name
    name
    ООО Ромашка
    $ ruka client list --city "г. Ростове-на-Дону" -f csv --columns name
    name
    АО Дон
    $ ruka client list --source "выставки Мебель" -f csv --columns name
    name
    ООО Вектор
    $ ruka client list --where "city = Казани" -f csv --columns name
    name
    ООО Вектор
    $ ruka client list --where "city != Казани and tags = важные" -f csv --columns name
    name
    АО Дон
    $ ruka client list --where "tags != важным" -f csv --columns name
    name
    ООО Ромашка
    $ ruka client list --where "source = 'выставке Мебель'" -f csv --columns name
    name
    ООО Вектор
    $ ruka client list --where "city in (Казани, 'Нижнего Новгорода')" -f csv --columns name
    name
    ООО Вектор
    ООО Ромашка
    $ ruka client feedback add вектор "долго везли" --topic доставка -q; ruka client feedback --topic доставки -f csv --columns topic,text
    1
    topic,text
    доставка,долго везли
    $ ruka trip add Выезд --from 21.12 --to 23.12 --city Казань -q; ruka trip list --where "city = Казани" -f csv --columns title
    1
    title
    Выезд

A slip is asked about, and so is a form of two.

    $ ruka client list --city Казанб --lang ru
    ruka: --city «Казанб»: такого нет ни у одного клиента
      может быть, «Казань»?
    $ ruka client list --tag "вежного" --lang ru
    ruka: --tag «вежного»: такого нет ни у одного клиента
      может быть, «важный»?
    $ ruka client add "ИП Пётр" --tag важная -q
    4
    “важная” is a new tag; there is “важный”: ruka undo takes it back
    $ ruka client list --tag важной --lang ru
    ruka: «важной» — под это подходят: важная, важный
      напишите так, как там стоит
    $ ruka client list --where "tags = важной" --lang ru
    ruka: «важной» — под это подходят: важная, важный
      напишите так, как там стоит
    $ ruka client list --tag важная -f csv --columns name
    name
    ИП Пётр

A tag that is given is new; that one like it is there is told. One that is taken away is there.

    $ ruka client edit ромашка --tag важного --lang ru; ruka undo -q
    клиент 2       ООО Ромашка · Метки: опт → важного, опт
    «важного» — новая метка, а «важная» уже есть: отменить — ruka undo
    7
    $ ruka client edit вектор --no-tag важного --lang ru
    клиент 1       ООО Вектор · Метки: важный → —
    $ ruka client edit вектор --no-tag важного --lang ru
    ruka: у клиента нет метки «важного»
      метки показывает ruka client show 1
    $ ruka client edit --where "tags = важным" --no-tag оптом --yes --lang ru
    1 клиент: 3 АО Дон
    клиент         изменён 1 клиент
    $ ruka client edit --where "tags = опт" --no-tag срочного --yes --lang ru
    1 клиент: 2 ООО Ромашка
    ruka: --tag «срочного»: такого нет ни у одного клиента
      список: ruka client list

Two names that a slip is like are both named.

    $ ruka client add "ООО Вектра" -q; ruka client show Вектром --lang ru
    5
    ruka: «Вектром» — таких клиентов несколько
      укажите номер: 1 ООО Вектор, 5 ООО Вектра
    $ ruka client show Вектором | head -1; ruka client show Вектре | head -1
    Client 1: ООО Вектор
    Client 5: ООО Вектра
