A request is handed over, accepted, reopened, rejected; the manager hears of a complaint.

    $ ruka staff add "Игорь Лапин" --role expert --topic логистика --topic таможня --lang ru
    сотрудник 1    Игорь Лапин · эксперт · логистика, таможня
    $ ruka staff add "Ольга Смирнова" --role manager -q
    2
    $ ruka staff list --topic логистике --lang ru
    №  Имя          Роль     Темы
    1  Игорь Лапин  эксперт  логистика, таможня
    $ ruka staff edit лапин --topic склад --no-topic таможня --lang ru
    сотрудник 1    Игорь Лапин · эксперт · логистика, склад
    $ ruka client add "ООО «Вектор»" -q; ruka client add "ИП Королёв" --vip -q
    1
    2
    $ ruka client request add вектор "застрял груз на границе" --task "сегодня 17:00 позвонить перевозчику" --estimate 30 --lang ru
    обращение 1    ООО «Вектор» · застрял груз на границе · ответить до вт 24.11.2026 10:00
    задача 1       позвонить перевозчику · пн 23.11.2026 17:00
    $ ruka client request forward 1 --to лапин "вопрос логистики" --lang ru
    обращение 1    ООО «Вектор» · передано: Игорь Лапин, ещё не принято · ответить до вт 24.11.2026 10:00
    $ ruka client request forward 1 --lang ru; echo "[$?]"
    ruka: не указан параметр --to
      кто знает тему: ruka staff list --topic ТЕМА
    [2]
    $ ruka client request accept 1 --lang ru
    обращение 1    ООО «Вектор» · принято: Игорь Лапин
    $ ruka client request accept 1 --lang ru; echo "[$?]"
    ruka: обращение 1 уже принято
      его показывает ruka client request show 1
    [4]
    $ ruka client request list --owner лапин --columns id,owner,accepted_at --lang ru
    №  Ответственный  Принято
    1  Игорь Лапин    23.11.2026 10:00
    $ ruka client request answer 1 "Груз выпущен, доставка во вторник" --lang ru
    обращение 1    ООО «Вектор» · дан ответ: в срок
    $ ruka client request reopen 1 "не доставили" --lang ru
    обращение 1    ООО «Вектор» · застрял груз на границе · ответить до вт 24.11.2026 10:00
    $ ruka client request show 1 --lang ru
    Обращение 1: ООО «Вектор»
    №                          1
    Клиент                     ООО «Вектор»
    Суть                       застрял груз на границе
    Вид                        вопрос
    Статус                     открыто
    Поступило                  23.11.2026 10:00
    Срок                       24.11.2026 10:00
    Норма                      в срок
    Осталось                   24 ч
    Ответственный              Игорь Лапин
    Осталось рабочего времени  8 ч
    Задачи
    №  Задача                 Срок              Статус
    1  позвонить перевозчику  23.11.2026 17:00  открыта
    Шаги
    Когда             Шаг            Текст                              Кто
    23.11.2026 10:00  поступило      застрял груз на границе
    23.11.2026 10:00  передано       вопрос логистики                   Игорь Лапин
    23.11.2026 10:00  принято                                           Игорь Лапин
    23.11.2026 10:00  дан ответ      Груз выпущен, доставка во вторник
    23.11.2026 10:00  открыто снова  не доставили
    $ ruka client request answer 1 "Груз доставлен, перевозчик заменён" -q
    1
    $ ruka client request add королёв "опять задержан груз" --kind complaint --severity high --at "сегодня 9:20" --lang ru
    обращение 2    ИП Королёв · опять задержан груз · ответить до вт 24.11.2026 09:20 · высокая · сообщить менеджеру до пн 23.11.2026 09:50
    $ ruka today --lang ru
    понедельник, 23 ноября 2026 · рабочий день 15 из 20 · входящих звонков 0 из 15–20
    ПРОСРОЧЕНО
      сообщить 2  ИП Королёв  опять задержан груз  просрочено на 10 мин  ruka request notify 2
    СЕГОДНЯ
      до 17:00  задача 1  ООО «Вектор»  позвонить перевозчику  ruka task done 1
    $ ruka client request similar 2 --lang ru
    №  Суть                     Ответ                               Клиент        Вид     Дан ответ
    1  застрял груз на границе  Груз доставлен, перевозчик заменён  ООО «Вектор»  вопрос  23.11.2026 10:00
    $ ruka client request similar "печать визиток" --lang ru
    похожих решённых обращений нет: «печать визиток»
    $ ruka client request notify 2 "позвонил Ольге" --lang ru
    обращение 2    ИП Королёв · менеджеру сообщено с опозданием на 10 мин
    $ ruka client request notify 2 --lang ru; echo "[$?]"
    ruka: об обращении 2 менеджеру уже сообщено
      его показывает ruka client request show 2
    [4]
    $ ruka client request notify 1 --lang ru; echo "[$?]"
    ruka: обращение 1 не жалоба и не конфликт: сообщать менеджеру не нужно
      его показывает ruka client request show 1
    [4]
    $ ruka client request reject 2 "не наш перевозчик" --lang ru
    обращение 2    ИП Королёв · отклонено
    $ ruka client request list --status rejected -f ids
    2
    $ ruka client request add --from manager --kind info "цены Маяка на кресла" --lang ru
    обращение 3    менеджер · цены Маяка на кресла · ответить до вт 24.11.2026 18:00
    $ ruka client request add вектор "счёт" --severity low --lang ru; echo "[$?]"
    ruka: серьёзность бывает у жалобы и конфликта
      добавьте --kind жалоба или уберите --severity
    [2]
    $ ruka client request add вектор --lang ru; echo "[$?]"
    ruka: у обращения должны быть клиент и суть
      пишите так: ruka client request add вектор "нужен счёт"
    [2]
    $ ruka client request list --lang ru
    №  Суть                  Вид       Статус   Поступило         Срок              Норма   Осталось  Кто спросил
    3  цены Маяка на кресла  сведения  открыто  23.11.2026 10:00  24.11.2026 18:00  в срок      32 ч  менеджер
    $ ruka client request show 3 --lang ru
    Вопрос менеджера 3
    №                          3
    Суть                       цены Маяка на кресла
    Вид                        сведения
    Статус                     открыто
    Поступило                  23.11.2026 10:00
    Срок                       24.11.2026 18:00
    Норма                      в срок
    Осталось                   32 ч
    Кто спросил                менеджер
    Осталось рабочего времени  15 ч
    Шаги
    Когда             Шаг        Текст
    23.11.2026 10:00  поступило  цены Маяка на кресла
    $ ruka config set request.clock working -q; ruka client request add вектор "нужен счёт" --urgent --at "20.11 17:30" --lang ru
    обращение 4    ООО «Вектор» · нужен счёт · ответить до пн 23.11.2026 10:30
    $ ruka client request list задержанный --all -f ids
    2
    $ ruka staff rm лапин --lang ru; echo "[$?]"
    ruka: с «Игорь Лапин» связано: 2 обращения
      обращения хранят, кто ими занимался, поэтому сотрудник остаётся в списке
    [4]
    $ ruka staff add "Пётр Лишний" --role assistant -q; ruka staff rm лишний --lang ru
    3
    сотрудник 3    Пётр Лишний · удалён
    $ ruka undo -q >/dev/null; ruka staff list -f ids
    1
    2
    3

