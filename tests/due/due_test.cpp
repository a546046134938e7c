// The one list of everything due, and calls that wait for an answer.
#include "lib/due/due.hpp"

#include <doctest/doctest.h>

#include "lib/client/contact/contact.hpp"
#include "lib/client/mail/mail.hpp"
#include "lib/client/request/request.hpp"
#include "lib/client/request/request_course.hpp"
#include "lib/client/touch/touch.hpp"
#include "lib/client/touch/touch_plan.hpp"
#include "lib/due/call_back.hpp"
#include "lib/lead/deal/deal.hpp"
#include "lib/lead/order/order.hpp"
#include "lib/meet/meeting.hpp"
#include "lib/meet/meeting_end.hpp"
#include "lib/task/task.hpp"
#include "tests/client/desk.hpp"
#include "tests/store/one_change.hpp"

using namespace ruka;
using namespace std::chrono_literals;

namespace {

// Monday, 23 November 2026, 10:04 in Moscow.
struct Office : Desk {
  Office() { add("ООО «Вектор»"); }

  void task(const std::string& title, Instant due) {
    TaskDraft draft;
    draft.title = title;
    draft.due = due;
    add_task(OneChange(db, kNow - 24h), draft);
  }
  void request(const std::string& text, bool urgent, Instant received) {
    RequestDraft draft;
    draft.client = ClientId{1};
    draft.text = text;
    draft.urgent = urgent;
    draft.received_at = received;
    draft.due_at = request_due({false, urgent, received}, settings, {received, zone, calendar});
    add_request(OneChange(db, received), draft, settings);
  }
  void call(TouchStatus status, Direction direction, Instant at) {
    TouchDraft draft;
    draft.client = ClientId{1};
    draft.status = status;
    draft.direction = direction;
    draft.at = at;
    draft.summary = "о поставке";
    log_touch(OneChange(db, at), draft);
  }
  // "task новая: overdue", one a line, as listed.
  std::string due(Instant until) {
    constexpr const char* kWords[] = {"overdue", "at risk", "today", "later"};
    std::string lines;
    for (const DueItem& item : list_due(db, {kNow, zone, calendar}, settings, until)) {
      lines += fmt::format("{} {}: {}\n", item.kind, item.text,
                           kWords[static_cast<std::size_t>(item.urgency)]);
    }
    return lines;
  }

  CallBacks call_backs() { return list_call_backs(db, {kNow, zone, calendar}, settings); }

  Zone zone{"Europe/Moscow"};
  WorkCalendar calendar;
  Settings settings;
  Instant midnight = zone.to_instant(LocalTime(day_from_text("2026-11-24")));
};

}  // namespace

TEST_CASE(
    "what is late comes first, a broken norm before all, then what is at risk, then the rest of "
    "the day") {
  Office office;
  office.task("вечером", kNow + 6h);
  office.task("скоро", kNow + 3h);
  office.task("вчера", kNow - 20h);
  office.task("завтра", kNow + 30h);
  office.request("старый вопрос", false, kNow - 25h);

  CHECK(office.due(office.midnight) ==
        "request старый вопрос: overdue\n"
        "task вчера: overdue\n"
        "task скоро: at risk\n"
        "task вечером: today\n");
}

TEST_CASE("an urgent request is at risk in its own, shorter time") {
  Office office;
  office.request("срочно", true, kNow - 30min);        // an hour and a half are left
  office.request("очень срочно", true, kNow - 90min);  // half an hour

  CHECK(office.due(office.midnight) ==
        "request очень срочно: at risk\n"
        "request срочно: today\n");
}

TEST_CASE(
    "a meeting is never late while it goes on; one that is over is asked about by that day's end") {
  Office office;
  MeetingDraft draft;
  draft.title = "идёт";
  draft.length = 1h;
  draft.starts_at = kNow - 30min;
  const PhraseContext before{kNow - 24h, office.zone, office.calendar};
  add_meeting(OneChange(office.db, kNow), draft, Overlap::Allow, before);
  draft.title = "прошла";
  draft.starts_at = kNow - 2h;
  add_meeting(OneChange(office.db, kNow), draft, Overlap::Allow, before);

  CHECK(office.due(office.midnight) == "meeting идёт: today\nmeeting прошла: today\n");
  draft.title = "вчерашняя";
  draft.starts_at = kNow - 24h;
  const MeetingId late = add_meeting(OneChange(office.db, kNow), draft, Overlap::Allow, before);
  CHECK(office.due(office.midnight).starts_with("meeting вчерашняя: overdue\n"));
  hold_meeting(OneChange(office.db, kNow), late, "договорились", office.zone);
  CHECK(office.due(office.midnight) == "meeting идёт: today\nmeeting прошла: today\n");
}

