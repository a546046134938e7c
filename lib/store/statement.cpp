#include <optional>

#include "lib/store/database_state.hpp"
#include "lib/store/sqlite_error.hpp"

namespace ruka {

struct Statement::Inner {
  sqlite3* db;
  SQLite::Statement sql;
};

namespace {

// SQLiteCpp's exceptions end here.
template <typename Work>
auto translated(sqlite3* db, Work work) -> decltype(work()) {
  try {
    return work();
  } catch (const SQLite::Exception& error) {
    const int code = error.getExtendedErrorCode();
    throw_sqlite(code > 0 ? code : sqlite3_extended_errcode(db), error.what());
  }
}

}  // namespace

Statement::Statement(Database& db, std::string_view sql) {
  inner_ = translated(db.handle(), [&] {
    return std::unique_ptr<Inner>(
        new Inner{db.handle(), SQLite::Statement(*db.state().sql, std::string(sql))});
  });
}

Statement::Statement(Statement&&) noexcept = default;
Statement::~Statement() = default;

bool Statement::takes(const char* name) const {
  return sqlite3_bind_parameter_index(inner_->sql.getPreparedStatement(), name) > 0;
}

Statement& Statement::bind(const char* name, std::int64_t value) {
  translated(inner_->db, [&] { inner_->sql.bind(name, value); });
  return *this;
}

Statement& Statement::bind(const char* name, std::string_view value) {
  translated(inner_->db, [&] { inner_->sql.bind(name, std::string(value)); });
  return *this;
}

Statement& Statement::bind(const char* name, Instant value) { return bind(name, to_text(value)); }
Statement& Statement::bind(const char* name, Day value) { return bind(name, to_text(value)); }

Statement& Statement::bind_null(const char* name) {
  translated(inner_->db, [&] { inner_->sql.bind(name); });
  return *this;
}

Statement& Statement::bind_blob(const char* name, std::string_view bytes) {
  translated(inner_->db,
             [&] { inner_->sql.bind(name, bytes.data(), static_cast<int>(bytes.size())); });
  return *this;
}

Statement& Statement::bind_or_null(const char* name, std::string_view value) {
  return value.empty() ? bind_null(name) : bind(name, value);
}

bool Statement::step() {
  return translated(inner_->db, [&] { return inner_->sql.executeStep(); });
}

std::int64_t Statement::run() {
  while (step()) {
  }
  const std::int64_t changed = sqlite3_changes64(inner_->db);
  reset();
  return changed;
}

void Statement::reset() { inner_->sql.tryReset(); }

int Statement::columns() const { return inner_->sql.getColumnCount(); }

std::string Statement::column_name(int column) const { return inner_->sql.getColumnName(column); }

bool Statement::null(int column) const {
  return sqlite3_column_type(inner_->sql.getPreparedStatement(), column) == SQLITE_NULL;
}

bool Statement::is_integer(int column) const {
  return sqlite3_column_type(inner_->sql.getPreparedStatement(), column) == SQLITE_INTEGER;
}

std::int64_t Statement::integer(int column) const {
  return sqlite3_column_int64(inner_->sql.getPreparedStatement(), column);
}

std::string_view Statement::view(int column) const {
  sqlite3_stmt* row = inner_->sql.getPreparedStatement();
  const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(row, column));
  if (text == nullptr) return {};
  return {text, static_cast<std::size_t>(sqlite3_column_bytes(row, column))};
}

std::string_view Statement::blob(int column) const {
  sqlite3_stmt* row = inner_->sql.getPreparedStatement();
  const auto* bytes = static_cast<const char*>(sqlite3_column_blob(row, column));
  if (bytes == nullptr) return {};
  return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(row, column))};
}

std::string Statement::text(int column) const { return std::string(view(column)); }

std::optional<std::int64_t> Statement::maybe_integer(int column) const {
  return null(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<std::string> Statement::maybe_text(int column) const {
  return null(column) ? std::nullopt : std::optional(text(column));
}

Instant Statement::instant(int column) const { return instant_from_text(view(column)); }
Day Statement::day(int column) const { return day_from_text(view(column)); }

std::optional<Instant> Statement::maybe_instant(int column) const {
  return null(column) ? std::nullopt : std::optional(instant(column));
}

std::optional<Day> Statement::maybe_day(int column) const {
  return null(column) ? std::nullopt : std::optional(day(column));
}

}  // namespace ruka
