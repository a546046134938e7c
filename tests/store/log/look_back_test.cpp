#include "lib/store/log/look_back.hpp"

#include <doctest/doctest.h>

#include <chrono>

#include "lib/store/log/undo.hpp"
#include "lib/store/reading.hpp"
#include "tests/store/scratch.hpp"

using namespace ruka;

namespace {

Instant later(int minutes) { return kNow + std::chrono::minutes(minutes); }

void write_at(Database& db, int minute, const char* sql, const std::string& text) {
  Change change(db, later(minute));
  Statement(db, sql).bind(":text", text).run();
  change.commit();
}

constexpr const char* kAdd = R"(
  INSERT INTO clients (uid, kind, name, name_key, sort_key, created_at, updated_at)
  VALUES (lower(hex(randomblob(16))), 'company', :text, fold(:text), fold(:text),
    '2026-11-23T07:04:00Z', '2026-11-23T07:04:00Z'))";
constexpr const char* kNote = "UPDATE clients SET note = :text WHERE id = 1";
constexpr const char* kNoteNow = "SELECT note FROM clients WHERE id = 1";
constexpr const char* kClientsNow = "SELECT COUNT(*) FROM clients";

// A few hundred of them are more than is held at a time.
std::string long_note(int number) { return std::to_string(number) + std::string(20'000, 'x'); }

}  // namespace

TEST_CASE("a look back over more of the log than is held at a time shows what was") {
  Scratch scratch;
  Database db(scratch / "ruka.db", OpenMode::Create);
  write_at(db, 0, kAdd, "ООО Вектор");
  for (int minute = 1; minute <= 400; ++minute) {
    write_at(db, minute, kNote, long_note(minute));
    if (minute % 10 == 0) write_at(db, minute, kAdd, "Клиент " + std::to_string(minute));
  }

  CHECK(begin_past(db, later(105)) == 0);

  CHECK(one_text(db, kNoteNow) == long_note(105));
  CHECK(one_number(db, kClientsNow) == 11);
  CHECK(begin_past(db, later(0)) == 0);
  CHECK(one_text(db, kNoteNow) == "");
  CHECK(one_number(db, kClientsNow) == 1);
  leave_past(db);
  CHECK(one_text(db, kNoteNow) == long_note(400));
  CHECK(one_number(db, kClientsNow) == 41);
}

TEST_CASE("what was taken back since stands there as it did then") {
  Scratch scratch;
  Database db(scratch / "ruka.db", OpenMode::Create);
  write_at(db, 0, kAdd, "ООО Вектор");
  write_at(db, 1, kNote, "первая");
  write_at(db, 2, kNote, "вторая");
  undo_changes(db, 2, later(5));
  write_at(db, 6, kNote, "третья");

  CHECK(begin_past(db, later(3)) == 0);

  CHECK(one_text(db, kNoteNow) == "вторая");
  CHECK(one_number(db, "SELECT COUNT(*) FROM changes WHERE undone_at IS NOT NULL") == 0);
  leave_past(db);
  CHECK(one_text(db, kNoteNow) == "третья");
}
