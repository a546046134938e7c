#include "apps/ruka/task/shown.hpp"

#include "apps/ruka/filters.hpp"
#include "lib/desk/staff.hpp"
#include "lib/task/task_list.hpp"

namespace ruka {

Record task_record(Context& context, TaskId id) {
  ListQuery query;
  query.add("t.id = :id", {{":id", number(id)}});
  query.binds = task_binds(context.settings(), context.now());
  return select_record(context.db(), kTaskList, query,
                       msg("there is no task {id}", {{"id", number(id)}}));
}

Message say_task(Context& context, const Record& record) {
  const std::string title = record.text("title");
  const Message quadrant = msg_in("task.quadrant", record.text("quadrant"));
  const auto due = record.maybe_instant("due_at");
  if (!due) return msg("{title} · {quadrant}", {{"title", title}, {"quadrant", quadrant}});
  return msg("{title} · {due} ({distance}) · {quadrant}",
             {{"title", title},
              {"due", say_instant(*due, context.zone())},
              {"distance", say_distance(context.zone().day_of(*due), context.today())},
              {"quadrant", quadrant}});
}

void filter_tasks(Context& context, const Parsed& parsed, ListQuery& query) {
  filter_client(context, parsed, "t.client_id", query);
  if (const auto who = parsed.text("--for")) {
    query.add("t.staff_id = :staff", {{":staff", number(find_staff(context.db(), *who))}});
  }
}

}  // namespace ruka
