A client whole, and the people there.

    $ ruka client add "ООО «Вектор»" --inn 7707083893 --bik 044525225 --account 40702810938000000002 --lang ru; echo "[$?]"
    ruka: контрольная цифра счёта «40702810938000000002» не подходит к БИК 044525225
      сверьте оба с документами: какая-то цифра неверна
    [2]
    $ ruka client add "ООО «Вектор»" --account 40702810938000000001 --lang ru; echo "[$?]"
    ruka: счёт «40702810938000000001» нельзя проверить без БИК
      укажите и БИК банка: --bik 044525225
    [2]
    $ ruka client add "ООО «Вектор»" --inn 0000000000 --lang ru; echo "[$?]"
    ruka: ИНН «0000000000» состоит из одних нулей
      возьмите его из документов или уберите --inn
    [2]
    $ ruka client add "ИП Королёв" --kpp 773601001 --lang ru; echo "[$?]"
    ruka: у ИП и у физлица нет КПП: «773601001»
      уберите --kpp или укажите --kind организация
    [2]
    $ ruka client add "ООО «Вектор»" --inn 7707083893 --bik 044525225 --account 40702810938000000001 --vip --role partner --role client --terms "отсрочка 30 дней, скидка 5 %" --greeting "Пётр Сергеевич" --channel звонок --hours 9-12 --zone мск+2 --address "Ленина, 5" --lang ru
    клиент 1       ООО «Вектор» · 7707083893
    $ ruka client contact add вектор "Ильин Пётр Сергеевич" --position директор --decision decides --phone "8 916 123-45-67" --birthday 26.11 --lang ru
    контактное лицо 1 Ильин Пётр Сергеевич · ООО «Вектор» · директор · ЛПР · +7 916 123-45-67 · 26.11
    $ ruka client contact add вектор "Анна Зайцева" --position закупки --email anna@vektor.example --birthday 12.03.1990 --lang ru
    контактное лицо 2 Анна Зайцева · ООО «Вектор» · закупки · anna@vektor.example · 12.03.1990
    $ ruka client contact add вектор "анна зайцева" --lang ru; echo "[$?]"
    ruka: у клиента уже есть контактное лицо «анна зайцева»
      изменить его: ruka client contact edit 2
    [4]
    $ ruka client contact add вектор "Пётр" --birthday "32.13" --lang ru; echo "[$?]"
    ruka: дня «32.13» нет ни в одном году
      пишите так: 12.03.1980
    [2]
    $ ruka client contact list --lang ru
    №  Контактное лицо       Должность  Клиент        Роль в решении  Телефоны          Эл. почта            День рождения
    2  Анна Зайцева          закупки    ООО «Вектор»                                    anna@vektor.example  12.03.1990
    1  Ильин Пётр Сергеевич  директор   ООО «Вектор»  ЛПР             +7 916 123-45-67                       26.11
    $ ruka client contact list --birthday неделя --lang ru
    №  Контактное лицо       Должность  Клиент        Роль в решении  Телефоны          День рождения
    1  Ильин Пётр Сергеевич  директор   ООО «Вектор»  ЛПР             +7 916 123-45-67  26.11
    $ ruka client contact list зайцевой -f json
    [{"id":2,"name":"Анна Зайцева","position":"закупки","department":null,"client":"ООО «Вектор»","decision":null,"phones":[],"emails":["anna@vektor.example"],"birthday":"1990-03-12","surname":"Зайцева","given_name":"Анна","patronymic":null,"note":null,"client_id":1,"left_on":null,"successor":null}]
    $ ruka client contact edit ильин --position "генеральный директор" --surname Ильинский --lang ru
    контактное лицо 1 Ильинский Пётр Сергеевич · ООО «Вектор» · генеральный директор · ЛПР · +7 916 123-45-67 · 26.11
    $ ruka client contact show +79161234567 --lang ru
    Контактное лицо 1: Ильинский Пётр Сергеевич
    №                1
    Контактное лицо  Ильинский Пётр Сергеевич
    Должность        генеральный директор
    Клиент           ООО «Вектор»
    Роль в решении   ЛПР
    Телефоны         +7 916 123-45-67
    День рождения    26.11
    $ ruka client show вектор --lang ru
    Клиент 1: ООО «Вектор» · VIP
    Особые условия  отсрочка 30 дней, скидка 5 %
    Как обращаться  Пётр Сергеевич
    Удобный канал   звонок
    Часы            09:00-12:00
    Часовой пояс    Asia/Yekaterinburg (12:00)
    Контактные лица
    №  Контактное лицо           Должность             Роль в решении  Телефоны          Эл. почта            День рождения
    2  Анна Зайцева              закупки                                                 anna@vektor.example  12.03.1990
    1  Ильинский Пётр Сергеевич  генеральный директор  ЛПР             +7 916 123-45-67                       26.11
    Вид             организация
    Роли            клиент, партнёр
    ИНН             7707083893
    Телефоны        +7 916 123-45-67
    Эл. почта       anna@vektor.example
    БИК             044525225
    Расчётный счёт  40702810938000000001
    Адрес           Ленина, 5
    $ ruka --now "чт 11.03.2027 09:00" today --lang ru
    четверг, 11 марта 2027 · рабочий день 8 из 22 · входящих звонков 0 из 15–20
    ВПЕРЕДИ
      пт 12.03.2027  день рождения 2  ООО «Вектор»  Анна Зайцева (37)
    $ ruka --now "ср 25.11.2026 09:00" today --lang ru
    среда, 25 ноября 2026 · рабочий день 17 из 20 · входящих звонков 0 из 15–20
    ВПЕРЕДИ
      чт 26.11.2026  день рождения 1  ООО «Вектор»  Ильинский Пётр Сергеевич
    $ ruka --now "ср 25.11.2026 09:00" today -f json | grep -o '"today":\[[^]]*\]'
    "today":[{"kind":"birthday","id":1,"stage":null,"client":"ООО «Вектор»","text":"Ильинский Пётр Сергеевич","due_at":"2026-11-26T23:59:59+03:00","command":"ruka client contact show 1"}]
    $ ruka --now "ср 25.11.2026 18:00" report day --lang ru | sed -n '/^План/,$p'
    План на следующий рабочий день
    Дата  26.11.2026
    Запланировано
    Что            №  Когда       Клиент        Суть
    день рождения  1  26.11.2026  ООО «Вектор»  Ильинский Пётр Сергеевич
    $ ruka client contact rm зайцевой --lang ru
    контактное лицо 2 Анна Зайцева · удалён
    $ ruka client contact show зайцева --lang ru; echo "[$?]"
    ruka: нет контактного лица «зайцева»
      всех показывает ruka client contact list
    [3]
    $ ruka client contact list --client вектор -f ids
    1
