#pragma once
// The one list of everything due: requests, tasks, next steps of leads and deals, orders to be
// delivered, meetings, papers to archive, trip stages, calls to return.
#include <optional>
#include <string>
#include <vector>

#include "lib/base/ids.hpp"
#include "lib/desk/settings.hpp"
#include "lib/store/database.hpp"
#include "lib/table/table.hpp"
#include "lib/time/phrase.hpp"

namespace ruka {

enum class Urgency { Overdue, AtRisk, Today, Later };

/// One thing due, whatever it is.
struct DueItem {
  std::string kind;  ///< "request", "notice", "promise", "their_promise", "task", "lead",
                     ///< "deal", "deal_date", "order", "meeting", "document", "trip_stage", "call",
                     ///< "mail", "erasure"
  std::int64_t id = 0;
  std::optional<int> stage;          ///< of a trip
  std::string client;                ///< the client's or lead's name; may be empty
  std::string text;                  ///< what is due; of a trip stage, its code
  std::string place;                 ///< of a meeting
  Instant due_at;                    ///< the last second of its day where no hour is set
  std::optional<Instant> starts_at;  ///< of a planned call: its window opens
  std::optional<Instant> ends_at;    ///< of a meeting
  Urgency urgency = Urgency::Later;
  bool important = false;
  bool vip = false;
  bool operator==(const DueItem&) const = default;
};

/// Everything not yet done that is due before `until`, the worst first; what is past due is always
/// in it, and so is what is at risk. The one notion of both (R40, R44): overdue is past its due
/// time; at risk is due within the setting due.risk (an urgent request: request.urgent-risk).
/// A meeting is never either: it is there until it ends. A planned call is due by the end of its
/// window and at risk while the window is open. A client's letter is due as a request is; one that
/// was never answered stands here for mail.days. Only live rows are read, by index.
std::vector<DueItem> list_due(Database& db, const PhraseContext& phrases, const Settings& settings,
                              Instant until);

/// A client whose missed call nobody has returned yet: it has no outcome (R23).
struct CallBack {
  ClientId client{};
  std::string name;
  bool vip = false;
  Instant last_at;      ///< of the last missed call
  std::int64_t missed;  ///< how many wait
  bool operator==(const CallBack&) const = default;
};

/// Who waits for a call, and how many wait longer than calls.return-days: those are counted here
/// and stand in `client calls --to-return`. None is ever forgotten without an outcome.
struct CallBacks {
  std::vector<CallBack> recent;  ///< VIPs first, then the longest waiting
  std::int64_t older = 0;        ///< further clients
};

CallBacks list_call_backs(Database& db, const Settings& settings, Instant now);

}  // namespace ruka
