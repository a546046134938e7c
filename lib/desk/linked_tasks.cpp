#include "lib/desk/linked_tasks.hpp"

#include "lib/desk/happened.hpp"
#include "lib/desk/open.hpp"
#include "lib/desk/settings.hpp"

namespace ruka {

namespace {

StepOf step_in_row(const Statement& row) {
  StepOf step;
  if (const auto deal = row.maybe_integer(0)) step.deal = DealId{*deal};
  if (const auto lead = row.maybe_integer(1)) step.lead = LeadId{*lead};
  return step;
}

// What is written, on which of the tasks.
struct TaskWrite {
  const char* sql;
  const char* which = RUKA_OPEN_TASK(tasks);
  std::optional<Instant> ended = {};
  std::optional<Instant> noted = {};
};

// "deal" of deal_id
std::string_view owner_of(const TasksOf& of) {
  const std::string_view column = of.column;
  return column.substr(0, column.rfind('_'));
}

void bind_end(const TasksOf& of, const TaskWrite& write, Statement& rows) {
  if (rows.takes(":owner")) rows.bind(":owner", owner_of(of));
  if (rows.takes(":ended")) rows.bind(":ended", write.ended);
  if (rows.takes(":noted")) rows.bind(":noted", write.noted);
}

// The deals and leads whose steps are among them.
std::vector<StepOf> steps_among(Change& change, const TasksOf& of, const TaskWrite& write) {
  Statement rows(change.db(),
                 fmt::format("SELECT DISTINCT deal_id, lead_id FROM tasks WHERE {} = :id AND {} "
                             "AND (deal_id IS NOT NULL OR lead_id IS NOT NULL)",
                             of.column, write.which));
  rows.bind(":id", of.id);
  bind_end(of, write, rows);
  std::vector<StepOf> steps;
  while (rows.step()) steps.push_back(step_in_row(rows));
  return steps;
}

std::int64_t write_tasks(Change& change, const TasksOf& of, const TaskWrite& write) {
  const std::vector<StepOf> steps = steps_among(change, of, write);
  Statement rows(change.db(),
                 fmt::format("{} WHERE {} = :id AND {}", write.sql, of.column, write.which));
  rows.bind(":id", of.id);
  bind_end(of, write, rows);
  const std::int64_t written = rows.run();
  for (const StepOf& step : steps) refresh_next_step(change, step);
  return written;
}

// Writes the first open task of a deal or lead into it.
void write_next_step(Change& change, const char* table, const TasksOf& of) {
  Statement row(
      change.db(),
      fmt::format("SELECT title, due_at FROM tasks WHERE {} = :id "
                  "AND " RUKA_OPEN_TASK(tasks) " ORDER BY due_at IS NULL, due_at, id LIMIT 1",
                  of.column));
  row.bind(":id", of.id);
  std::optional<std::string> title;
  std::optional<Instant> due;
  if (row.step()) {
    title = row.text(0);
    due = row.maybe_instant(1);
  }
  std::optional<Day> on;
  if (due) on = Zone(Settings(change.db()).text("office.zone")).day_of(*due);
  Statement(change.db(), fmt::format("UPDATE {} SET next_step = :text, next_at = :at, "
                                     "next_on = :on, updated_at = :now WHERE id = :id",
                                     table))
      .bind(":text", title)
      .bind(":at", due)
      .bind(":on", on)
      .bind(":now", change.now())
      .bind(":id", of.id)
      .run();
}

}  // namespace

std::vector<TaskId> open_tasks(Database& db, const TasksOf& of) {
  Statement rows(db, fmt::format("SELECT id FROM tasks t WHERE {} = :id AND " RUKA_OPEN_TASK(
                                     t) " ORDER BY due_at IS NULL, due_at, id",
                                 of.column));
  rows.bind(":id", of.id);
  std::vector<TaskId> ids;
  while (rows.step()) ids.push_back(TaskId{rows.integer(0)});
  return ids;
}

void end_tasks(Change& change, const TasksOf& of, TaskEnd end, std::optional<Instant> at) {
  const Instant ended = at.value_or(change.now());
  write_tasks(change, of,
              {.sql = end == TaskEnd::Done
                          ? "UPDATE tasks SET state = 'done', done_at = :ended, noted_at = :noted, "
                            "ended_with = :owner"
                          : "UPDATE tasks SET state = 'cancelled', cancelled_at = :ended, "
                            "ended_with = :owner",
               .ended = ended,
               .noted = end == TaskEnd::Done ? noted_later(change, ended) : std::nullopt});
}

void reopen_tasks(Change& change, const TasksOf& of, Instant ended) {
  write_tasks(change, of,
              {.sql = "UPDATE tasks SET " RUKA_REOPENED_TASK,
               .which = "ended_with = :owner AND COALESCE(done_at, cancelled_at) = :ended",
               .ended = ended});
}

std::int64_t remove_tasks(Change& change, const TasksOf& of) {
  return write_tasks(change, of, {.sql = "DELETE FROM tasks"});
}

std::int64_t move_tasks(Change& change, const TasksOf& of, std::optional<std::int64_t> from,
                        std::optional<std::int64_t> to) {
  const bool steps = std::string_view(of.column) == "deal_id";
  const std::int64_t moved =
      Statement(change.db(), fmt::format("UPDATE tasks SET client_id = :to WHERE {} = :id "
                                         "AND client_id IS :from{}",
                                         of.column, steps ? "" : " AND deal_id IS NULL"))
          .bind(":to", to)
          .bind(":from", from)
          .bind(":id", of.id)
          .run();
  if (moved > 0) set_importance(change, of);
  return moved;
}

void set_importance(Change& change, const TasksOf& of) {
  for (const char* sql : {R"(
    UPDATE tasks AS t SET important_by =
      CASE WHEN EXISTS (SELECT 1 FROM clients c WHERE c.id = t.client_id AND c.vip = 1) THEN 'vip'
           WHEN EXISTS (SELECT 1 FROM deals d WHERE d.id = t.deal_id AND )" RUKA_OPEN_DEAL(d) R"()
             THEN 'deal'
           WHEN EXISTS (SELECT 1 FROM leads l WHERE l.id = t.lead_id AND l.heat = 'hot'
                        AND )" RUKA_LIVE_LEAD(l) R"() THEN 'lead'
           WHEN t.promise_id IS NOT NULL THEN 'promise' END)",
                          "UPDATE tasks AS t SET important = important_by IS NOT NULL"}) {
    Statement(
        change.db(),
        fmt::format("{} WHERE {} = :id AND " RUKA_OPEN_TASK(t) " AND important_by IS NOT 'said'",
                    sql, of.column))
        .bind(":id", of.id)
        .run();
  }
}

StepOf step_of(Database& db, TaskId id) {
  Statement row(db, "SELECT deal_id, lead_id FROM tasks WHERE id = :id");
  row.bind(":id", number(id));
  return row.step() ? step_in_row(row) : StepOf{};
}

void refresh_next_step(Change& change, const StepOf& step) {
  if (step.deal) write_next_step(change, "deals", {"deal_id", number(*step.deal)});
  if (step.lead) write_next_step(change, "leads", {"lead_id", number(*step.lead)});
}

}  // namespace ruka
