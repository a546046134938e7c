#include "lib/store/database_state.hpp"
#include "lib/store/sqlite_error.hpp"

namespace ruka {

int is_recorded_table(void*, const char* table) {
  const std::string_view name(table);
  return name != "changes" && !name.starts_with("search_") ? 1 : 0;
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
}

}  // namespace

Change::Change(Database& db, Instant now)
    : db_(db), now_(now), outermost_(db.state().session == nullptr) {
  if (!outermost_) return;
  execute(db_, "BEGIN IMMEDIATE");
  try {
    begin_session(db_.state(), db_.handle());
  } catch (...) {
    execute(db_, "ROLLBACK");
    throw;
  }
}

Change::~Change() {
  if (!outermost_ || done_) return;
  end_session(db_.state());
  sqlite3_exec(db_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Change::commit() {
  if (!outermost_) return;
  int size = 0;
  void* bytes = nullptr;
  check_sqlite(sqlite3session_changeset(db_.state().session, &size, &bytes), db_.handle());
  const std::unique_ptr<void, decltype(&sqlite3_free)> owner(bytes, sqlite3_free);
  end_session(db_.state());
  if (db_.dry_run()) return;  // the destructor rolls back
  if (size > 0) {
    record_change(db_, {static_cast<const char*>(bytes), static_cast<std::size_t>(size)}, now_);
  }
  execute(db_, "COMMIT");
  done_ = true;
}

}  // namespace ruka
