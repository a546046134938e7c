// Days and spans as sentences.
#include <array>

#include "lib/time/instant.hpp"

namespace ruka {

using std::chrono::floor;

namespace {

// Catalogue context "weekday.short"; Monday first.
constexpr std::array<const char*, 7> kShortDays = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
constexpr std::array<const char*, 7> kDayNames = {N_("Monday"),   N_("Tuesday"), N_("Wednesday"),
                                                  N_("Thursday"), N_("Friday"),  N_("Saturday"),
                                                  N_("Sunday")};
// Catalogue context "month.of": in Russian the genitive.
constexpr std::array<const char*, 12> kMonthNames = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

}  // namespace

Message say_day(Day day) {
  const auto* name = kShortDays[static_cast<std::size_t>(iso_weekday(day) - 1)];
  return msg("{weekday} {date}",
             {{"weekday", msg_in("weekday.short", name)}, {"date", day_digits(day)}});
}

Message say_local(LocalTime at) {
  const Day day = floor<std::chrono::days>(at);
  if (is_end_of_day(at)) return say_day(day);
  return msg("{day} {hour}", {{"day", say_day(day)}, {"hour", hour_digits(at)}});
}

Message say_instant(Instant at, const Zone& zone) { return say_local(zone.to_local(at)); }

Message say_long_day(Day day) {
  const std::chrono::year_month_day date(day);
  const auto month = static_cast<std::size_t>(static_cast<unsigned>(date.month()) - 1);
  return msg("{weekday}, {day} {month} {year}",
             {{"weekday", msg(kDayNames[static_cast<std::size_t>(iso_weekday(day) - 1)])},
              {"day", static_cast<std::int64_t>(static_cast<unsigned>(date.day()))},
              {"month", msg_in("month.of", kMonthNames[month])},
              {"year", static_cast<std::int64_t>(static_cast<int>(date.year()))}});
}

Message say_distance(Day day, Day today) {
  const auto days = (day - today).count();
  if (days == 0) return msg("today");
  if (days == 1) return msg("tomorrow");
  if (days == -1) return msg("yesterday");
  if (days > 0) return msg_count("in {count} day", "in {count} days", days);
  return msg_count("{count} day ago", "{count} days ago", -days);
}

Message say_span(std::chrono::minutes span) {
  const std::int64_t total = span.count() < 0 ? -span.count() : span.count();
  const std::int64_t minutes = total % 60;
  const std::int64_t hours = total / 60;
  if (hours == 0) return msg("{minutes} min", {{"minutes", minutes}});
  if (hours >= 48) {
    const std::int64_t days = hours / 24;
    if (hours % 24 == 0) return msg("{days} d", {{"days", days}});
    return msg("{days} d {hours} h", {{"days", days}, {"hours", hours % 24}});
  }
  if (minutes == 0) return msg("{hours} h", {{"hours", hours}});
  return msg("{hours} h {minutes} min", {{"hours", hours}, {"minutes", minutes}});
}

}  // namespace ruka
