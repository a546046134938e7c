#include "lib/lead/next_step.hpp"

#include "lib/base/text.hpp"
#include "lib/lead/deal/deal.hpp"
#include "lib/lead/lead.hpp"

namespace ruka {

namespace {

TasksOf steps_of(DealId id) { return {"deal_id", number(id)}; }
TasksOf steps_of(LeadId id) { return {"lead_id", number(id)}; }

// Of a deal or lead without an open task: what was to be done stays where nothing else is said.
void write_own_step(Change& change, const char* table, std::int64_t id, const NextStep& next) {
  Statement(change.db(), fmt::format("UPDATE {} SET next_on = :on, next_at = :at, "
                                     "next_step = COALESCE(:text, next_step) WHERE id = :id",
                                     table))
      .bind(":on", next.on)
      .bind(":at", next.at)
      .bind_or_null(":text", clean_line(next.text))
      .bind(":id", id)
      .run();
}

void write_task(Change& change, TaskId id, const NextStep& next) {
  const std::string text = clean_line(next.text);
  Statement(change.db(), R"(
    UPDATE tasks SET due_at = :at, title = COALESCE(:text, title), sort_key = COALESCE(:key, sort_key)
    WHERE id = :id)")
      .bind(":at", next.at)
      .bind_or_null(":text", text)
      .bind_or_null(":key", fold(text))
      .bind(":id", number(id))
      .run();
  refresh_next_step(change, step_of(change.db(), id));
}

bool is_live(Database& db, const StepOf& of) {
  Statement row(db, of.deal ? "SELECT 1 FROM deals d WHERE d.id = :id AND " RUKA_OPEN_DEAL(d)
                            : "SELECT 1 FROM leads l WHERE l.id = :id AND " RUKA_LIVE_LEAD(l));
  return row.bind(":id", of.deal ? number(*of.deal) : number(*of.lead)).step();
}

}  // namespace

std::vector<TaskId> step_tasks(Database& db, DealId id) { return open_tasks(db, steps_of(id)); }
std::vector<TaskId> step_tasks(Database& db, LeadId id) { return open_tasks(db, steps_of(id)); }

std::optional<TaskId> task_of_step(Database& db, const StepOf& of, const NextStep& next) {
  Statement row(db, fmt::format("SELECT id FROM tasks t WHERE {} = :id AND due_at = :at AND title "
                                "= COALESCE(:text, title) AND " RUKA_OPEN_TASK(t) " ORDER BY id",
                                of.deal ? "deal_id" : "lead_id"));
  row.bind(":id", of.deal ? number(*of.deal) : number(*of.lead))
      .bind(":at", next.at)
      .bind_or_null(":text", clean_line(next.text));
  if (!row.step()) return std::nullopt;
  return TaskId{row.integer(0)};
}

std::optional<TaskId> adopt_task(Change& change, const StepOf& of, const NextStep& next) {
  if (!of.deal) return std::nullopt;
  Statement row(change.db(), R"(
    SELECT id FROM tasks WHERE client_id = (SELECT client_id FROM deals WHERE id = :deal)
      AND )" RUKA_OPEN_TASK(tasks) R"( AND due_at = :at AND sort_key = :key AND deal_id IS NULL
      AND lead_id IS NULL AND promise_id IS NULL AND meeting_id IS NULL ORDER BY id LIMIT 1)");
  row.bind(":deal", number(*of.deal))
      .bind(":at", next.at)
      .bind(":key", fold(clean_line(next.text)));
  if (!row.step()) return std::nullopt;
  const TaskId id{row.integer(0)};
  row.reset();
  Statement(change.db(), "UPDATE tasks SET deal_id = :deal WHERE id = :id")
      .bind(":deal", number(*of.deal))
      .bind(":id", number(id))
      .run();
  set_importance(change, {"id", number(id)});
  refresh_next_step(change, of);
  return id;
}

bool lacks_step(Database& db, const StepOf& of) {
  if (!of.deal && !of.lead) return false;
  const auto steps = of.deal ? step_tasks(db, *of.deal) : step_tasks(db, *of.lead);
  return steps.empty() && is_live(db, of);
}

void set_next_step(Change& change, DealId id, const NextStep& next) {
  const auto steps = step_tasks(change.db(), id);
  steps.empty() ? write_own_step(change, "deals", number(id), next)
                : write_task(change, steps.front(), next);
}
void set_next_step(Change& change, LeadId id, const NextStep& next) {
  const auto steps = step_tasks(change.db(), id);
  steps.empty() ? write_own_step(change, "leads", number(id), next)
                : write_task(change, steps.front(), next);
}

void cancel_steps(Change& change, DealId id, std::optional<Instant> at) {
  end_tasks(change, steps_of(id), TaskEnd::Cancelled, at);
}
void cancel_steps(Change& change, LeadId id, std::optional<Instant> at) {
  end_tasks(change, steps_of(id), TaskEnd::Cancelled, at);
}

void reopen_steps(Change& change, DealId id, Instant at) { reopen_tasks(change, steps_of(id), at); }
void reopen_steps(Change& change, LeadId id, Instant at) { reopen_tasks(change, steps_of(id), at); }

void remove_steps(Change& change, DealId id) { remove_tasks(change, steps_of(id)); }
void remove_steps(Change& change, LeadId id) { remove_tasks(change, steps_of(id)); }

void hand_on_steps(Change& change, LeadId from, DealId to) {
  const auto handed = Statement(change.db(), R"(
    UPDATE tasks SET lead_id = NULL, deal_id = :deal,
      client_id = (SELECT client_id FROM deals WHERE id = :deal)
    WHERE lead_id = :lead AND )" RUKA_OPEN_TASK(tasks))
                          .bind(":deal", number(to))
                          .bind(":lead", number(from))
                          .run();
  if (handed == 0) return;
  set_importance(change, steps_of(to));
  refresh_next_step(change, {to, {}});
}

}  // namespace ruka
