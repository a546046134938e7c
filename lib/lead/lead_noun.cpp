#include "lib/desk/noun.hpp"
#include "lib/lead/lead.hpp"

namespace ruka {

extern const Noun kLeadNoun;
extern const Schema kLeadSchema;

namespace {

// A next step that is a task stands there as the task.
constexpr DueSource kDue[] = {{.kind = "lead",
                               .sql = R"(
       SELECT id, name AS client, next_step AS text, next_at AS due_at, heat = 'hot' AS important
       FROM leads
       WHERE next_at IS NOT NULL AND next_at < :until
         AND )" RUKA_LIVE_LEAD(leads) R"(
         AND NOT EXISTS (SELECT 1 FROM tasks t WHERE t.lead_id = leads.id
                         AND )" RUKA_OPEN_TASK(t) R"()
       ORDER BY next_at, id)",
                               .command = "lead edit {id} --next \"WHEN TEXT\"",
                               .risk = "risk.lead",
                               .money = true},
                              // Hot, and nobody has said what is next.
                              {.kind = "lead",
                               .sql = R"(
       SELECT id, name AS client, product AS text, :today AS due_on, 1 AS important
       FROM leads
       WHERE heat = 'hot' AND next_at IS NULL
         AND )" RUKA_LIVE_LEAD(leads) R"(
         AND NOT EXISTS (SELECT 1 FROM tasks t WHERE t.lead_id = leads.id AND t.state = 'open')
       ORDER BY priority, id)",
                               .command = "lead edit {id} --next \"WHEN TEXT\"",
                               .matter = N_("what is the next step? {text}"),
                               .money = true}};

// Those that are the client's by name, or became its deals.
constexpr Closing kCloses[] = {
    {"leads",
     "id IN (SELECT l.id FROM clients c JOIN leads l ON l.sort_key = c.sort_key "
     "WHERE c.id = :client UNION SELECT lead_id FROM deals WHERE client_id = :client) "
     "AND " RUKA_LIVE_LEAD(leads),
     "state = 'lost', closed_at = :now, updated_at = :now"},
    {"tasks",
     RUKA_OPEN_TASK(tasks) " AND lead_id IN (SELECT l.id FROM clients c "
                           "JOIN leads l ON l.sort_key = c.sort_key WHERE c.id = :client)",
     "state = 'cancelled', cancelled_at = :now"}};

}  // namespace

const Noun kLeadNoun = {.code = "lead",
                        .words = "lead",
                        .list = &kLeadList,
                        .show = "lead show",
                        .schema = &kLeadSchema,
                        .due = kDue,
                        .offer = {.says = "l.name", .live = RUKA_LIVE_LEAD(l)},
                        .closes = kCloses};

}  // namespace ruka
