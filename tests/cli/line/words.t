One keyboard layout is enough: every command, option and word of an option in Russian and English.

    $ ruka клиент добавить "ООО Вектор" --город Казань --телефон "+7 495 123-45-67"
    client 1       ООО Вектор · Казань · +7 495 123-45-67
    $ ruka клиент звонок вектор "Просят КП" --далее "завтра 10:00 выслать КП"
    call 1         ООО Вектор · in · Mon 23.11.2026 10:00
    task 1         выслать КП · Tue 24.11.2026 10:00
    $ ruka звонок вектор "Перезвонят" --исходящий --язык ru
    звонок 2       ООО Вектор · исходящий · пн 23.11.2026 10:00
    $ ruka задачи
    No.  Task        Due               Quadrant                   State  Client
      1  выслать КП  24.11.2026 10:00  III urgent, not important  open   ООО Вектор
    $ ruka обращение добавить вектор "Счёт" --вид вопрос
    request 1      ООО Вектор · Счёт · answer by Tue 24.11.2026 10:00
    $ ruka сделка добавить вектор "Стулья" --товар "стул; 50; 4500" --дата "конец месяца"
    deal 1         ООО Вектор · Стулья · ₽225,000 · new · expected Mon 30.11.2026
    $ ruka сделка
    No.  Client      Deal    Product  Deal status  Date          Amount  Probability  Weighted  Days in the stage
      1  ООО Вектор  Стулья  стул     new          30.11.2026  ₽225,000         10 %   ₽22,500                  0
    $ ruka deal list --столбцы id,title -f csv
    id,title
    1,Стулья
    $ ruka лид добавить "ООО Луч" --температура тёплый --приоритет B --далее "пт 12:00 позвонить" --тихо
    1
    $ ruka отчет день --язык ru | head -3
    Отчёт за день: понедельник, 23 ноября 2026
    Дата  23.11.2026
    $ ruka журнал --последние 2
    No.  When              Rows  Command
      6  23.11.2026 10:00     3  ruka лид добавить "ООО Луч" --температура тёплый --приоритет B --далее "пт 12:00 позвонить" --тихо
      5  23.11.2026 10:00     3  ruka сделка добавить вектор Стулья --товар "стул; 50; 4500" --дата "конец месяца"
    $ ruka --mask log --last 3
    No.  When              Rows  Command
      6  23.11.2026 10:00     3  ruka лид добавить …
      5  23.11.2026 10:00     3  ruka сделка добавить …
      4  23.11.2026 10:00     2  ruka обращение добавить …
    $ ruka отменить
    undone: change 6 “ruka лид добавить "ООО Луч" --температура тёплый --приоритет B --далее "пт 12:00 позвонить" --тихо” of Mon 23.11.2026 10:00, rows: 3
    Record      No.  Field      Before
    leads         1  name       ООО Луч
    leads         1  heat       warm
    leads         1  priority   B
    leads         1  state      new
    leads         1  currency   RUB
    leads         1  next on    27.11.2026
    leads         1  next at    27.11.2026 12:00
    leads         1  next step  позвонить
    lead heats    1  lead id    1
    lead heats    1  at         23.11.2026 10:00
    lead heats    1  heat       warm
    tasks         2  title      позвонить
    tasks         2  due at     27.11.2026 12:00
    tasks         2  important  no
    tasks         2  state      open
    tasks         2  lead id    1
    the next undo takes back change 5 “ruka сделка добавить вектор Стулья --товар "стул; 50; 4500" --дата "конец месяца"” of Mon 23.11.2026 10:00

