#include "lib/store/log/changeset.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "lib/base/error.hpp"
#include "lib/store/database_state.hpp"
#include "lib/store/log/changeset_reader.hpp"
#include "lib/store/masking.hpp"
#include "lib/store/sqlite_error.hpp"

namespace ruka {

namespace {

using Iterator = std::unique_ptr<sqlite3_changeset_iter, decltype(&sqlite3changeset_finalize)>;

Iterator open_changeset(std::string_view changeset) {
  check_changeset(changeset);
  sqlite3_changeset_iter* row = nullptr;
  check_sqlite(sqlite3changeset_start(&row, static_cast<int>(changeset.size()),
                                      const_cast<char*>(changeset.data())),
               nullptr);
  return {row, sqlite3changeset_finalize};
}

std::vector<std::string> column_names(Database& db, const std::string& table) {
  Statement rows(db, "SELECT name FROM pragma_table_info(:table) ORDER BY cid");
  rows.bind(":table", table);
  std::vector<std::string> names;
  while (rows.step()) names.emplace_back(rows.blob(0));
  return names;
}

std::optional<std::string> text_of(sqlite3_value* value) {
  if (value == nullptr || sqlite3_value_type(value) == SQLITE_NULL) return std::nullopt;
  const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
  return std::string(text, static_cast<std::size_t>(sqlite3_value_bytes(value)));
}

sqlite3_value* old_value(sqlite3_changeset_iter* row, int operation, int column) {
  sqlite3_value* value = nullptr;
  if (operation != SQLITE_INSERT) sqlite3changeset_old(row, column, &value);
  return value;
}

sqlite3_value* new_value(sqlite3_changeset_iter* row, int operation, int column) {
  sqlite3_value* value = nullptr;
  if (operation != SQLITE_DELETE) sqlite3changeset_new(row, column, &value);
  return value;
}

ChangedRow read_row(sqlite3_changeset_iter* row, const std::string& table, int columns,
                    int operation, const std::vector<std::string>& names) {
  ChangedRow changed{table, 0, RowChange::Edited, {}, {}};
  if (operation == SQLITE_INSERT) changed.kind = RowChange::Added;
  if (operation == SQLITE_DELETE) changed.kind = RowChange::Removed;
  unsigned char* keys = nullptr;
  sqlite3changeset_pk(row, &keys, nullptr);
  for (int i = 0; i < columns; ++i) {
    sqlite3_value* before = old_value(row, operation, i);
    sqlite3_value* after = new_value(row, operation, i);
    if (i == 0) {
      sqlite3_value* key = before != nullptr ? before : after;
      changed.key = text_of(key).value_or("");
      // Keys that are text (a setting's name) are no ids.
      const bool number = key != nullptr && sqlite3_value_type(key) == SQLITE_INTEGER;
      if (number) changed.id = sqlite3_value_int64(key);
    } else if (keys[i] != 0) {
      changed.other_key += text_of(before != nullptr ? before : after).value_or("") + '\n';
    }
    // An edit's unchanged columns, its key among them, carry no new value.
    if (operation == SQLITE_UPDATE && after == nullptr) continue;
    const auto name = static_cast<std::size_t>(i);
    changed.values.push_back(
        {name < names.size() ? names[name] : std::to_string(i), text_of(before), text_of(after)});
  }
  return changed;
}

struct Obstacle {
  std::optional<ChangedRow> row;
  bool reference = false;
  Obstacles meant = Obstacles::Refuse;
  std::int64_t passed = 0;
};

// Any conflict ends the undoing: nothing is forced over what was written since.
int note_obstacle(void* raw, int kind, sqlite3_changeset_iter* row) {
  auto& obstacle = *static_cast<Obstacle*>(raw);
  if (obstacle.meant == Obstacles::PassOver) {
    ++obstacle.passed;
    return SQLITE_CHANGESET_OMIT;
  }
  if (obstacle.meant == Obstacles::Insist) {
    const bool differs = kind == SQLITE_CHANGESET_DATA || kind == SQLITE_CHANGESET_CONFLICT;
    return differs ? SQLITE_CHANGESET_REPLACE : SQLITE_CHANGESET_OMIT;
  }
  if (kind == SQLITE_CHANGESET_FOREIGN_KEY) {
    obstacle.reference = true;
  } else {
    const char* table = nullptr;
    int columns = 0;
    int operation = 0;
    int indirect = 0;
    sqlite3changeset_op(row, &table, &columns, &operation, &indirect);
    obstacle.row = read_row(row, table, columns, operation, {});
  }
  return SQLITE_CHANGESET_ABORT;
}

[[noreturn]] void refuse(const Message& what) {
  throw Error(ErrorKind::Conflict, what,
              msg("undo the later changes first: ruka log shows them, ruka undo N takes back N"));
}

void mask_row(Masker& masker, ChangedRow& row) {
  for (ChangedValue& value : row.values) {
    for (std::optional<std::string>* side : {&value.before, &value.after}) {
      if (*side) *side = masker.column(row.table, value.column, **side);
    }
  }
}

}  // namespace

std::vector<ChangedRow> rows_of_changeset(Database& db, std::string_view changeset,
                                          std::size_t limit) {
  std::vector<ChangedRow> rows;
  std::map<std::string, std::vector<std::string>> names;
  const Iterator row = open_changeset(changeset);
  while (rows.size() < limit && sqlite3changeset_next(row.get()) == SQLITE_ROW) {
    const char* table = nullptr;
    int columns = 0;
    int operation = 0;
    int indirect = 0;
    sqlite3changeset_op(row.get(), &table, &columns, &operation, &indirect);
    auto known = names.find(table);
    if (known == names.end()) known = names.emplace(table, column_names(db, table)).first;
    rows.push_back(read_row(row.get(), table, columns, operation, known->second));
    if (masker_of(db) != nullptr) mask_row(*masker_of(db), rows.back());
  }
  return rows;
}

void demand_same_schema(Database& db, std::int64_t id, std::int64_t schema) {
  if (schema == schema_version(db)) return;
  throw Error(ErrorKind::Conflict,
              msg("change {id} was made by an older ruka and cannot be taken back", {{"id", id}}),
              msg("a copy from before stands beside the file: ruka restore FILE"));
}

std::string joined_changesets(Database& db, std::span<const std::string> changesets) {
  sqlite3_changegroup* raw = nullptr;
  check_sqlite(sqlite3changegroup_new(&raw), db.handle());
  const std::unique_ptr<sqlite3_changegroup, decltype(&sqlite3changegroup_delete)> group(
      raw, sqlite3changegroup_delete);
  for (const std::string& one : changesets) {
    check_changeset(one);
    check_sqlite(sqlite3changegroup_add(group.get(), static_cast<int>(one.size()),
                                        const_cast<char*>(one.data())),
                 db.handle());
  }
  int size = 0;
  void* bytes = nullptr;
  check_sqlite(sqlite3changegroup_output(group.get(), &size, &bytes), db.handle());
  const std::unique_ptr<void, decltype(&sqlite3_free)> owner(bytes, sqlite3_free);
  return {static_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

std::string inverted_changeset(std::string_view changeset) {
  check_changeset(changeset);
  int size = 0;
  void* bytes = nullptr;
  check_sqlite(
      sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.data(), &size, &bytes),
      nullptr);
  const std::unique_ptr<void, decltype(&sqlite3_free)> owner(bytes, sqlite3_free);
  return {static_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

std::int64_t apply_changeset(Database& db, std::string_view changeset, Obstacles obstacles) {
  if (changeset.empty()) return 0;
  std::string ordered = children_first(db, changeset);
  Obstacle obstacle;
  obstacle.meant = obstacles;
  const int code = sqlite3changeset_apply(db.handle(), static_cast<int>(ordered.size()),
                                          ordered.data(), nullptr, note_obstacle, &obstacle);
  if (obstacle.row) {
    refuse(msg("record {id} of {table} has changed since",
               {{"table", msg_in("table", obstacle.row->table)}, {"id", obstacle.row->key}}));
  }
  if (obstacle.reference) refuse(msg("other records have come to depend on it since"));
  check_sqlite(code, db.handle());
  index_changeset(db, ordered);
  return obstacle.passed;
}

// The order of tables in which a changeset can be applied with foreign keys on.
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
