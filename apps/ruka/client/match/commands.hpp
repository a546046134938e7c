#pragma once
// The commands of client match: a row each, beside the function that runs it.
#include "apps/ruka/command.hpp"

namespace ruka {

extern const Command kClientDupesCommand;
extern const Command kClientMergeCommand;
extern const Command kClientContactDupesCommand;
extern const Command kClientContactMergeCommand;

/// In the order of help, a noun's own row before its verbs.
std::span<const Command* const> client_match_commands();

}  // namespace ruka
