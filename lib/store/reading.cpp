#include "lib/store/reading.hpp"

#include <utility>
#include <vector>

#include "lib/base/error.hpp"
#include "lib/store/database_state.hpp"
#include "lib/store/log/changeset.hpp"
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

using Group = std::unique_ptr<sqlite3_changegroup, decltype(&sqlite3changegroup_delete)>;

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

void demand_same_schema(Database& db, const Statement& step) {
  if (step.integer(1) == schema_version(db)) return;
  throw Error(ErrorKind::Conflict,
              msg("change {id} was made by an older ruka and cannot be taken back",
                  {{"id", step.integer(0)}}),
              msg("a copy from before stands beside the file: ruka restore FILE"));
}

// What was done later and stands: one changeset of all, so that each row is touched once. By "+"
// the few later ones are found by their time and sorted; in the order of id all of the log is
// walked.
std::string done_since(Database& db, Instant then) {
  sqlite3_changegroup* raw = nullptr;
  check_sqlite(sqlite3changegroup_new(&raw), db.handle());
  const Group group(raw, sqlite3changegroup_delete);
  Statement steps(db, R"(
    SELECT id, schema, changeset FROM changes
    WHERE at > :then AND undone_at IS NULL AND (erased IS NULL OR erased = 'part')
    ORDER BY +id)");
  steps.bind(":then", then);
  while (steps.step()) {
    demand_same_schema(db, steps);
    const std::string_view changeset = steps.blob(2);
    check_changeset(changeset);
    check_sqlite(sqlite3changegroup_add(group.get(), static_cast<int>(changeset.size()),
                                        const_cast<char*>(changeset.data())),
                 db.handle());
  }
  int size = 0;
  void* bytes = nullptr;
  check_sqlite(sqlite3changegroup_output(group.get(), &size, &bytes), db.handle());
  const std::unique_ptr<void, decltype(&sqlite3_free)> owner(bytes, sqlite3_free);
  return {static_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

// What stood then and has been taken back since.
std::vector<std::string> undone_since(Database& db, Instant then) {
  Statement steps(db, R"(
    SELECT id, schema, changeset FROM changes
    WHERE at <= :then AND undone_at > :then AND (erased IS NULL OR erased = 'part')
    ORDER BY id)");
  steps.bind(":then", then);
  std::vector<std::string> changesets;
  while (steps.step()) {
    demand_same_schema(db, steps);
    changesets.emplace_back(steps.blob(2));
  }
  return changesets;
}

// The log itself, as it was.
void take_back_log(Database& db, Instant then) {
  Statement(db, "DELETE FROM changes WHERE at > :then").bind(":then", then).run();
  Statement(db, "UPDATE changes SET undone_at = NULL, dead = 0 WHERE undone_at > :then")
      .bind(":then", then)
      .run();
  Statement(db, "DELETE FROM exports WHERE at > :then").bind(":then", then).run();
}

}  // namespace

std::int64_t begin_past(Database& db, Instant then) {
  begin_unwritten(db);
  // What is read here is written back: as it stands.
  const Unmasked unmasked(db);
  std::int64_t left = 0;
  if (const std::string later = done_since(db, then); !later.empty()) {
    left += apply_changeset(db, inverted_changeset(later), Obstacles::PassOver);
  }
  for (const std::string& undone : undone_since(db, then)) {
    left += apply_changeset(db, undone, Obstacles::PassOver);
  }
  take_back_log(db, then);
  return left;
}

void leave_past(Database& db) {
  if (!db.state().past) return;
  end_reading(db);
  db.state().past = false;
  execute(db, "PRAGMA journal_mode = DELETE");
}

}  // namespace ruka
