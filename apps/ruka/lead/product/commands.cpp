#include "apps/ruka/lead/product/commands.hpp"

namespace ruka {

std::span<const Command* const> lead_product_commands() {
  static constexpr const Command* kRows[] = {
      &kLeadProductCommand,     &kLeadProductAddCommand,  &kLeadProductListCommand,
      &kLeadProductShowCommand, &kLeadProductEditCommand, &kLeadProductImportCommand,
      &kLeadProductRmCommand,
  };
  return kRows;
}

}  // namespace ruka
