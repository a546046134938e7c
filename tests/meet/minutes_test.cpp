#include "lib/meet/minutes.hpp"

#include <doctest/doctest.h>

#include "lib/client/contact/contact.hpp"
#include "lib/client/save/save_client.hpp"
#include "lib/desk/staff/staff.hpp"
#include "lib/meet/meeting.hpp"
#include "tests/client/desk.hpp"
#include "tests/store/one_change.hpp"

using namespace ruka;
using namespace std::chrono_literals;

namespace {

// Wednesday, 25 November 2026, 15:30 in Moscow, with Маяк; Петров is of the staff, Лапин of Маяк.
struct Talk : Desk {
  Zone zone{"Europe/Moscow"};
  WorkCalendar calendar;
  PhraseContext phrases{kNow, zone, calendar};
  MeetingId meeting;

  Talk() {
    hire("Петров Иван");
    hire("Иванова Анна");
    hire("Смирнов Олег");
    hire("Смирнов Юрий");
    const ClientId client = add("Маяк");
    const ContactId guest =
        add_contact(OneChange(db, kNow), client, {.name = "Лапин Игорь Петрович"});
    meeting = add_meeting(OneChange(db, kNow),
                          {.title = "Переговоры",
                           .starts_at = zone.to_instant(day_from_text("2026-11-25") + 15h + 30min),
                           .client = client},
                          Overlap::Refuse, phrases);
    invite(OneChange(db, kNow), meeting, {.contact = guest});
  }

  void hire(const char* name) {
    StaffDraft draft;
    draft.name = name;
    draft.role = "expert";
    add_staff(OneChange(db, kNow), draft);
  }

  std::string name_of(const char* sql, std::int64_t id) {
    Statement row(db, sql);
    row.bind(":id", id).step();
    return row.text(0);
  }

  // "Петров Иван | выслать проект | 02.12.2026", "! why", or "-" for no instruction.
  std::string read(std::string_view line) {
    const MeetingMinutes minutes = read_minutes(db, meeting, line, zone, calendar);
    if (!minutes.unread.empty()) return "! " + in_english(minutes.unread.front().why);
    return minutes.deeds.empty() ? "-" : say(minutes.deeds.front());
  }

  // Each instruction in a line, then the lines that were not read by number, then the result.
  std::string read_whole(std::string_view text) {
    const MeetingMinutes minutes = read_minutes(db, meeting, text, zone, calendar);
    std::string said;
    for (const Deed& deed : minutes.deeds) said += say(deed) + "\n";
    for (const UnreadLine& line : minutes.unread) {
      said += "! " + std::to_string(line.line) + "\n";
    }
    return said + "= " + minutes.decided;
  }

  std::string say(const Deed& deed) {
    std::string said;
    if (deed.who.staff) {
      said = name_of("SELECT name FROM staff WHERE id = :id", number(*deed.who.staff));
    } else if (deed.who.contact) {
      said = name_of("SELECT name FROM contacts WHERE id = :id", number(*deed.who.contact));
    }
    said += " | " + deed.text + " | ";
    return deed.due ? said + in_english(say_instant(*deed.due, zone)) : said;
  }
};

}  // namespace

