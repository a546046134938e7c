#pragma once
// Names of records that other programs will know them by.
#include <string>

namespace ruka {

/// A random UUID (RFC 9562, version 4) from the system's source of randomness.
std::string new_uid();

}  // namespace ruka
