#include "lib/report/client/client_history.hpp"

#include "lib/base/text.hpp"
#include "lib/client/match/merged.hpp"
#include "lib/store/columns.hpp"
#include "lib/store/search.hpp"

#include "lib/party/reach.hpp"

namespace ruka {

namespace {

// Each part with the row of the index that holds its words: the number, and the source's above 40
// bits; and the moment of the log at which it was made, where that is kept.
constexpr const char* kFrom = R"((
  SELECT at, channel AS kind, id, summary AS text,
         CASE status WHEN 'done' THEN direction ELSE status END AS state,
         COALESCE(result, (SELECT group_concat(a.question || ' ' || a.answer, '; ')
                           FROM touch_answers a WHERE a.touch_id = touches.id)) AS result,
         id + IIF(channel = 'mail' AND EXISTS (SELECT 1 FROM mails m WHERE m.id = touches.id),
                  0x100000000000, 0x50000000000) AS words, created_at AS made
  FROM touches WHERE client_id = :client
  UNION ALL
  SELECT received_at, 'request', id, text, state, NULL, id + 0x60000000000, NULL
  FROM requests WHERE client_id = :client
  UNION ALL
  SELECT answered_at, 'answer', id, answer, 'answered', NULL, id + 0x60000000000, NULL
  FROM requests WHERE client_id = :client AND answered_at IS NOT NULL
  UNION ALL
  SELECT created_at, 'promise', id, text, side, NULL, id + 0xd0000000000, created_at
  FROM promises WHERE client_id = :client
  UNION ALL
  SELECT closed_at, 'outcome', id, text,
         CASE WHEN state = 'kept' AND closed_at > due_at THEN 'kept_late' ELSE state END, result,
         id + 0xd0000000000, closed_at
  FROM promises WHERE client_id = :client AND closed_at IS NOT NULL
  UNION ALL
  SELECT at, 'feedback', id, COALESCE(text, topic, 'NPS ' || nps, 'CSAT ' || csat), NULL,
         NULLIF(COALESCE('NPS ' || nps || ' ', '') || COALESCE('CSAT ' || csat, ''), ''),
         id + 0xe0000000000, created_at
  FROM feedback WHERE client_id = :client
  UNION ALL
  SELECT g.at, 'deal', d.id, d.title, g.stage,
         COALESCE(g.reason,
                  IIF(NOT EXISTS (SELECT 1 FROM deal_stages b WHERE b.deal_id = d.id AND b.id < g.id),
                      (SELECT group_concat(l.product, ', ') FROM deal_lines l
                       WHERE l.deal_id = d.id), NULL)),
         d.id + 0x140000000000, g.at
  FROM deals d JOIN deal_stages g ON g.deal_id = d.id WHERE d.client_id = :client
  UNION ALL
  SELECT g.at, 'order', o.id, o.text, g.stage,
         COALESCE(g.reason, IIF(g.stage = 'requested', o.number,
                                (SELECT s.reason FROM order_stages s
                                 WHERE s.id = g.id - 1 AND s.order_id = o.id AND s.skipped = 1))),
         o.id + 0x160000000000, g.noted_at
  FROM orders o JOIN order_stages g ON g.order_id = o.id
  WHERE o.client_id = :client AND g.skipped = 0
  UNION ALL
  SELECT created_at, 'task', id, title, state, NULL, id + 0x80000000000, created_at
  FROM tasks WHERE client_id = :client
  UNION ALL
  SELECT starts_at, 'meeting', id, title, state, NULL, id + 0x90000000000, created_at
  FROM meetings WHERE client_id = :client
  UNION ALL
  SELECT created_at, 'document', id, title,
         CASE WHEN archived_at IS NULL THEN 'waiting' ELSE 'archived' END, NULL, id + 0xa0000000000,
         created_at
  FROM documents WHERE client_id = :client
  UNION ALL
  SELECT at, 'change', NULL,
         CASE field WHEN 'verified' THEN after
           ELSE COALESCE(:labels -> field ->> before, before, '—') || ' → ' ||
                COALESCE(:labels -> field ->> after, after, '—') END,
         field,
         IIF(field = 'verified',
             (SELECT b.after FROM client_changes b
              WHERE b.client_id = :client AND b.at = v.at AND b.field = 'verified_by' LIMIT 1),
             NULL),
         0, IIF(field = 'verified', NULL, at)
  FROM client_changes v WHERE client_id = :client AND field NOT IN ('—', 'verified_by')
  UNION ALL
  SELECT k.created_at, 'change', NULL, k.name || COALESCE(', ' || k.position, ''), 'contact', NULL,
         k.id + 0x20000000000, k.created_at
  FROM contacts k JOIN clients c ON c.id = k.client_id
  WHERE k.client_id = :client AND k.created_at > c.created_at
  UNION ALL
  SELECT created_at, 'change', NULL, name, 'created', NULL, id + 0x10000000000, created_at
  FROM clients WHERE id = :client
  UNION ALL
  SELECT verified_at, 'change', NULL, verified_source, 'verified', verified_by, 0, NULL
  FROM clients WHERE id = :client AND verified_at IS NOT NULL
  UNION ALL
  SELECT merged_at, 'merge', old_id, name, NULL,
         COALESCE((SELECT value ->> 'said' FROM json_each(:merged) WHERE value ->> 'id' = old_id),
                  NULLIF(was, '')), 0, merged_at
  FROM client_aliases WHERE client_id = :client
  UNION ALL
  SELECT given_at, 'consent', id, note, purpose, NULL, 0, NULL
  FROM consents WHERE client_id = :client
  UNION ALL
  SELECT withdrawn_at, 'consent', id, note, 'withdrawn', NULL, 0, NULL
  FROM consents WHERE client_id = :client AND withdrawn_at IS NOT NULL) h)";

