A week of the job from the terminal, without a spreadsheet. Monday: the base comes from the old CRM,
and is put in order.

    $ ruka --now "23.11.2026 9:00" staff add "Ольга Смирнова" --role manager --email olga@firm.example -q; ruka --now "23.11.2026 9:00" staff add "Иван Громов" --role expert --topic доставка -q
    1
    2
    $ printf '%s\n' 'ID;Имя;Фамилия;Компания;Должность;Рабочий телефон;Рабочий e-mail;Корпоративный сайт;Ответственный;Комментарий' '1;Анна;Ким;ООО «Вектор»;закупки;8 495 111-22-33;anna@vector.example;vector.example;Ольга Смирнова;' '2;Пётр;Ильин;АО «Маяк»;директор;8 916 222-33-44;ilin@mayak.example;;Ольга Смирнова;любит чай' '3;Пётр;Ильин;Mayak AO;директор;;info@mayak.example;;Ольга Смирнова;' '4;Зоя;Белова;ООО «Берег»;;12;zoya@bereg.example;;Ольга Смирнова;' > crm.csv
    $ ruka --now "23.11.2026 9:00" client import crm.csv --rejects bad.csv 2>&1 | grep -v столбцы; cut -d';' -f1,2,4- bad.csv
    encoding UTF-8, delimiter ;
    headings of Битрикс24
    columns: Имя → given_name, Фамилия → surname, Компания → name, Должность → position, Рабочий телефон → contact_phone, Рабочий e-mail → contact_email, Корпоративный сайт → website, Ответственный → owner, Комментарий → note
    left out: ID
    values left out, their rows are taken: 1
    line 5: “12” is not a phone number
      write it like +7 916 123-45-67
    line 4: client 2 keeps what it has: name: here “АО «Маяк»”, in the file “Mayak AO”
    to take the file's values: --update
    rejected rows are in bad.csv
    import         read 4 = created 3 + updated 1 + skipped 0 + rejected 0
    reject_line;reject_reason;ID;Имя;Фамилия;Компания;Должность;Рабочий телефон;Рабочий e-mail;Корпоративный сайт;Ответственный;Комментарий
    5;“12” is not a phone number;4;Зоя;Белова;ООО «Берег»;;12;zoya@bereg.example;;Ольга Смирнова;
    $ sed -i 's/;12;/;8 916 777-00-01;/' bad.csv; ruka --now "23.11.2026 9:00" client import bad.csv 2>/dev/null
    import         read 1 = created 0 + updated 1 + skipped 0 + rejected 0
    $ ruka --now "23.11.2026 9:00" client dupes; ruka --now "23.11.2026 9:00" client list --columns id,name,owner
    no likely duplicates
    No.  Name          Owner
      2  АО «Маяк»     Ольга Смирнова
      3  ООО «Берег»   Ольга Смирнова
      1  ООО «Вектор»  Ольга Смирнова
    $ printf '%s\n' 'inn,kpp,name,legal_address' '7707083893,770701001,"АО ""МАЯК""","г Москва, ул Мира, д 1"' > egrul.csv; ruka --now "23.11.2026 9:00" client edit маяк --inn 7707083893 --vip yes --terms "Отсрочка 10 дней"
    client 2       АО «Маяк» · INN: — → 7707083893 · VIP: — → yes · Special terms: — → Отсрочка 10 дней
    $ ruka --now "23.11.2026 9:00" client reconcile egrul.csv --accept all --source "выписка ЕГРЮЛ" 2>&1 | tail -2
    read 1 · compared 1 · differences 2, not decided 0, decided before 0 · not ours 0 · without a key 0 · rejected 0
    verified 1 by “выписка ЕГРЮЛ”, next check Sun 21.02.2027
    $ ruka --now "23.11.2026 9:00" client consent give ким --for processing -q
    1

Tuesday: calls, each with what comes next.

    $ ruka --now "24.11.2026 10:00" client call 84951112233 "Просят КП на 50 кресел" --next "завтра 11:00 выслать КП"
    call 1         ООО «Вектор», Ким Анна · in · Tue 24.11.2026 10:00
    task 1         выслать КП · Wed 25.11.2026 11:00
    $ ruka --now "24.11.2026 10:00" client call ильин --missed
    call 2         АО «Маяк», Ильин Пётр · missed · Tue 24.11.2026 10:00
    $ ruka --now "24.11.2026 10:00" client calls --columns why,client,phone,missed
    Why     Client     Phone             Times
    missed  АО «Маяк»  +7 916 222-33-44      1
    $ ruka --now "24.11.2026 10:00" client show ильин | head -3
    Client 2: АО «Маяк» · VIP
    Special terms  Отсрочка 10 дней
    $ ruka --now "24.11.2026 10:00" client call ильин "Разбили кресло при доставке, недоволен" --in
    call 3         АО «Маяк», Ильин Пётр · in · Tue 24.11.2026 10:00
    $ ruka --now "24.11.2026 10:00" client request add маяк "Разбили кресло при доставке" --kind complaint --severity high
    request 1      АО «Маяк» · Разбили кресло при доставке · answer by Wed 25.11.2026 10:00 · high · tell the manager by Tue 24.11.2026 10:30
    $ ruka --now "24.11.2026 10:00" client request notify 1; ruka --now "24.11.2026 10:00" staff list --topic доставки --columns id,name; ruka --now "24.11.2026 10:00" client request forward 1 --to Громов
    request 1      АО «Маяк» · the manager was told in time
    No.  Full name
      2  Иван Громов
    request 1      АО «Маяк» · handed over to Иван Громов, not accepted yet · answer by Wed 25.11.2026 10:00
    $ ruka --now "24.11.2026 10:00" client promise add маяк "Заменить кресло" --due "пт 12:00"
    promise 1      АО «Маяк» · Заменить кресло · ours · by Fri 27.11.2026 12:00
    $ ruka --now "24.11.2026 10:00" today
    Tuesday, 24 November 2026 · working day 16 of 20 · inbound calls 2 of 15-20
    Nothing is due today.

