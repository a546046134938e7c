#pragma once
// The commands of trip: a row each, beside the function that runs it.
#include "apps/ruka/command.hpp"

namespace ruka {

extern const Command kTripCommand;
extern const Command kTripAddCommand;
extern const Command kTripListCommand;
extern const Command kTripShowCommand;
extern const Command kTripEditCommand;
extern const Command kTripStageCommand;
extern const Command kTripRmCommand;

/// In the order of help, a noun's own row before its verbs.
std::span<const Command* const> trip_commands();

}  // namespace ruka