TEST_CASE("a birthday stands in its day's list and in that of the working day before") {
  Office office;
  const auto birthdays = [&](const char* now) {
    const Instant at = instant_from_text(now);
    const Day next = office.zone.day_of(at) + std::chrono::days(1);
    std::string lines;
    for (const DueItem& item : list_due(office.db, {at, office.zone, office.calendar},
                                        office.settings, office.zone.to_instant(LocalTime(next)))) {
      CHECK(item.urgency == Urgency::Today);
      CHECK(command_for(item) == fmt::format("ruka client contact show {}", item.id));
      const Day on = office.zone.day_of(item.due_at);
      lines += fmt::format("{} {} {}: {}; ", item.kind, to_text(on), item.client, item.text);
    }
    return lines;
  };
  const auto born = [&](const char* name, const char* birthday) {
    add_contact(OneChange(office.db, kNow), ClientId{1},
                {.name = name, .texts = {.birthday = birthday}});
  };
  const std::string vector = " ООО «Вектор»: ";

  born("Ильин", "1980-11-23");
  CHECK(birthdays("2026-11-23T07:04:00Z") == "birthday 2026-11-23" + vector + "Ильин (46); ");
  CHECK(birthdays("2026-11-20T07:04:00Z") == "birthday 2026-11-23" + vector + "Ильин (46); ");
  CHECK(birthdays("2026-11-19T07:04:00Z").empty());
  CHECK(birthdays("2026-11-24T07:04:00Z").empty());
  CHECK(birthdays("1979-11-23T07:04:00Z") == "birthday 1979-11-23" + vector + "Ильин; ");

  // On Friday those of Saturday, Sunday and Monday; a year that is not known gives no age.
  born("Зайцева", "--11-21");
  born("Лосев", "--11-22");
  CHECK(birthdays("2026-11-20T07:04:00Z") ==
        "birthday 2026-11-21" + vector + "Зайцева; birthday 2026-11-22" + vector +
            "Лосев; birthday 2026-11-23" + vector + "Ильин (46); ");

  // Over New Year.
  born("Дедов", "1990-12-31");
  born("Внучкина", "1991-01-02");
  CHECK(birthdays("2026-12-31T07:04:00Z").find("2026-12-31" + vector + "Дедов (36)") !=
        std::string::npos);
  CHECK(birthdays("2026-12-31T07:04:00Z").find("2027-01-02" + vector + "Внучкина (36)") !=
        std::string::npos);
  CHECK(birthdays("2027-01-01T07:04:00Z").find("Дедов") == std::string::npos);

  // The 29 February is on 1 March of a common year.
  born("Високосов", "2000-02-29");
  CHECK(birthdays("2027-03-01T07:04:00Z") == "birthday 2027-03-01" + vector + "Високосов (27); ");
  CHECK(birthdays("2027-02-26T07:04:00Z") == "birthday 2027-03-01" + vector + "Високосов (27); ");
  CHECK(birthdays("2027-03-02T07:04:00Z").empty());
  CHECK(birthdays("2028-02-29T07:04:00Z") == "birthday 2028-02-29" + vector + "Високосов (28); ");
  CHECK(birthdays("2028-03-01T07:04:00Z").empty());

  Statement(OneChange(office.db, kNow).operator Change&().db(),
            "UPDATE clients SET status = 'inactive'")
      .run();
  CHECK(birthdays("2026-11-23T07:04:00Z").empty());
}

TEST_CASE("a deal is due by its next step, and late when the day it was to close is past") {
  Office office;
  const DealId id = add_deal(OneChange(office.db, kNow - 200h),
                             {.client = ClientId{1},
                              .title = "Кресла",
                              .lines = {read_deal_line("кресло")},
                              .expected_on = day_from_text("2026-11-20"),
                              .next = NextStep{day_from_text("2026-11-23"), kNow + 6h, "набрать"}});
  const std::string both = "deal_date Кресла: overdue\ndeal набрать · Кресла: today\n";
  const std::string step = "deal набрать · Кресла: today\n";

  CHECK(office.due(office.midnight) == both);
  hold_deal(OneChange(office.db, kNow - 1h), id, "бюджет в январе");
  CHECK(office.due(office.midnight) == step);
  reopen_deal(OneChange(office.db, kNow - 1h), id);
  CHECK(office.due(office.midnight) == both);
  win_deal(OneChange(office.db, kNow - 1h), id);
  CHECK(office.due(office.midnight).empty());
}

TEST_CASE("an order is due by its promised day until it is delivered or comes to nothing") {
  Office office;
  const Zone zone("Europe/Moscow");
  const auto order = [&](const char* text, const char* promised) {
    return add_order(OneChange(office.db, kNow - 200h),
                     {.client = ClientId{1},
                      .text = text,
                      .promised = day_from_text(promised),
                      .requested_at = kNow - 200h},
                     zone);
  };
  const OrderId late = order("столы", "2026-11-20");
  const OrderId today = order("шкаф", "2026-11-23");
  order("кресла", "2026-11-24");

  CHECK(office.due(office.midnight) == "order столы: overdue\norder шкаф: today\n");
  stage_order(OneChange(office.db, kNow), late, "delivered", {kNow - 1h, "самовывоз"}, zone);
  cancel_order(OneChange(office.db, kNow), today, {kNow, "нашли дешевле"}, zone);
  CHECK(office.due(office.midnight).empty());
}

