#pragma once
// The commands of meet: a row each, beside the function that runs it.
#include "apps/ruka/command.hpp"

namespace ruka {

extern const Command kMeetCommand;
extern const Command kMeetAddCommand;
extern const Command kMeetListCommand;
extern const Command kMeetShowCommand;
extern const Command kMeetEditCommand;
extern const Command kMeetMoveCommand;
extern const Command kMeetHeldCommand;
extern const Command kMeetMissedCommand;
extern const Command kMeetCancelCommand;
extern const Command kMeetReopenCommand;
extern const Command kMeetRmCommand;
extern const Command kMeetCheckCommand;
extern const Command kMeetFreeCommand;
extern const Command kMeetPrepCommand;
extern const Command kMeetBriefCommand;
extern const Command kMeetConfirmCommand;
extern const Command kMeetDeclineCommand;

/// In the order of help, a noun's own row before its verbs.
std::span<const Command* const> meet_commands();

}  // namespace ruka
