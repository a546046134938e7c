#include "lib/meet/free_hours.hpp"

#include "lib/client/touch/call_hours.hpp"
#include "lib/client/touch/call_party.hpp"

namespace ruka {

namespace {

using Quarters = std::chrono::duration<std::int64_t, std::ratio<900>>;
constexpr Minutes kStep{15};

struct Hours {
  Instant from;
  Instant to;
};

// The parts of a span within the client's hours, to a quarter of an hour.
std::vector<Hours> within(const CallHours& theirs, Hours span) {
  std::vector<Hours> parts;
  for (Instant at = theirs.next_from(span.from); at < span.to; at = theirs.next_from(at)) {
    Instant end = at;
    while (end < span.to && theirs.next_from(end) == end) {
      end = std::min<Instant>(end + kStep, span.to);
    }
    parts.push_back({at, end});
    at = end + kStep;
  }
  return parts;
}

}  // namespace

std::string hours_by_their_clock(Database& db, ClientId client, Instant from, Instant to,
                                 const PhraseContext& office) {
  const CallParty party = find_call_party(db, client);
  const CallHours theirs(party.zone, party.hours, office);
  if (theirs.ahead(from) == std::chrono::seconds(0)) return "";
  return hour_digits(theirs.zone().to_local(from)) + "-" + hour_digits(theirs.zone().to_local(to));
}

Table free_hours(Database& db, const FreeQuery& query, const Moment& moment) {
  const PhraseContext phrases = moment.phrases();
  std::optional<CallHours> theirs;
  if (query.client) {
    const CallParty party = find_call_party(db, *query.client);
    theirs.emplace(party.zone, party.hours, phrases);
  }
  const Instant soonest = std::chrono::ceil<Quarters>(moment.now);
  Table table({{"starts_at", N_("From"), Type::Instant, "", 100},
               {"ends_at", N_("To"), Type::Instant, "", 100}});
  for (Day on = std::max(query.period.from, moment.today()); on <= query.period.to;
       on += std::chrono::days(1)) {
    for (const FreeSpan& span : free_spans(db, on, phrases)) {
      const Hours ours{std::max<Instant>(moment.zone.to_instant(span.from), soonest),
                       moment.zone.to_instant(span.to)};
      const auto both = theirs ? within(*theirs, ours) : std::vector<Hours>{ours};
      for (const Hours& one : both) {
        if (one.to - one.from < query.length) continue;
        table.add_instant(one.from);
        table.add_instant(one.to);
      }
    }
  }
  return table;
}

}  // namespace ruka
