#include <stdexcept>

#include "lib/base/error.hpp"
#include "lib/store/columns.hpp"
#include "lib/store/database_state.hpp"
#include "lib/store/log/undo.hpp"
#include "lib/store/masking.hpp"
#include "lib/store/sqlite_error.hpp"

namespace ruka {

int is_recorded_table(void*, const char* table) {
  const TableSpec* spec = find_table(table);
  if (spec != nullptr) return spec->logged != Logged::Never ? 1 : 0;
  return std::string_view(table).starts_with("search_") ? 0 : 1;  // what FTS5 keeps its index in
}

namespace {

// The recording of one transaction; gone with it.
void begin_session(Database::State& state, sqlite3* db) {
  check_sqlite(sqlite3session_create(db, "main", &state.session), db);
  sqlite3session_table_filter(state.session, is_recorded_table, nullptr);
  check_sqlite(sqlite3session_attach(state.session, nullptr), db);
}

void end_session(Database::State& state) {
  if (state.session != nullptr) sqlite3session_delete(std::exchange(state.session, nullptr));
}

void record_change(Database& db, std::string_view changeset, Instant now) {
  const std::int64_t rows = index_changeset(db, changeset);
  forget_failure(db);
  Statement(db, "UPDATE changes SET dead = 1 WHERE undone_at IS NOT NULL AND dead = 0").run();
  Statement(db, R"(
    INSERT INTO changes (at, command, actor, schema, row_count, changeset)
    VALUES (:at, :command, :actor, :schema, :rows, :changeset))")
      .bind(":at", now)
      .bind(":command", db.state().command)
      .bind(":actor", db.state().actor)
      .bind(":schema", schema_version(db))
      .bind(":rows", rows)
      .bind_blob(":changeset", changeset)
      .run();
  db.state().kept_step = true;
}

}  // namespace

Change::Change(Database& db, Instant now) : db_(db), begun_(now), now_(now) {
  Database::State& state = db.state();
  if (state.session != nullptr) throw std::logic_error("a change is open already");
  state.change = std::make_unique<Transaction>(db);
  try {
    begin_session(state, db.handle());
  } catch (...) {
    end_session(state);
    state.change.reset();
    throw;
  }
}

Change::~Change() {
  end_session(db_.state());
  db_.state().change.reset();
}

Change& Change::at(Instant now) {
  now_ = now;
  return *this;
}

void Change::commit() {
  Database::State& state = db_.state();
  int size = 0;
  void* bytes = nullptr;
  check_sqlite(sqlite3session_changeset(state.session, &size, &bytes), db_.handle());
  const std::unique_ptr<void, decltype(&sqlite3_free)> owner(bytes, sqlite3_free);
  end_session(state);
  if (size > 0) {
    record_change(db_, {static_cast<const char*>(bytes), static_cast<std::size_t>(size)}, begun_);
  }
  state.change->commit();
}

}  // namespace ruka
