#pragma once
// One moment for all that a command reads, the present one or an earlier one: a transaction, let go
// before anything can block.
#include <cstdint>

#include "lib/time/instant.hpp"

namespace ruka {

class Database;

/// From here on every statement sees the file as it is at the first of them. A writer cannot commit
/// meanwhile: end_reading goes before a pager, a question and all else that may take its time. A
/// Change ends it, and what is read back behind its commit is one moment again. Does nothing within
/// a transaction.
void begin_reading(Database& db);

/// Each statement sees the file as it is then. Does nothing where nothing was begun.
void end_reading(Database& db);

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
