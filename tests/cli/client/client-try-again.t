A call that nobody took is tried again: it stands in the queue and in today, with its hour, once.

    $ ruka client add "ООО Вектор" --phone 89161234567 -q
    1
    $ ruka client add "АО Маяк" --phone 89161234568 -q
    2
    $ ruka client call вектор --no-answer --lang ru
    звонок 1       ООО Вектор · не ответили, 1-я попытка · пн 23.11.2026 10:00 · позвонить ещё раз пн 23.11.2026 12:00
    $ ruka client calls --lang ru
    №  Почему       Клиент      Телефон           Когда или до      До                Попытки  Звонить
    1  не ответили  ООО Вектор  +7 916 123-45-67  23.11.2026 10:00  23.11.2026 12:00        1  23.11.2026 12:00
    $ ruka client call вектор "О скидке" --no-answer --now "23.11.2026 12:05" --lang ru
    звонок 2       ООО Вектор · не ответили, 2-я попытка · пн 23.11.2026 12:05 · позвонить ещё раз пн 23.11.2026 15:05
    $ ruka client calls --now "23.11.2026 12:10" --lang ru
    №  Почему       Клиент      Телефон           Когда или до      До                Суть      Попытки  Звонить
    2  не ответили  ООО Вектор  +7 916 123-45-67  23.11.2026 12:05  23.11.2026 15:05  О скидке        2  23.11.2026 15:05
    $ ruka today --now "23.11.2026 12:10" --lang ru
    понедельник, 23 ноября 2026 · рабочий день 15 из 20 · входящих звонков 0 из 15–20
    СЕГОДНЯ
      15:05  звонок 2  ООО Вектор  не ответили, позвонить ещё раз: О скидке  ruka call +79161234567 ТЕКСТ --out
    $ ruka today --now "23.11.2026 16:10" --lang ru
    понедельник, 23 ноября 2026 · рабочий день 15 из 20 · входящих звонков 0 из 15–20
    ПРОСРОЧЕНО
      звонок 2  ООО Вектор  не ответили, позвонить ещё раз: О скидке  просрочено на 1 ч 5 мин  ruka call +79161234567 ТЕКСТ --out

What was said to follow stands there instead: a task, a planned call, a call that they missed us by.

    $ ruka client call маяк --no-answer --next "завтра 11:00 набрать снова" --now "23.11.2026 12:10" -q
    3
    $ ruka client calls --now "24.11.2026 09:10" --columns why,client,at,until_at --lang ru
    Почему         Клиент      Когда или до      До
    не ответили    ООО Вектор  23.11.2026 12:05  23.11.2026 15:05
    следующий шаг  АО Маяк     24.11.2026 11:00
    $ ruka client call вектор --plan "завтра 15:00" --now "23.11.2026 12:11" -q
    4
    $ ruka client calls --now "23.11.2026 12:12" --columns why,client,at,until_at --lang ru
    Почему        Клиент      Когда или до
    запланирован  ООО Вектор  24.11.2026 15:00
    $ ruka undo -y -q
    6
    $ ruka client call вектор --missed --now "23.11.2026 12:20" -q
    5
    $ ruka client calls --now "23.11.2026 12:21" --columns why,client,attempts --lang ru
    Почему    Клиент      Попытки
    пропущен  ООО Вектор        2

Somebody is reached: nobody waits. An attempt entered late, before the talk, does not come back.

    $ ruka client call вектор "Договорились" --out --now "23.11.2026 13:00" -q
    6
    $ ruka client call вектор --no-answer --at 12:40 --now "23.11.2026 13:05" -q
    7
    $ ruka client calls --now "23.11.2026 13:10" --client вектор --lang ru
    звонка никто не ждёт
    $ ruka client calls rm 6 -q
    6
    $ ruka client calls --now "23.11.2026 13:10" --columns id,why,client --client вектор --lang ru
    №  Почему    Клиент
    5  пропущен  ООО Вектор

Nobody is to be called any more.

    $ ruka client call вектор --no-answer --now "23.11.2026 17:30" --lang ru
    звонок 8       ООО Вектор · не ответили, 4-я попытка · пн 23.11.2026 17:30 · позвонить ещё раз вт 24.11.2026 10:30
    $ ruka client calls move 8 "завтра 10:00" --lang ru; echo "[$?]"
    ruka: звонок 8 (ООО Вектор) не запланирован: на него не ответили
      запланировать: ruka client call КЛИЕНТ --plan КОГДА
    [4]
    $ ruka client calls close 8 "написали, что купили" --now "23.11.2026 17:31" --lang ru
    звонок 8       ООО Вектор · больше не перезванивать
    $ ruka client calls close 8 "написали" --now "23.11.2026 17:32" --lang ru; echo "[$?]"
    ruka: звонок 8 (ООО Вектор) ничего не ждёт: итог уже есть
      ruka client calls покажет ожидающие звонки и их номера
    [4]
    $ ruka today --now "24.11.2026 12:00" --lang ru | grep -c Вектор
    1
