// Every row of what is due, of every noun.
#include <doctest/doctest.h>

#include <set>

#include "lib/desk/noun.hpp"
#include "lib/i18n/words.hpp"
#include "tests/client/desk.hpp"

using namespace ruka;

namespace {

template <typename Look>
int for_each_source(Look look) {
  int seen = 0;
  for (const Noun* noun : nouns()) {
    for (const DueSource& source : noun->due) {
      CAPTURE(source.kind);
      look(*noun, source);
      ++seen;
    }
  }
  return seen;
}

}  // namespace

TEST_CASE("what is due is read along indexes, never by a walk through a table") {
  Desk desk;
  const int seen = for_each_source([&](const Noun&, const DueSource& source) {
    Statement plan(desk.db, std::string("EXPLAIN QUERY PLAN ") + source.sql);
    while (plan.step()) {
      const std::string line = plan.text(3);
      CHECK_MESSAGE(!line.starts_with("SCAN"), line);
    }
  });
  CHECK(seen >= 13);
}

TEST_CASE("what is due has its number, its time, its word and what to do about it") {
  Desk desk;
  const Words russian(Lang::Russian);
  for_each_source([&](const Noun& noun, const DueSource& source) {
    const Statement row(desk.db, source.sql);
    std::set<std::string> columns;
    for (int i = 0; i < row.columns(); ++i) columns.insert(row.column_name(i));
    CHECK(columns.contains("id"));
    CHECK(columns.contains("due_at") + columns.contains("due_on") + columns.contains("since_at") ==
          1);
    CHECK(columns.contains("since_at") == (*source.term != '\0'));
    CHECK(russian.label("record", source.kind) != source.kind);
    CHECK(std::string_view(source.command) != std::string_view(noun.show));
    CHECK((*source.command != '\0' || *noun.show != '\0'));
  });
}
