// Phrases that count from now: «через 2 часа 30 минут», "3 working days ago", +3рд.
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/time/dates.hpp"
#include "lib/time/phrase/phrase_reader.hpp"

namespace ruka {

using std::chrono::hours;
using std::chrono::minutes;

namespace {

constexpr int kFarthest = 40000;

// The word of "in two days' time".
std::string_view without_possessive(std::string_view word) {
  for (const std::string_view end : {"'s", "\u2019s", "'", "\u2019"}) {
    if (word.ends_with(end)) return word.substr(0, word.size() - end.size());
  }
  return word;
}

// 2 of «2,5».
std::optional<int> halves(std::string_view word) {
  if (word.size() < 3 || !(word.ends_with(",5") || word.ends_with(".5"))) return std::nullopt;
  return read_number(word.substr(0, word.size() - 2));
}

}  // namespace

// A unit behind an amount: "days", "working days", «рабочих дня».
std::optional<std::pair<Unit, std::size_t>> PhraseReader::unit(std::size_t ahead) const {
  if (is_working(word(ahead)) && unit_word(word(ahead + 1)) == Unit::Day) {
    return std::pair(Unit::WorkingDay, std::size_t{2});
  }
  if (const auto unit = unit_word(without_possessive(word(ahead)))) {
    return std::pair(*unit, std::size_t{1});
  }
  if (const auto unit = short_unit(word(ahead))) return std::pair(*unit, std::size_t{1});
  return std::nullopt;
}

namespace {

// Whether so much of that unit can be added. Half a week is three days, half a month fifteen; of a
// minute, a day and a quarter no half is said.
template <typename Amounts>
bool add(Amounts& sum, int n, bool half, Unit unit) {
  const bool whole = unit == Unit::Minute || unit == Unit::Day || unit == Unit::WorkingDay ||
                     unit == Unit::Quarter;
  if (n > kFarthest || (half && whole)) return false;
  sum.weeks_alone = sum.weeks_alone && unit == Unit::Week && !half;
  switch (unit) {
    case Unit::Minute: sum.time += minutes(n); break;
    case Unit::Hour: sum.time += hours(n) + minutes(half ? 30 : 0); break;
    case Unit::Day: sum.days += n; break;
    case Unit::WorkingDay: sum.working_days += n; break;
    case Unit::Week: sum.days += 7 * n + (half ? 3 : 0); break;
    case Unit::Month:
      sum.months += n;
      sum.days += half ? 15 : 0;
      break;
    case Unit::Quarter: sum.months += 3 * n; break;
    case Unit::Year: sum.months += 12 * n + (half ? 6 : 0); break;
  }
  return true;
}

}  // namespace

void PhraseReader::add_unit(Amounts& sum, Unit unit) { add(sum, 1, false, unit); }

// «полчаса», «полгода», "half an hour", «четверть часа».
std::size_t PhraseReader::add_fixed_amount(std::size_t ahead, Amounts& sum) const {
  const std::string_view first = word(ahead);
  const std::string_view second = word(ahead + 1);
  if (first == "полчаса" || first == "полчасика") return add(sum, 30, false, Unit::Minute) ? 1 : 0;
  const std::size_t fortnight = first == "a" ? 1 : 0;
  if (word(ahead + fortnight) == "fortnight") {
    return add(sum, 2, false, Unit::Week) ? fortnight + 1 : 0;
  }
  if (first == "полгода") return add(sum, 6, false, Unit::Month) ? 1 : 0;
  if (first == "четверть" && second == "часа") return add(sum, 15, false, Unit::Minute) ? 2 : 0;
  if (first == "half" && (second == "an" || second == "a")) {
    if (word(ahead + 2) == "hour") return add(sum, 30, false, Unit::Minute) ? 3 : 0;
    if (word(ahead + 2) == "year") return add(sum, 6, false, Unit::Month) ? 3 : 0;
  }
  const std::size_t article = first == "a" ? 1 : 0;
  if (word(ahead + article) == "quarter" && word(ahead + article + 1) == "of" &&
      word(ahead + article + 2) == "an" && word(ahead + article + 3) == "hour") {
    return add(sum, 15, false, Unit::Minute) ? article + 4 : 0;
  }
  return 0;
}

// "1h30m", «2ч», «30мин»: behind hours an m is minutes. One word.
std::size_t PhraseReader::add_written_amount(std::string_view text, Amounts& sum) const {
  bool after_hours = false;
  while (!text.empty()) {
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    const auto number = read_number(text.substr(0, digits));
    const std::size_t end = std::min(text.find_first_of("0123456789", digits), text.size());
    const std::string_view letters = text.substr(digits, end - digits);
    auto counted = short_unit(letters);
    if (!counted) counted = unit_word(letters);
    // «15ч30»
    if (after_hours && letters.empty() && digits == 2) {
      return number && add(sum, *number, false, Unit::Minute) ? 1 : 0;
    }
    if (after_hours && is_minute_word(letters)) counted = Unit::Minute;
    if (!number || letters.empty() || !counted || !add(sum, *number, false, *counted)) return 0;
    after_hours = *counted == Unit::Hour;
    text.remove_prefix(end);
  }
  return 1;
}

// One amount with its unit; how many words it takes, 0 where there is none.
std::size_t PhraseReader::add_amount(std::size_t ahead, Amounts& sum) const {
  if (const std::size_t fixed = add_fixed_amount(ahead, sum)) return fixed;
  std::size_t words = 0;
  int n = 1;
  bool half = false;
  const std::string_view first = word(ahead);
  const std::size_t article = first == "a" ? 1 : 0;
  if (word(ahead + article) == "couple" && word(ahead + article + 1) == "of") {
    n = 2;
    words = article + 2;
  } else if (first == "a" || first == "an") {
    words = 1;
  } else if (first == "пару") {
    n = 2;
    words = 1;
  } else if (const auto tenths = halves(first)) {
    n = *tenths;
    half = true;
    words = 1;
  } else if (first == "полтора" || first == "полторы") {
    half = true;
    words = 1;
  } else if (const auto said = number(ahead); said && !said->ordinal) {
    n = said->value;
    words = said->words;
    if (word(ahead + words) == "с" && word(ahead + words + 1) == "половиной") {
      half = true;
      words += 2;
    } else if (word(ahead + words) == "and" && word(ahead + words + 1) == "a" &&
               word(ahead + words + 2) == "half") {
      half = true;
      words += 3;
    }
  }
  const bool one = is_one_unit(first) || (is_working(first) && is_one_unit(word(ahead + 1)));
  if (words == 0 && !one) {
    const bool digit = !first.empty() && first.front() >= '0' && first.front() <= '9';
    return digit ? add_written_amount(first, sum) : 0;
  }
  const auto counted = unit(ahead + words);
  if (!counted) return 0;
  words += counted->second;
  // "an hour and a half"
  if (word(ahead + words) == "and" && word(ahead + words + 1) == "a" &&
      word(ahead + words + 2) == "half") {
    half = true;
    words += 3;
  }
  return add(sum, n, half, counted->first) ? words : 0;
}

// «через час двадцать»: the last words, behind whole hours.
std::size_t PhraseReader::add_bare_minutes(std::size_t ahead, Amounts& sum) const {
  const auto said = number(ahead);
  const bool hours_alone = sum.time > minutes(0) && sum.time % hours(1) == minutes(0) &&
                           sum.days == 0 && sum.months == 0;
  if (!said || said->ordinal || said->value >= 60 || said->value < 5 || !hours_alone) return 0;
  if (extent_ == Extent::Head || at_ + ahead + said->words != words_.size()) return 0;
  return add(sum, said->value, false, Unit::Minute) ? said->words : 0;
}

// «2 часа 30 минут», "2 weeks and 3 days", «неделю».
std::optional<PhraseReader::Amounts> PhraseReader::amounts(std::size_t ahead) const {
  Amounts sum;
  sum.words = add_amount(ahead, sum);
  if (sum.words == 0) return std::nullopt;
  for (;;) {
    std::size_t next = ahead + sum.words;
    const bool with_and = word(next) == "и" || word(next) == "and";
    if (with_and) ++next;
    // A second one without a number or an "and" is none: «через час день рождения».
    const bool counted =
        with_and || number(next) || word(next) == "полчаса" || word(next) == "half";
    const std::size_t words = counted ? add_amount(next, sum) : 0;
    if (words == 0) {
      sum.words += add_bare_minutes(ahead + sum.words, sum);
      return sum;
    }
    sum.words = next + words - ahead;
  }
}

Day PhraseReader::counted(Day from, const Amounts& amounts, int sign) const {
  const WorkCalendar& calendar = context_.calendar;
  Day day = add_units(from, sign * amounts.months, Unit::Month, calendar);
  day = add_units(day, sign * amounts.days, Unit::Day, calendar);
  if (amounts.working_days == 0) return day;
  return add_units(day, sign * amounts.working_days, Unit::WorkingDay, calendar);
}

bool PhraseReader::move(const Amounts& amounts, int sign, std::size_t words) {
  const Day today = context_.today();
  const Day day = counted(today, amounts, sign);
  if (amounts.time > minutes(0)) {
    const Instant then = day == today
                             ? context_.now
                             : said_instant(context_.local_now() + (day - today), context_.zone);
    return set_moment(then + sign * amounts.time, words);
  }
  if (amounts.weeks_alone && weekday_) {
    // «во вторник через две недели»
    day_ = whole(day, Unit::Week).from + std::chrono::days(*weekday_ - 1);
    weekday_.reset();
    at_ += words;
    return true;
  }
  if (!set_day(day, words)) return false;
  by_weeks_ = amounts.weeks_alone;
  return true;
}

namespace {

// «через день»: people mean either of two days by it, or every other one.
[[noreturn]] void refuse_next_but_one(std::string_view phrase, Day today) {
  throw Error(
      ErrorKind::Value,
      msg("“{phrase}” is doubtful: the next day or the one behind it?",
          {{"phrase", terminal_safe(phrase)}}),
      msg("write {first} or {second}", {{"first", day_digits(today + std::chrono::days(1))},
                                        {"second", day_digits(today + std::chrono::days(2))}}));
}

}  // namespace

bool PhraseReader::read_relative() {
  if (read_signed() || read_turned()) return true;
  const bool in = is_in(word());
  const auto sum = amounts(in ? 1 : 0);
  if (!sum) return read_turned_ago();
  std::size_t words = sum->words + (in ? 1 : 0);
  if (read_from_day(*sum, words, in)) return true;
  if (blamed_ > 0) return false;
  if (word() == "через" && words == 2 && unit_word(word(1)) == Unit::Day &&
      !is_round_the_clock(word(1))) {
    refuse_next_but_one(fmt::format("{} {}", word(), word(1)), context_.today());
  }
  if (in) return move(*sum, 1, words + (word(words) == "time" ? 1 : 0));
  if (word(words) == "from" && (word(words + 1) == "now" || word(words + 1) == "today")) {
    return move(*sum, 1, words + 2);
  }
  if (!is_ago(word(words))) return false;
  words += word(words) == "тому" && word(words + 1) == "назад" ? 2 : 1;
  return move(*sum, -1, words);
}

// «минут пять назад», «часа два назад».
bool PhraseReader::read_turned_ago() {
  const auto counted = unit_word(word());
  const auto said = counted ? number(1) : std::nullopt;
  Amounts sum;
  if (!said || said->ordinal || !is_ago(word(1 + said->words)) ||
      !add(sum, said->value, false, *counted)) {
    return false;
  }
  const std::size_t words = 1 + said->words;
  return move(sum, -1, words + (word(words) == "тому" && word(words + 1) == "назад" ? 2 : 1));
}

// «часа через два», «минут через двадцать».
bool PhraseReader::read_turned() {
  const auto counted = unit_word(word());
  if (!counted || !is_in(word(1))) return false;
  const auto said = number(2);
  Amounts sum;
  if (!said || said->ordinal || unit(2 + said->words) || !add(sum, said->value, false, *counted)) {
    return false;
  }
  return move(sum, 1, 2 + said->words);
}

// «в течение двух недель», «в ближайшие 3 дня», «в течение дня», «в течение среды».
bool PhraseReader::read_within() {
  if (word() != "в") return false;
  const bool within = word(1) == "течение" || word(1) == "течении";
  if (!within && !is_nearest(word(1))) return false;
  // «в течение дня» is today, «в течение суток» is not.
  const std::size_t day_at = is_working(word(2)) ? 3 : 2;
  if (within && unit_word(word(day_at)) == Unit::Day && !is_round_the_clock(word(day_at))) {
    return !day_ && set_day(context_.today(), day_at + 1);
  }
  if (const auto sum = amounts(2)) return move(*sum, 1, 2 + sum->words);
  if (!within) return false;
  if (const auto span = named_span(2)) return set_day(span->days.to, span->words);
  const std::size_t before = at_;
  at_ += 2;
  if (read_end_of() || read_named_day() || read_weekday()) return true;
  at_ = before;
  return false;
}

// "+3d", "-1d", "+2w", "+3рд", "+3 рд"; "+ 3 d" is not one.
bool PhraseReader::read_signed() {
  std::string_view text = word();
  if (text.size() < 2 || (text[0] != '+' && text[0] != '-')) return false;
  const int sign = text[0] == '-' ? -1 : 1;
  text.remove_prefix(1);
  Amounts sum;
  if (const auto number = read_number(text)) {
    const auto counted = unit(1);
    if (!counted || !add(sum, *number, false, counted->first)) return false;
    return move(sum, sign, 1 + counted->second);
  }
  return add_written_amount(text, sum) == 1 && move(sum, sign, 1);
}

}  // namespace ruka
