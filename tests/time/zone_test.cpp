#include <doctest/doctest.h>

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "lib/base/error.hpp"
#include "lib/time/instant.hpp"
#include "lib/time/zone_file.hpp"

using namespace ruka;
using std::chrono::hours;

TEST_CASE("a zone named again is known already: the C library reads no rules anew") {
  const Instant at = instant_from_text("2031-07-17T08:00:00Z");
  CHECK(Zone("Asia/Omsk").offset(at) == hours(6));
  CHECK(Zone("Europe/Moscow").offset(at) == hours(3));
  REQUIRE(std::string(std::getenv("TZ")) == ":/usr/share/zoneinfo/Europe/Moscow");

  for (int record = 0; record < 3; ++record) {
    CHECK(Zone("Asia/Omsk").to_local(at) == LocalTime((at + hours(6)).time_since_epoch()));
    CHECK(std::string(std::getenv("TZ")) == ":/usr/share/zoneinfo/Europe/Moscow");
  }
}

TEST_CASE("summer time goes on after 2037") {
  const Zone berlin("Europe/Berlin");

  CHECK(berlin.offset(instant_from_text("2040-07-01T12:00:00Z")) == hours(2));
  CHECK(berlin.offset(instant_from_text("2040-12-01T12:00:00Z")) == hours(1));
}

TEST_CASE("rules that cannot be read are told: never UTC in silence") {
  namespace fs = std::filesystem;
  const fs::path file = fs::temp_directory_path() / fmt::format("ruka-zone-{}", ::getpid());
  std::ifstream whole("/usr/share/zoneinfo/Europe/Moscow", std::ios::binary);
  const std::string rules(std::istreambuf_iterator<char>(whole), {});
  for (const std::string& bytes :
       {std::string(), std::string("TZif"), rules.substr(0, 200), std::string(2000, 'x')}) {
    CAPTURE(bytes.size());
    std::ofstream(file, std::ios::binary) << bytes;
    try {
      use_zone_file(file.string());
      FAIL("taken for rules");
    } catch (const Error& error) {
      CHECK(error.kind() == ErrorKind::Storage);
      CHECK(error.message().id == "the time zone's rules “{path}” cannot be read");
    }
  }
  fs::remove(file);
  CHECK_THROWS_AS(use_zone_file(file.string()), Error);

  const Instant at = instant_from_text("2026-11-23T07:00:00Z");
  CHECK(Zone("Asia/Tokyo").offset(at) == hours(9));
  // What the environment says of other folders does not matter.
  ::setenv("TZDIR", "/nowhere", 1);
  CHECK(Zone("Asia/Yakutsk").offset(at) == hours(9));
  ::unsetenv("TZDIR");
}

TEST_CASE("a zone that there is but not on this disk is the disk's fault, not the name's") {
  CHECK(is_listed_zone("Europe/Moscow"));
  CHECK(is_listed_zone("Asia/Yekaterinburg"));
  CHECK(!is_listed_zone("Asia/Yekaterinburq"));
  CHECK(!is_listed_zone("Europe"));
  try {
    refuse_zone_file("/usr/share/zoneinfo/Europe/Moscow");
  } catch (const Error& error) {
    CHECK(error.kind() == ErrorKind::Storage);
    CHECK(in_english(error.hint()) == "install the package tzdata anew");
  }
}
