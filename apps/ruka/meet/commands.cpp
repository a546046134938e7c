#include "apps/ruka/meet/commands.hpp"

namespace ruka {

std::span<const Command* const> meet_commands() {
  static constexpr const Command* kRows[] = {
      &kMeetCommand,        &kMeetAddCommand,    &kMeetListCommand,  &kMeetShowCommand,
      &kMeetEditCommand,    &kMeetMoveCommand,   &kMeetHeldCommand,  &kMeetMissedCommand,
      &kMeetCancelCommand,  &kMeetReopenCommand, &kMeetRmCommand,    &kMeetConfirmCommand,
      &kMeetDeclineCommand, &kMeetPrepCommand,   &kMeetBriefCommand, &kMeetFreeCommand,
      &kMeetCheckCommand,
  };
  return kRows;
}

}  // namespace ruka
