#include "lib/client/match/merged.hpp"

#include "lib/base/text.hpp"

namespace ruka {

std::vector<std::pair<std::string, std::string>> differing_of(std::string_view was) {
  std::vector<std::pair<std::string, std::string>> pieces;
  for (const std::string_view piece : split(was, ';')) {
    const std::string_view text = trim(piece);
    const std::size_t colon = text.find(": ");
    const std::string_view column = text.substr(0, colon);
    const bool named = colon != text.npos &&
                       column.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == column.npos;
    if (named || pieces.empty()) {
      pieces.emplace_back(named ? column : "", named ? text.substr(colon + 2) : text);
    } else {
      pieces.back().second += "; " + std::string(text);
    }
  }
  return pieces;
}

Table merged_table(Database& db, std::int64_t client) {
  Table table({{"id", N_("No."), Type::Id, "", 90},
               {"name", N_("Client"), Type::Text, "", 80},
               {"merged_at", N_("Merged"), Type::Instant, "", 40},
               {"field", N_("Field"), Type::Code, "field", 85},
               {"was", N_("There it was"), Type::Text, "", 100}});
  Statement rows(db, R"(
    SELECT old_id, name, merged_at, was FROM client_aliases
    WHERE client_id = :client AND old_id IS NOT NULL ORDER BY merged_at, old_id)");
  rows.bind(":client", client);
  while (rows.step()) {
    for (const auto& [field, was] : differing_of(rows.text(3))) {
      table.add_number(rows.integer(0));
      table.add_text(rows.view(1));
      table.add_instant(rows.instant(2));
      field.empty() ? table.add_null() : table.add_text(field);
      table.add_text(was);
    }
  }
  return table;
}

}  // namespace ruka
