#include <doctest/doctest.h>

#include <cstdlib>

#include "lib/time/instant.hpp"

using namespace ruka;
using std::chrono::hours;

TEST_CASE("a zone named again is known already: the C library reads no rules anew") {
  const Instant at = instant_from_text("2031-07-17T08:00:00Z");
  CHECK(Zone("Asia/Omsk").offset(at) == hours(6));
  CHECK(Zone("Europe/Moscow").offset(at) == hours(3));
  REQUIRE(std::string(std::getenv("TZ")) == ":Europe/Moscow");

  for (int record = 0; record < 3; ++record) {
    CHECK(Zone("Asia/Omsk").to_local(at) == LocalTime((at + hours(6)).time_since_epoch()));
    CHECK(std::string(std::getenv("TZ")) == ":Europe/Moscow");
  }
}

TEST_CASE("summer time goes on after 2037") {
  const Zone berlin("Europe/Berlin");

  CHECK(berlin.offset(instant_from_text("2040-07-01T12:00:00Z")) == hours(2));
  CHECK(berlin.offset(instant_from_text("2040-12-01T12:00:00Z")) == hours(1));
}
