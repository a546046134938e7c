#include "lib/task/task.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/base/uid.hpp"
#include "lib/task/task_list.hpp"

namespace ruka {

namespace {

std::string state_of(Database& db, TaskId id) {
  Statement row(db, "SELECT state FROM tasks WHERE id = :id");
  row.bind(":id", number(id));
  if (row.step()) return row.text(0);
  throw Error(ErrorKind::NotFound, msg("there is no task {id}", {{"id", number(id)}}),
              msg("ruka task list --all shows them"));
}

void must_be_open(Database& db, TaskId id) {
  const std::string state = state_of(db, id);
  if (state == "open") return;
  throw Error(ErrorKind::Conflict,
              msg("task {id} is not open any more: {state}",
                  {{"id", number(id)}, {"state", msg_in("task.state", state)}}),
              msg("ruka task show {id} shows it", {{"id", number(id)}}));
}

template <typename Id>
std::optional<std::int64_t> maybe(const std::optional<Id>& id) {
  return id ? std::optional(number(*id)) : std::nullopt;
}

std::string checked_title(std::string_view text) {
  const std::string title = clean_line(text);
  if (!has_letter_or_digit(title)) {
    throw Error(ErrorKind::Value, msg("a task needs words"),
                msg("write in quotes what is to be done"));
  }
  return title;
}

}  // namespace

// The order of the index tasks_live: SQLite reads it twice, the dated and then the others, so that
// a limit stops early.
Quadrant quadrant_of(bool important, std::optional<Instant> due, Instant now,
                     Minutes urgent_within) {
  const bool urgent = due && *due <= now + urgent_within;
  return static_cast<Quadrant>((important ? 1 : 3) + (urgent ? 0 : 1));
}

TaskId add_task(Change& change, const TaskDraft& draft) {
  const std::string title = checked_title(draft.title);
  Statement(change.db(), R"(
    INSERT INTO tasks (uid, title, sort_key, due_at, important, client_id, lead_id, touch_id, request_id,
                       staff_id, estimate_minutes, created_at)
    VALUES (:uid, :title, :key, :due, :important, :client, :lead, :touch, :request, :staff, :estimate, :now))")
      .bind(":uid", new_uid())
      .bind(":title", title)
      .bind(":key", fold(title))
      .bind(":due", draft.due)
      .bind(":important", draft.important ? 1 : 0)
      .bind(":client", maybe(draft.client))
      .bind(":lead", maybe(draft.lead))
      .bind(":touch", maybe(draft.touch))
      .bind(":request", maybe(draft.request))
      .bind(":staff", maybe(draft.staff))
      .bind(":estimate",
            draft.estimate ? std::optional<std::int64_t>(draft.estimate->count()) : std::nullopt)
      .bind(":now", change.now())
      .run();
  return TaskId{last_id(change.db())};
}

void edit_task(Change& change, TaskId id, const TaskEdit& edit) {
  state_of(change.db(), id);
  const auto set = [&](const char* sql, auto value) {
    Statement(change.db(), sql).bind(":value", value).bind(":id", number(id)).run();
  };
  if (edit.title) {
    const std::string title = checked_title(*edit.title);
    set("UPDATE tasks SET title = :value WHERE id = :id", title);
    set("UPDATE tasks SET sort_key = :value WHERE id = :id", fold(title));
  }
  if (edit.due) set("UPDATE tasks SET due_at = :value WHERE id = :id", *edit.due);
  if (edit.important) {
    set("UPDATE tasks SET important = :value WHERE id = :id",
        std::int64_t{*edit.important ? 1 : 0});
  }
  const auto id_of = [](const auto& record) {
    return record ? std::optional(number(*record)) : std::nullopt;
  };
  if (edit.client) set("UPDATE tasks SET client_id = :value WHERE id = :id", id_of(*edit.client));
  if (edit.staff) set("UPDATE tasks SET staff_id = :value WHERE id = :id", id_of(*edit.staff));
  if (edit.estimate) {
    const auto& span = *edit.estimate;
    set("UPDATE tasks SET estimate_minutes = :value WHERE id = :id",
        span ? std::optional(std::int64_t{span->count()}) : std::nullopt);
  }
}

void finish_tasks(Change& change, const std::vector<TaskId>& ids) {
  for (const TaskId id : ids) {
    must_be_open(change.db(), id);
    Statement(change.db(), "UPDATE tasks SET state = 'done', done_at = :now WHERE id = :id")
        .bind(":now", change.now())
        .bind(":id", number(id))
        .run();
  }
}

void cancel_tasks(Change& change, const std::vector<TaskId>& ids, std::string_view why) {
  for (const TaskId id : ids) {
    must_be_open(change.db(), id);
    Statement(change.db(), R"(
      UPDATE tasks SET state = 'cancelled', cancelled_at = :now, reason = :why WHERE id = :id)")
        .bind(":now", change.now())
        .bind_or_null(":why", clean_line(why))
        .bind(":id", number(id))
        .run();
  }
}

void reopen_tasks(Change& change, const std::vector<TaskId>& ids) {
  for (const TaskId id : ids) {
    if (state_of(change.db(), id) == "open") {
      throw Error(ErrorKind::Conflict, msg("task {id} is open already", {{"id", number(id)}}),
                  msg("ruka task show {id} shows it", {{"id", number(id)}}));
    }
    Statement(change.db(), R"(
      UPDATE tasks SET state = 'open', done_at = NULL, cancelled_at = NULL, reason = NULL
      WHERE id = :id)")
        .bind(":id", number(id))
        .run();
  }
}

void remove_task(Change& change, TaskId id) {
  state_of(change.db(), id);
  Statement(change.db(), "DELETE FROM tasks WHERE id = :id").bind(":id", number(id)).run();
}

}  // namespace ruka
