#pragma once
// The commands of client check: a row each, beside the function that runs it.
#include "apps/ruka/command.hpp"

namespace ruka {

extern const Command kClientCheckCommand;

/// In the order of help, a noun's own row before its verbs.
std::span<const Command* const> client_check_commands();

}  // namespace ruka
