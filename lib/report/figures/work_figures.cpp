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

// A break is nobody's meeting, and one that did not take place is none.
#define RUKA_MEETS_IN "m.starts_at >= :begins AND m.starts_at < :ends AND m.type <> 'break'"
#define RUKA_MEETS RUKA_MEETS_IN " AND m.state IN ('planned', 'held')"
#define RUKA_OF_MEETS "meetings m WHERE " RUKA_MEETS_IN

// Entered in the period, or said in it how they ended, of before it.
#define RUKA_MEETS_ENTERED_LATER                                                  \
  "(SELECT id FROM meetings WHERE created_at >= :begins AND created_at < :ends "  \
  "AND created_at > starts_at AND starts_at < :begins AND type <> 'break' "       \
  "UNION SELECT id FROM meetings WHERE ended_at >= :begins AND ended_at < :ends " \
  "AND starts_at < :begins AND type <> 'break' "                                  \
  "UNION SELECT id FROM meetings WHERE noted_at >= :begins AND noted_at < :ends " \
  "AND ended_at < :begins AND type <> 'break')"

#define RUKA_DONE_ENTERED_LATER \
  "t.noted_at >= :begins AND t.noted_at < :ends AND t.done_at < :begins"

constexpr Figure kWorkRows[] = {
    {.name = "entered.tasks",
     .title = N_("Finished tasks"),
     .value = "COUNT(*)",
     .of = "tasks t WHERE " RUKA_DONE_ENTERED_LATER,
     .list = &kTaskList,
     .rows = RUKA_DONE_ENTERED_LATER,
     .columns = "id,title,client,done_at",
     .order = "t.done_at, t.id",
     .moment = "t.done_at",
     .rows_name = "task_list",
     .rows_title = N_("Finished tasks entered for an earlier time")},
    {.name = "entered.meetings",
     .title = N_("Meetings"),
     .value = "COUNT(*)",
     .of = RUKA_MEETS_ENTERED_LATER " s",
     .list = &kMeetingList,
     .rows = "m.id IN " RUKA_MEETS_ENTERED_LATER,
     .columns = "id,client,title,state,starts_at,result",
     .order = "+m.starts_at, m.id",
     .rows_name = "meeting_list",
     .rows_title = N_("Meetings entered for an earlier time")},

    {.name = "meetings.count",
     .title = N_("Meetings"),
     .value = "COUNT(*) FILTER (WHERE m.state IN ('planned', 'held'))",
     .of = RUKA_OF_MEETS,
     .list = &kMeetingList,
     .rows = RUKA_MEETS,
     .columns = "id,starts_at,ends_at,title,client,state",
     .rows_name = "list",
     .rows_title = N_("Meetings of the day")},
    {.name = "meetings.held",
     .title = N_("Held"),
     .value = "COUNT(*) FILTER (WHERE m.state = 'held')",
     .of = RUKA_OF_MEETS,
     .list = &kMeetingList,
     .rows = RUKA_MEETS_IN " AND m.state = 'held'"},
    {.name = "meetings.missed",
     .title = N_("Did not take place"),
     .value = "COUNT(*) FILTER (WHERE m.state = 'missed')",
     .of = RUKA_OF_MEETS,
     .list = &kMeetingList,
     .rows = RUKA_MEETS_IN " AND m.state = 'missed'"},

    {.name = "tasks.done",
     .title = N_("Done"),
     .period_title = N_("Tasks done"),
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
