#include "lib/client/find/alike.hpp"

#include "lib/base/latin.hpp"

namespace ruka {

bool contradict(std::string_view one, std::string_view other) {
  return !one.empty() && !other.empty() && one != other;
}

std::string no_contradiction(Apart least) {
  std::string sql;
  for (const ClientField& field : kClientFields) {
    if (field.apart < least) continue;
    sql += fmt::format("{0}({1} IS NULL OR {2} = '' OR {1} = {2})", sql.empty() ? "" : " AND ",
                       field.sql, field.parameter);
  }
  return sql;
}

void bind_apart(Statement& row, const ClientTexts& texts, Apart least) {
  for (const ClientField& field : kClientFields) {
    if (field.apart >= least) row.bind(field.parameter, texts.*field.text);
  }
}

bool are_both_cyrillic(std::string_view one, std::string_view other) {
  return has_cyrillic(one) && has_cyrillic(other);
}

std::string named_alike(std::string_view table) {
  return fmt::format(
      "{0}.latin_key = :latin AND ({0}.name_key = :key "
      "OR NOT ({0}.name_key GLOB '*[а-я]*' AND :key GLOB '*[а-я]*'))",
      table);
}

}  // namespace ruka
