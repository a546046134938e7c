The price list: products by sku, and deals that name them.

    $ ruka lead product add "Кресло Престиж" --sku КР-50 --unit шт --price 4500 --vat 22 --lang ru
    продукт 1      Кресло Престиж · КР-50 · 4 500 ₽ за шт · НДС 22 %
    $ ruka товар добавить "Кресло Комфорт" --артикул КР-51 --ед шт --цена "5 200,50" --ндс "без НДС" --lang ru
    продукт 2      Кресло Комфорт · КР-51 · 5 200,50 ₽ за шт · без НДС
    $ ruka lead product add Cable --unit m --price '$2.50' --vat 0
    product 3      Cable · $2.50 per m · VAT 0 %
    $ ruka lead product add Доставка --lang ru
    продукт 4      Доставка
    $ ruka lead product add "Кресло другое" --sku "kp-50" --lang ru; echo "[$?]"
    ruka: артикул «kp-50» занят: 1 Кресло Престиж
      посмотрите его: ruka lead product show 1 или укажите другой артикул
    [4]
    $ ruka lead product add доставка; echo "[$?]"
    ruka: “доставка” is product 4 already
      look at it: ruka lead product show 4; two of one name have each a sku
    [4]
    $ ruka lead product add "!" --lang ru; echo "[$?]"
    ruka: «!» не годится в названия продукта
      название — например «Кресло Престиж»
    [2]
    $ ruka lead product add Стол --price -5 --lang ru; echo "[$?]"
    ruka: цена -5.00 меньше нуля
      пишите так: 4500
    [2]
    $ ruka lead product add Стол --vat 18 --lang ru; echo "[$?]"
    ruka: «18» не подходит для --vat
      возможные значения: без НДС, 0 %, 5 %, 7 %, 10 %, 20 %, 22 %
    [2]
    $ ruka lead product --lang ru
    №  Наименование    Артикул  Единица        Цена  НДС      В продаже
    3  Cable                    m            2,50 $  0 %      да
    4  Доставка                                               да
    2  Кресло Комфорт  КР-51    шт       5 200,50 ₽  без НДС  да
    1  Кресло Престиж  КР-50    шт          4 500 ₽  22 %     да
    $ ruka lead product list кресла -f ids
    2
    1
    $ ruka lead product list --where 'price > 4600' -f csv
    id,name,sku,unit,price,vat,active
    2,Кресло Комфорт,КР-51,шт,5200.50,none,true

It is named by its number, sku, name or a piece.

    $ ruka lead product show kp-51 --lang ru
    Продукт 2: Кресло Комфорт
    №             2
    Наименование  Кресло Комфорт
    Артикул       КР-51
    Единица       шт
    Цена          5 200,50 ₽
    НДС           без НДС
    В продаже     да
    $ ruka lead product show кресло --lang ru; echo "[$?]"
    ruka: под «кресло» подходит несколько продуктов
      укажите номер или артикул: 2 Кресло Комфорт (КР-51), 1 Кресло Престиж (КР-50)
    [3]
    $ ruka lead product show сейф; echo "[$?]"
    ruka: no product is “сейф”
      ruka lead product list --all shows them
    [3]
    $ ruka find КР-50 --lang ru
    Что      №  Название        Где
    продукт  1  Кресло Престиж  КР-50
    $ ruka __complete -- lead product show КР
    Кресло Комфорт	КР-51
    Кресло Престиж	КР-50
    КР-50	Кресло Престиж
    КР-51	Кресло Комфорт

