#include "lib/store/log/export_log.hpp"

#include <doctest/doctest.h>

#include "lib/store/log/undo.hpp"
#include "tests/store/scratch.hpp"

using namespace ruka;

TEST_CASE("data that left the desk are in the log, and no undo takes them out") {
  Database db("", OpenMode::Memory);
  db.set_command("client export -o база.csv", "olga");
  in_change(db, [&] {
    add_client(db, "ООО Вектор");
    log_export(db, "clients", 1, "база.csv", kNow);
  });
  log_export(db, "vcard", 7, "книга.vcf", kNow);

  undo_changes(db, 1, kNow);

  const auto exports = list_exports(db, 10);
  REQUIRE(exports.size() == 2);
  CHECK(exports[0].what == "vcard");
  CHECK(exports[0].records == 7);
  CHECK(exports[1].target == "база.csv");
  CHECK(exports[1].actor == "olga");
  CHECK(exports[1].command == "client export -o база.csv");
}

TEST_CASE("a dry run gives nothing out") {
  Database db("", OpenMode::Memory);
  db.set_dry_run(true);

  log_export(db, "clients", 1, "база.csv", kNow);

  CHECK(list_exports(db, 10).empty());
}
