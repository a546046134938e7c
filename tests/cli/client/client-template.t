A template is a script that is read, or a set of questions, one a line.

    $ ruka config set user.name Дарья -q; ruka client template; echo "[$?]"
    no templates found
    [0]
    $ printf 'Сколько кресел нужно?\n\nК какому сроку?\n' >вопросы.txt
    $ ruka client template add questions Знакомство --file вопросы.txt
    template 1     Знакомство · questions · 2 questions
    $ ruka client template add script "Первый звонок" --text "{hello}, {greeting}! Это {me}." --lang ru
    шаблон 2       Первый звонок · сценарий · 0 вопросов
    $ ruka client template add questions знакомство --text "Кто?" --lang ru; echo "[$?]"
    ruka: шаблон «знакомство» уже есть
      измените его: ruka client template edit 1 или выберите другое название
    [4]
    $ ruka client template add letter Письмо --text "Добрый день"; echo "[$?]"
    ruka: “letter” does not fit KIND
      one of these is expected: script, questions
    [2]
    $ ruka client template add script Ошибка --text "Здравствуйте, {contakt}!" --lang ru; echo "[$?]"
    ruka: нет подстановки «{contakt}»
      может быть, «{contact}»?
    [2]
    $ ruka client template add script Ошибка --text "Здравствуйте, {zzz}!"; echo "[$?]"
    ruka: there is no place “{zzz}”
      known places: {client}, {contact}, {greeting}, {hello}, {manager}, {me}
    [2]
    $ ruka client template add script Ошибка --text "Здравствуйте, {contact!"; echo "[$?]"
    ruka: a brace in the text has no pair
      known places: {client}, {contact}, {greeting}, {hello}, {manager}, {me}
    [2]
    $ ruka client template add script Ошибка; echo "[$?]"
    ruka: a template needs a text
      give it: --text TEXT, or --file FILE
    [2]
    $ ruka client template add script 12 --text "Кто?"; echo "[$?]"
    ruka: “12” is no name for a template
      a few words are good: "first call"
    [2]
    $ ruka client template list --lang ru
    №  Вид       Название       Текст                                   Изменён
    1  вопросы   Знакомство     Сколько кресел нужно?  К какому сроку?  23.11.2026 10:00
    2  сценарий  Первый звонок  {hello}, {greeting}! Это {me}.          23.11.2026 10:00
    $ ruka client template list срока -f ids
    1
    $ ruka client template list --kind script -f json
    [{"id":2,"kind":"script","name":"Первый звонок","text":"{hello}, {greeting}! Это {me}.","created_at":"2026-11-23T10:00:00+03:00","updated_at":"2026-11-23T10:00:00+03:00"}]
    $ ruka client template show знаком
    Сколько кресел нужно?
    К какому сроку?
    $ ruka client template show нет --lang ru; echo "[$?]"
    ruka: нет шаблона «нет»
      ruka client template покажет все
    [3]
    $ ruka client template edit 1 --name "Первое знакомство" --text "Кто решает?"
    template 1     Первое знакомство · questions · 1 question
    $ ruka client template edit 1; echo "[$?]"
    ruka: nothing to change was given
      ruka client template edit --help shows its options
    [2]
    $ ruka find решать
    What      No.  Title              Where
    template    1  Первое знакомство  Кто решает?
    $ ruka client template rm "первое знакомство"
    template 1     Первое знакомство · removed
    $ ruka undo --lang ru
    отменено: действие 5 «ruka client template rm "первое знакомство"» (пн 23.11.2026 10:00), строк: 1
    Запись   №  Поле      Стало
    шаблоны  1  вид       вопросы
    шаблоны  1  название  Первое знакомство
    шаблоны  1  текст     Кто решает?
    следующим будет отменено действие 4 «ruka client template edit 1 --name "Первое знакомство" --text "Кто решает?"» (пн 23.11.2026 10:00)
