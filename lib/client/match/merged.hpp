#pragma once
// Who was merged into a client, and what they had otherwise.
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "lib/store/database.hpp"
#include "lib/table/table.hpp"

namespace ruka {

/// What a merged client had otherwise, "city: Москва; bik: 044525225", in pieces of a column and
/// its value; one that has no column in front belongs to the one before it.
std::vector<std::pair<std::string, std::string>> differing_of(std::string_view was);

/// Fields: id name merged_at field was.
Table merged_table(Database& db, std::int64_t client);

}  // namespace ruka
