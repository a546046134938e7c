#pragma once
// The commands of client consent: a row each, beside the function that runs it.
#include "apps/ruka/command.hpp"

namespace ruka {

extern const Command kClientConsentCommand;
extern const Command kClientConsentGiveCommand;
extern const Command kClientConsentWithdrawCommand;
extern const Command kClientConsentListCommand;
extern const Command kClientEraseCommand;

/// In the order of help, a noun's own row before its verbs.
std::span<const Command* const> client_consent_commands();

}  // namespace ruka
