A birthday stands in the day's list some days ahead, days off counted.

    $ ruka client add "ООО Вектор" --contact "Ильина Ольга" --contact "Лапин Игорь" -q
    1
    $ ruka client contact edit 1 --birthday 26.11.1980 -q; ruka client contact edit 2 --birthday 27.11 -q
    1
    2
    $ ruka today --lang ru
    понедельник, 23 ноября 2026 · рабочий день 15 из 20 · входящих звонков 0 из 15–20
    ВПЕРЕДИ
      чт 26.11.2026  день рождения 1  ООО Вектор  Ильина Ольга (46)
    $ ruka config set birthday.days 4 -q; ruka today --lang ru | grep -c "день рождения"
    2
    $ ruka config set birthday.days 0 -q; ruka today --now "24.11.2026 10:00" --lang ru | grep -c "день рождения"; ruka today --now "25.11.2026 10:00" --lang ru | grep -c "день рождения"
    0
    1
