#include "lib/time/phrase_reader.hpp"

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/time/dates.hpp"

namespace ruka {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::seconds;

std::vector<PhraseWord> phrase_words(std::string_view text) {
  std::vector<PhraseWord> words;
  for (std::string_view rest = trim(text); !rest.empty();) {
    std::size_t end = rest.find_first_of(" \t\n\r");
    // A no-break space also divides words.
    end = std::min(end, rest.find("\u00A0"));
    std::string_view word = rest.substr(0, end);
    const std::size_t ends_at = static_cast<std::size_t>(word.data() + word.size() - text.data());
    while (word.ends_with(',') || word.ends_with(';')) word.remove_suffix(1);
    if (!word.empty()) words.push_back({fold(word), ends_at});
    rest = end == rest.npos ? std::string_view{} : trim(rest.substr(end));
  }
  return words;
}

std::string_view PhraseReader::word(std::size_t ahead) const {
  return at_ + ahead < words_.size() ? std::string_view(words_[at_ + ahead].text)
                                     : std::string_view{};
}

std::string_view PhraseReader::stopped_at() const { return word(); }

std::size_t PhraseReader::read() {
  while (at_ < words_.size()) {
    const std::size_t before = at_;
    after_at_ = false;
    if (is_preposition(word()) && words_.size() > at_ + 1) {
      after_at_ = is_at(word());
      ++at_;
      if (read_one()) continue;
      at_ = before;
      after_at_ = false;
    }
    if (!read_one()) break;
  }
  return at_;
}

bool PhraseReader::read_one() { return read_relative() || read_day() || read_hour_words(); }

bool PhraseReader::read_day() {
  return read_named_day() || read_weekday() || read_written_date() || read_day_and_month() ||
         read_end_of();
}

bool PhraseReader::read_hour_words() { return read_clock() || read_part_of_day(); }

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
                    {{"weekday", terminal_safe(words_[at_ - 1].text)},
                     {"date", terminal_safe(word())},
                     {"day", say_day(day)}}),
                msg("leave the weekday out, or mend the date"));
  }
  if (weekday_) day_.reset();
  weekday_.reset();
  dated_ = true;
  return set_day(day, words);
}

bool PhraseReader::set_hour(seconds hour, std::size_t words) {
  if (hour_ || moment_) return false;
  hour_ = hour;
  at_ += words;
  return true;
}

bool PhraseReader::set_moment(Instant moment, std::size_t words) {
  if (day_ || hour_ || moment_) return false;
  moment_ = moment;
  at_ += words;
  return true;
}

When PhraseReader::result() const {
  const Zone& zone = context_.zone;
  if (moment_) return {zone.day_of(*moment_), moment_};
  const Day on = day_.value_or(context_.today());
  if (!hour_) return {on, std::nullopt};
  return {on, zone.to_instant(on + *hour_)};
}

bool PhraseReader::read_named_day() {
  if (word() == "now" || word() == "сейчас") return set_moment(context_.now, 1);
  if (const auto distance = day_word(word())) {
    return set_day(context_.today() + days(*distance), 1);
  }
  return false;
}

// A bare weekday is the first such day after today; next and last are those of the weeks beside.
bool PhraseReader::read_weekday() {
  const bool named = is_this(word()) || is_next(word()) || is_last(word());
  const auto weekday = weekday_word(word(named ? 1 : 0));
  if (!weekday) return false;
  const Day today = context_.today();
  const Day monday = today - days(iso_weekday(today) - 1);
  const Day this_week = monday + days(*weekday - 1);
  if (is_this(word())) return set_day(this_week, 2);
  if (is_next(word())) return set_day(this_week + days(7), 2);
  if (is_last(word())) return set_day(this_week - days(7), 2);
  if (dated_ && iso_weekday(*day_) == *weekday) {
    ++at_;
    return true;
  }
  if (!set_day(this_week > today ? this_week : this_week + days(7), 1)) return false;
  weekday_ = *weekday;
  return true;
}

bool PhraseReader::read_written_date() {
  std::size_t words = 1;
  if (const auto moment = read_iso_moment(word(), context_.zone)) return set_moment(*moment, 1);
  if (const auto hour = read_dotted_hour()) return set_hour(*hour, 1);
  const auto date = read_date(word(), context_.today(), context_.yearless);
  if (!date) return false;
  if (is_year_mark(word(1))) ++words;
  return set_date(*date, words);
}

