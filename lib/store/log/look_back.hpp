#pragma once
// The desk as it was at an earlier moment, by the log of what came later; for lib/store only.
#include <cstdint>

#include "lib/time/instant.hpp"

namespace ruka {

class Database;

/// Within the open transaction, which is to be rolled back: takes back what was done after `then`,
/// the newest first, makes again what was taken back since, and the log itself is as it was. Some
/// megabytes of the log are held at a time, or one step of it. Returns how many rows were left as
/// they are. Throws Error{Conflict} where a step was made by another schema.
std::int64_t take_back_since(Database& db, Instant then);

}  // namespace ruka
