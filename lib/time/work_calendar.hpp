#pragma once
// The working calendar: the Labour Code's rule, the official transfers, and days set by hand.
#include <map>
#include <string>
#include <vector>

#include "lib/time/instant.hpp"

namespace ruka {

enum class DayKind { Working, Short, Off, Holiday };

/// "working", "short", "off", "holiday".
std::string_view day_kind_code(DayKind kind);

/// One day changed by hand (desk's `calendar set`).
struct DayOverride {
  DayKind kind = DayKind::Working;
  std::string name;
  bool operator==(const DayOverride&) const = default;
};

/// What is known of one day. `name` is a holiday's name (a catalogue id) or what a hand wrote.
struct CalendarDay {
  Day on;
  DayKind kind;
  std::string name;
  bool operator==(const CalendarDay&) const = default;
};

/// The office's hours; minutes from midnight. A short day ends an hour earlier (TK RF art. 95).
struct WorkHours {
  Minutes from{9 * 60};
  Minutes to{18 * 60};
  Minutes lunch_from{13 * 60};
  Minutes lunch_to{14 * 60};
  bool operator==(const WorkHours&) const = default;
};

class WorkCalendar {
 public:
  WorkCalendar() = default;
  WorkCalendar(WorkHours hours, std::map<Day, DayOverride> by_hand);

  const WorkHours& hours() const { return hours_; }
  CalendarDay day(Day on) const;
  bool is_working(Day on) const;  ///< working or short

  /// Whether the transfers of this year are official data; otherwise the plain rule is followed
  /// and the caller says so.
  static bool has_official(int year);

  /// The n-th working day after `from` (n > 0) or before it (n < 0); n = 0 is `from` itself.
  /// A term in days starts the day after the event (GK RF art. 191).
  Day add_working_days(Day from, int n) const;
  /// Working days in (from, to]; negative where `to` is before `from`.
  int working_days_between(Day from, Day to) const;
  /// Its place among the working days of its month (0 before the first), and how many there are.
  struct InMonth {
    int number;
    int total;
  };
  InMonth working_day_of_month(Day day) const;

  /// The moment when `span` of working time has passed since `from`; lunch, nights and days off do
  /// not count.
  LocalTime add_working_time(LocalTime from, Minutes span) const;
  /// Working time in [from, to); negative where `to` is before `from`.
  Minutes working_time_between(LocalTime from, LocalTime to) const;

  /// When work ends that day: hours().to, an hour earlier on a short day.
  LocalTime end_of_work(Day day) const;

 private:
  WorkHours hours_;
  std::map<Day, DayOverride> by_hand_;
};

}  // namespace ruka
