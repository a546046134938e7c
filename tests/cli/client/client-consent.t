Consent to processing and consent to advertising are two papers, each with its own end.

    $ ruka client add "Иван Петров" --phone 89160001122 --lang ru
    клиент 1       Иван Петров · +7 916 000-11-22
    $ ruka client consent give петров --lang ru; echo "[$?]"
    ruka: не указан параметр --for
      возможные значения: обработка данных, реклама
    [2]
    $ ruka client consent give петров --for processing --at "вчера 15:00" --until 31.12.2027 --lang ru
    согласие 1     Иван Петров · обработка данных · дано вс 22.11.2026 15:00, действует до пт 31.12.2027
    $ ruka client consent give петров --for marketing
    consent 2      Иван Петров · marketing · given Mon 23.11.2026 10:00
    $ ruka client consent give петров --for marketing --at "завтра 10:00" --lang ru; echo "[$?]"
    ruka: согласие не может быть дано в будущем
      укажите, когда оно дано: --at "вчера 15:00"
    [2]
    $ ruka client consent give петров --for marketing --until вчера --lang ru; echo "[$?]"
    ruka: согласие перестало бы действовать раньше, чем его дали
      укажите более поздний день: --until 31.12.2027
    [2]
    $ ruka client consent list --lang ru
    №  Клиент       Цель              Статус     Дано              До
    2  Иван Петров  реклама           действует  23.11.2026 10:00
    1  Иван Петров  обработка данных  действует  22.11.2026 15:00  31.12.2027

A contract is no consent, and one paper is not two consents (156-FZ).

    $ ruka archive add --title "Договор 17" --kind contract --client петров --signed вчера -q
    1
    $ ruka client consent give петров --for processing --document 1 --lang ru; echo "[$?]"
    ruka: документ 1 — договор: согласие не может быть его частью
      согласие — отдельный документ (156-ФЗ); сделать всё равно: --force
    [4]
    $ ruka archive add --title "Согласие" --kind other --client петров --received вчера -q
    2
    $ ruka client consent give петров --for processing --document 2 -q
    3
    $ ruka client consent give петров --for marketing --document 2; echo "[$?]"
    ruka: document 2 is already the consent to another purpose
      a consent is a document of its own (156-FZ); insist: --force
    [4]
    $ ruka client consent give петров --for marketing --document 2 --force -q
    4
    $ ruka client consent give петров --for marketing --document 99 --lang ru; echo "[$?]"
    ruka: нет документа 99
      сначала внесите документ: ruka archive add ФАЙЛ --kind ВИД
    [3]
    $ ruka undo -y 4 >/dev/null 2>&1; ruka client consent list -f ids
    2
    1