A word that leads nowhere is answered with the command that it means; nothing is guessed.

    $ ruka звонок; echo "[$?]"
    ruka: WHO is missing
      usage: ruka клиент звонок WHO [TEXT] [OPTIONS]
    [2]
    $ ruka call --lang ru; echo "[$?]"
    ruka: не указано: КТО
      использование: ruka client call КТО [ТЕКСТ] [ПАРАМЕТРЫ]
    [2]
    $ ruka план; echo "[$?]"
    ruka: there is no command “ruka план”
      one of these may be meant: ruka сегодня, ruka отчёт день, ruka задача добавить
    [2]
    $ ruka план --lang ru; echo "[$?]"
    ruka: нет команды «ruka план»
      возможно, имелось в виду: ruka сегодня, ruka отчёт день, ruka задача добавить
    [2]
    $ ruka complaint; echo "[$?]"
    ruka: there is no command “ruka complaint”
      did you mean “ruka client request add”?
    [2]
    $ ruka клеент --lang ru; echo "[$?]"
    ruka: нет команды «ruka клеент»
      может быть, «ruka клиент»?
    [2]
    $ ruka клиент лид --lang ru; echo "[$?]"
    ruka: нет команды «ruka клиент лид»
      может быть, «ruka лид»?
    [2]
    $ ruka verify; echo "[$?]"
    ruka: there is no command “ruka verify”
      one of these may be meant: ruka client verify, ruka archive verify
    [2]
    $ ruka client list --горад Казань --lang ru; echo "[$?]"
    ruka: здесь нет параметра «--горад»
      может быть, «--город»?
    [2]
    $ ruka help client cal; echo "[$?]"
    ruka: there is no command “cal”
      did you mean “ruka client call”?
    [2]

TAB completes in the letters that are typed.

    $ ruka __complete -- кл
    клиент	clients, calls, requests: everything between us and a client
    $ ruka __complete -- зв
    звонок	log a call with its result and next step
    звонки	the queue of calls: whom to call now, whom later
    $ ruka __complete -- клиент об
    объединить	two records of one client become one
    обращение	requests of clients and their clock
    обещание	agreements, promises and guarantees, ours and theirs
    обезличить	destroy a client's personal data, with the act; cannot be undone
    $ ruka __complete -- клиент обращение д
    добавить	a client asks for something: the clock starts
    доложить	the manager was told of a complaint or conflict
    $ ruka __complete -- клиент обращение добавить --с
    --срочно	an urgent one has its own, shorter term
    --серьёзность	of a complaint or conflict; medium unless said
    --сейчас	the time to work at (RUKA_NOW)
    --столбцы	only these columns, in this order
    --сортировка	order by a column; -COL is downwards
    --строк	at most so many rows
    --скрыть	hide phones, e-mails and names; nothing is written
    --справка	-h: this help
    $ ruka __complete -- клиент обращение добавить --вид в
    вопрос	
    $ ruka __complete -- help client ca
    call	log a call with its result and next step
    calls	the queue of calls: whom to call now, whom later
    $ ruka __complete -- task l
    list	open tasks, the most urgent first

