#include "apps/ruka/trip/commands.hpp"

namespace ruka {

std::span<const Command* const> trip_commands() {
  static constexpr const Command* kRows[] = {
      &kTripCommand, &kTripAddCommand, &kTripListCommand, &kTripShowCommand, &kTripStageCommand,
  };
  return kRows;
}

}  // namespace ruka
