// What a client's history tells of its own record.
#include "lib/client/client_history.hpp"

#include <algorithm>
#include <array>

#include "lib/base/said_phone.hpp"
#include "lib/base/text.hpp"
#include "lib/client/client_fields.hpp"
#include "lib/client/contact/contact_fields.hpp"
#include "lib/client/match/merged.hpp"
#include "lib/i18n/codes.hpp"
#include "lib/store/columns.hpp"

namespace ruka {

namespace {

constexpr std::string_view kOwnStates[] = {"name",  "kind",     "status", "vip",
                                           "owner", "phone",    "email",  "tag",
                                           "role",  "verified", "left",   "contact_merged"};
constexpr auto changed_fields() {
  constexpr std::size_t kTold =
      static_cast<std::size_t>(std::ranges::count(kContactFields, true, &ContactField::told));
  std::array<std::string_view, std::size(kOwnStates) + std::size(kClientFields) + kTold> states{};
  std::size_t size = 0;
  for (const std::string_view state : kOwnStates) states[size++] = state;
  for (const ClientField& field : kClientFields) states[size++] = field.column;
  for (const ContactField& field : kContactFields) {
    if (field.told) states[size++] = field.column;
  }
  return states;
}
// The texts of a client and of a person whose changes are told among them.
constexpr auto kChangedFields = changed_fields();

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
std::string merged_rows(Database& db, std::int64_t client, const Words& words) {
  Statement rows(db,
                 "SELECT old_id, was FROM client_aliases WHERE client_id = :id AND was <> '' AND "
                 "old_id IS NOT NULL");
  rows.bind(":id", client);
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

std::vector<Bind> labels(Database&, std::int64_t, const Words* words) {
  if (words == nullptr) return {};
  return {{":labels", labels_json(*words)}, {":extension", words->say(say_extension("", ""))}};
}

std::vector<Bind> merged(Database& db, std::int64_t client, const Words* words) {
  if (words == nullptr) return {};
  return {{":merged", merged_rows(db, client, *words)}};
}

}  // namespace

const HistoryPart kClientHistory[4] = {{.sql = R"(
  SELECT at, 'change', NULL,
         CASE field WHEN 'verified' THEN after
           WHEN 'phone' THEN replace(COALESCE(before, '—') || ' → ' || COALESCE(after, '—'),
             ')" RUKA_EXTENSION R"(', COALESCE(:extension, ')" RUKA_EXTENSION R"('))
           ELSE COALESCE(:labels -> field ->> before, before, '—') || ' → ' ||
                COALESCE(:labels -> field ->> after, after, '—') END,
         field,
         IIF(field = 'verified',
             (SELECT b.after FROM client_changes b
              WHERE b.client_id = :client AND b.at = v.at AND b.field = 'verified_by' LIMIT 1),
             NULL),
         0, IIF(field = 'verified', NULL, at)
  FROM client_changes v WHERE client_id = :client AND field NOT IN ('—', 'verified_by'))",
                                        .kinds = code_words<"change">,
                                        .states = kChangedFields,
                                        .binds = labels},
                                       {.sql = R"(
  SELECT created_at, 'change', NULL, )" RUKA_NAME_THEN("name", "clients.name") R"(, 'created',
         NULL, search_row('clients', id), created_at
  FROM clients WHERE id = :client)",
                                        .kinds = code_words<"change">,
                                        .states = code_words<"created">},
                                       {.sql = R"(
  SELECT verified_at, 'change', NULL, verified_source, 'verified', verified_by, 0, NULL
  FROM clients WHERE id = :client AND verified_at IS NOT NULL)",
                                        .kinds = code_words<"change">,
                                        .states = code_words<"verified">},
                                       {.sql = R"(
  SELECT merged_at, 'merge', old_id, name, NULL,
         COALESCE((SELECT value ->> 'said' FROM json_each(:merged) WHERE value ->> 'id' = old_id),
                  NULLIF(was, '')), 0, merged_at
  FROM client_aliases WHERE client_id = :client AND old_id IS NOT NULL)",
                                        .kinds = code_words<"merge">,
                                        .binds = merged}};

}  // namespace ruka
