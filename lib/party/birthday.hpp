#pragma once
// Birthdays as people and other programs write them, kept as 1980-03-12 or, without a year,
// --03-12.
#include <string>
#include <string_view>

#include "lib/i18n/codes.hpp"
#include "lib/time/phrase.hpp"

namespace ruka {

/// "12.03.1980", "12.03.80", "12.03", "12 марта". Throws Error{Value}; for a day in the future too.
std::string read_birthday(std::string_view text, const PhraseContext& phrases);

/// What stands first in a foreign file's dates with slashes; unsaid, they are refused as doubtful.
enum class DateOrder { Unsaid, DayFirst, MonthFirst, YearFirst };

inline constexpr Codes kDateOrders = {"", code_words<"dmy", "mdy", "ymd">};

/// Of a word of kDateOrders.
DateOrder date_order_of(std::string_view word);

/// A cell of a foreign file: "12.03.1980", "1980-03-12", "--03-12", "3/12/1980" in its order; ""
/// for a date of zeros, which is Outlook's for none. Throws Error{Value}.
std::string imported_birthday(std::string_view value, Day today, DateOrder order);

}  // namespace ruka
