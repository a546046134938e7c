#pragma once
// The commands of client intake: a row each, beside the function that runs it.
#include "apps/ruka/command.hpp"

namespace ruka {

extern const Command kClientImportCommand;
extern const Command kClientMapCommand;
extern const Command kClientMapListCommand;
extern const Command kClientMapRmCommand;
extern const Command kClientReconcileCommand;
extern const Command kClientExportCommand;

/// In the order of help, a noun's own row before its verbs.
std::span<const Command* const> client_intake_commands();

}  // namespace ruka
