#include "lib/task/task.hpp"

#include <span>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/base/uid.hpp"
#include "lib/client/erased.hpp"
#include "lib/desk/happened.hpp"
#include "lib/desk/noun.hpp"
#include "lib/task/task_list.hpp"

namespace ruka {

namespace {

std::string state_of(Database& db, TaskId id) {
  Statement row(db, "SELECT state FROM tasks WHERE id = :id");
  row.bind(":id", number(id));
  if (row.step()) return row.text(0);
  throw no_record("task", number(id));
}

void must_be_open(Database& db, TaskId id) {
  const std::string state = state_of(db, id);
  if (state == "open") return;
  throw Error(ErrorKind::Conflict,
              msg("task {id} is not open any more: {state}",
                  {{"id", number(id)}, {"state", msg_in("task.state", state)}}),
              state == "done"
                  ? msg("it was not done after all: ruka task reopen {id}; how long it took: ruka "
                        "task edit {id} --spent SPAN",
                        {{"id", number(id)}})
                  : msg("it is to be done after all: ruka task reopen {id}", {{"id", number(id)}}));
}

std::string checked_title(std::string_view text) {
  const std::string title = clean_line(text);
  if (!has_letter_or_digit(title)) {
    throw Error(ErrorKind::Value, msg("a task needs words"),
                msg("write in quotes what is to be done"));
  }
  return title;
}

// What a task may follow that is of a client.
struct Followed {
  const char* sql;  // its client
  std::optional<std::int64_t> id;
  const char* noun;
  const char* other;
};

// The client of the task: said, or that of what it follows.
std::optional<std::int64_t> client_of(Database& db, std::optional<std::int64_t> client,
                                      std::span<const Followed> all) {
  const bool said = client.has_value();
  for (const Followed& one : all) {
    if (!one.id) continue;
    Statement row(db, one.sql);
    row.bind(":id", *one.id);
    if (!row.step()) throw no_record(one.noun, *one.id);
    const auto own = row.maybe_integer(0);
    if (own && client && *own != *client) {
      throw Error(
          ErrorKind::Value, msg(one.other, {{"id", *one.id}}),
          said ? msg("leave --client out: it is that of what the task follows")
               : msg("a task has one client: its deal, promise and meeting are of that one"));
    }
    if (own) client = own;
  }
  return client;
}

std::optional<std::int64_t> client_of(Database& db, const TaskDraft& draft) {
  const auto meeting = [](std::optional<MeetingId> id) {
    return Followed{"SELECT client_id FROM meetings WHERE id = :id", number(id), "meeting",
                    N_("meeting {id} is with another client")};
  };
  const Followed all[] = {
      {"SELECT client_id FROM deals WHERE id = :id", number(draft.deal), "deal",
       N_("deal {id} is of another client")},
      {"SELECT client_id FROM promises WHERE id = :id", number(draft.promise), "promise",
       N_("promise {id} is of another client")},
      meeting(draft.meeting),
      meeting(draft.from_meeting),
      {"SELECT NULL FROM leads WHERE id = :id", number(draft.lead), "lead", ""}};
  return client_of(db, number(draft.client), all);
}

}  // namespace

TaskId add_task(Change& change, const TaskDraft& draft) {
  const std::string title = checked_title(draft.title);
  const auto client = client_of(change.db(), draft);
  if (client) demand_not_erased(change.db(), ClientId{*client});
  Statement(change.db(), R"(
    INSERT INTO tasks (uid, title, sort_key, due_at, important, client_id, lead_id, touch_id, request_id,
                       staff_id, estimate_minutes, deal_id, meeting_id, promise_id,
                       from_meeting_id, important_by, created_at)
    VALUES (:uid, :title, :key, :due, :important, :client, :lead, :touch, :request, :staff, :estimate,
            :deal, :meeting, :promise, :from_meeting, :by, :now))")
      .bind(":uid", new_uid())
      .bind(":title", title)
      .bind(":key", fold(title))
      .bind(":due", draft.due)
      .bind(":important", draft.important.value_or(false) ? 1 : 0)
      .bind_or_null(":by", draft.important ? "said" : "")
      .bind(":client", client)
      .bind(":deal", number(draft.deal))
      .bind(":meeting", number(draft.meeting))
      .bind(":promise", number(draft.promise))
      .bind(":from_meeting", number(draft.from_meeting))
      .bind(":lead", number(draft.lead))
      .bind(":touch", number(draft.touch))
      .bind(":request", number(draft.request))
      .bind(":staff", number(draft.staff))
      .bind(":estimate",
            draft.estimate ? std::optional<std::int64_t>(draft.estimate->count()) : std::nullopt)
      .bind(":now", change.now())
      .run();
  const TaskId id{last_id(change.db())};
  set_importance(change, {"id", number(id)});
  refresh_next_step(change, {draft.deal, draft.lead});
  return id;
}

namespace {

// What an edit makes of the client and of what the task follows.
void edit_followed(Change& change, TaskId id, const TaskEdit& edit) {
  Statement row(change.db(), R"(
    SELECT client_id, deal_id, meeting_id, promise_id, from_meeting_id
    FROM tasks WHERE id = :id)");
  row.bind(":id", number(id)).step();
  const auto was_client = row.maybe_integer(0);
  TaskDraft draft;
  if (const auto deal = row.maybe_integer(1)) draft.deal = DealId{*deal};
  if (const auto meeting = row.maybe_integer(2)) draft.meeting = MeetingId{*meeting};
  if (const auto promise = row.maybe_integer(3)) draft.promise = PromiseId{*promise};
  if (const auto meeting = row.maybe_integer(4)) draft.from_meeting = MeetingId{*meeting};
  row.reset();
  if (edit.deal) draft.deal = *edit.deal;
  if (edit.client) {
    draft.client = *edit.client;
  } else if (was_client && !(edit.deal && *edit.deal)) {
    draft.client = ClientId{*was_client};  // a deal that is said brings its own
  }
  if (edit.lead) draft.lead = *edit.lead;
  const auto client = client_of(change.db(), draft);
  if (client && client != was_client) demand_not_erased(change.db(), ClientId{*client});
  Statement(change.db(), R"(
    UPDATE tasks SET client_id = :client, deal_id = :deal,
      lead_id = IIF(:new_lead, :lead, lead_id) WHERE id = :id)")
      .bind(":client", client)
      .bind(":deal", number(draft.deal))
      .bind(":new_lead", edit.lead ? 1 : 0)
      .bind(":lead", number(draft.lead))
      .bind(":id", number(id))
      .run();
  set_importance(change, {"id", number(id)});
}

}  // namespace

void edit_task(Change& change, TaskId id, const TaskEdit& edit) {
  state_of(change.db(), id);
  const StepOf was = step_of(change.db(), id);
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
    set("UPDATE tasks SET important = :value, important_by = 'said' WHERE id = :id",
        std::int64_t{*edit.important ? 1 : 0});
  }
  if (edit.client || edit.deal || edit.lead) edit_followed(change, id, edit);
  if (edit.staff) set("UPDATE tasks SET staff_id = :value WHERE id = :id", number(*edit.staff));
  const auto minutes_of = [](const std::optional<Minutes>& span) {
    return span ? std::optional(std::int64_t{span->count()}) : std::nullopt;
  };
  if (edit.estimate) {
    set("UPDATE tasks SET estimate_minutes = :value WHERE id = :id", minutes_of(*edit.estimate));
  }
  if (edit.spent) {
    set("UPDATE tasks SET spent_minutes = :value WHERE id = :id", minutes_of(*edit.spent));
  }
  const StepOf now = step_of(change.db(), id);
  refresh_next_step(change, now);
  if (now != was) refresh_next_step(change, was);
}

