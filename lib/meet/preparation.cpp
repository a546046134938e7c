#include "lib/meet/preparation.hpp"

#include "lib/base/error.hpp"
#include "lib/meet/meeting_end.hpp"
#include "lib/task/task.hpp"

namespace ruka {

TaskId add_preparation(Change& change, MeetingId id, const PreparationDraft& draft,
                       const Zone& zone) {
  const Instant starts_at = planned_start(change.db(), id);
  const Instant due = draft.due.value_or(starts_at);
  // A day alone is meant whole: that of the meeting will do.
  const bool whole_day = due == When{zone.day_of(starts_at)}.deadline(zone);
  if (due > starts_at && !whole_day) {
    throw Error(ErrorKind::Value, msg("what is prepared is needed before the meeting begins"),
                msg("the meeting is on {at}: name an earlier day or hour",
                    {{"at", say_instant(starts_at, zone)}}));
  }
  TaskDraft task;
  task.title = draft.text;
  task.due = due;
  task.staff = draft.owner;
  task.meeting = id;
  return add_task(change, task);
}

void finish_preparations(Change& change, MeetingId id, const std::vector<TaskId>& ready) {
  for (const TaskId task : ready) {
    Statement row(change.db(), "SELECT 1 FROM tasks WHERE id = :task AND meeting_id = :meeting");
    if (row.bind(":task", number(task)).bind(":meeting", number(id)).step()) continue;
    throw Error(ErrorKind::NotFound,
                msg("task {task} does not prepare meeting {id}",
                    {{"task", number(task)}, {"id", number(id)}}),
                msg("ruka meet prep {id} lists what does", {{"id", number(id)}}));
  }
  finish_tasks(change, ready);
}

}  // namespace ruka
