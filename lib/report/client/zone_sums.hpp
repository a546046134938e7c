#pragma once
// The zones counted: of everybody and by owner, with who came into one and who left it.
#include <string>
#include <vector>

#include "lib/report/client/client_zones.hpp"
#include "lib/table/table.hpp"

namespace ruka {

struct ZoneSum {
  std::string owner;  ///< empty where nobody answers for the client
  std::int64_t red = 0, yellow = 0;
  std::int64_t bare = 0;  ///< red, and nothing is planned
  std::int64_t red_before = 0, yellow_before = 0;
  bool operator==(const ZoneSum&) const = default;
};

/// A client whose zone is another than in the period before.
struct ZoneMove {
  std::int64_t client = 0;
  std::string name, owner;
  std::string was, zone;
  bool operator==(const ZoneMove&) const = default;
};

struct ZoneSums {
  ZoneSum whole;
  std::vector<ZoneSum> owners;  ///< by name, nobody's first; empty where there is but one
  std::vector<ZoneMove> moves;  ///< by the client's number
};

/// Of the clients that `query` finds in :rows (with_before), and of one zone where `zone` names it.
ZoneSums sum_zones(Database& db, ListQuery query, std::string_view zone);

/// The report on paper: its sums, the owners, who moved, and `clients`. Days are of the period.
Record zones_record(const ZoneSums& sums, Table clients, Period period);

}  // namespace ruka
