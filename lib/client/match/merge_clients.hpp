#pragma once
// Two records of one client become one: everything that points to the gone one moves.
#include <vector>

#include "lib/client/match/merge_rows.hpp"
#include "lib/client/save/save_client.hpp"

namespace ruka {

/// The rows of every table that point to the client, by the schema's foreign keys; tables without
/// one are left out.
std::vector<LinkedRows> count_links(Database& db, ClientId id);

/// Fills what `keep` has not, joins notes, special terms and people of one name,
/// moves everything else and leaves the gone number as an alias. VIP and active if either was.
/// Throws Error{NotFound}; Error{Refused} for one client with itself, and for two INNs, two KPPs or
/// two OGRNs unless Insist::Yes.
Merged merge_clients(Change& change, ClientId keep, ClientId gone, Insist insist);

}  // namespace ruka
