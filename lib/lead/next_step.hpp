#pragma once
// What is to be done next about a lead or a deal, and when; the task that it is.
#include <optional>
#include <string>
#include <vector>

#include "lib/base/ids.hpp"
#include "lib/desk/linked_tasks.hpp"
#include "lib/store/database.hpp"
#include "lib/time/instant.hpp"

namespace ruka {

struct NextStep {
  Day on;
  Instant at;  ///< the last second of the day where no hour was said
  std::string text;
};

/// The open tasks that are steps of it, the first due first.
std::vector<TaskId> step_tasks(Database& db, DealId id);
std::vector<TaskId> step_tasks(Database& db, LeadId id);

/// The open task that such a step was written into.
std::optional<TaskId> task_of_step(Database& db, const StepOf& of, const NextStep& next);

/// The open task of the deal's client that is the same thing at the same time and no other
/// record's, as the next step of a call is: it becomes the deal's step.
std::optional<TaskId> adopt_task(Change& change, const StepOf& of, const NextStep& next);

/// A live deal or lead without an open step.
bool lacks_step(Database& db, const StepOf& of);

/// Writes it into the task that is its next step, or into the deal or lead where none is open. A
/// step without words keeps those that it has.
void set_next_step(Change& change, DealId id, const NextStep& next);
void set_next_step(Change& change, LeadId id, const NextStep& next);

/// What became of the deal or lead: its open steps are not to be done any more from `at` on, or
/// from now; those that ended so at `at` are open again; it never was, and they go.
void cancel_steps(Change& change, DealId id, std::optional<Instant> at = {});
void cancel_steps(Change& change, LeadId id, std::optional<Instant> at = {});
void reopen_steps(Change& change, DealId id, Instant at);
void reopen_steps(Change& change, LeadId id, Instant at);
void remove_steps(Change& change, DealId id);
void remove_steps(Change& change, LeadId id);

/// The open steps of a lead are those of the deal that it became.
void hand_on_steps(Change& change, LeadId from, DealId to);

}  // namespace ruka
