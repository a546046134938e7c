#include "lib/client/promise/promise.hpp"
#include "lib/i18n/codes.hpp"
#include "lib/store/columns.hpp"

namespace ruka {

extern const char kPromiseSql[];  // promise.sql
extern const Schema kPromiseSchema;

namespace {

constexpr Codes kPromiseSteps = {
    "promise.step", code_words<"made", "moved", "kept", "broken", "waived", "reopened">};

constexpr ColumnSpec kPromisesColumns[] = {
    {.name = "id", .is = Is::Id},
    {.name = "client_id", .is = Is::Ref},
    {.name = "text", .is = Is::Text, .search = Search::Title},
    {.name = "kind", .is = Is::Code, .codes = &kPromiseKinds},
    {.name = "side", .is = Is::Code, .codes = &kPromiseSides},
    {.name = "due_at", .is = Is::Instant},
    {.name = "state", .is = Is::Code, .codes = &kPromiseStates},
    {.name = "result", .is = Is::Text, .search = Search::Body},
    {.name = "closed_at", .is = Is::Instant},
    {.name = "noted_at", .is = Is::Stamp},
    {.name = "touch_id", .is = Is::Ref},
    {.name = "request_id", .is = Is::Ref},
    {.name = "document_id", .is = Is::Ref},
    {.name = "meeting_id", .is = Is::Ref},
    {.name = "created_at", .is = Is::Stamp},
};

constexpr ColumnSpec kPromiseStepsColumns[] = {
    {.name = "id", .is = Is::Id},
    {.name = "promise_id", .is = Is::Ref},
    {.name = "at", .is = Is::Instant},
    {.name = "step", .is = Is::Code, .codes = &kPromiseSteps},
    {.name = "due_at", .is = Is::Instant},
    {.name = "text", .is = Is::Text},
};

constexpr TableSpec kTables[] = {
    {.name = "promises", .columns = kPromisesColumns, .number = 13, .kind = "promise"},
    {.name = "promise_steps", .columns = kPromiseStepsColumns},
};

}  // namespace

const Schema kPromiseSchema = {kPromiseSql, kTables};

}  // namespace ruka
