#include "lib/meet/minutes.hpp"

#include <doctest/doctest.h>

#include "lib/client/contact/contact.hpp"
#include "lib/client/save_client.hpp"
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
    if (minutes.deeds.empty()) return "-";
    const Deed& deed = minutes.deeds.front();
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

  CHECK(minutes.decided ==
        "Обсудили цену\n- цена высокая\n\n## Поручения:\n\n- [x] смета\nВсё\n"
        "- конец");
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
  CHECK(minutes.decided == "Решили: берут на пробу");
  REQUIRE(minutes.deeds.size() == 1);
  CHECK(minutes.deeds[0].line == 3);
  REQUIRE(minutes.unread.size() == 1);
  CHECK(minutes.unread[0].line == 4);
  CHECK(minutes.unread[0].text == "- [ ] Кто: что");
}