Many at once: asked from three on, one step of undo.

    $ ruka client add "ООО Раз" --city Казань -q; ruka client add "ООО Два" --city Казань -q; ruka client add "ООО Три" --city Казань -q
    2
    3
    4
    $ ruka client edit --where 'city = Казань' --tag опт --lang ru; echo "[$?]"
    3 клиента: 3 ООО Два, 2 ООО Раз, 4 ООО Три
    ruka: ничего не изменено
      изменить без вопроса: --yes; посмотреть: --dry-run
    [4]
    $ ruka client edit --where 'city = Казань' --tag опт --lang ru --dry-run
    3 клиента: 3 ООО Два, 2 ООО Раз, 4 ООО Три
    клиент         изменено 3 клиента
    пробный запуск: ничего не изменено
    $ ruka client edit --where 'city = Казань' --tag опт --role supplier --yes --lang ru
    3 клиента: 3 ООО Два, 2 ООО Раз, 4 ООО Три
    клиент         изменено 3 клиента
    $ ruka client list --tag опт -f ids
    3
    2
    4
    $ ruka client list --role supplier --columns id,name,roles --lang ru
    №  Название  Роли
    3  ООО Два   клиент, поставщик
    2  ООО Раз   клиент, поставщик
    4  ООО Три   клиент, поставщик
    $ ruka client edit --where 'city = Казань' --inn 7707083893 --yes --lang ru; echo "[$?]"
    ruka: --inn бывает у одного клиента, а не у многих
      назовите клиента: ruka client edit КЛИЕНТ --inn …
    [2]
    $ ruka client edit --tag опт --lang ru; echo "[$?]"
    ruka: не указано, какого клиента изменить: КЛИЕНТ или --where
      одного называет КЛИЕНТ, нескольких — --where 'city = Казань'
    [2]
    $ ruka client edit --where 'city = Пермь' --tag опт --lang ru
    нет клиентов
    $ ruka undo -y -q >/dev/null; ruka client list --tag опт --lang ru
    нет клиентов

