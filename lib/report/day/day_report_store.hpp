#pragma once
// The SQL behind the day's report; each query reads one index range.
#include "lib/report/day/day_report.hpp"

namespace ruka {

DayRequests count_requests(Database& db, const DayBounds& day);
std::vector<LateRequest> list_late_requests(Database& db, const DayBounds& day);
std::vector<DayMeeting> list_day_meetings(Database& db, const DayBounds& day);
/// `month` is when the month began, `next` when the next working day ends.
DayPromises count_promises(Database& db, const DayBounds& day, Instant month, Instant next);
DayTasks count_tasks(Database& db, const DayBounds& day);
DayLeads count_leads(Database& db, const DayBounds& day);
DayOrders list_day_orders(Database& db, Day on, const DayBounds& day);
DayDeals list_day_deals(Database& db, const DayBounds& day);

}  // namespace ruka
