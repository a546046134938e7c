#include "lib/store/columns.hpp"

namespace ruka {

extern const char kTouchSql[];  // touch.sql
extern const Schema kTouchSchema;

namespace {

constexpr ColumnSpec kTouches[] = {
    {.name = "id", .is = Is::Id},
    {.name = "client_id", .is = Is::Ref},
    {.name = "contact_id", .is = Is::Ref},
    {.name = "channel", .is = Is::Code, .labels = "channel"},
    {.name = "direction", .is = Is::Code, .labels = "direction"},
    {.name = "status", .is = Is::Code, .labels = "touch.status"},
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

constexpr ColumnSpec kTouchAnswers[] = {
    {.name = "touch_id", .is = Is::Ref},
    {.name = "no", .is = Is::Count},
    {.name = "question", .is = Is::Text},
    {.name = "answer", .is = Is::Text},
};

constexpr TableSpec kTables[] = {
    {.name = "touches", .columns = kTouches, .number = 5, .kind = "client", .record = "client_id"},
    {.name = "touch_answers", .columns = kTouchAnswers},
};

}  // namespace

const Schema kTouchSchema = {kTouchSql, kTables};

}  // namespace ruka
