The base is checked by named rules, the gravest findings first; each names the command that mends it.

    $ ruka client add "ООО Маяк" --lang ru
    клиент 1       ООО Маяк
    $ ruka client add "Пётр Ильин" --phone 89161234567 --city Казань -q
    2
    $ ruka client check --lang ru; echo "[$?]"
    Правило               Серьёзность     Клиент      Что не так                        Как исправить
    client.phone-missing  ошибка          ООО Маяк    нет ни телефона, ни эл. почты     ruka client edit 1 --phone ТЕЛЕФОН
    client.inn-missing    предупреждение  ООО Маяк    организация без ИНН               ruka client edit 1 --inn ИНН
    client.no-owner       предупреждение  ООО Маяк    нет ответственного                ruka client edit 1 --owner СОТРУДНИК
    client.inn-missing    предупреждение  Пётр Ильин  организация без ИНН               ruka client edit 2 --inn ИНН
    client.no-owner       предупреждение  Пётр Ильин  нет ответственного                ruka client edit 2 --owner СОТРУДНИК
    client.no-city        к сведению      ООО Маяк    не указан город                   ruka client edit 1 --city ГОРОД
    client.no-contact     к сведению      ООО Маяк    организация без контактного лица  ruka client edit 1 --contact ТЕКСТ
    client.not-verified   к сведению      ООО Маяк    данные ни разу не сверялись       ruka client verify 1 --source ТЕКСТ
    client.no-contact     к сведению      Пётр Ильин  организация без контактного лица  ruka client edit 2 --contact ТЕКСТ
    client.not-verified   к сведению      Пётр Ильин  данные ни разу не сверялись       ruka client verify 2 --source ТЕКСТ
    [1]
    $ ruka client check маяк --severity error; echo "[$?]"
    Rule                  Severity  Client    What is wrong                  How to mend it
    client.phone-missing  error     ООО Маяк  neither a phone nor an e-mail  ruka client edit 1 --phone PHONE
    ООО Маяк: the card is 0 % complete, missing: phone, e-mail, INN, KPP, OGRN, city, contact person, owner, verified data
    [1]
    $ ruka client check --rule client.no-city -f json; echo "[$?]"
    [{"rule":"client.no-city","severity":"note","client":"ООО Маяк","text":"the city is not known","client_id":1,"mend":"ruka client edit 1 --city CITY"}]
    [1]
    $ ruka client check --where 'city = Казань' --columns rule,client; echo "[$?]"
    Rule                 Client
    client.inn-missing   Пётр Ильин
    client.no-owner      Пётр Ильин
    client.no-contact    Пётр Ильин
    client.not-verified  Пётр Ильин
    [1]

Numbers that the program would not take are found where they came in by other ways.

    $ ruka client edit маяк --inn 7707083893 --email m@mayak.ru -q
    1
    $ sqlite3 "$RUKA_DB" "UPDATE clients SET inn = '7707083894', ogrn = '1027700132196', account = '40702810938000000002', bik = '044525225' WHERE id = 1; UPDATE client_emails SET email = 'm@mayak'"
    $ ruka client check маяк --severity error --columns rule,text,mend --lang ru; echo "[$?]"
    Правило                 Что не так                                                 Как исправить
    client.account-invalid  расчётный счёт «40702810938000000002» не подходит к банку  ruka client edit 1 --account СЧЁТ --bik БИК
    client.inn-invalid      контрольная цифра ИНН «7707083894» не сходится             ruka client edit 1 --inn ИНН
    client.ogrn-invalid     контрольная цифра ОГРН «1027700132196» не сходится         ruka client edit 1 --ogrn ОГРН
    contact.email-invalid   «m@mayak» — не адрес эл. почты                             ruka client edit 1 --no-email 'm@mayak' --email ЭЛ-ПОЧТА
    ООО Маяк: карточка заполнена на 30 %, нет: телефон, КПП, город, контактное лицо, ответственный, сверка данных
    [1]

