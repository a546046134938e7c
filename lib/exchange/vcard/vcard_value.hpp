#pragma once
// What stands behind the colon of a vCard's line.
#include <string>
#include <string_view>
#include <vector>

namespace ruka {

struct VcardProperty;

/// A value of 2.1 as UTF-8: its bytes are spelled out, in an encoding of their own. Bytes that are
/// not in it stay as they are: their card cannot be trusted, the others can.
std::string decoded_vcard(const VcardProperty& property);

/// Without the signs that protect commas, semicolons and line breaks.
std::string unescaped_vcard(std::string_view text);

/// The parts of a structured value, unescaped.
std::vector<std::string> vcard_parts(std::string_view value, char separator);

/// Those that are not blank.
std::string joined_parts(const std::vector<std::string>& parts, std::string_view between);

}  // namespace ruka
