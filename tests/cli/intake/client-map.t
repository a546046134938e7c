The tables of well-known programs are known by their headings.

    $ printf '%s\n' 'ID;Имя;Отчество;Фамилия;Дата рождения;Компания;Должность;Рабочий телефон;Корпоративный сайт;Рабочий e-mail;Комментарий' '1;Анна;Петровна;Ким;12.03.1980;ООО «Вектор»;бухгалтер;8 495 111-22-33;vector.ru;anna@vector.ru;любит чай' '2;Пётр;;Ильин;;;;89162223344;;;' > bitrix.csv
    $ ruka client import bitrix.csv --lang ru
    кодировка UTF-8, разделитель ;
    столбцы программы Битрикс24
    столбцы: Имя → given_name, Отчество → patronymic, Фамилия → surname, Дата рождения → birthday, Компания → name, Должность → position, Рабочий телефон → contact_phone, Корпоративный сайт → website, Рабочий e-mail → contact_email, Комментарий → note
    пропущены: ID
    импорт         прочитано 2 = создано 2 + обновлено 0 + пропущено 0 + отклонено 0
    $ printf '%s\n' 'First Name,Middle Name,Last Name,Organization Name,Organization Title,Birthday,Notes,Labels,E-mail 1 - Value,E-mail 2 - Value,Phone 1 - Value,Address 1 - City' 'Олег,,Смирнов,ООО Луч,директор,--05-09,"с запятой, так",Клиенты ::: * myContacts,oleg@luch.ru,o@mail.ru,+7 916 555-44-33 ::: +7 916 555-44-34,Тула' > google.csv
    $ ruka client import google.csv
    encoding UTF-8, delimiter ,
    headings of Google Contacts
    columns: First Name → given_name, Middle Name → patronymic, Last Name → surname, Organization Name → name, Organization Title → position, Birthday → birthday, Notes → note, Labels → tag, E-mail 1 - Value → contact_email, E-mail 2 - Value → contact_email, Phone 1 - Value → contact_phone, Address 1 - City → city
    import         read 1 = created 1 + updated 0 + skipped 0 + rejected 0
    $ printf '%s\n' '"Полное имя (контакт)","Должность (контакт)","Рабочий телефон (контакт)","Рабочий email (контакт)","Название (компания)","Тег контакта","Примечание к контакту","Примечание к контакту"' '"Зоя Белова",закупки,74951234567,zoya@b.ru,"ООО Берег",опт,первое,второе' > amo.csv
    $ ruka client import amo.csv --lang ru
    кодировка UTF-8, разделитель ,
    столбцы программы amoCRM
    столбцы: Полное имя (контакт) → contact, Должность (контакт) → position, Рабочий телефон (контакт) → contact_phone, Рабочий email (контакт) → contact_email, Название (компания) → name, Тег контакта → tag, Примечание к контакту → note, Примечание к контакту → note
    импорт         прочитано 1 = создано 1 + обновлено 0 + пропущено 0 + отклонено 0
    $ printf '%s\n' 'First Name,Last Name,Title,Company,Job Title,Business Street,Business City,Business Phone,E-mail Address,Birthday,Account' 'Игорь,Носов,Mr.,ООО Нос,Инженер,Мира 5,Омск,+7 381 222-33-44,nosov@nos.ru,0/0/00,ACC' > outlook.csv
    $ ruka client import outlook.csv --lang ru
    кодировка UTF-8, разделитель ,
    столбцы программы Outlook
    столбцы: First Name → given_name, Last Name → surname, Company → name, Job Title → position, Business Street → address, Business City → city, Business Phone → contact_phone, E-mail Address → contact_email, Birthday → birthday
    пропущены: Title, Account
    импорт         прочитано 1 = создано 1 + обновлено 0 + пропущено 0 + отклонено 0
    $ printf '%s\n' 'Код;Наименование;Наименование полное;Вид контрагента;ИНН;КПП;Код по ОКПО;Телефон' '0001;Ромашка ООО;Общество с ограниченной ответственностью «Ромашка»;Юридическое лицо;7702070139;770201001;123;+7 495 777-00-00' '0002;Иванов И.И.;;Индивидуальный предприниматель;500100732259;;;' | iconv -f UTF-8 -t cp1251 > 1c.csv
    $ ruka client import 1c.csv --lang ru
    кодировка windows-1251, разделитель ;
    столбцы программы 1С
    столбцы: Наименование → name, Наименование полное → full_name, Вид контрагента → kind, ИНН → inn, КПП → kpp, Телефон → phone
    пропущены: Код, Код по ОКПО
    импорт         прочитано 2 = создано 2 + обновлено 0 + пропущено 0 + отклонено 0
    $ printf '%s\n' '"ID","Тип","Полное имя контакта","Имя","Фамилия","Название компании","Теги","Рабочий телефон","Рабочий прямой телефон","Мобильный телефон","Рабочий email","Web"' '"7","контакт","Зоя Белова","Зоя","Белова","ООО Берег","опт","74951234567","","'"'"'79161234567","",""' '"8","компания","","","","ООО Ключ","","84957654321","","","info@key.example","key.example"' > amo-list.csv
    $ ruka client import amo-list.csv --lang ru
    кодировка UTF-8, разделитель ,
    столбцы программы amoCRM
    столбцы: Полное имя контакта → contact, Имя → given_name, Фамилия → surname, Название компании → name, Теги → tag, Рабочий телефон → contact_phone, Рабочий прямой телефон → contact_phone, Мобильный телефон → contact_phone, Рабочий email → contact_email, Web → website
    пропущены: ID, Тип
    импорт         прочитано 2 = создано 1 + обновлено 1 + пропущено 0 + отклонено 0
    $ printf '%s\n' 'Обращение,"Имя","Отчество","Фамилия","Организация","Должность","Рабочий телефон","Телефон раб. 2","Рабочий факс","Телефон переносной","День рождения","Пол","Адрес эл. почты","Тип эл. почты"' 'г-н,"Пётр","Сергеевич","Гуров","ООО Гурт","директор","8 843 123-45-67","8 843 123-45-68","","8 916 111-22-33","12.03.80","","gurov@gurt.example","SMTP"' | iconv -f UTF-8 -t cp1251 > outlook-ru.csv
    $ ruka client import outlook-ru.csv --lang ru
    кодировка windows-1251, разделитель ,
    столбцы программы Outlook
    столбцы: Имя → given_name, Отчество → patronymic, Фамилия → surname, Организация → name, Должность → position, Рабочий телефон → contact_phone, Телефон раб. 2 → contact_phone, Телефон переносной → contact_phone, День рождения → birthday, Адрес эл. почты → contact_email
    пропущены: Обращение, Тип эл. почты
    импорт         прочитано 1 = создано 1 + обновлено 0 + пропущено 0 + отклонено 0
    $ printf '%s\n' 'First Name,Last Name,Company,Mobile Phone,E-mail Address,Birthday,Business Phone' 'Vera,Volkova,Volk LLC,89162223355,v@volk.example,3/5/1980,' > outlook-us.csv
    $ ruka client import outlook-us.csv --lang ru; echo "[$?]"
    кодировка UTF-8, разделитель ,
    столбцы программы Outlook
    столбцы: First Name → given_name, Last Name → surname, Company → name, Mobile Phone → contact_phone, E-mail Address → contact_email, Birthday → birthday, Business Phone → contact_phone
    значений пропущено, сами строки приняты: 1
    строка 2: «3/5/1980» неоднозначно: где здесь месяц?
      укажите, что в датах файла стоит первым: --date-format mdy (месяц), dmy (день)
    чтобы исправить отклонённые строки в отдельном файле: --rejects ФАЙЛ
    импорт         прочитано 1 = создано 1 + обновлено 0 + пропущено 0 + отклонено 0
    [5]
    $ ruka client import outlook-us.csv --date-format mdy -f json 2>/dev/null; ruka client contact list волк --columns name,birthday -f csv
    {"file":"outlook-us.csv","read":1,"created":0,"updated":1,"skipped":0,"rejected":0}
    name,birthday
    $ ruka client contact list --columns name,position,client,phones,birthday --lang ru
    Контактное лицо       Должность  Клиент        Телефоны                                              День рождения
    Volkova Vera                     Volk LLC      +7 916 222-33-55                                      05.03.1980
    Гуров Пётр Сергеевич  директор   ООО Гурт      +7 843 123-45-67, +7 843 123-45-68, +7 916 111-22-33  12.03.1980
    Зоя Белова            закупки    ООО Берег     +7 495 123-45-67, +7 916 123-45-67
    Ким Анна Петровна     бухгалтер  ООО «Вектор»  +7 495 111-22-33                                      12.03.1980
    Носов Игорь           Инженер    ООО Нос       +7 3812 22-33-44
    Смирнов Олег          директор   ООО Луч       +7 916 555-44-33, +7 916 555-44-34                    09.05
    $ printf '%s\n' 'Код;Наименование;ИНН;Юр/физ лицо;Код по ОКПО' '7;Кузьмин О.Ф. ИП;;Физическое лицо;' > ip.csv; ruka client import ip.csv -f json 2>/dev/null; ruka client list кузьмин --columns kind -f csv
    {"file":"ip.csv","read":1,"created":1,"updated":0,"skipped":0,"rejected":0}
    kind
    sole_trader
    $ ruka client list --columns name,kind,inn,city,tags --lang ru
    Название         Вид          ИНН           Город  Метки
    Volk LLC         организация
    Иванов И.И.      ИП           500100732259
    Ильин Пётр       физлицо
    Кузьмин О.Ф. ИП  ИП
    ООО «Вектор»     организация
    ООО Берег        организация                       опт
    ООО Гурт         организация
    ООО Ключ         организация
    ООО Луч          организация                Тула   Клиенты
    ООО Нос          организация                Омск
    Ромашка ООО      организация  7702070139
    $ ruka client show берег -f json | grep -o '"note":"[^"]*"'
    "note":"первое\nвторое"

