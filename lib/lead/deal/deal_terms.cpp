#include "lib/lead/deal/deal_terms.hpp"

#include "lib/base/text.hpp"

namespace ruka {

namespace {

// As --product takes it: "кресло; 50; 4500.50".
std::string said_line(const DealLine& line) {
  std::string text = line.product + "; " + quantity_text(line.quantity);
  if (!line.price) return text;
  text += fmt::format("; {}", line.price->minor / 100);
  if (line.price->minor % 100 != 0) text += fmt::format(".{:02}", line.price->minor % 100);
  return text;
}

}  // namespace

DealTerms terms_of_deal(Database& db, DealId id) {
  Statement row(db, "SELECT expected_on, amount_minor, currency FROM deals WHERE id = :id");
  row.bind(":id", number(id)).step();
  DealTerms terms{row.day(0), {row.integer(1), row.text(2)}, {}};
  for (const DealLine& line : lines_of_deal(db, id)) {
    terms.products += (terms.products.empty() ? "" : "\n") + said_line(line);
  }
  return terms;
}

void keep_deal_terms(Change& change, DealId id, const DealTerms& before) {
  if (terms_of_deal(change.db(), id) == before) return;
  Statement(change.db(), R"(
    INSERT INTO deal_terms (deal_id, until_at, expected_on, amount_minor, currency, products)
    VALUES (:id, :now, :on, :minor, :currency, :products))")
      .bind(":id", number(id))
      .bind(":now", change.now())
      .bind(":on", before.expected_on)
      .bind(":minor", before.amount.minor)
      .bind(":currency", before.amount.currency)
      .bind_or_null(":products", before.products)
      .run();
}

Table deal_terms(Database& db, DealId id) {
  Table table({{"until_at", N_("Until"), Type::Instant, "", 90},
               {"expected_on", N_("Date"), Type::Day, "", 95},
               {"amount", N_("Amount"), Type::Money, "", 92},
               {"products", N_("Products"), Type::List, "", 100}});
  Statement rows(db, R"(
    SELECT until_at, expected_on, amount_minor, currency, COALESCE(products, '') FROM deal_terms
    WHERE deal_id = :id ORDER BY id)");
  rows.bind(":id", number(id));
  while (rows.step()) {
    std::vector<std::string> products;
    const std::string text = rows.text(4);
    for (const std::string_view line : split(text, '\n')) {
      if (!line.empty()) products.emplace_back(line);
    }
    table.add_row(
        {rows.instant(0), rows.day(1), Money{rows.integer(2), rows.text(3)}, std::move(products)});
  }
  return table;
}

}  // namespace ruka
