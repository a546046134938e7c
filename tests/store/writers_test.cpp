#include <doctest/doctest.h>
#include <sys/wait.h>

#include <array>
#include <functional>

#include "tests/store/scratch.hpp"

using namespace ruka;

TEST_CASE("several programs may make the desk at once") {
  const Scratch scratch;
  std::vector<pid_t> children;
  for (int i = 0; i < 6; ++i) {
    const pid_t child = ::fork();
    if (child == 0) {
      const std::string error = error_of([&] {
        Database db(scratch / "ruka.db", OpenMode::Create);
        in_change(db, [&] { add_client(db, "Клиент " + std::to_string(::getpid())); });
      });
      ::_exit(error.empty() ? 0 : 1);
    }
    children.push_back(child);
  }

  int failed = 0;
  for (const pid_t child : children) {
    int status = 0;
    ::waitpid(child, &status, 0);
    if (status != 0) ++failed;
  }

  CHECK(failed == 0);
  Database db(scratch / "ruka.db", OpenMode::Existing);
  CHECK(one_number(db, "SELECT COUNT(*) FROM clients") == 6);
  CHECK(one_number(db, "SELECT COUNT(*) FROM changes") == 6);
}

TEST_CASE("a writer waits for another, and says so where it waits in vain") {
  const Scratch scratch;
  Database first(scratch / "ruka.db", OpenMode::Create);
  Database second(scratch / "ruka.db", OpenMode::Existing);
  sqlite3_busy_timeout(second.handle(), 30);

  Change held(first, kNow);
  CHECK(error_of([&] { in_change(second, [] {}); }) ==
        "storage: another program is writing to the desk\n  wait a moment and try again");
}

TEST_CASE("a writer gets its turn when another has finished") {
  const Scratch scratch;
  {
    Database db(scratch / "ruka.db", OpenMode::Create);
  }
  std::array<int, 2> pipe{};
  REQUIRE(::pipe(pipe.data()) == 0);
  const pid_t child = ::fork();
  if (child == 0) {
    Database own(scratch / "ruka.db", OpenMode::Existing);
    Change change(own, kNow);
    add_client(own, "ООО Вектор");
    if (::write(pipe[1], "x", 1) != 1) ::_exit(1);
    ::usleep(100000);
    change.commit();
    ::_exit(0);
  }
  char ready = 0;
  REQUIRE(::read(pipe[0], &ready, 1) == 1);

  Database db(scratch / "ruka.db", OpenMode::Existing);
  in_change(db, [&] { add_client(db, "АО Ёлочка"); });

  int status = 0;
  ::waitpid(child, &status, 0);
  CHECK(status == 0);
  CHECK(one_text(db, "SELECT group_concat(name, ', ') FROM clients") == "ООО Вектор, АО Ёлочка");
  ::close(pipe[0]);
  ::close(pipe[1]);
}

TEST_CASE("of many who write at once each gets its turn") {
  const Scratch scratch;
  {
    Database db(scratch / "ruka.db", OpenMode::Create);
  }
  constexpr int kWriters = 8;
  constexpr int kWrites = 10;
  std::vector<pid_t> children;
  for (int writer = 0; writer < kWriters; ++writer) {
    children.push_back(::fork());
    if (children.back() != 0) continue;
    const std::string error = error_of([&] {
      for (int i = 0; i < kWrites; ++i) {
        Database db(scratch / "ruka.db", OpenMode::Existing);
        in_change(db, [&] { add_client(db, "Клиент"); });
      }
    });
    ::_exit(error.empty() ? 0 : 1);
  }

  int failed = 0;
  for (const pid_t child : children) {
    int status = 0;
    ::waitpid(child, &status, 0);
    if (status != 0) ++failed;
  }

  CHECK(failed == 0);
  Database db(scratch / "ruka.db", OpenMode::Existing);
  CHECK(one_number(db, "SELECT COUNT(*) FROM clients") == kWriters * kWrites);
}

TEST_CASE("a writer waits for one who takes longer than a few seconds") {
  const Scratch scratch;
  {
    Database db(scratch / "ruka.db", OpenMode::Create);
  }
  const pid_t child = ::fork();
  if (child == 0) {
    Database own(scratch / "ruka.db", OpenMode::Existing);
    in_change(own, [&] {
      add_client(own, "Долгая работа");
      ::sleep(6);
    });
    ::_exit(0);
  }
  while (!std::filesystem::exists(scratch / "ruka.db-journal")) ::usleep(1000);
  Database db(scratch / "ruka.db", OpenMode::Existing);

  in_change(db, [&] { add_client(db, "ООО Вектор"); });

  int status = 0;
  ::waitpid(child, &status, 0);
  CHECK(status == 0);
  CHECK(one_number(db, "SELECT COUNT(*) FROM clients") == 2);
}

TEST_CASE("a desk replaced by another file meanwhile is told, and nothing counts as done") {
  const Scratch scratch;
  const auto desk = scratch / "ruka.db";
  Database db(desk, OpenMode::Create);
  std::filesystem::copy_file(desk, scratch / "other.db");

  // As a synchronizer puts its own version in the place, in the midst of a command.
  const std::string error = error_of([&] {
    in_change(db, [&] {
      add_client(db, "ООО Вектор");
      std::filesystem::rename(scratch / "other.db", desk);
    });
  });

  CHECK(error == "storage: the desk's file has just been replaced by another\n  run it again");
  CHECK(one_number(db, "SELECT COUNT(*) FROM clients") == 0);
  Database now(desk, OpenMode::Existing);
  CHECK(one_number(now, "SELECT COUNT(*) FROM clients") == 0);
}

TEST_CASE("a desk that is deleted or moved meanwhile is told to be gone") {
  const auto remove_it = [](const std::filesystem::path& desk) { std::filesystem::remove(desk); };
  const auto move_folder = [](const std::filesystem::path& desk) {
    std::filesystem::rename(desk.parent_path(), desk.parent_path().string() + ".moved");
  };
  for (const auto& lose : {std::function<void(const std::filesystem::path&)>(remove_it),
                           std::function<void(const std::filesystem::path&)>(move_folder)}) {
    const Scratch scratch;
    const auto desk = scratch / "desk/ruka.db";
    Database db(desk, OpenMode::Create);

    const std::string error = error_of([&] {
      in_change(db, [&] {
        lose(desk);
        add_client(db, "ООО Вектор");
      });
    });

    CHECK(error == "storage: the desk's file is no more at “" + desk.string() +
                       "”\n  it was deleted or moved meanwhile: what this command did is lost or "
                       "went with it; put the file back, or a copy: ruka restore FILE");
  }
}
