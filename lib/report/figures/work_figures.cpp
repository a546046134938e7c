// What was done: meetings, tasks.
#include "lib/meet/meeting.hpp"
#include "lib/report/figures/figure.hpp"
#include "lib/task/task.hpp"
#include "lib/task/task_list.hpp"

namespace ruka {

extern const std::span<const Figure> kWorkFigures;

namespace {

// What was so when the period ended is so still, or came to its end later: hence a union, each half
// on its index.
#define RUKA_OPEN_TASKS \
  "(SELECT id, due_at FROM tasks WHERE " RUKA_OPEN_TASK(tasks) " AND created_at < :ends UNION ALL " \
  "SELECT id, due_at FROM tasks WHERE done_at >= :ends AND created_at < :ends UNION ALL " \
  "SELECT id, due_at FROM tasks WHERE cancelled_at >= :ends AND created_at < :ends)"

// A break is nobody's meeting.
#define RUKA_MEETS                                                             \
  "m.starts_at >= :begins AND m.starts_at < :ends AND m.state <> 'cancelled' " \
  "AND m.type <> 'break'"

constexpr Figure kWorkRows[] = {
    {.name = "meetings.count",
     .title = N_("Meetings"),
     .value = "COUNT(*)",
     .of = "meetings m WHERE " RUKA_MEETS,
     .list = &kMeetingList,
     .rows = RUKA_MEETS,
     .columns = "id,starts_at,ends_at,title,client",
     .rows_name = "list",
     .rows_title = N_("Meetings of the day")},

    {.name = "tasks.done",
     .title = N_("Done"),
     .value = "COUNT(*)",
     .of = "tasks WHERE done_at >= :begins AND done_at < :ends",
     .list = &kTaskList,
     .rows = "t.done_at >= :begins AND t.done_at < :ends"},
    {.name = "tasks.overdue",
     .title = N_("Overdue"),
     .value = "COUNT(*) FILTER (WHERE due_at < :judged)",
     .of = RUKA_OPEN_TASKS,
     .list = &kTaskList,
     .rows = "t.id IN (SELECT id FROM tasks WHERE " RUKA_OPEN_TASK(
         tasks) " AND created_at < :ends "
                "AND due_at < :judged UNION ALL SELECT id FROM tasks WHERE done_at >= :ends "
                "AND created_at < :ends AND +due_at < :judged UNION ALL SELECT id FROM tasks "
                "WHERE cancelled_at >= :ends AND created_at < :ends AND +due_at < :judged)"},
    {.name = "tasks.open",
     .title = N_("Still open"),
     .value = "COUNT(*)",
     .of = RUKA_OPEN_TASKS,
     .list = &kTaskList,
     .rows = "t.id IN (SELECT id FROM " RUKA_OPEN_TASKS ")"},
};

}  // namespace

const std::span<const Figure> kWorkFigures = kWorkRows;

}  // namespace ruka
