#include "lib/due/call_queue.hpp"

#include "lib/client/touch/call_hours.hpp"
#include "lib/client/touch/touch_list.hpp"
#include "lib/desk/open.hpp"
#include "lib/lead/lead.hpp"
#include "lib/party/phone.hpp"

namespace ruka {

namespace {

// What waits, one row a reason, by the number of a call: of a client's missed calls the last one,
// of a next step the call that it follows from, with the number of its task beside it. Without
// statistics a next step would be looked for among all that is overdue: hence INDEXED BY.
constexpr std::string_view kWaiting = R"(
    SELECT 'missed' AS why, t.id AS id, t.client_id AS client_id, t.contact_id AS contact_id,
           MAX(t.at) AS at, NULL AS until_at, t.summary AS text, COUNT(*) AS missed,
           NULL AS task
    FROM touches t
    WHERE )" RUKA_UNRETURNED R"( GROUP BY t.client_id
    UNION ALL
    SELECT 'planned', t.id, t.client_id, t.contact_id, t.at, t.until_at, t.summary, 0, NULL
    FROM touches t WHERE t.status = 'planned' AND t.at < :planned_until
    UNION ALL
    SELECT 'no_answer', t.id, t.client_id, t.contact_id, t.at, )" RUKA_TRY_AT R"(, t.summary, 0,
           NULL
    FROM touches t WHERE )" RUKA_TO_TRY_AGAIN " AND " RUKA_TRY_AT R"( < :planned_until
    UNION ALL
    SELECT 'next_step', t.id, k.client_id, t.contact_id, k.due_at, NULL, k.title, 0, k.id
    FROM tasks k INDEXED BY tasks_next_steps JOIN touches t ON t.id = k.touch_id
    WHERE )" RUKA_OPEN_TASK(k) R"( AND k.touch_id IS NOT NULL AND k.client_id IS NOT NULL
      AND k.due_at < :steps_until)";

// How the client's zone and hours are written as one key of :hours.
constexpr std::string_view kHoursKey = RUKA_ZONE_SQL " || '|' || COALESCE(c.hours, '')";

// Of all who may wait, by the indexes alone: a key more does no harm.
std::string hours_of_waiting() {
  return fmt::format(R"(
    SELECT DISTINCT {} FROM clients c WHERE c.id IN (
      SELECT client_id FROM touches WHERE status = 'missed' AND closed_at IS NULL
      UNION SELECT client_id FROM touches WHERE status = 'no_answer' AND closed_at IS NULL
      UNION SELECT client_id FROM touches WHERE status = 'planned' AND at < :planned_until
      UNION SELECT client_id FROM tasks INDEXED BY tasks_next_steps
      WHERE )" RUKA_OPEN_TASK(tasks) R"( AND touch_id IS NOT NULL AND client_id IS NOT NULL
        AND due_at < :steps_until))",
                     kHoursKey);
}

const char* queue_from() {
  static const std::string from = fmt::format(R"((
  WITH hours AS MATERIALIZED (
    SELECT value ->> 'key' AS key, value ->> 'opens' AS opens_at, value ->> 'offset' AS offset
    FROM json_each(:hours))
  SELECT r.*,
    CASE WHEN r.why = 'planned' AND COALESCE(r.until_at, r.at) >= :now
         THEN NULLIF(MAX(r.at, :now), :now)
         WHEN r.why = 'no_answer' THEN NULLIF(MAX(r.until_at, r.opens_at, :now), :now)
         ELSE NULLIF(r.opens_at, :now) END AS call_at,
    CASE r.why WHEN 'missed' THEN r.at < :today ELSE COALESCE(r.until_at, r.at) < :now END
      AS overdue
  FROM (
    SELECT w.*, c.name AS name, c.vip AS vip, c.owner_id AS owner_id, c.sort_key AS sort_key,
      h.opens_at AS opens_at, h.offset AS offset,
      (SELECT MAX(CASE l.heat WHEN 'hot' THEN 3 WHEN 'warm' THEN 2 ELSE 1 END) FROM leads l
       WHERE l.sort_key = c.sort_key
         AND )" RUKA_LIVE_LEAD(l) R"() AS heat_rank
    FROM ({1}) w JOIN clients c ON c.id = w.client_id
      LEFT JOIN hours h ON h.key = {0}) r) q)",
                                              kHoursKey, kWaiting);
  return from.c_str();
}

