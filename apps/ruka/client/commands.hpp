#pragma once
// The commands of client: a row each, beside the function that runs it.
#include "apps/ruka/command.hpp"

namespace ruka {

extern const Command kClientCommand;
extern const Command kClientAddCommand;
extern const Command kClientListCommand;
extern const Command kClientShowCommand;
extern const Command kClientEditCommand;
extern const Command kClientRmCommand;
extern const Command kClientContactCommand;
extern const Command kClientContactAddCommand;
extern const Command kClientContactListCommand;
extern const Command kClientContactShowCommand;
extern const Command kClientContactEditCommand;
extern const Command kClientContactLeaveCommand;
extern const Command kClientContactBackCommand;
extern const Command kClientContactRmCommand;
extern const Command kClientVerifyCommand;
extern const Command kClientHistoryCommand;

/// In the order of help, a noun's own row before its verbs.
std::span<const Command* const> client_commands();

}  // namespace ruka
