#pragma once
// Records that a word being typed may mean: what a TAB offers.
#include <string>
#include <string_view>
#include <vector>

#include "lib/store/database.hpp"

namespace ruka {

struct Candidate {
  std::string value;  ///< a name, or a number
  std::string says;
};

/// At most 50 records of a kind whose name or number begins with `typed`, a client's with or
/// without its legal form; live ones first. Empty for a kind that has none.
std::vector<Candidate> list_candidates(Database& db, std::string_view kind, std::string_view typed);

}  // namespace ruka
