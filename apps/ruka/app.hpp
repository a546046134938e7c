#pragma once
// The program between argv and the exit status.
#include <string>
#include <vector>

#include "apps/ruka/context.hpp"

namespace ruka {

/// Runs one command line (without the program's name) in a world and returns the exit status:
/// 0 done, 1 a check found something, 2 usage or value, 3 no such record, 4 refused, 5 input
/// rejected, 6 database or disk, 70 a bug. Throws std::bad_alloc and ClosedPipe alone.
int run(World& world, const std::vector<std::string>& arguments);

/// Says that there is not enough memory, without asking for any, and returns the exit status.
int say_no_memory(const World& world) noexcept;

}  // namespace ruka
