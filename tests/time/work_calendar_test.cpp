#include "lib/time/work_calendar.hpp"

#include <doctest/doctest.h>

#include <sstream>
#include <string>

using namespace ruka;

namespace {

// "09.03" of a year, and so on for each word of the list.
template <typename Visit>
void each_day(const char* list, int year, Visit visit) {
  std::istringstream words(list);
  for (std::string word; words >> word;) {
    visit(day_from_text(std::to_string(year) + "-" + word.substr(3) + "-" + word.substr(0, 2)));
  }
}

int working_days(int year) {
  const Day last = day_from_text(std::to_string(year) + "-12-31");
  return WorkCalendar().working_days_between(day_from_text(std::to_string(year - 1) + "-12-31"),
                                             last);
}

}  // namespace

TEST_CASE("a year has the working days that the production calendar counts") {
  const int counts[] = {247, 247, 219, 240, 247, 247, 248, 247, 247, 247};
  for (int year = 2018; year <= 2027; ++year) {
    CAPTURE(year);
    CHECK(working_days(year) == counts[year - 2018]);
    CHECK(WorkCalendar::has_official(year));
  }
  CHECK_FALSE(WorkCalendar::has_official(2028));
}

TEST_CASE("every official transfer is known: days off, working Saturdays, short days") {
  struct Year {
    int year;
    const char* off;
    const char* working;
    const char* brief;
  };
  const Year years[] = {
      {2018, "09.03 30.04 02.05 11.06 05.11 31.12", "28.04 09.06 29.12",
       "22.02 07.03 28.04 08.05 09.06 29.12"},
      {2019, "02.05 03.05 10.05", "", "22.02 07.03 30.04 08.05 11.06 31.12"},
      {2020, "24.02 09.03 30.03 30.04 04.05 05.05 06.05 08.05 11.05 24.06 01.07", "",
       "11.06 03.11 31.12"},
      {2021, "22.02 03.05 04.05 07.05 10.05 14.06 01.11 03.11 05.11 31.12", "20.02",
       "20.02 30.04 11.06"},
      {2022, "07.03 02.05 03.05 10.05 13.06", "05.03", "22.02 05.03 03.11"},
      {2023, "24.02 08.05 06.11", "", "22.02 07.03 03.11"},
      {2024, "29.04 30.04 10.05 30.12 31.12", "27.04 02.11 28.12", "22.02 07.03 08.05 11.06 02.11"},
      {2025, "02.05 08.05 13.06 03.11 31.12", "01.11", "07.03 30.04 11.06 01.11"},
      {2026, "09.01 09.03 11.05 31.12", "", "30.04 08.05 11.06 03.11"},
      {2027, "22.02 03.05 10.05 14.06 05.11 31.12", "20.02", "20.02 30.04 11.06 03.11"},
  };
  const WorkCalendar calendar;
  for (const Year& one : years) {
    each_day(one.off, one.year, [&](Day day) {
      CAPTURE(to_text(day));
      CHECK(calendar.day(day).kind == DayKind::Off);
    });
    each_day(one.working, one.year, [&](Day day) {
      CAPTURE(to_text(day));
      CHECK(calendar.is_working(day));
    });
    each_day(one.brief, one.year, [&](Day day) {
      CAPTURE(to_text(day));
      CHECK(calendar.day(day).kind == DayKind::Short);
    });
    each_day("01.01 06.01 07.01 08.01 23.02 08.03 01.05 09.05 12.06 04.11", one.year, [&](Day day) {
      CAPTURE(to_text(day));
      CHECK(calendar.day(day).kind == DayKind::Holiday);
    });
  }
}

TEST_CASE("a term of working days starts the day after the event") {
  struct Case {
    const char* from;
    int days;
    const char* to;
  };
  const Case cases[] = {
      {"2026-04-30", 3, "2026-05-06"},  {"2026-03-06", 3, "2026-03-12"},
      {"2026-06-11", 3, "2026-06-17"},  {"2025-10-31", 3, "2025-11-06"},
      {"2025-10-31", 1, "2025-11-01"},  {"2024-04-26", 3, "2024-05-03"},
      {"2024-04-26", 1, "2024-04-27"},  {"2025-12-30", 3, "2026-01-14"},
      {"2026-12-25", 3, "2026-12-30"},  {"2026-11-22", 0, "2026-11-22"},
      {"2026-11-23", -1, "2026-11-20"},
  };
  const WorkCalendar calendar;
  for (const Case& one : cases) {
    CAPTURE(one.from);
    CHECK(to_text(calendar.add_working_days(day_from_text(one.from), one.days)) == one.to);
  }
}

TEST_CASE("a day set by hand wins over the official one; a short day ends an hour earlier") {
  const Day monday = day_from_text("2026-11-23");
  const WorkCalendar calendar({}, {{monday, {DayKind::Off, "Inventory"}}});
  CHECK(calendar.day(monday) == CalendarDay{monday, DayKind::Off, "Inventory"});
  CHECK_FALSE(calendar.is_working(monday));
  CHECK(hour_digits(calendar.end_of_work(day_from_text("2026-11-03"))) == "17:00");
  CHECK(hour_digits(calendar.end_of_work(day_from_text("2026-11-24"))) == "18:00");
}

TEST_CASE("working time leaves out lunch, nights and days off") {
  const WorkCalendar calendar;
  const auto at = [](const char* text) {
    return std::chrono::floor<std::chrono::seconds>(
        LocalTime(instant_from_text(text).time_since_epoch()));
  };
  struct Case {
    const char* from;
    int minutes;
    const char* to;
  };
  const Case cases[] = {
      {"2026-11-23T10:00:00Z", 120, "2026-11-23T12:00:00Z"},
      {"2026-11-23T12:00:00Z", 120, "2026-11-23T15:00:00Z"},  // lunch
      {"2026-11-20T17:30:00Z", 120, "2026-11-23T10:30:00Z"},  // Friday evening
      {"2026-11-21T12:00:00Z", 60, "2026-11-23T10:00:00Z"},   // Saturday
      {"2026-11-03T16:30:00Z", 60, "2026-11-05T09:30:00Z"},   // a short day before a holiday
      {"2026-11-23T10:00:00Z", 24 * 60, "2026-11-26T10:00:00Z"}};
  for (const Case& one : cases) {
    CAPTURE(one.from);
    CHECK(calendar.add_working_time(at(one.from), Minutes(one.minutes)) == at(one.to));
    CHECK(calendar.working_time_between(at(one.from), at(one.to)) == Minutes(one.minutes));
    CHECK(calendar.working_time_between(at(one.to), at(one.from)) == -Minutes(one.minutes));
  }
}