Help, wrapped to 80 columns.

    $ ruka help --lang ru
    ruka: правая рука ассистента менеджера по продажам
    использование: ruka [ПАРАМЕТРЫ] РАЗДЕЛ ДЕЙСТВИЕ [...]
    День
      сегодня, today   показать, что сейчас: просрочено, под угрозой, сегодня,
                       перезвонить
      отменить, undo   отменить последнюю команду, с показом «было — стало»
      повторить, redo  вернуть отменённое
      журнал, log      показать, что, когда и кем сделано
      найти, find      искать во всём, что записано
    Клиенты
      клиент, client  клиенты, звонки, обращения: всё между нами и клиентом
    Продажи
      лид, lead  лиды, сделки и заказы: температура, этапы, следующие шаги
    Работа менеджера
      задача, task        задачи по срокам и важности
      встреча, meet       календарь менеджера
      командировка, trip  командировки и мероприятия в семь этапов
    Документы
      отчёт, report   отчёты: ответы на вопросы по записям
      архив, archive  документы, их сроки и копии
    База
      помощь, help                показать, что делает команда, её параметры и
                                  примеры
      настройки, config           нормы и предпочтения
      копия, backup               сохранить полную копию базы
      восстановить, restore       поставить копию на место базы; нынешняя
                                  сохраняется
      диагностика, doctor         проверить, цела ли база; код возврата 1, если есть
                                  замечания
      сотрудники, staff           сотрудники
      дата, date                  показать, как программа понимает дату
      календарь, calendar         показать рабочий календарь на год или месяц
      выборка, sql                выполнить запрос SELECT к базе; изменить ничего
                                  нельзя
      пример, demo                создать пробную базу с данными за месяц
      автодополнение, completion  напечатать скрипт дополнения для оболочки
    Общие параметры
      --db, --база ФАЙЛ             файл базы (RUKA_DB)
      --lang, --язык ЯЗЫК           язык: ru или en (RUKA_LANG)
      --now, --сейчас КОГДА         время, от которого считать (RUKA_NOW)
      --as-of, --на-момент КОГДА    показать базу, какой она была тогда; ничего не
                                    записывается
      --format, --формат ФОРМАТ     -f: формат: text, csv, tsv, json, jsonl, md,
                                    xlsx или ids
      --output, --вывод ФАЙЛ        -o: записать в файл, формат по расширению
      --columns, --столбцы А,Б      только эти столбцы, в этом порядке
      --sort, --порядок СТОЛБЕЦ     порядок по столбцу; -СТОЛБЕЦ — по убыванию
      --limit, --строк ЧИСЛО        сколько строк показать
      --where, --где ОТБОР          только подходящие строки: город = Казань и vip =
                                    да
      --excel, --эксель             CSV для русского Excel
      --color, --цвет КОГДА         цвет ответа: авто, всегда, никогда
      --no-pager, --без-листания    без постраничного просмотра
      --quiet, --тихо               -q: при записи печатать только номер
      --dry-run, --проба            -n: показать, что будет сделано, ничего не
                                    менять
      --yes, --да                   -y: отвечать «да» на все вопросы
      --force, --всё-равно          сделать, несмотря на предупреждение
      --mask, --скрыть              скрыть телефоны, эл. почту и имена; ничего не
                                    записывается
      --fail-empty, --пусто-ошибка  код возврата 1, если ничего не найдено
      --help, --помощь              -h: эта справка
      --version, --версия           версия
    ruka РАЗДЕЛ --help покажет действия; о датах — man ruka-dates
    $ ruka client --help
    ruka client: clients, calls, requests: everything between us and a client
      add NAME [OPTIONS]            a new client; a known one is refused
      list [TEXT] [OPTIONS]         clients, by any piece of name or number
      show WHO                      the client's card: open requests, tasks,
                                    meetings, last talks
      edit [WHO] [OPTIONS]          change what is known of a client
      rm WHO                        remove a client
      verify WHO [OPTIONS]          confirm what is known of a client
      history WHO [TEXT] [OPTIONS]  everything with a client in one order
      dupes [WHO...] [OPTIONS]      pairs of clients that may be one
      merge KEEP GONE               two records of one client become one
      import FILE [OPTIONS]         clients from a table of another program
      reconcile FILE [OPTIONS]      compare the base with another source
      export [TEXT] [OPTIONS]       clients whole, for other programs and the way
                                    back
      check [WHO] [OPTIONS]         what is missing or wrong in the base, by named
                                    rules
      call WHO [TEXT] [OPTIONS]     log a call with its result and next step
      log WHO TEXT [OPTIONS]        log a letter, message, visit or note
      erase WHO [OPTIONS]           destroy a client's personal data, with the act;
                                    cannot be undone
    ruka client contact: the people at clients
      add WHO FULLNAME [OPTIONS]  a person at a client
      list [TEXT] [OPTIONS]       the people at clients
      show PERSON                 one person whole
      edit PERSON [OPTIONS]       change what is known of a person
      leave PERSON [OPTIONS]      a person is at the client no more; nothing is lost
      back PERSON                 a person who left is there again
      rm PERSON                   remove a person; the communications stay
      dupes                       people who may stand twice
      merge KEEP GONE             two records of one person become one
    ruka client map: maps of the columns of other programs
      list     saved maps, by name
      rm NAME  remove a saved map
    ruka client calls [OPTIONS]: the queue of calls: whom to call now, whom
        later
      show ID                  a call, letter, visit or note whole
      edit ID [OPTIONS]        mend a call, letter, visit or note
      move ID WHEN             move a planned call
      close ID TEXT [OPTIONS]  close a call that nobody will make
      rm ID...                 remove a call, letter, visit or note
    ruka client template: scripts of calls and sets of questions
      add KIND NAME [OPTIONS]  a script or a set of questions for calls
      list [TEXT] [OPTIONS]    templates by kind and name
      show NAME                the text of a template
      edit NAME [OPTIONS]      change a template
      rm NAME                  remove a template
    ruka client request: requests of clients and their clock
      add [WHO] [TEXT] [OPTIONS]   a client asks for something: the clock starts
      list [TEXT] [OPTIONS]        unanswered requests, the worst first
      show ID                      a request with its steps
      edit ID [OPTIONS]            mend a request that was entered wrong
      answer ID TEXT [OPTIONS]     the client was answered: the clock stops
      close ID [TEXT] [OPTIONS]    the matter is settled
      forward ID [TEXT] [OPTIONS]  hand over to a colleague; the client's clock runs
                                   on
      accept ID [OPTIONS]          the colleague has taken it
      reopen ID WHY                open it again, with a new term
      reject ID WHY [OPTIONS]      not ours to answer: the clock stops
      notify ID [TEXT] [OPTIONS]   the manager was told of a complaint or conflict
      similar WHAT [OPTIONS]       answered requests like this one
      rm ID...                     remove a request entered by mistake
    ruka client promise: agreements, promises and guarantees, ours and theirs
      add WHO TEXT [OPTIONS]       something was promised, with a term
      list [TEXT] [OPTIONS]        open promises, the soonest due first
      show ID                      a promise with its steps
      edit ID [OPTIONS]            mend a promise, or move its term
      keep ID [RESULT] [OPTIONS]   it was kept
      break ID [RESULT] [OPTIONS]  it was not kept
      waive ID [RESULT] [OPTIONS]  it is no longer needed
      reopen ID                    a promise that has ended is open again
      rm ID...                     remove a promise entered by mistake
    ruka client feedback: what clients say of us
      add WHO [TEXT] [OPTIONS]  a mark or a word of a client
      list [TEXT] [OPTIONS]     feedback, the newest first; NPS and CSAT
      show ID                   one feedback whole
      edit ID [OPTIONS]         mend a feedback, or give it a task
      rm ID...                  remove a feedback
    ruka client mail: letters by e-mail, kept at their clients
      import FILE...           keep letters at their clients, from mail files
      list [TEXT] [OPTIONS]    letters, the newest first; those without an answer
      show ID                  a letter: its header, text and files
      save ID [OPTIONS]        the files of a letter, into a folder
      assign ID WHO [OPTIONS]  give a letter of nobody known to a client
      answered ID [OPTIONS]    a letter waits for no answer any more
    ruka client consent: consents to processing and to advertising
      give WHO [OPTIONS]      a consent was given, for one purpose
      withdraw WHO [OPTIONS]  a consent was withdrawn: says what the law wants now
      list [WHO] [OPTIONS]    consents, the newest first
    $ ruka клиент звонок --help --lang ru
    записать звонок с итогом и следующим шагом
    ruka клиент звонок КТО [ТЕКСТ] [ПАРАМЕТРЫ]
    ruka client call КТО [ТЕКСТ] [ПАРАМЕТРЫ]
      КТО    номер, часть названия, телефон, эл. почта или ИНН
      ТЕКСТ  о чём говорили; для пропущенного звонка можно опустить
    Параметры
      --in, --входящий                    звонили нам (так по умолчанию)
      --out, --исходящий                  звонили мы
      --missed, --пропущенный             звонили нам, никто не ответил
      --no-answer, --не-ответили          звонили мы, никто не ответил
      --minutes, --минут ЧИСЛО            сколько минут длился
      --at, --когда КОГДА                 когда это было; по умолчанию сейчас
      --with, --с-кем ЛИЦО                с кем из контактных лиц клиента
      --result, --итог ТЕКСТ              чем закончилось
      --next, --далее "КОГДА ТЕКСТ"       следующий шаг, задача: "завтра 10:00
                                          выслать КП"
      --new, --новый НАЗВАНИЕ             звонящего ещё нет в базе: клиент с этим
                                          названием
      --plan, --план КОГДА                запланировать звонок: "завтра
                                          10:00-12:00", по часам офиса
      --planned, --запланированный НОМЕР  это запланированный звонок с таким номером
      --script, --сценарий НАЗВАНИЕ       показать этот сценарий и задать его
                                          вопросы; можно повторять
      --answer, --ответ "НОМЕР=ТЕКСТ"     ответ на вопрос с этим номером; можно
                                          повторять
    Примеры
      ruka client call +79161234567 "Просят КП на 50 кресел" --next "завтра
          10:00 выслать КП"
          звонок и то, что из него следует
      ruka client call вектор --missed
          пропущенный звонок: ждёт, пока перезвонят
      ruka client call 84950000000 "Спрашивают про доставку" --new "ООО Луч"
          завести клиента прямо во время звонка
      ruka client call маяк --plan "завтра 10:00-12:00" "Обсудить скидку"
          запланированный звонок, он виден в ruka client calls
      ruka client call маяк --script знакомство --out --answer "1=50 кресел"
          ответы хранятся при звонке; без слов и ответов сценарий показывается
    общие параметры показывает ruka --help
    $ ruka help lead deal
    ruka lead deal: deals: product, date, stage, what they bring
      add WHO TITLE [OPTIONS]  a new deal of a client
      list [TEXT] [OPTIONS]    deals that go on, the first expected first
      show ID                  a deal with its products and stages
      edit ID [OPTIONS]        change a deal
      move ID STAGE [OPTIONS]  a deal has come to another stage
      win ID [OPTIONS]         a deal is won
      lose ID [OPTIONS]        a deal is lost, and why
      hold ID [OPTIONS]        a deal waits, and why
      reopen ID                a deal that waited, was won or lost goes on
      rm ID...                 remove a deal
    $ ruka помощь сделка --lang ru
    ruka лид сделка (lead deal): сделки: продукт, дата, этап, сумма
      добавить КТО НАЗВАНИЕ [ПАРАМЕТРЫ]  завести сделку с клиентом
      список [ТЕКСТ] [ПАРАМЕТРЫ]         показать сделки в работе, сначала ближайшие
                                         по дате
      показать НОМЕР                     показать сделку с продуктами и этапами
      изменить НОМЕР [ПАРАМЕТРЫ]         изменить сделку
      перевести НОМЕР ЭТАП [ПАРАМЕТРЫ]   перевести сделку на другой этап
      выиграть НОМЕР [ПАРАМЕТРЫ]         отметить сделку выигранной
      проиграть НОМЕР [ПАРАМЕТРЫ]        отметить сделку проигранной и указать
                                         причину
      отложить НОМЕР [ПАРАМЕТРЫ]         отложить сделку и указать причину
      возобновить НОМЕР                  вернуть в работу отложенную, выигранную или
                                         проигранную сделку
      удалить НОМЕР...                   удалить сделку
    $ for n in "" client lead "client call" "client import"; do ruka $n --help --lang ru; done | awk 'length > 300'

