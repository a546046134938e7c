#include "lib/lead/lead.hpp"

#include <doctest/doctest.h>

#include "lib/desk/list.hpp"
#include "tests/client/desk.hpp"
#include "tests/store/one_change.hpp"

using namespace ruka;
using namespace std::chrono_literals;

namespace {

LeadId add(Desk& desk, const char* name, const char* heat = "warm", const char* priority = "B") {
  return add_lead(OneChange(desk.db, kNow), {.name = name, .heat = heat, .priority = priority});
}

std::vector<std::string> texts(Desk& desk, const char* sql) {
  Statement rows(desk.db, sql);
  std::vector<std::string> found;
  while (rows.step()) found.push_back(rows.text(0));
  return found;
}

}  // namespace

TEST_CASE("a lead begins the history of its heat") {
  Desk desk;

  add(desk, "ООО Луч", "cold");

  CHECK(texts(desk, "SELECT name || ' ' || heat || ' ' || priority || ' ' || state FROM leads") ==
        std::vector<std::string>{"ООО Луч cold B new"});
  CHECK(texts(desk, "SELECT lead_id || ' ' || at || ' ' || heat FROM lead_heats") ==
        std::vector<std::string>{"1 2026-11-23T07:04:00Z cold"});
}

TEST_CASE("each change of heat is kept with its reason") {
  Desk desk;
  const LeadId id = add(desk, "ООО Луч", "cold");

  heat_lead(OneChange(desk.db, kNow + 1h), id, "warm", " спросили\nцену ");
  heat_lead(OneChange(desk.db, kNow + 2h), id, "hot", "просят договор");

  CHECK(texts(desk, "SELECT heat || ': ' || COALESCE(why, '-') FROM lead_heats ORDER BY id") ==
        std::vector<std::string>{"cold: -", "warm: спросили цену", "hot: просят договор"});
  CHECK(texts(desk, "SELECT heat || ' ' || updated_at FROM leads") ==
        std::vector<std::string>{"hot 2026-11-23T09:04:00Z"});
  CHECK(lead_heats(desk.db, id).rows() == 3);
}

TEST_CASE("heat does not change without a reason, or to what it is") {
  Desk desk;
  const LeadId id = add(desk, "ООО Луч", "warm");

  for (const char* why : {"", "  ", "\n"}) {
    CHECK(error_of([&] { heat_lead(OneChange(desk.db, kNow), id, "hot", why); }).kind() ==
          ErrorKind::Value);
  }
  CHECK(error_of([&] { heat_lead(OneChange(desk.db, kNow), id, "warm", "так"); }).kind() ==
        ErrorKind::Conflict);
  CHECK(error_of([&] { heat_lead(OneChange(desk.db, kNow), LeadId{9}, "hot", "так"); }).kind() ==
        ErrorKind::NotFound);
  CHECK(desk.count("SELECT COUNT(*) FROM lead_heats") == 1);
}

TEST_CASE("a lead needs a name, and its amount is not below zero") {
  Desk desk;

  for (const char* name : {"", "  ", "—", "«»"}) {
    CAPTURE(name);
    CHECK(error_of([&] { add(desk, name); }).kind() == ErrorKind::Value);
  }
  CHECK(error_of([&] {
          add_lead(OneChange(desk.db, kNow),
                   {.name = "ООО Луч", .heat = "hot", .priority = "A", .amount = Money{-1, "RUB"}});
        }).kind() == ErrorKind::Value);
  CHECK(desk.count("SELECT COUNT(*) FROM leads") == 0);
  CHECK(desk.count("SELECT COUNT(*) FROM lead_heats") == 0);
}

TEST_CASE("the file itself refuses a lead without heat or priority") {
  Desk desk;

  CHECK_THROWS(add(desk, "ООО Луч", "", "B"));
  CHECK_THROWS(add(desk, "ООО Луч", "warm", ""));
  CHECK(desk.count("SELECT COUNT(*) FROM leads") == 0);
}

TEST_CASE("the next step keeps its day, its moment and its words") {
  Desk desk;
  const LeadId id = add(desk, "ООО Луч");
  const Day friday = day_from_text("2026-11-27");

  edit_lead(OneChange(desk.db, kNow + 1h), id,
            {.next = NextStep{friday, kNow + 96h, " позвонить "}});

  CHECK(texts(desk, "SELECT next_on || ' ' || next_at || ' ' || next_step FROM leads") ==
        std::vector<std::string>{"2026-11-27 2026-11-27T07:04:00Z позвонить"});
}

TEST_CASE("the hottest come first, then by priority") {
  Desk desk;
  add(desk, "холодный", "cold", "A");
  add(desk, "тёплый", "warm", "A");
  add(desk, "горячий C", "hot", "C");
  add(desk, "горячий A", "hot", "A");

  ListQuery query;
  query.columns = "name";
  const Table table = select_table(desk.db, kLeadList, query);
  std::vector<std::string> names;
  auto reader = table.read();
  for (std::size_t row = 0; row < table.rows(); ++row) {
    names.emplace_back(std::get<std::string_view>(reader.next()));
  }

  CHECK(names == std::vector<std::string>{"горячий A", "горячий C", "тёплый", "холодный"});
}

TEST_CASE("live leads are read by their own index") {
  Desk desk;
  ListQuery query;
  query.add("l.state NOT IN ('converted', 'unqualified', 'lost')");
  query.limit = 20;
  Statement plan(desk.db, "EXPLAIN QUERY PLAN " + list_sql(kLeadList, query));

  REQUIRE(plan.step());
  CHECK(plan.text(3) == "SCAN l USING INDEX leads_live");
}

TEST_CASE("a removed lead takes the history of its heat with it") {
  Desk desk;
  const LeadId id = add(desk, "ООО Луч");

  remove_lead(OneChange(desk.db, kNow), id);

  CHECK(desk.count("SELECT COUNT(*) FROM lead_heats") == 0);
  CHECK(error_of([&] { remove_lead(OneChange(desk.db, kNow), id); }).kind() == ErrorKind::NotFound);
}
