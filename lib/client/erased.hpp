#pragma once
// A client whose personal data were destroyed: nothing personal is written to it again.
#include <string>
#include <vector>

#include "lib/base/ids.hpp"
#include "lib/base/message.hpp"
#include "lib/store/database.hpp"
#include "lib/time/instant.hpp"

namespace ruka {

/// Whether the client's data are destroyed.
bool is_erased(Database& db, ClientId client);

/// The next step for who is met again.
Message erased_hint();

/// Throws Error{Conflict} with its number and the hint where the client's data are destroyed.
void demand_not_erased(Database& db, ClientId client, const Message& hint = erased_hint());

/// One erasure that stands in a desk.
struct LoggedErasure {
  std::int64_t client = 0;
  Instant at;
  std::string reason;
};

/// The erasures of the desk whose data `copy`, a copy of it made before, still has; by number.
std::vector<LoggedErasure> erasures_lacking(Database& desk, Database& copy);

}  // namespace ruka
