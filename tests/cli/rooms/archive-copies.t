The archive's copies: what becomes of them, what is in their names, and what may stand in the way.

    $ echo договор > "$(printf 'Договор\n17\342\200\256.txt ')"
    $ ruka archive add Договор* --kind contract --title "Договор 17-П"
    document 1     Договор 17-П · archived: 2026/_/2026-11-23 Договор 17-П.txt
    $ ruka archive show 1
    No.         1
    Kind        contract
    Title       Договор 17-П
    Archive by  26.11.2026
    Archived    23.11.2026 10:00
    Path        2026/_/2026-11-23 Договор 17-П.txt
    File name   Договор\x0a17\u202e.txt\x20
    $ ruka archive show 1 -f json | grep -o '"original_name".*'
    "original_name":"Договор\n17‮.txt "}
    $ ruka undo -q 2>&1 | sed 's|/[^ ]*/archive|.../archive|'
    the copy “2026/_/2026-11-23 Договор 17-П.txt” was set aside: .../archive/.aside/5b2a668b5775b24d21729e18d37cb3a763694f193940076cd0964ef20537c3e6
    1
    $ ruka archive verify; ruka doctor
    every copy is there and unchanged
    all is well
    $ ruka redo -q
    1
    $ ruka archive verify; ruka doctor
    every copy is there and unchanged
    all is well
    $ echo иное > ../archive/2026/чужое.txt
    $ ruka archive verify; echo "[$?]"
    Damage   Path
    unknown  2026/чужое.txt
    [1]
    $ ruka doctor -f json --lang ru | sed 's|/[^ ]*/archive|.../archive|'
    [{"rule":"archive.stray","finding":"копия «.../archive/2026/чужое.txt» не относится ни к одному документу","hint":"отложить её: ruka doctor --mend; или внести в архив: ruka archive add ФАЙЛ --kind ВИД"}]
    $ ruka doctor --mend 2>&1 | sed 's|/[^ ]*/archive|.../archive|g; s/[0-9a-f]\{64\}/HASH/'
    the search index was built anew
    the copy “.../archive/2026/чужое.txt” was set aside: .../archive/.aside/HASH
    all is well
    $ rm -r ../archive/2026; mkdir elsewhere; ln -s "$PWD/elsewhere" ../archive/2026
    $ echo акт > act.txt; ruka archive add act.txt --kind act 2>&1 | sed 's|/[^ ]*/archive|.../archive|'; ls elsewhere
    ruka: “.../archive/2026” is a link
      only folders and files may stand there; put a folder in its place
    $ ruka archive verify --lang ru; echo "[$?]"
    №  Что не так           Путь
    1  ссылка вместо файла  2026/_/2026-11-23 Договор 17-П.txt
       не учтён             2026
    [1]

A copy whose place another paper has taken is not brought back over it.

    $ rm -r elsewhere ../archive/2026; echo first >f.txt; RUKA_DB=p/r.db; export RUKA_DB; ruka archive add f.txt --title Act --kind act -q; ruka archive rm 1 -y 2>/dev/null; echo second >f.txt; ruka archive add f.txt --title Act --kind act; for id in 2 1; do ruka undo --change 2 -y; echo "[$?]"; ruka archive rm $id -y 2>/dev/null; done
    1
    document 1     Act · removed
    document 2     Act · archived: 2026/_/2026-11-23 Act.txt
    ruka: the copy “2026/_/2026-11-23 Act.txt” cannot be brought back: paper 2 stands in its place
      remove that paper first: ruka archive rm 2
    [4]
    document 2     Act · removed
    undone: change 2 “ruka archive rm 1 -y” of Mon 23.11.2026 10:00, rows: 1
    Record     No.  Field           After
    documents    1  kind            act
    documents    1  title           Act
    documents    1  archive due on  26.11.2026
    documents    1  archived at     23.11.2026 10:00
    documents    1  sha256          b640e840b19d378660b32fb51ae18d67dccb4a8596a29e7bd72c1b2ae5928f41
    documents    1  path            2026/_/2026-11-23 Act.txt
    documents    1  bytes           6
    documents    1  original name   f.txt
    the next undo takes back change 4 “ruka archive rm 2 -y” of Mon 23.11.2026 10:00
    [0]
    document 1     Act · removed
