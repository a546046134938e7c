#include "lib/time/dates.hpp"

#include <charconv>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"

namespace ruka {

using std::chrono::days;
using std::chrono::year_month_day;

namespace {

constexpr std::array<const char*, 12> kInMonth = {"January",   "February", "March",    "April",
                                                  "May",       "June",     "July",     "August",
                                                  "September", "October",  "November", "December"};

unsigned month_of(Day day) { return static_cast<unsigned>(year_month_day(day).month()); }

[[noreturn]] void impossible_day(int year, unsigned month, unsigned day) {
  const Day first(std::chrono::year(year) / static_cast<int>(month) / 1);
  throw Error(
      ErrorKind::Value,
      msg("there is no day {day} in {month} {year}",
          {{"day", std::int64_t{day}},
           {"month", msg_in("month.in", kInMonth[month - 1])},
           {"year", std::int64_t{year}}}),
      msg("the last day of the month is {date}", {{"date", day_digits(last_of_month(first))}}));
}

// All of `parts` as numbers; nothing where one is not.
std::optional<std::vector<int>> numbers(const std::vector<std::string_view>& parts) {
  std::vector<int> values;
  for (const std::string_view part : parts) {
    const auto value = read_number(part);
    if (!value) return std::nullopt;
    values.push_back(*value);
  }
  return values;
}

Day first_of_month(Day day) {
  const year_month_day date(day);
  return Day(date.year() / date.month() / 1);
}

[[noreturn]] void refuse_divided(std::string_view word, std::optional<std::pair<Day, Day>> either) {
  const Message doubt =
      msg("“{date}” is doubtful: which is the month?", {{"date", terminal_safe(word)}});
  throw Error(ErrorKind::Value, doubt,
              either ? msg("write {first} or {second}", {{"first", day_digits(either->first)},
                                                         {"second", day_digits(either->second)}})
                     : msg("write the day first with dots: 31.12.2026, or 2026-12-31"));
}

// «25/12/2026», 2026/12/25, «25-12-2026»: what may be the day and what the month is asked about.
std::optional<Day> read_divided(std::string_view word, char divider) {
  const auto written = split(word, divider);
  const auto parts = numbers(written);
  if (!parts || written.size() < 2) return std::nullopt;
  const bool whole = parts->size() == 3 && written[1].size() <= 2;
  if (whole && written[0].size() == 4) {
    return make_day((*parts)[0], static_cast<unsigned>((*parts)[1]),
                    static_cast<unsigned>((*parts)[2]));
  }
  if (divider == '-' && !(whole && written[0].size() <= 2 && written[2].size() == 4)) {
    return std::nullopt;
  }
  if (!whole || written[0].size() > 2) refuse_divided(word, std::nullopt);
  const auto first = static_cast<unsigned>((*parts)[0]);
  const auto second = static_cast<unsigned>((*parts)[1]);
  const int year = written[2].size() <= 2 ? full_year((*parts)[2]) : (*parts)[2];
  const bool plain = second >= 1 && second <= 12 && (first > 12 || first == second);
  if (plain) return make_day(year, second, first);
  if (first < 1 || first > 12 || second < 1 || second > 12) refuse_divided(word, std::nullopt);
  refuse_divided(word, std::pair(make_day(year, second, first), make_day(year, first, second)));
}

// '99 of what was is 1999. A few years ahead it may be a slip as well: that is left to be refused.
Day of_century(Day day, const std::vector<std::string_view>& written, Day today,
               Yearless yearless) {
  constexpr int kSlip = 10;
  const bool short_year =
      written.size() == 3 && written.front().size() <= 2 && written.back().size() <= 2;
  const int year = year_of(day);
  if (!short_year || yearless != Yearless::Past || year <= year_of(today) + kSlip) return day;
  const year_month_day date(day);
  return make_day(year - 100, static_cast<unsigned>(date.month()),
                  static_cast<unsigned>(date.day()));
}

}  // namespace

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

Period half_year(int year, int half) {
  const Day first = make_day(year, half == 1 ? 1 : 7, 1);
  return {first, last_of_quarter(first + days(150))};
}

std::optional<int> read_number(std::string_view word) {
  int value = 0;
  if (word.empty() || word.size() > 9 || word.front() == '-') return std::nullopt;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
  if (error != std::errc{} || end != word.data() + word.size()) return std::nullopt;
  return value;
}

int full_year(int written) { return written < 100 ? 2000 + written : written; }

Day make_day(int year, unsigned month, unsigned day) {
  if (month < 1 || month > 12) {
    throw Error(ErrorKind::Value,
                msg("there is no month {month}", {{"month", std::int64_t{month}}}),
                msg("the day comes first: 31.12.2026, or 2026-12-31"));
  }
  if (year < 1900 || year > 2199) {
    throw Error(ErrorKind::Value,
                msg("the year {year} is out of range", {{"year", std::int64_t{year}}}),
                msg("years from 1900 to 2199 are known"));
  }
  const year_month_day date{std::chrono::year(year), std::chrono::month(month),
                            std::chrono::day(day)};
  if (!date.ok()) impossible_day(year, month, day);
  return Day(date);
}

Day yearless_day(unsigned month, unsigned day, Day today, Yearless yearless) {
  constexpr int kLeap = 8;  // years between two leap years, at most
  constexpr days kNear(31);
  const int year = year_of(today);
  const int step = yearless == Yearless::Past ? -1 : 1;
  for (int i = 0; yearless != Yearless::ThisYear && i <= kLeap; ++i) {
    const year_month_day date{std::chrono::year(year + step * i), std::chrono::month(month),
                              std::chrono::day(day)};
    if (!date.ok()) continue;
    const days ahead = Day(date) - today;
    if (yearless == Yearless::Ahead ? ahead >= -kNear : ahead <= kNear) return Day(date);
  }
  return make_day(year, month, day);
}

Day last_of_month(Day day) {
  const year_month_day date(day);
  return Day(date.year() / date.month() / std::chrono::last);
}

Day last_of_quarter(Day day) {
  const unsigned month = (month_of(day) + 2) / 3 * 3;
  return last_of_month(Day(year_month_day(day).year() / static_cast<int>(month) / 1));
}

int year_of(Day day) { return static_cast<int>(year_month_day(day).year()); }

Day last_of_year(Day day) { return Day(year_month_day(day).year() / 12 / 31); }

Day add_units(Day from, int n, Unit unit, const WorkCalendar& calendar) {
  switch (unit) {
    case Unit::Day: return from + days(n);
    case Unit::WorkingDay: return calendar.add_working_days(from, n);
    case Unit::Week: return from + days(7 * n);
    case Unit::Quarter: return add_units(from, 3 * n, Unit::Month, calendar);
    case Unit::Year: return add_units(from, 12 * n, Unit::Month, calendar);
    default: break;
  }
  const year_month_day date(from);
  const auto month = date.year() / date.month() + std::chrono::months(n);
  const Day last(month / std::chrono::last);
  const year_month_day moved = month / date.day();
  return moved.ok() ? Day(moved) : last;
}

std::optional<Day> read_date(std::string_view word, Day today, Yearless yearless) {
  for (const char divider : {'/', '-'}) {
    const auto day = read_divided(word, divider);
    if (day) return of_century(*day, split(word, divider), today, yearless);
  }
  if (word.ends_with('.')) word.remove_suffix(1);
  const auto dotted = split(word, '.');
  if (dotted.size() == 2 || dotted.size() == 3) {
    const auto parts = numbers(dotted);
    if (!parts || dotted[0].size() > 2 || dotted[1].size() > 2) return std::nullopt;
    const auto day = static_cast<unsigned>((*parts)[0]);
    const auto month = static_cast<unsigned>((*parts)[1]);
    if (parts->size() == 2) return yearless_day(month, day, today, yearless);
    const bool short_year = dotted[2].size() <= 2;
    const int year = short_year ? full_year((*parts)[2]) : (*parts)[2];
    return of_century(make_day(year, month, day), dotted, today, yearless);
  }
  return std::nullopt;
}

std::optional<std::chrono::seconds> read_hour(std::string_view word) {
  const auto pieces = split(word, ':');
  if (pieces.size() != 2 && pieces.size() != 3) return std::nullopt;
  const auto parts = numbers(pieces);
  if (!parts || pieces[1].size() != 2 || pieces[0].size() > 2) return std::nullopt;
  const int second = parts->size() == 3 ? (*parts)[2] : 0;
  if ((*parts)[0] > 23 || (*parts)[1] > 59 || second > 59) {
    throw Error(ErrorKind::Value, msg("there is no hour “{hour}”", {{"hour", word}}),
                msg("hours go from 00:00 to 23:59"));
  }
  return std::chrono::hours((*parts)[0]) + std::chrono::minutes((*parts)[1]) +
         std::chrono::seconds(second);
}

Instant said_instant(LocalTime at, const Zone& zone) {
  const auto moments = zone.instants_of(at);
  if (moments.size() == 1) return moments.front();
  const std::vector<MessageArg> said = {{"moment", digits(at)}};
  if (moments.empty()) {
    throw Error(ErrorKind::Value, msg("there is no {moment}: the clock goes forward then", said),
                msg("the hour behind the change: {moment}",
                    {{"moment", digits(zone.to_local(zone.to_instant(at)))}}));
  }
  throw Error(ErrorKind::Value, msg("{moment} comes twice: the clock goes back then", said),
              msg("write {first} or {second}", {{"first", to_rfc3339(moments.front(), zone)},
                                                {"second", to_rfc3339(moments.back(), zone)}}));
}

std::optional<Instant> read_iso_moment(std::string_view word, const Zone& zone) {
  const std::size_t t = word.find('t');
  if (t != 10) return std::nullopt;
  const auto day = read_date(word.substr(0, t), Day{});
  std::string_view rest = word.substr(t + 1);
  const std::size_t sign = rest.find_first_of("z+-");
  const auto hour = read_hour(rest.substr(0, sign));
  if (!day || !hour) return std::nullopt;
  const LocalTime local = *day + *hour;
  if (sign == rest.npos) return said_instant(local, zone);
  std::chrono::seconds offset{0};
  if (rest[sign] != 'z') {
    std::string digits(rest.substr(sign + 1));
    if (digits.size() == 4) digits.insert(2, ":");
    if (digits.size() == 2) digits += ":00";
    const auto pieces = split(digits, ':');
    const auto parts = numbers(pieces);
    if (!parts || pieces.size() != 2) return std::nullopt;
    if ((*parts)[0] > 14 || (*parts)[1] > 59) {
      throw Error(
          ErrorKind::Value,
          msg("there is no zone “{offset}”", {{"offset", terminal_safe(rest.substr(sign))}}),
          msg("zones go from -12:00 to +14:00"));
    }
    const auto shift = std::chrono::hours((*parts)[0]) + std::chrono::minutes((*parts)[1]);
    offset = rest[sign] == '-' ? -shift : shift;
  } else if (sign + 1 != rest.size()) {
    return std::nullopt;
  }
  return Instant(local.time_since_epoch()) - offset;
}

}  // namespace ruka
