#include "lib/desk/noun.hpp"
#include "lib/lead/lead.hpp"

namespace ruka {

extern const Noun kLeadNoun;
extern const Schema kLeadSchema;

namespace {

constexpr DueSource kDue[] = {{.kind = "lead",
                               .sql = R"(
       SELECT id, name AS client, next_step AS text, next_at AS due_at, heat = 'hot' AS important
       FROM leads
       WHERE next_at IS NOT NULL AND next_at < :until
         AND )" RUKA_LIVE_LEAD(leads) R"(
       ORDER BY next_at, id)",
                               .command = "lead edit {id} --next WHEN",
                               .risk = "risk.lead",
                               .money = true}};

}  // namespace

const Noun kLeadNoun = {.code = "lead",
                        .words = "lead",
                        .list = &kLeadList,
                        .show = "lead show",
                        .schema = &kLeadSchema,
                        .due = kDue,
                        .offer = {.says = "l.name", .live = RUKA_LIVE_LEAD(l)}};

}  // namespace ruka
