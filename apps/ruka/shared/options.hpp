#pragma once
// Options that several verbs have, and how they stand between a verb's own.
#include <algorithm>
#include <array>

#include "lib/table/options.hpp"

namespace ruka {

/// Rows of several lists one behind the other.
template <std::size_t... Sizes>
constexpr auto joined_options(const Option (&... parts)[Sizes]) {
  std::array<Option, (Sizes + ...)> options{};
  auto* at = options.data();
  ((at = std::copy(std::begin(parts), std::end(parts), at)), ...);
  return options;
}

}  // namespace ruka
