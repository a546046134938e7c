// At a terminal the questions of a script are asked one after another.
#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>

#include "apps/ruka/app.hpp"
#include "apps/ruka/context.hpp"

using namespace ruka;

namespace {

namespace fs = std::filesystem;

// A desk with a client and a script, at a terminal where `typed` is typed line by line.
struct Terminal {
  Terminal() : path(fs::temp_directory_path() / fmt::format("ruka-script-{}.db", ::getpid())) {
    fs::remove(path);
    run({"client", "add", "ООО Маяк"});
    run({"client", "template", "add", "script", "первый", "--text",
         "Здравствуйте!\n? Сколько?\n? Когда?"});
  }
  ~Terminal() { fs::remove(path); }

  int run(const std::vector<std::string>& words, std::vector<std::string> typed = {}) {
    World world;
    world.out = [this](std::string_view text) { out += text; };
    world.err = [this](std::string_view text) { err += text; };
    world.read_line = [&]() -> std::optional<std::string> {
      if (typed.empty()) return std::nullopt;
      std::string line = typed.front();
      typed.erase(typed.begin());
      return line;
    };
    world.variable = [this](const char* name) -> std::string {
      if (std::string_view(name) == "RUKA_DB") return path.string();
      return std::string_view(name) == "RUKA_NOW" ? "2026-11-23 10:00" : "";
    };
    world.clock = [] { return Instant{}; };
    world.in_is_terminal = world.err_is_terminal = true;
    out.clear();
    err.clear();
    return ruka::run(world, words);
  }

  fs::path path;
  std::string out;
  std::string err;
};

}  // namespace

TEST_CASE("questions are asked one by one; Enter passes one over; the last word is the summary") {
  Terminal desk;

  CHECK(desk.run({"client", "call", "маяк", "--script", "первый", "-f", "json"},
                 {"50 кресел", "", "Ждут КП"}) == 0);

  CHECK(desk.err == "Здравствуйте!\n1. Сколько? 2. Когда? What was said: ");
  CHECK(desk.out.find(R"("summary":"Ждут КП")") != std::string::npos);
  CHECK(desk.out.find(R"("answers":[{"question":"Сколько?","answer":"50 кресел"}])") !=
        std::string::npos);
}

TEST_CASE("what was answered by an option is not asked again, and the end of input asks no more") {
  Terminal desk;

  CHECK(desk.run({"client", "call", "маяк", "--script", "первый", "--answer", "1=5"}) == 0);

  CHECK(desk.err.starts_with("Здравствуйте!\n1. Сколько?\n2. Когда? \nWhat was said: "));
  CHECK(desk.out == "call 1         ООО Маяк · in · Mon 23.11.2026 10:00\n");
}

TEST_CASE("a call without a word and without an answer is not written") {
  Terminal desk;

  CHECK(desk.run({"client", "call", "маяк", "--script", "первый"}, {"", "", ""}) == 2);

  desk.run({"client", "calls", "--all", "-f", "ids"});
  CHECK(desk.out.empty());
}
