#include "lib/report/client/client_history.hpp"

#include <algorithm>

#include "lib/base/text.hpp"
#include "lib/desk/noun.hpp"
#include "lib/store/search/search.hpp"

namespace ruka {

namespace {

// Two who made changes in one second are not told apart.
#define RUKA_ACTOR_SQL(AND_NOT)                                       \
  "(SELECT l.actor FROM changes l WHERE l.at = h.made GROUP BY l.at " \
  "HAVING MIN(l.actor) = MAX(l.actor) AND l.actor <> ''" AND_NOT ")"

// Every part of every noun, in one order.
std::string union_of_parts() {
  std::string sql =
      "(SELECT NULL AS at, NULL AS kind, NULL AS id, NULL AS text, NULL AS state, "
      "NULL AS result, NULL AS words, NULL AS made FROM clients WHERE 0";
  for (const Noun* noun : nouns()) {
    for (const HistoryPart& part : noun->history) sql.append(" UNION ALL ").append(part.sql);
  }
  return sql + ") h";
}

// What one member of all parts has, each word once.
std::vector<std::string_view> words_of(std::span<const std::string_view> HistoryPart::* member) {
  std::vector<std::string_view> words;
  for (const Noun* noun : nouns()) {
    for (const HistoryPart& part : noun->history) {
      for (const std::string_view word : part.*member) {
        if (std::ranges::find(words, word) == words.end()) words.push_back(word);
      }
    }
  }
  return words;
}

constexpr const char* kStateLabels = "history.state";

// {"meeting missed":"не состоялась",...}: what agrees with its noun otherwise than the common
// label.
std::string labels_json(const Words& words) {
  std::string json;
  for (const Noun* noun : nouns()) {
    for (const HistoryPart& part : noun->history) {
      if (part.labels == nullptr) continue;
      for (const std::string_view kind : part.kinds) {
        if (part.labels(kind) == std::string_view(kStateLabels)) continue;
        for (const std::string_view state : part.states) {
          json += fmt::format("{}\"{} {}\":\"", json.empty() ? "" : ",", kind, state);
          append_json_escaped(json, words.label(part.labels(kind), state));
          json += '"';
        }
      }
    }
  }
  return "{" + json + "}";
}

Codes state_codes() {
  static const std::vector<std::string_view> words = words_of(&HistoryPart::states);
  return {kStateLabels, words};
}

}  // namespace

Codes history_kind_codes() {
  static const std::vector<std::string_view> words = words_of(&HistoryPart::kinds);
  return {"record", words};
}

const ListSpec& history_list() {
  static const std::string from = union_of_parts();
  static const FieldSpec fields[] = {
      {.name = "at", .title = N_("When"), .type = Type::Instant, .sql = "h.at", .weight = 90},
      {.name = "kind",
       .title = N_("What"),
       .type = Type::Code,
       .sql = "h.kind",
       .weight = 95,
       .codes = history_kind_codes()},
      {.name = "id", .title = N_("No."), .type = Type::Id, .sql = "h.id", .weight = 60},
      {.name = "text", .title = N_("Text"), .type = Type::Text, .sql = "h.text", .weight = 100},
      {.name = "state",
       .title = N_("State"),
       .type = Type::Code,
       .sql = "COALESCE(:states ->> (h.kind || ' ' || h.state), h.state)",
       .weight = 92,
       .codes = state_codes(),
       .key_sql = "h.state"},
      {.name = "result",
       .title = N_("Result"),
       .type = Type::Text,
       .sql = "h.result",
       .weight = 40},
      {.name = "actor",
       .title = N_("Who"),
       .type = Type::Text,
       .sql = RUKA_ACTOR_SQL(" AND l.actor IS NOT :me"),
       .weight = 30,
       .key_sql = "fold(" RUKA_ACTOR_SQL("") ")"},
  };
  static const ListSpec list = {.from = from.c_str(),
                                .fields = fields,
                                .order = "h.at DESC, h.state IS 'created', h.kind, h.id DESC",
                                .moment = "h.at",
                                .text = history_words_condition};
  return list;
}

std::vector<Bind> history_binds(Database& db, ClientId client, const Words* words,
                                std::string_view me) {
  std::vector<Bind> binds = {{":client", number(client)}};
  if (!me.empty()) binds.push_back({":me", std::string(me)});
  if (words != nullptr) binds.push_back({":states", labels_json(*words)});
  for (const Noun* noun : nouns()) {
    for (const HistoryPart& part : noun->history) {
      if (part.binds == nullptr) continue;
      for (Bind& bind : part.binds(db, number(client), words)) binds.push_back(std::move(bind));
    }
  }
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

}  // namespace ruka
