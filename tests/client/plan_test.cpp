// Every read of clients is answered by an index: the planner itself is asked.
#include <doctest/doctest.h>

#include "lib/client/client_list.hpp"
#include "lib/client/request/request.hpp"
#include "lib/client/touch/touch_list.hpp"
#include "lib/desk/list.hpp"
#include "tests/client/desk.hpp"

using namespace ruka;

namespace {

// The lines of a plan that read a whole table and no index.
std::vector<std::string> scans(Desk& desk, const std::string& sql) {
  Statement plan(desk.db, "EXPLAIN QUERY PLAN " + sql);
  std::vector<std::string> found;
  while (plan.step()) {
    const std::string line = plan.text(3);
    const bool whole = line.starts_with("SCAN ") && line.find("INDEX") == std::string::npos &&
                       line.find("CONSTANT ROW") == std::string::npos;
    if (whole) found.push_back(line);
  }
  return found;
}

std::string list_with(const ListSpec& list, const std::string& condition) {
  ListQuery query;
  if (!condition.empty()) query.add(condition);
  query.limit = 50;
  return list_sql(list, query);
}

}  // namespace

TEST_CASE("the lists of clients, requests and communications read by an index") {
  const std::pair<const ListSpec*, const char*> lists[] = {
      {&kClientList, ""},
      {&kClientList, "c.status = 'active'"},
      {&kClientList, "c.vip = 1"},
      {&kClientList, "c.city_key = :city"},
      {&kClientList, "c.owner_id = :owner"},
      {&kClientList, "c.id IN (SELECT client_id FROM client_tags WHERE tag_key = :tag)"},
      {&kRequestList, "r.answered_at IS NULL AND r.state = 'open'"},
      {&kRequestList, "r.client_id = :client"},
      {&kRequestList, "r.received_at >= :from AND r.received_at < :to"},
      {&kTouchList, ""},
      {&kTouchList, "t.client_id = :client"},
      {&kTouchList, "t.at >= :from AND t.at < :to"},
  };
  for (const auto& [list, condition] : lists) {
    Desk desk;
    CAPTURE(condition);

    CHECK(scans(desk, list_with(*list, condition)) == std::vector<std::string>{});
  }
}

TEST_CASE("a text among clients is looked for in the index of words and pieces") {
  Desk desk;
  // The index itself shows as a scan of a virtual table, with the search it makes.
  for (const char* text : {"ромашк", "+7 916 123-45-67", "123-45-67", "договором"}) {
    CAPTURE(text);

    for (const std::string& line :
         scans(desk, list_with(kClientList, client_text_condition(text).sql))) {
      CHECK(line.find("VIRTUAL TABLE") != std::string::npos);
    }
  }
}

TEST_CASE("the check tells a whole reading of the table from an index") {
  Desk desk;

  CHECK(scans(desk, "SELECT COUNT(*) FROM clients WHERE note = 'x'") ==
        std::vector<std::string>{"SCAN clients"});
}
