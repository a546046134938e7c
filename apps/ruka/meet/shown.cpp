#include "apps/ruka/meet/shown.hpp"

#include <algorithm>

#include "lib/meet/meeting_end.hpp"
#include "lib/task/task_list.hpp"

namespace ruka {

namespace {

Message say_preparation(Context& context, const Record& task) {
  const std::string state = task.text("state");
  const auto due = task.maybe_instant("due_at");
  if (state != "open" || !due) {
    return msg("{title} · {state}",
               {{"title", task.text("title")}, {"state", msg_in("task.state", state)}});
  }
  return msg("{title} · {due}",
             {{"title", task.text("title")}, {"due", say_instant(*due, context.zone())}});
}

}  // namespace

std::vector<Made> said_preparations(Context& context, MeetingId id,
                                    const std::vector<TaskId>& before) {
  std::vector<TaskId> ids = before;
  for (const TaskId task : meeting_preparations(context.db(), id)) {
    if (std::ranges::find(ids, task) == ids.end()) ids.push_back(task);
  }
  std::vector<Made> made;
  for (const TaskId task : ids) {
    made.push_back({"task", number(task),
                    say_preparation(context, record_of(context, kTaskList, number(task)))});
  }
  return made;
}

Message say_meeting(Context& context, const Record& record) {
  std::string rest = record.text("title");
  for (const char* field : {"client", "place"}) {
    if (!record.text(field).empty()) rest += " · " + record.text(field);
  }
  return msg("{from}-{to} · {rest}",
             {{"from", say_instant(record.instant("starts_at"), context.zone())},
              {"to", hour_digits(context.zone().to_local(record.instant("ends_at")))},
              {"rest", rest}});
}

}  // namespace ruka
