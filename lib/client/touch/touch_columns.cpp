#include "lib/client/touch/touch_list.hpp"
#include "lib/store/columns.hpp"

namespace ruka {

extern const char kTouchSql[];  // touch.sql
extern const Schema kTouchSchema;

namespace {

constexpr ColumnSpec kTouchesColumns[] = {
    {.name = "id", .is = Is::Id},
    {.name = "client_id", .is = Is::Ref},
    {.name = "contact_id", .is = Is::Ref},
    {.name = "channel", .is = Is::Code, .codes = &kChannels},
    {.name = "direction", .is = Is::Code, .codes = &kDirections},
    {.name = "status", .is = Is::Code, .codes = &kTouchStatuses},
    {.name = "at", .is = Is::Instant},
    {.name = "until_at", .is = Is::Instant},
    {.name = "planned_at", .is = Is::Instant},
    {.name = "result", .is = Is::Text, .search = Search::Body},
    {.name = "topic", .is = Is::Text, .search = Search::Body},
    {.name = "closed_at", .is = Is::Instant},
    {.name = "minutes", .is = Is::Count},
    {.name = "summary", .is = Is::Text, .search = Search::Title},
    {.name = "created_at", .is = Is::Stamp},
};

constexpr ColumnSpec kTouchAnswersColumns[] = {
    {.name = "touch_id", .is = Is::Ref},
    {.name = "no", .is = Is::Count},
    {.name = "question", .is = Is::Text},
    {.name = "answer", .is = Is::Text},
};

constexpr TableSpec kTables[] = {
    {.name = "touches",
     .columns = kTouchesColumns,
     .number = 5,
     .kind = "client",
     .record = "client_id"},
    {.name = "touch_answers", .columns = kTouchAnswersColumns},
};

}  // namespace

const Schema kTouchSchema = {kTouchSql, kTables};

}  // namespace ruka
