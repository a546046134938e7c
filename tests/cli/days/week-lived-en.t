A week lived at the desk, in English: the same duties, other mistakes. `d HOUR` sets the time of the
day, `screen` shows an answer on a terminal of 80 columns.

    $ ruka --version >/dev/null; printf '%s\n' 'd() { RUKA_NOW="$day $1"; export RUKA_NOW; }' 'screen() { script -qec "stty cols 80; ruka $* --color never --no-pager" /dev/null | tr -d "\r"; }' >~/week; for n in 23 24 25 26 27; do { cat ~/week; echo "day=$n.11.2026"; } >~/$n; done
    $ ruka config set user.name 'Ellen King'; ruka staff add 'Olga Lane' --role manager; ruka staff add 'Ian Grove' --role expert --topic delivery
    setting        user.name = Ellen King
    staff 1        Olga Lane · manager
    staff 2        Ian Grove · expert · delivery

Monday. The base comes from a table; a call's hour and a request's client are put right.

    $ . ~/23; d 9:00; printf '%s\n' 'Name,Phone,Email,Contact person' 'Vector LLC,+7 495 111-22-33,info@vector.example,"Ann Lee, buyer"' 'Beacon JSC,+7 843 222-33-44,office@beacon.example,"Peter Ilin, director"' >base.csv; ruka client import base.csv; ruka client edit beacon --vip yes --terms '10 days to pay'
    encoding UTF-8, delimiter ,
    columns: Name → name, Phone → phone, Email → email, Contact person → contact
    import         read 2 = created 2 + updated 0 + skipped 0 + rejected 0
    client 2       Beacon JSC · VIP: — → yes · Special terms: — → 10 days to pay
    $ . ~/23; d 9:10; ruka task add 'Slides for Beacon' --due 'tue 10:00' --important --client beacon --estimate 1h; ruka meet add Talks --at 'tue 11:00' --client beacon; ruka meet add Lunch --type break --at 'tue 13:00'; ruka task matrix
    task 1         Slides for Beacon · Tue 24.11.2026 10:00 (tomorrow) · II important, not urgent
    meeting 1      Tue 24.11.2026 11:00-12:00 · Talks · Beacon JSC
    meeting 2      Tue 24.11.2026 13:00-14:00 · Lunch
    II. Important, not urgent: plan
    No.  Task               Due               Client
      1  Slides for Beacon  24.11.2026 10:00  Beacon JSC
    $ . ~/23; d 10:00; ruka call '+7 495 111-22-33' 'They need a price for 50 chairs' --next 'tomorrow 12:00 send the price'; ruka call '+7 916 700-00-01' 'Asks for tables' --new 'Ray LLC'; ruka lead add 'Ray LLC' --heat warm --priority B --next 'wed 12:00 call them'
    call 1         Vector LLC · in · Mon 23.11.2026 10:00
    task 2         send the price · Tue 24.11.2026 12:00
    client 3       Ray LLC
    call 2         Ray LLC · in · Mon 23.11.2026 10:00
    lead 1         Ray LLC · warm · B · Wed 25.11.2026 12:00 call them
    task 3         call them · Wed 25.11.2026 12:00
    $ . ~/23; d 11:00; ruka request add beacon 'A price for 20 tables' --urgent; ruka client calls edit 2 --at 10:20 --minutes 6; ruka client request edit 1 --client vector
    request 1      Beacon JSC · A price for 20 tables · answer by Mon 23.11.2026 13:00
    call 2         Ray LLC · in · Mon 23.11.2026 10:20 · Asks for tables
    request 1      Vector LLC · A price for 20 tables · answer by Mon 23.11.2026 13:00
    $ . ~/23; d 12:30; ruka request answer 1 'The price went out by mail'; ruka call vector --missed --at 12:10; ruka client calls; ruka call vector 'They have the price' --out --minutes 4
    request 1      Vector LLC · answered: in time
    call 3         Vector LLC · missed · Mon 23.11.2026 12:10
    No.  Why     Client      Phone             Since or for      Times
      3  missed  Vector LLC  +7 495 111-22-33  23.11.2026 12:10      1
    call 4         Vector LLC · out · Mon 23.11.2026 12:30
    $ . ~/23; d 16:00; ruka deal add vector Chairs --product 'chair; 50; 4500' --date '30.11'; ruka archive add --title 'Contract 17' --kind contract --client beacon --signed today
    deal 1         Vector LLC · Chairs · ₽225,000 · new · expected Mon 30.11.2026
    document 1     Contract 17 · to the archive by Thu 26.11.2026
    $ . ~/23; d 17:30; screen today; ruka report day --save | sed 's/.*reports/reports/'; ruka report day >monday.txt
    Monday, 23 November 2026 · working day 15 of 20 · inbound calls 2 of 15-20
    AT RISK
      task 1  Beacon JSC  Slides for Beacon  16 h 30 min left  ruka task done 1
      task 2  Vector LLC  send the price     18 h 30 min left  ruka task done 2
    TODAY
      today  deal 1  Vector LLC  what is the next step? Chairs
        ruka deal edit 1 --next "WHEN TEXT"
    reports/2026/2026-11-23-day.md

