#include "lib/store/reading.hpp"

#include <utility>

#include "lib/store/database_state.hpp"
#include "lib/store/log/look_back.hpp"
#include "lib/store/masking.hpp"

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

namespace {

// Nothing of it ever reaches the disk: the pages stay in memory, their originals too.
void begin_unwritten(Database& db) {
  if (std::exchange(db.state().past, true)) return;
  end_reading(db);
  execute(db, "PRAGMA journal_mode = MEMORY");
  execute(db, "PRAGMA cache_spill = OFF");
  execute(db, "BEGIN IMMEDIATE");
  db.state().reading = true;
}

// Shows the values as they stand while it lives.
class Unmasked {
 public:
  explicit Unmasked(Database& db)
      : state_(db.state()), masker_(std::exchange(state_.masker, nullptr)) {}
  ~Unmasked() { state_.masker = masker_; }
  Unmasked(const Unmasked&) = delete;
  Unmasked& operator=(const Unmasked&) = delete;

 private:
  Database::State& state_;
  decltype(Database::State::masker) masker_;
};

}  // namespace

std::int64_t begin_past(Database& db, Instant then) {
  begin_unwritten(db);
  // What is read here is written back: as it stands.
  const Unmasked unmasked(db);
  return take_back_since(db, then);
}

void leave_past(Database& db) {
  if (!db.state().past) return;
  end_reading(db);
  db.state().past = false;
  execute(db, "PRAGMA journal_mode = DELETE");
}

}  // namespace ruka
