#include "lib/time/production_calendar.hpp"

#include <algorithm>
#include <array>

namespace ruka {

using std::chrono::days;
using std::chrono::year_month_day;

namespace {

// One day on which a Government decree departs from the plain rule.
struct Transfer {
  int year_month;  // 202611
  int day;
  DayKind kind;
};

// In order of date. The paid days off of 2020 and 2021 count as off. 2027 is the preliminary list.
constexpr Transfer kTransfers[] = {
    {201802, 22, DayKind::Short},   {201803, 7, DayKind::Short},    {201803, 9, DayKind::Off},
    {201804, 28, DayKind::Short},   {201804, 30, DayKind::Off},     {201805, 2, DayKind::Off},
    {201805, 8, DayKind::Short},    {201806, 9, DayKind::Short},    {201806, 11, DayKind::Off},
    {201811, 5, DayKind::Off},      {201812, 29, DayKind::Short},   {201812, 31, DayKind::Off},
    {201902, 22, DayKind::Short},   {201903, 7, DayKind::Short},    {201904, 30, DayKind::Short},
    {201905, 2, DayKind::Off},      {201905, 3, DayKind::Off},      {201905, 8, DayKind::Short},
    {201905, 10, DayKind::Off},     {201906, 11, DayKind::Short},   {201912, 31, DayKind::Short},
    {202002, 24, DayKind::Off},     {202003, 9, DayKind::Off},      {202003, 30, DayKind::Off},
    {202003, 31, DayKind::Off},     {202004, 1, DayKind::Off},      {202004, 2, DayKind::Off},
    {202004, 3, DayKind::Off},      {202004, 6, DayKind::Off},      {202004, 7, DayKind::Off},
    {202004, 8, DayKind::Off},      {202004, 9, DayKind::Off},      {202004, 10, DayKind::Off},
    {202004, 13, DayKind::Off},     {202004, 14, DayKind::Off},     {202004, 15, DayKind::Off},
    {202004, 16, DayKind::Off},     {202004, 17, DayKind::Off},     {202004, 20, DayKind::Off},
    {202004, 21, DayKind::Off},     {202004, 22, DayKind::Off},     {202004, 23, DayKind::Off},
    {202004, 24, DayKind::Off},     {202004, 27, DayKind::Off},     {202004, 28, DayKind::Off},
    {202004, 29, DayKind::Off},     {202004, 30, DayKind::Off},     {202005, 4, DayKind::Off},
    {202005, 5, DayKind::Off},      {202005, 6, DayKind::Off},      {202005, 7, DayKind::Off},
    {202005, 8, DayKind::Off},      {202005, 11, DayKind::Off},     {202006, 11, DayKind::Short},
    {202006, 24, DayKind::Off},     {202007, 1, DayKind::Off},      {202011, 3, DayKind::Short},
    {202012, 31, DayKind::Short},   {202102, 20, DayKind::Short},   {202102, 22, DayKind::Off},
    {202104, 30, DayKind::Short},   {202105, 3, DayKind::Off},      {202105, 4, DayKind::Off},
    {202105, 5, DayKind::Off},      {202105, 6, DayKind::Off},      {202105, 7, DayKind::Off},
    {202105, 10, DayKind::Off},     {202106, 11, DayKind::Short},   {202106, 14, DayKind::Off},
    {202111, 1, DayKind::Off},      {202111, 2, DayKind::Off},      {202111, 3, DayKind::Off},
    {202111, 5, DayKind::Off},      {202112, 31, DayKind::Off},     {202202, 22, DayKind::Short},
    {202203, 5, DayKind::Short},    {202203, 7, DayKind::Off},      {202205, 2, DayKind::Off},
    {202205, 3, DayKind::Off},      {202205, 10, DayKind::Off},     {202206, 13, DayKind::Off},
    {202211, 3, DayKind::Short},    {202302, 22, DayKind::Short},   {202302, 24, DayKind::Off},
    {202303, 7, DayKind::Short},    {202305, 8, DayKind::Off},      {202311, 3, DayKind::Short},
    {202311, 6, DayKind::Off},      {202402, 22, DayKind::Short},   {202403, 7, DayKind::Short},
    {202404, 27, DayKind::Working}, {202404, 29, DayKind::Off},     {202404, 30, DayKind::Off},
    {202405, 8, DayKind::Short},    {202405, 10, DayKind::Off},     {202406, 11, DayKind::Short},
    {202411, 2, DayKind::Short},    {202412, 28, DayKind::Working}, {202412, 30, DayKind::Off},
    {202412, 31, DayKind::Off},     {202503, 7, DayKind::Short},    {202504, 30, DayKind::Short},
    {202505, 2, DayKind::Off},      {202505, 8, DayKind::Off},      {202506, 11, DayKind::Short},
    {202506, 13, DayKind::Off},     {202511, 1, DayKind::Short},    {202511, 3, DayKind::Off},
    {202512, 31, DayKind::Off},     {202601, 9, DayKind::Off},      {202603, 9, DayKind::Off},
    {202604, 30, DayKind::Short},   {202605, 8, DayKind::Short},    {202605, 11, DayKind::Off},
    {202606, 11, DayKind::Short},   {202611, 3, DayKind::Short},    {202612, 31, DayKind::Off},
    {202702, 20, DayKind::Short},   {202702, 22, DayKind::Off},     {202704, 30, DayKind::Short},
    {202705, 3, DayKind::Off},      {202705, 10, DayKind::Off},     {202706, 11, DayKind::Short},
    {202706, 14, DayKind::Off},     {202711, 3, DayKind::Short},    {202711, 5, DayKind::Off},
    {202712, 31, DayKind::Off},
};
constexpr int kFirstYear = 2018;
constexpr int kLastYear = 2027;

struct Holiday {
  unsigned month;
  unsigned first;
  unsigned last;
  const char* name;
};

constexpr Holiday kHolidays[] = {
    {1, 1, 6, N_("New Year holidays")},
    {1, 7, 7, N_("Orthodox Christmas")},
    {1, 8, 8, N_("New Year holidays")},
    {2, 23, 23, N_("Defender of the Fatherland Day")},
    {3, 8, 8, N_("International Women's Day")},
    {5, 1, 1, N_("Spring and Labor Day")},
    {5, 9, 9, N_("Victory Day")},
    {6, 12, 12, N_("Russia Day")},
    {11, 4, 4, N_("Unity Day")},
};

bool is_weekend(Day on) { return iso_weekday(on) >= 6; }

bool is_january_holiday(Day on) {
  const year_month_day date(on);
  return date.month() == std::chrono::January && static_cast<unsigned>(date.day()) <= 8;
}

// Whether the day off of a holiday that fell on a weekend has moved to this weekday.
bool is_moved_day_off(Day on) {
  if (is_weekend(on) || !holiday_name(on).empty()) return false;
  int free = 0;  // days off owed by the holidays on the weekend just before
  for (Day back = on - days(1); is_weekend(back) || !holiday_name(back).empty(); back -= days(1)) {
    if (is_weekend(back) && !holiday_name(back).empty() && !is_january_holiday(back)) ++free;
  }
  return free > 0;
}

bool is_off_by_rule(Day on) {
  return is_weekend(on) || !holiday_name(on).empty() || is_moved_day_off(on);
}

}  // namespace

std::string_view holiday_name(Day on) {
  const year_month_day date(on);
  const auto month = static_cast<unsigned>(date.month());
  const auto day = static_cast<unsigned>(date.day());
  for (const Holiday& holiday : kHolidays) {
    if (holiday.month == month && day >= holiday.first && day <= holiday.last) return holiday.name;
  }
  return {};
}

bool has_official_year(int year) { return year >= kFirstYear && year <= kLastYear; }

std::optional<DayKind> official_kind(Day on) {
  const year_month_day date(on);
  const int year_month =
      static_cast<int>(date.year()) * 100 + static_cast<int>(static_cast<unsigned>(date.month()));
  const int day = static_cast<int>(static_cast<unsigned>(date.day()));
  const auto* found =
      std::lower_bound(std::begin(kTransfers), std::end(kTransfers), std::pair(year_month, day),
                       [](const Transfer& transfer, const std::pair<int, int>& wanted) {
                         return std::pair(transfer.year_month, transfer.day) < wanted;
                       });
  if (found == std::end(kTransfers) || found->year_month != year_month || found->day != day) {
    return std::nullopt;
  }
  return found->kind;
}

DayKind kind_by_rule(Day on) {
  if (!holiday_name(on).empty()) return DayKind::Holiday;
  if (is_off_by_rule(on)) return DayKind::Off;
  return holiday_name(on + days(1)).empty() ? DayKind::Working : DayKind::Short;
}

}  // namespace ruka