Tuesday. The meeting is held, a complaint comes; a task was finished too soon.

    $ . ~/24; d 9:30; ruka task done 1 2; ruka task reopen 2; screen today
    task 1         Slides for Beacon · done
    task 2         send the price · done
    task 2         send the price · Tue 24.11.2026 12:00 (today) · III urgent, not important
    Tuesday, 24 November 2026 · working day 16 of 20 · inbound calls 0 of 15-20
    AT RISK
      task 2  Vector LLC  send the price  2 h 30 min left  ruka task done 2
    TODAY
      11:00-12:00  meeting 1  Beacon JSC  Talks
      13:00-14:00  meeting 2              Lunch
      today        deal 1     Vector LLC  what is the next step? Chairs
        ruka deal edit 1 --next "WHEN TEXT"
    $ . ~/24; d 12:10; ruka meet held 1 --result 'They take 20 tables'; ruka task done 2; ruka promise add beacon 'Send the contract' --due 'thu 12:00'
    meeting 1      Tue 24.11.2026 11:00-12:00 · Talks · Beacon JSC · held: They take 20 tables
    task 2         send the price · done
    promise 1      Beacon JSC · Send the contract · ours · by Thu 26.11.2026 12:00
    $ . ~/24; d 14:00; ruka call ilin 'Two chairs came broken'; ruka request add beacon 'Two broken chairs' --kind complaint --severity high; ruka request notify 2; ruka request forward 2 --to grove
    call 5         Beacon JSC, Peter Ilin · in · Tue 24.11.2026 14:00
    request 2      Beacon JSC · Two broken chairs · answer by Wed 25.11.2026 14:00 · high · tell the manager by Tue 24.11.2026 14:30
    request 2      Beacon JSC · the manager was told in time
    request 2      Beacon JSC · handed over to Ian Grove, not accepted yet · answer by Wed 25.11.2026 14:00
    $ . ~/24; d 15:00; ruka deal add beacon Tables --product 'table; 20; 7000' --date '10.12'; ruka trip add 'Talks in Kazan' --from 21.12 --to 23.12 --city Kazan; ruka trip stage 1 1 done
    deal 2         Beacon JSC · Tables · ₽140,000 · new · expected Thu 10.12.2026
    trip 1         Talks in Kazan · Mon 21.12.2026 - Wed 23.12.2026 · collect information from Mon 23.11.2026
    there is less time than the norm of 28 days
    trip 1         stage 1: done
    $ . ~/24; d 17:30; screen today; ruka report day >tuesday.txt
    Tuesday, 24 November 2026 · working day 16 of 20 · inbound calls 1 of 15-20
    AT RISK
      task 3  Ray LLC  call them  18 h 30 min left  ruka task done 3
    TODAY
      today  deal 2  Beacon JSC  what is the next step? Tables
        ruka deal edit 2 --next "WHEN TEXT"
      today  deal 1  Vector LLC  what is the next step? Chairs
        ruka deal edit 1 --next "WHEN TEXT"

