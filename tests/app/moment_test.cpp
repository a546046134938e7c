#include <doctest/doctest.h>

#include "tests/app/terminal.hpp"
#include "tests/store/scratch.hpp"

using namespace ruka;

namespace {

constexpr const char* kClients = "SELECT COUNT(*) FROM clients";

// A desk with one client, and another program that would write to it and does not wait.
struct Desk {
  Scratch scratch;
  Database other{scratch / "ruka.db", OpenMode::Create};
  World world;
  std::vector<std::string> told;  // what the other one heard

  Desk() {
    in_change(other, [&] { add_client(other, "Vector LLC"); });
    sqlite3_busy_timeout(other.handle(), 30);
    world.out = world.err = [](std::string_view) {};
    world.read_line = []() -> std::optional<std::string> { return std::nullopt; };
    world.variable = [](const char*) { return std::string(); };
    world.clock = [] { return kNow; };
  }

  void write() {
    told.push_back(error_of([&] { in_change(other, [&] { add_client(other, "Ray LLC"); }); }));
  }

  int run(std::vector<std::string> words) {
    words.insert(words.end(), {"--db", (scratch / "ruka.db").string()});
    return ruka::run(world, words);
  }
};

using Told = std::vector<std::string>;

}  // namespace

TEST_CASE("a command reads one moment, however many questions it asks of the desk") {
  Desk desk;
  GlobalOptions globals;
  globals.db = (desk.scratch / "ruka.db").string();
  Context context(desk.world, globals, "report day");
  CHECK(one_number(context.db(), kClients) == 1);

  desk.write();
  CHECK(desk.told.back().starts_with("storage: another program is writing to the desk"));
  CHECK(one_number(context.db(), kClients) == 1);

  context.let_go();
  desk.write();
  CHECK(desk.told.back() == "");
  CHECK(one_number(context.db(), kClients) == 2);
}

TEST_CASE("an answer on its way out, a pager and a question keep no writer waiting") {
  Desk desk;
  desk.world.out = [&](std::string_view) { desk.write(); };
  CHECK(desk.run({"client", "list"}) == 0);
  CHECK(desk.told == Told{""});

  desk.told.clear();
  desk.world.out_is_terminal = true;
  desk.world.height = 1;
  desk.world.page = [&](const std::string&, std::string_view) {
    desk.write();
    return true;
  };
  CHECK(desk.run({"client", "list"}) == 0);
  CHECK(desk.told == Told{""});

  desk.told.clear();
  desk.world.in_is_terminal = desk.world.err_is_terminal = true;
  desk.world.read_line = [&]() -> std::optional<std::string> {
    desk.write();
    return "no";
  };
  CHECK(desk.run({"client", "erase", "1", "--reason", "consent withdrawn"}) == 4);
  CHECK(desk.told == Told{""});
}
