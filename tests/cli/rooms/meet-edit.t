# A meeting is looked at, moved, renamed and taken away

    $ ruka client add Вектор -q; ruka meet add Presentation --at 'wed 15:30' --for 1h --client вектор -q
    1
    1
    $ ruka meet show 1
    No.      1
    Subject  Presentation
    Type     meeting
    From     25.11.2026 15:30
    To       25.11.2026 16:30
    Client   Вектор
    State    planned
    $ ruka meet edit 1 --at 'чт 11:00' --for 30м --place 'переговорная 2' --lang ru
    встреча 1      чт 26.11.2026 11:00–11:30 · Presentation · Вектор · переговорная 2
    $ ruka meet edit 1 --title 'Презентация кресел' --type presentation
    meeting 1      Thu 26.11.2026 11:00-11:30 · Презентация кресел · Вектор · переговорная 2
    $ ruka встреча показать 1 --lang ru
    №       1
    Тема    Презентация кресел
    Вид     презентация
    С       26.11.2026 11:00
    По      26.11.2026 11:30
    Место   переговорная 2
    Клиент  Вектор
    Статус  запланирована
    Переносы
    Перенесена        Была назначена с  По
    23.11.2026 10:00  25.11.2026 15:30  25.11.2026 16:30
    $ ruka meet show 1 -f json
    {"id":1,"title":"Презентация кресел","type":"presentation","starts_at":"2026-11-26T11:00:00+03:00","ends_at":"2026-11-26T11:30:00+03:00","their_hours":null,"place":"переговорная 2","link":null,"purpose":null,"agenda":null,"travel_before":null,"travel_after":null,"client":"Вектор","with":[],"state":"planned","result":null,"minutes":null,"reason":null,"ended_at":null,"participants":[],"preparation":[],"tasks":[],"promises":[],"moves":[{"at":"2026-11-23T10:00:00+03:00","starts_at":"2026-11-25T15:30:00+03:00","ends_at":"2026-11-25T16:30:00+03:00","reason":null}]}
    $ ruka meet add Planning --at 'thu 12:00' -q; ruka meet edit 2 --at 'thu 11:15'; echo "[$?]"
    2
    ruka: Thu 26.11.2026 11:15-12:15 overlaps meeting 1 “Презентация кресел” (11:00-11:30)   [meet.overlap]
      free that day: 09:00-11:00, 11:30-13:00, 14:00-18:00; to insist: --force
    [4]
    $ ruka meet edit 2 --at 'вчера'; echo "[$?]"
    ruka: a meeting needs an hour: Sun 22.11.2026
      write it like --at "ср 15:30"
    [2]
    $ ruka встреча удалить 2 --lang ru; ruka meet rm 2; echo "[$?]"
    встреча 2      удалена
    ruka: there is no meeting 2
      they are listed by: ruka meet list
    [3]
    $ ruka undo -y -q; ruka meet list --columns id,title -f csv
    6
    id,title
    1,Презентация кресел
    2,Planning
