#include <doctest/doctest.h>

#include <string>

#include "lib/base/error.hpp"
#include "lib/time/phrase/phrase.hpp"

using namespace ruka;

namespace {

std::string period(std::string_view phrase) {
  const Zone zone("Europe/Moscow");
  const WorkCalendar calendar;
  const PhraseContext context{instant_from_text("2026-11-23T07:04:00Z"), zone, calendar};
  try {
    const Period read = parse_period(phrase, context);
    return to_text(read.from) + ".." + to_text(read.to);
  } catch (const Error& error) {
    return error.kind() == ErrorKind::Value ? "refused" : "another error";
  }
}

long span(std::string_view text) {
  try {
    return static_cast<long>(parse_span(text).count());
  } catch (const Error& error) {
    return error.kind() == ErrorKind::Value ? -1 : -2;
  }
}

}  // namespace

TEST_CASE("a period is its first and last day") {
  struct Case {
    const char* phrase;
    const char* days;
  };
  const Case cases[] = {
      {"today", "2026-11-23..2026-11-23"},
      {"вчера", "2026-11-22..2026-11-22"},
      {"week", "2026-11-23..2026-11-29"},
      {"неделя", "2026-11-23..2026-11-29"},
      {"last week", "2026-11-16..2026-11-22"},
      {"next week", "2026-11-30..2026-12-06"},
      {"прошлая неделя", "2026-11-16..2026-11-22"},
      {"month", "2026-11-01..2026-11-30"},
      {"прошлый месяц", "2026-10-01..2026-10-31"},
      {"ноябрь", "2026-11-01..2026-11-30"},
      {"3 квартал", "2026-07-01..2026-09-30"},
      {"2026-11", "2026-11-01..2026-11-30"},
      {"2026-W47", "2026-11-16..2026-11-22"},
      {"2026Q3", "2026-07-01..2026-09-30"},
      {"2026", "2026-01-01..2026-12-31"},
      {"01.11..15.11", "2026-11-01..2026-11-15"},
      {"2026-W54", "refused"},
      {"2026Q5", "refused"},
      {"2026-13", "refused"},
      {"15.11..01.11", "refused"},
      {"неделька", "refused"},
      {"..15.11", "refused"},
      {"01.11..", "refused"},
      {"", "refused"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.phrase);
    CHECK(period(one.phrase) == one.days);
  }
}

TEST_CASE("a span of work is read in minutes; nothing and less are refused") {
  struct Case {
    const char* text;
    long minutes;
  };
  const Case cases[] = {{"1ч30", 90},   {"1 h 5", 65},   {"1ч90", -1},  {"90m5", -1}, {"1h30m", 90},
                        {"90m", 90},    {"90", 90},      {"2h", 120},   {"1:30", 90}, {"1ч30м", 90},
                        {"45 мин", 45}, {"полчаса", 30}, {"1,5 ч", 90}, {"0", -1},    {"-5", -1},
                        {"", -1},       {"час пик", -1}, {"1:75", -1}};
  for (const Case& one : cases) {
    CAPTURE(one.text);
    CHECK(span(one.text) == one.minutes);
  }
}
