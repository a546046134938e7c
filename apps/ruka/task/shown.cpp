#include "apps/ruka/task/shown.hpp"

namespace ruka {

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

}  // namespace ruka
