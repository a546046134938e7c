Who leaves a client is kept, and not offered any more.

    $ ruka client add "ООО Вектор" --contact "Ильин Пётр Сергеевич, директор, 8 916 123-45-67" --contact "Зайцева Анна, закупки" -q; ruka client add "ООО Маяк" -q
    1
    2
    $ ruka client call вектор "Просят счёт" --with ильин -q
    1
    $ ruka client contact edit ильин --birthday 23.11 -q; ruka today --lang ru | grep Ильин
    1
      сегодня  день рождения 1  ООО Вектор  Ильин Пётр Сергеевич
    $ ruka client contact leave ильин --on завтра --lang ru; echo "[$?]"
    ruka: вт 24.11.2026 ещё не наступило
      отметьте это в тот день
    [2]
    $ ruka client contact leave ильин --successor ильин --lang ru; echo "[$?]"
    ruka: Ильин Пётр Сергеевич не может быть преемником
      назовите другое контактное лицо этого клиента: ruka client contact list --client 1
    [2]
    $ ruka client contact leave ильин --on вчера --successor зайцева --lang ru
    контактное лицо 1 Ильин Пётр Сергеевич · ООО Вектор · уход вс 22.11.2026, преемник Зайцева Анна
    $ ruka client contact leave ильин --lang ru; echo "[$?]"
    ruka: Ильин Пётр Сергеевич: последний день — вс 22.11.2026
      если это ошибка: ruka client contact back 1
    [4]
    $ ruka client contact list --lang ru; ruka client contact list --left --columns id,name,left_on,successor -f csv
    №  Контактное лицо  Должность  Клиент
    2  Зайцева Анна     закупки    ООО Вектор
    id,name,left_on,successor
    1,Ильин Пётр Сергеевич,2026-11-22,Зайцева Анна
    $ ruka client contact show ильин --lang ru
    Контактное лицо 1: Ильин Пётр Сергеевич
    №                1
    Контактное лицо  Ильин Пётр Сергеевич
    Должность        директор
    Клиент           ООО Вектор
    Телефоны         +7 916 123-45-67
    День рождения    23.11
    Дата ухода       22.11.2026
    Преемник         Зайцева Анна
    $ ruka client show вектор --lang ru | sed -n '/Контактные/,/^Вид/p'
    Контактные лица
    №  Контактное лицо  Должность
    2  Зайцева Анна     закупки
    Последние коммуникации
    Когда             Канал   Направление  Статус     О чём        С кем
    23.11.2026 10:00  звонок  входящее     выполнено  Просят счёт  Ильин Пётр Сергеевич
    Вид                организация
    $ ruka today --lang ru | grep -c Ильин
    0
    $ ruka client history вектор --by change --lang ru
    Когда             Что        Текст                                               Статус
    23.11.2026 10:00  изменение  — → Ильин Пётр Сергеевич, 22.11.2026, Зайцева Анна  ушёл
    23.11.2026 10:00  изменение  ООО Вектор                                          заведён
    $ ruka client call вектор "Уточнили" --with ильин --lang ru; echo "[$?]"; ruka client call вектор "Уточнили" --with 1 --lang ru
    ruka: «Ильин Пётр Сергеевич» у клиента больше не работает
      если речь именно об этом человеке, укажите номер: 1 Ильин Пётр Сергеевич
    [4]
    звонок 2       ООО Вектор, Ильин Пётр Сергеевич · входящий · пн 23.11.2026 10:00
    $ ruka client contact back ильин --lang ru; ruka client contact back ильин --lang ru; echo "[$?]"
    контактное лицо 1 Ильин Пётр Сергеевич · ООО Вектор · директор · +7 916 123-45-67 · 23.11
    ruka: Ильин Пётр Сергеевич: отметки об уходе нет
      его показывает ruka client contact show 1
    [4]

