#pragma once
// A task: what must be done, by when, how important, for whom.
#include <optional>
#include <string>
#include <vector>

#include "lib/base/ids.hpp"
#include "lib/desk/happened.hpp"
#include "lib/desk/linked_tasks.hpp"
#include "lib/desk/open.hpp"
#include "lib/store/database.hpp"
#include "lib/time/instant.hpp"

namespace ruka {

struct TaskDraft {
  std::string title;
  std::optional<Instant> due;      ///< the last second of its day where no hour was said
  std::optional<bool> important;   ///< by the rule unless said: set_importance
  std::optional<ClientId> client;  ///< that of the deal, promise or meeting unless said
  std::optional<LeadId> lead;      ///< whose next step it is; so with the deal
  std::optional<TouchId> touch;    ///< the call that it is the next step of
  std::optional<StaffId> staff;    ///< for whom
  std::optional<Minutes> estimate;
  std::optional<RequestId> request = {};  ///< what it answers
  std::optional<DealId> deal = {};
  std::optional<MeetingId> meeting = {};  ///< which it prepares
  std::optional<PromiseId> promise = {};
  std::optional<MeetingId> from_meeting = {};  ///< at which it was given
};

/// Writes a task; the next step of its deal or lead follows, as it does with each change below.
/// Throws Error{Value} for an empty title and for what it follows where that is of
/// another client; Error{NotFound} where that is not there; Error{Conflict} for a client whose data
/// are destroyed.
TaskId add_task(Change& change, const TaskDraft& draft);

/// What an edit changes; what is absent stays as it is.
struct TaskEdit {
  std::optional<std::string> title;
  std::optional<std::optional<Instant>>
      due;  ///< none where the inner one is empty; so are the others
  std::optional<bool> important;
  std::optional<std::optional<ClientId>> client;
  std::optional<std::optional<StaffId>> staff;
  std::optional<std::optional<LeadId>> lead;
  std::optional<std::optional<DealId>> deal;
  std::optional<std::optional<Minutes>> estimate;
  std::optional<std::optional<Minutes>> spent;  ///< how long it took
};
/// Another client or deal has the importance by rule anew, unless that was ever said. Throws as
/// add_task does.
void edit_task(Change& change, TaskId id, const TaskEdit& edit);

/// All of them or none, at that time or now. Throws Error{NotFound}, Error{Conflict} for one that
/// is not open, and as happened_since does for a time before it was made.
void finish_tasks(Change& change, const std::vector<TaskId>& ids, const Happened& when = {});
/// Not to be done after all; `why` may be empty. Throws as finish_tasks does.
void cancel_tasks(Change& change, const std::vector<TaskId>& ids, std::string_view why,
                  const Happened& when = {});
/// Done and cancelled ones are open again. Throws Error{NotFound}, Error{Conflict} for an open one.
void reopen_tasks(Change& change, const std::vector<TaskId>& ids);
void remove_task(Change& change, TaskId id);

}  // namespace ruka
