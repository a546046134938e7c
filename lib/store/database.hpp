#pragma once
// The one SQLite file: opening, statements, and the change that is a command's transaction.
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "lib/time/instant.hpp"

struct sqlite3;

namespace ruka {

enum class OpenMode {
  Create,    ///< make the file and its folder where missing
  Existing,  ///< Error{NotFound} where missing
  AsIs,      ///< Existing, and an older schema is left as it is: a copy to look at
  Memory,    ///< a fresh database in memory: tests
};

/// One open file. Opening checks application_id and user_version: a foreign or damaged file and a
/// newer schema are refused untouched (Error{Storage} that names the way out); an older schema is
/// copied beside and migrated. New files have mode 0600 from the first open.
/// Registers fold(TEXT) and the search tokenizer on first need.
class Database {
 public:
  Database(const std::filesystem::path& path, OpenMode mode);
  Database(Database&&) noexcept;
  ~Database();

  const std::filesystem::path& path() const;
  /// The raw handle, for lib/store only.
  sqlite3* handle() const;

  /// What `log` will say of the changes to come: the command line as typed, and who typed it.
  void set_command(std::string_view command, std::string_view actor);
  /// With dry run on, no Change is committed: what it wrote can be read back through this object,
  /// and is rolled back when the object goes or dry run is switched off.
  void set_dry_run(bool on);
  bool dry_run() const;
  /// Whether a change was made through this object that undo can take back.
  bool kept_step() const;
  /// Removes the file that this object has made, where no step was kept in it, a dry run's least of
  /// all: a name mistyped leaves no empty desk. True where it did: then it is asked nothing more.
  bool discard_unused();

  struct State;
  State& state() const { return *state_; }

 private:
  std::unique_ptr<State> state_;
};

/// A prepared statement over named parameters. Any SQLite error leaves it as Error{Conflict} (a
/// broken constraint) or Error{Storage} (the disk, a damaged file), decided by extended code.
class Statement {
 public:
  Statement(Database& db, std::string_view sql);
  Statement(Statement&&) noexcept;
  ~Statement();

  Statement& bind(const char* name, std::int64_t value);
  Statement& bind(const char* name, std::string_view value);
  Statement& bind(const char* name, Instant value);
  Statement& bind(const char* name, Day value);
  Statement& bind_null(const char* name);
  Statement& bind_or_null(const char* name, std::string_view value);  ///< "" becomes NULL
  bool takes(const char* name) const;  ///< whether the statement has this parameter
  Statement& bind_blob(const char* name, std::string_view bytes);
  template <typename T>
  Statement& bind(const char* name, const std::optional<T>& value) {
    return value ? bind(name, *value) : bind_null(name);
  }
  Statement& bind(const char* name, const char* value) {
    return bind(name, std::string_view(value));
  }
  Statement& bind(const char* name, const std::string& value) {
    return bind(name, std::string_view(value));
  }
  Statement& bind(const char* name, int value) { return bind(name, std::int64_t{value}); }
  Statement& bind(const char* name, bool value) = delete;  // say 1 or 0

  bool step();  ///< the next row, false at the end
  /// step(), given up where it takes between one and two times `effort` instructions of SQLite's
  /// machine (some 20 of them a microsecond): then nothing, and the statement is reset.
  std::optional<bool> step_within(int effort);
  std::int64_t run();  ///< steps to the end, resets; the number of rows changed
  void reset();        ///< ready to be bound and stepped again

  int columns() const;
  std::string column_name(int column) const;
  bool is_integer(int column) const;
  bool null(int column) const;
  std::int64_t integer(int column) const;   ///< 0 for NULL
  std::string text(int column) const;       ///< "" for NULL
  std::string_view view(int column) const;  ///< lives until the next step
  std::string_view blob(int column) const;
  std::optional<std::int64_t> maybe_integer(int column) const;
  Instant instant(int column) const;
  Day day(int column) const;
  std::optional<Instant> maybe_instant(int column) const;
  std::optional<Day> maybe_day(int column) const;

 private:
  struct Inner;
  std::unique_ptr<Inner> inner_;
};

/// The id that the last INSERT gave.
std::int64_t last_id(Database& db);

/// One command's transaction and undo step. BEGIN IMMEDIATE at construction; commit() records the
/// changeset, brings the search index up to date and commits; without it everything is rolled back.
/// The verb opens it and hands it to its operations; a second one beside it throws
/// std::logic_error. A commit that changed nothing leaves no undo step.
class Change {
 public:
  Change(Database& db, Instant now);
  Change(const Change&) = delete;
  Change& operator=(const Change&) = delete;
  ~Change();

  /// What an operation that is handed a Change writes to, and when.
  Database& db() const { return db_; }
  Instant now() const { return now_; }
  /// The same change, from here on at another moment; the log has the one where it began.
  Change& at(Instant now);

  void commit();

 private:
  Database& db_;
  Instant begun_;
  Instant now_;
};

}  // namespace ruka
