#pragma once
// What is known of a client was compared with a source and is right.
#include <string>

#include "lib/base/ids.hpp"
#include "lib/desk/happened.hpp"
#include "lib/store/database.hpp"
#include "lib/time/instant.hpp"

namespace ruka {

struct Verification {
  std::string by;
  std::string source;  ///< "выписка ЕГРЮЛ", "звонок директору"
  Day next;            ///< when it is to be done again
  Happened when = {};
};

/// Writes who confirmed, when, by what, and the day of the next check. Throws Error{Value} without
/// a source or where the next day is not after today; Error{Conflict} where its data are destroyed;
/// as happened_since does for a time before it was last verified.
void verify_client(Change& change, ClientId id, const Verification& verification, Day today);

/// Who works here: the name that was set, or the assistant's of the staff.
std::string who_verifies(Database& db, const std::string& name);

}  // namespace ruka
