#pragma once
// What a caller wants to know of the other side: names to say, and the clock there.
#include <string>

#include "lib/base/ids.hpp"
#include "lib/store/database.hpp"

namespace ruka {

struct CallParty {
  std::string zone;      ///< as CallHours takes it; "" is the office's
  std::string hours;     ///< "09:00-12:00"; "" where none are set
  std::string greeting;  ///< how the client is addressed; "" where it is not set
  std::string manager;   ///< who answers for the client, else the office's manager
  bool operator==(const CallParty&) const = default;
};

CallParty find_call_party(Database& db, ClientId id);

/// How a person is addressed: given name and patronymic where they are known, else the whole name.
std::string find_address(Database& db, ContactId id);

}  // namespace ruka