What follows from a request is made with it, stands in it, and goes with it by one undo.

    $ ruka client request add вектор "нужен договор" --kind документ --channel почта --task "завтра 10:00 подготовить договор" --promise "пт 27.11.2026 12:00 прислать договор" -f json --lang ru
    {"id":5,"client":"ООО «Вектор»","text":"нужен договор","kind":"document","urgent":false,"state":"open","received_at":"2026-11-23T10:00:00+03:00","due_at":"2026-11-26T10:00:00+03:00","answered_at":null,"sla":"on_track","notice":null,"left":4320,"answer":null,"channel":"mail","severity":null,"owner":null,"left_minutes":4320,"notify_due_at":null,"notified_at":null,"from":null,"forwarded_at":null,"accepted_at":null,"task":{"id":2,"title":"подготовить договор","due_at":"2026-11-24T10:00:00+03:00"},"promise":{"id":1,"text":"прислать договор","due_at":"2026-11-27T12:00:00+03:00"}}
    $ ruka client request show 5 --lang ru
    Обращение 5: ООО «Вектор»
    №                          5
    Клиент                     ООО «Вектор»
    Суть                       нужен договор
    Вид                        документ
    Статус                     открыто
    Поступило                  23.11.2026 10:00
    Срок                       26.11.2026 10:00
    Норма                      в срок
    Осталось                   3 дн.
    Осталось рабочего времени  24 ч
    Задачи
    №  Задача               Срок              Статус
    2  подготовить договор  24.11.2026 10:00  открыта
    Обещания
    №  Обещание          Чьё   Срок              Статус
    1  прислать договор  наше  27.11.2026 12:00  открыто
    Шаги
    Когда             Шаг        Текст
    23.11.2026 10:00  поступило  нужен договор
    $ ruka client request add вектор "счёт" --task "завтра" --lang ru; echo "[$?]"
    ruka: в --task «завтра» есть срок, но не указано, что сделать
      укажите и то и другое: --task "завтра 10:00 выслать КП"
    [2]
    $ ruka client request add вектор "счёт" --promise "завтра ночью прислать" --lang ru; echo "[$?]"
    ruka: «завтра ночью прислать» неоднозначно: «ночью» — это не час
      назовите час: завтра 9:00, в 9 утра, 16:30
    [2]
    $ ruka client request add --from manager "цены" --promise "завтра прислать" --lang ru; echo "[$?]"
    ruka: --promise даётся клиенту, а не менеджеру
      уберите --promise или --from
    [2]
    $ ruka client request add --from manager --lang ru; echo "[$?]"
    ruka: не указано, о чём спрашивает менеджер
      пишите так: ruka client request add --from менеджер "ТЕКСТ"
    [2]
    $ ruka client request add вектор "брак" --kind брак --lang ru; echo "[$?]"
    ruka: «брак» не подходит для --kind
      возможные значения: заказ, вопрос, проблема, жалоба, конфликт, документ, сведения
    [2]
    $ ruka undo -y --lang ru 2>/dev/null | head -4; ruka task list --client вектор -f ids; ruka client promise list
    Запись              №  Поле       Было
    обращения           5  клиент     1
    обращения           5  текст      нужен договор
    обращения           5  вид        документ
    1
    no promises found

