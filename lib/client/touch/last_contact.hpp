#pragma once
// When there last was contact with a client.
#include "lib/base/ids.hpp"
#include "lib/store/database.hpp"

namespace ruka {

/// A communication in which somebody was reached, in SQL; `t` names its table. A call that nobody
/// took, either way, is no contact, and a note is none.
#define RUKA_CONTACT(t) #t ".channel <> 'note' AND " #t ".status = 'done'"

/// Reckons it anew from what is there: contacts and held meetings.
void refresh_last_contact(Change& change, ClientId client);

}  // namespace ruka
