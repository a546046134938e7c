#pragma once
// The commands of client mail: a row each, beside the function that runs it.
#include "apps/ruka/command.hpp"

namespace ruka {

extern const Command kClientMailCommand;
extern const Command kClientMailImportCommand;
extern const Command kClientMailListCommand;
extern const Command kClientMailShowCommand;
extern const Command kClientMailSaveCommand;
extern const Command kClientMailAssignCommand;
extern const Command kClientMailAnsweredCommand;

/// In the order of help, a noun's own row before its verbs.
std::span<const Command* const> client_mail_commands();

}  // namespace ruka
