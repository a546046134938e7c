#include <doctest/doctest.h>

#include "lib/lead/order/order.hpp"
#include "lib/report/day/day_report.hpp"
#include "tests/client/desk.hpp"
#include "tests/store/one_change.hpp"

using namespace ruka;
using namespace std::chrono_literals;

namespace {

const Zone kZone("Europe/Moscow");

OrderId order(Desk& desk, const char* text, std::optional<Money> amount = {}) {
  if (desk.count("SELECT COUNT(*) FROM clients") == 0) desk.add("ООО Маяк");
  return add_order(OneChange(desk.db, kNow),
                   {.client = ClientId{1},
                    .text = text,
                    .amount = amount,
                    .promised = kToday,
                    .requested_at = kNow - 1h},
                   kZone);
}

DayOrders orders(Desk& desk, Day on) {
  return day_report(desk.db, on, kZone, WorkCalendar(), Settings()).orders;
}

std::string late(const DayOrders& orders) {
  std::string said;
  for (const LateOrder& one : orders.late) said += one.text + " ";
  return said;
}

std::string reached(const DayOrders& orders) {
  std::string said;
  for (const DayOrderStage& one : orders.stages) {
    said += fmt::format("{} {} {}; ", one.stage, one.count, one.amount ? one.amount->minor : -1);
  }
  return said;
}

}  // namespace

TEST_CASE("a day's report counts the stages that orders reached, sums by currency") {
  Desk desk;
  const OrderId id = order(desk, "столы", Money{700, "RUB"});
  order(desk, "шкаф", Money{300, "RUB"});
  order(desk, "лампа", Money{5, "USD"});
  order(desk, "полка");
  stage_order(OneChange(desk.db, kNow), id, "shipped", {kNow, "отсрочка"}, kZone);

  CHECK(reached(orders(desk, kToday)) == "requested 3 1000; requested 1 5; shipped 1 700; ");
  CHECK(reached(orders(desk, kToday + std::chrono::days(1))).empty());
}

TEST_CASE(
    "what was not delivered as promised is judged at the end of the day, whatever came later") {
  Desk desk;
  const OrderId delivered = order(desk, "столы");
  const OrderId cancelled = order(desk, "шкаф");
  const OrderId in_time = order(desk, "лампа");
  order(desk, "полка");
  stage_order(OneChange(desk.db, kNow), in_time, "delivered", {kNow, "самовывоз"}, kZone);
  stage_order(OneChange(desk.db, kNow + 24h), delivered, "delivered", {kNow + 24h, "самовывоз"},
              kZone);
  cancel_order(OneChange(desk.db, kNow + 24h), cancelled, {kNow + 24h, "нашли дешевле"}, kZone);

  CHECK(late(orders(desk, kToday - std::chrono::days(1))).empty());
  CHECK(late(orders(desk, kToday)) == "столы шкаф полка ");
  CHECK(late(orders(desk, kToday + std::chrono::days(1))) == "полка ");
}
