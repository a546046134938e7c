#pragma once
// The commands of lead: a row each, beside the function that runs it.
#include "apps/ruka/command.hpp"

namespace ruka {

extern const Command kLeadCommand;
extern const Command kLeadAddCommand;
extern const Command kLeadListCommand;
extern const Command kLeadShowCommand;
extern const Command kLeadEditCommand;
extern const Command kLeadHeatCommand;
extern const Command kLeadConvertCommand;
extern const Command kLeadRmCommand;

/// In the order of help, a noun's own row before its verbs.
std::span<const Command* const> lead_commands();

}  // namespace ruka