A map of one's own is kept under a name, and used by it; more can be said over it.

    $ printf 'Фирма;Кто;Чем занят;Цвет\nООО Альфа;Яна Вольф;закупает;синий\n' > a.csv
    $ ruka client import a.csv --map 'Кто=contact,"Чем занят"=position,Цвет=-' --save-map 'Партнёры' --lang ru
    кодировка UTF-8, разделитель ;
    столбцы: Фирма → name, Кто → contact, Чем занят → position
    пропущены: Цвет
    импорт         прочитано 1 = создано 1 + обновлено 0 + пропущено 0 + отклонено 0
    $ ruka client map list --columns name,map --lang ru
    Название  Столбцы
    Партнёры  Фирма=name,Кто=contact,Чем занят=position,Цвет=-
    готовые соответствия, узнаются по заголовкам: bitrix24 (Битрикс24), amocrm (amoCRM), google (Google Contacts), outlook (Outlook), thunderbird (Thunderbird), 1c (1С), dadata (DaData), ruka (ruka)
    $ printf 'Фирма;Кто;Чем занят;Цвет\nООО Бета;Ян Вольф;продаёт;синий\n' > b.csv
    $ ruka client import b.csv --map 'партнеры,Цвет=tag'
    encoding UTF-8, delimiter ;
    columns: Фирма → name, Кто → contact, Чем занят → position, Цвет → tag
    import         read 1 = created 1 + updated 0 + skipped 0 + rejected 0
    $ ruka client import google.csv --map партнеры --lang ru; echo "[$?]"
    ruka: в файле нет столбца «Фирма»
      его столбцы: First Name, Middle Name, Last Name, Organization Name, Organization Title, Birthday, Notes, Labels, E-mail 1 - Value, E-mail 2 - Value, Phone 1 - Value, Address 1 - City
    [2]
    $ ruka __complete -- client import x.csv --map п
    Партнёры	
    $ ruka client map rm партнеры --lang ru
    соответствие   Партнёры · удалено
    $ ruka undo --lang ru
    отменено: действие 13 «ruka client map rm партнеры --lang ru» (пн 23.11.2026 10:00), строк: 1
    Запись                 №  Поле      Стало
    соответствия столбцов  0  название  Партнёры
    соответствия столбцов  0  столбцы   Фирма=name,Кто=contact,Чем занят=position,Цвет=-
    следующим будет отменено действие 12 «ruka client import b.csv --map партнеры,Цвет=tag» (пн 23.11.2026 10:00)
    $ ruka client map list -f json
    [{"name":"Партнёры","map":"Фирма=name,Кто=contact,Чем занят=position,Цвет=-","updated_at":"2026-11-23T10:00:00+03:00"}]
    $ ruka client import a.csv --save-map google; echo "[$?]"
    ruka: “google” is a ready map
      call yours by another name
    [2]
    $ ruka client import a.csv --save-map 'x=y' --lang ru; echo "[$?]"
    ruka: «x=y» не может быть именем соответствия
      в имени есть буквы и нет знака =, запятых и кавычек: --save-map 1С-база
    [2]
    $ ruka client import a.csv --map партнёр; echo "[$?]"
    ruka: “партнёр” is neither a map nor COLUMN=FIELD
      write it like --map 'account=name,office_location=city'; ready maps: bitrix24, amocrm, google, outlook, thunderbird, 1c, dadata, ruka; your own: ruka client map list
    [2]
    $ ruka client map rm партнёр; echo "[$?]"
    ruka: there is no saved map “партнёр”
      they are listed by: ruka client map list
    [3]

