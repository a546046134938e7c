#pragma once
// Work that must not grow with the square of its size.
#include <chrono>

namespace ruka {

/// Whether it ends within ten seconds: what the tests hand in takes a tenth of one, and minutes
/// where it grows with the square.
template <typename Work>
bool is_quick(Work&& work) {
  const auto begun = std::chrono::steady_clock::now();
  work();
  return std::chrono::steady_clock::now() - begun < std::chrono::seconds(10);
}

}  // namespace ruka
