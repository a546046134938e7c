#include "lib/client/request/request.hpp"

namespace ruka {

namespace {

constexpr const char* kLeft =
    "CASE WHEN r.answered_at IS NULL AND r.state = 'open' "
    "THEN (unixepoch(r.due_at) - unixepoch(:now)) / 60 END";

constexpr FieldSpec kFields[] = {
    {.name = "id", .title = N_("No."), .type = Type::Id, .sql = "r.id", .weight = 100},
    {.name = "client",
     .title = N_("Client"),
     .type = Type::Text,
     .sql = "c.name",
     .weight = 95,
     .key_sql = "c.sort_key"},
    {.name = "text", .title = N_("Matter"), .type = Type::Text, .sql = "r.text", .weight = 98},
    {.name = "kind",
     .title = N_("Kind"),
     .type = Type::Code,
     .sql = "r.kind",
     .weight = 30,
     .context = "request.kind",
     .words = kRequestKinds},
    {.name = "urgent", .title = N_("Urgent"), .type = Type::Flag, .sql = "r.urgent", .weight = 60},
    {.name = "state",
     .title = N_("State"),
     .type = Type::Code,
     .sql = "r.state",
     .weight = 20,
     .context = "request.state",
     .words = kRequestStates},
    {.name = "received_at",
     .title = N_("Received at"),
     .type = Type::Instant,
     .sql = "r.received_at",
     .weight = 25},
    {.name = "due_at", .title = N_("Due"), .type = Type::Instant, .sql = "r.due_at", .weight = 90},
    {.name = "answered_at",
     .title = N_("Answered"),
     .type = Type::Instant,
     .sql = "r.answered_at",
     .weight = 40},
    {.name = "sla",
     .title = N_("Term"),
     .type = Type::Code,
     .sql = "CASE WHEN r.answered_at IS NOT NULL "
            "THEN CASE WHEN r.answered_at <= r.due_at THEN 'met' ELSE 'met_late' END "
            "WHEN r.state <> 'open' THEN NULL "
            "WHEN r.due_at < :now THEN 'overdue' "
            "WHEN r.due_at <= CASE WHEN r.urgent THEN :urgent_risk ELSE :risk END THEN 'at_risk' "
            "ELSE 'on_track' END",
     .weight = 92,
     .context = "request.sla",
     .words = kSlaCodes},
    {.name = "notice",
     .title = N_("Notice to the manager"),
     .type = Type::Code,
     .sql =
         "CASE WHEN r.notify_due_at IS NULL THEN NULL WHEN r.notified_at IS NOT NULL THEN 'done' "
         "WHEN r.notify_due_at < :now THEN 'overdue' ELSE 'waiting' END",
     .weight = 88,
     .context = "request.notice",
     .words = kNoticeCodes},
    {.name = "left", .title = N_("Left"), .type = Type::Span, .sql = kLeft, .weight = 91},
    {.name = "answer", .title = N_("Answer"), .type = Type::Text, .sql = "r.answer", .weight = 0},
    {.name = "channel",
     .title = N_("Channel"),
     .type = Type::Code,
     .sql = "r.channel",
     .weight = 0,
     .context = "channel",
     .words = kRequestChannels},
    {.name = "severity",
     .title = N_("Seriousness"),
     .type = Type::Code,
     .sql = "r.severity",
     .weight = 55,
     .context = "request.severity",
     .words = kRequestSeverities},
    {.name = "owner",
     .title = N_("Owner"),
     .type = Type::Text,
     .sql = "(SELECT s.name FROM staff s WHERE s.id = r.owner_id)",
     .weight = 65},
    {.name = "left_minutes", .title = N_("Left"), .type = Type::Number, .sql = kLeft, .weight = 0},
    {.name = "notify_due_at",
     .title = N_("Notice due"),
     .type = Type::Instant,
     .sql = "r.notify_due_at",
     .weight = 0},
    {.name = "notified_at",
     .title = N_("Notified"),
     .type = Type::Instant,
     .sql = "r.notified_at",
     .weight = 0},
    {.name = "from",
     .title = N_("Asked by"),
     .type = Type::Code,
     .sql = "CASE WHEN r.client_id IS NULL THEN 'manager' END",
     .weight = 85,
     .context = "request.from",
     .words = kRequestAskers},
    {.name = "forwarded_at",
     .title = N_("Handed over"),
     .type = Type::Instant,
     .sql = "r.forwarded_at",
     .weight = 0},
    {.name = "accepted_at",
     .title = N_("Accepted"),
     .type = Type::Instant,
     .sql = "r.accepted_at",
     .weight = 0},
};

}  // namespace

const ListSpec kRequestList = {
    "requests r LEFT JOIN clients c ON c.id = r.client_id", kFields,
    "MIN(r.due_at, COALESCE(IIF(r.notified_at IS NULL, r.notify_due_at, NULL), r.due_at)), r.id"};

const ListSpec kEveryRequestList = {kRequestList.from, kFields, "r.id DESC"};

std::vector<Bind> request_binds(const Settings& settings, Instant now) {
  return {{":now", to_text(now)},
          {":risk", to_text(now + settings.minutes("due.risk"))},
          {":urgent_risk", to_text(now + settings.minutes("request.urgent-risk"))}};
}

}  // namespace ruka
