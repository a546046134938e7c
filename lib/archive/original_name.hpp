#pragma once
// The name that a file had before it was archived: any bytes but a slash and a NUL.
#include <string>
#include <string_view>

namespace ruka {

/// The name as text, nothing lost: as it is, a byte that is not UTF-8 as "/xff", which no name can
/// have in it.
std::string stored_name(std::string_view name);

/// A stored name for a person, who sees what is in it: \xff for such a byte, \x0a for a line break,
/// \u202e for a sign that turns the order, \x20 for a space that would not be seen, \\ for \.
std::string visible_name(std::string_view stored);

}  // namespace ruka