// Two who made changes in one second are not told apart.
#define RUKA_ACTOR_SQL(AND_NOT)                                       \
  "(SELECT l.actor FROM changes l WHERE l.at = h.made GROUP BY l.at " \
  "HAVING MIN(l.actor) = MAX(l.actor) AND l.actor <> ''" AND_NOT ")"

constexpr FieldSpec kFields[] = {
    {.name = "at", .title = N_("When"), .type = Type::Instant, .sql = "h.at", .weight = 90},
    {.name = "kind",
     .title = N_("What"),
     .type = Type::Code,
     .sql = "h.kind",
     .weight = 95,
     .codes = kHistoryKinds},
    {.name = "id", .title = N_("No."), .type = Type::Id, .sql = "h.id", .weight = 60},
    {.name = "text", .title = N_("Text"), .type = Type::Text, .sql = "h.text", .weight = 100},
    {.name = "state",
     .title = N_("State"),
     .type = Type::Code,
     .sql = "h.state",
     .weight = 50,
     .codes = kHistoryStates},
    {.name = "result", .title = N_("Result"), .type = Type::Text, .sql = "h.result", .weight = 40},
    {.name = "actor",
     .title = N_("Who"),
     .type = Type::Text,
     .sql = RUKA_ACTOR_SQL(" AND l.actor IS NOT :me"),
     .weight = 30,
     .key_sql = "fold(" RUKA_ACTOR_SQL("") ")"},
};

std::string json_pair(std::string_view name, std::string_view value) {
  std::string pair = "\"";
  append_json_escaped(pair, name);
  pair += "\":\"";
  append_json_escaped(pair, value);
  return pair + '"';
}

// {"kind":{"company":"организация",...},...}
std::string labels_json(const Words& words) {
  std::string json = "{";
  for (const char* table : {"clients", "client_roles"}) {
    for (const ColumnSpec& column : find_table(table)->columns) {
      if (column.codes == nullptr) continue;
      std::string labels;
      for (const std::string_view code : *column.codes) {
        const std::string label = words.label(column.codes->context, code);
        labels += (labels.empty() ? "" : ",") + json_pair(code, label);
      }
      json += fmt::format("\"{}\":{{{}}},", column.name, labels);
    }
  }
  return json + fmt::format("\"vip\":{{{}}}}}", json_pair("yes", words.say(msg("yes"))));
}

// What the merged ones had otherwise: "город: Москва; БИК: 044525225".
std::string merged_rows(Database& db, ClientId client, const Words& words) {
  Statement rows(db, "SELECT old_id, was FROM client_aliases WHERE client_id = :id AND was <> ''");
  rows.bind(":id", number(client));
  Table merged({{"id", ""}, {"said", ""}});
  while (rows.step()) {
    std::string said;
    for (const auto& [field, was] : differing_of(rows.text(1))) {
      const std::string title = field.empty() ? "" : words.label("field", field) + ": ";
      said += (said.empty() ? "" : "; ") + title + was;
    }
    merged.add_row({rows.integer(0), std::move(said)});
  }
  return rows_of(merged);
}

}  // namespace

std::vector<Bind> history_binds(Database& db, ClientId client, const Words* words,
                                std::string_view me) {
  std::vector<Bind> binds = {{":client", number(client)}};
  if (!me.empty()) binds.push_back({":me", std::string(me)});
  if (words == nullptr) return binds;
  binds.push_back({":labels", labels_json(*words)});
  binds.push_back({":merged", merged_rows(db, client, *words)});
  return binds;
}

Condition history_kinds(const std::vector<std::string>& kinds) {
  Condition condition;
  for (const std::string& kind : kinds) {
    const std::string name = fmt::format(":by{}", condition.binds.size());
    condition.sql += (condition.sql.empty() ? "h.kind IN (" : ", ") + name;
    condition.binds.push_back({name, kind});
  }
  condition.sql += ")";
  return condition;
}

Condition history_words_condition(std::string_view text) {
  const std::string match = match_typed_words(text);
  if (match.empty()) return {"0", {}};
  return {
      "EXISTS (SELECT 1 FROM search_words WHERE search_words MATCH (SELECT spelled(:text)) "
      "AND rowid = h.words)",
      {{":text", match}}};
}

const ListSpec kHistoryList = {.from = kFrom,
                               .fields = kFields,
                               .order = "h.at DESC, h.state IS 'created', h.kind, h.id DESC",
                               .moment = "h.at",
                               .text = history_words_condition};

}  // namespace ruka
