#include "lib/client/request.hpp"

#include <doctest/doctest.h>

#include "lib/desk/list.hpp"
#include "tests/client/desk.hpp"

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
