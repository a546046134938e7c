Letters from mail files stand at their clients, and whoever waits for an answer is seen.

    $ ruka client add 'ООО «Маяк»' --email anna@mayak.ru --contact 'Анна Ким, закупки' -q
    1
    $ ruka client add 'ООО «Вектор»' --email info@vector.ru -q
    2
    $ printf 'From: =?windows-1251?B?wO3t4CDK6Ow=?= <Anna@Mayak.ru>\nTo: ivanov@firm.ru\nSubject: =?koi8-r?B?896j1A==?=\nMessage-ID: <1@mayak.ru>\nDate: Fri, 20 Nov 2026 14:00:00 +0500\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; charset=koi8-r\nContent-Transfer-Encoding: base64\n\n99nbzMnUxSwg0M/WwczVytPUwSwg096j1CDOwSAxMDAgzSDLwcLFzNEuCg==\n--b\nContent-Type: application/pdf; name*=UTF-8'"''"'%%D0%%A1%%D1%%87%%D1%%91%%D1%%82.pdf\nContent-Disposition: attachment\n\n1234\n--b--\n' > question.eml
    $ ruka client mail import question.eml --lang ru; echo "[$?]"
    ruka: неизвестно, какие адреса наши: входящее не отличить от исходящего
      укажите один раз: ruka config set mail.own "ivanov@firm.ru, @firm.ru"
    [4]
    $ ruka config set mail.own 'ivanov@firm.ru, @office.firm.ru' -q
    $ ruka client mail import question.eml --lang ru
    импорт         прочитано 1 = создано 1 + пропущено 0 + отклонено 0
    $ ruka client mail show 1 --lang ru
    Письмо 1: ООО «Маяк» · Счёт
    Когда    20.11.2026 12:00
    Клиент   ООО «Маяк»
    От кого  Анна Ким <Anna@Mayak.ru>
    Кому     ivanov@firm.ru
    Тема     Счёт
    Ждёт     2 дн. 22 ч
    Файлы
    Файл      Байт
    Счёт.pdf     4
    Вышлите, пожалуйста, счёт на 100 м кабеля.
    $ ruka client mail show 1 -f json
    {"id":1,"at":"2026-11-20T12:00:00+03:00","direction":"in","client":"ООО «Маяк»","with":"Анна Ким","subject":"Счёт","waiting":4200,"files":1,"answered_at":null,"from":"Anna@Mayak.ru","to":["ivanov@firm.ru"],"due_at":"2026-11-21T12:00:00+03:00","contact":null,"automatic":false,"answer":null,"message":"1@mayak.ru","addresses":[{"role":"from","name":"Анна Ким","email":"Anna@Mayak.ru","client":"ООО «Маяк»"},{"role":"to","name":null,"email":"ivanov@firm.ru","client":null}],"attachments":[{"name":"Счёт.pdf","bytes":4}],"text":"Вышлите, пожалуйста, счёт на 100 м кабеля."}

