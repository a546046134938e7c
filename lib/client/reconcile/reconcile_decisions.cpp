#include "lib/client/reconcile/reconcile_decisions.hpp"

#include "lib/base/text.hpp"

namespace ruka {

namespace {

constexpr FieldSpec kDecisionFields[] = {
    {.name = "id", .title = N_("No."), .type = Type::Id, .sql = "j.value ->> 'id'", .weight = 90},
    {.name = "client", .title = N_("Client"), .type = Type::Text, .sql = "j.value ->> 'client'"},
    {.name = "field",
     .title = N_("Field"),
     .type = Type::Code,
     .sql = "j.value ->> 'field'",
     .weight = 90,
     .codes = kReconciledFields},
    {.name = "ours",
     .title = N_("Ours"),
     .type = Type::Text,
     .sql = "j.value ->> 'ours'",
     .weight = 80},
    {.name = "theirs",
     .title = N_("Theirs"),
     .type = Type::Text,
     .sql = "j.value ->> 'theirs'",
     .weight = 80},
    {.name = "decision",
     .title = N_("Decision"),
     .type = Type::Code,
     .sql = "j.value ->> 'decision'",
     .weight = 70,
     .codes = kDecisionCodes}};

// Literals of ours alone come into the SQL.
std::string_view column_of(std::string_view key) { return key == "ogrn" ? "ogrn" : "inn"; }

}  // namespace

std::vector<ClientId> clients_of_key(Database& db, std::string_view key, std::string_view value,
                                     std::string_view kpp) {
  constexpr int kMost = 1000;  // branches of one company
  Statement rows(db, fmt::format("SELECT id, COALESCE(kpp, '') FROM clients WHERE {} = :value "
                                 "ORDER BY id LIMIT {}",
                                 column_of(key), kMost));
  rows.bind(":value", value);
  std::vector<ClientId> all;
  std::vector<ClientId> of_kpp;
  while (rows.step()) {
    all.push_back(ClientId{rows.integer(0)});
    if (!kpp.empty() && rows.view(1) == kpp) of_kpp.push_back(all.back());
  }
  return all.size() > 1 && !of_kpp.empty() ? of_kpp : all;
}

std::int64_t count_with_key(Database& db, std::string_view key) {
  Statement row(db, fmt::format("SELECT COUNT(*) FROM clients WHERE {} IS NOT NULL AND "
                                "status = 'active'",
                                column_of(key)));
  row.step();
  return row.integer(0);
}

Decision decided_before(Database& db, const Difference& difference) {
  Statement row(db, R"(
    SELECT decision FROM reconcile_decisions
    WHERE client_id = :id AND field = :field AND ours = :ours AND theirs = :theirs)");
  row.bind(":id", number(difference.client))
      .bind(":field", difference.field)
      .bind(":ours", difference.ours)
      .bind(":theirs", difference.theirs);
  return row.step() && row.view(0) == "kept" ? Decision::Kept : Decision::None;
}

void remember_decision(Change& change, const Difference& difference, std::string_view source) {
  Statement(change.db(), R"(
    INSERT INTO reconcile_decisions
      (client_id, field, ours, theirs, decision, source, decided_at)
    VALUES (:id, :field, :ours, :theirs, :decision, :source, :now)
    ON CONFLICT DO UPDATE SET ours = :ours, theirs = :theirs, decision = :decision,
      source = :source, decided_at = :now)")
      .bind(":id", number(difference.client))
      .bind(":field", difference.field)
      .bind(":ours", difference.ours)
      .bind(":theirs", difference.theirs)
      .bind(":decision", decision_code(difference.decision))
      .bind(":source", source)
      .bind(":now", change.now())
      .run();
}

const ListSpec kDifferenceList = {"json_each(:rows) j", kDecisionFields, "j.key"};

Table differences_table(const std::vector<Difference>& differences) {
  Table table(
      {{"id", ""}, {"client", ""}, {"field", ""}, {"ours", ""}, {"theirs", ""}, {"decision", ""}});
  for (const Difference& one : differences) {
    table.add_number(number(one.client));
    for (const std::string_view text :
         {std::string_view(one.name), std::string_view(one.field), std::string_view(one.ours),
          std::string_view(one.theirs), decision_code(one.decision)}) {
      table.add_text(text);
    }
  }
  return table;
}

}  // namespace ruka