A conflict runs its own clock to the manager, answered or not; what is settled has no term any more.

    $ ruka config set request.clock calendar -q; ruka client request add королёв "ругались из-за срока" --kind конфликт --urgent --at "пн 23.11.2026 09:00" --lang ru
    обращение 6    ИП Королёв · ругались из-за срока · ответить до пн 23.11.2026 11:00 · средняя · сообщить менеджеру до пн 23.11.2026 09:30
    $ ruka client request answer 6 "Извинились" -q; ruka client request list --all --limit 1 --columns id,sla,notice,notified_at --lang ru; ruka client request list --all --limit 1 --columns id,client,text,severity,owner,left_minutes,notified_at -f json
    6
    №  Норма   Менеджеру
    6  в срок  не сообщено вовремя
    [{"id":6,"client":"ИП Королёв","text":"ругались из-за срока","severity":"medium","owner":null,"left_minutes":null,"notified_at":null}]
    $ ruka report day --lang ru --now "23.11.2026 18:00" | sed -n '/^Внесено/,/^Встречи$/p'
    Внесено за прошлое
    Звонков, писем, визитов, заметок  0
    Обращения                         1
    Ответы                            0
    Итогов обещаний                   0
    Выполненных задач                 0
    Встречи                           0
    Этапов сделок                     0
    Этапов заказов                    0
    Исправлено закрытых сделок        0
    Исправлено закрытых заказов       0
    Обращения, внесённые за прошлое
    №  Клиент        Суть        Поступило         Срок
    4  ООО «Вектор»  нужен счёт  20.11.2026 17:30  23.11.2026 10:30
    Обращения
    Поступило обращений    3
    Вопросов менеджера     1
    Дано ответов           2
    Из них в срок          2
    Просрочено             1
    Без ответа             1
    Поступило жалоб        2
    Не сообщено менеджеру  1
    Просроченные обращения
    №  Клиент        Суть        Срок
    4  ООО «Вектор»  нужен счёт  23.11.2026 10:30
    Жалобы за день
    №  Клиент      Суть                  Вид       Серьёзность  Поступило
    6  ИП Королёв  ругались из-за срока  конфликт  средняя      23.11.2026 09:00
    2  ИП Королёв  опять задержан груз   жалоба    высокая      23.11.2026 09:20
    Жалобы, о которых менеджеру не сообщено
    №  Клиент      Суть                  Сообщить до
    6  ИП Королёв  ругались из-за срока  23.11.2026 09:30
    Встречи
    $ ruka report day -f md --lang ru | sed -n '/^### Жалобы/,/^## Встречи/p'
    ### Жалобы за день
    | № | Клиент | Суть | Вид | Серьёзность | Поступило | Ответственный |
    | ---: | --- | --- | --- | --- | --- | --- |
    | 6 | ИП Королёв | ругались из-за срока | конфликт | средняя | 23.11.2026 09:00 |  |
    | 2 | ИП Королёв | опять задержан груз | жалоба | высокая | 23.11.2026 09:20 |  |
    ### Жалобы, о которых менеджеру не сообщено
    | № | Клиент | Суть | Сообщить до |
    | ---: | --- | --- | --- |
    | 6 | ИП Королёв | ругались из-за срока | 23.11.2026 09:30 |
    ## Встречи
    $ ruka report day -f json | grep -o '"complaints":[0-9]*,"untold":[0-9]*\|"untold_list":\[[^]]*\]'
    "complaints":2,"untold":1
    "untold_list":[{"id":6,"client":"ИП Королёв","text":"ругались из-за срока","notify_due_at":"2026-11-23T09:30:00+03:00"}]
    $ ruka client request notify 6 -q; ruka client request list --all --limit 1 --columns notice,notified_at --lang ru
    6
    Менеджеру  Сообщено
    сообщено   23.11.2026 10:00
    $ ruka client request add вектор "не туда" -q; ruka client request reject 7 "ошиблись номером" -q; ruka client request list --all --limit 1 --columns id,state,sla --now "2026-12-01 10:00" -f json
    7
    7
    [{"id":7,"state":"rejected","sla":null}]
    $ ruka client request list --severity средняя --status дан_ответ --lang ru; echo "[$?]"
    ruka: «дан_ответ» не подходит для --status
      возможные значения: открыто, дан ответ, закрыто, отклонено
    [2]
    $ ruka client request list --severity средняя --status "дан ответ" --columns id,kind --lang ru
    №  Вид
    6  конфликт
    $ ruka client request similar "   "; echo "[$?]"
    ruka: there is nothing to look for
      give a request's number, or words of the matter
    [2]
    $ ruka client request show 99 --lang ru; echo "[$?]"
    ruka: нет обращения 99
      список: ruka client request list
    [3]
    $ ruka client request list hfpjdjh --all -f ids; ruka client request list ljujdjh --all -f ids

It is closed no earlier than it was answered.

    $ ruka client request add вектор "Когда привезут?" -q --now "23.11.2026 12:00"; ruka client request answer "$(ruka client request list -f ids --sort -id | head -1)" "В пятницу" -q --now "23.11.2026 15:00"; ruka client request close "$(ruka client request list --all -f ids --sort -id | head -1)" --at 14:10 --now "23.11.2026 16:00" --lang ru; echo "[$?]"
    8
    8
    ruka: на обращение 8 ответили позже
      его показывает ruka client request show 8
    [2]
