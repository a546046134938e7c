#include "lib/due/due.hpp"

#include <tuple>

#include "lib/due/due_sources.hpp"

namespace ruka {

namespace {

Urgency urgency_of(const DueItem& item, Instant now, Day today, const Zone& zone,
                   const Settings& settings) {
  const Day due_on = zone.day_of(item.due_at);
  if (item.kind == "meeting") return due_on <= today ? Urgency::Today : Urgency::Later;
  if (item.due_at < now) return Urgency::Overdue;
  if (item.kind == "call" && item.starts_at) {
    const bool open = *item.starts_at <= now && *item.starts_at < item.due_at;
    return open ? Urgency::AtRisk : due_on <= today ? Urgency::Today : Urgency::Later;
  }
  const bool urgent_request = item.kind == "request" && item.important;
  const Minutes risk = settings.minutes(urgent_request ? "request.urgent-risk" : "due.risk");
  if (!is_end_of_day(zone.to_local(item.due_at)) && item.due_at - now <= risk) {
    return Urgency::AtRisk;
  }
  return due_on <= today ? Urgency::Today : Urgency::Later;
}

bool worse(const DueItem& a, const DueItem& b) {
  return std::tuple(a.urgency, a.due_at, !a.vip, !a.important, a.kind, a.id, a.stage) <
         std::tuple(b.urgency, b.due_at, !b.vip, !b.important, b.kind, b.id, b.stage);
}

}  // namespace

std::vector<DueItem> list_due(Database& db, const PhraseContext& phrases, const Settings& settings,
                              Instant until) {
  const Instant risk_until = phrases.now + settings.minutes("due.risk") + std::chrono::seconds(1);
  const DueRange range{phrases.now, std::max(until, risk_until), phrases.zone};
  std::vector<DueItem> items;
  add_due_requests(db, range, items);
  add_due_notices(db, range, items);
  add_due_promises(db, range, items);
  add_due_tasks(db, range, items);
  add_due_leads(db, range, items);
  add_due_deals(db, range, items);
  add_due_orders(db, range, items);
  add_due_meetings(db, range, items);
  add_due_documents(db, range, items);
  add_due_stages(db, range, items);
  add_due_calls(db, range, items);
  add_due_mails(db, range, settings, items);
  add_due_erasures(db, range, settings, items);
  const Day today = phrases.today();
  for (DueItem& item : items) {
    item.urgency = urgency_of(item, phrases.now, today, phrases.zone, settings);
  }
  std::erase_if(items, [&](const DueItem& item) {
    return item.due_at >= until && item.urgency != Urgency::AtRisk;
  });
  std::sort(items.begin(), items.end(), worse);
  return items;
}

CallBacks list_call_backs(Database& db, const Settings& settings, Instant now) {
  return list_unreturned_calls(db, now - std::chrono::days(settings.number("calls.return-days")));
}

}  // namespace ruka
