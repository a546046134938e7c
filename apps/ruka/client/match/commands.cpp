#include "apps/ruka/client/match/commands.hpp"

namespace ruka {

std::span<const Command* const> client_match_commands() {
  static constexpr const Command* kRows[] = {
      &kClientDupesCommand,
      &kClientMergeCommand,
      &kClientContactDupesCommand,
      &kClientContactMergeCommand,
  };
  return kRows;
}

}  // namespace ruka
