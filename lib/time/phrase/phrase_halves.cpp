// Which hour of the day is meant by an hour, a part of the day, or both.
#include "lib/time/phrase/phrase_halves.hpp"

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/time/phrase/phrase_reader.hpp"

namespace ruka {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

// «поздно вечером»: no calendar knows it.
constexpr minutes kLateEvening = hours(21);

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

// An hour of twelve that nothing stands beside: of an office, 4 is 16:00 and 9 is 9:00.
seconds office_hour(seconds hour) {
  if (hour >= hours(1) && hour < kLastAfternoonHour) return hour + kHalfDay;
  if (hour >= kLastAfternoonHour && hour < kFirstMorningHour) refuse_half(hour);
  return hour;
}

}  // namespace

void refuse_number(std::string_view number, seconds hour) {
  const auto minute = std::chrono::duration_cast<minutes>(hour).count();
  throw Error(ErrorKind::Value,
              msg("“{number}” is doubtful: an hour, or a number of things?",
                  {{"number", terminal_safe(number)}}),
              msg("an hour is written with a colon: {hour}",
                  {{"hour", fmt::format("{:02}:{:02}", minute / 60, minute % 60)}}));
}

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
  const bool again = part_ == part;  // "first thing tomorrow morning"
  if ((part_ && !again) || moment_ || (hour_ && part == DayPart::EndOfWork)) return false;
  part_ = part;
  at_ += words;
  return true;
}

// Behind an hour: «вечера», "pm".
void PhraseReader::take_half() {
  if (*hour_ == kHalfDay && is_noon(word())) ++at_;
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
  if (!part_ && same_hour_) {
    const LocalTime stood = context_.zone.to_local(*context_.stands->at);
    return stood - std::chrono::floor<std::chrono::days>(stood);
  }
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

bool PhraseReader::read_part_of_day() {
  std::vector<std::string_view> rest;
  for (std::size_t i = 0; i < 4 && !word(i).empty(); ++i) rest.push_back(word(i));
  const auto part = part_of_day(rest);
  return part && set_part(part->part, part->words);
}

}  // namespace ruka
