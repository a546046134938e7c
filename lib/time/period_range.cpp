// Periods from one day to another: «с 2 по 6 декабря», "2-6 dec", 02.12–06.12.2026, 01.11..15.11.
#include "lib/time/period_range.hpp"

#include <algorithm>

#include "lib/base/text.hpp"
#include "lib/time/dates.hpp"
#include "lib/time/phrase/phrase_reader.hpp"

namespace ruka {

using std::chrono::days;

namespace {

using Words = std::vector<std::string>;

struct Ends {
  Words from;
  Words to;
  bool of_days = true;       // «с 9 до 12» may be hours
  bool year_shared = false;  // the first has the year of the second
};

std::string joined(const Words& words) { return fmt::format("{}", fmt::join(words, " ")); }

bool is_bare_day(const Words& words) {
  if (words.empty()) return false;
  const auto said = said_number(words[0], words.size() > 1 ? words[1] : std::string_view{});
  return said && said->words == words.size() && said->value >= 1 && said->value <= 31;
}

// "2-6", "1.12-5.12", «пн-пт»: both sides of a word's only hyphen; not "2026-11", «28-го».
bool split_word(const Words& words, std::size_t at, Ends& ends) {
  const auto pieces = split(words[at], '-');
  if (pieces.size() != 2 || pieces[0].empty() || pieces[1].empty()) return false;
  if (pieces[0].size() == 4 && read_number(pieces[0])) return false;
  const bool numbers = pieces[0].find_first_not_of("0123456789.") == std::string_view::npos;
  const bool number_behind = pieces[1].find_first_not_of("0123456789.") == std::string_view::npos;
  if (numbers != number_behind) return false;
  ends.from.assign(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(at));
  ends.from.emplace_back(pieces[0]);
  ends.to.assign(1, std::string(pieces[1]));
  ends.to.insert(ends.to.end(), words.begin() + static_cast<std::ptrdiff_t>(at) + 1, words.end());
  ends.of_days = false;
  return true;
}

std::optional<Ends> ends_of(std::string_view phrase) {
  Words words;
  for (const PhraseWord& word : phrase_words(phrase)) words.push_back(word.text);
  // «в период с 1 по 10 декабря»
  const auto period = std::ranges::find_if(
      words, [](const std::string& word) { return word == "период" || word == "period"; });
  if (period != words.end() && period + 1 != words.end() && is_from(period[1])) {
    words.erase(words.begin(), period + 1);
  }
  const bool from = !words.empty() && is_from(words[0]);
  for (std::size_t i = 1; i + 1 < words.size(); ++i) {
    if (!is_between(words[i]) && !(is_to(words[i]) && from)) continue;
    const auto middle = words.begin() + static_cast<std::ptrdiff_t>(i);
    return Ends{
        {words.begin() + (from ? 1 : 0), middle}, {middle + 1, words.end()}, is_through(words[i])};
  }
  if (from) return std::nullopt;
  Ends ends;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (split_word(words, i, ends)) return ends;
  }
  return std::nullopt;
}

// «28 ноября - 3 декабря 2026 года», «январь-март 2027».
void share_year(Ends& ends) {
  const std::size_t own = ends.from.size();  // of «28 ноября», «январь»
  const bool month = month_word(ends.from.front()) || month_word(ends.from.back());
  if (own > 2 || ends.to.size() <= own || !month) return;
  const std::string_view mark = ends.to.size() > own + 1 ? std::string_view(ends.to[own + 1]) : "";
  if (!said_year(ends.to[own], mark, 0)) return;
  ends.from.insert(ends.from.end(), ends.to.begin() + static_cast<std::ptrdiff_t>(own),
                   ends.to.end());
  ends.year_shared = true;
}

// What one side leaves to the other: the month of «с 2 по 6 декабря», the year of 02.12-06.12.2026.
void share(Ends& ends) {
  Words& from = ends.from;
  Words& to = ends.to;
  if (is_bare_day(from) && is_bare_day(to)) {
    if (!ends.of_days) return;
    from.emplace_back("числа");
    to.emplace_back("числа");
    return;
  }
  if (is_bare_day(from)) {
    const auto dotted = split(to[0], '.');
    const auto said = said_number(to[0], to.size() > 1 ? to[1] : std::string_view{});
    if (dotted.size() > 1 && to.size() == 1) {
      from[0] += to[0].substr(dotted[0].size());
    } else if (said && said->words < to.size()) {
      from.insert(from.end(), to.begin() + static_cast<std::ptrdiff_t>(said->words), to.end());
    }
    return;
  }
  // "dec 2-6"
  if (is_bare_day(to) && from.size() > 1 && month_word(from[0])) {
    to.insert(to.begin(), from[0]);
    return;
  }
  if (from.size() == 1 && to.size() == 1) {
    const auto first = split(from[0], '.');
    const auto last = split(to[0], '.');
    if (first.size() == 2 && last.size() == 3 && read_number(first[0])) {
      from[0] += "." + std::string(last[2]);
      ends.year_shared = true;
    }
    return;
  }
  share_year(ends);
}

// A weekday or a bare day of the month at the end is the first one from the beginning on.
Period last_of(const Words& words, const Period& first, const PhraseContext& context) {
  const bool weekday = words.size() == 1 && weekday_word(words[0]);
  const bool of_month = words.size() > 1 && is_of_month(words.back());
  if (!weekday && !of_month) return parse_period(joined(words), context);
  PhraseContext then = context;
  then.yearless = Yearless::Ahead;
  then.now = context.zone.to_instant(first.from - days(weekday ? 1 : 0) + std::chrono::hours(12));
  return parse_period(joined(words), then);
}

bool says_year(const Words& words) {
  for (const std::string& word : words) {
    if (split(word, '.').size() == 3 || (word.size() == 4 && read_number(word))) return true;
  }
  return false;
}

}  // namespace

std::optional<Period> read_range(std::string_view phrase, const PhraseContext& context) {
  auto ends = ends_of(dashes_as_hyphens(phrase));
  if (!ends || ends->from.empty() || ends->to.empty()) return std::nullopt;
  share(*ends);
  // «с начала месяца по сегодня»
  if (is_beginning(ends->from[0]) && ends->from.size() > 1) ends->from.erase(ends->from.begin());
  Period first = parse_period(joined(ends->from), context);
  Period last = last_of(ends->to, first, context);
  // «с 1 октября по сегодня»: that which was.
  if (first.from > last.to && last.to <= context.today() && !says_year(ends->from)) {
    PhraseContext past = context;
    past.yearless = Yearless::Past;
    first = parse_period(joined(ends->from), past);
  }
  // «28 декабря - 10 января 2027»: the year is that of the end.
  if (ends->year_shared && first.from > last.to) {
    first.from = add_units(first.from, -1, Unit::Year, context.calendar);
  }
  // «с 28 декабря по 10 января»
  constexpr days kHalfYear{183};
  if (last.to + kHalfYear < first.from && !says_year(ends->to)) {
    last.to = add_units(last.to, 1, Unit::Year, context.calendar);
  }
  return Period{first.from, last.to};
}

}  // namespace ruka
