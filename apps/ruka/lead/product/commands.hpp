#pragma once
// The commands of lead product: a row each, beside the function that runs it.
#include "apps/ruka/command.hpp"

namespace ruka {

extern const Command kLeadProductCommand;
extern const Command kLeadProductAddCommand;
extern const Command kLeadProductListCommand;
extern const Command kLeadProductShowCommand;
extern const Command kLeadProductEditCommand;
extern const Command kLeadProductImportCommand;
extern const Command kLeadProductRmCommand;

/// In the order of help, a noun's own row before its verbs.
std::span<const Command* const> lead_product_commands();

}  // namespace ruka
