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
    Состояние                  открыто
    Получен                    23.11.2026 10:00
    Срок                       24.11.2026 10:00
    Норма                      в срок
    Осталось                   24 ч
    Ответственный              Игорь Лапин
    Осталось рабочего времени  8 ч
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
    понедельник, 23 ноября 2026 · рабочий день 15 из 20 · входящих звонков 0 из 15-20
    ПРОСРОЧЕНО
      сообщить 2  ИП Королёв  опять задержан груз  просрочено на 10 мин  ruka client request notify 2
    СЕГОДНЯ
      до 17:00  задача 1  ООО «Вектор»  позвонить перевозчику
    $ ruka client request similar 2 --lang ru
    №  Суть                     Ответ                               Клиент        Вид     Дан ответ
    1  застрял груз на границе  Груз доставлен, перевозчик заменён  ООО «Вектор»  вопрос  23.11.2026 10:00
    $ ruka client request similar "печать визиток" --lang ru
    похожих решённых обращений нет: «печать визиток»
    $ ruka client request notify 2 "позвонил Ольге" --lang ru
    обращение 2    ИП Королёв · менеджеру сообщено с опозданием на 10 мин
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
      добавьте --kind complaint или уберите --severity
    [2]
    $ ruka client request add вектор --lang ru; echo "[$?]"
    ruka: обращению нужны клиент и суть
      пишите так: ruka client request add вектор "нужен счёт"
    [2]
    $ ruka client request list --lang ru
    №  Суть                  Вид       Состояние  Получен           Срок              Норма   Осталось  Кто спросил
    3  цены Маяка на кресла  сведения  открыто    23.11.2026 10:00  24.11.2026 18:00  в срок      32 ч  менеджер
    $ ruka client request show 3 --lang ru
    Вопрос менеджера 3
    №                          3
    Суть                       цены Маяка на кресла
    Вид                        сведения
    Состояние                  открыто
    Получен                    23.11.2026 10:00
    Срок                       24.11.2026 18:00
    Норма                      в срок
    Осталось                   32 ч
    Кто спросил                менеджер
    Осталось рабочего времени  15 ч
    Шаги
    Когда             Шаг        Текст
    23.11.2026 10:00  поступило  цены Маяка на кресла
    $ ruka config set request.clock working -q; ruka client request add вектор "нужен счёт" --urgent --at "20.11 17:30" --lang ru
    обращение 4    ООО «Вектор» · нужен счёт · ответить до пн 23.11.2026 10:30
    $ ruka client request list задержанный --all -f ids
    2
    $ ruka staff rm лапин --lang ru; echo "[$?]"
    ruka: за Игорь Лапин числятся: клиенты 0, задачи 0, обращения 2, сделки 0
      сначала передайте их: ruka client edit --where 'owner = Игорь Лапин' --owner СОТРУДНИК
    [4]
    $ ruka staff add "Пётр Лишний" --role assistant -q; ruka staff rm лишний --lang ru
    3
    сотрудник 3    Пётр Лишний · удалён
    $ ruka undo -q >/dev/null; ruka staff list -f ids
    undone: change 19 “ruka staff rm лишний --lang ru”, rows: 1
    1
    2
    3
