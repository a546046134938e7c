#include "apps/ruka/lead/deal/commands.hpp"

namespace ruka {

std::span<const Command* const> lead_deal_commands() {
  static constexpr const Command* kRows[] = {
      &kLeadDealCommand,     &kLeadDealAddCommand,    &kLeadDealListCommand, &kLeadDealShowCommand,
      &kLeadDealEditCommand, &kLeadDealMoveCommand,   &kLeadDealWinCommand,  &kLeadDealLoseCommand,
      &kLeadDealHoldCommand, &kLeadDealReopenCommand, &kLeadDealRmCommand,
  };
  return kRows;
}

}  // namespace ruka
