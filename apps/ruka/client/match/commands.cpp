#include "apps/ruka/client/match/commands.hpp"

namespace ruka {

std::span<const Command* const> client_match_commands() {
  static constexpr const Command* kRows[] = {
      &kClientDupesCommand,
      &kClientMergeCommand,
  };
  return kRows;
}

}  // namespace ruka
