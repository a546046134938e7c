#include "lib/store/log/erasure.hpp"

#include <algorithm>

#include "lib/store/columns.hpp"
#include "lib/store/database_state.hpp"
#include "lib/store/log/erased_log.hpp"
#include "lib/store/log/nameless.hpp"
#include "lib/store/log/undo.hpp"
#include "lib/store/masking.hpp"
#include "lib/store/reading.hpp"
#include "lib/store/sqlite_error.hpp"

namespace ruka {

namespace {

// "summary = '—', result = NULL": every text of a row of the table.
std::string emptying(Database& db, const std::string& table) {
  Statement columns(db, R"(SELECT name, "notnull" FROM pragma_table_info(:table)
    WHERE type = 'TEXT' AND pk = 0 ORDER BY cid)");
  columns.bind(":table", table);
  std::string set;
  while (columns.step()) {
    const ColumnSpec* column = find_column(table, columns.view(0));
    if (column == nullptr || !is_erased(*column)) continue;
    set += (set.empty() ? "" : ", ") + columns.text(0);
    set += columns.integer(1) != 0 ? " = '—'" : " = NULL";
  }
  return set;
}

bool is_removed(const std::string& table) {
  const TableSpec* spec = find_table(table);
  return spec != nullptr && spec->personal;
}

bool holds(const OwnedRows& rows, const std::string& table, std::int64_t id) {
  const auto found = rows.find(table);
  return found != rows.end() && found->second.contains(id);
}

bool has_column(Database& db, const std::string& table, std::string_view column) {
  Statement row(db, "SELECT 1 FROM pragma_table_info(:table) WHERE name = :column");
  return row.bind(":table", table).bind(":column", column).step();
}

// Adds the rows of `reference`'s table that refer to what is owned; true where there was a new one.
bool add_children(Database& db, const Reference& reference, const ErasureOrder& order,
                  OwnedRows& owned) {
  const auto parents = owned.find(reference.parent);
  if (parents == owned.end() || !has_column(db, reference.table, "id")) return false;
  std::string sql =
      fmt::format("SELECT id FROM {} WHERE {} = :parent", reference.table, reference.column);
  if (reference.column != order.owner && has_column(db, reference.table, order.owner)) {
    sql += fmt::format(" AND ({0} IS NULL OR {0} = {1})", order.owner, order.id);
  }
  Statement rows(db, sql);
  bool grown = false;
  const std::set<std::int64_t> ids = parents->second;
  for (const std::int64_t parent : ids) {
    rows.bind(":parent", parent);
    while (rows.step()) {
      if (holds(order.kept, reference.table, rows.integer(0))) continue;
      grown |= owned[reference.table].insert(rows.integer(0)).second;
    }
    rows.reset();
  }
  return grown;
}

void empty_table(Database& db, const std::string& table, const std::set<std::int64_t>& ids) {
  const bool goes = is_removed(table);
  const std::string set = goes ? "" : emptying(db, table);
  if (!goes && set.empty()) return;
  Statement row(db, goes ? fmt::format("DELETE FROM {} WHERE id = :id", table)
                         : fmt::format("UPDATE {} SET {} WHERE id = :id", table, set));
  for (const std::int64_t id : ids) row.bind(":id", id).run();
}

// Tables without a number of their own: their rows are found by what they refer to.
void empty_unnumbered(Database& db, const OwnedRows& owned) {
  for (const Reference& reference : references(db)) {
    const auto parents = owned.find(reference.parent);
    if (parents == owned.end() || has_column(db, reference.table, "id")) continue;
    const bool goes = is_removed(reference.table);
    const std::string set = goes ? "" : emptying(db, reference.table);
    if (!goes && set.empty()) continue;
    Statement row(
        db, goes ? fmt::format("DELETE FROM {} WHERE {} = :id", reference.table, reference.column)
                 : fmt::format("UPDATE {} SET {} WHERE {} = :id", reference.table, set,
                               reference.column));
    for (const std::int64_t id : parents->second) row.bind(":id", id).run();
  }
}

// The record itself, in all texts, and what the order says of it from now on.
void empty_record(Database& db, const ErasureOrder& order, Instant now) {
  empty_table(db, order.table, {order.id});
  order.rename(db, now);
}

// Indexes what `change` changes anew, and leaves no trace of it in the log. Returns what it did.
template <typename Work>
std::string indexed(Database& db, const Work& change) {
  sqlite3_session* session = nullptr;
  check_sqlite(sqlite3session_create(db.handle(), "main", &session), db.handle());
  const std::unique_ptr<sqlite3_session, decltype(&sqlite3session_delete)> owner(
      session, sqlite3session_delete);
  sqlite3session_table_filter(session, is_recorded_table, nullptr);
  check_sqlite(sqlite3session_attach(session, nullptr), db.handle());
  change();
  int size = 0;
  void* bytes = nullptr;
  check_sqlite(sqlite3session_changeset(session, &size, &bytes), db.handle());
  const std::unique_ptr<void, decltype(&sqlite3_free)> changeset(bytes, sqlite3_free);
  std::string done(static_cast<const char*>(bytes), static_cast<std::size_t>(size));
  index_changeset(db, done);
  return done;
}

void note_erasure(Database& db, const ErasureOrder& order, std::string_view former, Instant now) {
  Statement(db, "UPDATE changes SET dead = 1 WHERE undone_at IS NOT NULL AND dead = 0").run();
  Statement(db, R"(
    INSERT INTO changes (at, command, actor, schema, row_count, changeset, former, erased)
    VALUES (:at, :command, :actor, :schema, 0, x'', :former, 'erasure'))")
      .bind(":at", now)
      .bind(":command", order.line)
      .bind(":actor", db.state().actor)
      .bind(":schema", schema_version(db))
      .bind_blob(":former", former)
      .run();
  Statement(db, R"(
    INSERT INTO erasures (client_id, at, actor, reason, act)
    VALUES (:client, :at, :actor, :reason, :act))")
      .bind(":client", order.id)
      .bind(":at", now)
      .bind(":actor", db.state().actor)
      .bind(":reason", order.reason)
      .bind(":act", order.act)
      .run();
}

}  // namespace

std::vector<Reference> references(Database& db) {
  Statement rows(db, R"(
    SELECT t.name, f."from", f."table" FROM sqlite_master t, pragma_foreign_key_list(t.name) f
    WHERE t.type = 'table' AND t.name NOT LIKE 'search\_%' ESCAPE '\'
    ORDER BY t.name, f.id)");
  std::vector<Reference> found;
  while (rows.step()) found.push_back({rows.text(0), rows.text(1), rows.text(2)});
  return found;
}

OwnedRows owned_rows(Database& db, const ErasureOrder& order) {
  OwnedRows owned = order.also;
  owned[order.table].insert(order.id);
  const std::vector<Reference> all = references(db);
  for (bool grown = true; grown;) {
    grown = false;
    for (const Reference& reference : all) grown |= add_children(db, reference, order, owned);
  }
  return owned;
}

void erase_record(Database& db, const ErasureOrder& order, Instant now) {
  execute(db, "PRAGMA secure_delete = ON");
  Transaction transaction(db);
  OwnedRows owned = owned_rows(db, order);
  const std::string done = indexed(db, [&] {
    if (order.close) order.close(db, now);
    empty_unnumbered(db, owned);
    for (const auto& [table, ids] : owned) {
      if (table != order.table) empty_table(db, table, ids);
    }
    empty_record(db, order, now);
  });
  owned[order.table].insert(order.former.begin(), order.former.end());
  erase_from_log(db, order, std::move(owned));
  note_erasure(db, order, nameless_changeset(db, done), now);
  forget_failure(db);
  // Deleted words stay in the index's segments until these are merged.
  execute(db, "INSERT INTO search_words (search_words) VALUES ('optimize')");
  execute(db, "INSERT INTO search_pieces (search_pieces) VALUES ('optimize')");
  execute(db, "INSERT INTO search_names (search_names) VALUES ('optimize')");
  transaction.commit();
}

void write_unlogged(Database& db, const std::function<void()>& write) {
  Transaction transaction(db);
  write();
  transaction.commit();
}

// What was deleted or overwritten earlier lies in free pages and between cells: only a new file
// has none of it.
void purge_file(Database& db, Instant now) {
  end_reading(db);
  execute(db, "PRAGMA secure_delete = ON");
  execute(db, "VACUUM");
  Transaction transaction(db);
  Statement(db, "UPDATE erasures SET purged_at = :now WHERE purged_at IS NULL")
      .bind(":now", now)
      .run();
  transaction.commit();
}

std::vector<std::int64_t> unfinished_erasures(Database& db) {
  Statement rows(db, "SELECT client_id FROM erasures WHERE purged_at IS NULL ORDER BY client_id");
  std::vector<std::int64_t> clients;
  while (rows.step()) clients.push_back(rows.integer(0));
  return clients;
}

bool erasure_is_unfinished(Database& db) {
  return Statement(db, "SELECT 1 FROM erasures WHERE purged_at IS NULL").step();
}

std::string act_of_erasure(Database& db, std::int64_t client) {
  Statement row(db, "SELECT act FROM erasures WHERE client_id = :client");
  row.bind(":client", client);
  return row.step() ? row.text(0) : std::string();
}

}  // namespace ruka
