#include "lib/store/backup.hpp"

#include <doctest/doctest.h>
#include <sys/wait.h>

#include <array>
#include <csignal>

#include "lib/store/log/undo.hpp"
#include "tests/store/scratch.hpp"

using namespace ruka;

namespace {

std::vector<std::string> names_in(const std::filesystem::path& folder) {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    names.push_back(entry.path().filename().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("a backup is a whole desk of mode 0600") {
  const Scratch scratch;
  const mode_t old = ::umask(0);
  Database db(scratch / "ruka.db", OpenMode::Create);
  in_change(db, [&] { add_client(db, "ООО Вектор"); });

  const auto bytes = backup_database(db, scratch / "copies/one.db");
  ::umask(old);

  CHECK(bytes == std::filesystem::file_size(scratch / "copies/one.db"));
  CHECK(mode_of(scratch / "copies/one.db") == 0600);
  CHECK(mode_of(scratch / "copies") == 0700);
  CHECK(names_in(scratch / "copies") == Names{"one.db"});
  Database copy(scratch / "copies/one.db", OpenMode::Existing);
  CHECK(dump(copy) == dump(db));
  CHECK(undo_changes(copy, 1, kNow).size() == 1);
}

TEST_CASE("a backup does not overwrite") {
  const Scratch scratch;
  Database db(scratch / "ruka.db", OpenMode::Create);
  put_bytes(scratch / "one.db", "письмо");

  const std::string path = (scratch / "one.db").string();
  CHECK(error_of([&] { backup_database(db, path); }) ==
        "conflict: “" + path + "” is already there\n  give another name");
  CHECK(bytes_of(path) == "письмо");
}

TEST_CASE("a backup waits for a writer, and fails rather than copying half") {
  const Scratch scratch;
  Database db(scratch / "ruka.db", OpenMode::Create);
  Database writer(scratch / "ruka.db", OpenMode::Existing);
  execute(writer, "BEGIN EXCLUSIVE");
  sqlite3_busy_timeout(db.handle(), 30);

  CHECK(error_of([&] { backup_database(db, scratch / "one.db"); }) ==
        "storage: another program is writing to the desk\n  wait a moment and try again");
  CHECK(names_in(scratch.path()) == Names{"ruka.db"});
  execute(writer, "COMMIT");
  backup_database(db, scratch / "one.db");
  CHECK(names_in(scratch.path()) == Names{"one.db", "ruka.db"});
}

TEST_CASE("backups are named by their moment, beside the desk") {
  const Scratch scratch;
  Database db(scratch / "ruka.db", OpenMode::Create);
  const auto first = default_backup_path(scratch / "ruka.db", kOnTheWall);
  CHECK(first == scratch / "backups/ruka-2026-11-23-070400.db");
  backup_database(db, first);
  CHECK(default_backup_path(scratch / "ruka.db", kOnTheWall) ==
        scratch / "backups/ruka-2026-11-23-070400-2.db");
}

TEST_CASE("a restored copy takes the desk's place, and can itself be taken back") {
  const Scratch scratch;
  const auto desk = scratch / "ruka.db";
  auto db = std::make_unique<Database>(desk, OpenMode::Create);
  in_change(*db, [&] { add_client(*db, "ООО Вектор"); });
  const std::string before = dump(*db);
  backup_database(*db, scratch / "copy.db");
  in_change(*db, [&] { add_client(*db, "АО Ёлочка"); });
  const std::string after = dump(*db);
  db.reset();

  const auto kept = restore_database(scratch / "copy.db", desk, kOnTheWall);

  CHECK(kept == scratch / "ruka.db.before-restore-2026-11-23-070400");
  CHECK(dump(*std::make_unique<Database>(desk, OpenMode::Existing)) == before);
  CHECK(mode_of(desk) == 0600);
  restore_database(kept, desk, kOnTheWall);
  CHECK(dump(*std::make_unique<Database>(desk, OpenMode::Existing)) == after);
  CHECK(names_in(scratch.path()) == Names{"copy.db", "ruka.db",
                                          "ruka.db.before-restore-2026-11-23-070400",
                                          "ruka.db.before-restore-2026-11-23-070400-2"});
}

TEST_CASE("a link to the desk stays a link when a copy takes the desk's place") {
  const Scratch scratch;
  std::filesystem::create_directory(scratch / "cloud");
  const auto desk = scratch / "cloud/ruka.db";
  auto db = std::make_unique<Database>(desk, OpenMode::Create);
  const std::string before = dump(*db);
  backup_database(*db, scratch / "copy.db");
  in_change(*db, [&] { add_client(*db, "ООО Вектор"); });
  db.reset();
  std::filesystem::create_symlink("cloud/ruka.db", scratch / "ruka.db");

  restore_database(scratch / "copy.db", scratch / "ruka.db", kOnTheWall);

  CHECK(std::filesystem::is_symlink(scratch / "ruka.db"));
  CHECK(dump(*std::make_unique<Database>(desk, OpenMode::Existing)) == before);
}

TEST_CASE("what a restore that was cut off has kept is not kept twice") {
  const Scratch scratch;
  const auto desk = scratch / "ruka.db";
  backup_database(*std::make_unique<Database>(desk, OpenMode::Create), scratch / "copy.db");
  const auto kept = scratch / "ruka.db.before-restore-2026-11-23-070400";
  std::filesystem::create_hard_link(desk, kept);  // killed behind it
  const std::string old = bytes_of(kept);

  CHECK(restore_database(scratch / "copy.db", desk, kOnTheWall) == kept);
  CHECK(bytes_of(kept) == old);
  CHECK(names_in(scratch.path()) == Names{"copy.db", "ruka.db", kept.filename().string()});
}

TEST_CASE("a foreign, damaged, newer or empty copy is refused and the desk stands") {
  const Scratch scratch;
  const auto desk = scratch / "ruka.db";
  auto db = std::make_unique<Database>(desk, OpenMode::Create);
  in_change(*db, [&] {
    for (int i = 0; i < 200; ++i) add_client(*db, "Клиент " + std::to_string(i));
  });
  db.reset();
  const std::string whole = bytes_of(desk);
  put_bytes(scratch / "foreign", "письмо");
  put_bytes(scratch / "empty", "");
  put_bytes(scratch / "cut", whole.substr(0, whole.size() / 2));
  std::string garbled = whole;
  for (std::size_t i = 30000; i + 1000 < garbled.size(); i += 4096)
    garbled.replace(i, 900, 900, 'x');
  put_bytes(scratch / "garbled", garbled);
  std::string newer = whole;
  newer[62] = 0x7F;
  put_bytes(scratch / "newer", newer);

  for (const char* name : {"foreign", "empty", "cut", "garbled", "newer"}) {
    CAPTURE(name);
    CHECK(error_of([&] {
            restore_database(scratch / name, desk, kOnTheWall);
          }).starts_with("storage: "));
    CHECK(bytes_of(desk) == whole);
  }
  CHECK(error_of([&] { restore_database(scratch / "none", desk, kOnTheWall); }) ==
        "input: there is no copy at “" + (scratch / "none").string() +
            "”\n  copies stand in the folder backups beside the desk");
  CHECK(error_of([&] { restore_database(desk, desk, kOnTheWall); }).starts_with("value: "));
  CHECK(names_in(scratch.path()) ==
        Names{"cut", "empty", "foreign", "garbled", "newer", "ruka.db"});
}

TEST_CASE("a damaged desk is put aside for a copy, and its journal does not touch that") {
  const Scratch scratch;
  const auto desk = scratch / "ruka.db";
  std::string before;
  {
    Database db(desk, OpenMode::Create);
    in_change(db, [&] { add_client(db, "ООО Вектор"); });
    before = dump(db);
    backup_database(db, scratch / "copy.db");
  }
  const std::string damaged = std::string(9000, 'x');
  put_bytes(desk, damaged);
  put_bytes(scratch / "ruka.db-journal", "чужой журнал");

  const auto kept = restore_database(scratch / "copy.db", desk, kOnTheWall);

  CHECK(!std::filesystem::exists(scratch / "ruka.db-journal"));
  CHECK(bytes_of(kept) == damaged);
  CHECK(dump(*std::make_unique<Database>(desk, OpenMode::Existing)) == before);
}

TEST_CASE("a desk whose writer was killed is whole before it is put aside") {
  const Scratch scratch;
  const auto desk = scratch / "ruka.db";
  std::string before;
  {
    Database db(desk, OpenMode::Create);
    in_change(db, [&] { add_client(db, "ООО Вектор"); });
    before = dump(db);
    backup_database(db, scratch / "copy.db");
  }
  const pid_t child = ::fork();
  if (child == 0) {
    Database own(desk, OpenMode::Existing);
    execute(own, "PRAGMA cache_size = 5");
    Change change(own, kNow);
    for (int i = 0; i < 3000; ++i) add_client(own, "Клиент " + std::to_string(i));
    ::raise(SIGKILL);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  REQUIRE(std::filesystem::exists(scratch / "ruka.db-journal"));

  const auto kept = restore_database(scratch / "copy.db", desk, kOnTheWall);

  CHECK(dump(*std::make_unique<Database>(desk, OpenMode::Existing)) == before);
  CHECK(dump(*std::make_unique<Database>(kept, OpenMode::Existing)) == before);
}

TEST_CASE("a program that had the old desk open cannot write into it after a restore") {
  const Scratch scratch;
  const auto desk = scratch / "ruka.db";
  Database db(desk, OpenMode::Create);
  backup_database(db, scratch / "copy.db");
  restore_database(scratch / "copy.db", desk, kOnTheWall);

  CHECK(error_of([&] { in_change(db, [&] { add_client(db, "ООО Вектор"); }); }) ==
        "storage: the desk's file has just been replaced by another\n  run it again");
}

TEST_CASE("a restore waits until another program has written") {
  const Scratch scratch;
  const auto desk = scratch / "ruka.db";
  {
    backup_database(*std::make_unique<Database>(desk, OpenMode::Create), scratch / "copy.db");
  }
  std::array<int, 2> pipe{};
  REQUIRE(::pipe(pipe.data()) == 0);
  const pid_t child = ::fork();
  if (child == 0) {
    // The lock must be another process's: locks are a process's own.
    Database own(desk, OpenMode::Existing);
    Change change(own, kNow);
    add_client(own, "ООО Вектор");
    if (::write(pipe[1], "x", 1) != 1) ::_exit(1);
    ::usleep(150000);
    change.commit();
    ::_exit(0);
  }
  char ready = 0;
  REQUIRE(::read(pipe[0], &ready, 1) == 1);

  const auto kept = restore_database(scratch / "copy.db", desk, kOnTheWall);

  int status = 0;
  ::waitpid(child, &status, 0);
  CHECK(status == 0);
  Database old(kept, OpenMode::Existing);
  CHECK(one_number(old, "SELECT COUNT(*) FROM clients") == 1);
  Database restored(desk, OpenMode::Existing);
  CHECK(one_number(restored, "SELECT COUNT(*) FROM clients") == 0);
  ::close(pipe[0]);
  ::close(pipe[1]);
}

TEST_CASE("a restore never puts a file in the place of what is none") {
  const Scratch scratch;
  backup_database(*std::make_unique<Database>(scratch / "ruka.db", OpenMode::Create),
                  scratch / "copy.db");
  const auto pipe = scratch / "pipe";
  REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);

  CHECK(error_of([&] { restore_database(scratch / "copy.db", pipe, kOnTheWall); }) ==
        "storage: “" + pipe.string() + "” is not a file\n  give the right file with --db FILE");
  CHECK(std::filesystem::is_fifo(pipe));
}
