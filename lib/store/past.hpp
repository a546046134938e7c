#pragma once
// The file as it was at an earlier moment, seen and never written.
#include <cstdint>

#include "lib/time/instant.hpp"

namespace ruka {

class Database;

/// From here on the file is seen as it was then: in a transaction that is never committed, all that
/// the log says came later is taken back, and what was taken back since is made again. What was
/// erased stays erased. May be called again for a still earlier moment. Until leave_past every
/// Change is refused; end_reading rolls back, and behind it the file is as it is now.
/// Returns how many changed rows were left as they are, because the log is not in the order of
/// time and something that came earlier stands on them. Throws Error{Conflict} where a step was
/// made by another schema.
std::int64_t begin_past(Database& db, Instant then);

/// Back in the present: the file may be written again.
void leave_past(Database& db);

}  // namespace ruka
