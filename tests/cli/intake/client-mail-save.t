The files of a letter are taken out of the mail file that it came from, into a folder.

    $ ruka config set mail.own 'ivanov@firm.ru' -q; ruka client add 'ООО Маяк' --email anna@mayak.example -q
    1
    $ printf 'From a@b Sun Nov 22 12:49:00 2026\nFrom: anna@mayak.example\nTo: ivanov@firm.ru\nDate: Sun, 22 Nov 2026 12:50:00 +0300\nMessage-ID: <0@x>\nSubject: Plain\n\nno files\n\nFrom a@b Sun Nov 22 12:50:00 2026\nFrom: anna@mayak.example\nTo: ivanov@firm.ru\nDate: Sun, 22 Nov 2026 12:50:00 +0300\nMessage-ID: <1@x>\nSubject: Papers\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nsee the files\n--b\nContent-Type: application/pdf; name="../../Счёт.pdf"\nContent-Transfer-Encoding: base64\n\nJVBERg==\n--b\nContent-Type: text/csv; name="list.csv"\n\na;b\n--b\nContent-Type: text/csv; name="list.csv"\n\nc;d\n--b\nContent-Type: message/rfc822\n\nFrom: boss@mayak.example\nSubject: Plan\n\nbuy\n--b--\n' > box.mbox
    $ ruka client mail import box.mbox; ruka client mail list --columns id,subject,files -f csv
    import         read 2 = created 2 + skipped 0 + rejected 0
    id,subject,files
    2,Papers,4
    1,Plain,
    $ ruka client mail save 2 --attachments files --dry-run; ls
    File            Bytes
    ../../Счёт.pdf      4
    list.csv            3
    list.csv            3
    Plan               43
    box.mbox
    $ ruka client mail save 2 --attachments files; head -c 3 'files/list (2).csv' && echo
    File                Bytes
    files/Счёт.pdf          4
    files/list.csv          3
    files/list (2).csv      3
    files/Plan.eml         43
    c;d
    $ ruka письмо сохранить 2 --вложения files -f csv; ls files; ruka log --exports -f csv | tail -1 | cut -d, -f3-
    file,bytes
    files/Счёт (2).pdf,4
    files/list (3).csv,3
    files/list (4).csv,3
    files/Plan (2).eml,43
    Plan (2).eml
    Plan.eml
    list (2).csv
    list (3).csv
    list (4).csv
    list.csv
    Счёт (2).pdf
    Счёт.pdf
    ,files,4,files,ruka client mail save 2 --attachments files

A letter without files, none, and one whose mail file has gone.

    $ ruka client mail save 1 --attachments files; echo "[$?]"
    ruka: mail 1 has no files
      ruka client mail list shows how many each has
    [4]
    $ ruka client mail save 9 --attachments files; echo "[$?]"
    ruka: there is no mail 9
      ruka client mail list shows them
    [3]
    $ ruka client mail save 2 --lang ru; echo "[$?]"
    ruka: не указан параметр --attachments
      укажите папку для файлов: --attachments ПАПКА
    [2]
    $ mkdir old; mv box.mbox old; ruka client mail save 2 --attachments more --lang ru 2>&1 | sed 's,«/.*/box,«…/box,'
    ruka: файла «…/box.mbox», из которого взято письмо 2, больше нет
      укажите почтовый файл с этим письмом: --from ФАЙЛ
    $ ruka client mail save 2 --attachments more --from old/box.mbox -f csv | wc -l; ruka client mail save 2 --attachments more --from old -q >/dev/null; ls more | wc -l
    5
    8
    $ printf 'From: x@y.example\n\nanother\n' > other.eml; ruka client mail save 2 --attachments more --from other.eml; echo "[$?]"
    ruka: mail 2 is not in “other.eml”
      say which mail file has it: --from FILE
    [5]
    $ sed 's/<1@x>/<3@x>/; s/Papers/More papers/' old/box.mbox | ruka client mail import /dev/stdin; ruka client mail save 3 --attachments more; echo "[$?]"
    import         read 2 = created 1 + skipped 1 + rejected 0
    ruka: mail 3 came through a pipe: its files are not kept
      say which mail file has it: --from FILE
    [4]
