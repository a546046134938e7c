// When a client can be called.
#include "lib/client/touch/call_hours.hpp"

#include <doctest/doctest.h>

using namespace ruka;

namespace {

const Zone kMoscow("Europe/Moscow");
const WorkCalendar kCalendar;
const PhraseContext kOffice{instant_from_text("2026-11-23T07:04:00Z"), kMoscow, kCalendar};

// The office's clock: "2026-11-23 10:04".
std::string next(const char* zone, const char* hours, const char* from) {
  const CallHours client(zone, hours, kOffice);
  return to_rfc3339(client.next_from(instant_from_text(from)), kMoscow).substr(0, 16);
}

}  // namespace

TEST_CASE("a client without hours is called in the office's, by the client's clock") {
  CHECK(next("", "", "2026-11-23T07:00:00Z") == "2026-11-23T10:00");
  CHECK(next("", "", "2026-11-23T15:00:00Z") == "2026-11-24T09:00");
  CHECK(next("Asia/Vladivostok", "", "2026-11-23T07:00:00Z") == "2026-11-23T10:00");
  CHECK(next("Asia/Vladivostok", "", "2026-11-23T08:00:00Z") == "2026-11-24T02:00");
  CHECK(next("Europe/Kaliningrad", "", "2026-11-23T06:30:00Z") == "2026-11-23T10:00");
}

TEST_CASE("a client without a zone is called by the clock of its city") {
  CHECK(next("@Владивосток", "", "2026-11-23T13:00:00Z") == "2026-11-24T02:00");
  CHECK(next("@г. Владивосток", "10-12", "2026-11-23T13:00:00Z") == "2026-11-24T02:00");
  CHECK(next("@Простоквашино", "", "2026-11-23T13:00:00Z") == "2026-11-23T16:00");
}

TEST_CASE("a client's own hours go before, on working days alone") {
  CHECK(next("", "10:00-12:00", "2026-11-23T06:00:00Z") == "2026-11-23T10:00");
  CHECK(next("", "10:00-12:00", "2026-11-27T09:00:00Z") == "2026-11-30T10:00");
  CHECK(next("", "10:00-19:00", "2026-12-30T18:00:00Z") == "2027-01-11T10:00");
  CHECK(next("", "как получится", "2026-11-23T07:00:00Z") == "2026-11-23T10:00");
}

TEST_CASE("a window meets the hours in part or not at all") {
  const CallHours client("Asia/Yekaterinburg", "14:00-16:00", kOffice);
  const auto at = [](const char* from) { return instant_from_text(from); };

  CHECK(client.meet({at("2026-11-24T07:00:00Z"), at("2026-11-24T09:30:00Z")}));
  CHECK(client.meet({at("2026-11-24T10:30:00Z"), at("2026-11-24T10:30:00Z")}));
  CHECK(!client.meet({at("2026-11-24T07:00:00Z"), at("2026-11-24T08:30:00Z")}));
  CHECK(!client.meet({at("2026-11-24T11:00:00Z"), at("2026-11-24T12:00:00Z")}));
}
