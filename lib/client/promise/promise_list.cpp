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
     .key_sql = "c.sort_key"},
    {.name = "text", .title = N_("Promise"), .type = Type::Text, .sql = "p.text", .weight = 98},
    {.name = "kind",
     .title = N_("Kind"),
     .type = Type::Code,
     .sql = "p.kind",
     .weight = 30,
     .context = "promise.kind",
     .words = kPromiseKinds},
    {.name = "side",
     .title = N_("Whose"),
     .type = Type::Code,
     .sql = "p.side",
     .weight = 93,
     .context = "promise.side",
     .words = kPromiseSides},
    {.name = "due_at", .title = N_("Due"), .type = Type::Instant, .sql = "p.due_at", .weight = 94},
    {.name = "state",
     .title = N_("State"),
     .type = Type::Code,
     .sql = "CASE WHEN p.state = 'kept' AND p.closed_at > p.due_at THEN 'kept_late' "
            "ELSE p.state END",
     .weight = 85,
     .context = "promise.state",
     .words = kPromiseStates},
    {.name = "closed_at",
     .title = N_("Closed"),
     .type = Type::Instant,
     .sql = "p.closed_at",
     .weight = 40},
    {.name = "overdue",
     .title = N_("Overdue"),
     .type = Type::Flag,
     .sql = "p.state = 'open' AND p.due_at < :now",
     .weight = 60},
    {.name = "left",
     .title = N_("Left"),
     .type = Type::Span,
     .sql = "CASE WHEN p.state = 'open' "
            "THEN (unixepoch(p.due_at) - unixepoch(:now)) / 60 END",
     .weight = 0},
    {.name = "result", .title = N_("Result"), .type = Type::Text, .sql = "p.result", .weight = 50},
    {.name = "touch", .title = N_("Talk"), .type = Type::Id, .sql = "p.touch_id", .weight = 0},
    {.name = "request",
     .title = N_("Request"),
     .type = Type::Id,
     .sql = "p.request_id",
     .weight = 0},
    {.name = "proof", .title = N_("Proof"), .type = Type::Id, .sql = "p.document_id", .weight = 0},
    {.name = "created_at",
     .title = N_("Given"),
     .type = Type::Instant,
     .sql = "p.created_at",
     .weight = 0},
};

}  // namespace

const ListSpec kPromiseList = {"promises p JOIN clients c ON c.id = p.client_id", kFields,
                               "p.due_at, p.id"};

const ListSpec kEveryPromiseList = {kPromiseList.from, kFields, "p.id DESC"};

}  // namespace ruka
