#include "lib/report/client/client_zones.hpp"

#include <map>

#include "lib/client/client.hpp"
#include "lib/client/promise/promise.hpp"
#include "lib/client/request/request.hpp"
#include "lib/client/touch/last_contact.hpp"
#include "lib/client/touch/touch_list.hpp"
#include "lib/client/touch/touch_plan.hpp"
#include "lib/task/task.hpp"

namespace ruka {

namespace {

// One row a fact: grouped by client, SQLite would walk the clients rather than the period. A term
// that ends when the period does is not yet late.
constexpr std::string_view kFacts = R"(
  SELECT client_id AS client,
         IIF(kind = 'conflict' OR severity = 'high', 'severe', 'complaint') AS reason
  FROM requests
  WHERE received_at >= :begins AND received_at < :ends AND )" RUKA_COMPLAINT(requests) R"(
    AND client_id IS NOT NULL
  UNION ALL
  SELECT client_id, 'late' FROM requests
  WHERE answered_at >= :begins AND answered_at < :ends AND answered_at > due_at
    AND client_id IS NOT NULL
  UNION ALL
  SELECT client_id, 'late' FROM requests
  WHERE )" RUKA_UNANSWERED(requests) R"( AND due_at < :ends AND client_id IS NOT NULL
  UNION ALL
  SELECT client_id, 'late' FROM requests
  WHERE answered_at >= :ends AND due_at < :ends AND client_id IS NOT NULL
  UNION ALL
  SELECT client_id, 'promise' FROM promises
  WHERE closed_at >= :begins AND closed_at < :ends AND side = 'ours' AND state = 'broken'
  UNION ALL
  SELECT client_id, 'promise' FROM promises
  WHERE )" RUKA_OPEN_PROMISE(promises) R"( AND due_at < :ends AND side = 'ours'
  UNION ALL
  SELECT client_id, 'promise' FROM promises
  WHERE closed_at >= :ends AND due_at < :ends AND side = 'ours'
  UNION ALL
  SELECT client_id, 'feedback' FROM feedback
  WHERE at >= :begins AND at < :ends AND (nps <= 6 OR csat <= 2)
  UNION ALL
  SELECT t.client_id, 'missed' FROM touches t
  WHERE t.status = 'missed' AND t.at >= :begins AND t.at < :ends
    AND (t.closed_at IS NULL OR t.closed_at >= :ends)
    AND NOT EXISTS ()" RUKA_MET_SINCE R"( AND m.starts_at < :ends))";

// With whom we work, and not against: `c` names the clients.
#define RUKA_SPOKEN_WITH(c)                           \
  "vip = :vip AND status = 'active' AND NOT EXISTS (" \
  "SELECT 1 FROM client_roles r WHERE r.client_id = " #c ".id AND r.role = 'competitor')"

// Days since the last touch of those for whom that is too long: VIPs, or all others. With whom
// there never was one, since they are on the desk.
constexpr std::string_view kSilence = R"(
  SELECT id, CAST(julianday(:ends) - julianday(last_touch_at) AS INTEGER) FROM clients
  WHERE last_touch_at < :since AND )" RUKA_SPOKEN_WITH(clients) R"(
  UNION ALL
  SELECT id, CAST(julianday(:ends) - julianday(created_at) AS INTEGER) FROM clients
  WHERE last_touch_at IS NULL AND created_at < :since AND )" RUKA_SPOKEN_WITH(clients);

// The same of those with whom something was only after the period.
constexpr std::string_view kSilenceThen = R"(
  SELECT c.id, CAST(julianday(:ends) - julianday(COALESCE((
    SELECT MAX(at) FROM (
      SELECT MAX(t.at) AS at FROM touches t
      WHERE t.client_id = c.id AND t.at < :since AND )" RUKA_CONTACT(t) R"(
      UNION ALL SELECT MAX(m.starts_at) FROM meetings m
      WHERE m.client_id = c.id AND m.starts_at < :since AND m.state = 'held')),
    IIF(c.created_at < :since, c.created_at, NULL))) AS INTEGER)
  FROM clients c
  WHERE c.last_touch_at >= :ends AND )" RUKA_SPOKEN_WITH(c) R"(
    AND c.id NOT IN (SELECT client_id FROM touches
                     WHERE at >= :since AND at < :ends
                       AND )" RUKA_CONTACT(touches) R"(
                     UNION ALL
                     SELECT client_id FROM meetings
                     WHERE starts_at >= :since AND starts_at < :ends AND state = 'held'
                       AND client_id IS NOT NULL))";

