// Hours and parts of the day, as they are written and as they are said.
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/time/dates.hpp"
#include "lib/time/phrase/phrase_reader.hpp"

namespace ruka {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

constexpr minutes kHalfDay = hours(12);
// What is said of twelve hours is the office's afternoon up to here; seven may be either half.
constexpr minutes kLastAfternoonHour = hours(7);
constexpr minutes kFirstMorningHour = hours(8);
// «поздно вечером»: no calendar knows it.
constexpr minutes kLateEvening = hours(21);

bool is_noon(std::string_view word) {
  return word == "noon" || word == "midday" || word == "полдень" || word == "полудня" ||
         word == "полудню";
}

[[noreturn]] void refuse_half(seconds hour) {
  const auto minute = std::chrono::duration_cast<minutes>(hour);
  const auto digits = [](minutes at) {
    return fmt::format("{:02}:{:02}", at.count() / 60, at.count() % 60);
  };
  throw Error(
      ErrorKind::Value,
      msg("“{hour}” is doubtful: in the morning or in the evening?",
          {{"hour", digits(minute % kHalfDay)}}),
      msg("write {morning} or {evening}", {{"morning", digits(minute % kHalfDay)},
                                           {"evening", digits(minute % kHalfDay + kHalfDay)}}));
}

[[noreturn]] void refuse_midnight() {
  throw Error(ErrorKind::Value, msg("midnight is doubtful: the day's beginning or its end?"),
              msg("write the day that begins with it: tomorrow 00:00"));
}

[[noreturn]] void refuse_number(std::string_view number, seconds hour) {
  const auto minute = std::chrono::duration_cast<minutes>(hour).count();
  throw Error(ErrorKind::Value,
              msg("“{number}” is doubtful: an hour, or a number of things?",
                  {{"number", terminal_safe(number)}}),
              msg("an hour is written with a colon: {hour}",
                  {{"hour", fmt::format("{:02}:{:02}", minute / 60, minute % 60)}}));
}

[[noreturn]] void refuse_hour_or_day(std::string_view number, seconds hour, Day day) {
  throw Error(ErrorKind::Value,
              msg("“{date}” is doubtful: a day or an hour?", {{"date", terminal_safe(number)}}),
              msg("write {first} or {second}",
                  {{"first", hour_digits(LocalTime(hour))}, {"second", day_digits(day)}}));
}

// An hour of twelve with the part of the day that it was said with: «4 дня», «11 вечера».
seconds hour_of_part(seconds hour, DayPart part) {
  const seconds of_twelve = hour % kHalfDay;
  const seconds later = of_twelve + kHalfDay;
  const bool twelve = of_twelve < hours(1);
  const bool morning = part == DayPart::Morning || part == DayPart::BeforeLunch;
  if (hour >= hours(13)) {
    // «утром в 15:00»
    if (morning || part == DayPart::Am) refuse_half(hour);
    return hour;
  }
  if (part == DayPart::Am) return of_twelve;
  if (part == DayPart::Pm) return later;
  if (part == DayPart::Lunch || part == DayPart::AfterLunch) {
    return of_twelve >= hours(9) ? of_twelve : later;
  }
  if (twelve && part == DayPart::Night) refuse_midnight();
  if (twelve && part != DayPart::BeforeLunch) refuse_half(hour);
  if (morning) return twelve ? later : of_twelve;
  if (part == DayPart::Night) return of_twelve < hours(6) ? of_twelve : later;
  if (of_twelve < hours(3)) refuse_half(hour);
  return later;
}

// An hour in digits without its zero that the morning and the afternoon have: 4:30 is asked about,
// 04:30 is not.
bool is_of_two_halves(std::string_view word, seconds hour) {
  const bool zero = word.starts_with('0') || (word.size() > 1 && word[1] >= '0' && word[1] <= '9');
  return !zero && hour >= hours(1) && hour < kFirstMorningHour;
}

// An hour of twelve that nothing stands beside: of an office, 4 is 16:00 and 9 is 9:00.
seconds office_hour(seconds hour) {
  if (hour >= hours(1) && hour < kLastAfternoonHour) return hour + kHalfDay;
  if (hour >= kLastAfternoonHour && hour < kFirstMorningHour) refuse_half(hour);
  return hour;
}

}  // namespace

bool PhraseReader::set_hour(seconds hour, std::size_t words) {
  if (hour_ || moment_ || part_ == DayPart::EndOfWork) return false;
  hour_ = hour;
  at_ += words;
  take_half();
  return true;
}

