#pragma once
// Dates checked and counted: the arithmetic under phrases and periods.
#include <optional>
#include <string_view>

#include "lib/time/phrase/phrase.hpp"
#include "lib/time/phrase/phrase_words.hpp"

namespace ruka {

/// A date of the calendar. Throws Error{Value} for an impossible one: "there is no 30th in
/// February 2026", with the month's last day as the hint.
Day make_day(int year, unsigned month, unsigned day);

/// A year as written: 26 is 2026, 2026 itself.
int full_year(int written);

/// `n` units from a day; the last day of a shorter month where the day does not exist.
Day add_units(Day from, int n, Unit unit, const WorkCalendar& calendar);

/// A day of no stated year; 29 February of the nearest year that has it, but for this year's.
/// Throws as make_day does.
Day yearless_day(unsigned month, unsigned day, Day today, Yearless yearless);

/// "31.12", "31.12.2026", "31.12.26", "2026-12-31"; nothing for other text. Slashes are refused as
/// doubtful. Of what was (Yearless::Past) a year of two digits that is more than ten years ahead is
/// of the century before: "31.12.99" is 1999.
std::optional<Day> read_date(std::string_view word, Day today,
                             Yearless yearless = Yearless::ThisYear);

/// "15:00", "9:05", "16:30:00"; nothing for other text, Error{Value} for 25:00.
std::optional<std::chrono::seconds> read_hour(std::string_view word);

/// "2026-12-31T16:30[:00][Z|+03:00]"; nothing for other text.
std::optional<Instant> read_iso_moment(std::string_view word, const Zone& zone);

/// The moment of a day and hour that somebody has said. Throws Error{Value} where a change of the
/// clock skips that hour, and where it comes twice: which one is meant?
Instant said_instant(LocalTime at, const Zone& zone);

/// A whole number of at most nine digits; nothing for other text.
std::optional<int> read_number(std::string_view word);

/// The week from Monday, month, quarter or year that a day lies in; of other units the day itself.
Period whole(Day day, Unit unit);

/// The first or the second half of a year.
Period half_year(int year, int half);

Day last_of_month(Day day);
Day last_of_quarter(Day day);
Day last_of_year(Day day);
int year_of(Day day);

}  // namespace ruka
