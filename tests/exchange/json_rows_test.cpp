#include "lib/exchange/json_rows.hpp"

#include <doctest/doctest.h>

#include "lib/base/error.hpp"

using namespace ruka;

namespace {

using Fields = std::vector<std::string>;

}  // namespace

TEST_CASE("objects are rows under the keys of all of them") {
  const auto rows = read_json_rows(
      "\xEF\xBB\xBF [\n {\"a\": \"x\\ny\", \"b\": [\"1\", \"2\"]},\n"
      " {\"c\": 1.50, \"b\": null, \"a\": true}]\n");

  REQUIRE(rows.size() == 3);
  CHECK(rows[0].fields == Fields{"a", "b", "c"});
  CHECK(rows[1].fields == Fields{"x\ny", "1\n2", ""});
  CHECK(rows[1].line == 2);
  CHECK(rows[2].fields == Fields{"true", "", "1.50"});
  CHECK(rows[2].line == 3);
}

TEST_CASE("an object a line is a table too, one within another is a row that cannot be trusted") {
  const auto rows = read_json_rows("{\"a\":\"1\"}\n{\"a\":{\"b\":\"2\"}}\n{\"a\":[[1]]}\n{}\n");

  REQUIRE(rows.size() == 5);
  CHECK(rows[1].problem == "");
  CHECK(rows[2].problem == "nested");
  CHECK(rows[3].problem == "nested");
  CHECK(rows[4].fields == Fields{""});
}

TEST_CASE("a key that stands twice in an object is no value to choose from") {
  const auto rows = read_json_rows("[{\"a\":\"1\",\"b\":\"2\",\"a\":\"3\"},\n{\"a\":\"4\"}]");

  REQUIRE(rows.size() == 3);
  CHECK(rows[1].problem == "twice");
  CHECK(rows[1].about == "a");
  CHECK(rows[2].problem == "");
}

TEST_CASE("what is no table is refused with its line") {
  for (const char* text : {"[{\"a\":1},\n2]", "[{\"a\":1}\n", "[[{\"a\":1}\n]", "{\"a\":1}\nx"}) {
    CAPTURE(text);
    try {
      read_json_rows(text);
      FAIL("it was read");
    } catch (const Error& error) {
      CHECK(error.kind() == ErrorKind::Input);
    }
  }
  CHECK(is_json_table("\xEF\xBB\xBF\n[ {\"a\": 1}]"));
  CHECK(is_json_table("[]"));
  CHECK_FALSE(is_json_table("{name},inn\n"));
  CHECK_FALSE(is_json_table("[1, 2]"));
}
