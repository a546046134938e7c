#include "lib/client/request/request.hpp"
#include "lib/desk/moment.hpp"

namespace ruka {

namespace {

constexpr const char* kLeft =
    "CASE WHEN " RUKA_UNANSWERED(r) " "
    "THEN (unixepoch(r.due_at) - unixepoch(:now)) / 60 END";

constexpr FieldSpec kFields[] = {
    {.name = "id", .title = N_("No."), .type = Type::Id, .sql = "r.id", .weight = 100},
    {.name = "client",
     .title = N_("Client"),
     .type = Type::Text,
     .sql = "c.name",
     .weight = 95,
     .key_sql = "c.sort_key",
     .called = "client"},
    {.name = "text", .title = N_("Matter"), .type = Type::Text, .sql = "r.text", .weight = 98},
    {.name = "kind",
     .title = N_("Kind"),
     .type = Type::Code,
     .sql = "r.kind",
     .weight = 30,
     .codes = kRequestKinds},
    {.name = "urgent", .title = N_("Urgent"), .type = Type::Flag, .sql = "r.urgent", .weight = 60},
    {.name = "state",
     .title = N_("State"),
     .type = Type::Code,
     .sql = "r.state",
     .weight = 20,
     .codes = kRequestStates},
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
     .codes = kSlaCodes},
    {.name = "notice",
     .title = N_("Notice to the manager"),
     .type = Type::Code,
     .sql =
         "CASE WHEN r.notify_due_at IS NULL THEN NULL WHEN r.notified_at IS NOT NULL THEN 'done' "
         "WHEN r.notify_due_at < :now THEN 'overdue' ELSE 'waiting' END",
     .weight = 88,
     .codes = kNoticeCodes},
    {.name = "left", .title = N_("Left"), .type = Type::Span, .sql = kLeft, .weight = 91},
    {.name = "answer", .title = N_("Answer"), .type = Type::Text, .sql = "r.answer", .weight = 0},
    {.name = "channel",
     .title = N_("Channel"),
     .type = Type::Code,
     .sql = "r.channel",
     .weight = 0,
     .codes = kRequestChannels},
    {.name = "severity",
     .title = N_("Seriousness"),
     .type = Type::Code,
     .sql = "r.severity",
     .weight = 55,
     .codes = kRequestSeverities},
    {.name = "owner",
     .title = N_("Owner"),
     .type = Type::Text,
     .sql = "(SELECT s.name FROM staff s WHERE s.id = r.owner_id)",
     .weight = 65,
     .called = "staff"},
    {.name = "left_minutes",
     .title = N_("Minutes left"),
     .type = Type::Number,
     .sql = kLeft,
     .weight = 0},
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
     .codes = kRequestAskers},
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

constexpr Scope kScopes[] = {{"open", RUKA_UNANSWERED(r)},
                             {"all", "", "r.id DESC"},
                             {"status open", RUKA_OPEN_REQUEST(r)},
                             {"status", "r.state = :status", "r.id DESC"}};
constexpr Option kFilters[] = {
    {"--open", Takes::Nothing, "", N_("only unanswered ones (so unless said)")},
    {"--overdue",
     Takes::Nothing,
     "",
     N_("only those whose time is out"),
     {},
     false,
     "r.due_at < :now"},
    {"--all", Takes::Nothing, "", N_("answered and closed ones too, the newest first")},
    {"--status", Takes::Word, "STATUS", N_("in this state"), kRequestStates},
    {"--kind", Takes::Word, "KIND", N_("of one kind"), kRequestKinds, false, "r.kind = :kind"},
    {"--severity", Takes::Word, "SEVERITY", N_("of this severity"), kRequestSeverities, false,
     "r.severity = :severity"},
    {"--owner",
     Takes::Record("staff"),
     "STAFF",
     N_("with one colleague"),
     {},
     false,
     "r.owner_id = :owner"},
    {"--client", Takes::Record("client"), "WHO", N_("of one client")},
    {"--period", Takes::Period, "PERIOD", N_("received in this period")},
    {"--since", Takes::When, "WHEN", N_("received then or later")},
    {"--until", Takes::When, "WHEN", N_("received then or earlier; a day counts whole")},
};

std::vector<Bind> risk_binds(const Moment& moment) {
  const LocalTime risk = moment.calendar.add_working_time(moment.zone.to_local(moment.now),
                                                          moment.settings.minutes("risk.request"));
  const Instant urgent = moment.now + moment.settings.minutes("request.urgent-risk");
  return {{":risk", to_text(moment.zone.to_instant(risk))}, {":urgent_risk", to_text(urgent)}};
}

}  // namespace

const ListSpec kRequestList = {
    .from = "requests r LEFT JOIN clients c ON c.id = r.client_id",
    .fields = kFields,
    .order =
        "MIN(r.due_at, COALESCE(IIF(r.notified_at IS NULL, r.notify_due_at, NULL), "
        "r.due_at)), r.id",
    .noun = "request",
    .id = "r.id",
    .missing = N_("there is no request {id}"),
    .seek = N_("ruka client request list --all shows them"),
    .empty = N_("no requests found"),
    .scopes = kScopes,
    .filters = kFilters,
    .client = "r.client_id",
    .moment = "r.received_at",
    .words = "requests",
    .binds = risk_binds};

}  // namespace ruka
