#include "apps/ruka/desk/commands.hpp"

namespace ruka {

std::span<const Command* const> desk_commands() {
  static constexpr const Command* kRows[] = {
      &kHelpCommand,          &kTodayCommand,     &kConfigCommand,      &kConfigListCommand,
      &kConfigGetCommand,     &kConfigSetCommand, &kConfigUnsetCommand, &kUndoCommand,
      &kRedoCommand,          &kLogCommand,       &kBackupCommand,      &kRestoreCommand,
      &kDoctorCommand,        &kFindCommand,      &kStaffCommand,       &kStaffAddCommand,
      &kStaffListCommand,     &kStaffEditCommand, &kStaffLeaveCommand,  &kStaffBackCommand,
      &kStaffRmCommand,       &kDateCommand,      &kCalendarCommand,    &kCalendarSetCommand,
      &kCalendarClearCommand, &kSqlCommand,       &kDemoCommand,        &kCompletionCommand,
  };
  return kRows;
}

}  // namespace ruka
