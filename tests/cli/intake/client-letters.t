Letters as programs send them: who wrote is told from how it was sent, and nothing is lost.

    $ ruka config set mail.own 'ivanov@firm.ru, @firm.ru' -q; ruka client add 'ООО Маяк' --email anna@mayak.example -q
    1
    $ printf 'From: "Site" <noreply@forms.example>\nReply-To: anna@mayak.example\nTo: ivanov@firm.ru\nDate: Sun, 22 Nov 2026 12:00:00 +0300\nMessage-ID: <r1@x>\nSubject: New request\nContent-Type: text/plain; charset=utf-8\n\nИмя: Анна. Нужны 40 кресел, перезвоните.\n' > form.eml
    $ ruka client mail import form.eml; ruka client mail list --unanswered; ruka client mail show 1
    import         read 1 = created 1 + skipped 0 + rejected 0
    No.  When              Direction  Client    With                Subject      Waits
      1  22.11.2026 12:00  in         ООО Маяк  anna@mayak.example  New request   22 h
    Mail 1: ООО Маяк · New request
    When        22.11.2026 12:00
    Client      ООО Маяк
    Sender      Site <noreply@forms.example>
    Answer to   anna@mayak.example
    Recipients  ivanov@firm.ru
    Subject     New request
    Waits       22 h
    Имя: Анна. Нужны 40 кресел, перезвоните.
    $ printf 'From a@b Sun Nov 22 14:00:00 2026\nFrom: anna@mayak.example\nTo: ivanov@firm.ru\nDate: Sun, 22 Nov 2026 14:00:00 +0300\nMessage-ID: <constant@mailer>\nSubject: Chairs\n\nforty chairs\n\nFrom a@b Sun Nov 22 15:00:00 2026\nFrom: anna@mayak.example\nTo: ivanov@firm.ru\nDate: Sun, 22 Nov 2026 15:00:00 +0300\nMessage-ID: <constant@mailer>\nSubject: Tables\n\nfive tables\n' > same-id.mbox
    $ ruka client mail import same-id.mbox same-id.mbox; ruka find tables
    import         read 4 = created 2 + skipped 2 + rejected 0
    What    No.  Title     Where
    client    1  ООО Маяк  Tables
    mail      3  Tables    Tables
    $ printf 'From: anna@mayak.example\nTo: ivanov@firm.ru\nDate: Sun, 22 Nov 2026 12:40:00 +0300\nMessage-ID: <f40@x>\nSubject: =?UTF-8?B?0JfQsNC/0Q==?=\n =?utf-8?b?gNC+0YEg0YbQtdC90Ysg0L3QsCDRgdGC0L7Qu9GL?=\n\nbody\n' > word-case.eml
    $ ruka client mail import word-case.eml -q; ruka client mail list запрос --columns subject
    Subject
    Запрос цены на столы
    $ printf 'From: anna@mayak.example\nTo: ivanov@firm.ru\nDate: Sun, 22 Nov 2026 12:44:00 +0300\nMessage-ID: <f44@x>\nSubject: stub\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n\nYour email client does not support HTML messages\n--b\nContent-Type: text/html; charset=utf-8\n\n<p>Нужны сорок стульев к пятнице</p>\n--b--\n' > stub.eml
    $ ruka client mail import stub.eml -q; ruka find стульев
    What  No.  Title  Where
    mail    5  stub   Нужны сорок стульев к пятнице  Your email client does not support HTML…
    $ printf 'From a@b Sun Nov 22 14:00:00 2026\nFrom: anna@mayak.example\nTo: ivanov@firm.ru\nDate: Sun, 22 Nov 2026 16:00:00 +0300\nMessage-ID: <m1@x>\nSubject: start\n\nHello\n\nFrom Monday we start at 10:00, please bring forty lamps\n\nAnna\n\nFrom a@b Sun Nov 22 17:00:00 2026\nFrom: anna@mayak.example\nTo: ivanov@firm.ru\nDate: Sun, 22 Nov 2026 17:00:00 +0300\nMessage-ID: <m2@x>\nSubject: second\n\nok\n' > from-line.mbox
    $ ruka client mail import from-line.mbox; ruka find lamps
    import         read 2 = created 2 + skipped 0 + rejected 0
    What  No.  Title  Where
    mail    6  start  Hello  From Monday we start at 10:00, please bring forty lamps…
    $ { printf 'From: anna@mayak.example\nTo: ivanov@firm.ru\nDate: Sun, 22 Nov 2026 12:48:00 +0300\nMessage-ID: <f48@x>\nSubject: body\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: 8bit\n\n'; printf 'Привет, ждём прайс на кресла и столы\n' | iconv -f UTF-8 -t cp1251; } > latin1.eml
    $ ruka client mail import latin1.eml -q; ruka find прайс
    What  No.  Title  Where
    mail    8  body   Привет, ждём прайс на кресла и столы
    $ printf 'From: anna@mayak.example\nTo: ivanov@firm.ru\nDate: Sun, 22 Nov 2026 12:50:00 +0300\nMessage-ID: <f50@x>\nSubject: Fwd\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n\nСм. ниже\n--b\nContent-Type: message/rfc822\n\nFrom: boss@mayak.example\nSubject: Plan\nDate: Sat, 21 Nov 2026 12:00:00 +0300\nContent-Type: text/plain; charset=utf-8\n\nКупить трактор\n--b\nContent-Type: text/plain; charset=utf-8; name="list.txt"\nContent-Disposition: attachment; filename="list.txt"\n\nдве лопаты\n--b--\n' > inner.eml
    $ ruka client mail import inner.eml -q; ruka find трактор -f ids; ruka find лопаты -f ids; ruka client mail show 8
    9
    9
    Mail 8: ООО Маяк · body
    When        22.11.2026 12:48
    Client      ООО Маяк
    Sender      anna@mayak.example
    Recipients  ivanov@firm.ru
    Subject     body
    Waits       21 h 12 min
    Привет, ждём прайс на кресла и столы
