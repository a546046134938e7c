#include <doctest/doctest.h>

#include "lib/store/migrations.hpp"
#include "lib/store/undo.hpp"
#include "tests/store/scratch.hpp"

using namespace ruka;

namespace {

// A file as the first ruka made it.
void make_old_desk(const std::filesystem::path& path) {
  sqlite3* db = nullptr;
  sqlite3_open(path.c_str(), &db);
  register_search(db);
  sqlite3_exec(db, migrations().front().sql, nullptr, nullptr, nullptr);
  sqlite3_exec(db, R"(
    PRAGMA application_id = 1920297825; PRAGMA user_version = 1;
    INSERT INTO settings VALUES ('calls.norm-min', '15'))",
               nullptr, nullptr, nullptr);
  sqlite3_close(db);
}

}  // namespace

TEST_CASE("migrations are numbered from one without a gap") {
  int number = 0;
  for (const Migration& migration : migrations()) CHECK(migration.number == ++number);
}

TEST_CASE("an older desk is brought up to date, and a copy of it is kept") {
  const Scratch scratch;
  make_old_desk(scratch / "ruka.db");
  const int last = migrations().back().number;

  Database db(scratch / "ruka.db", OpenMode::Existing);

  CHECK(schema_version(db) == last);
  CHECK(one_text(db, "SELECT value FROM settings") == "15");
  CHECK(one_number(db, "SELECT COUNT(*) FROM clients") == 0);
  const auto copy = scratch.path() / ("ruka.db.before-schema-" + std::to_string(last));
  CHECK(mode_of(copy) == 0600);
  Database old(copy, OpenMode::AsIs);
  CHECK(schema_version(old) == 1);
  CHECK(one_text(old, "SELECT value FROM settings") == "15");
}

TEST_CASE("missed calls of an older desk wait only where no talk followed; numbers go on") {
  const Scratch scratch;
  make_old_desk(scratch / "ruka.db");
  sqlite3* old = nullptr;
  sqlite3_open((scratch / "ruka.db").c_str(), &old);
  register_search(old);
  for (const Migration& step : migrations().subspan(1, 7)) {
    sqlite3_exec(old, step.sql, nullptr, nullptr, nullptr);
  }
  sqlite3_exec(old, R"(
    PRAGMA user_version = 8;
    INSERT INTO clients (uid, kind, name, name_key, sort_key, created_at, updated_at)
      VALUES ('1', 'company', 'Вектор', 'вектор', 'вектор', '', '');
    INSERT INTO touches (client_id, channel, status, at, summary, created_at) VALUES
      (1, 'call', 'missed', '2026-11-01T07:00:00Z', '', ''),
      (1, 'mail', 'done', '2026-11-02T07:00:00Z', 'письмо', ''),
      (1, 'visit', 'done', '2026-11-03T07:00:00Z', 'визит', ''),
      (1, 'call', 'missed', '2026-11-04T07:00:00Z', '', ''),
      (1, 'call', 'no_answer', '2026-11-05T07:00:00Z', '', '');
    INSERT INTO tasks (uid, title, sort_key, touch_id, created_at) VALUES ('1', 'д', 'д', 3, '');
    DELETE FROM touches WHERE id = 5)",
               nullptr, nullptr, nullptr);
  sqlite3_close(old);

  Database db(scratch / "ruka.db", OpenMode::Existing);

  CHECK(one_text(db, "SELECT closed_at FROM touches WHERE id = 1") == "2026-11-03T07:00:00Z");
  CHECK(one_number(db, "SELECT closed_at IS NULL FROM touches WHERE id = 4") == 1);
  CHECK(one_number(db, "SELECT t.id FROM tasks k JOIN touches t ON t.id = k.touch_id") == 3);
  CHECK(one_number(db, "SELECT seq FROM sqlite_sequence WHERE name = 'touches'") == 5);
}

TEST_CASE("a migration that cannot be finished leaves the older desk as it was") {
  const Scratch scratch;
  make_old_desk(scratch / "ruka.db");
  sqlite3* db = nullptr;
  sqlite3_open((scratch / "ruka.db").c_str(), &db);
  sqlite3_exec(db, "CREATE TABLE trips (in_the_way TEXT)", nullptr, nullptr, nullptr);
  sqlite3_close(db);
  const std::string before = bytes_of(scratch / "ruka.db");

  CHECK_THROWS(Database(scratch / "ruka.db", OpenMode::Existing));

  CHECK(bytes_of(scratch / "ruka.db") == before);
}

TEST_CASE("a change of an older schema is kept in the log but cannot be taken back") {
  const Scratch scratch;
  make_old_desk(scratch / "ruka.db");
  Database db(scratch / "ruka.db", OpenMode::Existing);
  in_change(db, [&] { add_client(db, "ООО Вектор"); });
  execute(db, "UPDATE changes SET schema = 1");

  CHECK(error_of([&] { undo_changes(db, 1, kNow); }) ==
        "conflict: change 1 was made by an older ruka and cannot be taken back\n"
        "  a copy from before stands beside the file: ruka restore FILE");
  CHECK(one_number(db, "SELECT COUNT(*) FROM clients") == 1);
}
