#include "lib/time/iso_week.hpp"

#include <date/iso_week.h>

namespace ruka {

std::optional<Day> monday_of_week(int year, int week) {
  if (week < 1 || week > 53) return std::nullopt;  // a weeknum is one byte
  const auto monday =
      iso_week::year(year) / iso_week::weeknum(static_cast<unsigned>(week)) / iso_week::mon;
  if (!monday.ok()) return std::nullopt;
  return Day(iso_week::sys_days(monday).time_since_epoch());
}

}  // namespace ruka
