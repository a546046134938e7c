#include "lib/time/work_calendar.hpp"

#include "lib/time/production_calendar.hpp"

namespace ruka {

using std::chrono::days;

std::string_view day_kind_code(DayKind kind) {
  switch (kind) {
    case DayKind::Working: return "working";
    case DayKind::Short: return "short";
    case DayKind::Off: return "off";
    case DayKind::Holiday: return "holiday";
  }
  return "";
}

WorkCalendar::WorkCalendar(WorkHours hours, std::map<Day, DayOverride> by_hand)
    : hours_(hours), by_hand_(std::move(by_hand)) {}

CalendarDay WorkCalendar::day(Day on) const {
  const auto hand = by_hand_.find(on);
  if (hand != by_hand_.end()) return {on, hand->second.kind, hand->second.name};
  const std::string name(holiday_name(on));
  const int year = static_cast<int>(std::chrono::year_month_day(on).year());
  if (!has_official_year(year)) return {on, kind_by_rule(on), name};
  if (const auto kind = official_kind(on)) return {on, *kind, name};
  if (!name.empty()) return {on, DayKind::Holiday, name};
  return {on, iso_weekday(on) >= 6 ? DayKind::Off : DayKind::Working, name};
}

bool WorkCalendar::is_working(Day on) const {
  const DayKind kind = day(on).kind;
  return kind == DayKind::Working || kind == DayKind::Short;
}

bool WorkCalendar::has_official(int year) { return has_official_year(year); }

Day WorkCalendar::add_working_days(Day from, int n) const {
  const days step(n < 0 ? -1 : 1);
  for (int left = n < 0 ? -n : n; left > 0;) {
    from += step;
    if (is_working(from)) --left;
  }
  return from;
}

int WorkCalendar::working_days_between(Day from, Day to) const {
  if (to < from) return -working_days_between(to, from);
  int count = 0;
  for (Day on = from + days(1); on <= to; on += days(1)) count += is_working(on) ? 1 : 0;
  return count;
}

WorkCalendar::InMonth WorkCalendar::working_day_of_month(Day day) const {
  const std::chrono::year_month_day date(day);
  const Day first(date.year() / date.month() / 1);
  const Day last(date.year() / date.month() / std::chrono::last);
  return {working_days_between(first - days(1), day), working_days_between(first - days(1), last)};
}

namespace {

struct Stretch {
  LocalTime from;
  LocalTime to;
};

// A working day before and after lunch, what lies before `since` cut off.
std::array<Stretch, 2> stretches(const WorkCalendar& calendar, Day on, LocalTime since) {
  const WorkHours& hours = calendar.hours();
  const LocalTime end = calendar.end_of_work(on);
  std::array<Stretch, 2> both = {
      {{on + hours.from, std::min(LocalTime(on + hours.lunch_from), end)},
       {on + hours.lunch_to, end}}};
  for (Stretch& one : both) {
    one.from = std::max(one.from, since);
    one.to = std::max(one.from, one.to);
  }
  return both;
}

}  // namespace

LocalTime WorkCalendar::add_working_time(LocalTime from, Minutes span) const {
  std::chrono::seconds left = span;
  for (Day on = std::chrono::floor<days>(from);; on += days(1)) {
    if (!is_working(on)) continue;
    for (const Stretch& one : stretches(*this, on, from)) {
      if (one.to == one.from) continue;
      if (left <= one.to - one.from) return one.from + left;
      left -= one.to - one.from;
    }
  }
}

Minutes WorkCalendar::working_time_between(LocalTime from, LocalTime to) const {
  if (to < from) return -working_time_between(to, from);
  std::chrono::seconds passed{0};
  for (Day on = std::chrono::floor<days>(from); LocalTime(on) < to; on += days(1)) {
    if (!is_working(on)) continue;
    for (const Stretch& one : stretches(*this, on, from)) {
      passed += std::max(std::chrono::seconds(0), std::min(one.to, to) - one.from);
    }
  }
  return std::chrono::floor<Minutes>(passed);
}

LocalTime WorkCalendar::end_of_work(Day on) const {
  const bool is_short = day(on).kind == DayKind::Short;
  return on + hours_.to - (is_short ? std::chrono::hours(1) : std::chrono::hours(0));
}

}  // namespace ruka
