#include "lib/lead/order/order_terms.hpp"

namespace ruka {

void keep_order_terms(Change& change, OrderId id, const OrderEdit& edit) {
  Statement(change.db(), R"(
    INSERT INTO order_terms (order_id, until_at, promised_on, amount_minor, currency)
    SELECT id, :now, promised_on, amount_minor, currency FROM orders
    WHERE id = :id AND (promised_on IS NOT NULL OR amount_minor IS NOT NULL)
      AND (promised_on IS NOT COALESCE(:promised, promised_on)
        OR amount_minor IS NOT COALESCE(:minor, amount_minor)
        OR (:minor IS NOT NULL AND currency <> :currency)))")
      .bind(":now", change.now())
      .bind(":id", number(id))
      .bind(":promised", edit.promised)
      .bind(":minor", edit.amount ? std::optional(edit.amount->minor) : std::nullopt)
      .bind(":currency", edit.amount ? edit.amount->currency : Money{}.currency)
      .run();
}

Table order_terms(Database& db, OrderId id) {
  Table table({{"until_at", N_("Until"), Type::Instant, "", 90},
               {"promised_on", N_("Promised by"), Type::Day, "", 100},
               {"amount", N_("Amount"), Type::Money, "", 95}});
  Statement rows(db, R"(
    SELECT until_at, promised_on, amount_minor, currency FROM order_terms
    WHERE order_id = :id ORDER BY id)");
  rows.bind(":id", number(id));
  while (rows.step()) {
    table.add_instant(rows.instant(0));
    rows.null(1) ? table.add_null() : table.add_day(rows.day(1));
    rows.null(2) ? table.add_null() : table.add_money(rows.integer(2), rows.view(3));
  }
  return table;
}

}  // namespace ruka
