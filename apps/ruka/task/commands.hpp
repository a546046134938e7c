#pragma once
// The commands of task: a row each, beside the function that runs it.
#include "apps/ruka/command.hpp"

namespace ruka {

extern const Command kTaskCommand;
extern const Command kTaskAddCommand;
extern const Command kTaskListCommand;
extern const Command kTaskShowCommand;
extern const Command kTaskEditCommand;
extern const Command kTaskDoneCommand;
extern const Command kTaskCancelCommand;
extern const Command kTaskReopenCommand;
extern const Command kTaskMatrixCommand;
extern const Command kTaskRmCommand;

/// In the order of help, a noun's own row before its verbs.
std::span<const Command* const> task_commands();

}  // namespace ruka
