#pragma once
// The one list of everything due: requests, tasks, leads' next steps, meetings, papers to archive,
// trip stages, calls to return.
#include <optional>
#include <string>
#include <vector>

#include "lib/desk/settings.hpp"
#include "lib/store/database.hpp"
#include "lib/table/table.hpp"
#include "lib/time/phrase.hpp"

namespace ruka {

enum class Urgency { Overdue, AtRisk, Today, Later };

/// One thing due, whatever it is.
struct DueItem {
  std::string kind;  ///< "request", "task", "lead", "meeting", "document", "trip_stage", "call"
  std::int64_t id = 0;
  std::optional<int> stage;        ///< of a trip
  std::string client;              ///< the client's or lead's name; may be empty
  std::string text;                ///< what is due
  Instant due_at;                  ///< the last second of its day where no hour is set
  std::optional<Instant> ends_at;  ///< of a meeting
  Urgency urgency = Urgency::Later;
  bool important = false;
  bool vip = false;
  bool operator==(const DueItem&) const = default;
};

/// Everything due up to `until` and not yet done, worst first. The one notion of "at risk" and
/// "overdue": overdue is past due; a request is at risk within request.risk-hours of its limit;
/// everything else due today or tomorrow's start is Today. Only live rows are read, by index.
std::vector<DueItem> list_due(Database& db, const PhraseContext& phrases, const Settings& settings,
                              Instant until);

}  // namespace ruka
