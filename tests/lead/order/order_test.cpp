#include "lib/lead/order/order.hpp"

#include <doctest/doctest.h>

#include "lib/desk/list.hpp"
#include "lib/store/log/undo.hpp"
#include "tests/client/desk.hpp"
#include "tests/store/one_change.hpp"

using namespace ruka;
using namespace std::chrono_literals;

namespace {

const Zone kZone("Europe/Moscow");

OrderId order(Desk& desk, std::optional<Day> promised = {}) {
  if (desk.count("SELECT COUNT(*) FROM clients") == 0) desk.add("ООО Маяк");
  return add_order(
      OneChange(desk.db, kNow),
      {.client = ClientId{1}, .text = "20 столов", .promised = promised, .requested_at = kNow},
      kZone);
}

StageMade step(Desk& desk, OrderId id, std::string_view stage, Instant at, std::string why = {}) {
  return stage_order(OneChange(desk.db, kNow + 240h), id, stage, {at, std::move(why)}, kZone);
}

// "requested 07:04, confirmed skipped (постоплата), ...": what is kept of the order's way.
std::vector<std::string> way(Desk& desk, OrderId id) {
  Statement rows(desk.db, R"(
    SELECT substr(at, 12, 5) || ' ' || stage || IIF(skipped, ' skipped', '') ||
           COALESCE(': ' || reason, '')
    FROM order_stages WHERE order_id = :id ORDER BY at, id)");
  rows.bind(":id", number(id));
  std::vector<std::string> found;
  while (rows.step()) found.push_back(rows.text(0));
  return found;
}

std::vector<std::int64_t> ids(Desk& desk, const ListSpec& list, Instant now, std::string where) {
  ListQuery query;
  query.columns = "id";
  query.add(std::move(where));
  const WorkCalendar calendar;
  const Settings norms;
  query.binds = list_binds(list, {now, kZone, calendar, norms});
  const Table table = select_table(desk.db, list, query);
  auto reader = table.read();
  std::vector<std::int64_t> found;
  for (std::size_t i = 0; i < table.rows(); ++i) {
    found.push_back(std::get<std::int64_t>(reader.next()));
  }
  return found;
}

std::string now_in(Desk& desk, OrderId id) {
  Statement row(desk.db, "SELECT stage FROM orders WHERE id = :id");
  row.bind(":id", number(id));
  row.step();
  return row.text(0);
}

}  // namespace

TEST_CASE("an order keeps each stage with its date and time") {
  Desk desk;
  const OrderId id = order(desk);

  for (std::size_t i = 1; i < std::size(kOrderStages); ++i) {
    CHECK(step(desk, id, kOrderStages[i], kNow + i * 1h).skipped.empty());
  }

  CHECK(way(desk, id) == std::vector<std::string>{"07:04 requested", "08:04 confirmed",
                                                  "09:04 invoiced", "10:04 paid",
                                                  "11:04 assembling", "12:04 shipped",
                                                  "13:04 delivered", "14:04 closed"});
  CHECK(desk.count("SELECT COUNT(*) FROM orders WHERE stage = 'closed' "
                   "AND delivered_at = '2026-11-23T13:04:00Z' "
                   "AND closed_at = '2026-11-23T14:04:00Z'") == 1);
}

TEST_CASE("what an order passes over is kept as skipped, with the reason, or it does not pass") {
  Desk desk;
  const OrderId id = order(desk);

  const Error mute = error_of([&] { step(desk, id, "invoiced", kNow + 1h, " — "); });
  CHECK(mute.kind() == ErrorKind::Conflict);
  CHECK(in_english(mute.message()) == "order 1 would pass over: confirmed");
  CHECK(in_english(mute.hint()).starts_with("the next step: ruka lead order stage 1 confirmed"));
  CHECK(now_in(desk, id) == "requested");

  const StageMade made = step(desk, id, "paid", kNow + 1h, "предоплата");
  CHECK(made.skipped == std::vector<std::string>{"confirmed", "invoiced"});
  CHECK(way(desk, id) ==
        std::vector<std::string>{"07:04 requested", "08:04 confirmed skipped: предоплата",
                                 "08:04 invoiced skipped: предоплата", "08:04 paid"});
}

