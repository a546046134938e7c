#pragma once
// A client whose personal data were destroyed: nothing personal is written to it again.
#include "lib/base/ids.hpp"
#include "lib/base/message.hpp"
#include "lib/store/database.hpp"

namespace ruka {

/// Whether the client's data are destroyed.
bool is_erased(Database& db, ClientId client);

/// The next step for who is met again.
Message erased_hint();

/// Throws Error{Conflict} with its number and the hint where the client's data are destroyed.
void demand_not_erased(Database& db, ClientId client, const Message& hint = erased_hint());

}  // namespace ruka