A deal's line names it by sku or by name, and takes its price unless it says one.

    $ ruka client add "ООО «Маяк»" -q
    1
    $ ruka lead deal add маяк "Кресла" --product "КР-50; 10" --product "монтаж; 1; 3000" --date пт --lang ru
    сделка 1       ООО «Маяк» · Кресла · 48 000 ₽ · новая · дата пт 27.11.2026
    продукт 1      Кресло Престиж · 10 × 4 500 ₽
    $ ruka lead deal add маяк "Ещё кресла" --product "кресло престиж; 2; 4000" --product доставка --date пт
    deal 2         ООО «Маяк» · Ещё кресла · ₽8,000 · new · expected Fri 27.11.2026
    product 1      Кресло Престиж · 2 × ₽4,000
    product 4      Доставка · 1
    $ ruka lead deal add маяк "Кабель" --product "Cable; 100" --product "монтаж; 1; 3000" --date пт --lang ru; echo "[$?]"
    ruka: у «Cable» цена в USD, а сделка в RUB
      назовите его цену для этой сделки: --product "Cable; КОЛ-ВО; ЦЕНА"
    [2]
    $ ruka lead deal show 1 --lang ru
    Сделка 1: Кресла
    №                 1
    Клиент            ООО «Маяк»
    Сделка            Кресла
    Продукт           Кресло Престиж, монтаж
    Статус сделки     новая
    Дата              27.11.2026
    Сумма             48 000 ₽
    Вероятность       10 %
    Взвешенная сумма  4 800 ₽
    Дней на этапе     0
    Продукты
    Продукт         Артикул  Количество     Цена  Стоимость
    Кресло Престиж  КР-50    10          4 500 ₽   45 000 ₽
    монтаж                   1           3 000 ₽    3 000 ₽
    История этапов
    Когда             Статус сделки  Длился
    23.11.2026 10:00  новая           0 мин
    $ ruka lead product edit КР-50 --price 4900 --name "Кресло Престиж М" --lang ru
    продукт 1      Кресло Престиж М · КР-50 · 4 900 ₽ за шт · НДС 22 %
    $ ruka lead product show 1
    Product 1: Кресло Престиж М
    No.           1
    Product name  Кресло Престиж М
    SKU           КР-50
    Unit          шт
    Price         ₽4,900
    VAT           22
    On sale       yes
    Deals
    No.  Client      Deal        Deal status  Date         Amount
      2  ООО «Маяк»  Ещё кресла  new          27.11.2026   ₽8,000
      1  ООО «Маяк»  Кресла      new          27.11.2026  ₽48,000
    $ ruka lead deal show 1 -f json
    {"id":1,"client":"ООО «Маяк»","title":"Кресла","product":["Кресло Престиж","монтаж"],"stage":"new","expected_on":"2026-11-27","amount":{"amount":"48000.00","currency":"RUB"},"probability":10,"weighted":{"amount":"4800.00","currency":"RUB"},"next_on":null,"next_step":null,"owner":null,"overdue":false,"held_stage":null,"reason":null,"days_in_stage":0,"lead":null,"stage_at":"2026-11-23T10:00:00+03:00","next_at":null,"closed_at":null,"created_at":"2026-11-23T10:00:00+03:00","next_task":null,"lines":[{"product":"Кресло Престиж","sku":"КР-50","quantity":"10","price":{"amount":"4500.00","currency":"RUB"},"sum":{"amount":"45000.00","currency":"RUB"},"product_id":1},{"product":"монтаж","sku":null,"quantity":"1","price":{"amount":"3000.00","currency":"RUB"},"sum":{"amount":"3000.00","currency":"RUB"},"product_id":null}],"stages":[{"at":"2026-11-23T10:00:00+03:00","stage":"new","lasted":0,"reason":null}],"terms":[],"orders":[]}
    $ ruka lead product rm КР-50 --lang ru; echo "[$?]"
    ruka: продукт 1 «Кресло Престиж М» есть в 2 сделках
      если он снят с продажи: ruka lead product edit 1 --active no; всё равно удалить, сделки сохранят его название и цену: --force
    [4]
    $ ruka lead product edit КР-50 --active no --lang ru
    продукт 1      Кресло Престиж М · КР-50 · 4 900 ₽ за шт · НДС 22 % · снят с продажи
    $ ruka lead product list -f ids
    3
    4
    2
    $ ruka lead product list --status inactive -f ids
    1
    $ ruka lead product list --status снят --lang ru
    №  Наименование      Артикул  Единица     Цена  НДС
    1  Кресло Престиж М  КР-50    шт       4 900 ₽  22 %
    $ ruka lead product rm КР-50 --force
    product 1      Кресло Престиж М · removed
    $ ruka lead deal list --all --columns id,product --lang ru
    №  Продукт
    2  Кресло Престиж, Доставка
    1  Кресло Престиж, монтаж
    $ ruka undo --lang ru
    отменено: действие 10 «ruka lead product rm КР-50 --force» (пн 23.11.2026 10:00), строк: 3
    Запись           №  Поле       Стало
    продукты         1  название   Кресло Престиж М
    продукты         1  артикул    КР-50
    продукты         1  единица    шт
    продукты         1  цена       4 900
    продукты         1  валюта     RUB
    продукты         1  НДС        22 %
    продукты         1  в продаже  нет
    продукты сделок  1  продукт    1
    продукты сделок  3  продукт    1
    следующим будет отменено действие 9 «ruka lead product edit КР-50 --active no --lang ru» (пн 23.11.2026 10:00)
    $ ruka lead product show КР-50 -f json
    {"id":1,"name":"Кресло Престиж М","sku":"КР-50","unit":"шт","price":{"amount":"4900.00","currency":"RUB"},"vat":"22","active":false,"created_at":"2026-11-23T10:00:00+03:00","updated_at":"2026-11-23T10:00:00+03:00","deals":[{"id":2,"client":"ООО «Маяк»","title":"Ещё кресла","stage":"new","expected_on":"2026-11-27","amount":{"amount":"8000.00","currency":"RUB"}},{"id":1,"client":"ООО «Маяк»","title":"Кресла","stage":"new","expected_on":"2026-11-27","amount":{"amount":"48000.00","currency":"RUB"}}]}

