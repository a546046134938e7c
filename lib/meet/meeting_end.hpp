#pragma once
// How a meeting ended, and where it stood before it was moved.
#include <string_view>
#include <vector>

#include "lib/desk/happened.hpp"
#include "lib/meet/meeting.hpp"
#include "lib/table/table.hpp"

namespace ruka {

/// When it begins. Throws Error{NotFound}, Error{Conflict} for one that has ended already.
Instant planned_start(Database& db, MeetingId id);

/// What came of a meeting, in its lines. Throws Error{Value} where it says nothing.
std::string needed_result(std::string_view text);

/// It took place. Throws Error{Value} without a result or before it begins, Error{NotFound},
/// Error{Conflict} for one that has ended already; as happened_at does, as the next ones do.
void hold_meeting(Change& change, MeetingId id, std::string_view result, const Zone& zone,
                  std::optional<Instant> at = {});

/// It did not take place. Throws Error{Value} before it begins, and as hold_meeting does.
void miss_meeting(Change& change, MeetingId id, std::string_view why, const Zone& zone,
                  std::optional<Instant> at = {});

/// It will not be. Throws Error{NotFound}, Error{Conflict} for one that has ended already, and as
/// happened_since does for a time before it was entered.
void cancel_meeting(Change& change, MeetingId id, std::string_view why, const Happened& when = {});

/// How it ended was said wrongly: it is planned again. Throws Error{NotFound}, Error{Conflict} for
/// one that is planned.
void reopen_meeting(Change& change, MeetingId id);

/// The open tasks that prepare a meeting, the first due first. They end with it (done where it was
/// held, else cancelled), are open again and move with it.
std::vector<TaskId> meeting_preparations(Database& db, MeetingId id);

/// Moves them as far as the meeting; a day alone moves by days.
void move_preparations(Change& change, MeetingId id, Instant from, Instant to, const Zone& zone);

/// Keeps where it stands before it moves. Throws Error{Conflict} for one that has ended.
void keep_meeting_move(Change& change, MeetingId id, std::string_view why);

/// Where it stood before: at (when it was moved) starts_at ends_at reason.
Table meeting_moves(Database& db, MeetingId id);

}  // namespace ruka