Two records of one person are found, at one client or at two, and become one.

    $ ruka client contact add маяк "Ильин Пётр" --phone "8 916 123-45-67" --email p@ilin.example --note "любит чай" -q
    3
    $ ruka client contact add вектор "Зайцева Анна Львовна" --phone "8 916 000-11-22" -q
    4
    $ ruka client contact add маяк "Ильин Олег" -q
    5
    $ ruka client contact dupes --lang ru
    №  Контактное лицо       Клиент      № второго  Возможно, тот же      Клиент второго  Общее
    1  Ильин Пётр Сергеевич  ООО Вектор          3  Ильин Пётр            ООО Маяк        +79161234567
    2  Зайцева Анна          ООО Вектор          4  Зайцева Анна Львовна  ООО Вектор
    $ ruka client contact merge 1 3 --lang ru; echo "[$?]"
    Ильин Пётр (ООО Маяк) вливается в запись Ильин Пётр Сергеевич (ООО Вектор)
    ruka: ничего не объединено
      объединить без вопроса: --yes; примерить: --dry-run
    [4]
    $ ruka client contact merge 1 3 --yes --lang ru
    контактное лицо 1 Ильин Пётр Сергеевич · ООО Вектор
    $ ruka client contact show 1 --lang ru
    Контактное лицо 1: Ильин Пётр Сергеевич
    №                1
    Контактное лицо  Ильин Пётр Сергеевич
    Должность        директор
    Клиент           ООО Вектор
    Телефоны         +7 916 123-45-67
    Эл. почта        p@ilin.example
    День рождения    23.11
    Примечание       любит чай
    $ ruka client show +79161234567 --lang ru | head -1
    Клиент 1: ООО Вектор
    $ ruka client contact merge 4 2 -y --lang ru
    контактное лицо 4 Зайцева Анна Львовна · ООО Вектор
    $ ruka client contact dupes --lang ru
    похожих контактных лиц нет
    $ ruka client contact merge 4 4 --lang ru; echo "[$?]"
    ruka: 4 — и так одно контактное лицо
      назовите двух: ruka client contact merge ОСТАЁТСЯ УХОДИТ
    [4]
    $ ruka undo -y -q; ruka client contact list --columns id,name -f csv; ruka redo -q; ruka doctor --lang ru
    12
    id,name
    2,Зайцева Анна
    4,Зайцева Анна Львовна
    5,Ильин Олег
    1,Ильин Пётр Сергеевич
    12
    всё в порядке

A colleague who leaves hands over what goes on; what was done stays theirs.

    $ ruka staff add "Игорь Лапин" --role expert -q; ruka staff add "Ольга Смирнова" --role manager -q
    1
    2
    $ ruka client edit вектор --owner лапин -q; ruka task add "Отчёт" --for лапин -q; ruka client request add вектор "Вопрос" --owner лапин -q
    1
    1
    1
    $ ruka task add "Сделано" --for лапин -q; ruka task done 2 -q
    2
    2
    $ ruka staff leave лапин --lang ru; echo "[$?]"
    ruka: с «Игорь Лапин» связано: 1 клиент, 1 задача, 1 обращение
      укажите, кто их примет: ruka staff leave 1 --to СОТРУДНИК
    [4]
    $ ruka staff leave лапин --to лапин --lang ru; echo "[$?]"
    ruka: Игорь Лапин и увольняется
      назовите коллегу: --to СОТРУДНИК
    [2]
    $ ruka staff leave лапин --to смирнова --lang ru
    сотрудник 1    Игорь Лапин · уход пн 23.11.2026 · передано, принимает Ольга Смирнова: 1 клиент, 1 задача, 1 обращение
    $ ruka staff --lang ru; ruka staff list --all --columns name,left_on -f csv
    №  Имя             Роль
    2  Ольга Смирнова  менеджер
    name,left_on
    Игорь Лапин,2026-11-23
    Ольга Смирнова,
    $ ruka client list --columns name,owner -f csv; ruka task list --all --columns title,for -f csv; ruka client request list --columns text,owner -f csv
    name,owner
    ООО Вектор,Ольга Смирнова
    ООО Маяк,
    title,for
    Сделано,Игорь Лапин
    Отчёт,Ольга Смирнова
    text,owner
    Вопрос,Ольга Смирнова
    $ ruka task add "Ещё" --for лапин --lang ru; echo "[$?]"
    ruka: Игорь Лапин: последний день — пн 23.11.2026
      назовите того, кто работает; список: ruka staff
    [4]
    $ ruka task list --all --where 'for = Игорь' --columns title -f csv
    title
    Сделано
    $ ruka __complete -- task add x --for ""
    Ольга Смирнова	manager
    $ ruka staff leave лапин --lang ru; echo "[$?]"
    ruka: Игорь Лапин: последний день — пн 23.11.2026
      если это ошибка: ruka staff back 1
    [4]
    $ ruka staff back лапин --lang ru; ruka staff back лапин --lang ru; echo "[$?]"
    сотрудник 1    Игорь Лапин · эксперт
    ruka: Игорь Лапин: отметки об уходе нет
      список: ruka staff
    [4]

