#pragma once
// What a fuzz target claims: a broken claim stops it, and libFuzzer keeps the input.
#include <cstdlib>

namespace ruka {

inline void must(bool claim) {
  if (!claim) std::abort();
}

}  // namespace ruka
