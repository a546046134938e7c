#include "lib/report/client/client_history.hpp"

#include <doctest/doctest.h>

#include "lib/client/request/request.hpp"
#include "lib/client/save/save_client.hpp"
#include "lib/client/touch/touch.hpp"
#include "lib/desk/list.hpp"
#include "lib/task/task.hpp"
#include "tests/client/desk.hpp"
#include "tests/store/one_change.hpp"

using namespace ruka;
using namespace std::chrono_literals;

namespace {

ListQuery of_client(std::int64_t id) {
  ListQuery query;
  query.columns = "kind,text";
  query.binds.push_back({":client", id});
  return query;
}

std::vector<std::string> texts(const Table& table) {
  std::vector<std::string> found;
  for (auto reader = table.read(); !reader.done();) {
    const auto value = reader.next();
    const auto* text = std::get_if<std::string_view>(&value);
    found.emplace_back(text == nullptr ? "" : *text);
  }
  return found;
}

}  // namespace

TEST_CASE("a client's history is one order, newest first, and nobody else's") {
  Database db{"", OpenMode::Memory};
  const ClientId id = add_client(OneChange(db, kNow), {.name = "ООО Вектор"}, Insist::No);
  const ClientId other = add_client(OneChange(db, kNow), {.name = "ООО Луч"}, Insist::No);
  log_touch(OneChange(db, kNow), {.client = id, .at = kNow - 2h, .summary = "звонок"});
  log_touch(OneChange(db, kNow), {.client = other, .at = kNow - 1h, .summary = "чужой звонок"});
  add_request(OneChange(db, kNow),
              {.client = id, .text = "счёт", .received_at = kNow - 3h, .due_at = kNow + 21h},
              Settings());
  add_task(OneChange(db, kNow), {.title = "выслать КП", .client = id});

  const Table table = select_table(db, history_list(), of_client(number(id)));

  CHECK(texts(table) == std::vector<std::string>{"task", "выслать КП", "change", "ООО Вектор",
                                                 "call", "звонок", "request", "счёт"});
}

TEST_CASE("codes in a change are labels for a person, and free text is never taken for one") {
  Database db{"", OpenMode::Memory};
  const ClientId id = add_client(OneChange(db, kNow - 1h), {.name = "ООО Вектор"}, Insist::No);
  edit_client(OneChange(db, kNow), id,
              {.texts = {.note = "company"}, .kind = ClientKind::SoleTrader});
  edit_client(OneChange(db, kNow + 1h), id, {.texts = {.note = "$.[\""}});
  ListQuery query = of_client(number(id));
  query.columns = "text";
  const Words russian(Lang::Russian);

  query.binds = history_binds(db, id, nullptr);
  CHECK(texts(select_table(db, history_list(), query)) ==
        std::vector<std::string>{"company → $.[\"", "company → sole_trader", "— → company",
                                 "ООО Вектор"});
  query.binds = history_binds(db, id, &russian);
  CHECK(
      texts(select_table(db, history_list(), query)) ==
      std::vector<std::string>{"company → $.[\"", "организация → ИП", "— → company", "ООО Вектор"});
}

TEST_CASE("who made a record is asked of the log, and nobody is named where two might have") {
  Database db{"", OpenMode::Memory};
  const auto edit = [&](const char* actor, const char* note, Instant at) {
    db.set_command("ruka client edit", actor);
    edit_client(OneChange(db, at), ClientId{1}, {.texts = {.note = note}});
  };
  db.set_command("ruka client add", "ольга");
  add_client(OneChange(db, kNow - 1h), {.name = "ООО Вектор"}, Insist::No);
  edit("ольга", "один", kNow);
  edit("пётр", "два", kNow + 1s);
  edit("ольга", "три", kNow + 2s);
  edit("пётр", "четыре", kNow + 2s);
  ListQuery query = of_client(1);
  query.columns = "text,actor";

  query.binds = history_binds(db, ClientId{1}, nullptr);
  CHECK(texts(select_table(db, history_list(), query)) ==
        std::vector<std::string>{"два → три", "", "три → четыре", "", "один → два", "пётр",
                                 "— → один", "ольга", "ООО Вектор", "ольга"});
  query.binds = history_binds(db, ClientId{1}, nullptr, "ольга");
  query.conditions = {{"h.made <= '2026-11-23T07:04:01Z'", {}}};
  CHECK(texts(select_table(db, history_list(), query)) ==
        std::vector<std::string>{"один → два", "пётр", "— → один", "", "ООО Вектор", ""});
}

TEST_CASE("a history reads every room by its index on the client") {
  Database db{"", OpenMode::Memory};
  ListQuery query = of_client(1);
  query.columns = "kind,text,actor";
  Statement plan(db, "EXPLAIN QUERY PLAN " + list_sql(history_list(), query));
  int searched = 0;
  bool asked = false, deals = false, stages = false, orders = false, steps = false;
  while (plan.step()) {
    const std::string line = plan.text(3);
    CAPTURE(line);
    for (const char* table :
         {"touches", "requests", "tasks", "meetings", "documents", "promises", "feedback"}) {
      if (line.starts_with(std::string("SEARCH ") + table + " USING")) ++searched;
      CHECK_FALSE(line.starts_with(std::string("SCAN ") + table));
    }
    deals |= line.starts_with("SEARCH d USING") && line.find("deals_by_client") != line.npos;
    stages |= line.starts_with("SEARCH g USING INDEX deal_stages_by_deal");
    orders |= line.starts_with("SEARCH o USING") && line.find("orders_by_client") != line.npos;
    steps |= line.starts_with("SEARCH g USING INDEX order_stages_by_order");
    asked |= line == "SEARCH l USING COVERING INDEX changes_by_time (at=?)";
  }

  CHECK(searched == 9);  // requests and promises twice: asked and answered
  CHECK(asked);
  CHECK(deals);
  CHECK(stages);
  CHECK(orders);
  CHECK(steps);
}

TEST_CASE("every kind and state of a history has its Russian word") {
  const Words russian(Lang::Russian);
  for (const char* name : {"kind", "state"}) {
    const FieldSpec* field = find_field(name, history_list());
    REQUIRE(field != nullptr);
    for (const std::string_view code : field->codes) {
      CAPTURE(code);
      CHECK(russian.label(field->codes.context, code) != code);
    }
  }
}
