#include "lib/party/email.hpp"

#include <doctest/doctest.h>

#include "lib/base/error.hpp"

using namespace ruka;

TEST_CASE("an address is read without the signs around it, and never without its words") {
  for (const char* text : {"a@x.example", "a@x.example.", "(a@x.example)", "<mailto:a@x.example>",
                           "почта: a@x.example", "a@x.example,"}) {
    CAPTURE(text);
    CHECK(check_emails({text}) == std::vector<std::string>{"a@x.example"});
  }
  CHECK_THROWS_AS(check_email("a@x.example (бухгалтерия)"), Error);
}
