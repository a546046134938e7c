#pragma once
// What another program is to read, shown on a terminal.
#include <string>
#include <string_view>

namespace ruka {

/// Bytes of a file (CSV, JSON, a vCard) harmless on a terminal: line ends and tabs stay, other
/// control and bidi characters and invalid bytes become visible (\x1b, \u202e, \xff). What was
/// JSON is the same JSON.
std::string terminal_safe_bytes(std::string_view bytes);

}  // namespace ruka
