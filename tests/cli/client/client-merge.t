Two records of one client become one; the old number still finds it.

    $ ruka client add "ООО «Ромашка»" --phone "8 495 123-45-67" --city Казань --contact "Иван Петров, директор" -q
    1
    $ ruka client add "Romashka OOO" --phone "8 495 123-45-67" --phone "8 916 000-11-22" --inn 7707083893 --city Москва --vip --tag опт --contact "Petrov Ivan, ip@romashka.example" --force -q
    2
    $ ruka client call 2 "нужен счёт" --next "завтра позвонить" -q
    1
    $ ruka client merge 1 2 --lang ru; echo "[$?]"
                       1 (останется)          2 (будет присоединён)
    Название           ООО «Ромашка»          Romashka OOO
    ИНН                                       7707083893
    Телефоны           +7 495 123-45-67       +7 495 123-45-67, +7 916 000-11-22
    Эл. почта                                 ip@romashka.example
    Город              Казань                 Москва
    VIP                                       да
    Метки                                     опт
    Последний контакт                         23.11.2026 10:00
    Контактные лица    Иван Петров, директор  Petrov Ivan
    задачи             0                      1
    коммуникации       0                      1
    ruka: ничего не объединено
      объединить без вопроса: --yes; примерить: --dry-run
    [4]
    $ ruka client merge 1 2 --dry-run -q
    1
    dry run: nothing was changed
    $ ruka client merge 1 2 --yes --lang ru
                       1 (останется)          2 (будет присоединён)
    Название           ООО «Ромашка»          Romashka OOO
    ИНН                                       7707083893
    Телефоны           +7 495 123-45-67       +7 495 123-45-67, +7 916 000-11-22
    Эл. почта                                 ip@romashka.example
    Город              Казань                 Москва
    VIP                                       да
    Метки                                     опт
    Последний контакт                         23.11.2026 10:00
    Контактные лица    Иван Петров, директор  Petrov Ivan
    задачи             0                      1
    коммуникации       0                      1
    Город: осталось Казань; у 2 было Москва
    клиент 1       ООО «Ромашка» · перешло: эл. почта 1, телефоны 1, метки 1, контактные лица 1, задачи 1, коммуникации 1 · дополнено: ИНН
    $ ruka client show 2 --lang ru
    2 объединён с 1 ООО «Ромашка»
    Клиент 1: ООО «Ромашка» · VIP
    Задачи
    №  Задача     Срок        Квадрант
    1  позвонить  24.11.2026  II важно, не срочно
    Контактные лица
    №  Контактное лицо  Должность  Эл. почта
    1  Иван Петров      директор   ip@romashka.example
    Объединены с этим клиентом
    №  Клиент        Объединён         Поле   Там было
    2  Romashka OOO  23.11.2026 10:00  город  Москва
    Последние коммуникации
    Когда             Канал   Направление  Статус     О чём
    23.11.2026 10:00  звонок  входящее     выполнено  нужен счёт
    Вид                организация
    ИНН                7707083893
    Телефоны           +7 495 123-45-67, +7 916 000-11-22
    Эл. почта          ip@romashka.example
    Город              Казань
    Метки              опт
    Последний контакт  23.11.2026 10:00
    $ ruka client show romashka -f ids
    1
    $ ruka client merge 1 2 --lang ru; echo "[$?]"
    2 объединён с 1 ООО «Ромашка»
    ruka: 1 — это один и тот же клиент
      назовите двух: ruka client merge ОСНОВНОЙ ЛИШНИЙ; пары показывает ruka client dupes
    [4]
    $ ruka undo -y
    the last command that was to change the desk, “ruka client merge” of Mon 23.11.2026 10:00, failed and changed nothing
    undone: change 4 “ruka client merge 1 2 --yes --lang ru” of Mon 23.11.2026 10:00, rows: 18
    Record          No.  Field          Before            After
    clients           1  INN            7707083893
    clients           1  VIP            yes               no
    clients           1  last touch at  23.11.2026 10:00
    clients           2  kind                             company
    clients           2  name                             Romashka OOO
    clients           2  status                           active
    clients           2  INN                              7707083893
    clients           2  city                             Москва
    clients           2  VIP                              yes
    clients           2  last touch at                    23.11.2026 10:00
    client emails     1  client id      1                 2
    client emails     1  contact id     1                 2
    contacts          2  client id                        2
    contacts          2  name                             Petrov Ivan
    contacts          2  surname                          Petrov
    contacts          2  given name                       Ivan
    client phones     2  client id                        2
    client phones     2  raw                              8 495 123-45-67
    client phones     2  e164                             +7 495 123-45-67
    client phones     3  client id      1                 2
    client roles      2  client id                        2
    client roles      2  role                             client
    client tags       1  client id      1
    client tags       1  tag            опт
    client tags       2  client id                        2
    client tags       2  tag                              опт
    tasks             1  client id      1                 2
    touches           1  client id      1                 2
    client aliases    1  old id         2
    client aliases    1  client id      1
    client aliases    1  name           Romashka OOO
    client aliases    1  was            city: Москва
    client aliases    1  merged at      23.11.2026 10:00
    the next undo takes back change 3 “ruka client call 2 "нужен счёт" --next "завтра позвонить" -q” of Mon 23.11.2026 10:00
    $ ruka client list --columns id,name,inn,phones,vip
    No.  Name           INN         Phones                              VIP
      2  Romashka OOO   7707083893  +7 495 123-45-67, +7 916 000-11-22  yes
      1  ООО «Ромашка»              +7 495 123-45-67
    $ ruka redo
    made again: change 4 “ruka client merge 1 2 --yes --lang ru” of Mon 23.11.2026 10:00, rows: 18
    Record          No.  Field          Before            After
    clients           1  INN                              7707083893
    clients           1  VIP            no                yes
    clients           1  last touch at                    23.11.2026 10:00
    clients           2  kind           company
    clients           2  name           Romashka OOO
    clients           2  status         active
    clients           2  INN            7707083893
    clients           2  city           Москва
    clients           2  VIP            yes
    clients           2  last touch at  23.11.2026 10:00
    client emails     1  client id      2                 1
    client emails     1  contact id     2                 1
    contacts          2  client id      2
    contacts          2  name           Petrov Ivan
    contacts          2  surname        Petrov
    contacts          2  given name     Ivan
    client phones     2  client id      2
    client phones     2  raw            8 495 123-45-67
    client phones     2  e164           +7 495 123-45-67
    client phones     3  client id      2                 1
    client roles      2  client id      2
    client roles      2  role           client
    client tags       1  client id                        1
    client tags       1  tag                              опт
    client tags       2  client id      2
    client tags       2  tag            опт
    tasks             1  client id      2                 1
    touches           1  client id      2                 1
    client aliases    1  old id                           2
    client aliases    1  client id                        1
    client aliases    1  name                             Romashka OOO
    client aliases    1  was                              city: Москва
    client aliases    1  merged at                        23.11.2026 10:00
    $ ruka client list --columns id,name,inn,phones,vip
    No.  Name           INN         Phones                              VIP
      1  ООО «Ромашка»  7707083893  +7 495 123-45-67, +7 916 000-11-22  yes

Two INNs are two clients, unless one insists.

    $ ruka client add "Альфа" --inn 7736050003 -q
    3
    $ ruka client merge 1 3 --yes -q --lang ru; echo "[$?]"
    ruka: 1 и 3 — разные клиенты: не совпадает ИНН (7707083893, 7736050003)
      если это всё же один: --force
    [4]
    $ ruka client merge 1 1; echo "[$?]"
    ruka: 1 is one client already
      name two: ruka client merge KEEP GONE; ruka client dupes lists the pairs
    [4]
    $ ruka client merge 1 3 --yes --force -q
    1
    $ ruka client show 3 -f ids
    3 was merged into 1 ООО «Ромашка»
    1