bool PhraseReader::set_bare_hour(seconds hour, std::size_t words) {
  bare_hour_ = hour < hours(13);
  if (set_hour(hour, words)) return true;
  bare_hour_ = false;
  return false;
}

bool PhraseReader::set_part(DayPart part, std::size_t words) {
  if (part_ || moment_ || (hour_ && part == DayPart::EndOfWork)) return false;
  part_ = part;
  at_ += words;
  return true;
}

// Behind an hour: «вечера», "pm".
void PhraseReader::take_half() {
  if (part_ || *hour_ >= hours(13)) return;
  if (const auto half = half_of_day({word(), word(1), word(2)})) {
    part_ = half->part;
    at_ += half->words;
  }
}

// The hour of that day, where one was said or follows from a part of the day.
std::optional<seconds> PhraseReader::hour_on(Day day) const {
  if (hour_ && part_) return hour_of_part(*hour_, *part_);
  if (hour_ && asked_) refuse_half(*hour_);
  if (hour_ && bare_hour_) {
    const seconds hour = office_hour(*hour_);
    // «сегодня в восемь» at ten
    const bool over = day_ && context_.yearless == Yearless::Ahead && hour < kHalfDay &&
                      day + hour < context_.local_now() && day == context_.today();
    if (over) refuse_half(hour);
    return hour;
  }
  if (hour_) return *hour_;
  if (!part_) return std::nullopt;
  const WorkHours& office = context_.calendar.hours();
  const seconds end = context_.calendar.end_of_work(day) - day;
  switch (*part_) {
    case DayPart::Am:
    case DayPart::Morning: return office.from;
    case DayPart::BeforeLunch: return office.lunch_from - hours(1);
    case DayPart::Lunch: return office.lunch_from;
    case DayPart::Pm:
    case DayPart::AfterLunch: return office.lunch_to;
    case DayPart::LateDay: return end - hours(1);
    case DayPart::LateEvening: return kLateEvening;
    default: return end;
  }
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
  if (day_ || (after_at_ && (*minute > 12 || *minute == 0))) {
    return hours(*hour) + minutes(*minute);
  }
  const bool at_an_hour = at_ > 0 && is_at_hour(words_[at_ - 1].text);
  if (*minute <= 12 && *minute > 0 && !at_an_hour) return std::nullopt;
  const bool no_day = *minute == 0 || *minute > 12;
  throw Error(
      ErrorKind::Value,
      no_day ? msg("“{text}” is not how an hour is written", {{"text", terminal_safe(word())}})
             : msg("“{date}” is doubtful: a day or an hour?", {{"date", terminal_safe(word())}}),
      msg("an hour is written with a colon: {hour}",
          {{"hour", fmt::format("{:02}:{:02}", *hour, *minute)}}));
}

// «18-00», «9-30». Without "at" only where it can be no span of hours or number of things.
std::optional<seconds> PhraseReader::read_hyphen_hour() const {
  const auto pieces = split(word(), '-');
  if (pieces.size() != 2 || pieces[0].size() > 2 || pieces[1].size() != 2) return std::nullopt;
  const auto hour = read_number(pieces[0]);
  const auto minute = read_number(pieces[1]);
  if (!hour || !minute || *hour > 23 || *minute > 59) return std::nullopt;
  const seconds at = hours(*hour) + minutes(*minute);
  const bool plain = *minute == 0 || *minute == 30 || *minute == 45;
  if (!plain && !(after_at_ && *minute % 5 == 0)) return std::nullopt;
  // «20-30 кресел»
  if (extent_ == Extent::Head && !after_at_ && *minute != 0) refuse_number(word(), at);
  return at;
}

// «15ч», «10ч30м»: behind "at".
std::optional<seconds> PhraseReader::read_marked_hour() const {
  if (word().find("ч") == std::string_view::npos && word().find('h') == std::string_view::npos) {
    return std::nullopt;
  }
  Amounts sum;
  const bool only_time = add_written_amount(word(), sum) == 1 && sum.days == 0 && sum.months == 0 &&
                         sum.working_days == 0 && sum.time < hours(24) && sum.time >= hours(1);
  return only_time ? std::optional<seconds>(sum.time) : std::nullopt;
}

