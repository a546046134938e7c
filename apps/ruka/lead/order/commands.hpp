#pragma once
// The commands of lead order: a row each, beside the function that runs it.
#include "apps/ruka/command.hpp"

namespace ruka {

extern const Command kLeadOrderCommand;
extern const Command kLeadOrderAddCommand;
extern const Command kLeadOrderListCommand;
extern const Command kLeadOrderShowCommand;
extern const Command kLeadOrderEditCommand;
extern const Command kLeadOrderStageCommand;
extern const Command kLeadOrderCancelCommand;
extern const Command kLeadOrderReturnCommand;
extern const Command kLeadOrderReopenCommand;
extern const Command kLeadOrderRmCommand;

/// In the order of help, a noun's own row before its verbs.
std::span<const Command* const> lead_order_commands();

}  // namespace ruka
