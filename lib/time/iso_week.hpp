#pragma once
// Weeks of ISO 8601: the first of a year is that of its 4 January.
#include <optional>

#include "lib/time/instant.hpp"

namespace ruka {

/// The Monday of a week, 1 to 52 or 53; nothing where the year has no such week.
std::optional<Day> monday_of_week(int year, int week);

}  // namespace ruka
