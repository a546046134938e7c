#include "lib/base/uid.hpp"

#include <fmt/compile.h>
#include <sys/random.h>

#include <array>
#include <cstdint>

namespace ruka {

// RFC 9562, version 4: random but for the version and the variant.
std::string new_uid() {
  std::array<std::uint64_t, 2> bits{};
  while (::getrandom(bits.data(), sizeof bits, 0) != static_cast<ssize_t>(sizeof bits)) {
  }
  const std::uint64_t high = (bits[0] & ~std::uint64_t{0xF000}) | 0x4000;
  const std::uint64_t low = bits[1] >> 2 | std::uint64_t{1} << 63;
  return fmt::format(FMT_COMPILE("{:08x}-{:04x}-{:04x}-{:04x}-{:012x}"), high >> 32,
                     high >> 16 & 0xFFFF, high & 0xFFFF, low >> 48, low & 0xFFFF'FFFF'FFFF);
}

bool is_uid(std::string_view text) {
  constexpr std::size_t kSize = 36;
  if (text.size() != kSize) return false;
  for (std::size_t i = 0; i < kSize; ++i) {
    const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
    const bool hex = std::string_view("0123456789abcdefABCDEF").find(text[i]) != text.npos;
    if (dash ? text[i] != '-' : !hex) return false;
  }
  return true;
}

}  // namespace ruka
