#include "apps/ruka/client/promise/commands.hpp"

namespace ruka {

std::span<const Command* const> client_promise_commands() {
  static constexpr const Command* kRows[] = {
      &kClientPromiseCommand,      &kClientPromiseAddCommand,   &kClientPromiseListCommand,
      &kClientPromiseShowCommand,  &kClientPromiseEditCommand,  &kClientPromiseKeepCommand,
      &kClientPromiseBreakCommand, &kClientPromiseWaiveCommand, &kClientPromiseReopenCommand,
      &kClientPromiseRmCommand,
  };
  return kRows;
}

}  // namespace ruka
