#include "apps/ruka/client/touch/commands.hpp"

namespace ruka {

std::span<const Command* const> client_touch_commands() {
  static constexpr const Command* kRows[] = {
      &kClientCallCommand,      &kClientCallsCommand,     &kClientCallsShowCommand,
      &kClientCallsEditCommand, &kClientCallsMoveCommand, &kClientCallsCloseCommand,
      &kClientCallsRmCommand,   &kClientLogCommand,
  };
  return kRows;
}

}  // namespace ruka
