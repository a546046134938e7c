#pragma once
// What a TAB in the shell asks: `ruka __complete -- WORDS...`.
#include <string>
#include <vector>

#include "apps/ruka/context.hpp"

namespace ruka {

/// Writes a line "value TAB description" for each completion of the last word; always 0, never
/// makes a file, silent where anything is wrong.
int complete(World& world, const std::vector<std::string>& arguments);

}  // namespace ruka
