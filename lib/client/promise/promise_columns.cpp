#include "lib/store/columns.hpp"

namespace ruka {

extern const char kPromiseSql[];  // promise.sql
extern const Schema kPromiseSchema;

namespace {

constexpr ColumnSpec kPromises[] = {
    {.name = "id", .is = Is::Id},
    {.name = "client_id", .is = Is::Ref},
    {.name = "text", .is = Is::Text, .search = Search::Title},
    {.name = "kind", .is = Is::Code, .labels = "promise.kind"},
    {.name = "side", .is = Is::Code, .labels = "promise.side"},
    {.name = "due_at", .is = Is::Instant},
    {.name = "state", .is = Is::Code, .labels = "promise.state"},
    {.name = "result", .is = Is::Text, .search = Search::Body},
    {.name = "closed_at", .is = Is::Instant},
    {.name = "touch_id", .is = Is::Ref},
    {.name = "request_id", .is = Is::Ref},
    {.name = "document_id", .is = Is::Ref},
    {.name = "created_at", .is = Is::Stamp},
};

constexpr ColumnSpec kPromiseSteps[] = {
    {.name = "id", .is = Is::Id},
    {.name = "promise_id", .is = Is::Ref},
    {.name = "at", .is = Is::Instant},
    {.name = "step", .is = Is::Code, .labels = "promise.step"},
    {.name = "due_at", .is = Is::Instant},
    {.name = "text", .is = Is::Text},
};

constexpr TableSpec kTables[] = {
    {.name = "promises", .columns = kPromises, .number = 13, .kind = "promise"},
    {.name = "promise_steps", .columns = kPromiseSteps},
};

}  // namespace

const Schema kPromiseSchema = {kPromiseSql, kTables};

}  // namespace ruka
