#include "lib/store/database.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "lib/base/error.hpp"
#include "lib/base/files.hpp"
#include "lib/base/text.hpp"
#include "lib/store/database_state.hpp"
#include "lib/store/migrations.hpp"
#include "lib/store/sqlite_error.hpp"

namespace ruka {

namespace fs = std::filesystem;

namespace {

std::string shown(const fs::path& path) { return terminal_safe(path.string()); }

// An empty file of mode 0600, so that no other mode ever exists; SQLite's journals copy it.
void make_private_file(const fs::path& path) {
  if (path.has_parent_path()) make_folder(path.parent_path());
  const int fd = ::open(path.c_str(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
  if (fd >= 0) {
    ::close(fd);
  } else if (errno != EEXIST) {
    throw Error(ErrorKind::Storage,
                msg("cannot make the desk's file “{path}”: {reason}",
                    {{"path", shown(path)}, {"reason", std::strerror(errno)}}),
                msg("check the folder, or give another file: --db FILE"));
  }
}

[[noreturn]] void refuse_foreign(const fs::path& path) {
  throw Error(
      ErrorKind::Storage, msg("“{path}” is not a desk of ruka", {{"path", shown(path)}}),
      msg("give the right file with --db FILE, or put a copy in its place: ruka restore FILE"));
}

int pragma_number(Database& db, const char* pragma) {
  Statement row(db, pragma);
  row.step();
  return static_cast<int>(row.integer(0));
}

// A file that some other program made, or a newer ruka, is refused before anything is written.
void check_identity(Database& db) {
  const int application = pragma_number(db, "PRAGMA application_id");
  const int version = schema_version(db);
  if (application == kApplicationId && version <= migrations().back().number) return;
  if (application == kApplicationId) {
    throw Error(ErrorKind::Storage,
                msg("“{path}” was written by a newer ruka (schema {version})",
                    {{"path", shown(db.path())}, {"version", std::int64_t{version}}}),
                msg("install the newer version; the file was not touched"));
  }
  const bool empty = pragma_number(db, "SELECT COUNT(*) FROM sqlite_master") == 0;
  if (application != 0 || version != 0 || !empty) refuse_foreign(db.path());
}

void open_file(Database::State& state, const std::string& name, const fs::path& path) {
  sqlite3* db = nullptr;
  const int code = sqlite3_open_v2(name.c_str(), &db, SQLITE_OPEN_READWRITE, nullptr);
  state.sql.reset(db);
  if (code == SQLITE_CANTOPEN && !fs::exists(path)) {
    throw Error(ErrorKind::NotFound, msg("there is no desk at “{path}”", {{"path", shown(path)}}),
                msg("give the right file with --db FILE"));
  }
  check_sqlite(code, db);
}

}  // namespace

Database::Database(const fs::path& path, OpenMode mode) : state_(std::make_unique<State>()) {
  state_->path = path;
  if (mode == OpenMode::Create) make_private_file(path);
  open_file(*state_, mode == OpenMode::Memory ? ":memory:" : path.string(), path);
  sqlite3* db = state_->sql.get();
  sqlite3_extended_result_codes(db, 1);
  sqlite3_busy_timeout(db, 5000);
  register_search(db);
  try {
    check_identity(*this);
  } catch (const Error& error) {
    if (error.kind() == ErrorKind::Storage && sqlite3_errcode(db) == SQLITE_NOTADB) {
      refuse_foreign(path);
    }
    throw;
  }
  execute(*this, "PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL;");
  if (schema_version(*this) < migrations().back().number) migrate(*this);
}

Database::Database(Database&&) noexcept = default;
Database::~Database() = default;

const fs::path& Database::path() const { return state_->path; }
sqlite3* Database::handle() const { return state_->sql.get(); }
bool Database::dry_run() const { return state_->dry_run; }
void Database::set_dry_run(bool on) { state_->dry_run = on; }

void Database::set_command(std::string_view command, std::string_view actor) {
  state_->command = command;
  state_->actor = actor;
}

void execute(Database& db, const char* sql) {
  check_sqlite(sqlite3_exec(db.handle(), sql, nullptr, nullptr, nullptr), db.handle());
}

int schema_version(Database& db) { return pragma_number(db, "PRAGMA user_version"); }

std::int64_t last_id(Database& db) { return sqlite3_last_insert_rowid(db.handle()); }

}  // namespace ruka
