#include "lib/client/feedback/feedback.hpp"
#include "lib/store/columns.hpp"

namespace ruka {

extern const char kFeedbackSql[];  // feedback.sql
extern const Schema kFeedbackSchema;

namespace {

constexpr ColumnSpec kFeedbackColumns[] = {
    {.name = "id", .is = Is::Id},
    {.name = "client_id", .is = Is::Ref},
    {.name = "contact_id", .is = Is::Ref},
    {.name = "at", .is = Is::Instant},
    {.name = "method", .is = Is::Code, .codes = &kFeedbackMethods},
    {.name = "nps", .is = Is::Count},
    {.name = "csat", .is = Is::Count},
    {.name = "topic", .is = Is::Text, .search = Search::Body},
    {.name = "topic_key", .is = Is::Key},
    {.name = "text", .is = Is::Text, .search = Search::Title},
    {.name = "task_id", .is = Is::Ref},
    {.name = "created_at", .is = Is::Stamp},
};

constexpr TableSpec kTables[] = {
    {.name = "feedback", .columns = kFeedbackColumns, .number = 14, .kind = "feedback"},
};

}  // namespace

const Schema kFeedbackSchema = {kFeedbackSql, kTables};

}  // namespace ruka