Wednesday: the offer goes out, mail is read, a request is answered.

    $ ruka --now "25.11.2026 11:30" task done 1; ruka --now "25.11.2026 11:30" client log вектор "Выслали КП" --by mail
    task 1         выслать КП · done
    mail 4         ООО «Вектор» · Wed 25.11.2026 11:30
    $ printf '%s\n' 'From: =?utf-8?B?0JDQvdC90LAg0JrQuNC8?= <anna@vector.example>' 'To: olga@firm.example' 'Date: Wed, 25 Nov 2026 11:00:00 +0300' 'Message-ID: <1@vector.example>' 'Subject: Offer' 'Content-Type: text/plain; charset=utf-8' '' 'Когда будет доставка?' > m.eml; ruka --now "25.11.2026 11:30" client mail import m.eml; ruka --now "25.11.2026 11:30" client mail list --unanswered --columns client,subject,waiting
    import         read 1 = created 1 + skipped 0 + rejected 0
    Client        Subject   Waits
    ООО «Вектор»  Offer    30 min
    $ ruka --now "25.11.2026 11:30" client request accept 1; ruka --now "25.11.2026 11:30" client request answer 1 "Заменим в пятницу"; ruka --now "25.11.2026 11:30" client request close 1 "Клиент согласен"
    request 1      АО «Маяк» · accepted by Иван Громов
    request 1      АО «Маяк» · answered: late
    request 1      АО «Маяк» · closed
    $ ruka --now "25.11.2026 11:30" meet add "Показ кресел" --at "пт 15:00" --client вектор
    meeting 1      Fri 27.11.2026 15:00-16:00 · Показ кресел · ООО «Вектор»

Thursday: nothing slips.

    $ ruka --now "26.11.2026 9:30" client mail answered 5; ruka --now "26.11.2026 9:30" client feedback add маяк "Быстро решили" --nps 9 -q; ruka --now "26.11.2026 9:30" client check --severity error
    mail 5         ООО «Вектор» · Offer · answered
    1
    nothing to mend
    $ ruka --now "26.11.2026 9:30" client list --where 'owner = Смирнова and last_touch_at < -1d' --columns name,last_touch_at
    Name       Last contact
    АО «Маяк»  24.11.2026 10:00

Friday: promises are kept, the week is handed in.

    $ ruka --now "27.11.2026 17:30" client promise keep 1 "Привезли в 11:40"
    promise 1      АО «Маяк» · Заменить кресло · ours · kept late
    $ ruka --now "27.11.2026 17:30" client history маяк --columns at,kind,text,state,result
    When              What      Text                                    State          Result
    27.11.2026 17:30  outcome   Заменить кресло                         kept late      Привезли в 11:40
    26.11.2026 09:30  feedback  Быстро решили                                          NPS 9
    25.11.2026 11:30  answer    Заменим в пятницу                       answered
    24.11.2026 10:00  call      Разбили кресло при доставке, недоволен  in
    24.11.2026 10:00  call                                              missed
    24.11.2026 10:00  promise   Заменить кресло                         ours
    24.11.2026 10:00  request   Разбили кресло при доставке             closed
    23.11.2026 09:00  change    — → info@mayak.example                  email
    23.11.2026 09:00  change    — → 7707083893                          INN
    23.11.2026 09:00  change    — → Отсрочка 10 дней                    terms
    23.11.2026 09:00  change    — → yes                                 VIP
    23.11.2026 09:00  change    — → 770701001                           KPP
    23.11.2026 09:00  change    — → г Москва, ул Мира, д 1              legal address
    23.11.2026 09:00  change    выписка ЕГРЮЛ                           verified
    23.11.2026 09:00  change    АО «Маяк»                               created
    $ ruka --now "27.11.2026 17:30" report clients --columns zone,client,reasons,correction
    Wed 28.10.2026 — Fri 27.11.2026
    Zone  Client     Why
    red   АО «Маяк»  conflict or grave complaint, answered late
    red 1, nothing planned for 1 of them; yellow 0
    in the period before: red 0, yellow 0
      into red 1: 2 АО «Маяк»
    $ ruka --now "27.11.2026 17:30" report day | sed -n '/^Promises/,/^Tasks/p'
    Promises
    Kept today                    1
    Broken today                  0
    Due by the next working day   0
    Overdue                       0
    Ours kept in time this month  0 %
    Tasks
    $ ruka --now "27.11.2026 17:30" client export -o база.xlsx; test -s база.xlsx && echo есть; ruka --now "27.11.2026 17:30" log | head -3
    есть
    No.  When              Rows  Command
     24  27.11.2026 17:30     2  ruka --now "27.11.2026 17:30" client promise keep 1 "Привезли в 11:40"
     23  26.11.2026 09:30     1  ruka --now "26.11.2026 9:30" client feedback add маяк "Быстро решили" --nps 9 -q
