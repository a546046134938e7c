#include "lib/report/day/day_report_store.hpp"

#include <algorithm>

#include "lib/lead/order/order.hpp"

namespace ruka {

namespace {

// Requests unanswered when the day ended: those that still are, and those answered later.
constexpr std::string_view kUnanswered = R"(
    SELECT id, client_id, text, due_at FROM requests
    WHERE answered_at IS NULL AND state = 'open' AND received_at < :ends
    UNION ALL
    SELECT id, client_id, text, due_at FROM requests
    WHERE answered_at >= :ends AND received_at < :ends)";

// Tasks open when the day ended: those that still are, and those done later.
constexpr std::string_view kOpenTasks = R"(
    SELECT due_at FROM tasks WHERE state = 'open' AND created_at < :ends
    UNION ALL
    SELECT due_at FROM tasks WHERE done_at >= :ends AND created_at < :ends)";

std::int64_t count(Database& db, std::string_view sql, const DayBounds& day) {
  Statement row(db, sql);
  row.bind(":begins", day.begins).bind(":ends", day.ends);
  row.step();
  return row.integer(0);
}

}  // namespace

DayRequests count_requests(Database& db, const DayBounds& day) {
  DayRequests counted;
  counted.received = count(
      db, "SELECT COUNT(*) FROM requests WHERE received_at >= :begins AND received_at < :ends",
      day);
  Statement answered(db, R"(
    SELECT COUNT(*), COALESCE(SUM(answered_at <= due_at), 0) FROM requests
    WHERE answered_at >= :begins AND answered_at < :ends)");
  answered.bind(":begins", day.begins).bind(":ends", day.ends);
  answered.step();
  counted.answered = answered.integer(0);
  counted.within_norm = answered.integer(1);
  Statement open(
      db, fmt::format("SELECT COUNT(*), COALESCE(SUM(due_at <= :work), 0) FROM ({})", kUnanswered));
  open.bind(":ends", day.ends).bind(":work", day.end_of_work);
  open.step();
  counted.open = open.integer(0);
  counted.overdue = open.integer(1);
  return counted;
}

std::vector<LateRequest> list_late_requests(Database& db, const DayBounds& day) {
  Statement rows(db, fmt::format(R"(
    SELECT r.id, COALESCE(c.name, ''), r.text, r.due_at
    FROM ({}) r LEFT JOIN clients c ON c.id = r.client_id
    WHERE r.due_at <= :work ORDER BY r.due_at, r.id)",
                                 kUnanswered));
  rows.bind(":ends", day.ends).bind(":work", day.end_of_work);
  std::vector<LateRequest> late;
  while (rows.step()) {
    late.push_back({rows.integer(0), rows.text(1), rows.text(2), rows.instant(3)});
  }
  return late;
}

std::vector<DayMeeting> list_day_meetings(Database& db, const DayBounds& day) {
  Statement rows(db, R"(
    SELECT m.id, m.starts_at, m.ends_at, m.title, COALESCE(c.name, ''), m.state
    FROM meetings m LEFT JOIN clients c ON c.id = m.client_id
    WHERE m.starts_at >= :begins AND m.starts_at < :ends AND m.state <> 'cancelled'
    ORDER BY m.starts_at, m.id)");
  rows.bind(":begins", day.begins).bind(":ends", day.ends);
  std::vector<DayMeeting> meetings;
  while (rows.step()) {
    meetings.push_back({rows.integer(0), rows.instant(1), rows.instant(2), rows.text(3),
                        rows.text(4), rows.text(5)});
  }
  return meetings;
}

DayPromises count_promises(Database& db, const DayBounds& day, Instant month, Instant next) {
  DayPromises counted;
  Statement closed(db, R"(
    SELECT COALESCE(SUM(state = 'kept'), 0), COALESCE(SUM(state = 'broken'), 0) FROM promises
    WHERE closed_at >= :begins AND closed_at < :ends)");
  closed.bind(":begins", day.begins).bind(":ends", day.ends);
  closed.step();
  counted.kept = closed.integer(0);
  counted.broken = closed.integer(1);
  // Open when the day ended: those that still are, and those closed later.
  constexpr const char* kOpen = R"(
    SELECT id, client_id, text, side, due_at FROM promises
    WHERE state = 'open' AND created_at < :ends AND due_at < :next
    UNION ALL
    SELECT id, client_id, text, side, due_at FROM promises
    WHERE closed_at >= :ends AND created_at < :ends AND due_at < :next)";
  Statement rows(db, fmt::format(R"(
    SELECT p.id, c.name, p.text, p.side, p.due_at FROM ({}) p JOIN clients c ON c.id = p.client_id
    ORDER BY p.due_at, p.id)",
                                 kOpen));
  rows.bind(":ends", day.ends).bind(":next", next);
  while (rows.step()) {
    const Instant due = rows.instant(4);
    if (due > day.end_of_work) {
      ++counted.due_next;
      continue;
    }
    counted.late.push_back(
        {rows.integer(0), rows.text(1), rows.text(2), std::string(rows.blob(3)), due});
  }
  counted.ours = kept_rate(db, "ours", std::nullopt, month, day.ends);
  counted.theirs = kept_rate(db, "theirs", std::nullopt, month, day.ends);
  return counted;
}

