#include "lib/party/birthday.hpp"

#include "lib/base/error.hpp"
#include "lib/base/ids.hpp"
#include "lib/base/text.hpp"
#include "lib/time/dates.hpp"
#include "lib/time/work_calendar.hpp"

namespace ruka {

namespace {

constexpr std::size_t kMonthDay = 5;  // of "1980-03-12"

Error no_birthday(std::string_view text, Message hint) {
  return {ErrorKind::Value, msg("“{value}” is no birthday", {{"value", terminal_safe(text)}}),
          std::move(hint)};
}

// A day of no stated year that none has: nobody wrote the year that it was tried with.
Error no_such_day(std::string_view text) {
  return {ErrorKind::Value, msg("no year has the day “{value}”", {{"value", terminal_safe(text)}}),
          msg("write it like 12.03.1980")};
}

bool is_without_year(std::string_view text) {
  return std::ranges::count(text, '.') == 1 && text.find_first_not_of("0123456789.") == text.npos;
}

std::string yearless(Day day) { return "--" + to_text(day).substr(kMonthDay); }

// "1980-03-12 00:00:00", "1980-03-12T00:00:00Z", "3/12/1980 12:00:00 AM": of an empty hour the day
// is left.
std::string_view without_empty_hour(std::string_view text) {
  const std::size_t hour = text.find_first_of(" Tt");
  if (hour == text.npos || hour == 0) return text;
  const std::string_view behind = text.substr(hour + 1);
  for (const std::string_view midnight : {"12:00:00 am", "12:00 am"}) {
    if (fold(behind) == midnight) return text.substr(0, hour);
  }
  const std::string_view digits = behind.substr(0, behind.find_first_of("Zz+"));
  const bool empty =
      digits.find(':') != digits.npos && digits.find_first_not_of("0:.") == digits.npos;
  return empty ? text.substr(0, hour) : text;
}

// «12.03.1980 (пн)»: the day of the week says no more.
std::string_view without_weekday(std::string_view text) {
  constexpr std::string_view kDays =
      "|пн|вт|ср|чт|пт|сб|вс|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|"
      "mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|";
  const std::size_t open = text.rfind('(');
  if (open == text.npos || open == 0 || !text.ends_with(')')) return text;
  const std::string day = fold(trim(text.substr(open + 1, text.size() - open - 2)));
  const bool known = kDays.find("|" + day + "|") != kDays.npos;
  return known ? trim(text.substr(0, open)) : text;
}

// «12-мар-80» is «12 мар 1980»: of this century or, where that is to come, of the last.
std::string with_spelt_month(const std::string& text, Day today) {
  constexpr std::size_t kShortYear = 2;
  std::string even = text;
  std::ranges::replace(even, '-', ' ');
  const auto words = split(even, ' ');
  const auto digits = [](std::string_view word) {
    return !word.empty() && word.find_first_not_of("0123456789") == word.npos;
  };
  if (words.size() != 3 || !digits(words[0]) || !digits(words[2])) return text;
  if (words[1].find_first_of("0123456789.,:/") != words[1].npos) return text;
  std::string year(words[2]);
  if (year.size() == kShortYear) {
    const std::string now = to_text(today).substr(kShortYear, kShortYear);
    year.insert(0, year > now ? "19" : "20");
  }
  return fmt::format("{} {} {}", words[0], words[1], year);
}

// 19800312 and --0312, as cards write them.
std::string with_dashes(std::string text) {
  const bool digits = text.find_first_not_of("0123456789") == text.npos;
  const bool century = text.starts_with("19") || text.starts_with("20") || text.starts_with("1604");
  if (digits && text.size() == 8 && century) text.insert(6, "-").insert(4, "-");
  if (text.size() == 6 && text.starts_with("--")) text.insert(4, "-");
  return text;
}

// What is written around a day of birth taken off, the day in a form that both readers know.
std::string bare_birthday(std::string_view raw, Day today) {
  const std::string line = clean_line(visible(raw));
  std::string value(without_weekday(without_empty_hour(line)));
  for (const std::string_view year :
       {" года рождения", " г.р.", "г.р.", " г. р.", " года", " г.", "г.", " г"}) {
    if (value.ends_with(year)) value.erase(value.size() - year.size());
  }
  return with_spelt_month(with_dashes(std::move(value)), today);
}

// The year of telephones that know none.
bool has_unknown_year(std::string_view text) {
  return text.starts_with("1604-") || text.ends_with(".1604");
}

// "12.03" in a leap year: 29.02 is a birthday too.
std::string read_yearless(const std::string& text, Day today) {
  std::vector<Error> faults;
  std::optional<Day> day;
  collect_fault(faults, [&] { day = read_date(text + ".2000", today); });
  if (!faults.empty()) throw no_such_day(text);
  if (!day) throw no_birthday(text, msg("write it like 12.03.1980"));
  return yearless(*day);
}

// «12 марта»; «29 февраля» in a year that has none is a birthday too.
std::string spelt_yearless(const std::string& text, const PhraseContext& phrases) {
  const std::string folded = fold(text);
  const bool february = folded.find("фев") != folded.npos || folded.find("feb") != folded.npos;
  const bool leap = february && folded.find("29") != folded.npos;
  std::vector<Error> faults;
  Day day{};
  collect_fault(faults, [&] { day = parse_when(leap ? text + " 2000" : text, phrases).on; });
  if (!faults.empty()) throw no_birthday(text, msg("write it like 12.03.1980"));
  return yearless(day);
}

// A year of two digits is of this century or the last.
std::string whole(Day day, std::string_view text, Day today) {
  const std::size_t dot = text.rfind('.');
  const bool short_year = dot != text.npos && text.size() - dot <= 3;
  if (day > today && short_year) day -= std::chrono::days(36525);
  if (day <= today) return to_text(day);
  throw no_birthday(text, msg("nobody is born in the future: 12.03.1980"));
}

}  // namespace

std::string read_birthday(std::string_view raw, const PhraseContext& phrases) {
  const std::string text = bare_birthday(raw, phrases.today());
  if (text.empty()) return {};
  if (text.starts_with("--") || has_unknown_year(text))
    return imported_birthday(text, phrases.today(), DateOrder::Unsaid);
  if (is_without_year(text)) return read_yearless(text, phrases.today());
  const bool spelt = text.find_first_of("0123456789") != text.npos &&
                     text.find_first_not_of("0123456789.-") != text.npos;
  if (spelt && std::ranges::count_if(text, [](char c) { return c >= '0' && c <= '9'; }) <= 2) {
    return spelt_yearless(text, phrases);
  }
  return whole(parse_when(text, phrases).on, text, phrases.today());
}

namespace {

bool is_month(std::string_view number) {
  const auto month = parse_id_number(number);
  return month && *month <= 12;
}

bool is_day(std::string_view number) {
  const auto day = parse_id_number(number);
  return day && *day <= 31;
}

// "1980-13-01": what is wrong with it.
Error impossible(std::string_view text, const Error& why) {
  return {ErrorKind::Value,
          msg("“{value}” is no birthday: {reason}",
              {{"value", terminal_safe(text)}, {"reason", why.message()}}),
          why.hint()};
}

constexpr std::size_t kYear = 4;  // digits

// 25/3/1980, 3/25/1980: 25 is no month.
DateOrder order_told_by(const std::vector<std::string_view>& parts) {
  if (!is_day(parts[0]) || !is_day(parts[1])) return DateOrder::Unsaid;
  if (!is_month(parts[0]) && is_month(parts[1])) return DateOrder::DayFirst;
  if (is_month(parts[0]) && !is_month(parts[1])) return DateOrder::MonthFirst;
  return DateOrder::Unsaid;
}

// «12. 03. 1980» and «12,03,1980» are 12.03.1980, 20261105 is 2026-11-05.
std::string with_points_alone(std::string_view value) {
  std::string text = with_dashes(std::string(value));
  if (text.find_first_not_of("0123456789., ") != text.npos) return text;
  if (std::ranges::count(text, ',') != 2 && std::ranges::count(text, '.') != 2) return text;
  std::erase(text, ' ');
  std::ranges::replace(text, ',', '.');
  return text;
}

// 1604, the year of telephones that know none, becomes one that is read and has a 29 February.
bool give_leap_year(std::string& text) {
  const std::size_t at = text.starts_with("1604-") ? 0 : text.size() - std::min(text.size(), kYear);
  if (text.substr(at, kYear) != "1604") return false;
  text.replace(at, kYear, "2000");
  return true;
}

}  // namespace

std::string with_dots(std::string_view value, DateOrder order) {
  auto parts = split(value, '/');
  const auto dashed = split(value, '-');
  if (dashed.size() == 3 && dashed[2].size() == kYear && dashed[0].size() < 3) parts = dashed;
  if (parts.size() != 3) return with_points_alone(value);
  if (parts[0].size() == kYear) order = DateOrder::YearFirst;
  switch (order == DateOrder::Unsaid ? order_told_by(parts) : order) {
    case DateOrder::DayFirst: return fmt::format("{}.{}.{}", parts[0], parts[1], parts[2]);
    case DateOrder::MonthFirst: return fmt::format("{}.{}.{}", parts[1], parts[0], parts[2]);
    case DateOrder::YearFirst: return fmt::format("{}.{}.{}", parts[2], parts[1], parts[0]);
    case DateOrder::Unsaid: break;
  }
  throw Error(ErrorKind::Value,
              msg("“{date}” is doubtful: which is the month?", {{"date", terminal_safe(value)}}),
              msg("say what stands first in the file's dates: --date-format mdy (the month), dmy "
                  "(the day)"));
}

DateOrder date_order_of(std::string_view word) {
  const auto at = std::ranges::find(kDateOrders, word) - std::begin(kDateOrders);
  constexpr DateOrder kOrders[] = {DateOrder::DayFirst, DateOrder::MonthFirst,
                                   DateOrder::YearFirst};
  return kOrders[at];
}

std::string imported_birthday(std::string_view raw, Day today, DateOrder order) {
  const std::string value = bare_birthday(raw, today);
  if (value.find_first_not_of("0.-/") == value.npos) return {};
  if (is_without_year(value)) return read_yearless(value, today);
  const bool no_year = value.starts_with("--");
  std::string text = no_year ? "2000-" + value.substr(2) : with_dots(value, order);
  const bool unknown = give_leap_year(text);
  std::vector<Error> faults;
  std::optional<Day> day;
  collect_fault(faults, [&] { day = read_date(text, today); });
  if (!faults.empty()) throw no_year ? no_such_day(value) : impossible(value, faults.front());
  if (day) return no_year || unknown ? yearless(*day) : whole(*day, text, today);
  if (no_year) throw no_birthday(value, msg("write it like 12.03.1980"));
  // «12 марта 1980»: what the command line reads.
  const Zone utc("UTC");
  const WorkCalendar calendar;
  return read_birthday(text, {utc.to_instant(today), utc, calendar});
}

std::string check_birthday(std::string_view raw) {
  constexpr std::size_t kWholeYear = 10;  // "12.03.1980"
  const std::string text = clean_line(raw);
  if (text.empty()) return {};
  const bool spelt = text.find_first_not_of("0123456789.-") != text.npos;
  if (spelt || (text.size() != kWholeYear && !is_without_year(text) && !text.starts_with("--"))) {
    throw no_birthday(text, msg("write it like 12.03.1980"));
  }
  return imported_birthday(text, Day{std::chrono::year{9999} / 12 / 31}, DateOrder::Unsaid);
}

}  // namespace ruka
