What is read of a client's values is right, whichever way they come in.

Names of every kind.

    $ ruka client add 'ООО Имена' -q; ruka client contact add 1 'Гейдар Али оглы Алиев' -q; ruka client contact add 1 'Савва Лукич Попов' -q; ruka client contact add 1 'Mary Ann Smith' -q; ruka client contact list --columns name,surname,given_name,patronymic -f csv
    1
    1
    2
    3
    name,surname,given_name,patronymic
    Mary Ann Smith,Smith,Mary Ann,
    Гейдар Али оглы Алиев,Алиев,Гейдар,Али оглы
    Савва Лукич Попов,Попов,Савва,Лукич
    $ ruka client add 'Мамедова Лейла Рашид кызы'; ruka client add 'Petrov Ivan Sergeevich'; ruka client add 'Сергей Лукич Мебель'
    client 2       Мамедова Лейла Рашид кызы · person
    client 3       Petrov Ivan Sergeevich · person
    client 4       Сергей Лукич Мебель

A day without a year lies ahead where something is to come, and behind where it has happened.

    $ ruka meet add Переговоры --at '15.01 12:00'; ruka task add Отчёт --due '15 января'; ruka client call 1 стулья --at '28.12 12:00'
    meeting 1      Fri 15.01.2027 12:00-13:00 · Переговоры
    task 1         Отчёт · Fri 15.01.2027 (in 53 days) · IV neither
    call 1         ООО Имена · in · Sun 28.12.2025 12:00
    Sun 28.12.2025 12:00: that is 330 days ago
    $ ruka date до 20 января; ruka date 29.02
    Wed 20.01.2027 (in 58 days)
    Tue 29.02.2028 (in 463 days)
    $ ruka lead deal add 1 Кресла --date 10.02 --product 'кресло; 1,000; 4500'; echo "[$?]"
    ruka: “1,000” may be a thousand or a fraction
      group digits with spaces: 1 000; a fraction of three digits takes a zero: 1,0000
    [2]
    $ ruka lead deal add 1 Кресла --date 10.02 --product 'кресло; 1 000; 4500' --next '12.01 позвонить'
    deal 1         ООО Имена · Кресла · ₽4,500,000 · new · expected Wed 10.02.2027 · Tue 12.01.2027 позвонить
    task 2         позвонить · Tue 12.01.2027

Born on 29 February: on 1 March of a common year.

    $ ruka client contact edit попов --birthday 29.02.1980 -q; for day in 28.02.2027 01.03.2027 29.02.2028 01.03.2028; do ruka client contact list --birthday $day -f ids; echo $day; done
    2
    28.02.2027
    2
    01.03.2027
    2
    29.02.2028
    01.03.2028

Calls go by the clock of the client's city.

    $ ruka client add 'ООО Восток' --city Владивосток --phone '+7 423 200-00-01' -q; ruka client call 5 --missed --at '23.11.2026 09:30' -q; ruka client calls --columns client,call_at,local_time --now '23.11.2026 16:00'
    5
    2
    Client      Call at           Their time
    ООО Восток  24.11.2026 02:00  09:00
    $ ruka today --now '23.11.2026 16:00' | tail -2; ruka today --now '23.11.2026 16:00' --lang ru | tail -1
    CALL BACK
      client 5  ООО Восток  missed at 09:30 (1 time), not before Tue 24.11.2026 02:00  ruka call +74232000001 TEXT --out
      клиент 5  ООО Восток  пропущен: 09:30 (1 раз), звонить не раньше: вт 24.11.2026 02:00  ruka call +74232000001 ТЕКСТ --out

Phones are grouped by the code of their city; the Treasury's accounts follow a rule of their own.

    $ ruka client edit 5 --phone 84822123456 --phone 84823212345 -q; ruka client list восток --columns phones
    5
    Phones
    +7 423 200-00-01, +7 4822 12-34-56, +7 48232 1-23-45
    $ ruka client edit 5 --bik 017003983 --account 03100643000000017300 --lang ru; ruka client edit 5 --account 40702810938000000001; echo "[$?]"
    клиент 5       ООО Восток · БИК: — → 017003983 · Расчётный счёт: — → 03100643000000017300
    счёт 03100643000000017300 — казначейский: контрольной цифры у него нет, сверьте его с документами
    ruka: account “40702810938000000001” is none of the Treasury's, as BIK 017003983 is
      its accounts begin with 03: compare both with the papers
    [2]
