#pragma once
// SHA-256 of a text.
#include <string>
#include <string_view>

namespace ruka {

/// 64 hexadecimal digits.
std::string sha256_of(std::string_view text);

}  // namespace ruka
