#include "apps/ruka/task/commands.hpp"

namespace ruka {

std::span<const Command* const> task_commands() {
  static constexpr const Command* kRows[] = {
      &kTaskCommand,       &kTaskAddCommand,  &kTaskListCommand,   &kTaskShowCommand,
      &kTaskEditCommand,   &kTaskDoneCommand, &kTaskCancelCommand, &kTaskReopenCommand,
      &kTaskMatrixCommand, &kTaskRmCommand,
  };
  return kRows;
}

}  // namespace ruka
