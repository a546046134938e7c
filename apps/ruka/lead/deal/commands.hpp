#pragma once
// The commands of lead deal: a row each, beside the function that runs it.
#include "apps/ruka/command.hpp"

namespace ruka {

extern const Command kLeadDealCommand;
extern const Command kLeadDealAddCommand;
extern const Command kLeadDealListCommand;
extern const Command kLeadDealShowCommand;
extern const Command kLeadDealEditCommand;
extern const Command kLeadDealMoveCommand;
extern const Command kLeadDealWinCommand;
extern const Command kLeadDealLoseCommand;
extern const Command kLeadDealHoldCommand;
extern const Command kLeadDealReopenCommand;
extern const Command kLeadDealRmCommand;

/// In the order of help, a noun's own row before its verbs.
std::span<const Command* const> lead_deal_commands();

}  // namespace ruka