A verb of many nouns asks of what; other words for the same lead there too.

    $ for word in удалить список delete create; do ruka $word --lang ru; done
    ruka: нет команды «ruka удалить»
      скажите, чего: например, ruka клиент удалить; всё — ruka --help
    ruka: нет команды «ruka список»
      скажите, чего: например, ruka клиент список; всё — ruka --help
    ruka: нет команды «ruka delete»
      скажите, чего: например, ruka client rm; всё — ruka --help
    ruka: нет команды «ruka create»
      скажите, чего: например, ruka client add; всё — ruka --help
    $ for word in email отпуск оплата КП созвон invoice yesterday deadline; do ruka $word; done
    ruka: there is no command “ruka email”
      did you mean “ruka client mail list”?
    ruka: there is no command “ruka отпуск”
      did you mean “ruka календарь задать”?
    ruka: there is no command “ruka оплата”
      did you mean “ruka лид заказ этап”?
    ruka: there is no command “ruka КП”
      did you mean “ruka лид сделка перевести”?
    ruka: there is no command “ruka созвон”
      did you mean “ruka клиент звонок”?
    ruka: there is no command “ruka invoice”
      did you mean “ruka archive add”?
    ruka: there is no command “ruka yesterday”
      did you mean “ruka report day”?
    ruka: there is no command “ruka deadline”
      did you mean “ruka task list”?
    $ ruka архивы --lang ru; ruka календари 2026-11 --lang ru | head -2
    нет документов
     Ноябрь 2026
     пн  вт  ср  чт  пт  сб  вс

