#include "apps/ruka/client/intake/commands.hpp"

namespace ruka {

std::span<const Command* const> client_intake_commands() {
  static constexpr const Command* kRows[] = {
      &kClientImportCommand, &kClientMapCommand,       &kClientMapListCommand,
      &kClientMapRmCommand,  &kClientReconcileCommand, &kClientExportCommand,
  };
  return kRows;
}

}  // namespace ruka
