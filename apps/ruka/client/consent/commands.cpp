#include "apps/ruka/client/consent/commands.hpp"

namespace ruka {

std::span<const Command* const> client_consent_commands() {
  static constexpr const Command* kRows[] = {
      &kClientConsentCommand,     &kClientConsentGiveCommand, &kClientConsentWithdrawCommand,
      &kClientConsentListCommand, &kClientEraseCommand,
  };
  return kRows;
}

}  // namespace ruka
