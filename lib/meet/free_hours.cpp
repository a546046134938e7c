#include "lib/meet/free_hours.hpp"

#include <algorithm>

#include "lib/base/text.hpp"
#include "lib/client/touch/call_hours.hpp"
#include "lib/client/touch/call_party.hpp"
#include "lib/meet/taken.hpp"
#include "lib/time/window.hpp"

namespace ruka {

namespace {

using Quarters = std::chrono::duration<std::int64_t, std::ratio<900>>;

struct Hours {
  Instant from;
  Instant to;
};

// The parts of a span within the client's hours.
std::vector<Hours> within(const CallHours& theirs, Hours span) {
  std::vector<Hours> parts;
  for (Instant at = theirs.next_from(span.from); at < span.to; at = theirs.next_from(at)) {
    const Instant end = std::min<Instant>(theirs.closes(at), span.to);
    parts.push_back({at, end});
    at = end;
  }
  return parts;
}

// What is asked of each day.
class FreeDays {
 public:
  FreeDays(Database& db, const FreeQuery& query, const Moment& moment)
      : db_(db), query_(query), moment_(moment), phrases_(moment_.phrases()) {
    if (!query.client) return;
    const CallParty party = find_call_party(db, *query.client);
    theirs_.emplace(party.zone, party.hours, phrases_);
  }

  Day first() const { return std::max(query_.period.from, moment_.today()); }

  // Both sides' hours of that day, long enough.
  std::vector<Hours> on(Day day) const {
    std::vector<Hours> hours;
    for (const Hours& ours : ours_on(day)) {
      for (const Hours& one : theirs_ ? within(*theirs_, ours) : std::vector<Hours>{ours}) {
        if (is_long_enough(one)) hours.push_back(one);
      }
    }
    return hours;
  }

  // Of a day that has none.
  Message why_none(Day day) const {
    if (!moment_.calendar.is_working(day)) return msg("no working day");
    if (const auto trip = away_on(db_, day)) {
      return msg("the manager is away: {trip}", {{"trip", terminal_safe(*trip)}});
    }
    const Instant ends = moment_.zone.to_instant(moment_.calendar.end_of_work(day));
    if (ends - moment_.now < query_.length) return msg("the working day has no such time left");
    const bool ours = std::ranges::any_of(
        ours_on(day), [this](const Hours& hours) { return is_long_enough(hours); });
    return ours ? msg("what is free is outside the client's hours")
                : msg("meetings and lunch leave no {span} in a row",
                      {{"span", say_span(query_.length)}});
  }

 private:
  bool is_long_enough(const Hours& hours) const { return hours.to - hours.from >= query_.length; }

  std::vector<Hours> ours_on(Day day) const {
    const Instant soonest = std::chrono::ceil<Quarters>(moment_.now);
    std::vector<Hours> hours;
    for (const FreeSpan& span : free_spans(db_, day, phrases_)) {
      hours.push_back({std::max<Instant>(moment_.zone.to_instant(span.from), soonest),
                       moment_.zone.to_instant(span.to)});
    }
    return hours;
  }

  Database& db_;
  const FreeQuery& query_;
  const Moment& moment_;
  PhraseContext phrases_;
  std::optional<CallHours> theirs_;
};

}  // namespace

std::optional<Message> hours_by_their_clock(Database& db, ClientId client, Instant from, Instant to,
                                            const PhraseContext& office) {
  const CallParty party = find_call_party(db, client);
  const CallHours theirs(party.zone, party.hours, office);
  if (theirs.ahead(from) == std::chrono::seconds(0)) return std::nullopt;
  return say_hours(theirs.zone().to_local(from), theirs.zone().to_local(to));
}

Table free_hours(Database& db, const FreeQuery& query, const Moment& moment) {
  const FreeDays days(db, query, moment);
  Table table({{"starts_at", N_("From"), Type::Instant, "", 100},
               {"ends_at", N_("To"), Type::Instant, "", 100}});
  for (Day on = days.first(); on <= query.period.to; on += std::chrono::days(1)) {
    for (const Hours& one : days.on(on)) {
      table.add_instant(one.from);
      table.add_instant(one.to);
    }
  }
  return table;
}

std::vector<NoRoom> why_not_free(Database& db, const FreeQuery& query, const Moment& moment) {
  const FreeDays days(db, query, moment);
  std::vector<NoRoom> found;
  for (Day on = days.first(); on <= query.period.to; on += std::chrono::days(1)) {
    if (!days.on(on).empty()) continue;
    Message why = days.why_none(on);
    const bool goes_on = !found.empty() && found.back().days.to + std::chrono::days(1) == on &&
                         found.back().why == why;
    if (goes_on) {
      found.back().days.to = on;
    } else {
      found.push_back({{on, on}, std::move(why)});
    }
  }
  return found;
}

}  // namespace ruka
