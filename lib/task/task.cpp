#include "lib/task/task.hpp"

#include <span>

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

// What a task may follow that is of a client.
struct Followed {
  const char* sql;  // its client
  std::optional<std::int64_t> id;
  const char* missing;
  const char* hint;
  const char* other;
};

// The client of the task: said, or that of what it follows.
std::optional<std::int64_t> client_of(Database& db, std::optional<std::int64_t> client,
                                      std::span<const Followed> all) {
  for (const Followed& one : all) {
    if (!one.id) continue;
    Statement row(db, one.sql);
    row.bind(":id", *one.id);
    if (!row.step()) {
      throw Error(ErrorKind::NotFound, msg(one.missing, {{"id", *one.id}}), msg(one.hint));
    }
    const auto own = row.maybe_integer(0);
    if (own && client && *own != *client) {
      throw Error(ErrorKind::Value, msg(one.other, {{"id", *one.id}}),
                  msg("leave --client out: it is that of what the task follows"));
    }
    if (own) client = own;
  }
  return client;
}

std::optional<std::int64_t> client_of(Database& db, const TaskDraft& draft) {
  const Followed all[] = {
      {"SELECT client_id FROM deals WHERE id = :id", maybe(draft.deal), N_("there is no deal {id}"),
       N_("ruka lead deal list --all shows them"), N_("deal {id} is of another client")},
      {"SELECT client_id FROM promises WHERE id = :id", maybe(draft.promise),
       N_("there is no promise {id}"), N_("ruka client promise list --all shows them"),
       N_("promise {id} is of another client")},
      {"SELECT client_id FROM meetings WHERE id = :id", maybe(draft.meeting),
       N_("there is no meeting {id}"), N_("ruka meet list shows them"),
       N_("meeting {id} is with another client")},
      {"SELECT NULL FROM leads WHERE id = :id", maybe(draft.lead), N_("there is no lead {id}"),
       N_("ruka lead list --all shows them"), ""}};
  return client_of(db, maybe(draft.client), all);
}

// Important by the rule, where nobody has said whether it is.
void set_importance(Change& change, TaskId id) {
  Statement(change.db(), R"(
    UPDATE tasks AS t SET important_by =
      CASE WHEN EXISTS (SELECT 1 FROM clients c WHERE c.id = t.client_id AND c.vip = 1) THEN 'vip'
           WHEN EXISTS (SELECT 1 FROM deals d WHERE d.id = t.deal_id AND d.closed_at IS NULL)
             THEN 'deal'
           WHEN t.promise_id IS NOT NULL THEN 'promise' END
    WHERE id = :id AND important_by IS NOT 'said')")
      .bind(":id", number(id))
      .run();
  Statement(change.db(), R"(
    UPDATE tasks SET important = important_by IS NOT NULL
    WHERE id = :id AND important_by IS NOT 'said')")
      .bind(":id", number(id))
      .run();
}

// Writes the first open task of a deal or lead into it; `row` has its title and term.
void write_step(Change& change, const char* table, std::int64_t id, const Statement* row,
                const Zone& zone) {
  const auto due = row == nullptr ? std::nullopt : row->maybe_instant(1);
  Statement(change.db(), fmt::format("UPDATE {} SET next_step = :text, next_at = :at, "
                                     "next_on = :on, updated_at = :now WHERE id = :id",
                                     table))
      .bind(":text", row == nullptr ? std::nullopt : std::optional(row->text(0)))
      .bind(":at", due)
      .bind(":on", due ? std::optional(zone.day_of(*due)) : std::nullopt)
      .bind(":now", change.now())
      .bind(":id", id)
      .run();
}