namespace {

// When it was made, or what it follows from came.
Instant made_at(Database& db, TaskId id) {
  Statement row(db, R"(
    SELECT MIN(t.created_at, COALESCE(c.at, t.created_at), COALESCE(r.received_at, t.created_at),
               COALESCE(m.starts_at, t.created_at))
    FROM tasks t LEFT JOIN touches c ON c.id = t.touch_id
      LEFT JOIN requests r ON r.id = t.request_id LEFT JOIN meetings m ON m.id = t.from_meeting_id
    WHERE t.id = :id)");
  row.bind(":id", number(id)).step();
  return row.instant(0);
}

Instant ended_at(Change& change, TaskId id, const Happened& when) {
  happened_at(change, when.at);  // what is yet to come is wrong of any task
  must_be_open(change.db(), id);
  return happened_since(change, when, made_at(change.db(), id),
                        msg("task {id} was made later than that", {{"id", number(id)}}));
}

}  // namespace

void finish_tasks(Change& change, const std::vector<TaskId>& ids, const Happened& when) {
  for (const TaskId id : ids) {
    const Instant done_at = ended_at(change, id, when);
    Statement(change.db(), R"(
      UPDATE tasks SET state = 'done', done_at = :at, noted_at = :noted WHERE id = :id)")
        .bind(":at", done_at)
        .bind(":noted", noted_later(change, done_at))
        .bind(":id", number(id))
        .run();
    refresh_next_step(change, step_of(change.db(), id));
  }
}

void cancel_tasks(Change& change, const std::vector<TaskId>& ids, std::string_view why,
                  const Happened& when) {
  for (const TaskId id : ids) {
    const Instant cancelled_at = ended_at(change, id, when);
    Statement(change.db(), R"(
      UPDATE tasks SET state = 'cancelled', cancelled_at = :at, reason = :why WHERE id = :id)")
        .bind(":at", cancelled_at)
        .bind_or_null(":why", clean_line(why))
        .bind(":id", number(id))
        .run();
    refresh_next_step(change, step_of(change.db(), id));
  }
}

void reopen_tasks(Change& change, const std::vector<TaskId>& ids) {
  for (const TaskId id : ids) {
    if (state_of(change.db(), id) == "open") {
      throw Error(ErrorKind::Conflict, msg("task {id} is open already", {{"id", number(id)}}),
                  msg("ruka task show {id} shows it", {{"id", number(id)}}));
    }
    Statement(change.db(), "UPDATE tasks SET " RUKA_REOPENED_TASK " WHERE id = :id")
        .bind(":id", number(id))
        .run();
    refresh_next_step(change, step_of(change.db(), id));
  }
}

void remove_task(Change& change, TaskId id) {
  state_of(change.db(), id);
  const StepOf step = step_of(change.db(), id);
  Statement(change.db(), "DELETE FROM tasks WHERE id = :id").bind(":id", number(id)).run();
  refresh_next_step(change, step);
}

}  // namespace ruka
