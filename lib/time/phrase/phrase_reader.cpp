#include "lib/time/phrase/phrase_reader.hpp"

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/time/dates.hpp"

namespace ruka {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::seconds;

namespace {

// A word without what stands around it: «(пт)», «завтра,», «10.»; the points of "a.m." are its own.
std::string_view bare(std::string_view word) {
  while (word.ends_with(',') || word.ends_with(';') || word.ends_with(':')) word.remove_suffix(1);
  if (word.starts_with('(')) word.remove_prefix(1);
  if (word.ends_with(')')) word.remove_suffix(1);
  const std::size_t point = word.find('.');
  const bool digit =
      word.size() > 1 && word[word.size() - 2] >= '0' && word[word.size() - 2] <= '9';
  if (point != word.npos && point + 1 == word.size() && (digit || word.size() > 4)) {
    word.remove_suffix(1);
  }
  return word;
}

}  // namespace

std::vector<PhraseWord> phrase_words(std::string_view text) {
  std::vector<PhraseWord> words;
  for (std::string_view rest = trim(text); !rest.empty();) {
    std::size_t end = rest.find_first_of(" \t\n\r");
    // A no-break space also divides words.
    end = std::min(end, rest.find("\u00A0"));
    std::string_view word = rest.substr(0, end);
    const std::size_t ends_at = static_cast<std::size_t>(word.data() + word.size() - text.data());
    word = bare(word);
    if (!word.empty()) words.push_back({fold(word), ends_at});
    rest = end == rest.npos ? std::string_view{} : trim(rest.substr(end));
  }
  return words;
}

std::string_view PhraseReader::word(std::size_t ahead) const {
  return at_ + ahead < words_.size() ? std::string_view(words_[at_ + ahead].text)
                                     : std::string_view{};
}

std::optional<SaidNumber> PhraseReader::number(std::size_t ahead) const {
  return said_number(word(ahead), word(ahead + 1));
}

std::string_view PhraseReader::stopped_at() const {
  std::size_t at = blamed_ > 0 ? blamed_ : at_;
  while (at + 1 < words_.size() && (is_preposition(words_[at].text) || is_in(words_[at].text)))
    ++at;
  return at < words_.size() ? std::string_view(words_[at].text) : std::string_view{};
}

std::size_t PhraseReader::read() {
  while (at_ < words_.size()) {
    const std::size_t before = at_;
    after_at_ = false;
    if (read_shift() || read_part_of_day() || read_within() || read_before()) continue;
    if (const std::size_t words = trailing_words(); words > 0) {
      at_ += words;
      continue;
    }
    at_ += leading_words();
    if (at_ > before && at_ < words_.size() && read_one()) continue;
    at_ = before;
    after_at_ = false;
    if (!read_one()) break;
  }
  return blamed_ > 0 ? 0 : at_;
}

// What may stand behind a day or an hour and adds nothing: «до пятницы включительно», «завтра же».
std::size_t PhraseReader::trailing_words() const {
  if (!has_day() && !has_hour()) return 0;
  if (word() == "at" && word(1) == "the" && word(2) == "latest") return 3;
  const bool same = word() == "же" && at_ > 0 && day_word(words_[at_ - 1].text);
  const bool sharp = hour_ && (word() == "ровно" || word() == "sharp") && !number(1);
  // «завтра максимум скидки узнать»: the text's own
  const bool most = word() == "максимум" && extent_ == Extent::Whole;
  return same || sharp || (has_day() && (word() == "включительно" || most)) ? 1 : 0;
}

// Prepositions and what stands for them: «до», «не позднее», "no later than", «крайний срок».
std::size_t PhraseReader::leading_words() {
  std::size_t words = 0;
  for (;;) {
    const auto phrase = leading_phrase({word(words), word(words + 1), word(words + 2)});
    if (phrase) {
      words += phrase->words;
      // «крайний срок - пятница»
      if (dashes_as_hyphens(word(words)) == "-") ++words;
      after_at_ = phrase->at;
    } else if (word(words) == "the" || (word(words) == "this" && is_nearest(word(words + 1)))) {
      ++words;
    } else if (is_preposition(word(words))) {
      after_at_ = is_at(word(words));
      ++words;
    } else {
      return words;
    }
  }
}

// "before noon", «после пяти», «не раньше 11»: an hour, for a day might itself belong or not.
bool PhraseReader::read_before() {
  const bool not_before = word() == "не" && word(1) == "раньше";
  if (!not_before && !is_before_or_after(word())) return false;
  const std::size_t before = at_;
  at_ += not_before ? 2 : 1;
  if (word() == "чем") ++at_;
  if (not_before && is_at_hour(word())) ++at_;
  const auto said = number(0);
  const std::string_view behind = said ? word(said->words) : std::string_view{};
  after_at_ = true;
  if (!month_word(behind) && !is_of_month(behind) &&
      (read_written_hour() || read_spoken_hour() || read_counted_hour())) {
    return true;
  }
  at_ = before;
  after_at_ = false;
  return false;
}

// A part of the day goes first: «первой половине дня» begins like a day of the month.
bool PhraseReader::read_one() {
  return read_part_of_day() || read_nth() || read_relative() || read_day() || read_time_of_day();
}

bool PhraseReader::read_day() {
  return read_named_day() || read_week() || read_weekday() || read_written_date() ||
         read_day_and_month() || read_day_of_month() || read_end_of();
}

bool PhraseReader::read_time_of_day() {
  return read_written_hour() || read_spoken_hour() || read_counted_hour() || read_part_of_day();
}

bool PhraseReader::set_day(Day day, std::size_t words) {
  if (day_ || moment_) return false;
  day_ = day;
  at_ += words;
  return true;
}

// A written date. Behind a weekday it says which one was meant: «пт 27.11.2026», as we echo it.
bool PhraseReader::set_date(Day day, std::size_t words) {
  if (weekday_ && iso_weekday(day) != *weekday_) {
    throw Error(ErrorKind::Value,
                msg("“{weekday} {date}” is doubtful: that day is {day}",
                    {{"weekday", terminal_safe(words_[weekday_at_].text)},
                     {"date", terminal_safe(word())},
                     {"day", say_day(day)}}),
                msg("leave the weekday out, or mend the date"));
  }
  if (weekday_) day_.reset();
  weekday_.reset();
  dated_ = true;
  return set_day(day, words);
}

bool PhraseReader::set_moment(Instant moment, std::size_t words) {
  if (day_ || hour_ || part_ || moment_) return false;
  moment_ = moment;
  at_ += words;
  return true;
}

namespace {

// An hour of today that is over: this morning's, or tomorrow's?
[[noreturn]] void refuse_over(seconds hour) {
  const std::string digits = hour_digits(LocalTime(hour));
  throw Error(ErrorKind::Value,
              msg("{hour} is over today: which day is meant?", {{"hour", digits}}),
              msg("write the day: tomorrow {hour}, today {hour}", {{"hour", digits}}));
}

}  // namespace

When PhraseReader::result() const {
  const Zone& zone = context_.zone;
  if (moment_) return {zone.day_of(*moment_), moment_};
  const Day on = day_.value_or(context_.own_day.value_or(context_.today()));
  const auto hour = hour_on(on);
  if (!hour) return {on, std::nullopt};
  const Instant at = said_instant(on + *hour, zone);
  const bool ahead = context_.yearless == Yearless::Ahead && !context_.own_day;
  if (!day_ && ahead && at < context_.now) refuse_over(*hour);
  return {on, at};
}

bool PhraseReader::read_named_day() {
  if (word() == "now" || word() == "сейчас") return set_moment(context_.now, 1);
  const Day today = context_.today();
  if (const auto distance = day_word(word())) {
    if (!set_day(today + days(*distance), 1)) return false;
    dated_ = true;  // «завтра (вторник)»
    return true;
  }
  if (is_next(word()) || is_nearest(word())) {
    const bool working = is_working(word(1));
    if (unit_word(word(working ? 2 : 1)) != Unit::Day) return false;
    if (working) return set_day(context_.calendar.add_working_days(today, 1), 3);
    return is_next(word()) && !context_.stands && set_day(today + days(1), 2);
  }
  // «завтрашнего дня», «завтрашним утром».
  if (const auto distance = day_adjective(word())) {
    const bool day = unit_word(word(1)) == Unit::Day || word(1) == "днем" || word(1) == "дню";
    const bool part = word(1) == "утром" || word(1) == "вечером";
    return (day || part) && set_day(today + days(*distance), day ? 2 : 1);
  }
  if (is_this_part(word()) && part_of_day({word(1), word(2)})) return set_day(today, 1);
  if (word() == "tonight") return set_day(today, 0) && set_part(DayPart::Evening, 1);
  const bool new_year =
      (word() == "нового" && word(1) == "года") || (word() == "новому" && word(1) == "году");
  if (new_year) return set_day(last_of_year(today), 2);
  return false;
}

// «на следующей неделе», "of next week": its Monday.
std::optional<std::pair<Day, std::size_t>> PhraseReader::named_week(std::size_t ahead) const {
  std::size_t words = ahead;
  while (is_preposition(word(words)) || word(words) == "of" || word(words) == "in") ++words;
  const auto step = step_word(word(words));
  if (!step || unit_word(word(words + 1)) != Unit::Week) return std::nullopt;
  return std::pair(whole(context_.today(), Unit::Week).from + days(7 * *step), words + 2);
}

// A week before its day: «на следующей неделе в четверг».
bool PhraseReader::read_week() {
  const auto week = named_week(0);
  if (!week || day_ || week_) return false;
  std::size_t next = week->second;
  while (is_preposition(word(next))) ++next;
  if (!weekday_word(word(next))) return false;
  week_ = week->first;
  at_ += week->second;
  return true;
}

// A bare weekday is the first such day after today, of what has happened the last one; next and
// last are those of the weeks beside.
bool PhraseReader::read_weekday() {
  const auto step = step_word(word());
  const std::size_t words = step || is_nearest(word()) ? 2 : 1;
  const auto weekday = weekday_word(word(words - 1));
  if (!weekday) return false;
  const Day today = context_.today();
  const Day this_week = whole(today, Unit::Week).from + days(*weekday - 1);
  if (step) return set_day(this_week + days(7 * *step), words);
  if (dated_ && iso_weekday(*day_) == *weekday) {
    ++at_;
    return true;
  }
  if (by_weeks_) {
    day_ = whole(*day_, Unit::Week).from + days(*weekday - 1);
    by_weeks_ = false;
    at_ += words;
    return true;
  }
  if (week_) return set_day(*week_ + days(*weekday - 1), words);
  if (const auto week = named_week(words)) {
    return set_day(week->first + days(*weekday - 1), week->second);
  }
  const std::size_t said_at = at_ + words - 1;
  // Of what has happened, the last such day.
  const bool past = context_.yearless == Yearless::Past;
  const Day nearest = past ? (this_week <= today ? this_week : this_week - days(7))
                           : (this_week > today ? this_week : this_week + days(7));
  if (!set_day(nearest, words)) return false;
  weekday_ = *weekday;
  weekday_at_ = said_at;
  return true;
}

bool PhraseReader::read_written_date() {
  std::size_t words = 1;
  if (const auto moment = read_iso_moment(word(), context_.zone)) return set_moment(*moment, 1);
  if (const auto hour = read_dotted_hour()) {
    asked_ = word()[1] == '.' && *hour >= std::chrono::hours(1) && *hour < std::chrono::hours(8);
    return set_hour(*hour, 1);
  }
  const auto date = read_date(word(), context_.today(), context_.yearless);
  if (!date) return false;
  if (is_year_mark(word(1))) ++words;
  return set_date(*date, words);
}

// A year behind a month.
std::optional<int> PhraseReader::take_year(std::size_t& words) const {
  const int now = year_of(context_.today());
  const auto said = said_year(word(words), word(words + 1), now);
  if (!said) return std::nullopt;
  // «5 декабря 2000 рублей внести»
  const int away = said->year - now;
  if (extent_ == Extent::Head && !said->marked && (away < -2 || away > 2)) return std::nullopt;
  words += said->words;
  return said->year;
}

// "31 dec", "Dec 31", «31 декабря 2026 г.», «первого декабря», "the first of December".
bool PhraseReader::read_day_and_month() {
  auto month = month_word(word());
  const std::size_t the = month && word(1) == "the" ? 1 : 0;
  const auto day = number(month ? 1 + the : 0);
  if (!day || (!day->digits && !day->ordinal)) return false;
  std::size_t words = day->words + 1 + the;
  if (!month) {
    std::size_t at = day->words;
    if (word(at) == "of") ++at;
    month = month_word(word(at));
    words = at + 1;
  }
  if (!month || day->value > 99) return false;
  const auto on = static_cast<unsigned>(day->value);
  if (const auto year = take_year(words)) return set_date(make_day(*year, *month, on), words);
  return set_date(yearless_day(*month, on, context_.today(), context_.yearless), words);
}

// «25-го», «5 числа», «первого числа следующего месяца», "the 5th": the next such day, of what has
// happened the last one, of a filter this month's. Where a text follows, an ordinal may be the
// text's own: первого клиента, 2-я поставка.
bool PhraseReader::read_day_of_month() {
  const auto said = number(0);
  if (!said || said->value < 1 || said->value > 31) return false;
  std::size_t words = said->words;
  const bool marked = is_of_month(word(words));
  const std::string_view last = word(words - 1);
  const bool the = at_ > 0 && words_[at_ - 1].text == "the";
  const bool of_day = the || last.ends_with("го") || last.ends_with("му");
  const bool named = of_day || last.ends_with("е") || last.ends_with("st") ||
                     last.ends_with("nd") || last.ends_with("rd") || last.ends_with("th");
  const bool day = extent_ == Extent::Whole ? named : of_day && said->digits;
  if (!marked && !(said->ordinal && day)) return false;
  if (marked) ++words;
  const auto on = static_cast<unsigned>(said->value);
  const Day today = context_.today();
  if (const auto span = named_span(words); span && span->unit == Unit::Month) {
    const std::chrono::year_month_day first(span->days.from);
    const auto month = static_cast<unsigned>(first.month());
    return set_date(make_day(static_cast<int>(first.year()), month, on), span->words);
  }
  const Day month = whole(today, Unit::Month).from;
  const bool filter = context_.yearless == Yearless::ThisYear;
  const int step = context_.yearless == Yearless::Past ? -1 : 1;
  for (int i = 0; i < (filter ? 1 : 3); ++i) {
    const Day first = add_units(month, step * i, Unit::Month, context_.calendar);
    const Day day = first + days(said->value - 1);
    const bool beyond = !filter && (step > 0 ? day < today : day > today);
    if (day <= last_of_month(first) && !beyond) return set_date(day, words);
  }
  return false;
}

}  // namespace ruka
