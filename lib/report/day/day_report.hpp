#pragma once
// The report of a day: calls against the norm, requests, meetings, tasks, leads, deals, orders,
// tomorrow's plan.
#include <vector>

#include "lib/client/promise/promise.hpp"
#include "lib/due/due.hpp"
#include "lib/report/day/call_count.hpp"
#include "lib/table/table.hpp"

namespace ruka {

struct DayRequests {
  std::int64_t received = 0;
  std::int64_t answered = 0;
  std::int64_t within_norm = 0;  ///< of the answered: before their time ran out (R47)
  std::int64_t overdue = 0;      ///< unanswered, their time out by the end of work
  std::int64_t open = 0;         ///< unanswered at the end of the day
  bool operator==(const DayRequests&) const = default;
};

struct DayTasks {
  std::int64_t done = 0;
  std::int64_t overdue = 0;
  std::int64_t open = 0;
  bool operator==(const DayTasks&) const = default;
};

struct DayLeads {
  std::int64_t added = 0;
  std::int64_t hot = 0;
  std::int64_t warm = 0;
  std::int64_t cold = 0;
  bool operator==(const DayLeads&) const = default;
};

/// A stage to which a deal came on the day.
struct DayDealStep {
  std::int64_t id = 0;
  std::string client;
  std::string title;
  std::string stage;
  Money amount;
  std::string reason;
};

struct DayDeals {
  std::int64_t added = 0;
  std::int64_t moved = 0;          ///< to another stage, or taken up again
  std::int64_t won = 0, lost = 0;  ///< and still so when the day ended
  std::vector<Money> won_amounts;  ///< one for each currency
  std::vector<DayDealStep> steps;  ///< in order of time
};

/// How many orders came to a stage on the day, and what they cost, a row for each currency.
struct DayOrderStage {
  std::string stage;
  std::int64_t count = 0;
  std::optional<Money> amount = {};  ///< of those whose amount is known
};

/// An order that was to be delivered by the end of the day and was not.
struct LateOrder {
  std::int64_t id = 0;
  std::string client;
  std::string text;
  Day promised_on;
};

struct DayOrders {
  std::vector<DayOrderStage> stages;  ///< in the order of the way
  std::vector<LateOrder> late;        ///< the longest late first
};

struct DayMeeting {
  std::int64_t id = 0;
  Instant starts_at;
  Instant ends_at;
  std::string title;
  std::string client;
  std::string state;
  bool operator==(const DayMeeting&) const = default;
};

/// An unanswered request whose time is out.
struct LateRequest {
  std::int64_t id = 0;
  std::string client;
  std::string text;
  Instant due_at;
  bool operator==(const LateRequest&) const = default;
};

/// A promise whose term is out by the end of work.
struct LatePromise {
  std::int64_t id = 0;
  std::string client;
  std::string text;
  std::string side;
  Instant due_at;
};

struct DayPromises {
  std::int64_t kept = 0, broken = 0;  ///< on the day
  std::int64_t due_next = 0;  ///< open, due after the end of work and by the next working day's end
  KeptRate ours, theirs;      ///< of the month so far
  std::vector<LatePromise> late;
};

struct DayReport {
  Day on;
  WorkCalendar::InMonth working_day{};
  CallCount calls;
  std::int64_t norm_min = 0;
  std::int64_t norm_max = 0;
  DayRequests requests;
  std::vector<LateRequest> late;
  std::vector<DayMeeting> meetings;
  DayPromises promises;
  DayTasks tasks;
  DayLeads leads;
  DayDeals deals;
  DayOrders orders;
  Day plan_on;                ///< the next working day
  std::vector<DueItem> plan;  ///< what it already holds, in order of time
};

/// What the two moments of a day's report are. A report depends on the data and the date alone,
/// never on when it is run: what is overdue is judged at the end of the working hours, what is
/// open at midnight.
struct DayBounds {
  Instant begins;
  Instant ends;  ///< exclusive
  Instant end_of_work;
};

DayReport day_report(Database& db, Day on, const Zone& zone, const WorkCalendar& calendar,
                     const Settings& settings);

/// {date, calls{in,out,missed,norm_min,norm_max,...}, requests{...}, meetings{...},
/// promises{...}, tasks{...}, leads{...}, deals{...}, orders{...}, plan{...}}; its text and
/// Markdown are the report on paper.
Record day_record(const DayReport& report);

}  // namespace ruka
