#include "lib/store/columns.hpp"

namespace ruka {

extern const char kRequestSql[];  // request.sql
extern const Schema kRequestSchema;

namespace {

constexpr ColumnSpec kRequests[] = {
    {.name = "id", .is = Is::Id},
    {.name = "client_id", .is = Is::Ref},
    {.name = "text", .is = Is::Text, .search = Search::Title},
    {.name = "kind", .is = Is::Code, .labels = "request.kind"},
    {.name = "urgent", .is = Is::Flag},
    {.name = "channel", .is = Is::Code, .labels = "channel"},
    {.name = "severity", .is = Is::Code, .labels = "request.severity"},
    {.name = "state", .is = Is::Code, .labels = "request.state"},
    {.name = "received_at", .is = Is::Instant},
    {.name = "due_at", .is = Is::Instant},
    {.name = "owner_id", .is = Is::Ref},
    {.name = "forwarded_at", .is = Is::Instant},
    {.name = "accepted_at", .is = Is::Instant},
    {.name = "answered_at", .is = Is::Instant},
    {.name = "answer", .is = Is::Text, .search = Search::Body},
    {.name = "closed_at", .is = Is::Instant},
    {.name = "notify_due_at", .is = Is::Instant},
    {.name = "notified_at", .is = Is::Instant},
};

constexpr ColumnSpec kRequestSteps[] = {
    {.name = "id", .is = Is::Id},      {.name = "request_id", .is = Is::Ref},
    {.name = "at", .is = Is::Instant}, {.name = "step", .is = Is::Code, .labels = "request.step"},
    {.name = "text", .is = Is::Text},  {.name = "staff_id", .is = Is::Ref},
};

constexpr TableSpec kTables[] = {
    {.name = "requests", .columns = kRequests, .number = 6, .kind = "request"},
    {.name = "request_steps", .columns = kRequestSteps},
};

}  // namespace

const Schema kRequestSchema = {kRequestSql, kTables};

}  // namespace ruka
