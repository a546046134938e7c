#include "lib/store/database_state.hpp"

#include "lib/base/error.hpp"
#include "lib/store/masking.hpp"
#include "lib/store/reading.hpp"
#include "lib/store/sqlite_error.hpp"

namespace ruka {

namespace {

// What a big undo or erasure leaves empty goes back to the disk; small change is used again.
void give_back_pages(Database& db) {
  constexpr std::int64_t kKept = 256;  // a megabyte
  const auto empty = [&db] {
    Statement row(db, "PRAGMA freelist_count");
    return row.step() ? row.integer(0) : 0;
  }();
  if (empty > kKept) execute(db, "PRAGMA incremental_vacuum");
}

}  // namespace

void demand_in_place(Database& db) {
  int moved = 0;
  sqlite3_file_control(db.handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
  if (moved != 0) throw_sqlite(SQLITE_READONLY_DBMOVED, "", db.handle());
}

Transaction::Transaction(Database& db) : db_(db), reading_(db.state().reading) {
  if (masker_of(db) != nullptr) {
    throw Error(ErrorKind::Refused, msg("--mask only shows: nothing is written with it"),
                msg("leave out --mask"));
  }
  if (db.state().past) {
    throw Error(ErrorKind::Refused, msg("--as-of only shows: nothing is written into the past"),
                msg("leave out --as-of"));
  }
  // BEGIN IMMEDIATE itself is content with a file that may only be read.
  if (sqlite3_db_readonly(db.handle(), "main") == 1) throw_sqlite(SQLITE_READONLY, "");
  // Room for an import's pages: otherwise each key of an index in no order is read and written
  // again and again. A small change does not use it.
  sql_ = std::move(db.state().rehearsal);
  if (sql_) return;
  end_reading(db);
  execute(db, "PRAGMA cache_size = -65536");
  sql_ = asked(db.handle(), [&] {
    return std::make_unique<SQLite::Transaction>(*db.state().sql,
                                                 SQLite::TransactionBehavior::IMMEDIATE);
  });
}

// What SQLite has rolled back by itself (a full disk) is no error of SQLite::Transaction's end.
Transaction::~Transaction() = default;

void Transaction::commit() {
  if (db_.dry_run()) {
    db_.state().rehearsal = std::move(sql_);
    return;
  }
  give_back_pages(db_);
  demand_in_place(db_);
  asked(db_.handle(), [&] { sql_->commit(); });  // the search index is written only now
  demand_in_place(db_);  // replaced in between, it has gone with the old file
  if (reading_) begin_reading(db_);
}

}  // namespace ruka
