#pragma once
// The commands of client touch: a row each, beside the function that runs it.
#include "apps/ruka/command.hpp"

namespace ruka {

extern const Command kClientCallCommand;
extern const Command kClientCallsCommand;
extern const Command kClientCallsShowCommand;
extern const Command kClientCallsEditCommand;
extern const Command kClientCallsRmCommand;
extern const Command kClientCallsMoveCommand;
extern const Command kClientCallsCloseCommand;
extern const Command kClientLogCommand;

/// In the order of help, a noun's own row before its verbs.
std::span<const Command* const> client_touch_commands();

}  // namespace ruka
