#include "apps/ruka/lead/order/commands.hpp"

namespace ruka {

std::span<const Command* const> lead_order_commands() {
  static constexpr const Command* kRows[] = {
      &kLeadOrderCommand,       &kLeadOrderAddCommand,    &kLeadOrderListCommand,
      &kLeadOrderShowCommand,   &kLeadOrderEditCommand,   &kLeadOrderStageCommand,
      &kLeadOrderCancelCommand, &kLeadOrderReturnCommand, &kLeadOrderReopenCommand,
      &kLeadOrderRmCommand,
  };
  return kRows;
}

}  // namespace ruka
