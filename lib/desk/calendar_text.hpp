#pragma once
// The working calendar drawn: months side by side, days off and short days marked.
#include <string>

#include "lib/i18n/words.hpp"
#include "lib/time/phrase/phrase.hpp"

namespace ruka {

/// Months of a period, three in a row where `width` (0: unlimited) allows; * is a short day, a day
/// off stands in brackets (in color: red and yellow). Each month ends with its working days.
std::string calendar_text(const WorkCalendar& calendar, const Period& period, const Words& words,
                          bool color, int width);

}  // namespace ruka