What has a command of its own is no option of another; dashes make no likeness.

    $ ruka lead edit 1 --heat warm; ruka лид изменить 1 --температура тёплый --lang ru; echo "[$?]"
    ruka: there is no option “--heat” here
      that is a command: ruka lead heat ID HEAT [OPTIONS]
    ruka: здесь нет параметра «--температура»
      это отдельная команда: ruka лид температура НОМЕР ТЕМПЕРАТУРА [ПАРАМЕТРЫ]
    [2]
    $ ruka lead edit 1 --hext "пт 12:00 позвонить"; ruka lead edit 1 --abcd x
    ruka: there is no option “--hext” here
      did you mean “--next”?
    ruka: there is no option “--abcd” here
      ruka lead edit --help lists them

Fields are called by their Russian names wherever one chooses them, and a slip in one is seen.

    $ ruka клиент список --порядок Городд; ruka клиент список --столбцы название,город --цвет никогда
    ruka: there is no field “Городд”
      did you mean “Город”? the fields are: №, Название, Вид, Роли, Статус, ИНН, КПП, Телефоны, Эл. почта, Город, Ответственный, VIP, Метки, Последний контакт, ОГРН, Источник, Примечание, Контактные лица, Особые условия, Как обращаться, Удобный канал, Часы, Часовой пояс, Полное название, БИК, Расчётный счёт, Банк, Юридический адрес, Адрес, Сайт, Проверено, Кто проверил, По чему проверено, Следующая проверка, Заведено, Изменён
    Name        City
    ООО Вектор  Казань
    $ printf 'Кто;Где\nООО Луч;Омск\n' > foreign.csv; ruka клиент загрузить foreign.csv --соответствие 'Кто=название,Где=Город' -n --lang ru
    кодировка UTF-8, разделитель ;
    столбцы: Кто → name, Где → city
    строка 2: ООО Луч | Омск
    импорт         прочитано 1 = создано 1 + обновлено 0 + пропущено 0 + отклонено 0
    пробный запуск: ничего не изменено
    $ printf 'ИНН;Город\n7707083893;Тверь\n' > dump.csv; ruka клиент изменить вектор --инн 7707083893 -q; ruka клиент сверить dump.csv --ключ ИНН --принять город -n --lang ru; ruka клиент сверить dump.csv --принять все -n --lang ru
    1
    кодировка UTF-8, разделитель ;
    столбцы: ИНН → inn, Город → city
    №  Клиент      Поле   У нас   У них  Решение
    1  ООО Вектор  город  Казань  Тверь  взято
    прочитано 1 · сверено 1 · расхождений 1, не решено 0, решено раньше 0 · не наших 0 · без ключа 0 · отклонено 0
    подтверждено по источнику «dump.csv»: 1; следующая сверка вс 21.02.2027
    пробный запуск: ничего не изменено
    кодировка UTF-8, разделитель ;
    столбцы: ИНН → inn, Город → city
    №  Клиент      Поле   У нас   У них  Решение
    1  ООО Вектор  город  Казань  Тверь  взято
    прочитано 1 · сверено 1 · расхождений 1, не решено 0, решено раньше 0 · не наших 0 · без ключа 0 · отклонено 0
    подтверждено по источнику «dump.csv»: 1; следующая сверка вс 21.02.2027
    пробный запуск: ничего не изменено
    $ ruka __complete -- клиент список --столбцы название,го; ruka __complete -- client list --sort -na
    название,Город	City
    -name	Name