void refresh(Change& change, const char* table, const char* column, std::int64_t id,
             const Zone& zone) {
  Statement row(change.db(), fmt::format("SELECT title, due_at FROM tasks WHERE {} = :id "
                                         "AND state = 'open' "
                                         "ORDER BY due_at IS NULL, due_at, id LIMIT 1",
                                         column));
  row.bind(":id", id);
  write_step(change, table, id, row.step() ? &row : nullptr, zone);
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
  const auto client = client_of(change.db(), draft);
  Statement(change.db(), R"(
    INSERT INTO tasks (uid, title, sort_key, due_at, important, client_id, lead_id, touch_id, request_id,
                       staff_id, estimate_minutes, deal_id, meeting_id, promise_id, important_by,
                       created_at)
    VALUES (:uid, :title, :key, :due, :important, :client, :lead, :touch, :request, :staff, :estimate,
            :deal, :meeting, :promise, :by, :now))")
      .bind(":uid", new_uid())
      .bind(":title", title)
      .bind(":key", fold(title))
      .bind(":due", draft.due)
      .bind(":important", draft.important.value_or(false) ? 1 : 0)
      .bind_or_null(":by", draft.important ? "said" : "")
      .bind(":client", client)
      .bind(":deal", maybe(draft.deal))
      .bind(":meeting", maybe(draft.meeting))
      .bind(":promise", maybe(draft.promise))
      .bind(":lead", maybe(draft.lead))
      .bind(":touch", maybe(draft.touch))
      .bind(":request", maybe(draft.request))
      .bind(":staff", maybe(draft.staff))
      .bind(":estimate",
            draft.estimate ? std::optional<std::int64_t>(draft.estimate->count()) : std::nullopt)
      .bind(":now", change.now())
      .run();
  const TaskId id{last_id(change.db())};
  set_importance(change, id);
  return id;
}

namespace {

// What an edit makes of the client and of what the task follows.
void edit_followed(Change& change, TaskId id, const TaskEdit& edit) {
  Statement row(change.db(), "SELECT client_id, deal_id FROM tasks WHERE id = :id");
  row.bind(":id", number(id)).step();
  TaskDraft draft;
  if (const auto client = row.maybe_integer(0)) draft.client = ClientId{*client};
  if (const auto deal = row.maybe_integer(1)) draft.deal = DealId{*deal};
  row.reset();
  if (edit.client) draft.client = *edit.client;
  if (edit.deal) draft.deal = *edit.deal;
  if (edit.lead) draft.lead = *edit.lead;
  Statement(change.db(), R"(
    UPDATE tasks SET client_id = :client, deal_id = :deal,
      lead_id = IIF(:new_lead, :lead, lead_id) WHERE id = :id)")
      .bind(":client", client_of(change.db(), draft))
      .bind(":deal", maybe(draft.deal))
      .bind(":new_lead", edit.lead ? 1 : 0)
      .bind(":lead", maybe(draft.lead))
      .bind(":id", number(id))
      .run();
  set_importance(change, id);
}

}  // namespace

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
    set("UPDATE tasks SET important = :value, important_by = 'said' WHERE id = :id",
        std::int64_t{*edit.important ? 1 : 0});
  }
  const auto id_of = [](const auto& record) {
    return record ? std::optional(number(*record)) : std::nullopt;
  };
  if (edit.client || edit.deal || edit.lead) edit_followed(change, id, edit);
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

StepOf step_of(Database& db, TaskId id) {
  Statement row(db, "SELECT deal_id, lead_id FROM tasks WHERE id = :id");
  row.bind(":id", number(id));
  StepOf step;
  if (!row.step()) return step;
  if (const auto deal = row.maybe_integer(0)) step.deal = DealId{*deal};
  if (const auto lead = row.maybe_integer(1)) step.lead = LeadId{*lead};
  return step;
}

void refresh_next_step(Change& change, const StepOf& step, const Zone& zone) {
  if (step.deal) refresh(change, "deals", "deal_id", number(*step.deal), zone);
  if (step.lead) refresh(change, "leads", "lead_id", number(*step.lead), zone);
}

void remove_task(Change& change, TaskId id) {
  state_of(change.db(), id);
  Statement(change.db(), "DELETE FROM tasks WHERE id = :id").bind(":id", number(id)).run();
}

}  // namespace ruka
