#include "lib/due/call_back.hpp"

#include <algorithm>
#include <tuple>

#include "lib/client/touch/call_hours.hpp"
#include "lib/client/touch/touch_list.hpp"

namespace ruka {

std::string command_for(const CallBack& call) { return "ruka call " + call.whom + " TEXT --out"; }

namespace {

// From when they can be called, where the client's own clock or hours say: not now.
std::optional<Instant> opens_at(std::string_view zone, std::string_view hours,
                                const PhraseContext& phrases) {
  const CallHours theirs(zone, hours, phrases);
  if (!theirs.own_hours() && theirs.ahead(phrases.now).count() == 0) return std::nullopt;
  const Instant next = theirs.next_from(phrases.now);
  return next > phrases.now ? std::optional(next) : std::nullopt;
}

}  // namespace

CallBacks list_call_backs(Database& db, const PhraseContext& phrases, const Settings& settings) {
  const Instant since = phrases.now - std::chrono::days(settings.number("calls.return-days"));
  Statement rows(db, "SELECT t.client_id, MAX(t.at), COUNT(*) FROM touches t WHERE " RUKA_UNRETURNED
                     " GROUP BY t.client_id");
  Statement name(db, R"(
    SELECT name, vip, COALESCE((SELECT p.e164 FROM client_phones p
                                WHERE p.client_id = c.id AND p.e164 IS NOT NULL
                                  AND NOT EXISTS (SELECT 1 FROM contacts k
                                    WHERE k.id = p.contact_id AND k.left_on IS NOT NULL)
                                ORDER BY p.contact_id IS NOT NULL, p.id LIMIT 1), id),
      )" RUKA_ZONE_SQL R"(, COALESCE(hours, '')
    FROM clients c WHERE id = :id)");
  CallBacks calls;  // the clock's columns as they are stored, masked or not
  while (rows.step()) {
    const Instant last_at = rows.instant(1);
    if (last_at < since) {
      ++calls.older;
      continue;
    }
    name.reset();
    name.bind(":id", rows.integer(0)).step();
    calls.recent.push_back({ClientId{rows.integer(0)}, name.text(0), name.integer(1) != 0, last_at,
                            rows.integer(2), name.text(2),
                            opens_at(name.blob(3), name.blob(4), phrases)});
  }
  std::ranges::sort(calls.recent, [](const CallBack& a, const CallBack& b) {
    return std::tuple(!a.vip, a.last_at, a.client) < std::tuple(!b.vip, b.last_at, b.client);
  });
  return calls;
}

}  // namespace ruka
