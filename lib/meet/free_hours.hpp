#pragma once
// When a meeting can be: hours of both sides that nothing takes.
#include <optional>
#include <string>

#include "lib/base/ids.hpp"
#include "lib/desk/moment.hpp"
#include "lib/meet/meeting.hpp"
#include "lib/table/table.hpp"
#include "lib/time/phrase/phrase.hpp"

namespace ruka {

struct FreeQuery {
  Period period;
  Minutes length{60};
  std::optional<ClientId> client;  ///< within their hours too, by their clock
};

/// "17:30-18:30", a meeting with the client by their clock; nothing where that is the office's.
std::optional<Message> hours_by_their_clock(Database& db, ClientId client, Instant from, Instant to,
                                            const PhraseContext& office);

/// The free spans of the period's working days that hold the length, nothing before now, soonest
/// first; none on the days of a trip. Fields: starts_at ends_at.
Table free_hours(Database& db, const FreeQuery& query, const Moment& moment);

/// Days in a row on which there is no such time, and why.
struct NoRoom {
  Period days;
  Message why;
};
std::vector<NoRoom> why_not_free(Database& db, const FreeQuery& query, const Moment& moment);

}  // namespace ruka
