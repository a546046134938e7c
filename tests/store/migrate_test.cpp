#include "lib/store/migrate.hpp"

#include <doctest/doctest.h>

#include "lib/store/log/undo.hpp"
#include "tests/store/scratch.hpp"

using namespace ruka;

namespace {

// Steps of a later ruka: a column, and a table built anew.
constexpr Migration kSteps[] = {{101, "0101_rooms", "ALTER TABLE staff ADD COLUMN room TEXT"},
                                {102, "0102_days", R"(
       CREATE TABLE days_new (on_day TEXT PRIMARY KEY, kind TEXT NOT NULL) STRICT, WITHOUT ROWID;
       INSERT INTO days_new SELECT on_day, kind FROM calendar_days;
       DROP TABLE calendar_days;
       ALTER TABLE days_new RENAME TO calendar_days)"}};
constexpr Migration kBrokenSteps[] = {kSteps[0],
                                      {102, "0102_broken", "CREATE TABLE staff (in_the_way TEXT)"}};

// A file as the first ruka made it, which nothing brings further yet.
Database old_desk(const std::filesystem::path& path) {
  {
    Database db(path, OpenMode::Create);
    in_change(db, [&] {
      execute(db, R"(
        INSERT INTO settings VALUES ('calls.norm-min', '15');
        INSERT INTO calendar_days VALUES ('2026-11-23', 'off', 'ремонт'))");
      add_client(db, "ООО Вектор");
    });
    execute(db, ("PRAGMA user_version = " + std::to_string(kFirstSchema)).c_str());
  }
  return Database(path, OpenMode::AsIs);
}

}  // namespace

TEST_CASE("the steps of the schema are numbered from the first schema on without a gap") {
  int number = kFirstSchema;
  for (const Migration& step : migrations()) CHECK(step.number == ++number);
  CHECK(last_schema() == number);
}

TEST_CASE("an older desk is brought up to date, and a copy of it is kept") {
  const Scratch scratch;
  Database db = old_desk(scratch / "ruka.db");

  migrate(db, kSteps);

  CHECK(schema_version(db) == 102);
  CHECK(one_text(db, "SELECT value FROM settings") == "15");
  CHECK(one_text(db, "SELECT group_concat(name) FROM pragma_table_info('calendar_days')") ==
        "on_day,kind");
  CHECK(one_text(db, "SELECT kind FROM calendar_days") == "off");
  CHECK(one_number(db, "SELECT COUNT(room) FROM staff") == 0);
  CHECK(one_text(db, "SELECT title FROM search_words") == "ООО Вектор");
  const auto copy = scratch / "ruka.db.before-schema-102";
  CHECK(mode_of(copy) == 0600);
  Database old(copy, OpenMode::AsIs);
  CHECK(schema_version(old) == kFirstSchema);
  CHECK(one_text(old, "SELECT name FROM calendar_days") == "ремонт");
}

TEST_CASE("a desk takes only the steps that it has not taken yet") {
  const Scratch scratch;
  Database db = old_desk(scratch / "ruka.db");
  migrate(db, kSteps);
  const auto copy = scratch / "ruka.db.before-schema-102";
  REQUIRE(std::filesystem::remove(copy));

  migrate(db, kSteps);

  CHECK(schema_version(db) == 102);
  CHECK(!std::filesystem::exists(copy));
}

TEST_CASE("a new desk is made by the rooms' schema and all steps, and no copy is kept") {
  Database db("", OpenMode::Memory);

  CHECK(schema_version(db) == last_schema());
  migrate(db, {});
  CHECK(schema_version(db) == last_schema());
}

TEST_CASE("a step that cannot be finished leaves the older desk as it was") {
  const Scratch scratch;
  std::string before;
  {
    Database db = old_desk(scratch / "ruka.db");
    before = bytes_of(scratch / "ruka.db");

    CHECK_THROWS(migrate(db, kBrokenSteps));
  }

  CHECK(bytes_of(scratch / "ruka.db") == before);
}

TEST_CASE("a desk from before the first release is refused in words and not touched") {
  const Scratch scratch;
  for (const int version : {1, 24, 99}) {
    CAPTURE(version);
    const auto path = scratch / "ruka.db";
    std::filesystem::remove(path);
    sqlite3* db = nullptr;
    sqlite3_open(path.c_str(), &db);
    sqlite3_exec(db,
                 ("CREATE TABLE clients (id INTEGER PRIMARY KEY, name TEXT NOT NULL);"
                  "PRAGMA application_id = 1920297825; PRAGMA user_version = " +
                  std::to_string(version))
                     .c_str(),
                 nullptr, nullptr, nullptr);
    sqlite3_close(db);
    const std::string before = bytes_of(path);

    CHECK(error_of([&] { Database desk(path, OpenMode::Existing); }) ==
          fmt::format("storage: “{}” is from before the first release of ruka (schema {})\n"
                      "  export its clients with the ruka that wrote it, and import them into a "
                      "new desk; the file was not touched",
                      path.string(), version));
    CHECK(bytes_of(path) == before);
  }
}

TEST_CASE("a change of an older schema is kept in the log but cannot be taken back") {
  Database db("", OpenMode::Memory);
  in_change(db, [&] { add_client(db, "ООО Вектор"); });
  execute(db, "UPDATE changes SET schema = 1");

  CHECK(error_of([&] { undo_changes(db, 1, kNow); }) ==
        "conflict: change 1 was made by an older ruka and cannot be taken back\n"
        "  a copy from before stands beside the file: ruka restore FILE");
  CHECK(one_number(db, "SELECT COUNT(*) FROM clients") == 1);
}
