#include "lib/client/check/completeness.hpp"

namespace ruka {

std::string completeness_sql() {
  std::string sql;
  for (const CardPart& part : kCardParts) {
    sql += fmt::format("{}{} * {}", sql.empty() ? "(" : " + ", part.weight, part.filled);
  }
  return sql + ")";
}

ListQuery score_query(std::vector<Condition> clients, std::optional<ClientId> client, Instant now) {
  ListQuery query;
  query.conditions = std::move(clients);
  query.binds.push_back({":now", to_text(now)});
  if (client) {
    query.add("c.id = :only", {{":only", number(*client)}});
  } else {
    query.add("c.status = 'active' AND c.erased_at IS NULL");
  }
  return query;
}

Table completeness_table(Database& db, ListQuery query, const Words& words) {
  const std::string score = completeness_sql();
  std::string missing;
  for (std::size_t i = 0; i < std::size(kCardParts); ++i) {
    missing += fmt::format("{}iif({}, '', ', ' || :part{})", missing.empty() ? "substr(" : " || ",
                           kCardParts[i].filled, i);
    query.binds.push_back({fmt::format(":part{}", i), words.say(kCardParts[i].title)});
  }
  missing += ", 3)";
  const FieldSpec fields[] = {
      {.name = "id", .title = N_("No."), .type = Type::Id, .sql = "c.id", .weight = 100},
      {.name = "name", .title = N_("Name"), .type = Type::Text, .sql = "c.name", .weight = 100},
      {.name = "completeness",
       .title = N_("Complete"),
       .type = Type::Percent,
       .sql = score.c_str(),
       .weight = 100},
      {.name = "missing",
       .title = N_("Missing"),
       .type = Type::Text,
       .sql = missing.c_str(),
       .weight = 60},
  };
  const std::string order = score + ", c.sort_key, c.id";
  return select_table(db, {"clients c", fields, order.c_str()}, query);
}

}  // namespace ruka
