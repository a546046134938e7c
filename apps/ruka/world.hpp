#pragma once
// The real world of a process: its descriptors, clock and environment.
#include "apps/ruka/context.hpp"

namespace ruka {

/// Thrown by World::out where the reader of a pipe has gone; not an error to speak of.
struct ClosedPipe {};

World real_world();

}  // namespace ruka
