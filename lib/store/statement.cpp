#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <map>
#include <optional>

#include "lib/store/database_state.hpp"
#include "lib/store/masking.hpp"

namespace ruka {

namespace {

std::string_view name_or_none(const char* name) {
  return name == nullptr ? std::string_view() : name;
}

// SQLiteCpp keeps the handle of a statement to itself: it is the newest that holds the beginning of
// the SQL; only what the search's tables prepare for themselves may be newer.
sqlite3_stmt* handle_of(sqlite3* db, std::string_view sql) {
  for (auto* made = sqlite3_next_stmt(db, nullptr); made != nullptr;
       made = sqlite3_next_stmt(db, made)) {
    const std::string_view text = name_or_none(sqlite3_sql(made));
    if (text.empty() || !sql.starts_with(text)) continue;
    if (sql.find_first_not_of(" \t\r\n;", text.size()) == sql.npos) return made;
    throw SqlError("more than one statement");
  }
  throw SqlError("an empty statement");
}

}  // namespace

struct Statement::Inner {
  Inner(Database& db, const std::string& text)
      : sql(*db.state().sql, text),
        db(db.handle()),
        handle(handle_of(this->db, text)),
        masker(masker_of(db)) {}

  SQLite::Statement sql;
  sqlite3* db;
  sqlite3_stmt* handle;
  Masker* masker;
  std::vector<SQLite::Column> cells;  // of any row: to make one costs more than to read it
  std::map<int, std::string> masked;  // the texts of this row that were asked for

  struct Parameter {
    const char* letters;
    std::string name;
    int place;
  };
  std::vector<Parameter> parameters;

  // The place of a parameter. SQLite compares a name with all that come before it: those asked for
  // are kept by the address of their letters.
  int place(const char* name) {
    for (const Parameter& one : parameters) {
      if (one.letters == name && one.name == name) return one.place;
    }
    const int found = sqlite3_bind_parameter_index(handle, name);
    parameters.push_back({name, name, found});
    return found;
  }

  // A statement behind its last row begins anew.
  void ready() {
    masked.clear();
    if (sql.isDone()) sql.tryReset();
  }

  const SQLite::Column& cell(int column) {
    const auto place = static_cast<std::size_t>(column);
    if (!sql.hasRow() || place >= cells.size()) {
      static_cast<void>(sql.getColumn(column));  // throws where there is none
      cells.reserve(static_cast<std::size_t>(sql.getColumnCount()));
      while (cells.size() <= place) cells.push_back(sql.getColumn(static_cast<int>(cells.size())));
    }
    return cells[place];
  }

  std::string_view mask(int column, std::string_view text) {
    const auto known = masked.find(column);
    if (known != masked.end()) return known->second;
    std::string shown = masker->column(name_or_none(sqlite3_column_table_name(handle, column)),
                                       name_or_none(sql.getColumnOriginName(column)), text);
    return masked.emplace(column, std::move(shown)).first->second;
  }
};

Statement::Statement(Database& db, std::string_view sql)
    : inner_(asked(db.handle(), [&] { return std::make_unique<Inner>(db, std::string(sql)); })) {}

Statement::Statement(Statement&&) noexcept = default;
Statement::~Statement() = default;

bool Statement::takes(const char* name) const { return inner_->place(name) > 0; }

Statement& Statement::bind(const char* name, std::int64_t value) {
  check_sqlite(sqlite3_bind_int64(inner_->handle, inner_->place(name), value), inner_->db);
  return *this;
}

// By the handle: SQLiteCpp would have the text copied once more, into a std::string.
Statement& Statement::bind(const char* name, std::string_view value) {
  check_sqlite(sqlite3_bind_text64(inner_->handle, inner_->place(name), value.data(), value.size(),
                                   SQLITE_TRANSIENT, SQLITE_UTF8),
               inner_->db);
  return *this;
}

Statement& Statement::bind(const char* name, Instant value) { return bind(name, to_text(value)); }
Statement& Statement::bind(const char* name, Day value) { return bind(name, to_text(value)); }

Statement& Statement::bind_null(const char* name) {
  check_sqlite(sqlite3_bind_null(inner_->handle, inner_->place(name)), inner_->db);
  return *this;
}

Statement& Statement::bind_blob(const char* name, std::string_view bytes) {
  translated([&] { inner_->sql.bind(name, bytes.data(), static_cast<int>(bytes.size())); });
  return *this;
}

Statement& Statement::bind_or_null(const char* name, std::string_view value) {
  return value.empty() ? bind_null(name) : bind(name, value);
}

bool Statement::step() {
  inner_->ready();
  return asked(inner_->db, [&] { return inner_->sql.executeStep(); });
}

std::optional<bool> Statement::step_within(int effort) {
  // SQLite counts instructions from the statement's first: the first call may come at once.
  int calls = 0;
  const auto give_up = [](void* count) { return ++*static_cast<int*>(count) < 2 ? 0 : 1; };
  inner_->ready();
  sqlite3_progress_handler(inner_->db, effort, give_up, &calls);
  const int code = inner_->sql.tryExecuteStep();
  sqlite3_progress_handler(inner_->db, 0, nullptr, nullptr);
  if (calls >= 2) {  // even with a row: what a function asks within it may have been cut short
    reset();
    return std::nullopt;
  }
  check_sqlite(code, inner_->db);
  return inner_->sql.hasRow();
}

std::int64_t Statement::run() {
  while (step()) {
  }
  const std::int64_t changed = inner_->sql.getChanges();
  reset();
  return changed;
}

void Statement::reset() { inner_->sql.tryReset(); }

int Statement::columns() const { return inner_->sql.getColumnCount(); }

std::string Statement::column_name(int column) const {
  return translated([&] { return inner_->sql.getColumnName(column); });
}

bool Statement::null(int column) const {
  return translated([&] { return inner_->cell(column).isNull(); });
}

bool Statement::is_integer(int column) const {
  return translated([&] { return inner_->cell(column).isInteger(); });
}

std::int64_t Statement::integer(int column) const {
  return translated([&] { return inner_->cell(column).getInt64(); });
}

std::string_view Statement::view(int column) const {
  const std::string_view stored = translated([&]() -> std::string_view {
    const SQLite::Column& cell = inner_->cell(column);
    const char* text = cell.getText(nullptr);
    if (text == nullptr) return {};
    return {text, static_cast<std::size_t>(cell.getBytes())};
  });
  if (inner_->masker == nullptr || stored.data() == nullptr) return stored;
  return inner_->mask(column, stored);
}

std::string_view Statement::blob(int column) const {
  return translated([&]() -> std::string_view {
    const SQLite::Column& cell = inner_->cell(column);
    const auto* bytes = static_cast<const char*>(cell.getBlob());
    if (bytes == nullptr) return {};
    return {bytes, static_cast<std::size_t>(cell.getBytes())};
  });
}

std::string Statement::text(int column) const { return std::string(view(column)); }

std::optional<std::int64_t> Statement::maybe_integer(int column) const {
  return null(column) ? std::nullopt : std::optional(integer(column));
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
