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

Day WorkCalendar::working_on_or_after(Day day) const {
  while (!is_working(day)) day += days(1);
  return day;
}

WorkCalendar::InMonth WorkCalendar::working_day_of_month(Day day) const {
  const std::chrono::year_month_day date(day);
  const Day first(date.year() / date.month() / 1);
  const Day last(date.year() / date.month() / std::chrono::last);
  return {working_days_between(first - days(1), day), working_days_between(first - days(1), last)};
}

LocalTime WorkCalendar::end_of_work(Day on) const {
  const bool is_short = day(on).kind == DayKind::Short;
  return on + hours_.to - (is_short ? std::chrono::hours(1) : std::chrono::hours(0));
}

}  // namespace ruka
