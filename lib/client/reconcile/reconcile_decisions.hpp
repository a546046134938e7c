#pragma once
// The SQL of reconciling: clients by a key, decisions that were made before.
#include "lib/client/reconcile/reconcile.hpp"
#include "lib/desk/list.hpp"

namespace ruka {

/// Clients of that key; with several those of that KPP alone, and all where none has it.
std::vector<ClientId> clients_of_key(Database& db, std::string_view key, std::string_view value,
                                     std::string_view kpp);

/// How many active clients have that key.
std::int64_t count_with_key(Database& db, std::string_view key);

/// What was decided of this difference of these values.
Decision decided_before(Database& db, const Difference& difference);
void remember_decision(Change& change, const Difference& difference, std::string_view source);

/// Fields: id client field ours theirs decision; `:rows` is of
/// differences_table.
extern const ListSpec kDifferenceList;
Table differences_table(const std::vector<Difference>& differences);

}  // namespace ruka
