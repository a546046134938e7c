// What undo and log show of a change is said in words, whichever column has changed.
#include <doctest/doctest.h>

#include "lib/i18n/words.hpp"
#include "lib/store/columns.hpp"

namespace ruka {

namespace {

bool has_russian(std::string_view context, std::string_view code) {
  return Words(Lang::Russian).label(context, code) != Words(Lang::English).label(context, code);
}

// Of some the Russian label is the English one.
bool has_words(const ColumnSpec& column) {
  return is_shown(column) && column.name != "vip" && column.name != "nps" && column.name != "csat";
}

}  // namespace

TEST_CASE("every table and column that undo shows has a Russian label") {
  for (const Schema* schema : schemas()) {
    for (const TableSpec& table : schema->tables) {
      if (table.logged == Logged::Never) continue;
      CHECK_MESSAGE(has_russian("table", table.name), table.name);
      for (const ColumnSpec& column : table.columns) {
        if (!has_words(column)) continue;
        CHECK_MESSAGE(has_russian("column", column.name), table.name, ".", column.name);
      }
    }
  }
}

}  // namespace ruka