// The plus before a.at: when they last talked is asked only of those who did not answer since.
constexpr FieldSpec kFields[] = {
    {.name = "id", .title = N_("No."), .type = Type::Id, .sql = "q.id", .weight = 80},
    {.name = "why",
     .title = N_("Why"),
     .type = Type::Code,
     .sql = "q.why",
     .weight = 85,
     .codes = kCallReasons},
    {.name = "client",
     .title = N_("Client"),
     .type = Type::Text,
     .sql = "q.name",
     .weight = 100,
     .key_sql = "q.sort_key",
     .called = "client"},
    {.name = "contact",
     .title = N_("With"),
     .type = Type::Text,
     .sql = "(SELECT k.name FROM contacts k WHERE k.id = q.contact_id)",
     .weight = 60,
     .called = "contact"},
    {.name = "phone",
     .title = N_("Phone"),
     .type = Type::Text,
     .sql = R"(COALESCE(
       (SELECT )" RUKA_PHONE_SQL R"( FROM client_phones p
        WHERE p.contact_id = q.contact_id ORDER BY p.id LIMIT 1),
       (SELECT )" RUKA_PHONE_SQL R"( FROM client_phones p
        WHERE p.client_id = q.client_id ORDER BY p.contact_id IS NOT NULL, p.id LIMIT 1)))",
     .weight = 95,
     .context = kPhone},
    {.name = "at", .title = N_("Since or for"), .type = Type::Instant, .sql = "q.at", .weight = 75},
    {.name = "until_at",
     .title = N_("Until"),
     .type = Type::Instant,
     .sql = "q.until_at",
     .weight = 35},
    {.name = "text", .title = N_("Matter"), .type = Type::Text, .sql = "q.text", .weight = 50},
    {.name = "task", .title = N_("Task"), .type = Type::Number, .sql = "q.task", .weight = 77},
    {.name = "attempts",
     .title = N_("Attempts"),
     .type = Type::Number,
     .sql = R"((SELECT NULLIF(COUNT(*), 0) FROM touches a
       WHERE a.client_id = q.client_id AND a.status = 'no_answer' AND +a.at >= COALESCE((
         SELECT MAX(talk.at) FROM touches talk
         WHERE talk.client_id = q.client_id AND talk.status = 'done'
           AND talk.channel IN ('call', 'visit', 'meeting')), '')))",
     .weight = 45},
    {.name = "call_at",
     .title = N_("Call at"),
     .type = Type::Instant,
     .sql = "q.call_at",
     .weight = 90},
    {.name = "local_time",
     .title = N_("Their time"),
     .type = Type::Text,
     .sql = "strftime('%H:%M', COALESCE(q.call_at, :now), q.offset || ' seconds')",
     .weight = 70},
    {.name = "vip", .title = N_("VIP"), .type = Type::Flag, .sql = "q.vip", .weight = 65},
    {.name = "heat",
     .title = N_("Heat"),
     .type = Type::Code,
     .sql = "CASE q.heat_rank WHEN 3 THEN 'hot' WHEN 2 THEN 'warm' WHEN 1 THEN 'cold' END",
     .weight = 40,
     .codes = kHeats},
    {.name = "overdue",
     .title = N_("Overdue"),
     .type = Type::Flag,
     .sql = "q.overdue",
     .weight = 55},
    {.name = "missed",
     .title = N_("Times"),
     .type = Type::Number,
     .sql = "NULLIF(q.missed, 0)",
     .weight = 30},
};

// When each clock of those who wait opens ("Asia/Omsk|"), and how far it is ahead; no offset where
// it is the office's.
std::string hours_rows(Database& db, const PhraseContext& phrases, const QueueSpan& span) {
  Statement rows(db, hours_of_waiting());
  rows.bind(":planned_until", span.planned_until).bind(":steps_until", span.steps_until);
  Table table({{"key", ""}, {"opens", ""}, {"offset", ""}});
  while (rows.step()) {
    const std::string_view key = rows.blob(0);  // as it is stored, masked or not
    const std::size_t bar = key.rfind('|');
    const CallHours hours(key.substr(0, bar), key.substr(bar + 1), phrases);
    table.add_text(key);
    table.add_text(to_text(hours.next_from(phrases.now)));
    const bool elsewhere = hours.ahead(phrases.now).count() != 0;
    elsewhere ? table.add_number(hours.zone().offset(phrases.now).count()) : table.add_null();
  }
  return rows_of(table);
}

constexpr Scope kScopes[] = {
    {"queue"}, {"to-return", "q.why = 'missed'"}, {"planned", "q.why = 'planned'"}};
constexpr Option kFilters[] = {
    {"--to-return", Takes::Nothing, "", N_("only missed calls without an outcome")},
    {"--planned", Takes::Nothing, "", N_("only planned ones, of later days too")},
    {"--missed", Takes::Nothing, "", N_("every missed call, returned or not, the newest first")},
    {"--all", Takes::Nothing, "", N_("every call there was or will be, the newest first")},
    {"--status", Takes::Word, "STATUS", N_("every call of this status, the newest first"),
     kTouchStatuses},
    {"--overdue", Takes::Nothing, "", N_("only those whose time is out"), {}, false, "q.overdue"},
    {"--client", Takes::Record("client"), "WHO", N_("of one client")},
    {"--owner",
     Takes::Record("staff"),
     "WHO",
     N_("whose clients"),
     {},
     false,
     "q.owner_id = :owner"},
    {"--period", Takes::Period, "PERIOD", N_("only this period: \"прошлый месяц\"")},
    {"--since", Takes::When, "WHEN", N_("then or later")},
    {"--until", Takes::When, "WHEN", N_("then or earlier; a day counts whole")},
};

}  // namespace

const ListSpec kCallQueue = {.from = queue_from(),
                             .fields = kFields,
                             .order =
                                 "q.call_at IS NOT NULL, COALESCE(q.call_at, ''), q.vip DESC, "
                                 "q.heat_rank DESC, q.overdue DESC, q.at, q.why, q.id, q.task",
                             .noun = "call",
                             .id = "q.id",
                             .empty = N_("nobody waits for a call"),
                             .scopes = kScopes,
                             .filters = kFilters,
                             .client = "q.client_id",
                             .moment = "q.at"};

std::vector<Bind> call_queue_binds(Database& db, const PhraseContext& phrases,
                                   const QueueSpan& span) {
  return {{":now", to_text(phrases.now)},
          {":today", to_text(phrases.zone.to_instant(LocalTime(phrases.today())))},
          {":planned_until", to_text(span.planned_until)},
          {":steps_until", to_text(span.steps_until)},
          {":hours", hours_rows(db, phrases, span)}};
}

}  // namespace ruka
