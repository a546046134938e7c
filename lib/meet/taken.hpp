#pragma once
// Whose the manager's time is: what a meeting takes, with the way to it, and what is left of a day.
#include <optional>
#include <string>
#include <vector>

#include "lib/base/ids.hpp"
#include "lib/store/database.hpp"
#include "lib/time/phrase/phrase.hpp"

namespace ruka {

/// Whether a planned meeting takes time between two moments, in SQL; `m` names its table. No
/// meeting is longer than a day: one that reaches in began at most a day before, which its index
/// finds.
#define RUKA_TAKES(m, from, to)                                                                    \
  #m ".starts_at >= strftime('%Y-%m-%dT%H:%M:%SZ', " from ", '-1 day') AND " #m ".starts_at < " to \
     " AND " #m ".ends_at > " from " AND " #m ".state = 'planned'"

/// Whether the place of the second of two meetings, neither a break, is not reached in time from
/// the first, the longer way counting: nobody has a way within one place.
#define RUKA_LACKS_WAY(first, second)                                                          \
  "unixepoch(" #second ".starts_at) - unixepoch(" #first                                       \
  ".ends_at) < "                                                                               \
  "60 * MAX(COALESCE(" #second ".travel_before, 0), COALESCE(" #first                          \
  ".travel_after, 0)) "                                                                        \
  "AND (" #first ".place IS NULL OR " #second ".place IS NULL OR " #first ".place <> " #second \
  ".place)"

/// Whether the manager is away on a day, on a trip or at an event, in SQL; `t` names the trip.
#define RUKA_AWAY_ON(t, day) #t ".starts_on <= " day " AND " #t ".ends_on >= " day

/// What a meeting is to take.
struct Taken {
  std::int64_t id = 0;  ///< 0: it is not there yet
  Instant from;
  Instant to;
  Minutes before{0};  ///< the way there
  Minutes after{0};   ///< and back
  std::string place;
  std::string type;
};

/// The time that a meeting is to take, its ways too, is nobody else's: throws Error{Refused} with
/// the free hours of that day, [meet.overlap] or [meet.travel].
void check_overlap(Database& db, const Taken& meeting, const PhraseContext& phrases);

/// The trip or event on which the manager is away that day.
std::optional<std::string> away_on(Database& db, Day on);

/// Hours of one day that are neither lunch nor taken, inside working hours; none on a day off and
/// on a trip. The hours of `moved`, a meeting that looks for another place, count as free.
struct FreeSpan {
  LocalTime from;
  LocalTime to;
  bool operator==(const FreeSpan&) const = default;
};
std::vector<FreeSpan> free_spans(Database& db, Day on, const PhraseContext& phrases,
                                 MeetingId moved = MeetingId{0});

}  // namespace ruka
