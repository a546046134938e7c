#pragma once
// Birthdays as people and other programs write them, kept as 1980-03-12 or, without a year,
// --03-12.
#include <string>
#include <string_view>

#include "lib/i18n/codes.hpp"
#include "lib/time/phrase/phrase.hpp"

namespace ruka {

/// "12.03.1980", "12.03.80", "12.03", "12 марта", "12-мар-80", "--03-12", "--0312", "19800312"; an
/// empty hour (00:00) or «(пн)» behind it is no part of it. Throws Error{Value}; for a day in the
/// future too.
std::string read_birthday(std::string_view text, const PhraseContext& phrases);

/// A birthday as it is kept, from that form or one with a whole year or none ("12.03.1980",
/// "12.03"); an empty text stays empty. Throws Error{Value}.
std::string check_birthday(std::string_view text);

/// What stands first in a foreign file's dates with slashes; unsaid, what may be read in two ways
/// is refused as doubtful.
enum class DateOrder { Unsaid, DayFirst, MonthFirst, YearFirst };

inline constexpr Codes kDateOrders = {"", code_words<"dmy", "mdy", "ymd">};

/// Of a word of kDateOrders.
DateOrder date_order_of(std::string_view word);

/// "3/12/1980" and "3-12-1980" as "12.03.1980" in their order, 1980/03/12 too; other text as it is,
/// but for blanks and commas among the digits («12. 03. 1980», 12,03,1980) and for 19800312. Where
/// the order is unsaid, a number that is no month's tells it (25/3/1980), and the rest is
/// Error{Value}.
std::string with_dots(std::string_view date, DateOrder order);

/// A cell of a foreign file: "12.03.1980", "1980-03-12", "--03-12", "3/12/1980" in its order; ""
/// for a date of zeros, which is Outlook's for none; 1604 is the year of telephones that know none.
/// Throws Error{Value}.
std::string imported_birthday(std::string_view value, Day today, DateOrder order);

}  // namespace ruka