The other side of the talk, and what else came: an advertisement from nobody known, a robot, a letter
without a date, one that only a terminal would obey.

    $ printf 'From - Fri Nov 20 15:00:00 2026\nFrom: ivanov@firm.ru\nTo: anna@mayak.ru\nCc: info@vector.ru\nSubject: RE: =?utf-8?B?0KHRh9GR0YI=?=\nMessage-ID: <2@firm.ru>\nIn-Reply-To: <1@mayak.ru>\nDate: Fri, 20 Nov 2026 15:30:00 +0300\n\nThe invoice is attached.\n>From the stock.\n\nFrom - Sun Nov 22 10:00:00 2026\nFrom: shop@new.ru\nTo: ivanov@firm.ru\nSubject: Offer\nMessage-ID: <3@new.ru>\nDate: Sun, 22 Nov 2026 10:00:00 +0300\nContent-Type: text/html\n\n<style>x</style><p>Buy <b>two</b></p><p>for one</p>\n\nFrom - Sun Nov 22 11:00:00 2026\nFrom: noreply@new.ru\nTo: ivanov@firm.ru\nSubject: Order 7\nMessage-ID: <4@new.ru>\nDate: Sun, 22 Nov 2026 11:00:00 +0300\n\nShipped\n\nFrom - Sun Nov 22 12:00:00 2026\nFrom: anna@mayak.ru\nTo: ivanov@firm.ru\nSubject: When?\n\nno date\n\nFrom - Sun Nov 22 12:00:00 2026\nFrom: info@vector.ru\nTo: any@office.firm.ru\nSubject: Delivery \033[31m\nMessage-ID: <5@vector.ru>\nDate: Sun, 22 Nov 2026 12:00:00 +0300\n\n\033]0;owned\007When will it come?\n' > mail.mbox
    $ ruka client mail import mail.mbox question.eml; echo "[$?]"
    mail.mbox, message 4: it has no date
    2 letters are of nobody known: ruka client mail list --unknown
    import         read 6 = created 4 + skipped 1 + rejected 1
    [5]
    $ ruka client mail import mail.mbox -f json 2>/dev/null
    {"file":"mail.mbox","read":5,"created":0,"skipped":4,"unknown":0,"rejected":1}
    $ ruka client mail list --columns id,at,direction,client,with,subject,waiting,answered_at
    No.  When              Direction  Client        With            Subject            Waits  Answered
      5  22.11.2026 12:00  in         ООО «Вектор»  info@vector.ru  Delivery \x1b[31m   22 h
      4  22.11.2026 11:00  in                       noreply@new.ru  Order 7
      3  22.11.2026 10:00  in                       shop@new.ru     Offer               24 h
      2  20.11.2026 15:30  out        ООО «Маяк»    anna@mayak.ru   RE: Счёт
      1  20.11.2026 12:00  in         ООО «Маяк»    Анна Ким        Счёт                      20.11.2026 15:30
    $ ruka client mail list --unanswered
    No.  When              Direction  Client        With            Subject            Waits
      3  22.11.2026 10:00  in                       shop@new.ru     Offer               24 h
      5  22.11.2026 12:00  in         ООО «Вектор»  info@vector.ru  Delivery \x1b[31m   22 h
    $ ruka client mail list --unanswered --lang ru
    №  Когда             Направление  Клиент        С кем           Тема               Ждёт
    3  22.11.2026 10:00  входящее                   shop@new.ru     Offer              24 ч
    5  22.11.2026 12:00  входящее     ООО «Вектор»  info@vector.ru  Delivery \x1b[31m  22 ч
    $ ruka client mail list --unknown --columns id,with,subject,automatic -f csv
    id,with,subject,automatic
    4,noreply@new.ru,Order 7,true
    3,shop@new.ru,Offer,false
    $ ruka client mail list кабель -f ids
    1
    $ ruka client mail list --client вектор --since 22.11.2026 --columns id,subject
    No.  Subject
      5  Delivery \x1b[31m
    $ ruka client mail list --where 'waiting > 23h' --columns id,waiting -f csv
    id,waiting
    3,1440
    $ ruka client mail show 3 | tail -3
    Buy two
    for one
    $ ruka client mail show 5
    Mail 5: ООО «Вектор» · Delivery \x1b[31m
    When        22.11.2026 12:00
    Client      ООО «Вектор»
    Sender      info@vector.ru
    Recipients  any@office.firm.ru
    Subject     Delivery \x1b[31m
    Waits       22 h
    \x1b]0;owned\x07When will it come?

A client's letter is due as a request is.

    $ ruka today --lang ru
    понедельник, 23 ноября 2026 · рабочий день 15 из 20 · входящих звонков 0 из 15–20
    ОТ НЕИЗВЕСТНЫХ
      письмо 3  shop@new.ru  Offer  пришло вс 22.11.2026 10:00  ruka client mail assign 3 КТО
    ПОД УГРОЗОЙ
      письмо 5  ООО «Вектор»  Delivery \x1b[31m  осталось 2 ч  ruka client mail answered 5
    $ ruka client show вектор | sed -n 1,5p
    Client 2: ООО «Вектор»
    Mail without an answer
    No.  When              With            Subject            Waits
      5  22.11.2026 12:00  info@vector.ru  Delivery \x1b[31m   22 h
    $ ruka client history маяк --by mail
    When              What  No.  Text      State  Result
    20.11.2026 15:30  mail    2  RE: Счёт  out    + ООО «Вектор»
    20.11.2026 12:00  mail    1  Счёт      in
    $ ruka client history маяк кабеля -f csv --columns id,text
    id,text
    1,Счёт
    $ ruka find кабеля
    What  No.  Title  Where
    mail    1  Счёт   Вышлите, пожалуйста, счёт на 100 м кабеля. 4 Счёт.pdf
    $ ruka client mail answered 5 --lang ru
    письмо 5       ООО «Вектор» · Delivery \x1b[31m · отвечено
    $ ruka client mail answered 5; echo "[$?]"
    ruka: mail 5 does not wait for an answer
      ruka client mail list --unanswered shows those that do
    [4]
    $ ruka client mail answered 2; echo "[$?]"
    ruka: mail 2 does not wait for an answer
      ruka client mail list --unanswered shows those that do
    [4]
    $ ruka today --lang ru
    понедельник, 23 ноября 2026 · рабочий день 15 из 20 · входящих звонков 0 из 15–20
    ОТ НЕИЗВЕСТНЫХ
      письмо 3  shop@new.ru  Offer  пришло вс 22.11.2026 10:00  ruka client mail assign 3 КТО
    $ ruka undo -y -q
    6

A letter of nobody known is given to a client, with its address and its other letters.

    $ printf 'From: shop@new.ru\nTo: ivanov@firm.ru\nSubject: Offer again\nReceived: from a by b; Mon, 23 Nov 2026 06:00:00 +0000\n\nStill two for one\n' > again.eml
    $ ruka client mail import again.eml
    1 letter is of nobody known: ruka client mail list --unknown
    import         read 1 = created 1 + skipped 0 + rejected 0
    $ ruka client mail assign 3 вектор --remember --lang ru
    письмо 3       ООО «Вектор» · Offer
    всего с этого адреса 2 письма
    $ ruka client mail list --client вектор --columns id,with,subject,due_at
    No.  With            Subject            Answer by
      6  shop@new.ru     Offer again        24.11.2026 09:00
      5  info@vector.ru  Delivery \x1b[31m  23.11.2026 12:00
      3  shop@new.ru     Offer              23.11.2026 10:00
    $ ruka client mail assign 3 маяк; echo "[$?]"
    ruka: mail 3 is at the client ООО «Вектор» already
      ruka undo takes an assignment back
    [4]
    $ ruka undo -y -q
    8
    $ ruka client mail list --unknown -f ids
    6
    4
    3
    $ ruka client mail assign 99 маяк; echo "[$?]"
    ruka: there is no mail 99
      ruka client mail list shows them
    [3]

Folders, dry runs, and what is no mail.

    $ mkdir -p box/cur box/new box/tmp papers; cp question.eml box/cur/1:2,S; printf 'From: anna@mayak.ru\nSubject: Thanks\nDate: Mon, 23 Nov 2026 09:00:00 +0300\n\nThank you\n' > box/new/2
    $ ruka client mail import box --dry-run
    import         read 2 = created 1 + skipped 1 + rejected 0
    dry run: nothing was changed
    $ ruka client mail import box --lang ru
    импорт         прочитано 2 = создано 1 + пропущено 1 + отклонено 0
    $ ruka client add 'ООО «Новый»' --email shop@new.ru -q; ruka client mail import box --lang ru; ruka undo 2 -q 2>&1 | grep undone
    3
    2 прежних письма нашли своих клиентов
    импорт         прочитано 2 = создано 0 + пропущено 2 + отклонено 0
    $ ruka client mail import papers; echo "[$?]"
    ruka: no mail is in “papers”
      give an .eml or mbox file, or a folder of them
    [5]
    $ ruka client mail import nothing.eml; echo "[$?]"
    ruka: cannot read “nothing.eml”: there is no such file or folder
      check the name of the file
    [5]
    $ printf '%%PDF-1.4\n' > scan.eml; ruka client mail import scan.eml --lang ru; echo "[$?]"
    scan.eml, письмо 1: это не письмо
    импорт         прочитано 1 = создано 0 + пропущено 0 + отклонено 1
    [5]
    $ ruka client mail list --client маяк --mask --columns with,subject --limit 2
    With         Subject
    a***@***.ru  Thanks
    a***@***.ru  RE: Счёт
    $ ruka undo -y 2 -q; ruka client mail list -f ids; ruka doctor
    9
    7
    5
    4
    3
    2
    1
    all is well

In Markdown the letter is whole too.

    $ ruka client mail show 1 -f md --lang ru | grep 'Текст'
    - Текст: Вышлите, пожалуйста, счёт на 100 м кабеля.

A letter that begins without an empty line before it, a line of a letter that looks like a beginning,
a date of no zone or in the afternoon, and one that nobody can read.

    $ L='From x Mon Nov 16 09:10:00 2026'; H='From: shop@dates.ru\nTo: ivanov@firm.ru'; printf "$L\n$H\nSubject: Plain\nDate: Mon, 16 Nov 2026 09:10:00\n\nOne\n$L\n$H\nSubject: Evening\nDate: Mon, 16 Nov 2026 09:20:00 PM GMT+3\n\nTwo\n$L\nas we wrote\n\n$L\n$H\nSubject: When\nDate: on Monday\n\nThree\n" > dates.mbox; ruka client mail import dates.mbox --lang ru
    dates.mbox, письмо 3: дату не удалось прочесть: on Monday
    2 письма с неизвестных адресов: ruka client mail list --unknown
    импорт         прочитано 3 = создано 2 + пропущено 0 + отклонено 1
    $ ruka client mail list --where 'with = shop@dates.ru' --columns at,subject -f csv
    at,subject
    2026-11-16T21:20:00+03:00,Evening
    2026-11-16T09:10:00+03:00,Plain
    $ printf '\357\273\277From: shop@dates.ru\nTo: ivanov@firm.ru\nSubject: Marked\nDate: 2026-11-16T09:30:00+03:00\n\nFour\n' > marked.eml; ruka client mail import marked.eml -q; ruka client mail list --where 'subject = Marked' --columns at,subject -f csv
    1 letter is of nobody known: ruka client mail list --unknown
    at,subject
    2026-11-16T09:30:00+03:00,Marked

A letter from an unknown address whose writer bears a known name stays nobody's, and is told.

    $ ruka --db like.db config set mail.own @firm.ru -q; ruka --db like.db client add 'ООО Луч' --contact 'Ким Анна' -q; printf 'From: Anna Kim <anna@home.example>\nTo: i@firm.ru\nSubject: x\nMessage-ID: <like@x>\nDate: Fri, 20 Nov 2026 12:00:00 +0300\n\nтекст\n' > like.eml; ruka --db like.db client mail import like.eml; ruka --db like.db client mail import like.eml --lang ru
    1
    1 letter is of nobody known: ruka client mail list --unknown
    letter 1: “Anna Kim” anna@home.example may be 1 ООО Луч (person)
    to give a letter to a client: ruka client mail assign ID WHO
    import         read 1 = created 1 + skipped 0 + rejected 0
    импорт         прочитано 1 = создано 0 + пропущено 1 + отклонено 0