TEST_CASE("a line of minutes says who is to do what by when") {
  struct Case {
    const char* line;
    const char* means;
  };
  const Case cases[] = {
      {"- [ ] Петров: выслать проект до ср", "Петров Иван | выслать проект | Wed 02.12.2026"},
      {"- [ ] @Петров выслать КП клиенту до 25-го",
       "Петров Иван | выслать КП клиенту | Wed 25.11.2026"},
      {"[ ] Петров — выслать проект завтра", "Петров Иван | выслать проект | Thu 26.11.2026"},
      {"* [ ] Петрову выслать проект", "Петров Иван | выслать проект | "},
      {"1. [ ] Петров И.И.: выслать проект", "Петров Иван | выслать проект | "},
      {"TODO Иванова: заказать пропуск к пятнице 12:00",
       "Иванова Анна | заказать пропуск | Fri 27.11.2026 12:00"},
      {"TODO: заказать пропуск", " | заказать пропуск | "},
      {"Поручить Ивановой подготовить договор до 30.11.2026",
       "Иванова Анна | подготовить договор | Mon 30.11.2026"},
      {"Решили поручить Ивановой подготовить договор", "Иванова Анна | подготовить договор | "},
      {"Петрову И.И. поручить подготовить договор до пятницы",
       "Петров Иван | подготовить договор | Fri 27.11.2026"},
      {"- [ ] Подготовить смету. Ответственный — Иванова. Срок — 30.11",
       "Иванова Анна | Подготовить смету | Mon 30.11.2026"},
      {"* [ ] Ивановой до 30.11 подготовить смету",
       "Иванова Анна | подготовить смету | Mon 30.11.2026"},
      {"Поручено подготовить смету", " | подготовить смету | "},
      {"- [ ] согласовать срок поставки", " | согласовать срок поставки | "},
      {"- [ ] подготовить смету. Ответств. Иванова", "Иванова Анна | подготовить смету | "},
      {"- [ ] проверить ответств хранение", " | проверить ответств хранение | "},
      {"- [ ] send the offer. Assignee Petrov", "Петров Иван | send the offer | "},
      {"- [ ] Подготовить смету (отв. Иванова, срок: 30.11.2026)",
       "Иванова Анна | Подготовить смету | Mon 30.11.2026"},
      {"- [ ] подготовить до пятницы договор с Маяком",
       " | подготовить договор с Маяком | Fri 27.11.2026"},
      {"- [ ] Лапин: прислать реквизиты до пт",
       "Лапин Игорь Петрович | прислать реквизиты | Fri 27.11.2026"},
      {"- [ ] Petrov: send the offer by Friday", "Петров Иван | send the offer | Fri 27.11.2026"},
      {"- [ ] подписать соглашение к договору от 20.11.2026",
       " | подписать соглашение к договору от 20.11.2026 | "},
      {"- [ ] довести скидку до 5%", " | довести скидку до 5% | "},
      {"- [ ] выслать: смету, договор", " | выслать: смету, договор | "},
      {"- [x] Петров: выслать проект до ср", "-"},
      {"Петров: доволен ценой", "-"},
      {"Договорились о пробной поставке до 1 декабря", "-"},
      {"- [ ] Сидоров: выслать проект", "! neither a colleague nor a contact is “Сидоров”"},
      {"- [ ] Смирнов: выслать проект", "! several people are “Смирнов”"},
      {"- [ ] Петров: отчёт к 30 февраля", "! there is no day 30 in February 2026"},
      {"- [ ] Петров и Иванова: выслать проект",
       "! neither a colleague nor a contact is “Петров и Иванова”"},
      {"- [ ] Петров:", "! what is to be done is missing"},
      {"- [ ] @Сидоров выслать проект", "! neither a colleague nor a contact is “Сидоров”"},
      {"- [ ] выслать КП завтра до 12:00", " | выслать КП | Thu 26.11.2026 12:00"},
      {"- [ ] выслать КП в пятницу до 14:00 на почту",
       " | выслать КП на почту | Fri 27.11.2026 14:00"},
      {"- [ ] выслать КП в срок до 27.11.2026", " | выслать КП | Fri 27.11.2026"},
      {"- [ ] выслать КП. Срок исполнения: 27.11.2026", " | выслать КП | Fri 27.11.2026"},
      {"- [ ] узнать про поставку 20.11", " | узнать про поставку 20.11 | "},
      {"- [ ] петров позвонить в Сервис", "Петров Иван | позвонить в Сервис | "},
      {"- [ ] Петров до пт расчёт", "Петров Иван | расчёт | Fri 27.11.2026"},
      {"- [ ] выслать КП — Петров", "Петров Иван | выслать КП | "},
      {"- [ ] выслать КП — Петров до пт", "Петров Иван | выслать КП | Fri 27.11.2026"},
      {"- [ ] выслать КП — Сидоров", "! neither a colleague nor a contact is “Сидоров”"},
      {"- [ ] Петрову и Ивановой выслать КП", "! two are named: a line has one who does it"},
      {"Петров должен выслать КП до пт", "Петров Иван | выслать КП | Fri 27.11.2026"},
      {"Просьба Петрову проверить склад", "Петров Иван | проверить склад | "},
      {"Petrov will send the offer by Friday", "Петров Иван | send the offer | Fri 27.11.2026"},
      {"Лапин готов подписать договор до пятницы",
       "! somebody is named in it; whether they are to do something is not clear"},
      {"Мы готовы подписать договор до пятницы", "-"},
      {"Присутствовали: Петров, Лапин", "-"},
      {"Стоимость Петрова не устроила", "-"},
      {"- [ ] Петров: выслать, срок: скоро", "! “скоро” is not a date: “скоро” is not understood"},
  };
  Talk talk;
  for (const Case& one : cases) {
    CAPTURE(one.line);
    CHECK(talk.read(one.line) == one.means);
  }
}

