// Withdrawn consents whose data are still here.
#include "lib/due/due_sources.hpp"

namespace ruka {

void add_due_erasures(Database& db, const DueRange& range, const Settings& settings,
                      std::vector<DueItem>& items) {
  const std::chrono::days term(settings.number("consent.days"));
  Statement rows(db, R"(
    SELECT c.id, c.name, MIN(k.withdrawn_at), c.vip
    FROM consents k JOIN clients c ON c.id = k.client_id
    WHERE k.withdrawn_at IS NOT NULL AND k.purpose = 'processing' AND k.withdrawn_at < :from
      AND c.erased_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM consents later
        WHERE later.client_id = k.client_id AND later.purpose = 'processing'
          AND later.given_at >= k.withdrawn_at AND later.withdrawn_at IS NULL)
    GROUP BY c.id ORDER BY c.id)");
  rows.bind(":from", range.until - term);
  while (rows.step()) {
    DueItem item{.kind = "erasure", .id = rows.integer(0)};
    item.client = rows.text(1);
    const Day by = range.zone.day_of(rows.instant(2)) + term;
    item.due_at = range.zone.to_instant(end_of_day(by));
    item.vip = rows.integer(3) != 0;
    items.push_back(std::move(item));
  }
}

}  // namespace ruka
