#include "lib/store/search/search_sources.hpp"

#include <sqlite3.h>

#include <algorithm>

#include "lib/store/columns.hpp"
#include "lib/store/sqlite_error.hpp"

namespace ruka {

namespace {

std::string columns_with(const TableSpec& table, bool (*wanted)(const ColumnSpec& column)) {
  std::string names;
  for (const ColumnSpec& column : table.columns) {
    if (!wanted(column)) continue;
    names += names.empty() ? "" : ",";
    names += column.name;
  }
  return names;
}

template <Search where>
std::string searched(const TableSpec& table) {
  return columns_with(table, [](const ColumnSpec& column) { return column.search == where; });
}

std::vector<SearchSource> gathered() {
  std::vector<SearchSource> sources;
  for (const Schema* schema : schemas()) {
    for (const TableSpec& table : schema->tables) {
      if (table.number == 0) continue;
      sources.push_back({table.name, table.number, table.kind, table.record,
                         searched<Search::Title>(table), searched<Search::Body>(table),
                         searched<Search::Pieces>(table), columns_with(table, holds_names),
                         table.named});
    }
  }
  std::ranges::sort(sources, {}, &SearchSource::number);
  return sources;
}

}  // namespace

std::span<const SearchSource> search_sources() {
  static const std::vector<SearchSource> all = gathered();
  return all;
}

const SearchSource* source_of_table(std::string_view table) {
  for (const SearchSource& source : search_sources()) {
    if (table == source.table) return &source;
  }
  return nullptr;
}

const SearchSource* source_of_row(std::int64_t row) {
  for (const SearchSource& source : search_sources()) {
    if (search_row(source.number, 0) <= row && row < search_row(source.number + 1, 0)) {
      return &source;
    }
  }
  return nullptr;
}

std::int64_t last_row(const SearchSource& source) { return search_row(source.number + 1, -1); }

namespace {

const SearchSource* source_named(sqlite3_context* context, sqlite3_value* name) {
  const auto* table = reinterpret_cast<const char*>(sqlite3_value_text(name));
  const SearchSource* source = table == nullptr ? nullptr : source_of_table(table);
  if (source == nullptr) sqlite3_result_error(context, "no such search source", -1);
  return source;
}

void row_function(sqlite3_context* context, int, sqlite3_value** arguments) {
  const SearchSource* source = source_named(context, arguments[0]);
  if (source == nullptr) return;
  sqlite3_result_int64(context, search_row(source->number, sqlite3_value_int64(arguments[1])));
}

void last_function(sqlite3_context* context, int, sqlite3_value** arguments) {
  const SearchSource* source = source_named(context, arguments[0]);
  if (source != nullptr) sqlite3_result_int64(context, last_row(*source));
}

}  // namespace

void register_rows(sqlite3* db) {
  constexpr int kSure = SQLITE_UTF8 | SQLITE_DETERMINISTIC;
  check_sqlite(
      sqlite3_create_function(db, "search_row", 2, kSure, nullptr, row_function, nullptr, nullptr),
      db);
  check_sqlite(sqlite3_create_function(db, "search_last", 1, kSure, nullptr, last_function, nullptr,
                                       nullptr),
               db);
}

std::int64_t record_of_row(std::int64_t row) { return row % search_row(1, 0); }

const SearchSource* source_of_kind(std::string_view kind) {
  for (const SearchSource& source : search_sources()) {
    if (kind == source.kind && source.record == "id") return &source;
  }
  return nullptr;
}

bool has_words(const SearchSource& source) { return !source.title.empty(); }

bool has_pieces(const SearchSource& source) { return !source.pieces.empty(); }

bool has_names(const SearchSource& source) { return !source.names.empty(); }

std::vector<std::string> column_list(std::string_view columns) {
  std::vector<std::string> names;
  while (!columns.empty()) {
    const std::size_t comma = columns.find(',');
    const std::string_view name = columns.substr(0, comma);
    names.emplace_back(name);
    columns = comma == columns.npos ? std::string_view{} : columns.substr(comma + 1);
  }
  return names;
}

std::string joined_columns(std::string_view columns) {
  std::string sql;
  for (const std::string& name : column_list(columns)) {
    if (!sql.empty()) sql += " || ' ' || ";
    sql += "COALESCE(" + name + ", '')";
  }
  return sql.empty() ? "''" : sql;
}

std::string names_sql(const SearchSource& source) {
  const std::string names = joined_columns(source.names);
  return source.named.empty()
             ? names
             : fmt::format("CASE WHEN {} THEN {} ELSE '' END", source.named, names);
}

}  // namespace ruka
