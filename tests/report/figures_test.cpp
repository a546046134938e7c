// Every figure of every report.
#include <doctest/doctest.h>

#include <set>

#include "lib/report/figures/figure.hpp"
#include "tests/client/desk.hpp"

using namespace ruka;

TEST_CASE("each figure and the rows behind it are read along indexes, never by a walk") {
  Desk desk;
  for (const Figure& figure : figures()) {
    CAPTURE(figure.name);
    for (const std::string& sql : figure_sql(figure)) {
      CAPTURE(sql);
      Statement plan(desk.db, "EXPLAIN QUERY PLAN " + sql);
      while (plan.step()) {
        const std::string line = plan.text(3);
        const bool made_here = line == "SCAN CONSTANT ROW" || line.starts_with("SCAN (subquery") ||
                               line == "SCAN s" || line == "SCAN w" ||
                               line.find("_live") != line.npos;  // the open ones, all of them
        CHECK_MESSAGE((!line.starts_with("SCAN") || made_here), line);
      }
    }
  }
}

TEST_CASE("a figure has its own name, a section with a title, and a number or rows") {
  std::set<std::string> names;
  for (const Figure& figure : figures()) {
    const std::string name = figure.name;
    CAPTURE(name);
    CHECK(names.insert(name).second);
    CHECK_FALSE(std::string_view(section_title(name.substr(0, name.find('.')))).empty());
    CHECK((*figure.value != '\0') == (*figure.of != '\0'));
    CHECK((*figure.of != '\0' || *figure.columns != '\0'));
    CHECK((*figure.columns == '\0' || figure.list != nullptr));
  }
}

TEST_CASE("every figure can be asked alone") {
  Desk desk;
  const Zone zone("Europe/Moscow");
  const WorkCalendar calendar;
  const auto binds = figure_binds({kToday, kToday}, {kNow, zone, calendar}, Settings());
  for (const Figure& figure : figures()) {
    const std::string name = figure.name;
    CAPTURE(name);
    const char* const one[] = {figure.name};
    Record report;
    add_figures(desk.db, one, binds, report);
    const auto& section = std::get<Record>(report.find(name.substr(0, name.find('.')))->value);
    CHECK(section.find(name.substr(name.find('.') + 1)) != nullptr);
  }
}
