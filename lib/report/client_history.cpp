#include "lib/report/client_history.hpp"

namespace ruka {

namespace {

constexpr const char* kFrom = R"((
  SELECT at, channel AS kind, id, summary AS text,
         CASE status WHEN 'done' THEN direction ELSE status END AS state,
         COALESCE(result, (SELECT group_concat(a.question || ' ' || a.answer, '; ')
                           FROM touch_answers a WHERE a.touch_id = touches.id)) AS result
  FROM touches WHERE client_id = :client
  UNION ALL
  SELECT received_at, 'request', id, text, state, NULL FROM requests WHERE client_id = :client
  UNION ALL
  SELECT answered_at, 'answer', id, answer, 'answered', NULL FROM requests
  WHERE client_id = :client AND answered_at IS NOT NULL
  UNION ALL
  SELECT created_at, 'promise', id, text, side, NULL FROM promises WHERE client_id = :client
  UNION ALL
  SELECT closed_at, 'outcome', id, text, state, result FROM promises
  WHERE client_id = :client AND closed_at IS NOT NULL
  UNION ALL
  SELECT at, 'feedback', id, COALESCE(text, topic, 'NPS ' || nps, 'CSAT ' || csat), NULL,
         NULLIF(COALESCE('NPS ' || nps || ' ', '') || COALESCE('CSAT ' || csat, ''), '')
  FROM feedback WHERE client_id = :client
  UNION ALL
  SELECT created_at, 'task', id, title, state, NULL FROM tasks WHERE client_id = :client
  UNION ALL
  SELECT starts_at, 'meeting', id, title, state, NULL FROM meetings WHERE client_id = :client
  UNION ALL
  SELECT created_at, 'document', id, title,
         CASE WHEN archived_at IS NULL THEN 'waiting' ELSE 'archived' END, NULL
  FROM documents WHERE client_id = :client) h)";

constexpr FieldSpec kFields[] = {
    {.name = "at", .title = N_("When"), .type = Type::Instant, .sql = "h.at", .weight = 90},
    {.name = "kind",
     .title = N_("What"),
     .type = Type::Code,
     .sql = "h.kind",
     .weight = 95,
     .context = "record",
     .words = kHistoryKinds},
    {.name = "id", .title = N_("No."), .type = Type::Id, .sql = "h.id", .weight = 60},
    {.name = "text", .title = N_("Text"), .type = Type::Text, .sql = "h.text", .weight = 100},
    {.name = "state",
     .title = N_("State"),
     .type = Type::Code,
     .sql = "h.state",
     .weight = 50,
     .context = "history.state",
     .words = kHistoryStates},
    {.name = "result", .title = N_("Result"), .type = Type::Text, .sql = "h.result", .weight = 40},
};

}  // namespace

const ListSpec kHistoryList = {kFrom, kFields, "h.at DESC, h.kind, h.id DESC"};

}  // namespace ruka
