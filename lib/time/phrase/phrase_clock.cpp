// Hours as they are said: «в половине пятого», «без десяти четыре», «в три часа дня», "ten to
// five".
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/time/phrase/phrase_halves.hpp"
#include "lib/time/phrase/phrase_reader.hpp"

namespace ruka {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

[[noreturn]] void refuse_hour_or_day(std::string_view number, seconds hour, Day day) {
  throw Error(ErrorKind::Value,
              msg("“{date}” is doubtful: a day or an hour?", {{"date", terminal_safe(number)}}),
              msg("write {first} or {second}",
                  {{"first", hour_digits(LocalTime(hour))}, {"second", day_digits(day)}}));
}

}  // namespace

// An hour by its name: «час», «два часа», "four", 10; with the words it takes.
std::optional<std::pair<int, std::size_t>> PhraseReader::hour_name(std::size_t ahead) const {
  if (word(ahead) == "часу" || (word(ahead) == "час" && word(ahead + 1) != "пик"))
    return std::pair(1, std::size_t{1});
  const auto said = number(ahead);
  if (!said || said->ordinal || said->value > 23) return std::nullopt;
  // «в одну машину»: the hour is «час».
  if (said->value == 1 && !said->digits && word(ahead) != "one") return std::nullopt;
  const bool marked = is_hour_word(word(ahead + said->words));
  return std::pair(said->value, said->words + (marked ? 1 : 0));
}

// The hour that has begun: «второго» of «половина второго».
std::optional<int> PhraseReader::hour_begun(std::size_t ahead) const {
  const auto said = said_number(word(ahead), {});
  const bool hour = said && said->ordinal && said->value >= 1 && said->value <= 12;
  return hour ? std::optional(said->value) : std::nullopt;
}

namespace {

using SpokenHour = std::pair<minutes, std::size_t>;

// So many minutes of the hour that has begun; 12:30 is said of the day: «полпервого».
SpokenHour minutes_of(int hour, int minute, std::size_t words) {
  const minutes at(60 * ((hour + 11) % 12) + minute);
  return {at < hours(1) ? at + kHalfDay : at, words};
}

// So many minutes from the hour.
SpokenHour minutes_from(int hour, int minute, std::size_t words) {
  const minutes at((60 * hour + minute + 720) % 720);
  return {at < hours(1) ? at + kHalfDay : at, words};
}

}  // namespace

// «половина второго», «пол-третьего», «полвторого», «четверть пятого».
std::optional<std::pair<minutes, std::size_t>> PhraseReader::part_of_hour() const {
  constexpr std::string_view kHalf = "пол";
  const std::string_view first = word();
  const bool half = first.starts_with("половин") || first == kHalf;
  if (half || first == "четверть") {
    if (const auto hour = hour_begun(1)) return minutes_of(*hour, half ? 30 : 15, 2);
  }
  if (!first.starts_with(kHalf) || first.size() == kHalf.size()) return std::nullopt;
  std::string_view rest = first.substr(kHalf.size());
  if (rest.starts_with('-')) rest.remove_prefix(1);
  const auto said = said_number(rest, {});
  const bool begun = said && said->ordinal && !said->digits && said->value <= 12;
  return begun ? std::optional(minutes_of(said->value, 30, 1)) : std::nullopt;
}

// «без десяти четыре», «без четверти пять».
std::optional<std::pair<minutes, std::size_t>> PhraseReader::lacking_hour() const {
  if (word() != "без") return std::nullopt;
  std::size_t words = 2;
  int minute = 15;
  if (word(1) != "четверти") {
    auto said = number(1);
    // «без двадцати три»: the hour is the second word.
    if (said && said->words > 1 && !hour_name(1 + said->words) && !is_minute_word(word(3))) {
      said = said_number(word(1), {});
    }
    if (!said || said->ordinal || said->value >= 60) return std::nullopt;
    minute = said->value;
    words = 1 + said->words;
    if (is_minute_word(word(words))) ++words;
  }
  const auto hour = hour_name(words);
  if (!hour || hour->first < 1 || hour->first > 12) return std::nullopt;
  return minutes_from(hour->first, -minute, words + hour->second);
}

