#include "lib/time/instant.hpp"

#include <fmt/format.h>

#include <charconv>

#include "lib/base/error.hpp"

namespace ruka {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::year_month_day;

namespace {

// A fixed place in a text that the program itself wrote.
int digits_at(std::string_view text, std::size_t at, std::size_t count) {
  int value = 0;
  const char* begin = text.data() + at;
  if (at + count > text.size() ||
      std::from_chars(begin, begin + count, value).ptr != begin + count) {
    throw Error(ErrorKind::Storage, msg("“{text}” in the file is not a date", {{"text", text}}),
                msg("look at the file with ruka doctor"));
  }
  return value;
}

std::string day_text(year_month_day date) {
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

std::string hour_text(std::chrono::seconds since_midnight) {
  const auto total = since_midnight.count();
  return fmt::format("{:02}:{:02}:{:02}", total / 3600, total / 60 % 60, total % 60);
}

year_month_day date_at(std::string_view text) {
  return {std::chrono::year(digits_at(text, 0, 4)),
          std::chrono::month(static_cast<unsigned>(digits_at(text, 5, 2))),
          std::chrono::day(static_cast<unsigned>(digits_at(text, 8, 2)))};
}

}  // namespace

std::string to_text(Instant at) {
  const auto day = floor<days>(at);
  return day_text(year_month_day(day)) + "T" + hour_text(at - day) + "Z";
}

std::string to_text(Day day) { return day_text(year_month_day(day)); }

Instant instant_from_text(std::string_view text) {
  const auto day = std::chrono::sys_days(date_at(text));
  return day + std::chrono::hours(digits_at(text, 11, 2)) +
         std::chrono::minutes(digits_at(text, 14, 2)) +
         std::chrono::seconds(digits_at(text, 17, 2));
}

Day day_from_text(std::string_view text) { return Day(date_at(text)); }

std::string to_rfc3339(Instant at, const Zone& zone) {
  const LocalTime local = zone.to_local(at);
  const auto day = floor<days>(local);
  const auto offset = zone.offset(at).count();
  const auto size = offset < 0 ? -offset : offset;
  return fmt::format("{}T{}{}{:02}:{:02}", to_text(day), hour_text(local - day),
                     offset < 0 ? '-' : '+', size / 3600, size / 60 % 60);
}

std::string day_digits(Day day) {
  const year_month_day date(day);
  return fmt::format("{:02}.{:02}.{:04}", static_cast<unsigned>(date.day()),
                     static_cast<unsigned>(date.month()), static_cast<int>(date.year()));
}

std::string hour_digits(LocalTime at) { return hour_text(at - floor<days>(at)).substr(0, 5); }

std::string digits(LocalTime at) { return day_digits(floor<days>(at)) + " " + hour_digits(at); }

LocalTime end_of_day(Day day) { return day + days(1) - std::chrono::seconds(1); }

bool is_end_of_day(LocalTime at) { return end_of_day(floor<days>(at)) == at; }

int iso_weekday(Day day) { return static_cast<int>(std::chrono::weekday(day).iso_encoding()); }

IsoWeek iso_week(Day day) {
  const Day thursday = day + days(4 - iso_weekday(day));
  const auto year = year_month_day(thursday).year();
  const Day first = Day(year / 1 / 1);
  return {static_cast<int>(year), static_cast<int>((thursday - first).count() / 7 + 1)};
}

Day iso_week_monday(IsoWeek week) {
  const Day fourth = Day(std::chrono::year(week.year) / 1 / 4);  // always in week 1
  return fourth + days(1 - iso_weekday(fourth)) + days(7 * (week.week - 1));
}

}  // namespace ruka
