// What undo and log show of a change is said in words, whichever column has changed.
#include <doctest/doctest.h>

#include "lib/i18n/words.hpp"
#include "lib/store/database_state.hpp"

namespace ruka {

namespace {

bool has_russian(std::string_view context, std::string_view code) {
  return Words(Lang::Russian).label(context, code) != Words(Lang::English).label(context, code);
}

// Inner columns are not shown; of some the Russian label is the English one.
bool needs_no_words(std::string_view column) {
  return column == "id" || column == "uid" || column == "created_at" || column == "updated_at" ||
         column.ends_with("_key") || column == "vip" || column == "nps" || column == "csat";
}

}  // namespace

TEST_CASE("every table and column that undo shows has a Russian label") {
  Database db("", OpenMode::Memory);
  Statement columns(db, R"(
    SELECT t.name, c.name FROM sqlite_master t, pragma_table_info(t.name) c
    WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%' ORDER BY 1, c.cid)");

  while (columns.step()) {
    const std::string table = columns.text(0);
    const std::string column = columns.text(1);
    if (is_recorded_table(nullptr, table.c_str()) == 0) continue;
    CHECK_MESSAGE(has_russian("table", table), table);
    if (!needs_no_words(column)) CHECK_MESSAGE(has_russian("column", column), table, ".", column);
  }
}

}  // namespace ruka
