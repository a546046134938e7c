#pragma once
// Date phrases and periods, Russian and English: what a person types for WHEN and PERIOD.
#include <optional>
#include <string_view>

#include "lib/time/instant.hpp"
#include "lib/time/work_calendar.hpp"

namespace ruka {

/// The year of a day without one: this year's, or that of the next such day (of what is to come),
/// or of the last one (of what has happened). A day of the month before, or after, stays in this
/// year: it is late, or a slip.
enum class Yearless { ThisYear, Ahead, Past };

/// A day, or a moment of it. A phrase without an hour ("пятница") leaves `at` empty.
struct When {
  Day on;
  std::optional<Instant> at;

  /// The moment itself, or the end of the day where no hour was said (a deadline).
  Instant deadline(const Zone& zone) const;
  bool operator==(const When&) const = default;
};

/// What a phrase is read against; it outlives the call.
struct PhraseContext {
  Instant now;
  const Zone& zone;
  const WorkCalendar& calendar;
  Yearless yearless = Yearless::ThisYear;
  std::optional<Day> own_day = {};  ///< that of an hour alone; today unless said
  std::optional<When> stands = {};  ///< what is edited, of which «на час позже» is said

  LocalTime local_now() const { return zone.to_local(now); }
  Day today() const { return zone.day_of(now); }
};

/// Reads a date phrase; the whole text must belong to it.
/// Throws Error{Value}: an impossible day, a doubtful phrase (13/12/2026), left-over words.
When parse_when(std::string_view phrase, const PhraseContext& context);

/// Reads a phrase at the beginning of `text` (the longest that is one) and cuts it off, with the
/// white space behind it: `--next "завтра 10:00 выслать КП"`. Throws Error{Value} where none is.
When take_when(std::string_view& text, const PhraseContext& context);

/// The same at the end of `text`, with its preposition: «выслать проект до среды». Nothing where
/// its last words name no day. Throws Error{Value} for a day with a doubtful hour.
std::optional<When> take_when_behind(std::string_view& text, const PhraseContext& context);

/// Whether the phrase, which can be read, counts from what stands: «на час позже».
bool is_shift(std::string_view phrase, const PhraseContext& context);

/// Whether `text` begins with a number, a weekday or another word that says when: what stands there
/// is meant as a date, though it may be none.
bool is_meant_as_date(std::string_view text);

/// Both days included.
struct Period {
  Day from;
  Day to;

  Instant begins(const Zone& zone) const;  ///< the first instant of `from`
  Instant ends(const Zone& zone) const;    ///< the first instant after `to`
  bool operator==(const Period&) const = default;
};

/// "today", "last week", "2026-11", "2026-W47", "2026Q3", "01.11..15.11", «прошлый месяц», ...
/// Throws Error{Value} as parse_when does.
Period parse_period(std::string_view phrase, const PhraseContext& context);

/// The same where the text names a week, month, range or the like; a single day is none of them.
std::optional<Period> named_period(std::string_view phrase, const PhraseContext& context);

/// A span of work: "1h30m", "90m", "90", "2h", "1:30", "1ч30м", "45 мин", "полчаса", "1,5 ч".
/// A bare number is minutes. Throws Error{Value}; zero and negatives too.
Minutes parse_span(std::string_view text);

}  // namespace ruka
