#pragma once
// The steps of the log without an erased client's rows; for lib/store only.
#include <vector>

#include "lib/store/log/erasure.hpp"

namespace ruka {

/// A column that refers to another table's rows.
struct Reference {
  std::string table;
  std::string column;
  std::string parent;
};

/// Of every table of records, as the schema declares them.
std::vector<Reference> references(Database& db);

/// Takes the owned rows, those that are long gone included, out of every step; a step of nothing
/// else is emptied, and the typed commands that name the client lose their values. What a look back
/// counts by stays beside the step, without what was erased.
void erase_from_log(Database& db, const ErasureOrder& order, OwnedRows owned);

}  // namespace ruka
