#pragma once
// The commands of client promise: a row each, beside the function that runs it.
#include "apps/ruka/command.hpp"

namespace ruka {

extern const Command kClientPromiseCommand;
extern const Command kClientPromiseAddCommand;
extern const Command kClientPromiseListCommand;
extern const Command kClientPromiseShowCommand;
extern const Command kClientPromiseEditCommand;
extern const Command kClientPromiseKeepCommand;
extern const Command kClientPromiseBreakCommand;
extern const Command kClientPromiseWaiveCommand;
extern const Command kClientPromiseReopenCommand;
extern const Command kClientPromiseRmCommand;

/// In the order of help, a noun's own row before its verbs.
std::span<const Command* const> client_promise_commands();

}  // namespace ruka
