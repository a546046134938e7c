#include "lib/store/migrate.hpp"
#include "lib/base/error.hpp"
#include "lib/store/backup.hpp"
#include "lib/store/columns.hpp"
#include "lib/store/database_state.hpp"
#include "lib/store/search/search_sources.hpp"

namespace ruka {

namespace {

// What a migration is about to change, kept beside it: ruka.db.before-schema-8.
void keep_copy(const Database& db, int next) {
  // By a reader of its own: a connection that is writing cannot be copied.
  Database reader(db.path(), OpenMode::AsIs);
  backup_database(reader, free_name(db.path(), ".before-schema-" + std::to_string(next)));
}

// A step may build a table anew, so foreign keys are off meanwhile and looked at when it is done.
void check_references(Database& db) {
  Statement rows(db, "PRAGMA foreign_key_check");
  if (!rows.step()) return;
  throw Error(ErrorKind::Storage,
              msg("the desk's file is damaged: {detail}",
                  {{"detail", rows.text(0) + " " + rows.text(1) + " -> " + rows.text(2)}}),
              msg("put a copy in its place: ruka restore FILE"));
}

}  // namespace

void migrate(Database& db, std::span<const Migration> steps) {
  const int last = last_schema(steps);
  Transaction transaction(db);
  const int version = schema_version(db);
  if (version == last) return;  // another program has been quicker
  if (version > 0) {
    keep_copy(db, last);
  } else {
    for (const Schema* schema : schemas()) execute(db, schema->sql);
  }
  for (const Migration& step : steps) {
    if (step.number > version) execute(db, step.sql);
  }
  if (version > 0) {
    check_references(db);
    index_everything(db);  // what is searched, and how, is the new program's own
  }
  execute(db, ("PRAGMA application_id = " + std::to_string(kApplicationId)).c_str());
  execute(db, ("PRAGMA user_version = " + std::to_string(last)).c_str());
  transaction.commit();
}

}  // namespace ruka