TEST_CASE("a surname in the minutes is nobody's who only has such a given name") {
  Talk talk;
  talk.hire("Олег Юрьев");

  CHECK(talk.read("- [ ] Олегов: выслать проект").starts_with("! "));
  CHECK(talk.read("- [ ] Юрьеву: выслать проект") == "Олег Юрьев | выслать проект | ");
}

TEST_CASE("the items below a heading of instructions are instructions") {
  Talk talk;

  const MeetingMinutes minutes = read_minutes(talk.db, talk.meeting,
                                              "Обсудили цену\n- цена высокая\n\n## Поручения:\n\n"
                                              "1. Петров: счёт\n- [x] смета\n2) Кто: что\nВсё\n"
                                              "- конец\n",
                                              talk.zone, talk.calendar);

  CHECK(minutes.decided == "Обсудили цену\n- цена высокая");
  REQUIRE(minutes.deeds.size() == 1);
  CHECK(minutes.deeds[0].text == "счёт");
  REQUIRE(minutes.unread.size() == 1);
  CHECK(minutes.unread[0].line == 8);
}

TEST_CASE("minutes are kept whole, their lines counted from the first of the file") {
  Talk talk;

  const MeetingMinutes minutes =
      read_minutes(talk.db, talk.meeting,
                   "\r\nРешили: берут на пробу\r\n- [ ] Петров: счёт\r\n- [ ] Кто: что\r\n",
                   talk.zone, talk.calendar);

  CHECK(minutes.text == "Решили: берут на пробу\n- [ ] Петров: счёт\n- [ ] Кто: что");
  CHECK(minutes.decided == "берут на пробу");
  REQUIRE(minutes.deeds.size() == 1);
  CHECK(minutes.deeds[0].line == 3);
  REQUIRE(minutes.unread.size() == 1);
  CHECK(minutes.unread[0].line == 4);
  CHECK(minutes.unread[0].text == "- [ ] Кто: что");
}

