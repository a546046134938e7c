#include "lib/client/request/request.hpp"

#include <doctest/doctest.h>

#include "lib/desk/list.hpp"
#include "lib/desk/staff.hpp"
#include "tests/client/desk.hpp"
#include "tests/store/one_change.hpp"

using namespace ruka;
using namespace std::chrono_literals;

namespace {

const Settings kNorms;

RequestId ask(Desk& desk, Instant received, bool urgent = false) {
  if (desk.count("SELECT COUNT(*) FROM clients") == 0) desk.add("ООО Вектор");
  return add_request(
      desk.db, {.client = ClientId{1}, .text = "счёт", .urgent = urgent, .received_at = received},
      kNorms, received);
}

std::string sla(Desk& desk, RequestId id, Instant now) {
  ListQuery query;
  query.columns = "sla";
  query.add("r.id = :id", {{":id", number(id)}});
  query.binds = request_binds(kNorms, now);
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

  CHECK(sla(desk, usual, kNow + 19h) == "on_track");
  CHECK(sla(desk, usual, kNow + 20h) == "at_risk");
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

  answer_request(desk.db, in_time, "счёт отправлен", kNow + 24h);
  answer_request(desk.db, late, "счёт отправлен", kNow + 25h);

  CHECK(sla(desk, in_time, kNow + 100h) == "met");
  CHECK(sla(desk, late, kNow + 100h) == "met_late");
  CHECK(error_of([&] { answer_request(desk.db, late, "ещё", kNow + 26h); }).kind() ==
        ErrorKind::Conflict);
}

TEST_CASE("a request without an answer is closed only by insisting") {
  Desk desk;
  const RequestId id = ask(desk, kNow);

  CHECK(error_of([&] { close_request(desk.db, id, "", Unanswered::Refuse, kNow); }).kind() ==
        ErrorKind::Refused);
  close_request(desk.db, id, "отозвали", Unanswered::Close, kNow);

  CHECK(desk.count("SELECT COUNT(*) FROM requests WHERE state = 'closed'") == 1);
  CHECK(desk.count("SELECT COUNT(*) FROM request_steps") == 2);
}

TEST_CASE("a request needs words and cannot come from the future") {
  Desk desk;
  desk.add("ООО Вектор");

  for (const RequestDraft& draft :
       {RequestDraft{.client = ClientId{1}, .text = " ", .received_at = kNow},
        RequestDraft{.client = ClientId{1}, .text = "счёт", .received_at = kNow + 1h}}) {
    CHECK(error_of([&] { add_request(desk.db, draft, kNorms, kNow); }).kind() == ErrorKind::Value);
  }
}

TEST_CASE("the manager's notice of a complaint has a clock of its own") {
  Desk desk;
  desk.add("ООО Вектор");
  const RequestId id = add_request(desk.db,
                                   {.client = ClientId{1},
                                    .text = "брак",
                                    .kind = "complaint",
                                    .received_at = kNow,
                                    .severity = "high"},
                                   kNorms, kNow);
  CHECK(desk.count("SELECT unixepoch(notify_due_at) - unixepoch(received_at) FROM requests") ==
        30 * 60);
  answer_request(desk.db, id, "заменим", kNow + 1h);
  CHECK(desk.count("SELECT COUNT(*) FROM requests WHERE notified_at IS NULL") == 1);
  notify_manager(desk.db, id, "", kNow + 2h);
  CHECK(error_of([&] { notify_manager(desk.db, id, "", kNow + 3h); }).kind() ==
        ErrorKind::Conflict);
  CHECK(error_of([&] { notify_manager(desk.db, ask(desk, kNow), "", kNow); }).kind() ==
        ErrorKind::Conflict);
}

TEST_CASE("a request is handed over, accepted, rejected and opened again, every step kept") {
  Desk desk;
  const RequestId id = ask(desk, kNow);
  const StaffId lapin =
      add_staff(OneChange(desk.db, kNow), {.name = "Игорь Лапин", .role = "expert"});
  CHECK(error_of([&] { accept_request(desk.db, id, kNow); }).kind() == ErrorKind::Conflict);
  forward_request(desk.db, id, lapin, "", kNow);
  CHECK(accept_request(desk.db, id, kNow) == lapin);
  CHECK(error_of([&] { reject_request(desk.db, id, " ", kNow); }).kind() == ErrorKind::Value);
  reject_request(desk.db, id, "не наше", kNow);
  CHECK(error_of([&] { answer_request(desk.db, id, "да", kNow); }).kind() == ErrorKind::Conflict);
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
    return add_request(desk.db, {.client = ClientId{1}, .text = text, .received_at = kNow}, kNorms,
                       kNow);
  };
  answer_request(desk.db, asked("сломалось кресло"), "заменили механизм", kNow);
  answer_request(desk.db, asked("сломался стол у окна"), "починили", kNow);
  asked("сломанное кресло");

  Table table = similar_requests(desk.db, "сломанные кресла", RequestId{3}, 10);
  CHECK(table.rows() == 2);
  auto reader = table.read();
  CHECK(std::get<std::int64_t>(reader.next()) == 1);
  CHECK(similar_requests(desk.db, "визитки", std::nullopt, 10).empty());
}
