#include <algorithm>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/check/check.hpp"

namespace ruka {

namespace {

constexpr FieldSpec kFindings[] = {
    {.name = "rule", .title = N_("Rule"), .type = Type::Text, .sql = "f.rule", .weight = 40},
    {.name = "severity",
     .title = N_("Severity"),
     .type = Type::Code,
     .sql = "f.severity",
     .weight = 90,
     .codes = kSeverities},
    {.name = "client", .title = N_("Client"), .type = Type::Text, .sql = "f.client", .weight = 100},
    {.name = "text",
     .title = N_("What is wrong"),
     .type = Type::Text,
     .sql = "replace(f.text, '{value}', f.value)",
     .weight = 100,
     .context = kSentence},
    {.name = "client_id", .title = N_("No."), .type = Type::Id, .sql = "f.client_id", .weight = 0},
    {.name = "mend",
     .title = N_("How to mend it"),
     .type = Type::Text,
     // The value stands between the shell's quotes: one of its own closes them and opens them anew.
     .sql = R"(replace(replace(replace(f.mend, '{client}', f.client_id),
                       '{contact}', COALESCE(f.contact, '')), '{value}',
               replace(f.value, '''', '''\''''')))",
     .weight = 50,
     .context = kCommandLine},
};

std::vector<std::string> names_in(std::string_view list) {
  std::vector<std::string> names;
  for (const std::string_view name : split(list, ',')) {
    if (!trim(name).empty()) names.emplace_back(find_rule(trim(name)).name);
  }
  return names;
}

// The rules that are asked for: one by its name, or all that are not switched off.
std::vector<const CheckRule*> chosen(const CheckQuery& query) {
  std::vector<const CheckRule*> rules;
  if (!query.rule.empty()) return {&find_rule(query.rule)};
  const std::vector<std::string> off = names_in(query.off);
  for (const CheckRule& rule : check_rules()) {
    const bool wanted = query.severity.empty() || query.severity == rule.severity;
    if (wanted && std::ranges::find(off, rule.name) == off.end()) rules.push_back(&rule);
  }
  return rules;
}

std::ptrdiff_t number_of(const CheckRule& rule) { return &rule - check_rules().data(); }

// A literal of ours between SQL's quotes.
std::string quoted(std::string_view text) {
  std::string out;
  for (const char c : text) out += c == '\'' ? std::string("''") : std::string(1, c);
  return out;
}

std::string only_those(const CheckQuery& query) {
  std::string sql = " AND c.status = 'active' AND c.erased_at IS NULL";
  if (query.client) sql += " AND c.id = :only";
  for (const Condition& one : query.clients) sql += " AND (" + one.sql + ")";
  return sql;
}

std::string from_of(const CheckQuery& query, const std::vector<const CheckRule*>& rules) {
  const std::string only = only_those(query);
  std::string sql;
  for (const CheckRule* rule : rules) {
    const auto rank = std::ranges::find(kSeverities, rule->severity) - std::begin(kSeverities);
    sql += fmt::format(
        "{}SELECT '{}' AS rule, '{}' AS severity, {} AS rank, :text{} AS text, '{}' AS mend, "
        "c.id AS client_id, c.name AS client, c.sort_key AS sort_key, {} AS value, {} AS contact "
        "FROM {} WHERE {}{}",
        sql.empty() ? "(" : "\nUNION ALL ", rule->name, rule->severity, rank, number_of(*rule),
        quoted(rule->mend), rule->value, rule->contact, rule->from, rule->where, only);
  }
  return sql + ") f";
}

ListQuery list_query(const CheckQuery& query) {
  ListQuery list;
  list.columns = query.columns;
  list.sort = query.sort;
  list.limit = query.limit;
  if (query.client) list.binds.push_back({":only", number(*query.client)});
  list.binds.push_back({":today", to_text(query.today)});
  for (const Condition& one : query.clients) {
    list.binds.insert(list.binds.end(), one.binds.begin(), one.binds.end());
  }
  return list;
}

constexpr const char* kOrder = "f.rank, f.sort_key, f.client_id, f.rule, f.value";

}  // namespace

Table check_clients(Database& db, const CheckQuery& query, const Words& words) {
  const std::vector<const CheckRule*> rules = chosen(query);
  ListQuery list = list_query(query);
  if (rules.empty()) {
    std::vector<Column> columns;
    for (const FieldSpec* field : choose_fields(query.columns, {"", kFindings, kOrder})) {
      columns.push_back(column_of(*field));
    }
    return Table(std::move(columns));
  }
  for (const CheckRule* rule : rules) {
    list.binds.push_back({fmt::format(":text{}", number_of(*rule)), words.say(rule->text)});
  }
  add_rule_functions(db);
  const std::string from = from_of(query, rules);
  return select_table(db, {from.c_str(), kFindings, kOrder}, list);
}

Table rules_table(std::string_view off, const Words& words) {
  const std::vector<std::string> switched_off = names_in(off);
  Table table({{"rule", N_("Rule"), Type::Text, "", 100},
               {"severity", N_("Severity"), Type::Code, "check.severity", 90},
               {"text", N_("What is wrong"), Type::Text, kSentence, 80},
               {"mend", N_("How to mend it"), Type::Text, kCommandLine, 40},
               {"on", N_("On"), Type::Flag, "", 60}});
  for (const CheckRule& rule : check_rules()) {
    const bool on = std::ranges::find(switched_off, rule.name) == switched_off.end();
    table.add_row({std::string(rule.name), std::string(rule.severity), words.say(rule.text),
                   std::string(rule.mend), on});
  }
  return table;
}

}  // namespace ruka
