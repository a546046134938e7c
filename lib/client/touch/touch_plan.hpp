#pragma once
// Planned calls: a window to call in, moved, made or closed; and missed calls closed without a
// talk.
#include <optional>
#include <string>

#include "lib/client/touch/touch.hpp"
#include "lib/desk/happened.hpp"
#include "lib/time/window.hpp"

namespace ruka {

/// A call that is still to be made, in SQL; `t` names its table of touches.
#define RUKA_PLANNED_CALL(t) #t ".status = 'planned'"

struct PlanDraft {
  ClientId client{};
  std::optional<ContactId> contact;
  Window window;
  std::string topic;  ///< what it will be about; may be empty
};

/// A planned call that waits.
struct PlannedCall {
  TouchId id{};
  ClientId client{};
  std::string client_name;
  Window window;
  std::string topic;
  bool operator==(const PlannedCall&) const = default;
};

/// Throws Error{Value} for a window that is over.
TouchId plan_call(Change& change, const PlanDraft& draft);

/// Throws Error{NotFound} for no such call, Error{Conflict} for one that is not planned (any more).
PlannedCall find_planned_call(Database& db, TouchId id);

/// The client's planned call whose window opens before `until`, the earliest one.
std::optional<PlannedCall> find_next_plan(Database& db, ClientId client, Instant until);

/// Throws as find_planned_call and plan_call do.
void move_planned_call(Change& change, TouchId id, const Window& window);

/// What was closed.
struct ClosedCall {
  TouchStatus was = TouchStatus::Planned;  ///< Planned, Missed or NoAnswer
  std::string client_name;
  std::int64_t calls = 1;  ///< how many missed calls at once
};

/// Closes a call that nobody will make: a planned one is cancelled; a missed one has its outcome,
/// `why`, and so have the client's other missed calls up to it; one that nobody took is not
/// tried again.
/// Throws Error{Value} for an empty `why`, Error{NotFound}, Error{Conflict} for a call that does
/// not wait; as happened_since does for a time before it came or was planned.
ClosedCall close_call(Change& change, TouchId id, std::string_view why, const Happened& when = {});

}  // namespace ruka
