#include "lib/client/request/request.hpp"
#include "lib/client/request/request_course.hpp"

#include <doctest/doctest.h>

#include "lib/desk/list.hpp"
#include "lib/desk/staff/staff.hpp"
#include "tests/client/desk.hpp"
#include "tests/store/one_change.hpp"

using namespace ruka;
using namespace std::chrono_literals;

namespace {

const Settings kNorms;

Moment moment_at(Instant now) {
  static const Zone zone("Europe/Moscow");
  static const WorkCalendar calendar;
  return {now, zone, calendar, kNorms};
}

RequestId ask(Desk& desk, Instant received, bool urgent = false) {
  if (desk.count("SELECT COUNT(*) FROM clients") == 0) desk.add("ООО Вектор");
  return add_request(
      OneChange(desk.db, received),
      {.client = ClientId{1},
       .text = "счёт",
       .urgent = urgent,
       .received_at = received,
       .due_at = request_due({false, urgent, received}, kNorms, moment_at(received).phrases())},
      kNorms);
}

std::string sla(Desk& desk, RequestId id, Instant now) {
  ListQuery query;
  query.columns = "sla";
  query.add("r.id = :id", {{":id", number(id)}});
  query.binds = list_binds(kRequestList, moment_at(now));
  const Table table = select_table(desk.db, kRequestList, query);
  auto reader = table.read();
  const auto cell = reader.next();
  const auto* text = std::get_if<std::string_view>(&cell);
  return text == nullptr ? "" : std::string(*text);
}

}  // namespace

TEST_CASE("a request's clock runs from on track through at risk to overdue") {
  Desk desk;
  const RequestId usual = ask(desk, kNow);
  const RequestId urgent = ask(desk, kNow, true);

  // Four hours of work before its time: the night between does not count.
  CHECK(sla(desk, usual, kNow + 4h) == "on_track");
  CHECK(sla(desk, usual, kNow + 6h) == "at_risk");
  CHECK(sla(desk, usual, kNow + 24h) == "at_risk");
  CHECK(sla(desk, usual, kNow + 24h + 1s) == "overdue");
  CHECK(sla(desk, urgent, kNow + 59min) == "on_track");
  CHECK(sla(desk, urgent, kNow + 60min) == "at_risk");
  CHECK(sla(desk, urgent, kNow + 2h + 1s) == "overdue");
}

TEST_CASE("an answer stops the clock") {
  Desk desk;
  const RequestId in_time = ask(desk, kNow);
  const RequestId late = ask(desk, kNow);

  answer_request(OneChange(desk.db, kNow + 24h), in_time, "счёт отправлен");
  answer_request(OneChange(desk.db, kNow + 25h), late, "счёт отправлен");

  CHECK(sla(desk, in_time, kNow + 100h) == "met");
  CHECK(sla(desk, late, kNow + 100h) == "met_late");
  CHECK(error_of([&] { answer_request(OneChange(desk.db, kNow + 26h), late, "ещё"); }).kind() ==
        ErrorKind::Conflict);
}

TEST_CASE("what was answered in time is so, however late that is said") {
  Desk desk;
  const RequestId id = ask(desk, kNow);

  CHECK(error_of([&] {
          answer_request(OneChange(desk.db, kNow + 1h), id, "счёт", kNow - 1s);
        }).kind() == ErrorKind::Value);
  answer_request(OneChange(desk.db, kNow + 40h), id, "счёт отправлен", kNow + 23h);

  CHECK(sla(desk, id, kNow + 100h) == "met");
}

TEST_CASE("a request without an answer is closed only by insisting") {
  Desk desk;
  const RequestId id = ask(desk, kNow);

  CHECK(error_of([&] {
          close_request(OneChange(desk.db, kNow), id, "", Unanswered::Refuse);
        }).kind() == ErrorKind::Refused);
  close_request(OneChange(desk.db, kNow), id, "отозвали", Unanswered::Close);

  CHECK(desk.count("SELECT COUNT(*) FROM requests WHERE state = 'closed'") == 1);
  CHECK(desk.count("SELECT COUNT(*) FROM request_steps") == 2);
}

TEST_CASE("a request needs words and cannot come from the future") {
  Desk desk;
  desk.add("ООО Вектор");

  for (const RequestDraft& draft :
       {RequestDraft{.client = ClientId{1}, .text = " ", .received_at = kNow, .due_at = kNow},
        RequestDraft{.client = ClientId{1},
                     .text = "счёт",
                     .received_at = kNow + 1h,
                     .due_at = kNow + 1h}}) {
    CHECK(error_of([&] { add_request(OneChange(desk.db, kNow), draft, kNorms); }).kind() ==
          ErrorKind::Value);
  }
}

