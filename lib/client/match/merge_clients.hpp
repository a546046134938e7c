#pragma once
// Two records of one client become one: everything that points to the gone one moves.
#include <string>
#include <vector>

#include "lib/client/save_client.hpp"

namespace ruka {

/// Rows of a table that point to a client, or that went from one client to another.
struct LinkedRows {
  std::string table;
  std::int64_t rows = 0;
  bool operator==(const LinkedRows&) const = default;
};

/// A value in which the two differ: the kept one's stays.
struct Differing {
  std::string column;
  std::string kept, gone;
  bool operator==(const Differing&) const = default;
};

struct Merged {
  std::vector<LinkedRows> moved;
  std::vector<std::string> filled;  ///< columns that were empty
  std::vector<Differing> differing;
};

/// The rows of every table that point to the client, by the schema's foreign keys; tables without
/// one are left out.
std::vector<LinkedRows> count_links(Database& db, ClientId id);

/// Fills what `keep` has not, joins notes, special terms and people of one name,
/// moves everything else and leaves the gone number as an alias. VIP and active if either was.
/// Throws Error{NotFound}; Error{Refused} for one client with itself, and for two INNs, two KPPs or
/// two OGRNs unless Insist::Yes.
Merged merge_clients(Change& change, ClientId keep, ClientId gone, Insist insist);

}  // namespace ruka
