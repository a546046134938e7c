On a terminal of 80 columns: a phone is whole, the matter of a plan and of a complaint stays.

    $ echo 'screen() { script -qec "stty cols 80; ruka $* --color never --no-pager --lang ru" /dev/null | tr -d "\r"; }' >~/screen; ruka client add "ООО «Торговый дом Восток-Запад Логистика»" --phone "8 812 333-22-11" --phone "+7 916 123-45-67" --inn 7707083893 --city Тверь --contact "Анна Сергеевна Зайцева, заместитель директора по закупкам, +7 903 456-78-90" -q; ruka staff add "Ольга Лапина" --role expert --phone "+7 999 111-22-33" -q
    1
    1
    $ ruka meet add "Переговоры об условиях поставки" --at "tue 11:00" --for 1h --client восток --with Зайцева --with Лапина -q; ruka client request add восток "Привезли не те столы, и два из них с царапинами" --kind complaint --severity high --owner Лапина -q; ruka trip add "Переговоры в Казани" --from 21.12 --to 23.12 --city Казань -q
    1
    1
    1
    $ . ~/screen; screen client list
    №  Название                      ИНН         Телефоны                      Город
    1  ООО «Торговый дом Восток-За…  7707083893  +7 812 333-22-11,             Тверь
                                                 +7 916 123-45-67,
                                                 +7 903 456-78-90
    $ . ~/screen; screen client show 1 | sed -n '/^Контактные/,/^$/p'
    Контактные лица
    №  Контактное лицо         Должность                          Телефоны
    1  Анна Сергеевна Зайцева  заместитель директора по закупкам  +7 903 456-78-90
    $ . ~/screen; screen meet show 1 | sed -n '/^Участники/,$p'
    Участники
    Имя                     Организация, отд…  Телефон           Впервые  Ответ
    Ольга Лапина                               +7 999 111-22-33           ответа нет
    Анна Сергеевна Зайцева  ООО «Торговый до…  +7 903 456-78-90  да       ответа нет
    $ . ~/screen; screen report day | sed -n '/^Жалобы за/,/^$/p; /^Запланировано/,$p'
    Жалобы за день
    №  Клиент           Суть                      Вид     Серьёзность  Ответственный
    1  ООО «Торговый …  Привезли не те столы, и…  жалоба  высокая      Ольга Лапина
    Запланировано
    Что        №  Когда             Клиент                  Суть
    обращение  1  24.11.2026 10:00  ООО «Торговый дом Вос…  Привезли не те столы, и…
    встреча    1  24.11.2026 11:00  ООО «Торговый дом Вос…  Переговоры об условиях …

A stage of a trip is said by its name, not by its code.

    $ RUKA_NOW='06.12.2026 10:00' ruka report day --lang ru | sed -n '/^Запланировано/,$p'; ruka report day --now '06.12.2026 10:00' -f json | grep -o '"text":"planning"'
    Запланировано
    Что           №  Когда       Суть
    командировка  1  07.12.2026  планирование · Переговоры в Казани
    "text":"planning"

What is logged is pasted back as it was typed.

    $ ruka client list --where 'city = "г Казань"' -q; ruka client edit --where "name ~ '\"Д'" --vip yes -q; ruka client edit --where 'city = "Тверь"' --vip yes --yes -q; ruka log -f json | grep -o "ruka client edit[^}]*"
    1 client: 1 ООО «Торговый дом Восток-Запад Логистика»
    1
    ruka client edit --where 'city = \"Тверь\"' --vip yes --yes -q"
