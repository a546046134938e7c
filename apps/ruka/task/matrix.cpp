// ruka task matrix: Eisenhower's four, the open tasks by importance and urgency (R25, R27).
#include "apps/ruka/commands.hpp"
#include "apps/ruka/task/shown.hpp"
#include "lib/task/task_list.hpp"

namespace ruka {

namespace {

constexpr Option kOptions[] = {
    {"--client", Takes::Client, "WHO", N_("of one client")},
    {"--for", Takes::Staff, "STAFF", N_("of one person")},
};
constexpr Example kExamples[] = {
    {"ruka task matrix", N_("what first, what later, what to hand on")}};

struct Quarter {
  const char* name;
  const char* title;
  const char* condition;
};
constexpr Quarter kQuarters[] = {
    {"I", N_("I. Important and urgent: do now"),
     "t.important = 1 AND t.due_at IS NOT NULL AND t.due_at <= :urgent"},
    {"II", N_("II. Important, not urgent: plan"),
     "t.important = 1 AND (t.due_at IS NULL OR t.due_at > :urgent)"},
    {"III", N_("III. Urgent, not important: hand on"),
     "t.important = 0 AND t.due_at IS NOT NULL AND t.due_at <= :urgent"},
    {"IV", N_("IV. Neither: later or never"),
     "t.important = 0 AND (t.due_at IS NULL OR t.due_at > :urgent)"},
};

void matrix(Context& context, const Parsed& parsed) {
  Record record;
  bool any = false;
  for (const Quarter& quarter : kQuarters) {
    ListQuery query;
    query.columns = "id,title,due_at,client,for";
    query.binds = task_binds(context.settings(), context.now());
    query.add("t.state = 'open'");
    query.add(quarter.condition);
    filter_tasks(context, parsed, query);
    Table tasks = select_table(context.db(), kTaskList, query);
    any |= !tasks.empty();
    record.add(quarter.name, quarter.title, std::move(tasks));
  }
  context.print(record);
  if (!any) context.found_nothing(msg("no tasks found"));
}

}  // namespace

const Command kTaskMatrix = {.words = "task matrix",
                             .purpose = N_("open tasks in four quarters: important, urgent"),
                             .options = kOptions,
                             .examples = kExamples,
                             .run = matrix};

}  // namespace ruka