std::int64_t ClientZone::* counter_of(std::string_view reason) {
  if (reason == "severe") return &ClientZone::severe;
  if (reason == "complaint") return &ClientZone::complaints;
  if (reason == "late") return &ClientZone::late;
  if (reason == "promise") return &ClientZone::promises;
  if (reason == "feedback") return &ClientZone::feedback;
  if (reason == "missed") return &ClientZone::missed;
  return &ClientZone::silent_days;
}

std::int64_t points_of(std::string_view reason) {
  if (reason == "severe") return 3;
  return reason == "missed" || reason == "silence" ? 1 : 2;
}

using Zones = std::map<std::int64_t, ClientZone>;

void add_silence(Database& db, const ZoneOptions& options, const Settings& settings, Zones& zones) {
  for (const std::string_view sql : {kSilence, kSilenceThen}) {
    Statement rows(db, sql);
    for (const int vip : {0, 1}) {
      const char* norm = vip == 0 ? "report.silence-days" : "report.silence-days-vip";
      rows.bind(":ends", options.ends)
          .bind(":since", options.ends - std::chrono::days(settings.number(norm)))
          .bind(":vip", vip);
      while (rows.step()) {
        if (!rows.null(1)) zones[rows.integer(0)].silent_days = rows.integer(1);
      }
      rows.reset();
    }
  }
}

// Whether each is a VIP; those whom we no longer work with go. One statement: each of its own would
// lock the file anew.
void add_clients(Database& db, Zones& zones) {
  std::string ids = "[";
  for (const auto& [id, zone] : zones) ids += fmt::format("{}{}", ids.size() > 1 ? "," : "", id);
  Statement rows(db, R"(
    SELECT c.id, c.vip FROM json_each(:ids) j CROSS JOIN clients c ON c.id = j.value
    WHERE c.status = 'active')");
  rows.bind(":ids", ids + "]");
  Zones active;
  while (rows.step()) {
    ClientZone& zone = active[rows.integer(0)];
    zone = zones[rows.integer(0)];
    zone.client = rows.integer(0);
    zone.vip = rows.integer(1) != 0;
  }
  zones = std::move(active);
}

// Of the promises that were closed in the period, by one side.
#define RUKA_KEPT_SQL(SIDE)                                                                     \
  "(SELECT " RUKA_KEPT_PERCENT(                                                                 \
      SIDE) " FROM promises p WHERE p.client_id = c.id AND p.side = '" SIDE                     \
            "' AND p.state IN ('kept', 'broken') AND p.closed_at >= :begins AND p.closed_at < " \
            ":ends)"

