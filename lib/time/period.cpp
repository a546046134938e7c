// Periods: whole days, weeks, months, quarters and years, and spans between two dates.
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/time/dates.hpp"
#include "lib/time/iso_week.hpp"
#include "lib/time/phrase_reader.hpp"

namespace ruka {

using std::chrono::days;
using std::chrono::year_month_day;

namespace {

Day first_of_month(Day day) {
  const year_month_day date(day);
  return Day(date.year() / date.month() / 1);
}

// The unit that a day lies in, as a period.
Period whole(Day day, Unit unit) {
  if (unit == Unit::Week) {
    const Day monday = day - days(iso_weekday(day) - 1);
    return {monday, monday + days(6)};
  }
  if (unit == Unit::Month) return {first_of_month(day), last_of_month(day)};
  if (unit == Unit::Quarter) {
    const Day last = last_of_quarter(day);
    const year_month_day date(last);
    return {Day(date.year() / (date.month() - std::chrono::months(2)) / 1), last};
  }
  if (unit == Unit::Year) return {make_day(year_of(day), 1, 1), last_of_year(day)};
  return {day, day};
}

Period quarter_of(int year, int quarter) {
  if (quarter < 1 || quarter > 4) {
    throw Error(ErrorKind::Value,
                msg("there is no quarter {quarter}", {{"quarter", std::int64_t{quarter}}}),
                msg("quarters go from 1 to 4: 2026Q3"));
  }
  return whole(make_day(year, static_cast<unsigned>(quarter * 3), 1), Unit::Quarter);
}

// "2026", "2026-11", "2026-w47", "2026q3", "2026-q3".
std::optional<Period> read_compact(std::string_view word) {
  if (word.size() < 4) return std::nullopt;
  const auto year = read_number(word.substr(0, 4));
  if (!year || *year < 1900 || *year > 2199) return std::nullopt;
  if (word.size() == 4) return whole(make_day(*year, 1, 1), Unit::Year);
  std::string_view rest = word.substr(4);
  if (rest.starts_with('-')) rest.remove_prefix(1);
  if (rest.starts_with('q')) {
    const auto quarter = read_number(rest.substr(1));
    return quarter ? std::optional(quarter_of(*year, *quarter)) : std::nullopt;
  }
  if (rest.starts_with('w')) {
    const auto week = read_number(rest.substr(1));
    if (!week) return std::nullopt;
    const auto monday = monday_of_week(*year, *week);
    if (!monday) {
      throw Error(ErrorKind::Value,
                  msg("there is no week {week} in {year}",
                      {{"week", std::int64_t{*week}}, {"year", std::int64_t{*year}}}),
                  msg("ISO weeks go from 1 to 52 or 53"));
    }
    return Period{*monday, *monday + days(6)};
  }
  const auto month = rest.size() == 2 && word[4] == '-' ? read_number(rest) : std::nullopt;
  if (!month) return std::nullopt;
  return whole(make_day(*year, static_cast<unsigned>(*month), 1), Unit::Month);
}

// Words of a period, prepositions dropped.
std::vector<std::string> words_of(std::string_view phrase) {
  std::vector<std::string> words;
  for (const PhraseWord& word : phrase_words(phrase)) {
    if (!is_preposition(word.text)) words.push_back(word.text);
  }
  return words;
}

// "week", "last month", «прошлый квартал», «эта неделя».
std::optional<Period> read_unit(const std::vector<std::string>& words,
                                const PhraseContext& context) {
  const bool named =
      words.size() == 2 && (is_this(words[0]) || is_next(words[0]) || is_last(words[0]));
  if (words.size() != 1 && !named) return std::nullopt;
  const auto unit = unit_word(words.back());
  if (!unit || *unit < Unit::Week) return std::nullopt;
  const int step = !named ? 0 : is_next(words[0]) ? 1 : is_last(words[0]) ? -1 : 0;
  const Period now = whole(context.today(), *unit);
  return whole(add_units(now.from, step, *unit, context.calendar), *unit);
}

// «ноябрь», "november 2026", «3 квартал», "q3 2026", «2026 год».
std::optional<Period> read_named(std::vector<std::string> words, const PhraseContext& context) {
  int year = year_of(context.today());
  if (words.size() > 1 && is_year_mark(words.back())) words.pop_back();
  if (words.size() > 1 && words.back().size() == 4 && read_number(words.back())) {
    year = *read_number(words.back());
    words.pop_back();
  }
  if (words.size() == 1) {
    if (const auto month = month_word(words[0])) {
      return whole(make_day(year, *month, 1), Unit::Month);
    }
    const std::string_view word = words[0];
    const bool marked = word.starts_with('q') && word.size() == 2;
    if (marked) return quarter_of(year, word[1] - '0');
    return read_compact(word);
  }
  if (words.size() == 2 && unit_word(words[1]) == Unit::Quarter) {
    std::string_view digits = words[0];
    for (const std::string_view ending : {"-й", "-ый", "-ий"}) {
      if (digits.ends_with(ending)) digits.remove_suffix(ending.size());
    }
    if (const auto quarter = read_number(digits)) return quarter_of(year, *quarter);
  }
  return std::nullopt;
}

// "last 7 days", «последние 30 дней»: up to and with today.
std::optional<Period> read_last_days(const std::vector<std::string>& words,
                                     const PhraseContext& context) {
  if (words.size() != 3 || !(is_last(words[0]) || words[0] == "последние")) return std::nullopt;
  const auto count = read_number(words[1]);
  if (!count || *count < 1 || *count > 40000 || unit_word(words[2]) != Unit::Day) {
    return std::nullopt;
  }
  return Period{context.today() - days(*count - 1), context.today()};
}

Message how_to_write_periods() {
  return msg("write it like: today, last week, 2026-11, 3 quarter, 01.11..15.11");
}

Period checked(Period period) {
  if (period.to < period.from) {
    throw Error(ErrorKind::Value,
                msg("the period ends on {to}, before it begins on {from}",
                    {{"from", day_digits(period.from)}, {"to", day_digits(period.to)}}),
                msg("put the earlier day first: 01.11..15.11"));
  }
  return period;
}

}  // namespace

Instant Period::begins(const Zone& zone) const { return zone.to_instant(LocalTime(from)); }
Instant Period::ends(const Zone& zone) const { return zone.to_instant(LocalTime(to + days(1))); }

Period parse_period(std::string_view phrase, const PhraseContext& context) {
  const std::size_t dots = phrase.find("..");
  if (dots != phrase.npos) {
    if (trim(phrase.substr(0, dots)).empty() || trim(phrase.substr(dots + 2)).empty()) {
      throw Error(
          ErrorKind::Value,
          msg("the period “{phrase}” has one day only", {{"phrase", terminal_safe(phrase)}}),
          msg("name both: 01.11..15.11, 01.11..today"));
    }
    const Period first = parse_period(phrase.substr(0, dots), context);
    const Period last = parse_period(phrase.substr(dots + 2), context);
    return checked({first.from, last.to});
  }
  const auto words = words_of(phrase);
  if (words.size() == 1 && words[0].size() <= 2 && read_number(words[0])) {
    throw Error(ErrorKind::Value,
                msg("“{phrase}” is doubtful: a day, a week or a month?",
                    {{"phrase", terminal_safe(phrase)}}),
                how_to_write_periods());
  }
  if (const auto period = read_unit(words, context)) return *period;
  if (const auto period = read_named(words, context)) return *period;
  if (const auto period = read_last_days(words, context)) return *period;
  const When when = parse_when(phrase, context);
  if (when.at) {
    throw Error(ErrorKind::Value,
                msg("“{phrase}” is a moment, not a period", {{"phrase", terminal_safe(phrase)}}),
                how_to_write_periods());
  }
  return {when.on, when.on};
}

}  // namespace ruka