A price list of another program, whatever its headings.

    $ printf 'Артикул;Наименование;Ед.;Цена;Валюта;НДС;Склад\nkp-51;Кресло Комфорт;шт;5 400,00;руб.;20%%;А\nСТ-1;Стол;шт;12000;RUB;22;Б\nСТ-1;Стол другой;;;;;\n;Доставка;;;;;\nСТ-2;Стол письменный;шт;дорого;;;\nСТ-3;Стол круглый;шт;900;;18;\nСТ-4;;шт;900;;;\n' >price.csv
    $ ruka lead product import price.csv --dry-run --lang ru; echo "[$?]"
    кодировка UTF-8, разделитель ;
    столбцы: Артикул → sku, Наименование → name, Ед. → unit, Цена → price, Валюта → currency, НДС → vat
    пропущены: Склад
    строка 4: о продукте 5 уже сказано в строке 3
      оставьте одну из двух строк или дайте каждой артикул
    строка 6: «дорого» — это не сумма
      пишите так: 1500.50, 1 234 567,89, 15 тыс. или 1,2 млн
    строка 7: «18» — не ставка НДС
      бывают такие: без НДС, 0 %, 5 %, 7 %, 10 %, 20 %, 22 %
    строка 8: у продукта должно быть название
      название — например «Кресло Престиж»
    чтобы исправить отклонённые строки в отдельном файле: --rejects ФАЙЛ
    импорт         прочитано 7 = добавлено 1 + изменено 1 + без изменений 1 + отклонено 4
    пробный запуск: ничего не изменено
    [5]
    $ ruka lead product list -f ids
    3
    4
    2
    $ ruka lead product import price.csv; echo "[$?]"
    encoding UTF-8, delimiter ;
    columns: Артикул → sku, Наименование → name, Ед. → unit, Цена → price, Валюта → currency, НДС → vat
    left out: Склад
    line 4: line 3 says what product 5 is already
      leave one of the two lines, or give each a sku
    line 6: “дорого” is not an amount of money
      write it like 1500.50, 1 234 567,89, 15 тыс. or 1,2 млн
    line 7: “18” is no rate of VAT
      it is one of: none, 0, 5, 7, 10, 20, 22
    line 8: a product needs a name
      write a name like “Кресло Престиж”
    to mend the rejected rows in a file of their own: --rejects FILE
    import         read 7 = added 1 + changed 1 + unchanged 1 + rejected 4
    [5]
    $ ruka lead product list --lang ru
    №  Наименование    Артикул  Единица      Цена  НДС   В продаже
    3  Cable                    m          2,50 $  0 %   да
    4  Доставка                                          да
    2  Кресло Комфорт  КР-51    шт        5 400 ₽  20 %  да
    5  Стол            СТ-1     шт       12 000 ₽  22 %  да
    $ printf 'product,series,sales_price\nGTX Basic,GTX,550\nGTX Pro,GTX,4821\n' >crm.csv
    $ ruka lead product import crm.csv --lang ru; echo "[$?]"
    кодировка UTF-8, разделитель ,
    столбцы: product → name, sales_price → price
    пропущены: series
    импорт         прочитано 2 = добавлено 2 + изменено 0 + без изменений 0 + отклонено 0
    [0]
    $ ruka lead product import crm.csv --lang ru; echo "[$?]"
    кодировка UTF-8, разделитель ,
    столбцы: product → name, sales_price → price
    пропущены: series
    импорт         прочитано 2 = добавлено 0 + изменено 0 + без изменений 2 + отклонено 0
    [0]
    $ ruka undo --lang ru
    отменено: действие 12 «ruka lead product import crm.csv --lang ru» (пн 23.11.2026 10:00), строк: 2
    следующим будет отменено действие 11 «ruka lead product import price.csv» (пн 23.11.2026 10:00)
    $ printf 'series,price\nA,1\n' >nameless.csv
    $ ruka lead product import nameless.csv --lang ru; echo "[$?]"
    ruka: нет столбца с названиями продуктов
      назовите один из них «наименование», «продукт» или «name»
    [5]

