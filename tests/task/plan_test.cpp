// The lists of tasks are read in the order of an index, so that a limit stops early.
#include <doctest/doctest.h>

#include "lib/desk/list.hpp"
#include "lib/task/task_list.hpp"
#include "tests/client/desk.hpp"

using namespace ruka;

namespace {

std::vector<std::string> plan_of(Desk& desk, const ListQuery& query) {
  Statement plan(desk.db, "EXPLAIN QUERY PLAN " + list_sql(kTaskList, query));
  std::vector<std::string> lines;
  while (plan.step()) {
    const std::string line = plan.text(3);
    if (line.starts_with("SCAN") || line.starts_with("SEARCH t ") || line.starts_with("USE")) {
      lines.push_back(line);
    }
  }
  return lines;
}

}  // namespace

TEST_CASE("open tasks come straight from the index of live ones, nothing is sorted") {
  const std::pair<const char*, const char*> cases[] = {
      {"1", "SCAN t USING INDEX tasks_live"},
      {"t.due_at < :now", "SEARCH t USING INDEX tasks_live (due_at<?)"},
      {"t.due_at >= :from AND t.due_at < :to",
       "SEARCH t USING INDEX tasks_live (due_at>? AND due_at<?)"},
  };
  for (const auto& [condition, line] : cases) {
    Desk desk;
    CAPTURE(condition);
    ListQuery query;
    query.add("t.state = 'open'");
    query.add(condition);
    query.limit = 20;

    CHECK(plan_of(desk, query) == std::vector<std::string>{line});
  }
}

TEST_CASE("one client's or one person's tasks are looked up by an index") {
  for (const char* condition : {"t.client_id = :client", "t.staff_id = :staff"}) {
    Desk desk;
    CAPTURE(condition);
    ListQuery query;
    query.add("t.state = 'open'");
    query.add(condition);

    REQUIRE(!plan_of(desk, query).empty());
    CHECK(plan_of(desk, query).front().starts_with("SEARCH t USING INDEX tasks_by_"));
  }
}
