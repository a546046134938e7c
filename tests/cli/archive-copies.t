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
    [{"rule":"archive.stray","finding":"копия «.../archive/2026/чужое.txt» не относится ни к одному документу","hint":"отложить её: ruka doctor --mend; или внести в архив: ruka archive add"}]
    $ ruka doctor --mend
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
