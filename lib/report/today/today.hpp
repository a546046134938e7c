#pragma once
// Today: what is overdue, at risk and due today, who waits for a call, and how many calls so far.
#include <string>
#include <vector>

#include "lib/due/call_back.hpp"
#include "lib/due/due.hpp"
#include "lib/i18n/words.hpp"
#include "lib/table/table.hpp"

namespace ruka {

struct Today {
  CalendarDay day;
  WorkCalendar::InMonth working_day;  ///< its place among the month's working days
  Record calls;                       ///< {in, norm_min, norm_max} since midnight
  std::vector<DueItem> items;         ///< the worst first, up to the end of the day
  CallBacks call_backs;
  bool new_desk = false;  ///< nothing has been entered yet
};

/// What now, across all duties.
Today today_report(Database& db, const PhraseContext& phrases, const Settings& settings);

/// Whether anything is overdue or at risk: what cron asks.
bool needs_attention(const Today& today);

/// {date, working_day, calls, unknown[], overdue[], at_risk[], today[], to_return[],
/// to_return_older}; `unknown` are the letters of senders that nobody knows.
Record today_record(const Today& today);

/// The screen: sections of aligned lines, fitted to `width` columns (0: as wide as they are).
std::string today_text(const Today& today, const PhraseContext& phrases, const Words& words,
                       int width);

}  // namespace ruka
