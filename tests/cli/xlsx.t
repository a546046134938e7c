Every list and record is a workbook, too.

    $ ruka client add "ООО Ромашка" --inn 7707083893 --city Казань --phone "8 495 123-45-67" --tag опт --contact "Пётр Ильин, директор, +7 916 123-45-67" -q
    1
    $ ruka client add "=1+1" --note "0012" -q
    2
    $ ruka client list -o list.xlsx; echo "[$?]"; head -c 2 list.xlsx; echo
    [0]
    PK
    $ ruka client list -f xlsx | cmp - list.xlsx; ruka client show ромашка -o card.xlsx; stat -c %a card.xlsx
    600
    $ ruka log --exports -f csv | cut -d, -f4-6
    what,records,target
    record,1,card.xlsx
    list,2,list.xlsx

An empty list is a sheet with titles; an ending that no format has is named before anything is done.

    $ ruka client list --city Омск -o none.xlsx; head -c 2 none.xlsx; echo
    PK
    $ ruka client add "ООО Лишнее" -o x.xls; ruka client list -f ids
    ruka: the ending of “x.xls” names no format
      give the format: -f csv, or end the name in .txt .csv .tsv .json .jsonl .md .xlsx
    2
    1