// «завтра в 16.30»: an hour behind a day, or behind "at" where it is no date. "16.30" alone is
// neither, and "at 10.11" may be both: those are refused. «пт 27.11» is the date if a Friday is.
std::optional<seconds> PhraseReader::read_dotted_hour() const {
  const auto pieces = split(word(), '.');
  if (pieces.size() != 2 || pieces[0].size() > 2 || pieces[1].size() != 2) return std::nullopt;
  const auto hour = read_number(pieces[0]);
  const auto minute = read_number(pieces[1]);
  if (!hour || !minute || *hour > 23 || *minute > 59) return std::nullopt;
  if (weekday_ && !after_at_ && *hour > 0 && *minute > 0 && *minute <= 12) {
    const auto date = read_date(word(), context_.today(), context_.yearless);
    if (date && iso_weekday(*date) == *weekday_) return std::nullopt;
  }
  if (day_ || (after_at_ && *minute > 12)) return hours(*hour) + std::chrono::minutes(*minute);
  const bool at_an_hour = at_ > 0 && is_at_hour(words_[at_ - 1].text);
  if (*minute <= 12 && *minute > 0 && !at_an_hour) return std::nullopt;
  throw Error(ErrorKind::Value,
              msg("“{date}” is doubtful: a day or an hour?", {{"date", terminal_safe(word())}}),
              msg("an hour is written with a colon: {hour}",
                  {{"hour", fmt::format("{:02}:{:02}", *hour, *minute)}}));
}

std::optional<int> PhraseReader::take_year(std::size_t& words) const {
  std::string_view next = word(words);
  if (next.size() > 4 && next.ends_with("г.")) next.remove_suffix(std::string_view("г.").size());
  const auto number = next.size() == 4 ? read_number(next) : std::nullopt;
  if (!number || *number < 1900 || *number > 2199) return std::nullopt;
  ++words;
  if (is_year_mark(word(words))) ++words;
  return number;
}

// "31 dec", "Dec 31", «31 декабря 2026 г.».
bool PhraseReader::read_day_and_month() {
  const bool month_first = month_word(word()).has_value();
  const auto month = month_word(word(month_first ? 0 : 1));
  std::string_view digits = word(month_first ? 1 : 0);
  for (const std::string_view ending : {"st", "nd", "rd", "th", "-го", "-е"}) {
    if (digits.ends_with(ending)) digits.remove_suffix(ending.size());
  }
  const auto day = digits.size() <= 2 ? read_number(digits) : std::nullopt;
  if (!month || !day) return false;
  std::size_t words = 2;
  const auto number = static_cast<unsigned>(*day);
  if (const auto year = take_year(words)) return set_date(make_day(*year, *month, number), words);
  return set_date(yearless_day(*month, number, context_.today(), context_.yearless), words);
}

// "eod", "end of month", «конец недели». The day ends when work does; the rest are last days.
bool PhraseReader::read_end_of() {
  std::optional<Unit> whole;
  std::size_t words = 1;
  if (word() == "eod") whole = Unit::Day;
  if (word() == "eow") whole = Unit::Week;
  if (word() == "eom") whole = Unit::Month;
  if (word() == "eoq") whole = Unit::Quarter;
  if (word() == "eoy") whole = Unit::Year;
  if (is_end(word())) {
    words = word(1) == "of" ? 3 : 2;
    whole = unit_word(word(words - 1));
  }
  const Day today = context_.today();
  if (whole == Unit::Day) {
    if (hour_ || moment_) return false;
    const Day on = day_.value_or(today);
    hour_ = context_.calendar.end_of_work(on) - on;
    day_ = on;
    at_ += words;
    return true;
  }
  if (whole == Unit::Week) return set_day(today + days(7 - iso_weekday(today)), words);
  if (whole == Unit::Month) return set_day(last_of_month(today), words);
  if (whole == Unit::Quarter) return set_day(last_of_quarter(today), words);
  if (whole == Unit::Year) return set_day(last_of_year(today), words);
  return false;
}

}  // namespace ruka
