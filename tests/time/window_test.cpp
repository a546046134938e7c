// Windows of time: when a call is to be made.
#include "lib/time/window.hpp"

#include <doctest/doctest.h>

#include "lib/base/error.hpp"

using namespace ruka;

namespace {

// Monday, 23 November 2026, 10:04 in Moscow.
std::string window(std::string_view phrase) {
  const Zone zone("Europe/Moscow");
  const WorkCalendar calendar;
  const PhraseContext context{instant_from_text("2026-11-23T07:04:00Z"), zone, calendar};
  try {
    return in_english(say_window(parse_window(phrase, context), zone));
  } catch (const Error& error) {
    return in_english(error.message());
  }
}

}  // namespace

TEST_CASE("a window is two hours of a day, a moment, or the office's day") {
  CHECK(window("завтра 10:00-12:00") == "Tue 24.11.2026 10:00-12:00");
  CHECK(window("завтра с 10 до 12:30") == "Tue 24.11.2026 10:00-12:30");
  CHECK(window("from 9 to 11 fri") == "Fri 27.11.2026 09:00-11:00");
  CHECK(window("10–12") == "Mon 23.11.2026 10:00-12:00");
  CHECK(window("25.11 14:00 - 15:30") == "Wed 25.11.2026 14:00-15:30");
  CHECK(window("пт 15:00") == "Fri 27.11.2026 15:00");
  CHECK(window("+3d") == "Thu 26.11.2026 09:00-18:00");
  CHECK(window("завтра с 14.00 до 15.30") == "Tue 24.11.2026 14:00-15:30");
  CHECK(window("завтра 14:00 до 15:30") == "Tue 24.11.2026 14:00-15:30");
  CHECK(window("с 16 до 17 часов") == "Mon 23.11.2026 16:00-17:00");
  CHECK(window("с 10 часов до 12 часов завтра") == "Tue 24.11.2026 10:00-12:00");
  CHECK(window("пт с 14ч до 16ч") == "Fri 27.11.2026 14:00-16:00");
  CHECK(window("завтра с двух до трёх") == "Tue 24.11.2026 14:00-15:00");
  CHECK(window("с полвторого до трёх") == "Mon 23.11.2026 13:30-15:00");
  CHECK(window("завтра с 9 утра до 11") == "Tue 24.11.2026 09:00-11:00");
  CHECK(window("завтра в 13:00 на час") == "Tue 24.11.2026 13:00-14:00");
  CHECK(window("завтра в 13:00 на полтора часа") == "Tue 24.11.2026 13:00-14:30");
  CHECK(window("завтра 11 до 12") == "Tue 24.11.2026 11:00-12:00");
  CHECK(window("завтра в 14:00-15:30") == "Tue 24.11.2026 14:00-15:30");
  CHECK(window("завтра между 15 и 16") == "Tue 24.11.2026 15:00-16:00");
  CHECK(window("tomorrow from 2 pm to 3 pm") == "Tue 24.11.2026 14:00-15:00");
  CHECK(window("пт") == "Fri 27.11.2026 09:00-18:00");
}

TEST_CASE("a window that makes no sense is refused") {
  CHECK(window("завтра 12-10") == "“завтра 12-10” ends before it begins");
  CHECK(window("завтра 9:00 10-12") == "“завтра 9:00 10-12” has more than one hour");
  CHECK(window("завтра 10:00-25:00").find("25") != std::string::npos);
  CHECK(window("когда-нибудь").find("is not a date") != std::string::npos);
}
