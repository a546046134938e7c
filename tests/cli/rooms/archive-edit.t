# A paper that was noted before its copy came

    $ ruka client add Вектор -q; ruka archive add --title 'Contract 17-P' --kind contract --client вектор --signed yesterday -q
    1
    1
    $ ruka archive show 1
    No.         1
    Kind        contract
    Title       Contract 17-P
    Client      Вектор
    Signed      22.11.2026
    Archive by  25.11.2026
    $ printf 'scan' >scan.pdf; ruka archive edit 1 --file scan.pdf --received today
    document 1     Contract 17-P · archived: 2026/Вектор/2026-11-22 Contract 17-P.pdf
    $ ruka archive edit 1 --title 'Договор 17-П' --kind agreement --lang ru
    документ 1     Договор 17-П · в архиве: 2026/Вектор/2026-11-22 Contract 17-P.pdf
    $ ruka архив показать 1 --lang ru
    №           1
    Вид         соглашение
    Название    Договор 17-П
    Клиент      Вектор
    Подписан    22.11.2026
    Получен     23.11.2026
    В архив до  25.11.2026
    В архиве с  23.11.2026 10:00
    Путь        2026/Вектор/2026-11-22 Contract 17-P.pdf
    Имя файла   scan.pdf
    $ ruka archive show 1 -f json | sed 's/"sha256":"[0-9a-f]*"/"sha256":"..."/'
    {"id":1,"kind":"agreement","title":"Договор 17-П","client":"Вектор","signed_on":"2026-11-22","received_on":"2026-11-23","archive_due_on":"2026-11-25","archived_at":"2026-11-23T10:00:00+03:00","sha256":"...","path":"2026/Вектор/2026-11-22 Contract 17-P.pdf","bytes":4,"original_name":"scan.pdf"}
    $ ruka archive edit 1 --kind letters; echo "[$?]"
    ruka: “letters” does not fit --kind
      one of these is expected: contract, agreement, invoice, act, waybill, offer, letter, report, other
    [2]
    $ ruka archive show 9 --lang ru; echo "[$?]"
    ruka: нет документа 9
      список: ruka archive list
    [3]
