#include "lib/lead/next_step.hpp"

#include "lib/base/text.hpp"

namespace ruka {

namespace {

// Whose steps: its table, and the column of a task that names it.
struct StepOwner {
  const char* table;
  const char* column;
  std::int64_t id;
};

StepOwner owner_of(DealId id) { return {"deals", "deal_id", number(id)}; }
StepOwner owner_of(LeadId id) { return {"leads", "lead_id", number(id)}; }

std::vector<TaskId> open_steps(Database& db, const StepOwner& owner) {
  Statement rows(db, fmt::format("SELECT id FROM tasks WHERE {} = :id AND state = 'open' "
                                 "ORDER BY due_at IS NULL, due_at, id",
                                 owner.column));
  rows.bind(":id", owner.id);
  std::vector<TaskId> ids;
  while (rows.step()) ids.push_back(TaskId{rows.integer(0)});
  return ids;
}

void set_step(Change& change, const StepOwner& owner, const NextStep& next) {
  const std::string text = clean_line(next.text);
  Statement(change.db(), fmt::format("UPDATE {} SET next_on = :on, next_at = :at, "
                                     "next_step = :text WHERE id = :id",
                                     owner.table))
      .bind(":on", next.on)
      .bind(":at", next.at)
      .bind_or_null(":text", text)
      .bind(":id", owner.id)
      .run();
  const std::vector<TaskId> steps = open_steps(change.db(), owner);
  if (steps.empty()) return;
  Statement(change.db(), R"(
    UPDATE tasks SET due_at = :at, title = COALESCE(:text, title), sort_key = COALESCE(:key, sort_key)
    WHERE id = :id)")
      .bind(":at", next.at)
      .bind_or_null(":text", text)
      .bind_or_null(":key", fold(text))
      .bind(":id", number(steps.front()))
      .run();
}

// Every open step of it: `sql` says what becomes of them.
void end_steps(Change& change, const StepOwner& owner, const char* sql) {
  Statement rows(change.db(),
                 fmt::format("{} WHERE {} = :id AND state = 'open'", sql, owner.column));
  rows.bind(":id", owner.id);
  if (rows.takes(":now")) rows.bind(":now", change.now());
  rows.run();
}

constexpr const char* kCancelled = "UPDATE tasks SET state = 'cancelled', cancelled_at = :now";
constexpr const char* kRemoved = "DELETE FROM tasks";

}  // namespace

std::vector<TaskId> step_tasks(Database& db, DealId id) { return open_steps(db, owner_of(id)); }
std::vector<TaskId> step_tasks(Database& db, LeadId id) { return open_steps(db, owner_of(id)); }

void set_next_step(Change& change, DealId id, const NextStep& next) {
  set_step(change, owner_of(id), next);
}
void set_next_step(Change& change, LeadId id, const NextStep& next) {
  set_step(change, owner_of(id), next);
}

void cancel_steps(Change& change, DealId id) { end_steps(change, owner_of(id), kCancelled); }
void cancel_steps(Change& change, LeadId id) { end_steps(change, owner_of(id), kCancelled); }

void reopen_steps(Change& change, DealId id, Instant at) {
  Statement(change.db(), R"(
    UPDATE tasks SET state = 'open', cancelled_at = NULL
    WHERE deal_id = :id AND state = 'cancelled' AND cancelled_at = :at)")
      .bind(":id", number(id))
      .bind(":at", at)
      .run();
}

void remove_steps(Change& change, DealId id) { end_steps(change, owner_of(id), kRemoved); }
void remove_steps(Change& change, LeadId id) { end_steps(change, owner_of(id), kRemoved); }

void hand_on_steps(Change& change, LeadId from, DealId to) {
  Statement(change.db(), R"(
    UPDATE tasks SET lead_id = NULL, deal_id = :deal,
      important = IIF(important_by = 'said', important, 1),
      important_by = COALESCE(important_by, 'deal'),
      client_id = (SELECT client_id FROM deals WHERE id = :deal)
    WHERE lead_id = :lead AND state = 'open')")
      .bind(":deal", number(to))
      .bind(":lead", number(from))
      .run();
}

}  // namespace ruka