TEST_CASE("a skipped stage that comes later is noted, and the order stays where it is") {
  Desk desk;
  const OrderId id = order(desk);
  step(desk, id, "shipped", kNow + 1h, "постоплата");
  step(desk, id, "delivered", kNow + 2h);

  CHECK(step(desk, id, "paid", kNow + 3h).late);

  CHECK(now_in(desk, id) == "delivered");
  CHECK(way(desk, id).back() == "10:04 paid");
  CHECK(error_of([&] { step(desk, id, "paid", kNow + 4h); }).kind() == ErrorKind::Conflict);
  CHECK(error_of([&] { step(desk, id, "invoiced", kNow - 1h); }).kind() == ErrorKind::Value);
  step(desk, id, "closed", kNow + 5h);
  CHECK(step(desk, id, "invoiced", kNow + 6h).late);
  CHECK(now_in(desk, id) == "closed");
}

TEST_CASE("an order goes neither back, nor before its time, nor into the future") {
  Desk desk;
  const OrderId id = order(desk);
  step(desk, id, "confirmed", kNow + 1h);
  step(desk, id, "invoiced", kNow + 2h);

  const Error back = error_of([&] { step(desk, id, "confirmed", kNow + 3h); });
  CHECK(back.kind() == ErrorKind::Conflict);
  CHECK(in_english(back.hint()).find("ruka undo") != std::string::npos);
  CHECK(error_of([&] { step(desk, id, "invoiced", kNow + 3h); }).kind() == ErrorKind::Conflict);
  CHECK(error_of([&] { step(desk, id, "paid", kNow + 119min); }).kind() == ErrorKind::Value);
  CHECK(error_of([&] { step(desk, id, "paid", kNow + 241h); }).kind() == ErrorKind::Value);
  CHECK(error_of([&] { step(desk, OrderId{9}, "paid", kNow); }).kind() == ErrorKind::NotFound);
  CHECK(way(desk, id).size() == 3);
  step(desk, id, "paid", kNow + 2h);
}

TEST_CASE("what is not delivered is cancelled, what is shipped is returned, each with a reason") {
  Desk desk;
  const OrderId early = order(desk);
  const OrderId sent = order(desk);
  step(desk, sent, "delivered", kNow, "самовывоз");
  const auto cancel = [&](OrderId id, const char* why) {
    cancel_order(OneChange(desk.db, kNow), id, {kNow, why}, kZone);
  };
  const auto take_back = [&](OrderId id, const char* why) {
    return_order(OneChange(desk.db, kNow), id, {kNow, why}, kZone);
  };

  CHECK(error_of([&] { cancel(early, " "); }).kind() == ErrorKind::Value);
  CHECK(error_of([&] { take_back(early, "брак"); }).kind() == ErrorKind::Conflict);
  CHECK(error_of([&] { cancel(sent, "передумали"); }).kind() == ErrorKind::Conflict);
  cancel(early, "передумали");
  step(desk, sent, "closed", kNow);
  take_back(sent, "брак");

  CHECK(way(desk, early).back() == "07:04 cancelled: передумали");
  CHECK(way(desk, sent).back() == "07:04 returned: брак");
  CHECK(error_of([&] { step(desk, early, "confirmed", kNow); }).kind() == ErrorKind::Conflict);
  CHECK(error_of([&] { take_back(sent, "ещё"); }).kind() == ErrorKind::Conflict);
  CHECK(error_of([&] { cancel(early, "ещё"); }).kind() == ErrorKind::Conflict);
}

TEST_CASE(
    "the list begins with what is to be delivered, by its promised day; delivered ones last") {
  Desk desk;
  order(desk);
  order(desk, kToday + std::chrono::days(2));
  order(desk, kToday);
  order(desk, kToday);
  step(desk, OrderId{4}, "delivered", kNow, "самовывоз");
  order(desk);
  cancel_order(OneChange(desk.db, kNow), OrderId{5}, {kNow, "ошибка"}, kZone);

  CHECK(ids(desk, kOrderList, kNow, "o.closed_at IS NULL") ==
        std::vector<std::int64_t>{3, 2, 1, 4});
  CHECK(ids(desk, kOrderList, kNow, "1").size() == 5);
  CHECK(ids(desk, kOrderList, kNow, "o.promised_on < :today").empty());
  CHECK(ids(desk, kOrderList, kNow + 24h, "o.promised_on < :today AND o.delivered_at IS NULL") ==
        std::vector<std::int64_t>{3});
}

