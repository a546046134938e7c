#pragma once
// The tasks of another record - a promise, a meeting, a deal - and what becomes of them with it;
// the next step of a deal or lead, which follows from its open tasks.
#include <optional>
#include <vector>

#include "lib/base/ids.hpp"
#include "lib/store/database.hpp"
#include "lib/time/instant.hpp"

namespace ruka {

/// Whose tasks: the column of `tasks` that names it, and its number.
struct TasksOf {
  const char* column;
  std::int64_t id;
};

/// The open ones, the first due first, those without a date last.
std::vector<TaskId> open_tasks(Database& db, const TasksOf& of);

enum class TaskEnd { Done, Cancelled };
/// Every open one ends with it, at that time or now.
void end_tasks(Change& change, const TasksOf& of, TaskEnd end, std::optional<Instant> at = {});
/// Those that ended with it, at `ended`, are open again with it; not those that a person ended.
void reopen_tasks(Change& change, const TasksOf& of, Instant ended);
/// It never was: the open ones go. How many.
std::int64_t remove_tasks(Change& change, const TasksOf& of);
/// It is of client `to` after all, and so are its tasks that were of `from`; the steps of a deal
/// are of the deal's client, and go with the deal alone. How many.
std::int64_t move_tasks(Change& change, const TasksOf& of, std::optional<std::int64_t> from,
                        std::optional<std::int64_t> to);

/// Open tasks are important by the rule where nobody has said whether they are: that of a VIP, of a
/// live deal, of a live hot lead, of a promise. After each change of what the rule looks at.
void set_importance(Change& change, const TasksOf& of);

/// The deal or lead whose next step a task is.
struct StepOf {
  std::optional<DealId> deal;
  std::optional<LeadId> lead;
  bool operator==(const StepOf&) const = default;
};
StepOf step_of(Database& db, TaskId id);

/// The next step of the deal or lead is its open task that is due first, or none. What is written
/// here does so itself.
void refresh_next_step(Change& change, const StepOf& step);

}  // namespace ruka
