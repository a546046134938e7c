#pragma once
// The commands of the desk as a whole: a row each, beside the function that runs it.
#include "apps/ruka/command.hpp"

namespace ruka {

extern const Command kHelpCommand;
extern const Command kTodayCommand;
extern const Command kConfigCommand;
extern const Command kConfigListCommand;
extern const Command kConfigGetCommand;
extern const Command kConfigSetCommand;
extern const Command kConfigUnsetCommand;
extern const Command kUndoCommand;
extern const Command kRedoCommand;
extern const Command kLogCommand;
extern const Command kBackupCommand;
extern const Command kRestoreCommand;
extern const Command kDoctorCommand;
extern const Command kFindCommand;
extern const Command kStaffCommand;
extern const Command kStaffAddCommand;
extern const Command kStaffListCommand;
extern const Command kStaffEditCommand;
extern const Command kStaffLeaveCommand;
extern const Command kStaffBackCommand;
extern const Command kStaffRmCommand;
extern const Command kDateCommand;
extern const Command kCalendarCommand;
extern const Command kCalendarSetCommand;
extern const Command kCalendarClearCommand;
extern const Command kSqlCommand;
extern const Command kDemoCommand;
extern const Command kCompletionCommand;

/// In the order of help, a noun's own row before its verbs.
std::span<const Command* const> desk_commands();

}  // namespace ruka
