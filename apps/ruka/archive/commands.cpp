#include "apps/ruka/archive/commands.hpp"

namespace ruka {

std::span<const Command* const> archive_commands() {
  static constexpr const Command* kRows[] = {
      &kArchiveCommand,     &kArchiveAddCommand, &kArchiveListCommand, &kArchiveShowCommand,
      &kArchiveEditCommand, &kArchiveRmCommand,  &kArchiveDueCommand,  &kArchiveVerifyCommand,
  };
  return kRows;
}

}  // namespace ruka
