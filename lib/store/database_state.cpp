#include "lib/store/database_state.hpp"

#include "lib/base/error.hpp"
#include "lib/store/masking.hpp"
#include "lib/store/sqlite_error.hpp"

namespace ruka {

Transaction::Transaction(Database& db) : db_(db) {
  if (masker_of(db) != nullptr) {
    throw Error(ErrorKind::Refused, msg("--mask only shows: nothing is written with it"),
                msg("leave out --mask"));
  }
  // BEGIN IMMEDIATE itself is content with a file that may only be read.
  if (sqlite3_db_readonly(db.handle(), "main") == 1) throw_sqlite(SQLITE_READONLY, "");
  // Room for an import's pages: otherwise each key of an index in no order is read and written
  // again and again. A small change does not use it.
  sql_ = std::move(db.state().rehearsal);
  if (sql_) return;
  execute(db, "PRAGMA cache_size = -65536");
  sql_ = translated([&] {
    return std::make_unique<SQLite::Transaction>(*db.state().sql,
                                                 SQLite::TransactionBehavior::IMMEDIATE);
  });
}

// What SQLite has rolled back by itself (a full disk) is no error of SQLite::Transaction's end.
Transaction::~Transaction() = default;

void Transaction::commit() {
  if (db_.dry_run()) {
    db_.state().rehearsal = std::move(sql_);
  } else {
    translated([&] { sql_->commit(); });
  }
}

}  // namespace ruka
