#include "lib/store/columns.hpp"

#include <doctest/doctest.h>

#include <set>

#include "lib/base/text.hpp"
#include "lib/desk/noun.hpp"
#include "tests/store/scratch.hpp"

using namespace ruka;

namespace {

using NameSet = std::set<std::string>;

// "clients.name TEXT": every column of the file.
NameSet columns_of(Database& db) {
  Statement rows(db, R"(
    SELECT t.name || '.' || c.name || ' ' || c.type FROM pragma_table_list t,
      pragma_table_info(t.name) c
    WHERE t.schema = 'main' AND t.type IN ('table', 'virtual') AND t.name NOT LIKE 'sqlite\_%'
      ESCAPE '\')");
  NameSet names;
  while (rows.step()) names.insert(rows.text(0));
  return names;
}

std::string_view type_of(Is is) {
  switch (is) {
    case Is::Id:
    case Is::Ref:
    case Is::Flag:
    case Is::Money:
    case Is::Quantity:
    case Is::Count: return "INTEGER";
    case Is::Bytes: return "BLOB";
    default: return "TEXT";
  }
}

NameSet rows_of(const std::set<std::string_view>& untyped) {
  NameSet names;
  for (const Schema* schema : schemas()) {
    for (const TableSpec& table : schema->tables) {
      for (const ColumnSpec& column : table.columns) {
        const bool typed = !untyped.contains(table.name);
        names.insert(fmt::format("{}.{} {}", table.name, column.name,
                                 typed ? type_of(column.is) : std::string_view()));
      }
    }
  }
  return names;
}

void only_in(const NameSet& one, const NameSet& other, const char* what) {
  for (const std::string& name : one) CHECK_MESSAGE(other.contains(name), name, " ", what);
}

bool has(const TableSpec& table, std::string_view column) {
  return column.empty() || find_column(table.name, column) != nullptr;
}

}  // namespace

TEST_CASE("every column of the file has a row that says what it is, and every row a column") {
  Database db("", OpenMode::Memory);
  const NameSet columns = columns_of(db);
  const NameSet rows = rows_of(
      {"search_words", "search_pieces", "search_names", "search_terms", "search_name_terms"});

  REQUIRE(columns.size() > 300);
  only_in(columns, rows, "is not what a row of X_columns.cpp says: is there one?");
  only_in(rows, columns, "is no column of the schema: X.sql");
}

TEST_CASE("what a row says of other columns is true of its table") {
  for (const Schema* schema : schemas()) {
    for (const TableSpec& table : schema->tables) {
      CAPTURE(table.name);
      CHECK(find_table(table.name) == &table);
      CHECK((table.number == 0 || has(table, table.record)));
      CHECK((table.number == 0 || find_noun(table.kind) != nullptr));
      for (const ColumnSpec& column : table.columns) {
        CAPTURE(column.name);
        CHECK(has(table, column.with));
        CHECK(has(table, column.key_of));
        CHECK((column.codes == nullptr || column.is == Is::Code));
        CHECK((column.search == Search::No || column.search == Search::Latin ||
               column.search == Search::LatinPerson || table.number > 0));
      }
    }
  }
}

TEST_CASE("a table takes the codes that a column's row names, in their order, and no others") {
  Database db("", OpenMode::Memory);
  Statement sql(db, "SELECT sql FROM sqlite_master WHERE name = :table");
  int checked = 0;
  for (const Schema* schema : schemas()) {
    for (const TableSpec& table : schema->tables) {
      sql.reset();
      if (!sql.bind(":table", table.name).step()) continue;
      const std::string text = clean_line(sql.text(0));
      for (const ColumnSpec& column : table.columns) {
        const std::string check = fmt::format(" CHECK ({} IN (", column.name);
        const std::size_t at = text.find(check);
        if (column.codes == nullptr || at == text.npos) continue;
        CAPTURE(table.name);
        CAPTURE(column.name);
        const std::size_t from = at + check.size();
        // What is not decided has no row.
        const std::string codes = fmt::format("'{}'", fmt::join(column.codes->words, "', '"));
        const std::string none = table.name == "reconcile_decisions" ? "'none', " : "";
        CHECK(none + text.substr(from, text.find(')', from) - from) == codes);
        ++checked;
      }
    }
  }
  CHECK(checked > 15);
}

TEST_CASE("phones and addresses of lists are told from what else they hold") {
  for (const char* field : {"phone", "phones", "email", "emails"}) CHECK(says_reach(field));
  for (const char* field : {"name", "message", "city", "email_key"}) CHECK(!says_reach(field));
}
