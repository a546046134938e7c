#include "lib/report/day/day_report.hpp"

#include <algorithm>
#include <tuple>

#include "lib/report/day/day_report_store.hpp"

namespace ruka {

namespace {

DayBounds bounds_of(Day on, const Zone& zone, const WorkCalendar& calendar) {
  return {zone.to_instant(LocalTime{on}), zone.to_instant(LocalTime{on + std::chrono::days(1)}),
          zone.to_instant(calendar.end_of_work(on))};
}

// What the next working day already holds; days off on the way are counted to it.
std::vector<DueItem> plan_for(Database& db, Day plan_on, const DayBounds& day, const Zone& zone,
                              const WorkCalendar& calendar, const Settings& settings) {
  const Instant until = zone.to_instant(LocalTime{plan_on + std::chrono::days(1)});
  std::vector<DueItem> items = list_due(db, {day.ends, zone, calendar}, settings, until);
  std::erase_if(
      items, [&](const DueItem& item) { return item.due_at < day.ends || item.due_at >= until; });
  std::sort(items.begin(), items.end(), [](const DueItem& a, const DueItem& b) {
    return std::tie(a.due_at, a.kind, a.id, a.stage) < std::tie(b.due_at, b.kind, b.id, b.stage);
  });
  return items;
}

std::string_view verdict_of(const DayReport& report) {
  if (report.calls.in < report.norm_min) return "below";
  return report.calls.in > report.norm_max ? "above" : "within";
}

Record calls_record(const DayReport& report) {
  Record calls;
  calls.add({"in", N_("Inbound"), Type::Number}, report.calls.in)
      .add({"out", N_("Outbound"), Type::Number}, report.calls.out)
      .add({"missed", N_("Missed"), Type::Number}, report.calls.missed)
      .add({"norm_min", N_("Norm from"), Type::Number}, report.norm_min)
      .add({"norm_max", N_("Norm to"), Type::Number}, report.norm_max)
      .add({"verdict", N_("Against the norm"), Type::Code, "calls.verdict"},
           std::string(verdict_of(report)))
      .add({"minutes", N_("Time on the phone"), Type::Span}, report.calls.minutes);
  return calls;
}

Record requests_record(const DayReport& report) {
  Table late({{"id", N_("No."), Type::Id},
              {"client", N_("Client"), Type::Text},
              {"text", N_("Matter"), Type::Text},
              {"due_at", N_("Due"), Type::Instant}});
  for (const LateRequest& request : report.late) {
    late.add_number(request.id);
    late.add_text(request.client);
    late.add_text(request.text);
    late.add_instant(request.due_at);
  }
  const DayRequests& counted = report.requests;
  Record requests;
  requests.add({"received", N_("Requests received"), Type::Number}, counted.received)
      .add({"answered", N_("Requests answered"), Type::Number}, counted.answered)
      .add({"within_norm", N_("Of these in time"), Type::Number}, counted.within_norm)
      .add({"overdue", N_("Overdue"), Type::Number}, counted.overdue)
      .add({"open", N_("Unanswered"), Type::Number}, counted.open)
      .add("late", N_("Overdue requests"), std::move(late));
  return requests;
}

Record meetings_record(const DayReport& report) {
  Table list({{"id", N_("No."), Type::Id},
              {"starts_at", N_("From"), Type::Instant},
              {"ends_at", N_("To"), Type::Instant},
              {"title", N_("Subject"), Type::Text},
              {"client", N_("Client"), Type::Text}});
  for (const DayMeeting& meeting : report.meetings) {
    list.add_number(meeting.id);
    list.add_instant(meeting.starts_at);
    list.add_instant(meeting.ends_at);
    list.add_text(meeting.title);
    list.add_text(meeting.client);
  }
  Record meetings;
  meetings.add({"count", N_("Meetings"), Type::Number}, std::ssize(report.meetings))
      .add("list", N_("Meetings of the day"), std::move(list));
  return meetings;
}

Record promises_record(const DayReport& report) {
  Table late({{"id", N_("No."), Type::Id},
              {"client", N_("Client"), Type::Text},
              {"text", N_("Promise"), Type::Text},
              {"side", N_("Whose"), Type::Code, "promise.side"},
              {"due_at", N_("Due"), Type::Instant}});
  for (const LatePromise& promise : report.promises.late) {
    late.add_number(promise.id);
    late.add_text(promise.client);
    late.add_text(promise.text);
    late.add_text(promise.side);
    late.add_instant(promise.due_at);
  }
  const auto percent = [](const KeptRate& rate) {
    return rate.percent() ? Cell(*rate.percent()) : Cell();
  };
  Record promises;
  promises.add({"kept", N_("Kept today"), Type::Number}, report.promises.kept)
      .add({"broken", N_("Broken today"), Type::Number}, report.promises.broken)
      .add({"due_next", N_("Due by the next working day"), Type::Number}, report.promises.due_next)
      .add({"ours", N_("Ours kept in time this month"), Type::Percent},
           percent(report.promises.ours))
      .add({"theirs", N_("Theirs kept in time this month"), Type::Percent},
           percent(report.promises.theirs))
      .add("late", N_("Overdue promises"), std::move(late));
  return promises;
}

Record deals_record(const DayDeals& deals) {
  Table amounts({{"amount", N_("Amount"), Type::Money}});
  for (const Money& sum : deals.won_amounts) amounts.add_money(sum.minor, sum.currency);
  Table steps({{"id", N_("No."), Type::Id},
               {"client", N_("Client"), Type::Text},
               {"title", N_("Deal"), Type::Text},
               {"stage", N_("Deal status"), Type::Code, "deal.stage"},
               {"amount", N_("Amount"), Type::Money},
               {"reason", N_("Reason"), Type::Text}});
  for (const DayDealStep& step : deals.steps) {
    steps.add_number(step.id);
    steps.add_text(step.client);
    steps.add_text(step.title);
    steps.add_text(step.stage);
    steps.add_money(step.amount.minor, step.amount.currency);
    step.reason.empty() ? steps.add_null() : steps.add_text(step.reason);
  }
  Record record;
  record.add({"new", N_("New"), Type::Number}, deals.added)
      .add({"moved", N_("Moved on"), Type::Number}, deals.moved)
      .add({"won", N_("Won"), Type::Number}, deals.won)
      .add({"lost", N_("Lost"), Type::Number}, deals.lost)
      .add("won_amounts", N_("Won for"), std::move(amounts))
      .add("steps", N_("Steps of deals"), std::move(steps));
  return record;
}

Record orders_record(const DayOrders& orders) {
  Table stages({{"stage", N_("Stage"), Type::Code, "order.stage"},
                {"count", N_("Orders"), Type::Number},
                {"amount", N_("Amount"), Type::Money}});
  for (const DayOrderStage& one : orders.stages) {
    stages.add_text(one.stage);
    stages.add_number(one.count);
    one.amount ? stages.add_money(one.amount->minor, one.amount->currency) : stages.add_null();
  }
  Table late({{"id", N_("No."), Type::Id},
              {"client", N_("Client"), Type::Text},
              {"text", N_("Order"), Type::Text},
              {"promised_on", N_("Promised by"), Type::Day}});
  for (const LateOrder& order : orders.late) {
    late.add_number(order.id);
    late.add_text(order.client);
    late.add_text(order.text);
    late.add_day(order.promised_on);
  }
  Record record;
  record.add("stages", N_("Stages reached on the day"), std::move(stages))
      .add({"overdue", N_("Not delivered as promised"), Type::Number}, std::ssize(orders.late))
      .add("late", N_("Orders not delivered as promised"), std::move(late));
  return record;
}

Record plan_record(const DayReport& report) {
  Table items({{"kind", N_("What"), Type::Code, "record"},
               {"id", N_("No."), Type::Id},
               {"due_at", N_("When"), Type::Instant},
               {"client", N_("Client"), Type::Text},
               {"text", N_("Matter"), Type::Text}});
  for (const DueItem& item : report.plan) {
    items.add_text(item.kind);
    items.add_number(item.id);
    items.add_instant(item.due_at);
    items.add_text(item.client);
    items.add_text(item.text);
  }
  Record plan;
  plan.add({"on", N_("Date"), Type::Day}, report.plan_on)
      .add("items", N_("Planned"), std::move(items));
  return plan;
}

}  // namespace

DayReport day_report(Database& db, Day on, const Zone& zone, const WorkCalendar& calendar,
                     const Settings& settings) {
  const DayBounds day = bounds_of(on, zone, calendar);
  DayReport report;
  report.on = on;
  report.working_day = calendar.working_day_of_month(on);
  report.calls = count_calls(db, day.begins, day.ends);
  report.norm_min = settings.number("calls.norm-min");
  report.norm_max = settings.number("calls.norm-max");
  report.requests = count_requests(db, day);
  report.late = list_late_requests(db, day);
  report.meetings = list_day_meetings(db, day);
  report.tasks = count_tasks(db, day);
  report.leads = count_leads(db, day);
  report.deals = list_day_deals(db, day);
  report.orders = list_day_orders(db, on, day);
  report.plan_on = calendar.add_working_days(on, 1);
  const std::chrono::year_month_day date(on);
  const Period month{Day(date.year() / date.month() / 1), on};
  report.promises = count_promises(db, day, month.begins(zone),
                                   Period{report.plan_on, report.plan_on}.ends(zone));
  report.plan = plan_for(db, report.plan_on, day, zone, calendar, settings);
  return report;
}

Record day_record(const DayReport& report) {
  Record tasks;
  tasks.add({"done", N_("Done"), Type::Number}, report.tasks.done)
      .add({"overdue", N_("Overdue"), Type::Number}, report.tasks.overdue)
      .add({"open", N_("Still open"), Type::Number}, report.tasks.open);
  Record leads;
  leads.add({"new", N_("New"), Type::Number}, report.leads.added)
      .add({"hot", N_("Hot"), Type::Number}, report.leads.hot)
      .add({"warm", N_("Warm"), Type::Number}, report.leads.warm)
      .add({"cold", N_("Cold"), Type::Number}, report.leads.cold);
  Record record;
  record.headed(msg("Report of the day: {day}", {{"day", say_long_day(report.on)}}))
      .add({"date", N_("Date"), Type::Day}, report.on)
      .add("calls", N_("Calls"), calls_record(report))
      .add("requests", N_("Requests"), requests_record(report))
      .add("meetings", N_("Meetings"), meetings_record(report))
      .add("promises", N_("Promises"), promises_record(report))
      .add("tasks", N_("Tasks"), std::move(tasks))
      .add("leads", N_("Leads"), std::move(leads))
      .add("deals", N_("Deals"), deals_record(report.deals))
      .add("orders", N_("Orders"), orders_record(report.orders))
      .add("plan", N_("Plan for the next working day"), plan_record(report));
  return record;
}

}  // namespace ruka
