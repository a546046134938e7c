#include "lib/time/instant.hpp"

#include "lib/base/error.hpp"

namespace ruka {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::year_month_day;

namespace {

[[noreturn]] void refuse_date(std::string_view text) {
  throw Error(ErrorKind::Storage, msg("“{text}” in the file is not a date", {{"text", text}}),
              msg("look at the file with ruka doctor"));
}

// A fixed place in a text that the program itself wrote.
template <std::size_t at, std::size_t count>
int digits_at(std::string_view text) {
  if (text.size() < at + count) refuse_date(text);
  int value = 0;
  for (std::size_t i = at; i < at + count; ++i) {
    if (text[i] < '0' || text[i] > '9') refuse_date(text);
    value = value * 10 + (text[i] - '0');
  }
  return value;
}

// A text of fixed places, written from the left. By hand: fmt takes twice the time for an instant.
class Places {
 public:
  void mark(char sign) { *end_++ = sign; }
  void two(unsigned value) {
    mark(static_cast<char>('0' + value / 10 % 10));
    mark(static_cast<char>('0' + value % 10));
  }
  void year(year_month_day date) {
    const auto value = static_cast<unsigned>(static_cast<int>(date.year()));
    two(value / 100);
    two(value);
  }
  // 2026-11-23
  void day(year_month_day date) {
    year(date);
    mark('-');
    two(static_cast<unsigned>(date.month()));
    mark('-');
    two(static_cast<unsigned>(date.day()));
  }
  // 23.11.2026
  void day_digits(year_month_day date) {
    two(static_cast<unsigned>(date.day()));
    mark('.');
    two(static_cast<unsigned>(date.month()));
    mark('.');
    year(date);
  }
  // 10:00
  void hour(std::chrono::seconds since_midnight) {
    const auto minutes = static_cast<unsigned>(since_midnight.count() / 60);
    two(minutes / 60);
    mark(':');
    two(minutes % 60);
  }
  // 10:00:00
  void seconds(std::chrono::seconds since_midnight) {
    hour(since_midnight);
    mark(':');
    two(static_cast<unsigned>(since_midnight.count() % 60));
  }
  std::string text() const { return {places_, static_cast<std::size_t>(end_ - places_)}; }

 private:
  char places_[sizeof "2026-11-23T10:00:00+03:00"];
  char* end_ = places_;
};

year_month_day date_at(std::string_view text) {
  return {std::chrono::year(digits_at<0, 4>(text)),
          std::chrono::month(static_cast<unsigned>(digits_at<5, 2>(text))),
          std::chrono::day(static_cast<unsigned>(digits_at<8, 2>(text)))};
}

}  // namespace

std::string to_text(Instant at) {
  const auto day = floor<days>(at);
  Places places;
  places.day(year_month_day(day));
  places.mark('T');
  places.seconds(at - day);
  places.mark('Z');
  return places.text();
}

std::string to_text(Day day) {
  Places places;
  places.day(year_month_day(day));
  return places.text();
}

Instant instant_from_text(std::string_view text) {
  const auto day = std::chrono::sys_days(date_at(text));
  return day + std::chrono::hours(digits_at<11, 2>(text)) +
         std::chrono::minutes(digits_at<14, 2>(text)) +
         std::chrono::seconds(digits_at<17, 2>(text));
}

Day day_from_text(std::string_view text) { return Day(date_at(text)); }

std::string to_rfc3339(Instant at, const Zone& zone) {
  const std::chrono::seconds offset = zone.offset(at);
  const LocalTime local((at + offset).time_since_epoch());
  const auto day = floor<days>(local);
  Places places;
  places.day(year_month_day(day));
  places.mark('T');
  places.seconds(local - day);
  places.mark(offset.count() < 0 ? '-' : '+');
  places.hour(offset.count() < 0 ? -offset : offset);
  return places.text();
}

std::string day_digits(Day day) {
  Places places;
  places.day_digits(year_month_day(day));
  return places.text();
}

std::string hour_digits(LocalTime at) {
  Places places;
  places.hour(at - floor<days>(at));
  return places.text();
}

std::string digits(LocalTime at) {
  const auto day = floor<days>(at);
  Places places;
  places.day_digits(year_month_day(day));
  places.mark(' ');
  places.hour(at - day);
  return places.text();
}

LocalTime end_of_day(Day day) { return day + days(1) - std::chrono::seconds(1); }

bool is_end_of_day(LocalTime at) { return end_of_day(floor<days>(at)) == at; }

int iso_weekday(Day day) { return static_cast<int>(std::chrono::weekday(day).iso_encoding()); }

}  // namespace ruka