Where people stand in their firm: said, found, told, and taken from and to other programs.

    $ ruka client contact edit ильинский --department "Отдел закупок" --lang ru --now "23.11.2026 12:00"
    контактное лицо 1 Ильинский Пётр Сергеевич · ООО «Вектор» · генеральный директор · Отдел закупок · ЛПР · +7 916 123-45-67 · 26.11
    $ ruka client contact edit ильинский --отдел "служба снабжения" --lang ru --now "23.11.2026 12:30"
    контактное лицо 1 Ильинский Пётр Сергеевич · ООО «Вектор» · генеральный директор · служба снабжения · ЛПР · +7 916 123-45-67 · 26.11
    $ ruka client contact list снабжением --lang ru; ruka client contact list --where 'department ~ снабж' -f csv --columns name,department
    №  Контактное лицо           Должность             Отдел             Клиент        Роль в решении  Телефоны          День рождения
    1  Ильинский Пётр Сергеевич  генеральный директор  служба снабжения  ООО «Вектор»  ЛПР             +7 916 123-45-67  26.11
    name,department
    Ильинский Пётр Сергеевич,служба снабжения
    $ ruka client show вектор --lang ru | grep -A2 'Контактные лица'
    Контактные лица
    №  Контактное лицо           Должность             Отдел             Роль в решении  Телефоны          День рождения
    1  Ильинский Пётр Сергеевич  генеральный директор  служба снабжения  ЛПР             +7 916 123-45-67  26.11
    $ ruka client history вектор --by change --limit 2 --lang ru
    Когда             Что        Текст                                                                                 Статус
    23.11.2026 12:30  изменение  Ильинский Пётр Сергеевич: Отдел закупок → Ильинский Пётр Сергеевич: служба снабжения  отдел
    23.11.2026 12:00  изменение  — → Ильинский Пётр Сергеевич: Отдел закупок                                           отдел
    $ ruka client export вектор -o вектор.vcf -q 2>/dev/null; grep -a '^ORG\|^TITLE' вектор.vcf
    ORG:ООО «Вектор»
    ORG:ООО «Вектор»;служба снабжения
    TITLE:генеральный директор
    $ printf 'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Ким;Анна;;;\r\nFN:Анна Ким\r\nORG:ООО Север;Финансы\r\nTITLE:бухгалтер\r\nEND:VCARD\r\n' > север.vcf; printf 'компания;контактное лицо;отдел\nООО Юг;Пётр Лис;Склад\n' > юг.csv; printf 'First Name,Last Name,Company,Department,E-mail Address,Business Phone\nIvan,Petrov,OOO Vostok,Sales,ivan@vostok.example,\n' > outlook.csv
    $ for file in север.vcf юг.csv outlook.csv; do ruka client import $file -q 2>/dev/null; done; ruka client contact list --where 'department != ""' -f csv --columns name,client,position,department
    name,client,position,department
    Petrov Ivan,OOO Vostok,,Sales
    Ильинский Пётр Сергеевич,ООО «Вектор»,генеральный директор,служба снабжения
    Ким Анна,ООО Север,бухгалтер,Финансы
    Пётр Лис,ООО Юг,,Склад

One person whole has the note too.

    $ ruka client contact edit ильинский --note "говорит по-татарски" -q; ruka client contact show ильинский --lang ru | grep татарски
    1
    Примечание       говорит по-татарски

A part that is said apart joins the name.

    $ ruka client contact add вектор "Лосева" --given Инга -q; ruka client contact edit лосева --name "Лисина" --given Яна; ruka client contact show лисина -f json
    6
    contact 6      Лисина Яна · ООО «Вектор»
    {"id":6,"name":"Лисина Яна","position":null,"department":null,"client":"ООО «Вектор»","decision":null,"phones":[],"emails":[],"birthday":null,"surname":"Лисина","given_name":"Яна","patronymic":null,"note":null,"client_id":1,"left_on":null,"successor":null}
