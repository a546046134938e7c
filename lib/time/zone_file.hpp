#pragma once
// The file of a time zone's rules, as the C library reads it.
#include <string>
#include <string_view>

namespace ruka {

/// Where the system keeps them, whatever TZDIR says: the same command gives the same bytes.
inline constexpr const char* kZoneFolder = "/usr/share/zoneinfo/";

/// Whether the list of the world's zones has the name; true where that list is not there either.
bool is_listed_zone(std::string_view name);

/// Throws Error{Storage}: the rules at `path` cannot be read.
[[noreturn]] void refuse_zone_file(const std::string& path);

/// From here on the C library counts local time by this file's rules. Throws Error{Storage} where
/// it cannot be read or holds no rules: the C library would count in UTC without a word.
void use_zone_file(const std::string& path);

}  // namespace ruka
