// At a terminal the questions of a script are asked one after another.
#include <doctest/doctest.h>

#include "tests/app/terminal.hpp"

using namespace ruka;

namespace {

// With a client and a script.
struct ScriptDesk : Terminal {
  ScriptDesk() {
    run({"client", "add", "ООО Маяк"});
    run({"client", "template", "add", "script", "первый", "--text",
         "Здравствуйте!\n? Сколько?\n? Когда?"});
  }
};

}  // namespace

TEST_CASE("questions are asked one by one; Enter passes one over; the last word is the summary") {
  ScriptDesk desk;

  CHECK(desk.run({"client", "call", "маяк", "--script", "первый", "-f", "json"},
                 {"50 кресел", "", "Ждут КП"}) == 0);

  CHECK(desk.err == "Здравствуйте!\n1. Сколько? 2. Когда? What was said: ");
  CHECK(desk.out.find(R"("summary":"Ждут КП")") != std::string::npos);
  CHECK(desk.out.find(R"("answers":[{"question":"Сколько?","answer":"50 кресел"}])") !=
        std::string::npos);
}

TEST_CASE("what was answered by an option is not asked again, and the end of input asks no more") {
  ScriptDesk desk;

  CHECK(desk.run({"client", "call", "маяк", "--script", "первый", "--answer", "1=5"}) == 0);

  CHECK(desk.err.starts_with("Здравствуйте!\n1. Сколько?\n2. Когда? \nWhat was said: "));
  CHECK(desk.out == "call 1         ООО Маяк · in · Mon 23.11.2026 10:00\n");
}

TEST_CASE("a call without a word and without an answer is not written") {
  ScriptDesk desk;

  CHECK(desk.run({"client", "call", "маяк", "--script", "первый"}, {"", "", ""}) == 2);

  desk.run({"client", "calls", "--all", "-f", "ids"});
  CHECK(desk.out.empty());
}
