#pragma once
// When there last was contact with a client.
#include "lib/base/ids.hpp"
#include "lib/store/database.hpp"

namespace ruka {

/// Reckons it anew from what is there: communications (no notes, nothing that is still planned or
/// was cancelled) and held meetings.
void refresh_last_contact(Change& change, ClientId client);

}  // namespace ruka