TEST_CASE("the manager's notice of a complaint has a clock of its own") {
  Desk desk;
  desk.add("ООО Вектор");
  const RequestId id = add_request(OneChange(desk.db, kNow),
                                   {.client = ClientId{1},
                                    .text = "брак",
                                    .kind = "complaint",
                                    .received_at = kNow,
                                    .due_at = kNow + 24h,
                                    .severity = "high"},
                                   kNorms);
  CHECK(desk.count("SELECT unixepoch(notify_due_at) - unixepoch(received_at) FROM requests") ==
        30 * 60);
  answer_request(OneChange(desk.db, kNow + 1h), id, "заменим");
  CHECK(desk.count("SELECT COUNT(*) FROM requests WHERE notified_at IS NULL") == 1);
  notify_manager(OneChange(desk.db, kNow + 2h), id, "");
  CHECK(error_of([&] { notify_manager(OneChange(desk.db, kNow + 3h), id, ""); }).kind() ==
        ErrorKind::Conflict);
  const RequestId question = ask(desk, kNow);
  CHECK(error_of([&] { notify_manager(OneChange(desk.db, kNow), question, ""); }).kind() ==
        ErrorKind::Conflict);
}

TEST_CASE("a request is handed over, accepted, rejected and opened again, every step kept") {
  Desk desk;
  const RequestId id = ask(desk, kNow);
  const StaffId lapin =
      add_staff(OneChange(desk.db, kNow), {.name = "Игорь Лапин", .role = "expert"});
  CHECK(error_of([&] { accept_request(OneChange(desk.db, kNow), id); }).kind() ==
        ErrorKind::Conflict);
  forward_request(OneChange(desk.db, kNow), id, lapin, "");
  CHECK(accept_request(OneChange(desk.db, kNow), id) == lapin);
  CHECK(error_of([&] { reject_request(OneChange(desk.db, kNow), id, " "); }).kind() ==
        ErrorKind::Value);
  reject_request(OneChange(desk.db, kNow), id, "не наше");
  CHECK(error_of([&] { answer_request(OneChange(desk.db, kNow), id, "да"); }).kind() ==
        ErrorKind::Conflict);
  CHECK(desk.count("SELECT COUNT(*) FROM request_steps") == 4);
  CHECK(error_of([&] { remove_staff(OneChange(desk.db, kNow), lapin); }).kind() ==
        ErrorKind::Refused);
}

TEST_CASE("terms by the calendar, by working hours, and of the manager's own question") {
  Desk desk;
  const Zone zone("Europe/Moscow");
  const WorkCalendar calendar;
  const PhraseContext phrases{kNow, zone, calendar};  // Monday 10:04
  const auto due = [&](bool of_manager, bool urgent) {
    return to_text(request_due({of_manager, urgent, kNow}, Settings(desk.db), phrases));
  };
  CHECK(due(false, false) == "2026-11-24T07:04:00Z");
  CHECK(due(true, false) == "2026-11-24T15:00:00Z");
  set_setting(OneChange(desk.db, kNow), "request.clock", "working");
  CHECK(due(false, false) == "2026-11-26T07:04:00Z");
  CHECK(due(false, true) == "2026-11-23T09:04:00Z");
}

TEST_CASE("similar requests are those answered, the likest first") {
  Desk desk;
  desk.add("ООО Вектор");
  const auto asked = [&](const char* text) {
    return add_request(
        OneChange(desk.db, kNow),
        {.client = ClientId{1}, .text = text, .received_at = kNow, .due_at = kNow + 24h}, kNorms);
  };
  const RequestId chair = asked("сломалось кресло");
  answer_request(OneChange(desk.db, kNow), chair, "заменили механизм");
  const RequestId table_by_window = asked("сломался стол у окна");
  answer_request(OneChange(desk.db, kNow), table_by_window, "починили");
  asked("сломанное кресло");

  Table table = similar_requests(desk.db, "сломанные кресла", RequestId{3}, 10);
  CHECK(table.rows() == 2);
  auto reader = table.read();
  CHECK(std::get<std::int64_t>(reader.next()) == 1);
  CHECK(similar_requests(desk.db, "визитки", std::nullopt, 10).empty());
}