DayTasks count_tasks(Database& db, const DayBounds& day) {
  DayTasks tasks;
  tasks.done =
      count(db, "SELECT COUNT(*) FROM tasks WHERE done_at >= :begins AND done_at < :ends", day);
  Statement open(
      db, fmt::format("SELECT COUNT(*), COALESCE(SUM(due_at <= :work), 0) FROM ({})", kOpenTasks));
  open.bind(":ends", day.ends).bind(":work", day.end_of_work);
  open.step();
  tasks.open = open.integer(0);
  tasks.overdue = open.integer(1);
  return tasks;
}

namespace {

void add_won(DayDeals& deals, const Money& amount) {
  ++deals.won;
  for (Money& sum : deals.won_amounts) {
    if (sum.currency != amount.currency) continue;
    sum.minor += amount.minor;
    return;
  }
  deals.won_amounts.push_back(amount);
}

}  // namespace

DayDeals list_day_deals(Database& db, const DayBounds& day) {
  Statement rows(db, R"(
    SELECT g.deal_id, c.name, d.title, g.stage, d.amount_minor, d.currency, COALESCE(g.reason, ''),
           NOT EXISTS (SELECT 1 FROM deal_stages b WHERE b.deal_id = g.deal_id AND b.id < g.id),
           NOT EXISTS (SELECT 1 FROM deal_stages b
                       WHERE b.deal_id = g.deal_id AND b.id > g.id AND b.at < :ends)
    FROM deal_stages g JOIN deals d ON d.id = g.deal_id JOIN clients c ON c.id = d.client_id
    WHERE g.at >= :begins AND g.at < :ends ORDER BY g.at, g.id)");
  rows.bind(":begins", day.begins).bind(":ends", day.ends);
  DayDeals deals;
  while (rows.step()) {
    DayDealStep step{rows.integer(0),
                     rows.text(1),
                     rows.text(2),
                     std::string(rows.blob(3)),
                     Money{rows.integer(4), std::string(rows.blob(5))},
                     rows.text(6)};
    const bool first = rows.integer(7) != 0, last = rows.integer(8) != 0;
    if (first) ++deals.added;
    if (step.stage == "lost") {
      deals.lost += last ? 1 : 0;
    } else if (step.stage == "won") {
      if (last) add_won(deals, step.amount);
    } else if (!first && step.stage != "on_hold") {
      ++deals.moved;
    }
    deals.steps.push_back(std::move(step));
  }
  return deals;
}

DayOrders list_day_orders(Database& db, Day on, const DayBounds& day) {
  DayOrders orders;
  Statement reached(db, R"(
    SELECT g.stage, COUNT(*), SUM(o.amount_minor), o.currency
    FROM order_stages g JOIN orders o ON o.id = g.order_id
    WHERE g.at >= :begins AND g.at < :ends AND g.skipped = 0 GROUP BY g.stage, o.currency)");
  reached.bind(":begins", day.begins).bind(":ends", day.ends);
  while (reached.step()) {
    DayOrderStage one{std::string(reached.blob(0)), reached.integer(1)};
    if (!reached.null(2)) one.amount = Money{reached.integer(2), std::string(reached.blob(3))};
    orders.stages.push_back(std::move(one));
  }
  std::ranges::sort(orders.stages, {}, [](const DayOrderStage& one) {
    return std::pair(std::ranges::find(kOrderStates, one.stage) - std::begin(kOrderStates),
                     one.amount ? one.amount->currency : std::string());
  });
  // Not delivered when the day ended: those that still are not, those delivered later, and those
  // that ended later without it.
  Statement rows(db, R"(
    SELECT o.id, c.name, o.text, o.promised_on FROM (
      SELECT id, client_id, text, promised_on, requested_at FROM orders
      WHERE closed_at IS NULL AND delivered_at IS NULL AND promised_on <= :on
      UNION ALL
      SELECT id, client_id, text, promised_on, requested_at FROM orders
      WHERE delivered_at >= :ends AND promised_on <= :on
      UNION ALL
      SELECT id, client_id, text, promised_on, requested_at FROM orders
      WHERE stage IN ('closed', 'cancelled', 'returned') AND closed_at >= :ends
        AND delivered_at IS NULL AND promised_on <= :on) o
    JOIN clients c ON c.id = o.client_id
    WHERE o.requested_at < :ends ORDER BY o.promised_on, o.id)");
  rows.bind(":on", on).bind(":ends", day.ends);
  while (rows.step()) {
    orders.late.push_back({rows.integer(0), rows.text(1), rows.text(2), rows.day(3)});
  }
  return orders;
}

DayLeads count_leads(Database& db, const DayBounds& day) {
  DayLeads leads;
  leads.added = count(
      db, "SELECT COUNT(*) FROM leads WHERE created_at >= :begins AND created_at < :ends", day);
  Statement rows(db, R"(
    SELECT COALESCE((SELECT h.heat FROM lead_heats h WHERE h.lead_id = l.id AND h.at < :ends
                     ORDER BY h.at DESC, h.id DESC LIMIT 1), l.heat), COUNT(*)
    FROM leads l
    WHERE l.state NOT IN ('converted', 'unqualified', 'lost') AND l.created_at < :ends
    GROUP BY 1)");
  rows.bind(":ends", day.ends);
  while (rows.step()) {
    const std::string_view heat = rows.view(0);
    (heat == "hot" ? leads.hot : heat == "warm" ? leads.warm : leads.cold) = rows.integer(1);
  }
  return leads;
}

}  // namespace ruka
