What looks back takes the last such day; what does not fit is refused.

    $ ruka client add "ООО Маяк" --phone 84951112233 -q; ruka client log маяк "визит" --by visit --at "в пятницу в 16:00" --lang ru
    1
    визит 1        ООО Маяк · пт 20.11.2026 16:00
    $ ruka client history маяк --since пятница --lang ru | tail -1
    20.11.2026 16:00  визит      1  визит     входящий
    $ ruka report day завтра --lang ru; echo "[$?]"
    ruka: вт 24.11.2026: ещё не наступил
      план этого дня: ruka report day накануне или ruka meet list
    [2]
    $ ruka report week пятница --lang ru | head -1
    за это время позже внесена 1 запись: она в отчёте за то время, когда внесена
    Отчёт за неделю: пн 16.11.2026 — вс 22.11.2026
    $ ruka report month декабрь --now "10.01.2027 10:00" --lang ru | head -1
    Отчёт за месяц: вт 01.12.2026 — чт 31.12.2026
    $ ruka today --as-of "в пятницу" --lang ru | head -1
    пятница, 20 ноября 2026 · рабочий день 14 из 20 · входящих звонков 0 из 15–20

A meeting that is moved to another day keeps its hour.

    $ ruka meet add Переговоры --at "ср 15:30" -q; ruka meet move 1 "в четверг" --lang ru
    1
    встреча 1      чт 26.11.2026 15:30–16:30 · Переговоры

A letter is no call.

    $ printf 'From: a@b.ru\nDate: Mon, 23 Nov 2026 09:00:00 +0300\nMessage-ID: <1@b>\nSubject: Претензия\n\nТекст\n' > x.eml; ruka config set mail.own me@our.ru -q; ruka client edit маяк --email a@b.ru -q; ruka client mail import x.eml -q; ruka client calls rm 2 --lang ru; echo "[$?]"
    1
    ruka: 2 — это письмо: Претензия
      удалить всё равно: --force; задачу удаляет ruka task rm НОМЕР
    [4]
