#include "lib/store/reading.hpp"

#include <doctest/doctest.h>

#include "lib/store/backup.hpp"
#include "lib/store/log/erasure.hpp"
#include "tests/store/scratch.hpp"

using namespace ruka;

namespace {

// A desk that two have open; the other one does not wait.
struct Two {
  Scratch scratch;
  Database own{scratch / "ruka.db", OpenMode::Create};
  Database other{scratch / "ruka.db", OpenMode::Existing};

  Two() { sqlite3_busy_timeout(other.handle(), 30); }
  std::string add_by_other() {
    return error_of([&] { in_change(other, [&] { add_client(other, "ООО Вектор"); }); });
  }
};

constexpr const char* kClients = "SELECT COUNT(*) FROM clients";
constexpr const char* kBusy =
    "storage: another program is writing to the desk\n  wait a moment and try again";

}  // namespace

TEST_CASE("all that is read within a reading is of one moment") {
  Two two;
  begin_reading(two.own);
  CHECK(one_number(two.own, kClients) == 0);

  CHECK(two.add_by_other() == kBusy);
  CHECK(one_number(two.own, kClients) == 0);

  end_reading(two.own);
  CHECK(two.add_by_other() == "");
  CHECK(one_number(two.own, kClients) == 1);
}

TEST_CASE("a change ends the reading, and what is read back behind it is one moment again") {
  Two two;
  begin_reading(two.own);
  CHECK(one_number(two.own, kClients) == 0);

  in_change(two.own, [&] { add_client(two.own, "АО Ёлочка"); });

  CHECK(two.add_by_other() == "");  // nothing is read yet
  CHECK(one_number(two.own, kClients) == 2);
  CHECK(two.add_by_other() == kBusy);
  in_change(two.own, [&] { add_client(two.own, "АО Сосна"); });
  end_reading(two.own);
  CHECK(two.add_by_other() == "");
}

TEST_CASE("a copy, the examination and the purge let the reading go") {
  Two two;
  const auto read = [&] {
    begin_reading(two.own);
    one_number(two.own, kClients);
  };

  read();
  backup_database(two.own, two.scratch / "copy.db");
  CHECK(two.add_by_other() == "");
  read();
  CHECK(examine_database(two.own).empty());
  CHECK(two.add_by_other() == "");
  read();
  purge_file(two.own, kNow);
}
