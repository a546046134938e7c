"""A small world of which a desk has a little of everything, and the commands that change it."""
import os
import shutil
from pathlib import Path

from desk import Desk

CLIENTS = """name,phone,email,city,inn
ООО «Вектор»,8 495 123-45-67,info@vector.example,Казань,7707083893
АО «Сталь»,8 495 123-45-68,info@steel.example,Пермь,
Вектор-Сервис,8 495 123-45-69,service@vector.example,Казань,
ИП Королёв,8 916 000-11-22,korolev@example.ru,Тверь,
ООО «Луч»,8 495 123-45-70,ray@example.ru,Уфа,
"""
MORE_CLIENTS = "name,phone,email,city\n" + "".join(
    f"ООО «Завод {i}»,+7916{i:07d},mail{i}@example.ru,Самара\n" for i in range(1, 21)
) + "ООО «Вектор»,8 495 123-45-67,,\n"
LETTER = """From: Пётр <info@vector.example>
To: manager@firm.example
Message-ID: <1@vector.example>
Subject: Счёт
Date: Mon, 23 Nov 2026 09:00:00 +0300
Content-Type: text/plain; charset=utf-8

Жду счёт на 50 кресел.
"""
CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Анна Мохова\r\nORG:ООО «Мох»\r\n" \
       "TEL:+7 916 555-44-33\r\nEMAIL:anna@moss.example\r\nEND:VCARD\r\n"
PRODUCTS = "name,sku,unit,price\nКресло,КР-50,шт,4500\nСтол,СТ-1,шт,7300\n"

WORLD = [
    "client import in/clients.csv",
    "config set mail.own manager@firm.example",
    "staff add|Ольга Ким|--role|manager",
    "client contact add|1|Ильин Пётр Сергеевич|--phone|8 916 777-33-11",
    "client call|1|просили скидку|--next|завтра 10:00 выслать счёт",
    "client call|2|--missed",
    "client request add|1|счёт на 50 кресел",
    "client promise add|1|выслать образцы|--due|пт 12:00",
    "client feedback add|2|довольны|--nps|9",
    "client consent give|1|--for|processing",
    "lead add|ООО «Заря»|--heat|hot|--priority|A|--product|Кресло",
    "lead deal add|1|Кресла|--product|кресло; 50; 4500|--date|30.11",
    "lead order add|1|50 кресел|--deal|1|--by|10.12|--amount|225000",
    "task add|Собрать отзывы|--due|пт|--important",
    "task add|Позвонить|--client|2",
    "meet add|Презентация|--at|ср 15:30|--client|1",
    "archive add|in/paper.txt|--kind|contract|--client|1|--signed|18.11",
    "archive add|--title|Акт 5|--kind|act|--received|19.11",
    "trip add|Казань|--from|21.12|--to|23.12",
    "backup out/copy.db",
    "task add|После копии",
]

# Each kind of write, by its name.
WRITES = {
    "client add": "client add|ООО «Новый»|--phone|8 495 700-00-01|--contact|Анна Мохова",
    "client edit": "client edit|1|--note|другая заметка|--tag|опт",
    "client rm": "client rm|5|--yes",
    "client merge": "client merge|1|3|--yes",
    "client import": "client import|in/more.csv|--rejects|out/rejects.csv",
    "client import --update": "client import|in/update.csv|--update",
    "client import, vCard": "client import|in/card.vcf",
    "client export": "client export|-o|out/base.csv",
    "client contact add": "client contact add|2|Орлова Вера|--phone|8 916 777-33-99",
    "client call": "client call|1|перезвонили|--next|пт 12:00 отправить договор",
    "client request add": "client request add|2|нужна накладная|--task|завтра 9:00 найти",
    "client request answer": "client request answer|1|счёт выслан",
    "client promise keep": "client promise keep|1|отправлены",
    "client feedback add": "client feedback add|1|спасибо|--csat|5",
    "client consent withdraw": "client consent withdraw|1|--for|processing",
    "client mail import": "client mail import|in/letter.eml",
    "client template add": "client template add|script|Привет|--text|Здравствуйте, {client}",
    "lead add": "lead add|ООО «Ночь»|--heat|warm|--priority|B",
    "lead convert": "lead convert|1|--date|30.11",
    "lead deal move": "lead deal move|1|proposal",
    "lead order stage": "lead order stage|1|confirmed",
    "lead product import": "lead product import|in/products.csv",
    "task add": "task add|Выслать прайс|--due|завтра",
    "task done": "task done|1",
    "meet add": "meet add|Переговоры|--at|чт 11:00",
    "archive add": "archive add|in/paper2.txt|--kind|letter|--client|2|--received|вчера",
    "archive edit": "archive edit|2|--file|in/paper2.txt",
    "trip stage": "trip stage|1|1|done",
    "config set": "config set|request.hours|20",
    "calendar set": "calendar set|25.11.2026|off",
    "staff add": "staff add|Иван Чех|--role|expert",
    "report day --save": "report day|--save",
    "backup": "backup",
    "restore": "restore|out/copy.db|--yes",
    "undo": "undo|--yes",
}


def words_of(line):
    """`noun verb|argument|argument` as a list; the first piece may be several words."""
    first, *rest = line.split("|")
    return first.split() + rest


def make_world(folder):
    """A desk with a little of everything; the one that CLAIMS_WORLD keeps is made once for all."""
    kept = Path(os.environ.get("CLAIMS_WORLD") or folder)
    if not (kept / "whole").exists():
        fill_world(kept)
        (kept / "whole").touch()
    if kept != Path(folder):
        shutil.copytree(kept, folder)
    return Desk(folder)


def fill_world(folder):
    desk = Desk(folder)
    for name in ("desk", "in", "out"):
        (desk.folder / name).mkdir(parents=True)
    inputs = {"clients.csv": CLIENTS, "more.csv": MORE_CLIENTS, "card.vcf": CARD,
              "update.csv": CLIENTS.replace("Пермь", "Тула"), "letter.eml": LETTER,
              "products.csv": PRODUCTS, "paper.txt": "договор", "paper2.txt": "письмо"}
    for name, text in inputs.items():
        (desk.folder / "in" / name).write_text(text, newline="")
    for line in WORLD:
        desk.must(*words_of(line), "-q")
