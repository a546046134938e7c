#pragma once
// What an open file holds; for lib/store only.
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

#include <string>
#include <vector>

#include "lib/store/backup.hpp"
#include "lib/store/database.hpp"
#include "lib/store/sqlite_error.hpp"

namespace ruka {

/// BEGIN IMMEDIATE; rolled back unless committed. With dry run on, commit() leaves it standing for
/// reading back, and the next one takes it over. A reading (reading.hpp) ends before it and goes on
/// behind its commit.
class Transaction {
 public:
  explicit Transaction(Database& db);
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  ~Transaction();

  void commit();

 private:
  Database& db_;
  bool reading_;  // before it
  std::unique_ptr<SQLite::Transaction> sql_;
};

/// "./" keeps SQLite from reading a meaning of its own into a name like ":memory:" or "file:x".
std::string name_for_sqlite(const std::filesystem::path& path);

class Masker;

// The members below `sql` go before it: a statement that outlives its SQLite::Database aborts.
struct Database::State {
  std::filesystem::path path;
  std::optional<SQLite::Database> sql;
  std::string command;
  std::string actor;
  std::shared_ptr<Masker> masker;  ///< with --mask
  bool made = false;               ///< the file, by this object
  bool dry_run = false;
  bool kept_step = false;                          ///< one that undo can take back
  bool reading = false;                            ///< in begin_reading's transaction
  bool past = false;                               ///< between begin_past and leave_past
  std::unique_ptr<SQLite::Transaction> rehearsal;  ///< what a dry run has written
  sqlite3_session* session = nullptr;              ///< of the Change under way
  std::unique_ptr<Transaction> change;             ///< the Change's
};

inline constexpr int kApplicationId = 0x72756B61;  // "ruka"

/// The tokenizer `ruka` and the functions fold, latin and latin_person of a TEXT; cheap, stemmers
/// are made when first used.
void register_search(sqlite3* db);

/// Runs one statement without parameters or several of them.
void execute(Database& db, const char* sql);

/// A table that the file has no more, or a column of one that it has.
struct Lost {
  std::string table;
  std::string column;
};
std::vector<Lost> lost_in_schema(sqlite3* db);

/// What that means: a table of the search index is built anew, for another a copy is needed.
Finding lost_finding(const Lost& lost);

/// For what a file does not understand: throws Error{Storage} where it has lost something.
void demand_whole_schema(sqlite3* db);

/// Does what SQLiteCpp is asked for a file: a statement that it does not understand is a bug,
/// unless the file has lost what is named there.
template <typename Work>
decltype(auto) asked(sqlite3* db, Work&& work) {
  try {
    return translated(work, db);
  } catch (const SqlError&) {
    demand_whole_schema(db);
    throw;
  }
}

/// PRAGMA user_version.
int schema_version(Database& db);

/// Throws Error{Storage} that names the ways out: another file, or a copy in this one's place.
[[noreturn]] void refuse_foreign(const std::filesystem::path& path);

/// From here on a connection waits for its turn where others have locked the file: a minute in all,
/// asking again after some milliseconds by chance, so that no one of many is always too late.
void wait_for_others(sqlite3* db);

/// Throws Error{Storage} where another file has come into the place of the open one.
void demand_in_place(Database& db);

/// A name in the same folder that nothing has yet: `path` and `mark`, numbered where need be.
std::filesystem::path free_name(const std::filesystem::path& path, std::string_view mark);

/// What `check` ("PRAGMA quick_check(20)") finds. Since
/// SQLite 3.44 it speaks of the search index too, which is built anew rather than restored: left
/// out.
std::vector<std::string> page_faults(Database& db, const char* check);

/// Whether a table's changes are recorded: all but the logs and the search index.
int is_recorded_table(void*, const char* table);

/// Follows a changeset that has just been applied: the rows that it touches are indexed anew.
/// Returns the number of rows in the changeset.
std::int64_t index_changeset(Database& db, std::string_view changeset);

}  // namespace ruka
