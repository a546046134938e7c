#include "lib/report/figures/mended.hpp"

#include <algorithm>

namespace ruka {

namespace {

// A call that was only planned and a meeting that nobody has answered for are still to be told of.
constexpr std::string_view kWritten = R"(
  SELECT 'touches', id, json_array(client_id, channel, direction, status, at, minutes, summary)
  FROM touches WHERE at >= :begins AND at < :ends AND status <> 'planned'
  UNION ALL
  SELECT 'requests', id, json_array(client_id, kind, received_at, text)
  FROM requests WHERE received_at >= :begins AND received_at < :ends
  UNION ALL
  SELECT 'promises', id, json_array(client_id, state, closed_at)
  FROM promises WHERE closed_at >= :begins AND closed_at < :ends
  UNION ALL
  SELECT 'deals', id, client_id FROM deals WHERE created_at >= :begins AND created_at < :ends
  UNION ALL
  SELECT 'deal_stages', id, json_array(stage, at) FROM deal_stages
  WHERE at >= :begins AND at < :ends AND stage IN ('won', 'lost')
  UNION ALL
  SELECT 'orders', id, client_id FROM orders WHERE requested_at >= :begins AND requested_at < :ends
  UNION ALL
  SELECT 'tasks', id, done_at FROM tasks WHERE done_at >= :begins AND done_at < :ends
  UNION ALL
  SELECT 'meetings', id, json_array(client_id, state, starts_at)
  FROM meetings WHERE starts_at >= :begins AND starts_at < :ends AND state <> 'planned')";

}  // namespace

Written written_of(Database& db, const Period& period, const Zone& zone) {
  Statement rows(db, kWritten);
  rows.bind(":begins", period.begins(zone)).bind(":ends", period.ends(zone));
  Written written;
  while (rows.step()) {
    written.emplace(std::pair(std::string(rows.blob(0)), rows.integer(1)),
                    std::string(rows.blob(2)));
  }
  return written;
}

std::int64_t count_mended(const Written& then, const Written& now) {
  return std::ranges::count_if(then, [&](const auto& one) {
    const auto stands = now.find(one.first);
    return stands == now.end() || stands->second != one.second;
  });
}

}  // namespace ruka