TEST_CASE("what is done is due no more") {
  Office office;
  office.task("вчера", kNow - 20h);
  office.request("вопрос", false, kNow - 25h);
  finish_tasks(OneChange(office.db, kNow), {TaskId{1}});
  answer_request(OneChange(office.db, kNow), RequestId{1}, "ответ");

  CHECK(office.due(office.midnight).empty());
}

TEST_CASE("a missed call waits until there is a talk; one of long ago is counted, never dropped") {
  Office office;
  const auto waiting = [&] { return office.call_backs(); };

  office.call(TouchStatus::Missed, Direction::In, kNow - 20 * 24h);
  CHECK(waiting().recent.empty());
  CHECK(waiting().older == 1);
  office.call(TouchStatus::Missed, Direction::In, kNow - 3h);
  office.call(TouchStatus::Missed, Direction::In, kNow - 2h);
  REQUIRE(waiting().recent.size() == 1);
  CHECK(waiting().recent.front().last_at == kNow - 2h);
  CHECK(waiting().recent.front().missed == 3);
  CHECK(waiting().older == 0);
  office.call(TouchStatus::NoAnswer, Direction::Out, kNow - 1h);
  CHECK(waiting().recent.size() == 1);
  office.call(TouchStatus::Done, Direction::Out, kNow - 30min);
  CHECK(waiting().recent.empty());
}

TEST_CASE("who cannot be called now by their own clock is said from when they can") {
  Office office;
  office.call(TouchStatus::Missed, Direction::In, kNow - 3h);
  const auto call_at = [&] { return office.call_backs().recent.front().call_at; };

  CHECK_FALSE(call_at().has_value());
  Statement(office.db, "UPDATE clients SET city = 'Владивосток'").run();
  CHECK_FALSE(call_at().has_value());  // 17:04 there
  Statement(office.db, "UPDATE clients SET hours = '09:00-12:00'").run();
  CHECK(call_at() == instant_from_text("2026-11-23T23:00:00Z"));  // Tuesday, 9 o'clock there
}

TEST_CASE("a held meeting returns a missed call, a letter does not") {
  Office office;
  office.call(TouchStatus::Missed, Direction::In, kNow - 3h);
  log_touch(
      OneChange(office.db, kNow),
      {.client = ClientId{1}, .channel = Channel::Mail, .at = kNow - 2h, .summary = "письмо"});
  CHECK(office.call_backs().recent.size() == 1);
  MeetingDraft draft;
  draft.title = "встреча";
  draft.length = 1h;
  draft.starts_at = kNow - 2h;
  draft.client = ClientId{1};
  const PhraseContext before{kNow - 24h, office.zone, office.calendar};

  add_meeting(OneChange(office.db, kNow), draft, Overlap::Allow, before);
  CHECK(office.call_backs().recent.size() == 1);
  Statement(office.db, "UPDATE meetings SET state = 'held'").run();

  CHECK(office.call_backs().recent.empty());
}

TEST_CASE("a planned call is due in its window, at risk while it is open, then overdue") {
  Office office;
  const auto plan = [&](const char* topic, Instant from, Instant until) {
    plan_call(OneChange(office.db, kNow - 24h), {ClientId{1}, std::nullopt, {from, until}, topic});
  };
  plan("позже", kNow + 3h, kNow + 4h);
  plan("идёт", kNow - 1h, kNow + 1h);
  plan("ровно", kNow + 1h, kNow + 1h);
  plan("прошло", kNow - 2h, kNow - 1h);
  plan("завтра", kNow + 24h, kNow + 25h);

  CHECK(office.due(office.midnight) ==
        "call прошло: overdue\n"
        "call идёт: at risk\n"
        "call ровно: today\n"
        "call позже: today\n");
}

TEST_CASE(
    "a client's letter is due a day after it came, and stands for mail.days after that; one of a "
    "sender that nobody knows comes before all") {
  Office office;
  office.add(ClientDraft{.name = "ООО Маяк", .emails = {"a@b.ru"}});
  const auto letter = [&](const char* email, const char* subject, Instant at) {
    Mail mail;
    mail.from.email = email;
    mail.to = {{"", "i@firm.ru"}};
    mail.subject = subject;
    const auto kept =
        keep_mail(OneChange(office.db, kNow), mail, {.keys = {"i@firm.ru"}, .domains = {}}, at,
                  office.settings, {kNow, office.zone, office.calendar});
    return kept->id;
  };
  const TouchId late = letter("a@b.ru", "поздно", kNow - 25h);
  letter("a@b.ru", "скоро", kNow - 22h);
  letter("a@b.ru", "завтра", kNow - 1h);
  letter("a@b.ru", "давно", kNow - 24h * 16);
  letter("nobody@x.ru", "чужой", kNow - 30h);
  CHECK(office.due(office.midnight) ==
        "unknown_mail чужой: at risk\nmail поздно: overdue\nmail скоро: at risk\n");

  answer_mail(OneChange(office.db, kNow), late);
  CHECK(office.due(office.midnight) == "unknown_mail чужой: at risk\nmail скоро: at risk\n");
}