Wednesday. Nobody comes to a meeting, another is moved; an undo takes back what was one step too far.

    $ . ~/25; d 9:00; ruka meet add 'Show the tables' --at 'today 10:00' --client ray; ruka meet add Signing --at 'thu 15:00' --client beacon
    meeting 3      Wed 25.11.2026 10:00-11:00 · Show the tables · Ray LLC
    meeting 4      Thu 26.11.2026 15:00-16:00 · Signing · Beacon JSC
    $ . ~/25; d 11:10; ruka meet missed 3 --why 'the client is ill'; ruka meet move 4 'fri 15:00'; ruka request accept 2; ruka request answer 2 'New chairs tomorrow'
    meeting 3      Wed 25.11.2026 10:00-11:00 · Show the tables · Ray LLC · missed: the client is ill
    meeting 4      Fri 27.11.2026 15:00-16:00 · Signing · Beacon JSC
    request 2      Beacon JSC · accepted by Ian Grove
    request 2      Beacon JSC · answered: in time
    $ . ~/25; d 12:00; ruka call ray 'They look at the catalogue' --out; ruka lead edit 1 --next 'fri 12:00 call them'; ruka lead heat 1 hot --why 'asked for a sample'
    call 6         Ray LLC · out · Wed 25.11.2026 12:00
    lead 1         Ray LLC · warm · B · Fri 27.11.2026 12:00 call them
    task 3         call them · Fri 27.11.2026 12:00
    lead 1         Ray LLC · hot · B · Fri 27.11.2026 12:00 call them
    $ . ~/25; d 14:00; ruka order add vector '50 chairs' --deal 1 --by '10 dec'; ruka order stage 1 confirmed; ruka order stage 1 shipped --why 'paid in cash'; ruka undo -y; ruka order show 1
    order 1        Vector LLC · 50 chairs · deal 1 · requested Wed 25.11.2026 14:00 · to be delivered by Thu 10.12.2026 (in 15 days)
    order 1        Vector LLC · 50 chairs · deal 1 · confirmed Wed 25.11.2026 14:00 · to be delivered by Thu 10.12.2026 (in 15 days)
    order 1        Vector LLC · 50 chairs · deal 1 · shipped Wed 25.11.2026 14:00 · to be delivered by Thu 10.12.2026 (in 15 days) · skipped: invoiced, paid, assembling
    undone: change 43 “ruka order stage 1 shipped --why "paid in cash"” of Wed 25.11.2026 14:00, rows: 5
    Record        No.  Field     Before            After
    order stages    3  order id  1
    order stages    3  at        25.11.2026 14:00
    order stages    3  stage     invoiced
    order stages    3  skipped   yes
    order stages    3  reason    paid in cash
    order stages    3  noted at  25.11.2026 14:00
    order stages    4  order id  1
    order stages    4  at        25.11.2026 14:00
    order stages    4  stage     paid
    order stages    4  skipped   yes
    order stages    4  reason    paid in cash
    order stages    4  noted at  25.11.2026 14:00
    order stages    5  order id  1
    order stages    5  at        25.11.2026 14:00
    order stages    5  stage     assembling
    order stages    5  skipped   yes
    order stages    5  reason    paid in cash
    order stages    5  noted at  25.11.2026 14:00
    order stages    6  order id  1
    order stages    6  at        25.11.2026 14:00
    order stages    6  stage     shipped
    order stages    6  skipped   no
    order stages    6  noted at  25.11.2026 14:00
    orders          1  stage     shipped           confirmed
    the next undo takes back change 42 “ruka order stage 1 confirmed” of Wed 25.11.2026 14:00
    Order 1: Vector LLC
    No.            1
    Client         Vector LLC
    Order          50 chairs
    Stage          confirmed
    Since          25.11.2026 14:00
    In this stage  0 min
    Promised by    10.12.2026
    Deal           1
    Requested      25.11.2026 14:00
    Stages
    When              Stage      Lasted
    25.11.2026 14:00  requested   0 min
    25.11.2026 14:00  confirmed   0 min
    $ . ~/25; d 17:30; screen today
    Wednesday, 25 November 2026 · working day 17 of 20 · inbound calls 0 of 15-20
    AT RISK
      promise 1  Beacon JSC  Send the contract  18 h 30 min left
        ruka promise keep 1 TEXT
    TODAY
      today  deal 2  Beacon JSC  what is the next step? Tables
        ruka deal edit 2 --next "WHEN TEXT"
      today  deal 1  Vector LLC  what is the next step? Chairs
        ruka deal edit 1 --next "WHEN TEXT"

Thursday. A director leaves, the paper gets its copy, the promise is kept.

    $ . ~/26; d 10:00; ruka client contact add beacon 'Zoe Bell, director, +7 843 222-33-45'; ruka client contact leave ilin --on today --successor bell
    contact 3      Zoe Bell · Beacon JSC · director · +7 843 222-33-45
    contact 2      Peter Ilin · Beacon JSC · left on Thu 26.11.2026, successor Zoe Bell
    $ . ~/26; d 11:00; echo contract >contract.txt; ruka archive edit 1 --file contract.txt; ruka promise keep 1 'Miss Bell has it'; ruka request close 2 'New chairs are there'
    document 1     Contract 17 · archived: 2026/Beacon JSC/2026-11-23 Contract 17.txt
    promise 1      Beacon JSC · Send the contract · ours · kept
    request 2      Beacon JSC · closed
    $ . ~/26; d 12:00; ruka client feedback add beacon 'Mended in two days' --nps 8; ruka deal move 1 proposal --next 'fri 10:00 ask'; ruka client edit ray --city Tver; ruka client edit ray --name 'Ray Trading LLC'; ruka client list ray --columns id,name
    feedback 1     Beacon JSC · Mended in two days · NPS 8
    deal 1         Vector LLC · Chairs · ₽225,000 · proposal · expected Mon 30.11.2026 · Fri 27.11.2026 10:00 ask
    task 4         ask · Fri 27.11.2026 10:00
    client 3       Ray LLC · City: — → Tver
    client 3       Ray Trading LLC · Name: Ray LLC → Ray Trading LLC
    No.  Name
      3  Ray Trading LLC
    $ . ~/26; d 17:30; screen today
    Thursday, 26 November 2026 · working day 18 of 20 · inbound calls 0 of 15-20
    AT RISK
      task 4  Vector LLC  ask · Chairs  16 h 30 min left  ruka task done 4
      task 3  Ray LLC     call them     18 h 30 min left  ruka task done 3
    TODAY
      today  deal 2  Beacon JSC  what is the next step? Tables
        ruka deal edit 2 --next "WHEN TEXT"

