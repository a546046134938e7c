#include <map>
#include <optional>

#include "lib/store/database_state.hpp"
#include "lib/store/masking.hpp"
#include "lib/store/sqlite_error.hpp"

namespace ruka {

struct Statement::Inner {
  sqlite3* db;
  sqlite3_stmt* row;
  Masker* masker;
  std::map<int, std::string> masked;  // the texts of this row that were asked for

  ~Inner() { sqlite3_finalize(row); }
  int place(const char* name) const { return sqlite3_bind_parameter_index(row, name); }
  void check(int code) const { check_sqlite(code, db); }

  std::string_view mask(int column, std::string_view text) {
    const auto known = masked.find(column);
    if (known != masked.end()) return known->second;
    const auto name = [](const char* name_or_none) {
      return std::string_view(name_or_none == nullptr ? "" : name_or_none);
    };
    std::string shown = masker->column(name(sqlite3_column_table_name(row, column)),
                                       name(sqlite3_column_origin_name(row, column)), text);
    return masked.emplace(column, std::move(shown)).first->second;
  }
};

Statement::Statement(Database& db, std::string_view sql) {
  sqlite3_stmt* row = nullptr;
  const char* rest = nullptr;
  check_sqlite(
      sqlite3_prepare_v2(db.handle(), sql.data(), static_cast<int>(sql.size()), &row, &rest),
      db.handle());
  inner_.reset(new Inner{db.handle(), row, masker_of(db), {}});
  if (row == nullptr) throw SqlError("an empty statement");
  const std::string_view left(rest, static_cast<std::size_t>(sql.data() + sql.size() - rest));
  if (left.find_first_not_of(" \t\r\n;") != left.npos) throw SqlError("more than one statement");
}

Statement::Statement(Statement&&) noexcept = default;
Statement::~Statement() = default;

bool Statement::takes(const char* name) const { return inner_->place(name) > 0; }

Statement& Statement::bind(const char* name, std::int64_t value) {
  inner_->check(sqlite3_bind_int64(inner_->row, inner_->place(name), value));
  return *this;
}

Statement& Statement::bind(const char* name, std::string_view value) {
  inner_->check(sqlite3_bind_text64(inner_->row, inner_->place(name), value.data(), value.size(),
                                    SQLITE_TRANSIENT, SQLITE_UTF8));
  return *this;
}

Statement& Statement::bind(const char* name, Instant value) { return bind(name, to_text(value)); }
Statement& Statement::bind(const char* name, Day value) { return bind(name, to_text(value)); }

Statement& Statement::bind_null(const char* name) {
  inner_->check(sqlite3_bind_null(inner_->row, inner_->place(name)));
  return *this;
}

Statement& Statement::bind_blob(const char* name, std::string_view bytes) {
  inner_->check(sqlite3_bind_blob64(inner_->row, inner_->place(name), bytes.data(), bytes.size(),
                                    SQLITE_TRANSIENT));
  return *this;
}

Statement& Statement::bind_or_null(const char* name, std::string_view value) {
  return value.empty() ? bind_null(name) : bind(name, value);
}

bool Statement::step() {
  inner_->masked.clear();
  const int code = sqlite3_step(inner_->row);
  if (code == SQLITE_ROW) return true;
  inner_->check(code);
  return false;
}

std::optional<bool> Statement::step_within(int effort) {
  // SQLite counts instructions from the statement's first: the first call may come at once.
  int calls = 0;
  const auto give_up = [](void* count) { return ++*static_cast<int*>(count) < 2 ? 0 : 1; };
  inner_->masked.clear();
  sqlite3_progress_handler(inner_->db, effort, give_up, &calls);
  const int code = sqlite3_step(inner_->row);
  sqlite3_progress_handler(inner_->db, 0, nullptr, nullptr);
  if (calls >= 2) {  // even with a row: what a function asks within it may have been cut short
    reset();
    return std::nullopt;
  }
  if (code != SQLITE_ROW) inner_->check(code);
  return code == SQLITE_ROW;
}

std::int64_t Statement::run() {
  while (step()) {
  }
  const std::int64_t changed = sqlite3_changes64(inner_->db);
  reset();
  return changed;
}

void Statement::reset() { sqlite3_reset(inner_->row); }

int Statement::columns() const { return sqlite3_column_count(inner_->row); }

std::string Statement::column_name(int column) const {
  return sqlite3_column_name(inner_->row, column);
}

bool Statement::null(int column) const {
  return sqlite3_column_type(inner_->row, column) == SQLITE_NULL;
}

bool Statement::is_integer(int column) const {
  return sqlite3_column_type(inner_->row, column) == SQLITE_INTEGER;
}

std::int64_t Statement::integer(int column) const {
  return sqlite3_column_int64(inner_->row, column);
}

std::string_view Statement::view(int column) const {
  sqlite3_stmt* row = inner_->row;
  const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(row, column));
  if (text == nullptr) return {};
  const std::string_view stored(text, static_cast<std::size_t>(sqlite3_column_bytes(row, column)));
  return inner_->masker == nullptr ? stored : inner_->mask(column, stored);
}

std::string_view Statement::blob(int column) const {
  sqlite3_stmt* row = inner_->row;
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
