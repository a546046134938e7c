// Periods: whole days, weeks, months, quarters and years, and spans between two dates.
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/time/dates.hpp"
#include "lib/time/iso_week.hpp"
#include "lib/time/period_range.hpp"
#include "lib/time/phrase/phrase_reader.hpp"

namespace ruka {

using std::chrono::days;
using std::chrono::year_month_day;

namespace {

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

// Words of a period without prepositions and articles.
std::vector<std::string> words_of(std::string_view phrase) {
  std::vector<std::string> words;
  for (const PhraseWord& word : phrase_words(phrase)) {
    const bool filler =
        is_preposition(word.text) || word.text == "of" || word.text == "the" || word.text == "in";
    if (!filler) words.push_back(word.text);
  }
  return words;
}

// "week after next", «неделя после следующей».
bool is_next_but_one(const std::vector<std::string>& words) {
  return words.size() == 3 && (words[1] == "after" || words[1] == "после") && is_next(words[2]);
}

// "week", "last month", «прошлый квартал», «эта неделя», «выходные».
std::optional<Period> read_unit(const std::vector<std::string>& words,
                                const PhraseContext& context) {
  if (is_next_but_one(words)) {
    const auto unit = unit_word(words[0]);
    if (!unit || *unit < Unit::Week) return std::nullopt;
    const Period now = whole(context.today(), *unit);
    return whole(add_units(now.from, 2, *unit, context.calendar), *unit);
  }
  const auto named = words.size() == 2 ? step_word(words[0]) : std::nullopt;
  if (words.size() != 1 && !named) return std::nullopt;
  const int step = named.value_or(0);
  if (is_weekend(words.back())) {
    const Day sunday = whole(context.today(), Unit::Week).to + days(7 * step);
    return Period{sunday - days(1), sunday};
  }
  const auto unit = unit_word(words.back());
  if (!unit || *unit < Unit::Week) return std::nullopt;
  const Period now = whole(context.today(), *unit);
  return whole(add_units(now.from, step, *unit, context.calendar), *unit);
}

// The year at the end of a period's words: «2026 года», «следующего года»; taken off them.
std::optional<int> take_year_of(std::vector<std::string>& words, const PhraseContext& context) {
  for (const std::size_t count : {std::size_t{2}, std::size_t{1}}) {
    if (words.size() <= count) continue;
    const auto year = words.end() - static_cast<std::ptrdiff_t>(count);
    const std::string_view mark = count == 2 ? std::string_view(words.back()) : std::string_view{};
    const auto said = said_year(*year, mark, year_of(context.today()));
    if (!said || said->words != count) continue;
    words.erase(year, words.end());
    return said->year;
  }
  // «2026 год» itself
  if (words.size() > 1 && is_year_mark(words.back())) words.pop_back();
  return std::nullopt;
}

// «3 квартал», «первое полугодие», «вторая половина декабря», «48 неделя».
std::optional<Period> read_part(const std::vector<std::string>& words, int year) {
  if (words.size() < 2 || words.size() > 3) return std::nullopt;
  if (words.size() == 2 && numbered_unit(words[0]) == Unit::Week) {
    const auto number = read_number(words[1]);
    const auto monday = number ? monday_of_week(year, *number) : std::nullopt;
    return monday ? std::optional(Period{*monday, *monday + days(6)}) : std::nullopt;
  }
  const auto number = which_one(words[0]);
  if (!number) return std::nullopt;
  const bool half = *number == 1 || *number == 2;
  if (words.size() == 3) {
    const auto month = month_word(words[2]);
    if (!month || !half || !is_half_of(words[1])) return std::nullopt;
    const Day first = make_day(year, *month, 1);
    return *number == 1 ? Period{first, first + days(14)}
                        : Period{first + days(15), last_of_month(first)};
  }
  const auto unit = numbered_unit(words[1]);
  if (unit == Unit::Quarter) return quarter_of(year, *number);
  if (is_half_year(words[1]) && half) return half_year(year, *number);
  if (unit == Unit::Week && read_number(words[0])) {
    const auto monday = monday_of_week(year, *number);
    if (monday) return Period{*monday, *monday + days(6)};
  }
  return std::nullopt;
}

// «ноябрь», "november 2026", «3 квартал», "q3 2026", «2026 год» in that year.
std::optional<Period> read_named_in(const std::vector<std::string>& words, int year) {
  if (words.size() != 1) return read_part(words, year);
  if (const auto month = month_word(words[0])) {
    return whole(make_day(year, *month, 1), Unit::Month);
  }
  const std::string_view word = words[0];
  if (word == "h1" || word == "h2") return half_year(year, word[1] - '0');
  const bool marked = word.starts_with('q') && word.size() == 2;
  return marked ? std::optional(quarter_of(year, word[1] - '0')) : read_compact(word);
}

// The same; of what has happened, one without its year that is far ahead is last year's.
std::optional<Period> read_named(std::vector<std::string> words, const PhraseContext& context) {
  constexpr days kNear(31);
  const std::size_t with_year = words.size();
  const auto said = take_year_of(words, context);
  const int now = year_of(context.today());
  // «первая половина года», "first half of 2026"
  if (words.size() == 2 && with_year > 2 && is_half_of(words[1])) words[1] = "полугодие";
  const auto period = read_named_in(words, said.value_or(now));
  const bool ahead = period && period->from > context.today() + kNear;
  if (said || !ahead || context.yearless != Yearless::Past) return period;
  return read_named_in(words, now - 1);
}

// "the week of December 7".
std::optional<Period> read_week_of(std::string_view phrase, const PhraseContext& context) {
  const auto words = phrase_words(phrase);
  const std::size_t at = !words.empty() && words[0].text == "the" ? 1 : 0;
  if (words.size() < at + 3 || words[at].text != "week" || words[at + 1].text != "of") {
    return std::nullopt;
  }
  const When day = parse_when(phrase.substr(words[at + 1].end), context);
  return day.at ? std::nullopt : std::optional(whole(day.on, Unit::Week));
}

// «с начала месяца», "beginning of the year", "year to date": up to and with today.
std::optional<Period> read_since(std::vector<std::string> words, const PhraseContext& context) {
  if (words.size() > 1 && words[0] == "since" && is_beginning(words[1])) words.erase(words.begin());
  const bool to_date = words.size() == 3 && words[1] == "to" && words[2] == "date";
  if (to_date) {
    words.resize(1);
  } else if (!words.empty() && is_beginning(words[0])) {
    words.erase(words.begin());
  } else {
    return std::nullopt;
  }
  auto since = read_unit(words, context);
  if (!since) since = read_named(words, context);
  if (!since || since->from > context.today()) return std::nullopt;
  return Period{since->from, context.today()};
}

// "last 7 days", «последние две недели», «последний месяц»: up to and with today. "next 3 days"
// begins tomorrow.
std::optional<Period> read_counted(const std::vector<std::string>& words,
                                   const PhraseContext& context) {
  if (words.size() < 2) return std::nullopt;
  const bool past = is_past_count(words[0]);
  if (!past && !is_next_count(words[0])) return std::nullopt;
  const auto said = said_number(words[1], words.size() > 2 ? words[2] : std::string_view{});
  const std::size_t at = said ? 1 + said->words : 1;
  const bool alone = !said && is_final(words[0]) && words[0] != "last";
  if (at + 1 != words.size() || !(said || alone)) return std::nullopt;
  const auto unit = unit_word(words[at]);
  const int count = said ? said->value : 1;
  if (!unit || *unit < Unit::Day || count < 1 || count > 40000) return std::nullopt;
  const Day today = context.today();
  if (past) return Period{add_units(today, -count, *unit, context.calendar) + days(1), today};
  return Period{today + days(1), add_units(today, count, *unit, context.calendar)};
}

Message how_to_write_periods() {
  return msg("write it like: today, last week, 2026-11, 3 quarter, 01.11..15.11");
}

[[noreturn]] void refuse_one_end(std::string_view phrase) {
  throw Error(ErrorKind::Value,
              msg("the period “{phrase}” has one day only", {{"phrase", terminal_safe(phrase)}}),
              msg("name both: 01.11..15.11, 01.11..today"));
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

std::optional<Period> named_period(std::string_view phrase, const PhraseContext& context) {
  const auto words = words_of(phrase);
  if (const auto period = read_since(words, context)) return period;
  if (const auto range = read_range(phrase, context)) return checked(*range);
  if (const auto week = read_week_of(phrase, context)) return week;
  // «с октября»: until when?
  const auto said = phrase_words(phrase);
  if (said.size() > 1 && is_from(said[0].text)) return std::nullopt;
  if (const auto period = read_unit(words, context)) return period;
  if (const auto period = read_named(words, context)) return period;
  return read_counted(words, context);
}

Period parse_period(std::string_view phrase, const PhraseContext& context) {
  const std::size_t dots = phrase.find("..");
  if (dots != phrase.npos) {
    if (trim(phrase.substr(0, dots)).empty() || trim(phrase.substr(dots + 2)).empty()) {
      refuse_one_end(phrase);
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
  if (const auto period = named_period(phrase, context)) return *period;
  // «с 1 ноября»: until when?
  const auto said = phrase_words(phrase);
  if (said.size() > 1 && (is_from(said[0].text) || is_to(said[0].text))) refuse_one_end(phrase);
  const When when = parse_when(phrase, context);
  if (when.at) {
    throw Error(ErrorKind::Value,
                msg("“{phrase}” is a moment, not a period", {{"phrase", terminal_safe(phrase)}}),
                how_to_write_periods());
  }
  return {when.on, when.on};
}

}  // namespace ruka