TEST_CASE("minutes of every style are read, and what is like an instruction is never silent") {
  struct Case {
    const char* text;
    const char* means;
  };
  const Case cases[] = {
      // A list that wraps, with gaps and a plain line in it.
      {"Поручения:\n- Петров: выслать КП до пт\n  и приложить прайс\n- Иванова: посчитать доставку "
       "до чт\n\n- Петров: заказать пропуск\nКонтроль — Иванова.\n- Ивановой: проверить склад",
       "Петров Иван | выслать КП и приложить прайс | Fri 27.11.2026\n"
       "Иванова Анна | посчитать доставку | Thu 26.11.2026\n"
       "Петров Иван | заказать пропуск | \nИванова Анна | проверить склад | \n"
       "= выслать КП и приложить прайс; посчитать доставку; заказать пропуск; проверить склад"},
      // The official one.
      {"Протокол № 3\nПРИСУТСТВОВАЛИ: Петров, Лапин\n\nПОСТАНОВИЛИ:\n1. Ивановой А. в срок до 27 "
       "ноября подготовить расчёт.\n2. Петрову И.: обзвонить клиентов. Срок: 26.11.2026\n"
       "3. Заказать пропуск до пт\n   Отв.: Петров\n4. Скидка 5% на пробную партию.",
       "Иванова Анна | подготовить расчёт | Fri 27.11.2026\n"
       "Петров Иван | обзвонить клиентов | Thu 26.11.2026\n"
       "Петров Иван | Заказать пропуск | Fri 27.11.2026\n= Скидка 5% на пробную партию."},
      // Numbered headings.
      {"1. Обсудили:\n- цену\n2. Поручения:\n- Петров: счёт до пт\n- Сидоров: акт\n3. Вопросы:\n"
       "- кто платит",
       "Петров Иван | счёт | Fri 27.11.2026\n! 5\n= счёт"},
      // Decisions and instructions mixed.
      {"Решили:\nберём 50 кресел на пробу\nПетров должен выслать КП до пт\nПросьба Ивановой "
       "проверить склад\nПродлить договор",
       "Петров Иван | выслать КП | Fri 27.11.2026\nИванова Анна | проверить склад | \n! 5\n"
       "= берём 50 кресел на пробу"},
      // A table.
      {"Что делаем:\n| Кто | Что | Срок |\n|---|---|---|\n| Петров | выслать КП | 27.11 |\n"
       "| Сидоров | акт | 30.11 |",
       "Петров Иван | выслать КП | Fri 27.11.2026\n! 5\n= выслать КП"},
      // Pasted from a spreadsheet.
      {"Договорились:\nпоставка в декабре\nИванова\tпроверить склад\tдо пт",
       "Иванова Анна | проверить склад | Fri 27.11.2026\n= поставка в декабре"},
      // Free text.
      {"Встретились с Лапиным, цена устраивает.\nПетров: созвониться с юристами в "
       "четверг.\n\nЛапин "
       "обещал прислать реквизиты до пт.",
       "Петров Иван | созвониться с юристами | Thu 26.11.2026\n! 4\n"
       "= Встретились с Лапиным, цена устраивает."},
      // Instructions in one line.
      {"Цена согласована.\nПоручения: Петров — КП до пт; Иванова — смета до чт",
       "Петров Иван | КП | Fri 27.11.2026\nИванова Анна | смета | Thu 26.11.2026\n"
       "= Цена согласована."},
      // A list of each.
      {"Решили: берут на пробу\n\nПетров:\n- выслать КП до пт\n- заказать пропуск\nЛапин:\n"
       "- прислать реквизиты до чт",
       "Петров Иван | выслать КП | Fri 27.11.2026\nПетров Иван | заказать пропуск | \n"
       "Лапин Игорь Петрович | прислать реквизиты | Thu 26.11.2026\n= берут на пробу"},
      // English.
      {"Attendees: Petrov, Lapin\n\nDecisions:\n- a trial order of 50\n\n## Action items\n"
       "1. Petrov: send the offer by Friday\n   and the price list\n2. book a pass - Ivanova\n",
       "Петров Иван | send the offer and the price list | Fri 27.11.2026\n"
       "Иванова Анна | book a pass | \n= a trial order of 50"},
      {"Agreed on a trial order.\n\nNext steps:\n* Ivanova to check the stock by Thursday\n* [x] "
       "Petrov: "
       "catalogue\n\nNotes\nPetrov liked the hall.",
       "Иванова Анна | check the stock | Thu 26.11.2026\n= Agreed on a trial order."},
      // Boxes that wrap, and small letters.
      {"берут на пробу\n\n- [ ] петров: выслать\n  счёт до пт\n- [ ] Ивановой позвонить в Сервис\n",
       "Петров Иван | выслать счёт | Fri 27.11.2026\nИванова Анна | позвонить в Сервис | \n"
       "= берут на пробу"},
  };
  Talk talk;
  for (const Case& one : cases) {
    CAPTURE(one.text);
    CHECK(talk.read_whole(one.text) == one.means);
  }
}
