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
  const auto cell = [&](std::string_view name) { return std::get<Cell>(record.find(name)->value); };
  const std::string title = std::get<std::string>(cell("title"));
  const Message quadrant = msg_in("task.quadrant", std::get<std::string>(cell("quadrant")));
  const Cell due = cell("due_at");
  if (!std::holds_alternative<Instant>(due)) {
    return msg("{title} · {quadrant}", {{"title", title}, {"quadrant", quadrant}});
  }
  const Instant at = std::get<Instant>(due);
  return msg("{title} · {due} ({distance}) · {quadrant}",
             {{"title", title},
              {"due", say_instant(at, context.zone())},
              {"distance", say_distance(context.zone().day_of(at), context.today())},
              {"quadrant", quadrant}});
}

void filter_tasks(Context& context, const Parsed& parsed, ListQuery& query) {
  filter_client(context, parsed, "t.client_id", query);
  if (const auto who = parsed.text("--for")) {
    query.add("t.staff_id = :staff", {{":staff", number(find_staff(context.db(), *who))}});
  }
}

}  // namespace ruka