# Two records of a person who takes part in a meeting

    $ ruka client add 'ООО Дельта' --contact 'Ким Вера' -q; ruka client contact add дельта 'Ким Верочка' -q; ruka meet add Обед --at 'fri 13:00' --client дельта --with верочка --force -q; ruka client contact merge "Ким Вера" "Ким Верочка" -y --lang ru; ruka undo -q >/dev/null
    3
    7
    1
    контактное лицо 6 Ким Вера · ООО Дельта · перенесено: участие во встречах 1

A former name leads to who bore it in any case form: of a client, a person there, a colleague.

    $ ruka client add "Сидорова Анна Петровна" -q; ruka client edit сидорова --name "Козлова Анна Петровна" -q
    4
    4
    $ ruka client show сидоровой --lang ru | head -1; ruka task add "Позвонить" --client сидоровой --lang ru
    Клиент 4: Козлова Анна Петровна
    задача 3       Позвонить · IV не важно и не срочно
    $ ruka client add "ООО Ромб" --contact "Волкова Ия" -q; ruka client edit ромб --name "ООО Куб" -q; ruka client show ромбу --lang ru | head -1
    5
    5
    Клиент 5: ООО Куб
    $ ruka client contact edit волкова --name "Заяц Ия" -q; ruka client contact show волковой --lang ru | head -1
    8
    Контактное лицо 8: Заяц Ия
    $ ruka client contact edit заяц --name "Белка Ия" -q; ruka client contact show волковой --lang ru | head -1
    8
    Контактное лицо 8: Белка Ия
    $ ruka staff add "Соболь Ян" --role expert -q; ruka staff edit соболь --name "Бобёр Ян" -q
    3
    3
    $ ruka task add "Спросить" --for соболь --lang ru; ruka task add "Спросить" --for соболю --lang ru
    задача 4       Спросить · IV не важно и не срочно
    задача 5       Спросить · IV не важно и не срочно

A name that another client bears, or bore, is asked about: of an edit, of a lead that is converted.

    $ ruka client add "ООО Конус" -q; ruka client edit конус --name "ООО Куб" --lang ru; echo "[$?]"
    6
    ruka: «ООО Куб», похоже, уже есть: 5 ООО Куб (по названию)
      посмотреть: ruka client show 5; записать всё равно: --force
    [4]
    $ ruka client edit конус --name "ООО Ромб" --lang ru; echo "[$?]"
    ruka: «ООО Ромб», похоже, уже есть: 5 ООО Куб (по прежнему названию)
      посмотреть: ruka client show 5; записать всё равно: --force
    [4]
    $ ruka client edit конус --name "Конус" -q; ruka client edit конус --name "ООО Конус" -q
    6
    6
    $ ruka lead add "ООО Ромб" --heat hot --priority A -q; ruka lead convert 1 --date +5d --product "стол; 1; 10" --lang ru; echo "[$?]"
    1
    ruka: клиент 5 ООО Куб раньше назывался так же
      если это он: --client 5; завести ещё одного: --force
    [4]
    $ ruka lead convert 1 --date +5d --product "стол; 1; 10" --client ромб -q
    1
