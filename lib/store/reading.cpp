#include "lib/store/reading.hpp"

#include "lib/store/database_state.hpp"

namespace ruka {

void begin_reading(Database& db) {
  if (sqlite3_get_autocommit(db.handle()) == 0) return;
  execute(db, "BEGIN");
  db.state().reading = true;
}

void end_reading(Database& db) {
  if (!std::exchange(db.state().reading, false)) return;
  // What has failed may have ended it.
  if (sqlite3_get_autocommit(db.handle()) != 0) return;
  execute(db, db.state().past ? "ROLLBACK" : "COMMIT");
}

}  // namespace ruka
