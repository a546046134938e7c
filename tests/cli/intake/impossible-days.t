A day that is none is refused with what was written, and never with a year that nobody wrote.

    $ ruka client add Вектор --contact 'Ким Анна' -q; ruka client contact edit 1 --birthday 30.02; echo "[$?]"; ruka client contact edit 1 --birthday 30.02 --lang ru; ruka client contact edit 1 --birthday '31 апреля'; ruka client contact edit 1 --birthday --0230; ruka client contact edit 1 --birthday 29.02 -q
    1
    ruka: no year has the day “30.02”
      write it like 12.03.1980
    [2]
    ruka: дня «30.02» нет ни в одном году
      пишите так: 12.03.1980
    ruka: “31 апреля” is no birthday
      write it like 12.03.1980
    ruka: no year has the day “--02-30”
      write it like 12.03.1980
    1
    $ printf 'BEGIN:VCARD\nVERSION:4.0\nFN:Анна Ким\nTEL:89160001122\nBDAY:--0230\nEND:VCARD\n' > d.vcf; ruka --db v.db client import d.vcf
    vCard, encoding UTF-8
    values left out, their rows are taken: 1
    line 1: no year has the day “--02-30”
      write it like 12.03.1980
    to mend the rejected rows in a file of their own: --rejects FILE
    import         read 1 = created 1 + updated 0 + skipped 0 + rejected 0
    $ printf '%s\n' 'Наименование;Контакт;День рождения;Последний контакт' 'ООО А1;Петров Пётр;01.02.68;31.12.99' 'ООО А2;Петрова Анна;0/0/00;00.00.0000' 'ООО А3;Петрова Инна;1900-01-00;12.05.2026' 'ООО А4;Петрова Зина;12.05.1899;12.05.2026' 'ООО А5;Петрова Нина;12.05.1980;1899-12-30' 'ООО А6;Петрова Яна;12.00.1980;12.05.2030' > y.csv; ruka --db y.db client import y.csv; ruka --db y.db client contact list --columns name,birthday -f csv; ruka --db y.db client list --columns name,last_touch_at -f csv
    encoding UTF-8, delimiter ;
    columns: Наименование → name, Контакт → contact, День рождения → birthday, Последний контакт → last_contact
    rows rejected whole: 2
    line 6: “1899-12-30” is no day of a contact that was
      write it like 12.03.2026 or 12.03.2026 15:00; to leave the column out: --map 'COLUMN=-'
    line 7: “12.05.2030” is no day of a contact that was
    line 7: “12.00.1980” is no birthday: there is no month 0
      the day comes first: 31.12.2026, or 2026-12-31
    values left out, their rows are taken: 2
    line 4: “1900-01-00” is no birthday: there is no day 0 in January 1900
      the last day of the month is 31.01.1900
    line 5: “12.05.1899” is no birthday: the year 1899 is out of range
      years from 1900 to 2199 are known
    to mend the rejected rows in a file of their own: --rejects FILE
    import         read 6 = created 4 + updated 0 + skipped 0 + rejected 2
    name,birthday
    Петров Пётр,1968-02-01
    Петрова Анна,
    Петрова Зина,
    Петрова Инна,
    name,last_touch_at
    ООО А1,
    ООО А2,
    ООО А3,
    ООО А4,
    $ ruka --db y.db client import y.csv --lang ru 2>&1 | grep -A 1 '^строка'
    строка 6: «1899-12-30» — не дата состоявшегося контакта
      пишите так: 12.03.2026 или 12.03.2026 15:00; чтобы пропустить столбец: --map 'СТОЛБЕЦ=-'
    строка 7: «12.05.2030» — не дата состоявшегося контакта
    строка 7: «12.00.1980» не похоже на день рождения: нет месяца 0
      сначала день: 31.12.2026 или 2026-12-31
    --
    строка 4: «1900-01-00» не похоже на день рождения: в январе 1900 года нет 0-го числа
      последний день месяца: 31.01.1900
    строка 5: «12.05.1899» не похоже на день рождения: год 1899 вне пределов
      известны годы с 1900 по 2199
