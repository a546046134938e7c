#pragma once
// Who called and was not called back.
#include <optional>
#include <string>
#include <vector>

#include "lib/base/ids.hpp"
#include "lib/desk/settings.hpp"
#include "lib/store/database.hpp"
#include "lib/time/phrase/phrase.hpp"

namespace ruka {

/// A client whose missed call nobody has returned yet: it has no outcome.
struct CallBack {
  ClientId client{};
  std::string name;
  bool vip = false;
  Instant last_at;                      ///< of the last missed call
  std::int64_t missed;                  ///< how many wait
  std::string whom = {};                ///< the phone to call, or the client's number
  std::optional<Instant> call_at = {};  ///< where it is not office time at the client's: from when
  bool operator==(const CallBack&) const = default;
};

/// Who waits for a call, and how many wait longer than calls.return-days: those are counted here
/// and stand in `client calls --to-return`. None is ever forgotten without an outcome.
struct CallBacks {
  std::vector<CallBack> recent;  ///< VIPs first, then the longest waiting
  std::int64_t older = 0;        ///< further clients
};

/// What returns it: "ruka call +79161234567 TEXT".
std::string command_for(const CallBack& call);

CallBacks list_call_backs(Database& db, const PhraseContext& phrases, const Settings& settings);

}  // namespace ruka
