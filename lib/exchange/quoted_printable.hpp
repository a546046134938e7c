#pragma once
// Quoted-printable (RFC 2045): bytes spelled out as =D0.
#include <string>
#include <string_view>

namespace ruka {

/// The bytes; a sign of equality that two digits do not follow stays as it is.
std::string from_quoted_printable(std::string_view text);

}  // namespace ruka
