#include "apps/ruka/client/check/commands.hpp"

namespace ruka {

std::span<const Command* const> client_check_commands() {
  static constexpr const Command* kRows[] = {
      &kClientCheckCommand,
  };
  return kRows;
}

}  // namespace ruka
