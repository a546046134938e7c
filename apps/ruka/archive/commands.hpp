#pragma once
// The commands of archive: a row each, beside the function that runs it.
#include "apps/ruka/command.hpp"

namespace ruka {

extern const Command kArchiveCommand;
extern const Command kArchiveAddCommand;
extern const Command kArchiveListCommand;
extern const Command kArchiveShowCommand;
extern const Command kArchiveEditCommand;
extern const Command kArchiveRmCommand;
extern const Command kArchiveDueCommand;
extern const Command kArchiveVerifyCommand;

/// In the order of help, a noun's own row before its verbs.
std::span<const Command* const> archive_commands();

}  // namespace ruka
