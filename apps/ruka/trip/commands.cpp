#include "apps/ruka/trip/commands.hpp"

namespace ruka {

std::span<const Command* const> trip_commands() {
  static constexpr const Command* kRows[] = {
      &kTripCommand,     &kTripAddCommand,   &kTripListCommand, &kTripShowCommand,
      &kTripEditCommand, &kTripStageCommand, &kTripRmCommand,
  };
  return kRows;
}

}  // namespace ruka
