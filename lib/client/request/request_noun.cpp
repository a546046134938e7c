#include "lib/client/request/request.hpp"
#include "lib/desk/noun.hpp"

namespace ruka {

extern const Noun kRequestNoun;
extern const Schema kRequestSchema;

namespace {

constexpr DueSource kDue[] = {{.kind = "request",
                               .sql = R"(
       SELECT r.id AS id, c.name AS client, r.text AS text, r.due_at AS due_at,
              r.urgent AS important, c.vip AS vip,
              )" RUKA_COMPLAINT(r) R"( AS complaint
       FROM requests r LEFT JOIN clients c ON c.id = r.client_id
       WHERE )" RUKA_UNANSWERED(r) R"( AND r.due_at < :until
       ORDER BY r.due_at, r.id)",
                               .command = "request answer {id} TEXT",
                               .risk = "risk.request",
                               .urgent_risk = "request.urgent-risk",
                               .norm = true},
                              // The manager is to hear of it.
                              {.kind = "notice",
                               .sql = R"(
       SELECT r.id AS id, c.name AS client, r.text AS text, r.notify_due_at AS due_at,
              r.severity = 'high' AS important, c.vip AS vip, 1 AS complaint
       FROM requests r LEFT JOIN clients c ON c.id = r.client_id
       WHERE )" RUKA_UNTOLD(r) R"( AND r.notify_due_at < :until
       ORDER BY r.notify_due_at, r.id)",
                               .command = "request notify {id}",
                               .risk = "risk.request",
                               .norm = true}};

constexpr CardSection kCard[] = {
    {20, "requests", N_("Open requests"), "id,text,urgent,due_at,sla", "open"}};

constexpr HistoryPart kHistory[] = {{.sql = R"(
  SELECT received_at, 'request', id, text, state, NULL, search_row('requests', id), NULL
  FROM requests WHERE client_id = :client)",
                                     .kinds = code_words<"request">,
                                     .states = kRequestStates.words},
                                    {.sql = R"(
  SELECT answered_at, 'answer', id, answer, 'answered', NULL, search_row('requests', id), NULL
  FROM requests WHERE client_id = :client AND answered_at IS NOT NULL)",
                                     .kinds = code_words<"answer">,
                                     .states = code_words<"answered">}};

// The manager is not to be told any more of what nobody can know of.
constexpr Closing kCloses[] = {
    {"requests",
     "client_id = :client AND (state IN ('open', 'answered') "
     "OR (" RUKA_UNTOLD(requests) "))",
     "state = 'closed', closed_at = COALESCE(closed_at, :now), "
     "notify_due_at = IIF(notified_at IS NULL, NULL, notify_due_at)",
     "INSERT INTO request_steps (request_id, at, step) SELECT id, :now, 'closed'"}};

}  // namespace

const Noun kRequestNoun = {.code = "request",
                           .words = "client request",
                           .list = &kRequestList,
                           .show = "client request show",
                           .schema = &kRequestSchema,
                           .due = kDue,
                           .offer = {.says = "COALESCE(c.name || ': ', '') || r.text",
                                     .live = "r.state <> 'closed'",
                                     .order = "r.due_at"},
                           .card = kCard,
                           .history = kHistory,
                           .closes = kCloses};

}  // namespace ruka
