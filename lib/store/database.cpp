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
#include "lib/store/migrate.hpp"
#include "lib/store/sqlite_error.hpp"

namespace ruka {

namespace fs = std::filesystem;

namespace {

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

int pragma_number(Database& db, const char* pragma) {
  Statement row(db, pragma);
  row.step();
  return static_cast<int>(row.integer(0));
}

[[noreturn]] void refuse_newer(const fs::path& path, int version) {
  throw Error(ErrorKind::Storage,
              msg("“{path}” was written by a newer ruka (schema {version})",
                  {{"path", shown(path)}, {"version", std::int64_t{version}}}),
              msg("install the newer version; the file was not touched"));
}

[[noreturn]] void refuse_older(const fs::path& path, int version) {
  throw Error(ErrorKind::Storage,
              msg("“{path}” is from before the first release of ruka (schema {version})",
                  {{"path", shown(path)}, {"version", std::int64_t{version}}}),
              msg("export its clients with the ruka that wrote it, and import them into a new "
                  "desk; the file was not touched"));
}

// A file that some other program made, or another ruka's that cannot be read, is refused before
// anything is written.
// Returns the schema's version, 0 for a file with nothing in it yet. All is asked of one snapshot:
// another program may be making the file at this very moment.
int check_identity(Database& db, OpenMode mode) {
  execute(db, "BEGIN");
  const int application = pragma_number(db, "PRAGMA application_id");
  const int version = schema_version(db);
  const bool ours = application == kApplicationId;
  const bool fresh = application == 0 && version == 0 && mode != OpenMode::AsIs &&
                     pragma_number(db, "SELECT COUNT(*) FROM sqlite_master") == 0;
  execute(db, "COMMIT");
  if (!ours && !fresh) refuse_foreign(db.path());
  if (version > last_schema()) refuse_newer(db.path(), version);
  if (version > 0 && version < kFirstSchema) refuse_older(db.path(), version);
  return version;
}

// One thread, and nobody asks SQLite what memory it uses: no locks around each call and each piece
// of memory, which are a tenth of an import. Only before the first file is opened.
void set_up_sqlite() {
  static const bool done = [] {
    return sqlite3_config(SQLITE_CONFIG_SINGLETHREAD) == SQLITE_OK &&
           sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) == SQLITE_OK;
  }();
  static_cast<void>(done);
}

void open_file(Database::State& state, const std::string& name, const fs::path& path) {
  set_up_sqlite();
  try {
    state.sql.emplace(name, SQLite::OPEN_READWRITE, 5000);
  } catch (const SQLite::Exception& error) {
    if ((error.getErrorCode() & 0xFF) != SQLITE_CANTOPEN || fs::exists(path)) throw_sqlite(error);
    throw Error(ErrorKind::NotFound, msg("there is no desk at “{path}”", {{"path", shown(path)}}),
                msg("give the right file with --db FILE"));
  }
  sqlite3* db = state.sql->getHandle();
  sqlite3_extended_result_codes(db, 1);
  // A file may come from anywhere: its schema runs nothing of ours, nothing writes past the tables.
  sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
}

// "./" keeps SQLite from reading a meaning of its own into a name like ":memory:".
std::string name_for_sqlite(const fs::path& path) {
  return path.is_absolute() ? path.string() : "./" + path.string();
}

}  // namespace

void refuse_foreign(const fs::path& path) {
  throw Error(
      ErrorKind::Storage, msg("“{path}” is not a desk of ruka", {{"path", shown(path)}}),
      msg("give the right file with --db FILE, or put a copy in its place: ruka restore FILE"));
}

Database::Database(const fs::path& path, OpenMode mode) : state_(std::make_unique<State>()) {
  state_->path = path;
  if (mode == OpenMode::Create) make_private_file(path);
  open_file(*state_, mode == OpenMode::Memory ? ":memory:" : name_for_sqlite(path), path);
  sqlite3* db = handle();
  int version = 0;
  try {
    version = check_identity(*this, mode);
  } catch (const Error& error) {
    if (error.kind() == ErrorKind::Storage && sqlite3_errcode(db) == SQLITE_NOTADB) {
      refuse_foreign(path);
    }
    throw;
  }
  register_search(db);
  execute(*this, "PRAGMA synchronous = FULL");
  if (version < last_schema() && mode != OpenMode::AsIs) migrate(*this, migrations());
  execute(*this, "PRAGMA foreign_keys = ON");
}

Database::Database(Database&&) noexcept = default;
Database::~Database() = default;

const fs::path& Database::path() const { return state_->path; }
sqlite3* Database::handle() const { return state_->sql->getHandle(); }
bool Database::dry_run() const { return state_->dry_run; }

void Database::set_dry_run(bool on) {
  state_->dry_run = on;
  if (!on) state_->rehearsal.reset();  // rolls back
}

void Database::set_command(std::string_view command, std::string_view actor) {
  state_->command = command;
  state_->actor = actor;
}

void execute(Database& db, const char* sql) {
  translated([&] { db.state().sql->exec(sql); });
}

int schema_version(Database& db) { return pragma_number(db, "PRAGMA user_version"); }

std::int64_t last_id(Database& db) { return db.state().sql->getLastInsertRowid(); }

}  // namespace ruka
