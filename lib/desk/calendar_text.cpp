#include "lib/desk/calendar_text.hpp"

#include <fmt/format.h>

#include <array>

#include "lib/base/text.hpp"

namespace ruka {

using std::chrono::days;
using std::chrono::year_month;
using std::chrono::year_month_day;

namespace {

constexpr int kCell = 4;  // "[12]" or " 12*"
constexpr int kMonthWidth = 7 * kCell;
constexpr std::array<const char*, 12> kMonths = {
    N_("January"), N_("February"), N_("March"),     N_("April"),   N_("May"),      N_("June"),
    N_("July"),    N_("August"),   N_("September"), N_("October"), N_("November"), N_("December")};
constexpr std::array<const char*, 7> kDays = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

std::string day_cell(const CalendarDay& day, bool color) {
  const unsigned number = static_cast<unsigned>(year_month_day(day.on).day());
  const bool off = day.kind == DayKind::Off || day.kind == DayKind::Holiday;
  const std::string text =
      off ? fmt::format("[{:>2}]", number)
          : fmt::format(" {:>2}{}", number, day.kind == DayKind::Short ? '*' : ' ');
  if (!color || day.kind == DayKind::Working) return text;
  return (off ? "\x1b[31m" : "\x1b[33m") + text + "\x1b[0m";
}

// The lines of one month, each kMonthWidth columns wide: name, weekdays, six weeks, working days.
std::vector<std::string> month_lines(const WorkCalendar& calendar, year_month month,
                                     const Words& words, bool color) {
  const auto index = static_cast<std::size_t>(static_cast<unsigned>(month.month()) - 1);
  std::vector<std::string> lines;
  lines.push_back(
      pad_right(fmt::format(" {} {}", words.say(kMonths[index]), static_cast<int>(month.year())),
                kMonthWidth));
  std::string header;
  for (const char* day : kDays) header += pad_left(words.label("weekday.short", day), 3) + " ";
  lines.push_back(header);
  const Day first(month / 1);
  const Day last(month / std::chrono::last);
  Day on = first - days(iso_weekday(first) - 1);
  for (int week = 0; week < 6; ++week) {
    std::string line;
    for (int i = 0; i < 7; ++i, on += days(1)) {
      line += on < first || on > last ? std::string(kCell, ' ') : day_cell(calendar.day(on), color);
    }
    lines.push_back(line);
  }
  const auto working = calendar.working_day_of_month(last).total;
  lines.push_back(
      pad_right(" " + words.say(msg_count("{count} working day", "{count} working days", working)),
                kMonthWidth));
  return lines;
}

}  // namespace

std::string calendar_text(const WorkCalendar& calendar, const Period& period, const Words& words,
                          bool color, int width) {
  const std::size_t in_row =
      width == 0 ? 3 : static_cast<std::size_t>(std::clamp((width + 2) / (kMonthWidth + 2), 1, 3));
  const year_month_day from(period.from);
  const year_month_day to(period.to);
  std::vector<std::vector<std::string>> months;
  int working = 0;
  for (year_month month = from.year() / from.month(); month <= to.year() / to.month();
       month += std::chrono::months(1)) {
    months.push_back(month_lines(calendar, month, words, color));
    working += calendar.working_day_of_month(Day(month / std::chrono::last)).total;
  }
  std::string text;
  for (std::size_t start = 0; start < months.size(); start += in_row) {
    const std::size_t end = std::min(start + in_row, months.size());
    for (std::size_t line = 0; line < months[start].size(); ++line) {
      std::string row;
      for (std::size_t i = start; i < end; ++i) row += (i > start ? "  " : "") + months[i][line];
      row.erase(row.find_last_not_of(' ') + 1);
      if (!row.empty()) text += row + "\n";
    }
    text += "\n";
  }
  return text +
         words.say(msg_count("{count} working day in all; [ ] a day off, * an hour shorter",
                             "{count} working days in all; [ ] a day off, * an hour shorter",
                             working)) +
         "\n";
}

}  // namespace ruka
