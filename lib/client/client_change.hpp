#pragma once
// What was changed in a client's own record, kept for its history.
#include "lib/client/client.hpp"
#include "lib/store/database.hpp"

namespace ruka {

/// Keeps each field in which `after` is otherwise than `before`; of lists (phones, e-mails, tags,
/// roles) what came and what went. Needs an open Change.
void keep_changes(Database& db, const Client& before, const Client& after, Instant now);

}  // namespace ruka