TEST_CASE("live orders are read along an index in their order") {
  Desk desk;
  ListQuery query;
  query.columns = "id";
  add_scope(query, *find_scope(kOrderList, "live"));
  Statement plan(desk.db, "EXPLAIN QUERY PLAN " + list_sql(kOrderList, query));
  std::string all;
  while (plan.step()) all += plan.text(3) + "; ";
  CHECK(all.find("orders_live") != std::string::npos);
  CHECK(all.find("TEMP B-TREE") == std::string::npos);
}

TEST_CASE("ended orders of one stage are read along an index, the last ended first") {
  Desk desk;
  ListQuery query;
  query.columns = "id";
  add_scope(query, *find_scope(kOrderList, "status closed"));
  Statement plan(desk.db, "EXPLAIN QUERY PLAN " + list_sql(kOrderList, query));
  std::string all;
  while (plan.step()) all += plan.text(3) + "; ";
  CHECK(all.find("orders_by_end") != std::string::npos);
  CHECK(all.find("TEMP B-TREE") == std::string::npos);
}

TEST_CASE("each stage lasts until the next, the present one until now") {
  Desk desk;
  const OrderId id = order(desk);
  step(desk, id, "confirmed", kNow + 1h);
  step(desk, id, "shipped", kNow + 3h, "отсрочка");
  step(desk, id, "paid", kNow + 4h);

  const Table table = order_stages(desk.db, id, kNow + 6h);
  auto reader = table.read();
  std::vector<std::string> spent;
  for (std::size_t i = 0; i < table.rows(); ++i) {
    reader.next();
    std::string stage(std::get<std::string_view>(reader.next()));
    reader.next();
    const auto minutes = reader.next();
    if (const auto* of = std::get_if<std::int64_t>(&minutes)) stage += " " + std::to_string(*of);
    spent.push_back(stage);
    reader.next();
  }
  CHECK(spent == std::vector<std::string>{"requested 60", "confirmed 120", "invoiced", "paid",
                                          "assembling", "shipped 180", "paid"});
}

TEST_CASE("an order is of one client and has something in it") {
  Desk desk;
  const ClientId client = desk.add("ООО Маяк");
  OrderDraft draft{.client = client, .text = " — ", .requested_at = kNow};
  const auto kind = [&] {
    return error_of([&] { add_order(OneChange(desk.db, kNow), draft, kZone); }).kind();
  };

  CHECK(kind() == ErrorKind::Value);
  draft.text = "стол";
  draft.amount = Money{-1, "RUB"};
  CHECK(kind() == ErrorKind::Value);
  draft.amount.reset();
  draft.promised = kToday - std::chrono::days(1);
  CHECK(kind() == ErrorKind::Value);
  draft.promised.reset();
  draft.deal = DealId{7};
  CHECK(kind() == ErrorKind::NotFound);
  draft.deal.reset();
  draft.requested_at = kNow + 1h;
  CHECK(kind() == ErrorKind::Value);
  CHECK(desk.count("SELECT COUNT(*) FROM orders") == 0);
}

TEST_CASE("an edit changes what is named alone") {
  Desk desk;
  const OrderId id = order(desk, kToday);
  OrderEdit edit;
  edit.number = "№ 318-А";
  edit.amount = Money{15'000'000, "RUB"};
  edit.promised = kToday + std::chrono::days(3);

  edit_order(OneChange(desk.db, kNow), id, edit, kZone);

  CHECK(desk.count("SELECT COUNT(*) FROM orders WHERE text = '20 столов' AND number = '№ 318-А' "
                   "AND amount_minor = 15000000 AND promised_on = '2026-11-26'") == 1);
  edit_order(OneChange(desk.db, kNow), id, {.number = ""}, kZone);
  CHECK(desk.count("SELECT COUNT(*) FROM orders WHERE number IS NULL") == 1);
  CHECK(error_of([&] { edit_order(OneChange(desk.db, kNow), OrderId{9}, {}, kZone); }).kind() ==
        ErrorKind::NotFound);
}

TEST_CASE("a step, and a removal with all stages, is taken back by one undo") {
  Desk desk;
  const OrderId id = order(desk);
  step(desk, id, "shipped", kNow + 1h, "отсрочка");
  const auto before = way(desk, id);

  step(desk, id, "delivered", kNow + 2h);
  undo_changes(desk.db, 1, kNow);
  CHECK(way(desk, id) == before);
  CHECK(now_in(desk, id) == "shipped");
  remove_order(OneChange(desk.db, kNow), id);
  CHECK(desk.count("SELECT COUNT(*) FROM order_stages") == 0);
  undo_changes(desk.db, 1, kNow);
  CHECK(way(desk, id) == before);
}
