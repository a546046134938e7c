#include "lib/client/touch/touch_list.hpp"
#include "lib/client/touch/touch_plan.hpp"
#include "lib/desk/noun.hpp"

namespace ruka {

extern const Noun kCallNoun;
extern const Schema kTouchSchema;

namespace {

// Whom to call: the phone of the person it is with, else the client's, else the client's number.
#define RUKA_WHOM                                                                        \
  "COALESCE((SELECT p.e164 FROM client_phones p JOIN contacts k ON k.id = p.contact_id " \
  "WHERE p.contact_id = t.contact_id AND k.left_on IS NULL AND p.e164 IS NOT NULL "      \
  "ORDER BY p.id LIMIT 1), "                                                             \
  "(SELECT p.e164 FROM client_phones p WHERE p.client_id = t.client_id "                 \
  "AND NOT EXISTS (SELECT 1 FROM contacts k "                                            \
  "WHERE k.id = p.contact_id AND k.left_on IS NOT NULL) "                                \
  "AND p.e164 IS NOT NULL ORDER BY p.contact_id IS NOT NULL, p.id LIMIT 1), "            \
  "t.client_id)"

constexpr DueSource kDue[] = {{.kind = "call",
                               .sql = R"(
       SELECT t.id AS id, c.name AS client, t.summary AS text, t.at AS starts_at,
              COALESCE(t.until_at, t.at) AS due_at, c.vip AS vip,
              )" RUKA_WHOM R"( AS whom
       FROM touches t JOIN clients c ON c.id = t.client_id
       WHERE )" RUKA_PLANNED_CALL(t) R"( AND t.at < :until
       ORDER BY t.at, t.id)",
                               .command = "call {whom} TEXT --out"},
                              // Nobody took the last one, and it is time to try again.
                              {.kind = "call",
                               .sql = R"(
       SELECT t.id AS id, c.name AS client, t.summary AS text, )" RUKA_TRY_AT R"( AS starts_at,
              )" RUKA_TRY_AT R"( AS due_at,
              c.vip AS vip, )" RUKA_WHOM R"( AS whom
       FROM touches t JOIN clients c ON c.id = t.client_id
       WHERE )" RUKA_TO_TRY_AGAIN " AND " RUKA_TRY_AT R"( < :until
       ORDER BY due_at, t.id)",
                               .command = "call {whom} TEXT --out",
                               .matter = N_("nobody took the call, try again: {text}")}};

constexpr CardSection kCard[] = {
    {100, "calls", N_("Planned calls"), "id,at,until_at,summary,contact", "planned"},
    {130, "touches", N_("Last communications"), "at,by,direction,status,summary,contact", "touches",
     5}};

constexpr HistoryPart kHistory[] = {
    {.sql = R"(
  SELECT at, channel AS kind, id, summary AS text,
         CASE status WHEN 'done' THEN direction ELSE status END AS state,
         COALESCE(result, (SELECT group_concat(a.question || ' ' || a.answer, '; ')
                           FROM touch_answers a WHERE a.touch_id = touches.id)) AS result,
         search_row(IIF(channel = 'mail' AND EXISTS (SELECT 1 FROM mails m WHERE m.id = touches.id),
                        'mails', 'touches'), id) AS words, created_at AS made
  FROM touches WHERE client_id = :client)",
     .kinds = kChannels.words,
     .states = code_words<"in", "out", "missed", "no_answer", "planned", "cancelled">,
     .labels = direction_labels}};

constexpr Closing kCloses[] = {{"touches",
                                "client_id = :client AND (status = 'planned' "
                                "OR (status IN ('missed', 'no_answer') AND closed_at IS NULL))",
                                "status = IIF(status = 'planned', 'cancelled', status), "
                                "closed_at = :now"}};

}  // namespace

const Noun kCallNoun = {
    .code = "call",
    .words = "client calls",
    .list = &kTouchList,
    .show = "client calls show",
    .schema = &kTouchSchema,
    .due = kDue,
    .offer =
        {.says = "(SELECT c.name FROM clients c WHERE c.id = t.client_id) || ' ' || t.summary",
         .live =
             "(t.status = 'planned' AND t.at > '' OR t.status = 'missed' AND t.closed_at IS NULL)",
         .order = "t.at"},
    .card = kCard,
    .history = kHistory,
    .closes = kCloses};

}  // namespace ruka