Rules can be switched off; the table of rules says which.

    $ ruka config set check.off client.not-verified,client.no-owner
    setting        check.off = client.not-verified,client.no-owner
    $ ruka client check ильин; echo "[$?]"
    Rule                Severity  Client      What is wrong               How to mend it
    client.inn-missing  warning   Пётр Ильин  a company without an INN    ruka client edit 2 --inn INN
    client.no-contact   note      Пётр Ильин  a company without a person  ruka client edit 2 --contact TEXT
    Пётр Ильин: the card is 30 % complete, missing: e-mail, INN, KPP, OGRN, contact person, owner, verified data
    [1]
    $ ruka client check --rules --lang ru
    Правило                  Серьёзность     Что не так                                   Как исправить                                           Включено
    client.phone-missing     ошибка          нет ни телефона, ни эл. почты                ruka client edit НОМЕР --phone ТЕЛЕФОН                  да
    client.inn-invalid       ошибка          контрольная цифра ИНН «…» не сходится        ruka client edit НОМЕР --inn ИНН                        да
    client.ogrn-invalid      ошибка          контрольная цифра ОГРН «…» не сходится       ruka client edit НОМЕР --ogrn ОГРН                      да
    client.account-invalid   ошибка          расчётный счёт «…» не подходит к банку       ruka client edit НОМЕР --account СЧЁТ --bik БИК         да
    client.duplicate-inn     ошибка          тот же ИНН, что у клиента …                  ruka client merge … НОМЕР                               да
    contact.email-invalid    ошибка          «…» — не адрес эл. почты                     ruka client edit НОМЕР --no-email '…' --email ЭЛ-ПОЧТА  да
    client.inn-missing       предупреждение  организация без ИНН                          ruka client edit НОМЕР --inn ИНН                        да
    client.no-owner          предупреждение  нет ответственного                           ruka client edit НОМЕР --owner СОТРУДНИК
    client.phone-unread      предупреждение  по номеру «…» не позвонить: нет кода города  ruka client edit НОМЕР --no-phone '…' --phone ТЕЛЕФОН   да
    client.verify-overdue    предупреждение  данные надо было сверить …                   ruka client verify НОМЕР --source ТЕКСТ                 да
    client.kpp-missing       к сведению      организация без КПП                          ruka client edit НОМЕР --kpp КПП                        да
    client.no-city           к сведению      не указан город                              ruka client edit НОМЕР --city ГОРОД                     да
    client.no-contact        к сведению      организация без контактного лица             ruka client edit НОМЕР --contact ТЕКСТ                  да
    client.not-verified      к сведению      данные ни разу не сверялись                  ruka client verify НОМЕР --source ТЕКСТ
    contact.name-incomplete  к сведению      «…» — не полное имя                          ruka client contact edit НОМЕР --surname ФАМИЛИЯ        да
    contact.no-phone         к сведению      …: нет ни телефона, ни эл. почты             ruka client contact edit НОМЕР --phone ТЕЛЕФОН          да
    $ ruka client check --rule client.no-own; echo "[$?]"
    ruka: there is no rule “client.no-own”
      did you mean “client.no-owner”?
    [2]
    $ ruka client check --score --lang ru
    №  Название    Заполнено  Не заполнено
    1  ООО Маяк         30 %  телефон, КПП, город, контактное лицо, ответственный, сверка данных
    2  Пётр Ильин       30 %  эл. почта, ИНН, КПП, ОГРН, контактное лицо, ответственный, сверка данных

What was compared with a source is confirmed: who, when, by what, and when again.

    $ ruka config set user.name "Анна Смирнова" -q
    $ ruka client verify ильин --lang ru; echo "[$?]"
    ruka: не указан параметр --source
      укажите, с чем сверены данные: --source "выписка ЕГРЮЛ"
    [2]
    $ ruka client verify ильин --source "звонок" --next вчера --lang ru; echo "[$?]"
    ruka: следующая сверка вс 22.11.2026 — это не в будущем
      укажите день позже: --next "через 3 месяца"
    [2]
    $ ruka client verify ильин --source "звонок" --lang ru
    клиент 2       Пётр Ильин · проверено: звонок · следующая сверка вс 21.02.2027
    $ ruka client verify ильин --source "звонок" --next "через 3 дня" -f json | tr ',' '\n' | grep verif
    "verified_at":"2026-11-23T10:00:00+03:00"
    "verified_by":"Анна Смирнова"
    "verified_source":"звонок"
    "verify_on":"2026-11-26"
    $ ruka client list --where 'verify_on < "через неделю"'
    No.  Name        Phones            City
      2  Пётр Ильин  +7 916 123-45-67  Казань
    $ ruka client check ильин --now "2026-11-27 10:00" --lang ru; echo "[$?]"
    Правило                Серьёзность     Клиент      Что не так                           Как исправить
    client.inn-missing     предупреждение  Пётр Ильин  организация без ИНН                  ruka client edit 2 --inn ИНН
    client.verify-overdue  предупреждение  Пётр Ильин  данные надо было сверить 26.11.2026  ruka client verify 2 --source ТЕКСТ
    client.no-contact      к сведению      Пётр Ильин  организация без контактного лица     ruka client edit 2 --contact ТЕКСТ
    Пётр Ильин: карточка заполнена на 40 %, нет: эл. почта, ИНН, КПП, ОГРН, контактное лицо, ответственный
    [1]
    $ ruka undo -q; ruka undo -q; ruka client check ильин --rule client.not-verified --lang ru; echo "[$?]"
    7
    6
    Правило              Серьёзность  Клиент      Что не так                   Как исправить
    client.not-verified  к сведению   Пётр Ильин  данные ни разу не сверялись  ruka client verify 2 --source ТЕКСТ
    Пётр Ильин: карточка заполнена на 30 %, нет: эл. почта, ИНН, КПП, ОГРН, контактное лицо, ответственный, сверка данных
    [1]

A mending line may be pasted into the shell, whatever the value has in it.

    $ printf '%s\n' 'название;телефон' "ИП О'Генри;12345 O'H" > они.csv; ruka client import они.csv 2>/dev/null
    import         read 1 = created 1 + updated 0 + skipped 0 + rejected 0
    $ ruka client check генри --rule client.phone-unread --columns client,mend 2>/dev/null
    Client      How to mend it
    ИП О'Генри  ruka client edit 3 --no-phone '12345 O'\''H' --phone PHONE
    $ line=$(ruka client check генри --rule client.phone-unread --columns mend -f tsv 2>/dev/null | sed '1d;s/PHONE$/+79161234567/'); eval "$line"; ruka client check генри --rule client.phone-unread 2>/dev/null; echo "[$?]"
    client 3       ИП О'Генри · Phones: 12345 O'H → +7 916 123-45-67
    [0]

A person's finding names the person to mend.

    $ ruka client contact add генри "Анна" -q; ruka client check генри --rule contact.name-incomplete --columns text,mend --lang ru 2>/dev/null; ruka client check --rule contact.no-phone -f ids 2>/dev/null
    1
    Что не так              Как исправить
    «Анна» — не полное имя  ruka client contact edit 1 --surname ФАМИЛИЯ
    3
