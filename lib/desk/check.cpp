#include "lib/desk/check.hpp"

#include <algorithm>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/desk/noun.hpp"

namespace ruka {

namespace {

constexpr FieldSpec kRule = {
    .name = "rule", .title = N_("Rule"), .type = Type::Text, .sql = "f.rule", .weight = 40};
constexpr FieldSpec kSeverity = {.name = "severity",
                                 .title = N_("Severity"),
                                 .type = Type::Code,
                                 .sql = "f.severity",
                                 .weight = 90,
                                 .codes = kSeverities};
constexpr FieldSpec kText = {.name = "text",
                             .title = N_("What is wrong"),
                             .type = Type::Text,
                             .sql = "replace(f.text, '{value}', f.value)",
                             .weight = 100,
                             .context = kSentence};
constexpr FieldSpec kMend = {.name = "mend",
                             .title = N_("How to mend it"),
                             .type = Type::Text,
                             // The value stands between the shell's quotes: one of its own closes
                             // them and opens them anew.
                             .sql = R"(replace(replace(replace(f.mend, '{id}', f.record_id),
                       '{other}', COALESCE(f.other, '')), '{value}',
               replace(f.value, '''', '''\''''')))",
                             .weight = 50,
                             .context = kCommandLine};

std::array<FieldSpec, 6> fields_of(const CheckSubject& subject) {
  const FieldSpec name = {.name = subject.field,
                          .title = subject.title,
                          .type = Type::Text,
                          .sql = "f.record",
                          .weight = 100};
  const FieldSpec id = {.name = subject.id_field,
                        .title = N_("No."),
                        .type = Type::Id,
                        .sql = "f.record_id",
                        .weight = 0};
  return {kRule, kSeverity, name, kText, id, kMend};
}

const CheckRule* rule_of(const CheckSubject& subject, std::string_view name) {
  const auto same = [name](const CheckRule& rule) { return name == rule.name; };
  const auto found = std::ranges::find_if(subject.rules, same);
  return found == subject.rules.end() ? nullptr : &*found;
}

[[noreturn]] void no_rule(std::string_view name, const std::vector<std::string>& names) {
  const std::string near = nearest_word(name, names);
  throw Error(ErrorKind::Value, msg("there is no rule “{name}”", {{"name", terminal_safe(name)}}),
              near.empty() ? msg("ruka client check --rules and ruka meet check --rules list them")
                           : msg("did you mean “{near}”?", {{"near", near}}));
}

bool is_off(std::string_view off, std::string_view name) {
  const auto names = split(off, ',');
  return std::ranges::any_of(names, [name](std::string_view one) { return trim(one) == name; });
}

// The rules that are asked for: one by its name, or all that are not switched off.
std::vector<const CheckRule*> chosen(const CheckSubject& subject, const CheckQuery& query) {
  if (!query.rule.empty()) {
    if (const CheckRule* only = rule_of(subject, query.rule)) return {only};
    std::vector<std::string> names;
    for (const CheckRule& rule : subject.rules) names.emplace_back(rule.name);
    no_rule(query.rule, names);
  }
  std::vector<const CheckRule*> rules;
  for (const CheckRule& rule : subject.rules) {
    const bool wanted = query.severity.empty() || query.severity == rule.severity;
    if (wanted && !is_off(query.off, rule.name)) rules.push_back(&rule);
  }
  return rules;
}

// A literal of ours between SQL's quotes.
std::string quoted(std::string_view text) {
  std::string out;
  for (const char c : text) out += c == '\'' ? std::string("''") : std::string(1, c);
  return out;
}

std::string from_of(const CheckSubject& subject, const CheckQuery& query,
                    const std::vector<const CheckRule*>& rules) {
  std::string only = fmt::format(" AND {}", subject.live);
  if (query.only) only += fmt::format(" AND {} = :only", subject.id);
  for (const Condition& one : query.records) only += " AND (" + one.sql + ")";
  std::string sql;
  for (std::size_t i = 0; i < rules.size(); ++i) {
    const CheckRule& rule = *rules[i];
    const auto rank = std::ranges::find(kSeverities, rule.severity) - std::begin(kSeverities);
    sql += fmt::format(
        "{}SELECT '{}' AS rule, '{}' AS severity, {} AS rank, :text{} AS text, '{}' AS mend, "
        "{} AS record_id, {} AS record, {} AS sort_key, {} AS value, {} AS other "
        "FROM {} WHERE {}{}",
        sql.empty() ? "(" : "\nUNION ALL ", rule.name, rule.severity, rank, i, quoted(rule.mend),
        subject.id, subject.name, subject.order, rule.value, rule.other, rule.from, rule.where,
        only);
  }
  return sql + ") f";
}

ListQuery list_query(const CheckQuery& query, const Moment& moment) {
  ListQuery list;
  list.columns = query.columns;
  list.sort = query.sort;
  list.limit = query.limit;
  if (query.only) list.binds.push_back({":only", *query.only});
  list.binds.push_back({":today", to_text(moment.today())});
  list.binds.push_back({":now", to_text(moment.now)});
  for (const Condition& one : query.records) {
    list.binds.insert(list.binds.end(), one.binds.begin(), one.binds.end());
  }
  return list;
}

constexpr const char* kOrder = "f.rank, f.sort_key, f.record_id, f.rule, f.value";

}  // namespace

Table check_records(Database& db, const CheckSubject& subject, const CheckQuery& query,
                    const Moment& moment, const Words& words) {
  const std::vector<const CheckRule*> rules = chosen(subject, query);
  const auto fields = fields_of(subject);
  ListQuery list = list_query(query, moment);
  if (rules.empty()) {
    std::vector<Column> columns;
    for (const FieldSpec* field : choose_fields(query.columns, {"", fields, kOrder})) {
      columns.push_back(column_of(*field));
    }
    return Table(std::move(columns));
  }
  for (std::size_t i = 0; i < rules.size(); ++i) {
    list.binds.push_back({fmt::format(":text{}", i), words.say(rules[i]->text)});
  }
  if (subject.functions != nullptr) subject.functions(db, moment);
  const std::string from = from_of(subject, query, rules);
  return select_table(db, {from.c_str(), fields, kOrder}, list);
}

namespace {

Column weighing(Column column, int weight) {
  column.weight = weight;
  return column;
}

// A rule as it is, of no record.
std::string with_open_places(std::string text) {
  for (const auto& [place, open] :
       {std::pair{"{id}", "ID"}, std::pair{"{other}", "ID"}, std::pair{"{value}", "…"}}) {
    for (auto at = text.find(place); at != text.npos; at = text.find(place)) {
      text.replace(at, std::string_view(place).size(), open);
    }
  }
  return text;
}

}  // namespace

Table rules_table(const CheckSubject& subject, std::string_view off, const Words& words) {
  Table table({weighing(column_of(kRule), 100),
               column_of(kSeverity),
               weighing(column_of(kText), 80),
               weighing(column_of(kMend), 40),
               {"on", N_("On"), Type::Flag, "", 60}});
  for (const CheckRule& rule : subject.rules) {
    const bool on = !is_off(off, rule.name);
    table.add_row({std::string(rule.name), std::string(rule.severity),
                   with_open_places(words.say(rule.text)), with_open_places(rule.mend), on});
  }
  return table;
}

void demand_rules(std::string_view off) {
  std::vector<std::string> names;
  for (const Noun* noun : nouns()) {
    if (noun->check == nullptr) continue;
    for (const CheckRule& rule : noun->check->rules) names.emplace_back(rule.name);
  }
  for (const std::string_view name : split(off, ',')) {
    const std::string_view one = trim(name);
    if (!one.empty() && std::ranges::find(names, one) == names.end()) no_rule(one, names);
  }
}

}  // namespace ruka