A price list is read as a list of clients is: titles and sums aside, words for nothing, a sheet's line, JSON.

    $ printf '%s\n' 'Прайс-лист от 01.11.2026' '' 'Артикул;Наименование;Цена;НДС' 'ПЛ-1;Полка;100;нет' 'ПЛ-2;Пуф;#Н/Д;-' 'Итого;;100;' > titled.csv; ruka lead product import titled.csv; ruka lead product list --where 'sku ~ ПЛ' --columns sku,name,price,vat -f csv
    encoding UTF-8, delimiter ;
    the header is line 3
    columns: Артикул → sku, Наименование → name, Цена → price, НДС → vat
    2 cells say that there is nothing (NULL, #N/A, -)
    line 5: a word for nothing is no price: Цена: #Н/Д
    line 6: a line of sums or headings, left out: Итого | 100
    import         read 2 = added 2 + changed 0 + unchanged 0 + rejected 0
    sku,name,price,vat
    ПЛ-1,Полка,100.00,none
    ПЛ-2,Пуф,,
    $ ruka lead product import titled.csv --header 9; echo "[$?]"
    ruka: no row begins at line 9
      give the line of the headings: --header LINE
    [2]
    $ printf '[{"sku": "ПЛ-1", "name": "Полка", "price": 120},\n {"sku": "ПЛ-3", "name": "Пень", "vat": 20, "stock": 5}]' > price.json; ruka lead product import price.json
    JSON, encoding UTF-8
    columns: sku → sku, name → name, price → price, vat → vat
    left out: stock
    import         read 2 = added 1 + changed 1 + unchanged 0 + rejected 0
    $ printf 'BEGIN:VCARD\nFN:Анна\nEND:VCARD\n' > card.vcf; ruka lead product import card.vcf; echo "[$?]"
    ruka: no column holds the names of products
      call one of them “name”, “product” or “наименование”
    [5]
    $ printf 'Наименование,Цена\nПень\320,100\nПлот,100\n' > bytes.csv; ruka lead product import bytes.csv; echo "[$?]"
    encoding UTF-8, delimiter ,
    columns: Наименование → name, Цена → price
    line 2: the row is not text in this encoding
    to mend the rejected rows in a file of their own: --rejects FILE
    import         read 2 = added 1 + changed 0 + unchanged 0 + rejected 1
    [5]

What a price list's rows were not taken for is written to be mended, and comes in again.

    $ printf 'Артикул;Наименование;Цена\nРР-1;Рейка;дорого\nРР-2;Рама;300\n;;5\n' > faulty.csv; ruka lead product import faulty.csv --rejects faulty.csv; echo "[$?]"
    ruka: “faulty.csv” is the file that is read
      give another name
    [4]
    $ ruka lead product import faulty.csv --rejects left.pdf; echo "[$?]"
    ruka: rejected rows are not written as “left.pdf”
      end the name in .csv, .tsv or .xlsx
    [2]
    $ ruka lead product import faulty.csv --rejects left.csv; echo "[$?]"; cat left.csv
    encoding UTF-8, delimiter ;
    columns: Артикул → sku, Наименование → name, Цена → price
    line 2: “дорого” is not an amount of money
      write it like 1500.50, 1 234 567,89, 15 тыс. or 1,2 млн
    line 4: a product needs a name
      write a name like “Кресло Престиж”
    rejected rows are in left.csv
    import         read 3 = added 1 + changed 0 + unchanged 0 + rejected 2
    [5]
    reject_line;reject_reason;Артикул;Наименование;Цена
    2;“дорого” is not an amount of money;РР-1;Рейка;дорого
    4;a product needs a name;;;5
    $ sed -i 's/дорого$/200/; /needs a name/d' left.csv; ruka lead product import left.csv --rejects again.csv; echo "[$?]"; ls *.csv | grep again
    encoding UTF-8, delimiter ;
    columns: Артикул → sku, Наименование → name, Цена → price
    import         read 1 = added 1 + changed 0 + unchanged 0 + rejected 0
    [0]
    $ ruka lead product list --where 'sku ~ РР' --columns sku,name,price -f csv
    sku,name,price
    РР-2,Рама,300.00
    РР-1,Рейка,200.00

A word for nothing in place of a price is named.

    $ printf 'Артикул;Наименование;Цена;Ед\nN-1;Лампа;#N/A;шт\nN-2;Стол;н/д;шт\nN-3;Стул;-;шт\nN-4;Полка;#REF!;шт\n' > none.csv; ruka --db none.db lead product import none.csv --lang ru; ruka --db none.db lead product list --columns name,price -f csv
    кодировка UTF-8, разделитель ;
    столбцы: Артикул → sku, Наименование → name, Цена → price, Ед → unit
    3 ячейки со словом вместо пустоты (NULL, #Н/Д, «нет»)
    строка 2: вместо цены — слово, которое значит «ничего»: Цена: #N/A
    строка 3: вместо цены — слово, которое значит «ничего»: Цена: н/д
    значений пропущено, сами строки приняты: 1
    строка 5: Цена: «#REF!» — ошибка в ячейке таблицы: цена не изменена
      исправьте ячейку в таблице, сохраните её и загрузите снова
    чтобы исправить отклонённые строки в отдельном файле: --rejects ФАЙЛ
    импорт         прочитано 4 = добавлено 4 + изменено 0 + без изменений 0 + отклонено 0
    name,price
    Лампа,
    Полка,
    Стол,
    Стул,