// «десять минут третьего», "half past four", "ten to five".
std::optional<std::pair<minutes, std::size_t>> PhraseReader::counted_minutes() const {
  std::size_t words = word() == "a" ? 1 : 0;
  int minute = 0;
  bool span = word(words) == "half";  // "half to" is not said, "10 to 12" is a span of hours
  if (span || word(words) == "quarter") {
    minute = span ? 30 : 15;
    ++words;
  } else {
    const auto said = number(words);
    if (!said || said->ordinal || said->value >= 60) return std::nullopt;
    minute = said->value;
    words += said->words;
    const bool marked = is_minute_word(word(words));
    if (marked) ++words;
    span = said->digits && !marked;
    const auto hour = marked ? hour_begun(words) : std::nullopt;
    if (hour) return minutes_of(*hour, minute, words + 1);
  }
  const bool past = word(words) == "past";
  if (!past && (span || word(words) != "to")) return std::nullopt;
  const auto hour = hour_name(words + 1);
  if (!hour || hour->first < 1 || hour->first > 12) return std::nullopt;
  return minutes_from(hour->first, past ? minute : -minute, words + 1 + hour->second);
}

bool PhraseReader::read_spoken_hour() {
  auto hour = part_of_hour();
  if (!hour) hour = lacking_hour();
  if (!hour) hour = counted_minutes();
  return hour && set_bare_hour(hour->first, hour->second);
}

// «ср 10»: the last word, an hour of work. «вт 15» is asked about where a 15th is a Tuesday.
bool PhraseReader::is_hour_behind_day(int hour, std::size_t words) const {
  const bool last = day_ && extent_ == Extent::Whole && at_ + words == words_.size();
  if (!last || hour < 1 || hour > 20 || hour == 7) return false;
  // «на пятницу на 11»
  if (at_ > 0 && words_[at_ - 1].text == "на") return true;
  if (!weekday_) return *day_ != context_.today();
  for (Day day = *day_; day < *day_ + std::chrono::days(35); day += std::chrono::days(7)) {
    const std::chrono::year_month_day date(day);
    if (static_cast<unsigned>(date.day()) == static_cast<unsigned>(hour)) {
      refuse_hour_or_day(word(), hours(hour), day);
    }
  }
  return true;
}

// «часа в три», «в 9», «в два часа дня», «в двенадцать тридцать», «в 10 часов 30 минут», «7
// вечера»; behind a day without «в» where nothing follows: «ср 10».
bool PhraseReader::read_counted_hour() {
  if (is_noon(word())) return set_hour(hours(12), 1);
  if (is_hour_word(word()) && is_at(word(1))) {
    const auto about = hour_name(2);
    return about && set_bare_hour(hours(about->first), 2 + about->second);
  }
  const auto hour = hour_name(0);
  if (!hour) return false;
  std::size_t words = hour->second;
  const auto said = number(0);
  const bool marked = words > (said ? said->words : 1);
  minutes past{0};
  bool clock = false;  // «пятнадцать ноль ноль», "three o'clock": an hour without "at"
  const bool in_words = !said || !said->digits;
  const auto minute = number(words);
  if (minute && !minute->ordinal && minute->value < 60 &&
      (marked ? is_minute_word(word(words + minute->words))
              : in_words && !minute->digits && minute->value >= 10)) {
    past = minutes(minute->value);
    words += minute->words + (marked ? 1 : 0);
  } else if (in_words && word(words) == "ноль-ноль") {
    ++words;
    clock = true;
  } else if (in_words && word(words) == "ноль") {
    const auto unit = number(words + 1);
    if (unit && unit->value < 10) past = minutes(unit->value);
    clock = unit || word(words + 1) == "ноль";
    words += clock ? 2 : 1;
  }
  const auto half = half_of_day({word(words), word(words + 1), word(words + 2)});
  // «за 3 дня» are days, «на 2 ночи» nights.
  const bool nights = half && (half->part == DayPart::AfterLunch || half->part == DayPart::Night);
  const bool halved = half && (marked || after_at_ || !nights);
  clock |= marked && word(words - 1) == "o'clock";
  const seconds at = hours(hour->first) + past;
  if (!after_at_ && !halved && !clock && !(said && is_hour_behind_day(hour->first, words))) {
    return false;
  }
  if (half && hour->first > 12) return false;
  // «в 2 банка», «к двум клиентам»: a small number before a thing.
  const bool small = at < kFirstMorningHour || in_words;
  const bool deed = word(words).empty() || is_infinitive(word(words));
  if (extent_ == Extent::Head && small && !marked && !half && !deed && !part_ &&
      past == minutes(0)) {
    refuse_number(word(), at < kFirstMorningHour ? at + kHalfDay : at);
  }
  return set_bare_hour(at, words);
}

}  // namespace ruka
