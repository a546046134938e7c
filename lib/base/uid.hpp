#pragma once
// Names of records that other programs will know them by.
#include <string>
#include <string_view>

namespace ruka {

/// A random UUID (RFC 9562, version 4) from the system's source of randomness.
std::string new_uid();

/// Whether a text has that form.
bool is_uid(std::string_view text);

}  // namespace ruka