Friday. The week is handed in; Monday's and Tuesday's reports are what they were.

    $ . ~/27; d 10:05; ruka call vector 'They sign today' --out; ruka deal win 1; ruka order stage 1 invoiced; ruka lead edit 1 --next 'mon 12:00 call them'
    call 7         Vector LLC · out · Fri 27.11.2026 10:05
    task 4         ask · cancelled with it
    deal 1         Vector LLC · Chairs · ₽225,000 · won
    order 1        Vector LLC · 50 chairs · deal 1 · invoiced Fri 27.11.2026 10:05 · to be delivered by Thu 10.12.2026 (in 13 days)
    lead 1         Ray LLC · hot · B · Mon 30.11.2026 12:00 call them
    task 3         call them · Mon 30.11.2026 12:00
    $ . ~/27; d 16:10; ruka meet held 4 --result 'Signed'; ruka deal move 2 contract; ruka client check --severity error; ruka client dupes; ruka archive due
    meeting 4      Fri 27.11.2026 15:00-16:00 · Signing · Beacon JSC · held: Signed
    deal 2         Beacon JSC · Tables · ₽140,000 · contract · expected Thu 10.12.2026
    nothing to mend
    no likely duplicates
    every paper is in the archive
    $ . ~/27; d 17:30; screen today; screen report week
    Friday, 27 November 2026 · working day 19 of 20 · inbound calls 0 of 15-20
    AT RISK
      task 3  Ray LLC  call them  2 d 18 h left  ruka task done 3
    TODAY
      today  deal 2  Beacon JSC  what is the next step? Tables
        ruka deal edit 2 --next "WHEN TEXT"
    Report of the week: Mon 23.11.2026 — Sun 29.11.2026
    From                  23.11.2026
    To                    29.11.2026
    The one before began  16.11.2026
    and ended             22.11.2026
    Sales
    Figure            In the period  In the one before
    Deals won                     1                  0
    Won for                ₽225,000
    Deals lost                    0                  0
    Deals in work                 1                  0
    In work for            ₽140,000
    New deals                     2                  0
    New for                ₽365,000
    New leads                     1                  0
    New orders                    1                  0
    Orders delivered              0                  0
    Calls
    Figure                   In the period  In the one before
    Inbound                              3                  0
    Norm from                           75                 75
    Norm to                            100                100
    Outbound                             3                  0
    Missed                               1                  0
    Missed and not returned              0                  0
    Minutes on the phone                10                  0
    Requests
    Figure                    In the period  In the one before
    Requests received                     2                  0
    Requests answered                     2                  0
    Of these in time                      2                  0
    Overdue                               0                  0
    Unanswered                            0                  0
    Complaints received                   1                  0
    Not told to the manager               0                  0
    Questions of the manager              0                  0
    Meetings
    Figure              In the period  In the one before
    Meetings                        2                  0
    Held                            2                  0
    Did not take place              1                  0
    Promises
    Figure         In the period  In the one before
    Promises kept              1                  0
    Broken                     0                  0
    Overdue                    0                  0
    Tasks
    Figure      In the period  In the one before
    Tasks done              2                  0
    Overdue                 0                  0
    Still open              1                  0
    Complaints
    No.  Client      Matter             Kind       Seriousness  Owner
      2  Beacon JSC  Two broken chairs  complaint  high         Ian Grove
    Steps of deals
    No.  Client      Deal    Deal status    Amount
      1  Vector LLC  Chairs  new          ₽225,000
      2  Beacon JSC  Tables  new          ₽140,000
      1  Vector LLC  Chairs  proposal     ₽225,000
      1  Vector LLC  Chairs  won          ₽225,000
      2  Beacon JSC  Tables  contract     ₽140,000
    Entered for an earlier time
    Communications           0
    Requests                 0
    Answers                  0
    Outcomes of promises     0
    Finished tasks           0
    Meetings                 0
    Stages of deals          0
    Stages of orders         0
    Closed deals put right   0
    Closed orders put right  0
    $ . ~/27; d 17:40; ruka report day 23.11 | cmp - monday.txt && echo 'the same'; ruka report day 24.11 | cmp - tuesday.txt && echo 'the same'; ruka report week --save | sed 's/.*reports/reports/'; ls "${RUKA_DB%/*}/reports/2026"
    the same
    the same
    reports/2026/2026-11-29-week.md
    2026-11-23-day.md
    2026-11-29-week.md
