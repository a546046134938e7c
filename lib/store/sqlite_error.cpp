#include "lib/store/sqlite_error.hpp"

#include <sqlite3.h>
#include <unistd.h>

#include <cerrno>

#include "lib/base/error.hpp"
#include "lib/base/file/files.hpp"
#include "lib/store/database_state.hpp"
#include "lib/store/sqlite_words.hpp"

namespace ruka {

namespace {

[[noreturn]] void storage(Message message, Message hint) {
  throw Error(ErrorKind::Storage, std::move(message), std::move(hint));
}

[[noreturn]] void broken_constraint(int code, const std::string& detail) {
  if (code == SQLITE_CONSTRAINT_FOREIGNKEY) {
    throw Error(ErrorKind::Conflict, msg("other records refer to this one, or it is not there"),
                msg("look at what belongs to it first"));
  }
  if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY) {
    throw Error(ErrorKind::Conflict,
                msg("there is such a record already: {detail}", {{"detail", say_sqlite(detail)}}),
                msg("look at the values given"));
  }
  throw Error(
      ErrorKind::Conflict,
      msg("the record breaks a rule of the file: {detail}", {{"detail", say_sqlite(detail)}}),
      msg("look at the values given"));
}

// What SQLite takes for a trouble of the disk, where the file has gone.
void demand_there(int code, sqlite3* db) {
  const int kind = code & 0xFF;
  const bool moved = code == SQLITE_READONLY_DBMOVED;
  if (db == nullptr || (!moved && kind != SQLITE_IOERR && kind != SQLITE_CANTOPEN)) return;
  const char* file = sqlite3_db_filename(db, "main");
  if (file == nullptr || *file == '\0' || ::access(file, F_OK) == 0 || errno != ENOENT) return;
  storage(
      msg("the desk's file is no more at “{path}”", {{"path", shown(file)}}),
      msg("it was deleted or moved meanwhile: what this command did is lost or went with it; put "
          "the file back, or a copy: ruka restore FILE"));
}

}  // namespace

void throw_sqlite(int code, const std::string& detail, sqlite3* db) {
  demand_there(code, db);
  switch (code & 0xFF) {
    case SQLITE_CONSTRAINT: broken_constraint(code, detail);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      storage(msg("another program is writing to the desk"), msg("wait a moment and try again"));
    case SQLITE_FULL:
      storage(msg("the disk is full"), msg("free some space; ruka log shows whether it was done"));
    case SQLITE_PERM:
    case SQLITE_READONLY:
      if (code == SQLITE_READONLY_DBMOVED) {
        storage(msg("the desk's file has just been replaced by another"), msg("run it again"));
      }
      storage(msg("the desk's file may not be written"),
              msg("check the permissions of the file and its folder"));
    case SQLITE_CANTOPEN:
      storage(msg("the desk's file cannot be opened"),
              msg("check the path and its permissions, or give another: --db FILE"));
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
      if (code == SQLITE_CORRUPT_VTAB) {
        storage(msg("the search index is damaged"), msg("build it anew: ruka doctor --mend"));
      }
      storage(msg("the desk's file is damaged: {detail}", {{"detail", say_sqlite(detail)}}),
              msg("put a copy in its place: ruka restore FILE"));
    case SQLITE_PROTOCOL:
    case SQLITE_NOLFS:
    case SQLITE_IOERR:
      storage(msg("the disk failed: {detail}", {{"detail", say_sqlite(detail)}}),
              msg("check the disk; ruka log shows whether it was done"));
    case SQLITE_NOMEM:
      storage(msg("there is not enough memory"),
              msg("close other programs; ruka log shows whether it was done"));
    case SQLITE_INTERRUPT: storage(msg("interrupted"), msg("nothing was changed"));
    default: throw SqlError(detail);
  }
}

// SQLiteCpp knows no extended code (-1) where it speaks by itself or from a plain code.
void throw_sqlite(const SQLite::Exception& error, sqlite3* db) {
  const int extended = error.getExtendedErrorCode();
  throw_sqlite(extended == -1 ? error.getErrorCode() : extended, error.what(), db);
}

void check_sqlite(int code, sqlite3* db) {
  if (code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE) return;
  // The connection may have gone on since, to roll back.
  const int last = db == nullptr ? code : sqlite3_extended_errcode(db);
  const bool told = db != nullptr && (last & 0xFF) == (code & 0xFF);
  try {
    throw_sqlite(told ? last : code, told ? sqlite3_errmsg(db) : sqlite3_errstr(code), db);
  } catch (const SqlError&) {
    if (db != nullptr) demand_whole_schema(db);
    throw;
  }
}

}  // namespace ruka
