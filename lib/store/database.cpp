#include "lib/store/database.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <random>
#include <thread>

#include "lib/base/error.hpp"
#include "lib/base/file/files.hpp"
#include "lib/base/file/reason.hpp"
#include "lib/base/text.hpp"
#include "lib/store/backup.hpp"
#include "lib/store/database_state.hpp"
#include "lib/store/migrate.hpp"
#include "lib/store/reading.hpp"
#include "lib/store/sqlite_error.hpp"

namespace ruka {

namespace fs = std::filesystem;

namespace {

// Not where a link leads nowhere: what it leads to may be back tomorrow, on its own disk.
bool is_missing(const fs::path& path) {
  struct stat info{};
  return ::lstat(path.c_str(), &info) != 0 && errno == ENOENT;
}

// Under another name until it is whole: nobody ever meets half a desk. Another program may be
// quicker: then its desk stands.
void make_desk(const fs::path& path) {
  Database fresh("", OpenMode::Memory);
  copy_to_new(fresh, path);
}

// Only a file with something in it can be a desk; whatever else has the name is not even opened.
void demand_file(const fs::path& path) {
  struct stat info{};
  if (::stat(path.c_str(), &info) != 0) {
    if (errno == ENOENT && !is_missing(path)) {
      throw Error(ErrorKind::Storage,
                  msg("the link “{path}” leads nowhere", {{"path", shown(path)}}),
                  msg("check the path and its permissions, or give another: --db FILE"));
    }
    if (errno == ENOENT) {
      throw Error(
          ErrorKind::NotFound, msg("there is no desk at “{path}”", {{"path", shown(path)}}),
          msg("give the right file with --db FILE; a new desk begins with its first record: "
              "ruka client add NAME"));
    }
    throw Error(ErrorKind::Storage,
                msg("the desk “{path}” cannot be opened: {reason}",
                    {{"path", shown(path)}, {"reason", say_errno(errno)}}),
                msg("check the path and its permissions, or give another: --db FILE"));
  }
  if (!S_ISREG(info.st_mode)) {
    throw Error(ErrorKind::Storage, msg("“{path}” is not a file", {{"path", shown(path)}}),
                msg("give the right file with --db FILE"));
  }
  if (info.st_size == 0) refuse_foreign(path);
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
// Returns the schema's version.
int check_identity(Database& db) {
  execute(db, "BEGIN");  // one moment: another program may be migrating it
  const int application = pragma_number(db, "PRAGMA application_id");
  const int version = schema_version(db);
  execute(db, "COMMIT");
  if (application != kApplicationId) refuse_foreign(db.path());
  if (version > last_schema()) refuse_newer(db.path(), version);
  if (version < kFirstSchema) refuse_older(db.path(), version);
  return version;
}

// Longer each time, and never in step with another who waits.
int wait_a_little(void*, int tries) {
  using std::chrono::steady_clock;
  constexpr std::chrono::seconds kLongest{60};
  static steady_clock::time_point begun;
  static std::minstd_rand chance(static_cast<unsigned>(::getpid()));
  if (tries == 0) begun = steady_clock::now();
  if (steady_clock::now() - begun > kLongest) return 0;
  const int most = std::min(1000 << std::min(tries, 4), 10'000);
  const int microseconds = std::uniform_int_distribution<int>(most / 4, most)(chance);
  std::this_thread::sleep_for(std::chrono::microseconds(microseconds));
  return 1;
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

void open_file(Database::State& state, const std::string& name) {
  set_up_sqlite();
  try {
    state.sql.emplace(name, SQLite::OPEN_READWRITE);
  } catch (const SQLite::Exception& error) {
    throw_sqlite(error);
  }
  sqlite3* db = state.sql->getHandle();
  sqlite3_extended_result_codes(db, 1);
  wait_for_others(db);
  // A file may come from anywhere: its schema runs nothing of ours, nothing writes past the tables.
  sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
}

}  // namespace

std::string name_for_sqlite(const fs::path& path) {
  return path.is_absolute() ? path.string() : "./" + path.string();
}

void wait_for_others(sqlite3* db) { sqlite3_busy_handler(db, wait_a_little, nullptr); }

void refuse_foreign(const fs::path& path) {
  throw Error(
      ErrorKind::Storage, msg("“{path}” is not a desk of ruka", {{"path", shown(path)}}),
      msg("give the right file with --db FILE, or put a copy in its place: ruka restore FILE"));
}

Database::Database(const fs::path& path, OpenMode mode) : state_(std::make_unique<State>()) {
  state_->path = path;
  if (mode == OpenMode::Create && is_missing(path)) {
    make_desk(path);
    state_->made = true;
  }
  if (mode != OpenMode::Memory) demand_file(path);
  open_file(*state_, mode == OpenMode::Memory ? ":memory:" : name_for_sqlite(path));
  sqlite3* db = handle();
  int version = 0;
  if (mode == OpenMode::Memory) {
    execute(*this, "PRAGMA auto_vacuum = INCREMENTAL");  // only before the first table
  } else {
    try {
      version = check_identity(*this);
    } catch (const Error& error) {
      if (error.kind() == ErrorKind::Storage && sqlite3_errcode(db) == SQLITE_NOTADB) {
        refuse_foreign(path);
      }
      throw;
    }
  }
  register_search(db);
  // FULL does not sync the removal of the journal: a power cut would undo what was acknowledged.
  execute(*this, "PRAGMA synchronous = EXTRA");
  if (version < last_schema() && mode != OpenMode::AsIs) migrate(*this, migrations());
  execute(*this, "PRAGMA foreign_keys = ON");
}

Database::Database(Database&&) noexcept = default;
Database::~Database() = default;

const fs::path& Database::path() const { return state_->path; }
sqlite3* Database::handle() const { return state_->sql->getHandle(); }
bool Database::kept_step() const { return state_->kept_step; }

bool Database::dry_run() const { return state_->dry_run; }

void Database::set_dry_run(bool on) {
  state_->dry_run = on;
  if (!on) state_->rehearsal.reset();  // rolls back
}

bool Database::discard_unused() {
  if (!state_->made || (kept_step() && !dry_run())) return false;
  set_dry_run(false);
  end_reading(*this);
  // Another program may have found it meanwhile, and written.
  execute(*this, "BEGIN EXCLUSIVE");
  bool used = true;
  {
    Statement row(*this, "SELECT EXISTS (SELECT 1 FROM changes)");
    row.step();
    used = row.integer(0) != 0;
  }
  if (!used) discard_file(path());
  execute(*this, "ROLLBACK");
  return !used;
}

void Database::set_command(std::string_view command, std::string_view actor) {
  state_->command = command;
  state_->actor = actor;
}

void execute(Database& db, const char* sql) {
  asked(db.handle(), [&] { db.state().sql->exec(sql); });
}

std::vector<Lost> lost_in_schema(sqlite3* db) {
  Database whole("", OpenMode::Memory);
  // A virtual table stands on tables of its own; its columns are known only where it was used.
  Statement parts(whole, R"(
    SELECT name, '', -1 FROM sqlite_master WHERE type = 'table'
    UNION ALL
    SELECT m.name, c.name, c.cid FROM sqlite_master m, pragma_table_info(m.name) c
    WHERE m.type = 'table' AND m.sql NOT LIKE 'CREATE VIRTUAL %' ORDER BY 1, 3)");
  std::vector<Lost> lost;
  while (parts.step()) {
    Lost part{parts.text(0), parts.text(1)};
    if (!lost.empty() && lost.back().table == part.table && lost.back().column.empty()) continue;
    const char* column = part.column.empty() ? nullptr : part.column.c_str();
    const int code = sqlite3_table_column_metadata(db, "main", part.table.c_str(), column, nullptr,
                                                   nullptr, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) lost.push_back(std::move(part));
  }
  return lost;
}

Finding lost_finding(const Lost& lost) {
  const MessageArg detail(
      "detail", lost.column.empty()
                    ? msg("there is no table {name}", {{"name", lost.table}})
                    : msg("there is no column {name}", {{"name", lost.table + "." + lost.column}}));
  if (lost.table.starts_with("search_")) {
    return {"search.damaged", msg("the search index is damaged: {detail}", {detail}),
            msg("build it anew: ruka doctor --mend")};
  }
  return {"store.integrity", msg("the desk's file is damaged: {detail}", {detail}),
          msg("put a copy in its place: ruka restore FILE")};
}

void demand_whole_schema(sqlite3* db) {
  const std::vector<Lost> lost = lost_in_schema(db);
  if (lost.empty()) return;
  Finding finding = lost_finding(lost.front());
  throw Error(ErrorKind::Storage, std::move(finding.text), std::move(finding.hint));
}

int schema_version(Database& db) { return pragma_number(db, "PRAGMA user_version"); }

std::int64_t last_id(Database& db) { return db.state().sql->getLastInsertRowid(); }

}  // namespace ruka
