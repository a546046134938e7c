#include "apps/ruka/lead/commands.hpp"

namespace ruka {

std::span<const Command* const> lead_commands() {
  static constexpr const Command* kRows[] = {
      &kLeadCommand,     &kLeadAddCommand,  &kLeadListCommand,    &kLeadShowCommand,
      &kLeadEditCommand, &kLeadHeatCommand, &kLeadConvertCommand, &kLeadRmCommand,
  };
  return kRows;
}

}  // namespace ruka
