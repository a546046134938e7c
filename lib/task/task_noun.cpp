#include "lib/client/promise/promise.hpp"
#include "lib/desk/noun.hpp"
#include "lib/task/task.hpp"
#include "lib/task/task_list.hpp"

namespace ruka {

extern const Noun kTaskNoun;
extern const Schema kTaskSchema;

namespace {

// Open tasks that fall due. A preparation stands in the line of its meeting, and what is done for a
// promise in the line of that, while they are in the same list and it is not late.
#define RUKA_DUE_TASK                                                           \
  RUKA_OPEN_TASK(t)                                                             \
  " AND t.due_at < :until AND (t.due_at < :now OR NOT EXISTS ("                 \
  "SELECT 1 FROM meetings m WHERE m.id = t.meeting_id AND m.state = 'planned' " \
  "AND m.starts_at < :until AND m.ends_at > :now)) AND NOT EXISTS ("            \
  "SELECT 1 FROM promises p WHERE p.id = t.promise_id AND " RUKA_OPEN_PROMISE(  \
      p) " AND p.due_at <= t.due_at)"

constexpr DueSource kDue[] = {{.kind = "task",
                               .sql = R"(
       SELECT t.id AS id, c.name AS client,
              t.title || COALESCE(' · ' || n.title, '') AS text, t.due_at AS due_at,
              t.important AS important, c.vip AS vip
       FROM tasks t LEFT JOIN clients c ON c.id = t.client_id
         LEFT JOIN meetings n ON n.id = t.meeting_id
       WHERE )" RUKA_DUE_TASK R"( AND t.deal_id IS NULL AND t.lead_id IS NULL
       ORDER BY t.due_at, t.important DESC, t.id)",
                               .command = "task done {id}",
                               .risk = "risk.task"},
                              // The next step of a deal.
                              {.kind = "task",
                               .sql = R"(
       SELECT t.id AS id, c.name AS client,
              t.title || COALESCE(' · ' || NULLIF(d.title, t.title), '') AS text,
              t.due_at AS due_at, t.important AS important, c.vip AS vip
       FROM tasks t JOIN deals d ON d.id = t.deal_id LEFT JOIN clients c ON c.id = t.client_id
       WHERE )" RUKA_DUE_TASK R"(
       ORDER BY t.due_at, t.important DESC, t.id)",
                               .command = "task done {id}",
                               .risk = "risk.deal",
                               .money = true},
                              // The next step of a lead.
                              {.kind = "task",
                               .sql = R"(
       SELECT t.id AS id, COALESCE(c.name, l.name) AS client, t.title AS text, t.due_at AS due_at,
              t.important AS important, c.vip AS vip
       FROM tasks t JOIN leads l ON l.id = t.lead_id LEFT JOIN clients c ON c.id = t.client_id
       WHERE )" RUKA_DUE_TASK R"( AND t.deal_id IS NULL
       ORDER BY t.due_at, t.important DESC, t.id)",
                               .command = "task done {id}",
                               .risk = "risk.lead",
                               .money = true}};

#undef RUKA_DUE_TASK

constexpr CardSection kCard[] = {
    {80, "tasks", N_("Tasks"), "id,title,due_at,quadrant,for", "open"}};

constexpr HistoryPart kHistory[] = {
    {.sql = R"(
  SELECT created_at, 'task', id, title, state, NULL, search_row('tasks', id), created_at
  FROM tasks WHERE client_id = :client)",
     .kinds = code_words<"task">,
     .states = kTaskStates.words,
     .labels = [](std::string_view) { return kTaskStates.context; }}};

constexpr Closing kCloses[] = {{"tasks", "client_id = :client AND " RUKA_OPEN_TASK(tasks),
                                "state = 'cancelled', cancelled_at = :now"}};

}  // namespace

const Noun kTaskNoun = {
    .code = "task",
    .words = "task",
    .list = &kTaskList,
    .show = "task show",
    .schema = &kTaskSchema,
    .due = kDue,
    .offer = {.says = "t.title", .live = RUKA_OPEN_TASK(t), .order = "t.due_at"},
    .card = kCard,
    .history = kHistory,
    .closes = kCloses};

}  // namespace ruka