A row with a word that is no code of ours is rejected with the words that are.

    $ printf 'name,kind,roles,status,decision\nА,завод,,,\nБ,ООО,,,\nВ,ИП,поставщик,закрыт,\nГ,физлицо,Партнёр; клиент,Ликвидировано,\nД,,вор,,\n' > words.csv; ruka client import words.csv; echo "[$?]"
    encoding UTF-8, delimiter ,
    columns: name → name, kind → kind, roles → roles, status → status, decision → decision
    line 2: “завод” is no kind of client: company, sole trader, person
      write one of them, or leave the column out: --map 'COLUMN=-'
    line 6: “вор” is no role of a client: client, partner, supplier, competitor
    to mend the rejected rows in a file of their own: --rejects FILE
    import         read 5 = created 3 + updated 0 + skipped 0 + rejected 2
    [5]
    $ ruka client list --status inactive --columns name,kind,status --lang ru
    Название  Вид      Статус
    В         ИП       неактивен
    Г         физлицо  неактивен

A saved map of headings on two lines may name a cell of either.

    $ printf 'База клиентов\nКомпания;;Связь;;\n;ИНН;Кто;Куда;\nООО Луч;7707083893;Ким Анна;8 916 000-00-03;важное\n' > upper.csv; ruka --db h1.db client import upper.csv --map 'Кто=contact,Куда=contact_phone' --save-map два; ruka --db h1.db client import upper.csv --map два; ruka --db h1.db client import upper.csv --map два --header 2 -q; ruka --db h1.db client list --columns name,inn,contacts,phones -f csv
    encoding UTF-8, delimiter ;
    the header is line 3
    columns: Компания → name, ИНН → inn, Кто → contact, Куда → contact_phone
    left out: column 5
    import         read 1 = created 1 + updated 0 + skipped 0 + rejected 0
    encoding UTF-8, delimiter ;
    the header is line 3
    columns: Компания → name, ИНН → inn, Кто → contact, Куда → contact_phone
    left out: column 5
    import         read 1 = created 0 + updated 0 + skipped 1 + rejected 0
    left out: column 5
    name,inn,contacts,phones
    ООО Луч,7707083893,Ким Анна,+79160000003
