#pragma once
// Days, instants and the office's zone, and their forms in the file, in JSON and for a person.
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lib/base/message.hpp"

namespace ruka {

using Instant = std::chrono::sys_seconds;      ///< a moment of the world, whole seconds, UTC
using Day = std::chrono::local_days;           ///< a date on the office's wall calendar
using LocalTime = std::chrono::local_seconds;  ///< a date and hour on the office's wall
using Minutes = std::chrono::minutes;

/// A time zone by its IANA name. Uses the C library's rules; values are cheap to copy and to make:
/// what is known of a name is kept.
class Zone {
 public:
  /// Throws Error{Value} for a name that the system does not know.
  explicit Zone(std::string_view name);

  const std::string& name() const;
  LocalTime to_local(Instant at) const;
  /// A time that a clock change skips moves forward by the gap; one that comes twice is the first.
  Instant to_instant(LocalTime at) const;
  /// The moments at which clocks show it: none where they skip it, two where it comes twice.
  std::vector<Instant> instants_of(LocalTime at) const;
  std::chrono::seconds offset(Instant at) const;
  Day day_of(Instant at) const;

 private:
  struct Kept;
  Kept* kept_;  // for as long as the program runs
};

/// The file's forms: `2026-11-23T07:04:00Z` and `2026-11-23`. Parsing throws Error{Storage}: only
/// the program itself writes them.
std::string to_text(Instant at);
std::string to_text(Day day);
Instant instant_from_text(std::string_view text);
Day day_from_text(std::string_view text);

/// RFC 3339 with the zone's offset: `2026-11-23T10:04:00+03:00`.
std::string to_rfc3339(Instant at, const Zone& zone);

/// `23.11.2026`, `10:04`, `23.11.2026 10:04`.
std::string day_digits(Day day);
std::string hour_digits(LocalTime at);
std::string digits(LocalTime at);

/// A day given without an hour is due until its end: its last second, 23:59:59, stands for that.
LocalTime end_of_day(Day day);
bool is_end_of_day(LocalTime at);

/// "Fri 04.12.2026" / «пт 04.12.2026»; the hour follows unless the time is the end of its day.
Message say_day(Day day);
Message say_local(LocalTime at);
Message say_instant(Instant at, const Zone& zone);

/// "Monday, 23 November 2026" / «понедельник, 23 ноября 2026».
Message say_long_day(Day day);

/// How far a day is: "today", "tomorrow", "in 11 days", "2 days ago".
Message say_distance(Day day, Day today);

/// A span in the two largest units: "40 min", "2 h 5 min", "25 h", "3 d 4 h" (days from 48 hours).
Message say_span(std::chrono::minutes span);

/// Monday = 1 ... Sunday = 7.
int iso_weekday(Day day);

}  // namespace ruka
