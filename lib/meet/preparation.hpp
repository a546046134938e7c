#pragma once
// What is to be ready before a meeting: tasks with terms and owners of their own.
#include <optional>
#include <string>
#include <vector>

#include "lib/base/ids.hpp"
#include "lib/store/database.hpp"
#include "lib/time/instant.hpp"

namespace ruka {

struct PreparationDraft {
  std::string text;
  std::optional<Instant> due;    ///< when the meeting begins unless said
  std::optional<StaffId> owner;  ///< who is to make it ready
};

/// A task that ends and moves with the meeting. Throws Error{Value} for a day behind the meeting's
/// and for an empty text, Error{NotFound}, Error{Conflict} for a meeting that has ended.
TaskId add_preparation(Change& change, MeetingId id, const PreparationDraft& draft,
                       const Zone& zone);

/// All of them or none. Throws Error{NotFound} for a task that does not prepare this meeting,
/// Error{Conflict} for one that is not open.
void finish_preparations(Change& change, MeetingId id, const std::vector<TaskId>& ready);

}  // namespace ruka
