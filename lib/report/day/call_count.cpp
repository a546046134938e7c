#include "lib/report/day/call_count.hpp"

namespace ruka {

CallCount count_calls(Database& db, Instant from, Instant to) {
  Statement row(db, R"(
    SELECT COALESCE(SUM(direction = 'in' AND status = 'done'), 0),
           COALESCE(SUM(direction = 'out' AND status IN ('done', 'no_answer')), 0),
           COALESCE(SUM(status = 'missed'), 0),
           COALESCE(SUM(minutes), 0)
    FROM touches
    WHERE at >= :from AND at < :to AND channel = 'call')");
  row.bind(":from", from).bind(":to", to);
  row.step();
  return {row.integer(0), row.integer(1), row.integer(2), row.integer(3)};
}

}  // namespace ruka
