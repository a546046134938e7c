#pragma once
// Pairs of clients that may be one, each with its reasons and how sure they make it.
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "lib/base/ids.hpp"
#include "lib/store/database.hpp"
#include "lib/table/fields.hpp"

namespace ruka {

/// Reasons as codes, the surest first: inn, ogrn, account, phone, email, name, person.
struct DupePair {
  ClientId a{}, b{};  ///< a has the smaller number
  std::int64_t score = 0;
  std::vector<std::string> reasons;
  bool operator==(const DupePair&) const = default;
};

/// The pairs of all clients, or of one, by the match rule of LikeClients; the
/// surest first. A score joins its reasons as chances do: 100 - (100 - x)(100 - y) / 100. Pairs
/// said to be none are left out.
std::vector<DupePair> find_dupes(Database& db, std::optional<ClientId> who,
                                 std::int64_t least_score);

/// Remembers that two clients are two, or takes it back. Throws Error{Refused} where that is so
/// already.
void refuse_pair(Change& change, ClientId a, ClientId b);
void forget_refusal(Change& change, ClientId a, ClientId b);

/// Fields: a a_name b b_name score reasons; `:rows` is of pairs_table.
extern const ListSpec kDupeList;

/// The pair of these two alone: a condition of the list.
Condition pair_condition(ClientId a, ClientId b);
/// `label` gives what stands for a reason's code.
Table pairs_table(const std::vector<DupePair>& pairs,
                  const std::function<std::string(const std::string&)>& label);

}  // namespace ruka
