#include <doctest/doctest.h>

#include "lib/lead/order/order.hpp"
#include "lib/report/day/day_report.hpp"
#include "tests/client/desk.hpp"
#include "tests/store/one_change.hpp"

using namespace ruka;
using namespace std::chrono_literals;

namespace {

const Zone kZone("Europe/Moscow");
const WorkCalendar kCalendar;

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

// The cells of a table of the day's orders, one after another.
std::string orders(Desk& desk, Day on, const char* table, std::vector<std::size_t> columns) {
  const Record report =
      day_report(desk.db, on, {Period{on, on}.ends(kZone), kZone, kCalendar}, Settings());
  const auto& section = std::get<Record>(report.find("orders")->value);
  const auto& rows = std::get<Table>(section.find(table)->value);
  std::string said;
  auto reader = rows.read();
  for (std::size_t cell = 0; !reader.done(); ++cell) {
    const Table::View view = reader.next();
    if (std::ranges::find(columns, cell % rows.columns().size()) == columns.end()) continue;
    if (const auto* text = std::get_if<std::string_view>(&view)) said += std::string(*text) + " ";
    if (const auto* count = std::get_if<std::int64_t>(&view)) said += fmt::format("{} ", *count);
    if (const auto* sum = std::get_if<Table::MoneyView>(&view))
      said += fmt::format("{} ", sum->minor);
  }
  return said;
}

std::string late(Desk& desk, Day on) { return orders(desk, on, "late", {2}); }
std::string reached(Desk& desk, Day on) { return orders(desk, on, "stages", {0, 1, 2}); }

}  // namespace

TEST_CASE("a day's report counts the stages that orders reached, sums by currency") {
  Desk desk;
  const OrderId id = order(desk, "столы", Money{700, "RUB"});
  order(desk, "шкаф", Money{300, "RUB"});
  order(desk, "лампа", Money{5, "USD"});
  order(desk, "полка");
  stage_order(OneChange(desk.db, kNow), id, "shipped", {kNow, "отсрочка"}, kZone);

  CHECK(reached(desk, kToday) == "requested 3 1000 requested 1 5 shipped 1 700 ");
  CHECK(reached(desk, kToday + std::chrono::days(1)).empty());
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

  CHECK(late(desk, kToday - std::chrono::days(1)).empty());
  CHECK(late(desk, kToday) == "столы шкаф полка ");
  CHECK(late(desk, kToday + std::chrono::days(1)) == "полка ");
}
