#include "lib/due/due_sources.hpp"

#include <algorithm>
#include <tuple>

namespace ruka {

namespace {

// The days of a range as the file writes them: everything due on the day of its last second.
std::string last_day(const DueRange& range) {
  return to_text(range.zone.day_of(range.until - std::chrono::seconds(1)));
}

// A deadline given as a day is met until that day's end.
Instant day_deadline(const Statement& row, int column, const Zone& zone) {
  return zone.to_instant(end_of_day(row.day(column)));
}

// Of a row: number, client, text, due, important, VIP.
DueItem plain_item(const Statement& row, const char* kind) {
  DueItem item{.kind = kind, .id = row.integer(0)};
  item.client = row.text(1);
  item.text = row.text(2);
  item.due_at = row.instant(3);
  item.important = row.integer(4) != 0;
  item.vip = row.integer(5) != 0;
  return item;
}

// Of a row: number, client, text, the day it is due, VIP.
DueItem day_item(const Statement& row, const char* kind, const Zone& zone) {
  DueItem item{.kind = kind, .id = row.integer(0)};
  item.client = row.text(1);
  item.text = row.text(2);
  item.due_at = day_deadline(row, 3, zone);
  item.vip = row.integer(4) != 0;
  return item;
}

}  // namespace

void add_due_requests(Database& db, const DueRange& range, std::vector<DueItem>& items) {
  Statement rows(db, R"(
    SELECT r.id, COALESCE(c.name, ''), r.text, r.due_at, r.urgent, COALESCE(c.vip, 0)
    FROM requests r LEFT JOIN clients c ON c.id = r.client_id
    WHERE r.answered_at IS NULL AND r.state = 'open' AND r.due_at < :until
    ORDER BY r.due_at, r.id)");
  rows.bind(":until", range.until);
  while (rows.step()) {
    items.push_back(plain_item(rows, "request"));
  }
}

void add_due_notices(Database& db, const DueRange& range, std::vector<DueItem>& items) {
  Statement rows(db, R"(
    SELECT r.id, COALESCE(c.name, ''), r.text, r.notify_due_at, r.severity = 'high',
           COALESCE(c.vip, 0)
    FROM requests r LEFT JOIN clients c ON c.id = r.client_id
    WHERE r.notify_due_at IS NOT NULL AND r.notified_at IS NULL AND r.notify_due_at < :until
    ORDER BY r.notify_due_at, r.id)");
  rows.bind(":until", range.until);
  while (rows.step()) {
    items.push_back(plain_item(rows, "notice"));
  }
}

void add_due_promises(Database& db, const DueRange& range, std::vector<DueItem>& items) {
  Statement rows(db, R"(
    SELECT p.id, c.name, p.text, p.due_at, 0, c.vip, p.side = 'theirs'
    FROM promises p JOIN clients c ON c.id = p.client_id
    WHERE p.state = 'open' AND p.due_at < :until
    ORDER BY p.due_at, p.id)");
  rows.bind(":until", range.until);
  while (rows.step()) {
    items.push_back(plain_item(rows, rows.integer(6) != 0 ? "their_promise" : "promise"));
  }
}

void add_due_tasks(Database& db, const DueRange& range, std::vector<DueItem>& items) {
  Statement rows(db, R"(
    SELECT t.id, COALESCE(c.name, ''), t.title, t.due_at, t.important, COALESCE(c.vip, 0)
    FROM tasks t LEFT JOIN clients c ON c.id = t.client_id
    WHERE t.state = 'open' AND t.due_at < :until
    ORDER BY t.due_at, t.important DESC, t.id)");
  rows.bind(":until", range.until);
  while (rows.step()) {
    items.push_back(plain_item(rows, "task"));
  }
}

void add_due_leads(Database& db, const DueRange& range, std::vector<DueItem>& items) {
  Statement rows(db, R"(
    SELECT id, name, COALESCE(next_step, ''), next_at, heat = 'hot', 0
    FROM leads
    WHERE next_at IS NOT NULL AND next_at < :until
      AND state NOT IN ('converted', 'unqualified', 'lost')
    ORDER BY next_at, id)");
  rows.bind(":until", range.until);
  while (rows.step()) {
    items.push_back(plain_item(rows, "lead"));
  }
}

void add_due_deals(Database& db, const DueRange& range, std::vector<DueItem>& items) {
  Statement steps(db, R"(
    SELECT d.id, c.name, COALESCE(d.next_step || ' · ', '') || d.title, d.next_at, 0, c.vip
    FROM deals d JOIN clients c ON c.id = d.client_id
    WHERE d.next_at IS NOT NULL AND d.closed_at IS NULL AND d.next_at < :until
    ORDER BY d.next_at, d.id)");
  steps.bind(":until", range.until);
  while (steps.step()) {
    items.push_back(plain_item(steps, "deal"));
  }
  Statement dates(db, R"(
    SELECT d.id, c.name, d.title, d.expected_on, c.vip
    FROM deals d JOIN clients c ON c.id = d.client_id
    WHERE d.closed_at IS NULL AND d.expected_on <= :day AND d.stage <> 'on_hold'
    ORDER BY d.expected_on, d.id)");
  dates.bind(":day", last_day(range));
  while (dates.step()) {
    items.push_back(day_item(dates, "deal_date", range.zone));
  }
}

void add_due_orders(Database& db, const DueRange& range, std::vector<DueItem>& items) {
  Statement rows(db, R"(
    SELECT o.id, c.name, o.text, o.promised_on, c.vip
    FROM orders o JOIN clients c ON c.id = o.client_id
    WHERE o.closed_at IS NULL AND o.delivered_at IS NULL AND o.promised_on <= :day
    ORDER BY o.promised_on, o.id)");
  rows.bind(":day", last_day(range));
  while (rows.step()) {
    items.push_back(day_item(rows, "order", range.zone));
  }
}

void add_due_meetings(Database& db, const DueRange& range, std::vector<DueItem>& items) {
  Statement rows(db, R"(
    SELECT m.id, COALESCE(c.name, ''), m.title, m.starts_at, m.ends_at, COALESCE(c.vip, 0),
           COALESCE(m.place, '')
    FROM meetings m LEFT JOIN clients c ON c.id = m.client_id
    WHERE m.starts_at >= :day AND m.starts_at < :until AND m.ends_at > :now
      AND m.state = 'planned'
    ORDER BY m.starts_at, m.id)");
  // A meeting under way began earlier the same day or the day before, never longer ago.
  rows.bind(":day", range.now - std::chrono::days(1))
      .bind(":now", range.now)
      .bind(":until", range.until);
  while (rows.step()) {
    DueItem item{.kind = "meeting", .id = rows.integer(0)};
    item.client = rows.text(1);
    item.text = rows.text(2);
    item.due_at = rows.instant(3);
    item.ends_at = rows.instant(4);
    item.vip = rows.integer(5) != 0;
    item.place = rows.text(6);
    items.push_back(std::move(item));
  }
}

void add_due_documents(Database& db, const DueRange& range, std::vector<DueItem>& items) {
  Statement rows(db, R"(
    SELECT d.id, COALESCE(c.name, ''), d.title, d.archive_due_on, COALESCE(c.vip, 0)
    FROM documents d LEFT JOIN clients c ON c.id = d.client_id
    WHERE d.archived_at IS NULL AND d.archive_due_on <= :day
    ORDER BY d.archive_due_on, d.id)");
  rows.bind(":day", last_day(range));
  while (rows.step()) {
    items.push_back(day_item(rows, "document", range.zone));
  }
}

void add_due_stages(Database& db, const DueRange& range, std::vector<DueItem>& items) {
  Statement rows(db, R"(
    SELECT s.trip_id, s.no, t.title, s.title, s.due_on
    FROM trip_stages s JOIN trips t ON t.id = s.trip_id
    WHERE s.state = 'open' AND s.due_on <= :day
    ORDER BY s.due_on, s.trip_id, s.no)");
  rows.bind(":day", last_day(range));
  while (rows.step()) {
    DueItem item{.kind = "trip_stage", .id = rows.integer(0)};
    item.stage = static_cast<int>(rows.integer(1));
    item.client = rows.text(2);
    item.text = rows.text(3);
    item.due_at = day_deadline(rows, 4, range.zone);
    items.push_back(std::move(item));
  }
}

void add_due_mails(Database& db, const DueRange& range, const Settings& settings,
                   std::vector<DueItem>& items) {
  Statement rows(db, R"(
    SELECT m.id, c.name, t.summary, m.due_at, 0, c.vip
    FROM mails m JOIN touches t ON t.id = m.id JOIN clients c ON c.id = m.client_id
    WHERE m.answered_at IS NULL AND m.due_at IS NOT NULL AND m.due_at >= :since
      AND m.due_at < :until
    ORDER BY m.due_at, m.id)");
  rows.bind(":since", range.now - std::chrono::days(settings.number("mail.days")))
      .bind(":until", range.until);
  while (rows.step()) {
    items.push_back(plain_item(rows, "mail"));
  }
}

void add_due_calls(Database& db, const DueRange& range, std::vector<DueItem>& items) {
  Statement rows(db, R"(
    SELECT t.id, c.name, t.summary, t.at, COALESCE(t.until_at, t.at), c.vip
    FROM touches t JOIN clients c ON c.id = t.client_id
    WHERE t.status = 'planned' AND t.at < :until
    ORDER BY t.at, t.id)");
  rows.bind(":until", range.until);
  while (rows.step()) {
    DueItem item{.kind = "call", .id = rows.integer(0)};
    item.client = rows.text(1);
    item.text = rows.text(2);
    item.starts_at = rows.instant(3);
    item.due_at = rows.instant(4);
    item.vip = rows.integer(5) != 0;
    items.push_back(std::move(item));
  }
}

CallBacks list_unreturned_calls(Database& db, Instant since) {
  // Held meetings are looked at here: they close no missed call when they are written.
  Statement rows(db, R"(
    SELECT t.client_id, MAX(t.at), COUNT(*) FROM touches t
    WHERE t.status = 'missed' AND t.closed_at IS NULL AND t.client_id > 0
      AND NOT EXISTS (SELECT 1 FROM meetings m
        WHERE m.client_id = t.client_id AND m.starts_at >= t.at AND m.state = 'held')
    GROUP BY t.client_id)");
  Statement name(db, "SELECT name, vip FROM clients WHERE id = :id");
  CallBacks calls;
  while (rows.step()) {
    const Instant last_at = rows.instant(1);
    if (last_at < since) {
      ++calls.older;
      continue;
    }
    name.reset();
    name.bind(":id", rows.integer(0)).step();
    calls.recent.push_back(
        {ClientId{rows.integer(0)}, name.text(0), name.integer(1) != 0, last_at, rows.integer(2)});
  }
  std::ranges::sort(calls.recent, [](const CallBack& a, const CallBack& b) {
    return std::tuple(!a.vip, a.last_at, a.client) < std::tuple(!b.vip, b.last_at, b.client);
  });
  return calls;
}

}  // namespace ruka
