#include "lib/task/task_list.hpp"
#include "lib/desk/moment.hpp"
#include "lib/task/task.hpp"

namespace ruka {

namespace {

// Due within the setting task.urgent-hours, or overdue.
#define RUKA_URGENT "t.due_at IS NOT NULL AND t.due_at <= :urgent"

constexpr FieldSpec kFields[] = {
    {.name = "id", .title = N_("No."), .type = Type::Id, .sql = "t.id", .weight = 100},
    {.name = "title",
     .title = N_("Task"),
     .type = Type::Text,
     .sql = "t.title",
     .weight = 100,
     .key_sql = "t.sort_key"},
    {.name = "due_at", .title = N_("Due"), .type = Type::Instant, .sql = "t.due_at", .weight = 95},
    {.name = "important",
     .title = N_("Important"),
     .type = Type::Flag,
     .sql = "t.important",
     .weight = 0},
    {.name = "urgent", .title = N_("Urgent"), .type = Type::Flag, .sql = RUKA_URGENT, .weight = 0},
    {.name = "quadrant",
     .title = N_("Quadrant"),
     .type = Type::Code,
     .sql = "CASE WHEN t.important THEN IIF(" RUKA_URGENT ", 'I', 'II') "
            "ELSE IIF(" RUKA_URGENT ", 'III', 'IV') END",
     .weight = 75,
     .codes = kQuadrants},
    {.name = "state",
     .title = N_("State"),
     .type = Type::Code,
     .sql = "t.state",
     .weight = 20,
     .codes = kTaskStates},
    {.name = "client",
     .title = N_("Client"),
     .type = Type::Text,
     .sql = "COALESCE((SELECT c.name FROM clients c WHERE c.id = t.client_id), "
            "(SELECT l.name FROM leads l WHERE l.id = t.lead_id))",
     .weight = 82,
     .key_sql = "COALESCE((SELECT c.sort_key FROM clients c WHERE c.id = t.client_id), "
                "(SELECT l.sort_key FROM leads l WHERE l.id = t.lead_id))",
     .called = "client lead"},
    {.name = "for",
     .title = N_("For"),
     .type = Type::Text,
     .sql = "(SELECT s.name FROM staff s WHERE s.id = t.staff_id)",
     .weight = 78,
     .called = "staff"},
    {.name = "estimate",
     .title = N_("Estimate"),
     .type = Type::Span,
     .sql = "t.estimate_minutes",
     .weight = 40},
    {.name = "spent",
     .title = N_("Spent"),
     .type = Type::Span,
     .sql = "t.spent_minutes",
     .weight = 35},
    {.name = "done_at",
     .title = N_("Done"),
     .type = Type::Instant,
     .sql = "t.done_at",
     .weight = 30},
    {.name = "cancelled_at",
     .title = N_("Cancelled at"),
     .type = Type::Instant,
     .sql = "t.cancelled_at",
     .weight = 15},
    {.name = "reason", .title = N_("Reason"), .type = Type::Text, .sql = "t.reason", .weight = 25},
    {.name = "important_by",
     .title = N_("Important by"),
     .type = Type::Code,
     .sql = "t.important_by",
     .weight = 0,
     .codes = kImportances},
    {.name = "lead", .title = N_("Lead"), .type = Type::Id, .sql = "t.lead_id", .weight = 0},
    {.name = "deal", .title = N_("Deal"), .type = Type::Id, .sql = "t.deal_id", .weight = 0},
    {.name = "meeting",
     .title = N_("Meeting"),
     .type = Type::Id,
     .sql = "t.meeting_id",
     .weight = 0},
    {.name = "promise",
     .title = N_("Promise"),
     .type = Type::Id,
     .sql = "t.promise_id",
     .weight = 0},
    {.name = "from_meeting",
     .title = N_("Given at meeting"),
     .type = Type::Id,
     .sql = "t.from_meeting_id",
     .weight = 0},
};

// Of the matrix: important or not, urgent or not.
constexpr Scope kScopes[] = {
    {"open", RUKA_OPEN_TASK(t)},
    {"all", "", "t.id DESC"},
    {"status open", RUKA_OPEN_TASK(t)},
    {"status", "t.state = :status", "t.id DESC"},
    {"I", RUKA_OPEN_TASK(t) " AND t.important = 1 AND " RUKA_URGENT},
    {"II", RUKA_OPEN_TASK(t) " AND t.important = 1 AND NOT (" RUKA_URGENT ")"},
    {"III", RUKA_OPEN_TASK(t) " AND t.important = 0 AND " RUKA_URGENT},
    {"IV", RUKA_OPEN_TASK(t) " AND t.important = 0 AND NOT (" RUKA_URGENT ")"}};

#undef RUKA_URGENT

constexpr Option kFilters[] = {
    {"--overdue",
     Takes::Nothing,
     "",
     N_("only those whose time is out"),
     {},
     false,
     "t.due_at < :now AND " RUKA_OPEN_TASK(t)},
    {"--all", Takes::Nothing, "", N_("done ones too, the newest first")},
    {"--client", Takes::Record("client"), "WHO", N_("of one client")},
    {"--for", Takes::Record("staff"), "STAFF", N_("of one person"), {}, false, "t.staff_id = :for"},
    {"--status", Takes::Word, "STATUS", N_("of this status; open unless said"), kTaskStates},
    {"--period", Takes::Period, "PERIOD", N_("due in this period")},
    {"--since", Takes::When, "WHEN", N_("due then or later")},
    {"--until", Takes::When, "WHEN", N_("due then or earlier; a day counts whole")},
};

std::vector<Bind> urgent_bind(const Moment& moment) {
  const std::chrono::hours urgent(moment.settings.number("task.urgent-hours"));
  return {{":urgent", to_text(moment.now + urgent)}};
}

}  // namespace

const ListSpec kTaskList = {.from = "tasks t",
                            .fields = kFields,
                            .order = "t.due_at NULLS LAST, t.important DESC, t.id",
                            .noun = "task",
                            .id = "t.id",
                            .missing = N_("there is no task {id}"),
                            .seek = N_("ruka task list --all shows them"),
                            .empty = N_("no tasks found"),
                            .scopes = kScopes,
                            .filters = kFilters,
                            .client = "t.client_id",
                            .moment = "t.due_at",
                            .words = "tasks",
                            .binds = urgent_bind};

Table tasks_of(Database& db, const TasksOf& of, std::string_view scope, const char* columns,
               const Moment& moment) {
  ListQuery query = query_of(kTaskList, scope, moment);
  query.columns = columns;
  query.add(fmt::format("t.{} = :of", of.column), {{":of", of.id}});
  return select_table(db, kTaskList, query);
}

}  // namespace ruka
