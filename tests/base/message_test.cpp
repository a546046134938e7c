#include "lib/base/message.hpp"

#include <doctest/doctest.h>

using namespace ruka;

TEST_CASE("arguments stand in their places, whatever they hold") {
  CHECK(in_english(msg("no client “{name}”", {{"name", "{name} {x}"}})) ==
        "no client “{name} {x}”");
  CHECK(in_english(msg("{a} and {b}", {{"a", "1"}})) == "1 and {b}");
  CHECK(in_english(msg("{unclosed", {{"unclosed", "x"}})) == "{unclosed");
  CHECK(in_english(msg("it takes {time}", {{"time", msg("a day")}})) == "it takes a day");
  CHECK(in_english(msg_text("{as} it is")) == "{as} it is");
}

TEST_CASE("a counted sentence has its form") {
  const auto said = [](std::int64_t count) {
    return in_english(msg_count("{count} row", "{count} rows", count));
  };

  CHECK(said(1) == "1 row");
  CHECK(said(0) == "0 rows");
  CHECK(said(21) == "21 rows");
}
