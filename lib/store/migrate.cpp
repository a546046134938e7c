#include "lib/store/backup.hpp"
#include "lib/store/database_state.hpp"
#include "lib/store/migrations.hpp"

namespace ruka {

namespace {

// What a migration is about to change, kept beside it: ruka.db.before-schema-8.
void keep_copy(Database& db, int next) {
  std::filesystem::path copy = db.path();
  copy += ".before-schema-" + std::to_string(next);
  if (!std::filesystem::exists(copy)) backup_database(db, copy);
}

}  // namespace

void migrate(Database& db) {
  const int last = migrations().back().number;
  const int before = schema_version(db);
  if (before > 0) keep_copy(db, last);
  execute(db, "BEGIN IMMEDIATE");
  try {
    // Another program may have been quicker.
    const int version = schema_version(db);
    for (const Migration& migration : migrations()) {
      if (migration.number > version) execute(db, migration.sql);
    }
    if (version == 0) {
      execute(db, ("PRAGMA application_id = " + std::to_string(kApplicationId)).c_str());
    }
    execute(db, ("PRAGMA user_version = " + std::to_string(last)).c_str());
    execute(db, "COMMIT");
  } catch (...) {
    if (sqlite3_get_autocommit(db.handle()) == 0) execute(db, "ROLLBACK");
    throw;
  }
}

}  // namespace ruka