What is withdrawn is said with what the law wants, and stands at the top of the card.

    $ ruka client consent withdraw петров --for marketing --lang ru
    согласие 2     Иван Петров · реклама · отозвано пн 23.11.2026 10:00
    рекламу прекратите сразу (38-ФЗ, ст. 18)
    $ ruka client consent withdraw петров --for processing --at "сегодня 9:30" --lang ru
    согласие 1     Иван Петров · обработка данных · отозвано пн 23.11.2026 09:30
    обработку данных прекратите, сами данные уничтожьте до ср 23.12.2026 (152-ФЗ, ст. 21): ruka client erase 1 --reason "отзыв согласия от 23.11.2026"
    $ ruka client consent withdraw петров --for processing; echo "[$?]"
    ruka: there is no such consent to withdraw
      ruka client consent list WHO --all shows what was given
    [3]
    $ ruka client show петров --lang ru | head -6
    внимание: Иван Петров — согласие на обработку данных отозвано пн 23.11.2026; данные нужно уничтожить до ср 23.12.2026
    внимание: Иван Петров — согласие на рекламу отозвано пн 23.11.2026: рекламу не отправляйте
    Клиент 1: Иван Петров
    Внимание: согласия нет
    Цель              Статус    До          Отозвано
    реклама           отозвано              23.11.2026 10:00
    обработка данных  отозвано  31.12.2027  23.11.2026 09:30
    $ ruka client consent list петров --withdrawn -f json
    [{"id":2,"client":"Иван Петров","person":null,"purpose":"marketing","state":"withdrawn","given_at":"2026-11-23T10:00:00+03:00","until_on":null,"withdrawn_at":"2026-11-23T10:00:00+03:00","document":null,"note":null},
     {"id":1,"client":"Иван Петров","person":null,"purpose":"processing","state":"withdrawn","given_at":"2026-11-22T15:00:00+03:00","until_on":"2027-12-31","withdrawn_at":"2026-11-23T09:30:00+03:00","document":null,"note":null}]
    $ ruka client consent list --valid --all --lang ru; echo "[$?]"
    ruka: --valid, --withdrawn и --all исключают друг друга
      уберите одно из двух
    [2]
    $ ruka client consent list --for marketing --all --since вчера -f ids; ruka client consent list петров --lang ru
    2
    нет согласий
    $ ruka today --now 23.12.2026 --lang ru | grep erase; ruka today --now 23.12.2026 --lang ru | grep уничтож
      сегодня  уничтожение 1  Иван Петров  согласие отозвано: уничтожить данные     ruka client erase 1 --reason ТЕКСТ
      сегодня  уничтожение 1  Иван Петров  согласие отозвано: уничтожить данные     ruka client erase 1 --reason ТЕКСТ
    $ ruka today --now 24.12.2026 --lang ru | grep erase
      уничтожение 1  Иван Петров  согласие отозвано: уничтожить данные  просрочено на 1 раб. день  ruka client erase 1 --reason ТЕКСТ
    $ ruka undo -y 2 >/dev/null 2>&1
    $ ruka client consent list
    No.  Client       Consent to  State  Given             Until
      2  Иван Петров  marketing   valid  23.11.2026 10:00
      1  Иван Петров  processing  valid  22.11.2026 15:00  31.12.2027

With --mask nobody is known, and nothing is written.

    $ ruka client list --mask --lang ru
    №  Название   Телефоны
    1  И*** П***  +7******1122
    $ ruka client show 89160001122 --mask --lang ru | head -3
    Клиент 1: И*** П***
    Вид       организация
    Телефоны  +7******1122
    $ ruka client consent give 1 --for marketing --mask --lang ru; echo "[$?]"
    ruka: с --mask только смотрят: ничего не записывается
      уберите --mask
    [4]
    $ ruka sql "SELECT name FROM clients" --mask; echo "[$?]"
    ruka: this would give out or keep what --mask hides
      leave out --mask
    [4]

Who is named by their own name or phone gives and withdraws a consent of their own.

    $ ruka client add "ООО «Причал»" --contact "Ильин Олег, директор, +7 916 222-33-44" --contact "Вера Лис" -q
    2
    $ ruka client consent give "8 916 222-33-44" --for marketing --lang ru; ruka client consent give причал --for marketing --with лис -q; ruka client consent withdraw "олег ильин" --for marketing --lang ru
    согласие 5     ООО «Причал», Ильин Олег · реклама · дано пн 23.11.2026 10:00
    6
    согласие 5     ООО «Причал», Ильин Олег · реклама · отозвано пн 23.11.2026 10:00
    рекламу прекратите сразу (38-ФЗ, ст. 18)
    $ ruka client consent list причал --all --columns person,state -f csv
    person,state
    Вера Лис,valid
    Ильин Олег,withdrawn
    $ ruka undo --lang ru
    отменено: действие 13 «ruka client consent withdraw "олег ильин" --for marketing --lang ru» (пн 23.11.2026 10:00), строк: 1
    Запись    №  Поле      Было
    согласия  5  отозвано  23.11.2026 10:00
    следующим будет отменено действие 12 «ruka client consent give причал --for marketing --with лис -q» (пн 23.11.2026 10:00)

Advertising withdrawn is told in today, as long as its term runs.

    $ ruka client add "ООО Ромб" -q; ruka client consent give ромб --for marketing -q; ruka client consent withdraw ромб --for marketing -q
    3
    7
    7
    advertising stops at once (38-FZ art. 18)
    $ ruka today --lang ru | grep реклам; ruka today --now "30.11.2026 10:00" --lang ru | grep -c реклам
      сегодня  реклама 3  ООО Ромб  рекламы не присылать: согласие отозвано
    1
    $ ruka today --now "28.12.2026 10:00" --lang ru | grep -c реклам; ruka client consent give ромб --for marketing -q; ruka today --lang ru | grep -c реклам
    0
    8
    0
