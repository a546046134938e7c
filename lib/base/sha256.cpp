#include "lib/base/sha256.hpp"

#include <sha2.h>

#include <array>

namespace ruka {

std::string sha256_of(std::string_view text) {
  SHA2_CTX state;
  SHA256Init(&state);
  SHA256Update(&state, reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
  std::array<char, SHA256_DIGEST_STRING_LENGTH> digits{};
  SHA256End(&state, digits.data());
  return digits.data();
}

}  // namespace ruka
