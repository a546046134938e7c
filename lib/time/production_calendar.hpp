#pragma once
// The official working calendar of Russia: holidays by law and the yearly transfers.
#include <optional>
#include <string_view>

#include "lib/time/work_calendar.hpp"

namespace ruka {

/// The holiday that falls on a day (TK RF art. 112), as a catalogue id; empty where none does.
std::string_view holiday_name(Day on);

/// Years whose transfers are known.
bool has_official_year(int year);

/// How the official transfers change a day; nothing where the plain rule holds.
std::optional<DayKind> official_kind(Day on);

/// A day's kind by the law's rule alone: weekends, holidays, a holiday on a weekend moving its day
/// off to the next working day, the day before a holiday an hour shorter (art. 95, 112).
DayKind kind_by_rule(Day on);

}  // namespace ruka
