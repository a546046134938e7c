#include "lib/client/request/request.hpp"
#include "lib/i18n/codes.hpp"
#include "lib/store/columns.hpp"

namespace ruka {

extern const char kRequestSql[];  // request.sql
extern const Schema kRequestSchema;

namespace {

constexpr Codes kRequestSteps = {
    "request.step", code_words<"received", "forwarded", "accepted", "answered", "closed",
                               "reopened", "rejected", "notified">};

constexpr ColumnSpec kRequestsColumns[] = {
    {.name = "id", .is = Is::Id},
    {.name = "client_id", .is = Is::Ref},
    {.name = "text", .is = Is::Text, .search = Search::Title},
    {.name = "kind", .is = Is::Code, .codes = &kRequestKinds},
    {.name = "urgent", .is = Is::Flag},
    {.name = "channel", .is = Is::Code, .codes = &kRequestChannels},
    {.name = "severity", .is = Is::Code, .codes = &kRequestSeverities},
    {.name = "state", .is = Is::Code, .codes = &kRequestStates},
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
    {.name = "noted_at", .is = Is::Stamp},
    {.name = "answer_noted_at", .is = Is::Stamp},
};

constexpr ColumnSpec kRequestStepsColumns[] = {
    {.name = "id", .is = Is::Id},      {.name = "request_id", .is = Is::Ref},
    {.name = "at", .is = Is::Instant}, {.name = "step", .is = Is::Code, .codes = &kRequestSteps},
    {.name = "text", .is = Is::Text},  {.name = "staff_id", .is = Is::Ref},
};

constexpr TableSpec kTables[] = {
    {.name = "requests", .columns = kRequestsColumns, .number = 6, .kind = "request"},
    {.name = "request_steps", .columns = kRequestStepsColumns},
};

}  // namespace

const Schema kRequestSchema = {kRequestSql, kTables};

}  // namespace ruka
