#include "lib/time/instant.hpp"

#include "lib/base/error.hpp"

namespace ruka {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::year_month_day;

namespace {

// A fixed place in a text that the program itself wrote.
int digits_at(std::string_view text, std::size_t at, std::size_t count) {
  int value = 0;
  bool good = at + count <= text.size();
  for (std::size_t i = at; good && i < at + count; ++i) {
    good = text[i] >= '0' && text[i] <= '9';
    value = value * 10 + (text[i] - '0');
  }
  if (good) return value;
  throw Error(ErrorKind::Storage, msg("“{text}” in the file is not a date", {{"text", text}}),
              msg("look at the file with ruka doctor"));
}

// Appends a number of two or four digits. By hand: fmt takes twice the time for an instant.
void put(std::string& out, std::int64_t value, int digits) {
  if (digits == 4) put(out, value / 100, 2);
  out += static_cast<char>('0' + value / 10 % 10);
  out += static_cast<char>('0' + value % 10);
}

void put_day(std::string& out, year_month_day date) {
  put(out, static_cast<int>(date.year()), 4);
  out += '-';
  put(out, static_cast<unsigned>(date.month()), 2);
  out += '-';
  put(out, static_cast<unsigned>(date.day()), 2);
}

void put_hour(std::string& out, std::chrono::seconds since_midnight) {
  const auto total = since_midnight.count();
  put(out, total / 3600, 2);
  out += ':';
  put(out, total / 60 % 60, 2);
}

void put_seconds(std::string& out, std::chrono::seconds since_midnight) {
  put_hour(out, since_midnight);
  out += ':';
  put(out, since_midnight.count() % 60, 2);
}

void put_day_digits(std::string& out, year_month_day date) {
  put(out, static_cast<unsigned>(date.day()), 2);
  out += '.';
  put(out, static_cast<unsigned>(date.month()), 2);
  out += '.';
  put(out, static_cast<int>(date.year()), 4);
}

year_month_day date_at(std::string_view text) {
  return {std::chrono::year(digits_at(text, 0, 4)),
          std::chrono::month(static_cast<unsigned>(digits_at(text, 5, 2))),
          std::chrono::day(static_cast<unsigned>(digits_at(text, 8, 2)))};
}

}  // namespace

std::string to_text(Instant at) {
  const auto day = floor<days>(at);
  std::string text;
  put_day(text, year_month_day(day));
  text += 'T';
  put_seconds(text, at - day);
  return text + 'Z';
}

std::string to_text(Day day) {
  std::string text;
  put_day(text, year_month_day(day));
  return text;
}

Instant instant_from_text(std::string_view text) {
  const auto day = std::chrono::sys_days(date_at(text));
  return day + std::chrono::hours(digits_at(text, 11, 2)) +
         std::chrono::minutes(digits_at(text, 14, 2)) +
         std::chrono::seconds(digits_at(text, 17, 2));
}

Day day_from_text(std::string_view text) { return Day(date_at(text)); }

std::string to_rfc3339(Instant at, const Zone& zone) {
  const std::chrono::seconds offset = zone.offset(at);
  const LocalTime local((at + offset).time_since_epoch());
  const auto day = floor<days>(local);
  std::string text;
  text.reserve(sizeof "2026-11-23T10:00:00+03:00");
  put_day(text, year_month_day(day));
  text += 'T';
  put_seconds(text, local - day);
  text += offset.count() < 0 ? '-' : '+';
  put_hour(text, offset.count() < 0 ? -offset : offset);
  return text;
}

std::string day_digits(Day day) {
  std::string text;
  put_day_digits(text, year_month_day(day));
  return text;
}

std::string hour_digits(LocalTime at) {
  std::string text;
  put_hour(text, at - floor<days>(at));
  return text;
}

std::string digits(LocalTime at) {
  const auto day = floor<days>(at);
  std::string text;
  text.reserve(sizeof "23.11.2026 10:00");
  put_day_digits(text, year_month_day(day));
  text += ' ';
  put_hour(text, at - day);
  return text;
}

LocalTime end_of_day(Day day) { return day + days(1) - std::chrono::seconds(1); }

bool is_end_of_day(LocalTime at) { return end_of_day(floor<days>(at)) == at; }

int iso_weekday(Day day) { return static_cast<int>(std::chrono::weekday(day).iso_encoding()); }

}  // namespace ruka