// "15:00", «18-00», "4:30 pm", "4pm", "10h30".
bool PhraseReader::read_written_hour() {
  std::string_view text = word();
  std::optional<DayPart> half;
  for (const auto& [suffix, part] : {std::pair{"am", DayPart::Am}, std::pair{"pm", DayPart::Pm}}) {
    if (text.size() > 2 && text.ends_with(suffix)) {
      text.remove_suffix(2);
      half = part;
    }
  }
  auto hour = read_hour(text);
  if (!hour) hour = read_hyphen_hour();
  if (!hour && (after_at_ || (day_ && extent_ == Extent::Whole))) {
    const auto marked = read_marked_hour();
    // «завтра 2ч» may be how long
    if (marked && (after_at_ || *marked >= kFirstMorningHour)) return set_bare_hour(*marked, 1);
  }
  if (!hour && half && text.size() <= 2) {
    if (const auto number = read_number(text); number && *number <= 12) hour = hours(*number);
  }
  if (!hour || (half && *hour >= hours(13))) return false;
  if (half && part_) return false;
  const bool asked = is_of_two_halves(text, *hour);
  if (!set_hour(*hour, 1)) return false;
  if (half) part_ = half;
  asked_ = asked;
  return true;
}

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

// «половина второго», «четверть пятого», «без десяти четыре», «десять минут третьего»,
// "half past four", "ten to five"; minutes of twelve hours, with the words they take.
std::optional<std::pair<minutes, std::size_t>> PhraseReader::spoken_hour() const {
  const auto begun = [](int hour, int minute, std::size_t words) {
    return std::optional(std::pair(minutes(60 * ((hour + 11) % 12) + minute), words));
  };
  const auto apart = [](int hour, int minute, std::size_t words) {
    return std::optional(std::pair(minutes((60 * hour + minute + 720) % 720), words));
  };
  const auto at_noon = [](auto found) {
    // 12:30 is said of the day: «полпервого».
    if (found && found->first < hours(1)) found->first += kHalfDay;
    return found;
  };
  constexpr std::string_view kHalf = "пол";
  const std::string_view first = word();
  if (first.starts_with("половин") || first == kHalf) {
    if (const auto hour = hour_begun(1)) return at_noon(begun(*hour, 30, 2));
  }
  if (first.starts_with(kHalf) && first.size() > kHalf.size()) {
    std::string_view rest = first.substr(kHalf.size());
    if (rest.starts_with('-')) rest.remove_prefix(1);
    const auto said = said_number(rest, {});
    if (said && said->ordinal && !said->digits && said->value <= 12) {
      return at_noon(begun(said->value, 30, 1));
    }
  }
  if (first == "четверть") {
    if (const auto hour = hour_begun(1)) return at_noon(begun(*hour, 15, 2));
  }
  if (first == "без") {
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
    return at_noon(apart(hour->first, -minute, words + hour->second));
  }
  std::size_t words = first == "a" ? 1 : 0;
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
    if (hour) return at_noon(begun(*hour, minute, words + 1));
  }
  const bool past = word(words) == "past";
  if (!past && (span || word(words) != "to")) return std::nullopt;
  const auto hour = hour_name(words + 1);
  if (!hour || hour->first < 1 || hour->first > 12) return std::nullopt;
  return at_noon(apart(hour->first, past ? minute : -minute, words + 1 + hour->second));
}

bool PhraseReader::read_spoken_hour() {
  const auto hour = spoken_hour();
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
  const bool in_words = !said || !said->digits;
  const auto minute = number(words);
  if (minute && !minute->ordinal && minute->value < 60 &&
      (marked ? is_minute_word(word(words + minute->words))
              : in_words && !minute->digits && minute->value >= 10)) {
    past = minutes(minute->value);
    words += minute->words + (marked ? 1 : 0);
  } else if (in_words && word(words) == "ноль-ноль") {
    ++words;
  } else if (in_words && word(words) == "ноль") {
    const auto unit = number(words + 1);
    if (unit && unit->value < 10) past = minutes(unit->value);
    words += unit || word(words + 1) == "ноль" ? 2 : 1;
  }
  const auto half = half_of_day({word(words), word(words + 1), word(words + 2)});
  // «за 3 дня» are days, «на 2 ночи» nights.
  const bool nights = half && (half->part == DayPart::AfterLunch || half->part == DayPart::Night);
  const bool halved = half && (marked || after_at_ || !nights);
  const bool oclock = marked && word(words - 1) == "o'clock";
  const seconds at = hours(hour->first) + past;
  if (!after_at_ && !halved && !oclock && !(said && is_hour_behind_day(hour->first, words))) {
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

bool PhraseReader::read_part_of_day() {
  std::vector<std::string_view> rest;
  for (std::size_t i = 0; i < 4 && !word(i).empty(); ++i) rest.push_back(word(i));
  const auto part = part_of_day(rest);
  return part && set_part(part->part, part->words);
}

}  // namespace ruka
