#include "lib/client/promise/promise.hpp"

namespace ruka {

namespace {

constexpr FieldSpec kFields[] = {
    {.name = "id", .title = N_("No."), .type = Type::Id, .sql = "p.id", .weight = 100},
    {.name = "client",
     .title = N_("Client"),
     .type = Type::Text,
     .sql = "c.name",
     .weight = 95,
     .key_sql = "c.sort_key",
     .called = "client"},
    {.name = "text", .title = N_("Promise"), .type = Type::Text, .sql = "p.text", .weight = 98},
    {.name = "kind",
     .title = N_("Kind"),
     .type = Type::Code,
     .sql = "p.kind",
     .weight = 30,
     .codes = kPromiseKinds},
    {.name = "side",
     .title = N_("Whose"),
     .type = Type::Code,
     .sql = "p.side",
     .weight = 93,
     .codes = kPromiseSides},
    {.name = "due_at", .title = N_("Due"), .type = Type::Instant, .sql = "p.due_at", .weight = 94},
    {.name = "state",
     .title = N_("State"),
     .type = Type::Code,
     .sql = "CASE WHEN p.state = 'kept' AND p.closed_at > p.due_at THEN 'kept_late' "
            "ELSE p.state END",
     .weight = 85,
     .codes = kPromiseStates},
    {.name = "closed_at",
     .title = N_("Closed"),
     .type = Type::Instant,
     .sql = "p.closed_at",
     .weight = 40},
    {.name = "overdue",
     .title = N_("Overdue"),
     .type = Type::Flag,
     .sql = RUKA_OPEN_PROMISE(p) " AND p.due_at < :now",
     .weight = 60},
    {.name = "left",
     .title = N_("Left"),
     .type = Type::Span,
     .sql =
         "CASE WHEN " RUKA_OPEN_PROMISE(p) " THEN (unixepoch(p.due_at) - unixepoch(:now)) / 60 END",
     .weight = 0},
    {.name = "result", .title = N_("Result"), .type = Type::Text, .sql = "p.result", .weight = 50},
    {.name = "touch", .title = N_("Talk"), .type = Type::Id, .sql = "p.touch_id", .weight = 0},
    {.name = "request",
     .title = N_("Request"),
     .type = Type::Id,
     .sql = "p.request_id",
     .weight = 0},
    {.name = "proof", .title = N_("Proof"), .type = Type::Id, .sql = "p.document_id", .weight = 0},
    {.name = "from_meeting",
     .title = N_("Promised at meeting"),
     .type = Type::Id,
     .sql = "p.meeting_id",
     .weight = 0},
    {.name = "created_at",
     .title = N_("Given"),
     .type = Type::Instant,
     .sql = "p.created_at",
     .weight = 0},
};

constexpr Scope kScopes[] = {
    {"open", RUKA_OPEN_PROMISE(p)},
    {"all", "", "p.id DESC"},
    {"status open", RUKA_OPEN_PROMISE(p)},
    {"status kept", "p.state = 'kept' AND p.closed_at <= p.due_at", "p.id DESC"},
    {"status kept_late", "p.state = 'kept' AND p.closed_at > p.due_at", "p.id DESC"},
    {"status", "p.state = :status", "p.id DESC"}};
constexpr Option kFilters[] = {
    {"--client", Takes::Record("client"), "WHO", N_("of one client")},
    {"--side", Takes::Word, "SIDE", N_("only ours or theirs"), kPromiseSides, false,
     "p.side = :side"},
    {"--kind", Takes::Word, "KIND", N_("of one kind"), kPromiseKinds, false, "p.kind = :kind"},
    {"--status", Takes::Word, "STATUS", N_("of this status; open unless said"), kPromiseStates},
    {"--overdue",
     Takes::Nothing,
     "",
     N_("only those whose time is out"),
     {},
     false,
     RUKA_OPEN_PROMISE(p) " AND p.due_at < :now"},
    {"--all", Takes::Nothing, "", N_("closed ones too, the last given first")},
    {"--period", Takes::Period, "PERIOD", N_("due in this period")},
    {"--since", Takes::When, "WHEN", N_("due then or later")},
    {"--until", Takes::When, "WHEN", N_("due then or earlier; a day counts whole")},
};

}  // namespace

const ListSpec kPromiseList = {.from = "promises p JOIN clients c ON c.id = p.client_id",
                               .fields = kFields,
                               .order = "p.due_at, p.id",
                               .noun = "promise",
                               .id = "p.id",
                               .missing = N_("there is no promise {id}"),
                               .seek = N_("ruka client promise list --all shows them"),
                               .empty = N_("no promises found"),
                               .scopes = kScopes,
                               .filters = kFilters,
                               .client = "p.client_id",
                               .moment = "p.due_at",
                               .words = "promises"};

Table promises_of_meeting(Database& db, MeetingId id, const Moment& moment) {
  ListQuery query = query_of(kPromiseList, "", moment);
  query.columns = "id,text,side,due_at,state";
  query.add("p.meeting_id = :meeting", {{":meeting", number(id)}});
  return select_table(db, kPromiseList, query);
}

}  // namespace ruka