constexpr FieldSpec kFields[] = {
    {.name = "zone",
     .title = N_("Zone"),
     .type = Type::Code,
     .sql = "j.value ->> 'zone'",
     .weight = 100,
     .codes = kZones},
    {.name = "id", .title = N_("No."), .type = Type::Id, .sql = "c.id", .weight = 95},
    {.name = "client",
     .title = N_("Client"),
     .type = Type::Text,
     .sql = "c.name",
     .weight = 98,
     .key_sql = "c.sort_key"},
    {.name = "vip", .title = N_("VIP"), .type = Type::Flag, .sql = "c.vip", .weight = 40},
    {.name = "owner",
     .title = N_("Owner"),
     .type = Type::Text,
     .sql = "(SELECT s.name FROM staff s WHERE s.id = c.owner_id)",
     .weight = 50},
    {.name = "points",
     .title = N_("Points"),
     .type = Type::Number,
     .sql = "j.value ->> 'points'",
     .weight = 30},
    {.name = "reasons",
     .title = N_("Why"),
     .type = Type::List,
     .sql = "j.value -> 'reasons'",
     .weight = 99,
     .codes = kZoneReasons,
     .member_sql = "SELECT value FROM json_each(j.value, '$.reasons')"},
    {.name = "severe",
     .title = N_("Severe"),
     .type = Type::Number,
     .sql = "j.value ->> 'severe'",
     .weight = 0},
    {.name = "complaints",
     .title = N_("Complaints"),
     .type = Type::Number,
     .sql = "j.value ->> 'complaints'",
     .weight = 0},
    {.name = "late",
     .title = N_("Late"),
     .type = Type::Number,
     .sql = "j.value ->> 'late'",
     .weight = 0},
    {.name = "promises",
     .title = N_("Promises"),
     .type = Type::Number,
     .sql = "j.value ->> 'promises'",
     .weight = 0},
    {.name = "feedback",
     .title = N_("Bad feedback"),
     .type = Type::Number,
     .sql = "j.value ->> 'feedback'",
     .weight = 0},
    {.name = "missed",
     .title = N_("Missed calls"),
     .type = Type::Number,
     .sql = "j.value ->> 'missed'",
     .weight = 0},
    {.name = "silent_days",
     .title = N_("Days of silence"),
     .type = Type::Number,
     .sql = "j.value ->> 'silent_days'",
     .weight = 0},
    {.name = "was",
     .title = N_("Zone before"),
     .type = Type::Code,
     .sql = "j.value ->> 'was'",
     .weight = 0,
     .codes = kZones},
    {.name = "kept_ours",
     .title = N_("Ours kept"),
     .type = Type::Percent,
     .sql = RUKA_KEPT_SQL("ours"),
     .weight = 26},
    {.name = "kept_theirs",
     .title = N_("Theirs kept"),
     .type = Type::Percent,
     .sql = RUKA_KEPT_SQL("theirs"),
     .weight = 25},
    {.name = "last_touch_at",
     .title = N_("Last touch"),
     .type = Type::Instant,
     .sql = "c.last_touch_at",
     .weight = 45},
    {.name = "correction",
     .title = N_("What is done"),
     .type = Type::Text,
     .sql = "COALESCE(k.title, NULLIF(t.summary, ''), m.title)",
     .weight = 91},
    {.name = "correction_at",
     .title = N_("When"),
     .type = Type::Instant,
     .sql = "CASE WHEN k.id IS NOT NULL THEN k.due_at ELSE COALESCE(t.at, m.starts_at) END",
     .weight = 90}};

// The correction is a task ahead, else a planned call, else a meeting.
constexpr const char* kFrom = R"(json_each(:rows) j
  CROSS JOIN clients c ON c.id = j.value ->> 'client'
  LEFT JOIN tasks k ON k.id = (
    SELECT id FROM tasks
    WHERE client_id = c.id AND )" RUKA_OPEN_TASK(tasks) R"( AND (due_at IS NULL OR due_at >= :now)
    ORDER BY due_at IS NULL, due_at, id LIMIT 1)
  LEFT JOIN touches t ON t.id = (
    SELECT id FROM touches WHERE client_id = c.id AND )" RUKA_PLANNED_CALL(
    touches) R"( ORDER BY at, id LIMIT 1)
  LEFT JOIN meetings m ON m.id = (
    SELECT id FROM meetings WHERE client_id = c.id AND starts_at >= :now AND state = 'planned'
    ORDER BY starts_at, id LIMIT 1))";

}  // namespace

std::int64_t ClientZone::points() const {
  std::int64_t sum = 0;
  for (const std::string_view reason : reasons()) sum += points_of(reason);
  return sum > 0 && vip ? sum + 1 : sum;
}

std::vector<std::string_view> ClientZone::reasons() const {
  std::vector<std::string_view> met;
  for (const std::string_view reason : kZoneReasons) {
    if (this->*counter_of(reason) > 0) met.push_back(reason);
  }
  return met;
}

