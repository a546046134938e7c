A request has a clock that does not pause.

    $ ruka client add "ИП Королёв" --phone 89160001122 --vip --lang ru
    клиент 1       ИП Королёв · +7 916 000-11-22
    $ ruka client request add королёв "брак" --urgent --kind complaint --lang ru
    обращение 1    ИП Королёв · брак · ответить до пн 23.11.2026 12:00 · средняя · сообщить менеджеру до пн 23.11.2026 10:30
    $ ruka client request add королев "нужен счёт" --at "вчера 9:00"
    request 2      ИП Королёв · нужен счёт · answer by Mon 23.11.2026 09:00
    Mon 23.11.2026 09:00 is past already
    $ ruka client request list --lang ru
    №  Клиент      Суть        Вид     Срочно  Статус   Поступило         Срок              Норма       Менеджеру  Осталось  Серьёзность
    2  ИП Королёв  нужен счёт  вопрос          открыто  22.11.2026 09:00  23.11.2026 09:00  просрочено                 −1 ч
    1  ИП Королёв  брак        жалоба  да      открыто  23.11.2026 10:00  23.11.2026 12:00  в срок      сообщить        2 ч  средняя
    $ ruka client request list --overdue -f ids
    2
    $ ruka client request close 1; echo "[$?]"
    ruka: request 1 has no answer yet
      answer it: ruka client request answer 1 TEXT; to close it without: --force
    [4]
    $ ruka client request answer 1 "Заменим завтра" --lang ru
    обращение 1    ИП Королёв · дан ответ: в срок
    $ ruka client request answer 1 "Ещё раз" --lang ru; echo "[$?]"
    ruka: на обращение 1 уже дан ответ
      его показывает ruka client request show 1
    [4]
    $ ruka client request close 1 --lang ru
    обращение 1    ИП Королёв · закрыто
    $ ruka client request show 2 -f json
    {"id":2,"client":"ИП Королёв","text":"нужен счёт","kind":"question","urgent":false,"state":"open","received_at":"2026-11-22T09:00:00+03:00","due_at":"2026-11-23T09:00:00+03:00","answered_at":null,"sla":"overdue","notice":null,"left":-60,"answer":null,"channel":null,"severity":null,"owner":null,"left_minutes":-60,"notify_due_at":null,"notified_at":null,"from":null,"forwarded_at":null,"accepted_at":null,"left_working":-60,"tasks":[],"promises":[],"steps":[{"at":"2026-11-22T09:00:00+03:00","step":"received","text":"нужен счёт","staff":null}]}
    $ ruka client request answer 99 "x" --lang ru; echo "[$?]"
    ruka: нет обращения 99
      все показывает ruka client request list --all
    [3]
    $ ruka today --check --lang ru; echo "[$?]"
    понедельник, 23 ноября 2026 · рабочий день 15 из 20 · входящих звонков 0 из 15–20
    ПРОСРОЧЕНО
      обращение 2  ИП Королёв  нужен счёт  просрочено на 1 ч  ruka request answer 2 ТЕКСТ
    ПОД УГРОЗОЙ
      сообщить 1  ИП Королёв  брак  осталось 30 мин  ruka request notify 1
    [1]

What is late is red, what is at risk yellow; the worst comes first.

    $ ruka client request add королёв "звонили дважды" --at "пн 23.11.2026 09:00" --urgent -q; ruka client request add королёв "каталог" -q
    3
    4
    $ ruka client request list --columns id,left,sla --color always --lang ru --now "2026-11-23 10:50" | tr '\033' '^'
    ^[1m№     Осталось  Норма^[0m
    ^[31m2  −1 ч 50 мин  просрочено^[0m
    ^[33m3       10 мин  под угрозой^[0m
    4  23 ч 10 мин  в срок
