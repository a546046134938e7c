#pragma once
// Days of the working calendar that were set by hand.
#include <string_view>

#include "lib/i18n/words.hpp"
#include "lib/store/database.hpp"
#include "lib/table/table.hpp"
#include "lib/time/work_calendar.hpp"

namespace ruka {

/// Changes one day: Working, Short or Off, with a name that may be empty.
void set_calendar_day(Change& change, Day on, DayKind kind, std::string_view name);

/// Back to the official calendar. Throws Error{NotFound} where the day was not changed.
void clear_calendar_day(Change& change, Day on);

/// Every day of a span: on, kind, name.
Table calendar_table(const WorkCalendar& calendar, Day from, Day to, const Words& words);

}  // namespace ruka
