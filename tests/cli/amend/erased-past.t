What is past is counted as it was, whoever has been erased since.

    $ ruka client add Vector -q; ruka client add 'Ann Lee' --vip -q; ruka --now '23.11.2026 10:30' call 2 'forty chairs' --next 'fri 10:00 send the offer' -q; ruka --now '23.11.2026 11:00' call 2 --missed -q
    1
    2
    1
    2
    $ ruka --now '23.11.2026 12:00' client request add 2 'A broken chair' --kind complaint -q; ruka --now '23.11.2026 12:10' client promise add 2 'A new chair' --due 'wed 12:00' -q; ruka --now '23.11.2026 13:00' lead deal add 2 Chairs --product 'chair; 40; 4500' --date '30.11' -q
    1
    1
    1
    $ ruka --now '23.11.2026 14:00' lead deal add vector Desks --product 'desk; 2; 7000' --date '30.11' -q; ruka --now '23.11.2026 15:00' client contact add 2 'Bob Ray' -q; ruka --now '23.11.2026 15:10' archive add --title 'Contract with Ann Lee' --kind contract --client 2 --signed today -q
    2
    1
    1
    $ ruka --now '24.11.2026 10:00' client request answer 1 'Sorry, Ann' -q; ruka --now '24.11.2026 11:00' lead order add 2 'Forty chairs for Ann' --deal 1 -q; ruka --now '24.11.2026 12:00' task add 'Ask Ann' --client 2 --due 'wed 18:00' -q; ruka --now '24.11.2026 12:30' task rm 2 -y -q
    1
    1
    2
    2
    $ ruka --now '25.11.2026 11:00' client promise keep 1 'She has it' -q; ruka --now '25.11.2026 12:00' lead deal win 1 -q; ruka --now '25.11.2026 13:00' meet add Talk --at 'today 15:00' --client 2 -q; ruka --now '25.11.2026 16:00' meet held 1 --result 'all well' -q; ruka --now '25.11.2026 17:00' client edit vector --tag good -q
    1
    1
    1
    1
    1

The figures of a report are its name;value rows and how many rows its tables have.

    $ printf '%s\n' "ruka report \$* -f csv --now \"\$NOW\" | sed 's/^[a-z0-9]*,[^,]*,.*,.*/a row/'" >figures; for of in 'day 23.11' 'day 24.11' 'day 25.11' 'week 2026-W48' 'month 2026-11'; do NOW='1.12.2026 9:00' sh figures $of; done >before.txt; wc -l <before.txt
    401
    $ ruka client erase 2 --reason 'consent withdrawn' -y -q --now '1.12.2026 10:00' >act.txt 2>&1; for of in 'day 23.11' 'day 24.11' 'day 25.11' 'week 2026-W48' 'month 2026-11'; do NOW='1.12.2026 12:00' sh figures $of; done >after.txt; cmp before.txt after.txt && echo 'the same'
    the same
    $ for day in 23.11 24.11 25.11 26.11; do ruka lead deal list --all --as-of $day --columns id,client,stage,amount -f csv --now '1.12.2026 12:00'; ruka task list --all --as-of $day -f ids --now '1.12.2026 12:00' | tr '\n' ' '; echo; done
    id,client,stage,amount
    2,Vector,new,14000.00
    1,Anonymized No. 2,new,180000.00
    1 
    id,client,stage,amount
    2,Vector,new,14000.00
    1,Anonymized No. 2,new,180000.00
    1 
    id,client,stage,amount
    2,Vector,new,14000.00
    1,Anonymized No. 2,won,180000.00
    1 
    id,client,stage,amount
    2,Vector,new,14000.00
    1,Anonymized No. 2,won,180000.00
    1 
    $ ruka client list --all --as-of '23.11 9:00' --now '1.12.2026 12:00'; ruka find Lee --as-of 25.11 --now '1.12.2026 12:00'; ruka doctor --now '1.12.2026 12:00'
    no clients found
    What      No.  Title                  Where
    document    1  Contract with Ann Lee  Contract with Ann Lee
    all is well
    $ ruka report day 23.11 --now '1.12.2026 12:00' | sed -n '/^Complaints of/,/^Meet/p'
    Complaints of the day
    No.  Client            Matter  Kind       Seriousness  Received at
      1  Anonymized No. 2  —       complaint  medium       23.11.2026 12:00
    Complaints not told to the manager
    No.  Client            Matter  Notice due
      1  Anonymized No. 2  —       23.11.2026 12:30
    Meetings
