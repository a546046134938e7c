// Puts a changeset's tables in an order in which it can be applied with foreign keys on.
#include <algorithm>
#include <map>
#include <set>

#include "lib/base/error.hpp"
#include "lib/store/changeset.hpp"
#include "lib/store/changeset_reader.hpp"

namespace ruka {

namespace {

std::int64_t rows_in(std::string_view changeset) {
  std::int64_t rows = 0;
  for (ChangesetReader reader(changeset); !reader.at_end();) {
    reader.table();
    for (; !reader.at_end() && !reader.at_table(); ++rows) reader.row();
  }
  return rows;
}

std::map<std::string, std::string_view> sections_of(std::string_view changeset) {
  std::map<std::string, std::string_view> sections;
  for (ChangesetReader reader(changeset); !reader.at_end();) {
    const std::size_t start = reader.position();
    const std::string table = reader.table();
    while (!reader.at_end() && !reader.at_table()) reader.row();
    sections[table] = changeset.substr(start, reader.position() - start);
  }
  return sections;
}

std::set<std::string> parents_of(Database& db, const std::string& table) {
  Statement rows(db, R"(SELECT DISTINCT "table" FROM pragma_foreign_key_list(:table))");
  rows.bind(":table", table);
  std::set<std::string> parents;
  while (rows.step()) {
    if (rows.view(0) != table) parents.insert(rows.text(0));
  }
  return parents;
}

}  // namespace

void check_changeset(std::string_view changeset) { rows_in(changeset); }

std::int64_t count_rows(std::string_view changeset) {
  try {
    return rows_in(changeset);
  } catch (const Error&) {
    return -1;
  }
}

std::string children_first(Database& db, std::string_view changeset) {
  auto left = sections_of(changeset);
  std::map<std::string, std::set<std::string>> parents;
  for (const auto& [table, bytes] : left) parents[table] = parents_of(db, table);
  const auto has_no_child = [&](const auto& one) {
    return std::none_of(left.begin(), left.end(), [&](const auto& other) {
      return parents[other.first].contains(one.first);
    });
  };
  std::string ordered;
  while (!left.empty()) {
    auto next = std::find_if(left.begin(), left.end(), has_no_child);
    if (next == left.end()) next = left.begin();
    ordered += next->second;
    left.erase(next);
  }
  return ordered;
}

}  // namespace ruka
