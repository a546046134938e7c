#include "lib/store/columns.hpp"
#include "lib/task/task_list.hpp"

namespace ruka {

extern const char kTaskSql[];  // task.sql
extern const Schema kTaskSchema;

namespace {

// What a task ended with, as records are called.
constexpr Codes kTaskEnders = {"record", code_words<"deal", "lead", "meeting", "promise">};

constexpr ColumnSpec kTasksColumns[] = {
    {.name = "id", .is = Is::Id},
    {.name = "uid", .is = Is::Uid},
    {.name = "title", .is = Is::Text, .search = Search::Title},
    {.name = "sort_key", .is = Is::Key},
    {.name = "due_at", .is = Is::Instant},
    {.name = "important", .is = Is::Flag},
    {.name = "state", .is = Is::Code, .codes = &kTaskStates},
    {.name = "client_id", .is = Is::Ref},
    {.name = "lead_id", .is = Is::Ref},
    {.name = "touch_id", .is = Is::Ref},
    {.name = "staff_id", .is = Is::Ref},
    {.name = "estimate_minutes", .is = Is::Count},
    {.name = "spent_minutes", .is = Is::Count},
    {.name = "done_at", .is = Is::Instant},
    {.name = "cancelled_at", .is = Is::Instant},
    {.name = "reason", .is = Is::Text, .search = Search::Body},
    {.name = "ended_with", .is = Is::Code, .codes = &kTaskEnders},
    {.name = "request_id", .is = Is::Ref},
    {.name = "deal_id", .is = Is::Ref},
    {.name = "meeting_id", .is = Is::Ref},
    {.name = "promise_id", .is = Is::Ref},
    {.name = "from_meeting_id", .is = Is::Ref},
    {.name = "important_by", .is = Is::Code, .codes = &kImportances},
    {.name = "noted_at", .is = Is::Stamp},
    {.name = "created_at", .is = Is::Stamp},
};

constexpr TableSpec kTables[] = {
    {.name = "tasks", .columns = kTasksColumns, .number = 8, .kind = "task"},
};

}  // namespace

const Schema kTaskSchema = {kTaskSql, kTables};

}  // namespace ruka
