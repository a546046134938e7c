#include "lib/client/match/merge_rows.hpp"

#include "lib/base/text.hpp"
#include "lib/store/columns.hpp"

namespace ruka {

std::vector<Link> links_to(Database& db, std::string_view parent) {
  Statement rows(db, R"(
    SELECT m.name, f."from" FROM sqlite_master m, pragma_foreign_key_list(m.name) f
    WHERE m.type = 'table' AND f."table" = :parent ORDER BY m.name, f."from")");
  rows.bind(":parent", parent);
  std::vector<Link> links;
  while (rows.step()) links.push_back({rows.text(0), rows.text(1)});
  return links;
}

std::map<std::string, std::int64_t> move_links(Change& change, std::string_view parent,
                                               std::int64_t from, std::int64_t to) {
  Database& db = change.db();
  std::map<std::string, std::int64_t> moved;
  for (const Link& link : links_to(db, parent)) {
    moved[link.table] += Statement(db, fmt::format("UPDATE OR IGNORE {0} SET {1} = :to "
                                                   "WHERE {1} = :from",
                                                   link.table, link.column))
                             .bind(":from", from)
                             .bind(":to", to)
                             .run();
    Statement(db, fmt::format("DELETE FROM {} WHERE {} = :from", link.table, link.column))
        .bind(":from", from)
        .run();
  }
  return moved;
}

MergedRow row_of(Database& db, std::string_view table, std::int64_t id) {
  Statement row(db, fmt::format("SELECT * FROM {} WHERE id = :id", table));
  row.bind(":id", id);
  MergedRow values;
  if (!row.step()) return values;
  for (int i = 0; i < row.columns(); ++i) values[row.column_name(i)] = row.text(i);
  return values;
}

bool differ(const MergedRow& keep, const MergedRow& gone, std::string_view column) {
  const auto a = keep.find(std::string(column));
  const auto b = gone.find(std::string(column));
  return a != keep.end() && b != gone.end() && !a->second.empty() && !b->second.empty() &&
         fold(a->second) != fold(b->second);
}

namespace {

void set_from(Change& change, std::string_view table, const std::string& column, std::int64_t keep,
              std::int64_t gone) {
  Statement(change.db(), fmt::format("UPDATE {0} SET {1} = (SELECT {1} FROM {0} WHERE id = :gone) "
                                     "WHERE id = :keep",
                                     table, column))
      .bind(":keep", keep)
      .bind(":gone", gone)
      .run();
}

void join_texts(Change& change, std::string_view table, const std::string& column,
                std::int64_t keep, const std::string& text) {
  Statement(
      change.db(),
      fmt::format("UPDATE {0} SET {1} = {1} || char(10) || :text WHERE id = :keep", table, column))
      .bind(":keep", keep)
      .bind(":text", text)
      .run();
}

// Takes a column that the kept row has none of, with the keys that are made of it.
void fill_column(Change& change, const TableSpec& table, const std::string& column,
                 std::int64_t keep, std::int64_t gone) {
  set_from(change, table.name, column, keep, gone);
  for (const ColumnSpec& key : table.columns) {
    if (key.key_of == column) set_from(change, table.name, std::string(key.name), keep, gone);
  }
}

}  // namespace

void fill_row(Change& change, std::string_view table, std::int64_t keep, std::int64_t gone,
              Merged& merged, const std::string& whose) {
  const MergedRow kept = row_of(change.db(), table, keep);
  const MergedRow other = row_of(change.db(), table, gone);
  for (const auto& [column, value] : other) {
    const std::string& own = kept.at(column);
    const ColumnSpec* spec = find_column(table, column);
    if (value.empty() || spec == nullptr || spec->merge == Merge::Own || fold(own) == fold(value))
      continue;
    if (own.empty()) {
      // A KPP goes with its INN, a bank with its account: never one of the one and one of the
      // other.
      if (differ(kept, other, spec->with)) {
        merged.differing.push_back({column, "", whose + value});
        continue;
      }
      fill_column(change, *find_table(table), column, keep, gone);
      if (whose.empty()) merged.filled.push_back(column);
    } else if (spec->merge == Merge::Joined) {
      if (!are_lines_of(value, own)) join_texts(change, table, column, keep, value);
    } else {
      merged.differing.push_back({column, whose + own, whose + value});
    }
  }
}

}  // namespace ruka