std::string_view zone_of(const ClientZone& client, std::int64_t red_points) {
  const std::int64_t points = client.points();
  if (points == 0) return kZones[2];
  return points >= red_points ? kZones[0] : kZones[1];
}

std::vector<ClientZone> find_client_zones(Database& db, const ZoneOptions& options,
                                          const Settings& settings) {
  Statement(db, "PRAGMA cache_size = -65536")
      .run();  // what is looked at is looked at again by the list
  Zones zones;
  Statement rows(db, kFacts);
  rows.bind(":begins", options.begins).bind(":ends", options.ends);
  while (rows.step()) {
    ++(zones[rows.integer(0)].*counter_of(rows.blob(1)));
  }
  add_silence(db, options, settings, zones);
  add_clients(db, zones);
  std::vector<ClientZone> found;
  for (const auto& [id, zone] : zones) found.push_back(zone);
  return found;
}

std::vector<ClientZone> with_green(Database& db, std::vector<ClientZone> clients) {
  std::map<std::int64_t, ClientZone> all;
  Statement rows(db, "SELECT id, vip FROM clients WHERE status = 'active' ORDER BY id");
  while (rows.step()) {
    all[rows.integer(0)] = {.client = rows.integer(0), .vip = rows.integer(1) != 0};
  }
  for (const ClientZone& one : clients) all[one.client] = one;
  clients.clear();
  for (const auto& [id, zone] : all) clients.push_back(zone);
  return clients;
}

std::vector<ClientZone> with_before(std::vector<ClientZone> clients,
                                    const std::vector<ClientZone>& before,
                                    std::int64_t red_points) {
  std::map<std::int64_t, ClientZone> all;
  for (ClientZone& one : clients) all[one.client] = one;
  for (const ClientZone& one : before) {
    ClientZone& now = all[one.client];
    now.client = one.client;
    now.vip = one.vip;
    now.was = zone_of(one, red_points);
  }
  clients.clear();
  for (const auto& [id, zone] : all) clients.push_back(zone);
  return clients;
}

Table zones_table(const std::vector<ClientZone>& clients, std::int64_t red_points) {
  std::vector<Column> columns;
  for (const char* name : {"client", "zone", "points", "reasons", "severe", "complaints", "late",
                           "promises", "feedback", "missed", "silent_days", "was"}) {
    columns.push_back({.name = name, .title = ""});
  }
  Table table(std::move(columns));
  for (const ClientZone& one : clients) {
    table.add_number(one.client);
    table.add_text(zone_of(one, red_points));
    table.add_number(one.points());
    const auto reasons = one.reasons();
    table.add(std::vector<std::string>(reasons.begin(), reasons.end()));
    for (const std::int64_t value : {one.severe, one.complaints, one.late, one.promises,
                                     one.feedback, one.missed, one.silent_days}) {
      table.add_number(value);
    }
    table.add_text(one.was);
  }
  return table;
}

const ListSpec kZonesByClient = {kFrom, kFields, "c.id"};

Condition red_without_plan() {
  return {"j.value ->> 'zone' = 'red' AND COALESCE(k.id, t.id, m.id) IS NULL", {}};
}

namespace {

constexpr Scope kScopes[] = {{"troubled", "j.value ->> 'zone' <> 'green'"}, {"all"}};
constexpr Option kFilters[] = {{"--zone", Takes::Word, "COLOR", N_("only this zone"), kZones, false,
                                "j.value ->> 'zone' = :zone"}};

}  // namespace

const ListSpec kClientZones = {
    .from = kFrom,
    .fields = kFields,
    .order =
        "(j.value ->> 'zone' = 'red' AND COALESCE(k.id, t.id, m.id) IS NULL) DESC, "
        "CAST(j.value ->> 'points' AS INTEGER) DESC, c.vip DESC, c.sort_key, c.id",
    .scopes = kScopes,
    .filters = kFilters};

}  // namespace ruka
