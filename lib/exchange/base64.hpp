#pragma once
// Base64 (RFC 4648).
#include <string>
#include <string_view>

namespace ruka {

/// The bytes of a text in base64; signs that are none of it (line breaks, the end's =) are passed
/// over.
std::string from_base64(std::string_view text);

std::string to_base64(std::string_view bytes);

}  // namespace ruka
