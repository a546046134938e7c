#include <doctest/doctest.h>
#include <sys/wait.h>

#include <csignal>

#include "lib/store/log/undo.hpp"
#include "tests/store/scratch.hpp"

using namespace ruka;

TEST_CASE("a committed change is in the file and in the log") {
  Database db("", OpenMode::Memory);
  db.set_command("client add \"ООО Вектор\"", "olga");

  in_change(db, [&] { add_client(db, "ООО Вектор"); });

  const auto log = list_changes(db, 10);
  REQUIRE(log.size() == 1);
  CHECK(log[0].at == kNow);
  CHECK(log[0].command == "client add \"ООО Вектор\"");
  CHECK(log[0].actor == "olga");
  CHECK(log[0].rows == 1);
  CHECK(!log[0].undone);
}

TEST_CASE("a change that is not committed leaves nothing") {
  Database db("", OpenMode::Memory);
  const std::string before = dump(db);

  {
    Change change(db, kNow);
    add_client(db, "ООО Вектор");
  }

  CHECK(dump(db) == before);
  CHECK(list_changes(db, 10).empty());
}

TEST_CASE("a change that changed nothing is no step of the log") {
  Database db("", OpenMode::Memory);
  in_change(db, [&] { execute(db, "INSERT INTO settings VALUES ('lang', 'ru')"); });

  in_change(db, [&] { execute(db, "UPDATE settings SET value = 'ru'"); });
  in_change(db, [] {});

  CHECK(list_changes(db, 10).size() == 1);
}

TEST_CASE("there is one change at a time") {
  Database db("", OpenMode::Memory);

  CHECK_THROWS_AS(in_change(db, [&] { Change inner(db, kNow); }), std::logic_error);

  in_change(db, [&] { add_client(db, "АО Ёлочка"); });
  CHECK(one_number(db, "SELECT COUNT(*) FROM clients") == 1);
}

TEST_CASE("the log has the moment where a change began, whatever moments it went through") {
  Database db("", OpenMode::Memory);

  Change change(db, kNow);
  add_client(db, "ООО Вектор");
  CHECK(change.at(kNow - std::chrono::hours(1)).now() == kNow - std::chrono::hours(1));
  change.commit();

  CHECK(list_changes(db, 1)[0].at == kNow);
}

TEST_CASE("a dry run reads back what it wrote, and the file keeps none of it") {
  const Scratch scratch;
  {
    Database db(scratch / "ruka.db", OpenMode::Create);
  }
  const std::string before = bytes_of(scratch / "ruka.db");
  Database db(scratch / "ruka.db", OpenMode::Existing);
  db.set_dry_run(true);

  in_change(db, [&] { add_client(db, "ООО Вектор"); });
  in_change(db, [&] { add_client(db, "АО Ёлочка"); });

  CHECK(one_number(db, "SELECT COUNT(*) FROM clients") == 2);
  CHECK(undo_changes(db, 1, kNow).size() == 1);
  CHECK(one_number(db, "SELECT COUNT(*) FROM clients") == 1);
  db.set_dry_run(false);
  CHECK(one_number(db, "SELECT COUNT(*) FROM clients") == 0);
  CHECK(list_changes(db, 10).empty());
  CHECK(bytes_of(scratch / "ruka.db") == before);
}

TEST_CASE("a program killed in the middle of a change leaves the desk as it was") {
  const Scratch scratch;
  Database db(scratch / "ruka.db", OpenMode::Create);
  in_change(db, [&] { add_client(db, "ООО Вектор"); });
  const std::string before = dump(db);

  const pid_t child = ::fork();
  if (child == 0) {
    Database own(scratch / "ruka.db", OpenMode::Existing);
    execute(own, "PRAGMA cache_size = 5");  // pages reach the file before the end
    Change change(own, kNow);
    for (int i = 0; i < 3000; ++i) add_client(own, "Клиент " + std::to_string(i));
    ::raise(SIGKILL);
  }
  int status = 0;
  ::waitpid(child, &status, 0);

  REQUIRE(WIFSIGNALED(status));
  CHECK(std::filesystem::exists(scratch / "ruka.db-journal"));
  CHECK(dump(db) == before);
  CHECK(one_text(db, "PRAGMA integrity_check") == "ok");
}
