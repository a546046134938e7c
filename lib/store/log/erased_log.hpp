#pragma once
// The steps of the log without an erased client's rows; for lib/store only.
#include <vector>

#include "lib/store/log/erasure.hpp"

namespace ruka {

/// Takes the owned rows, those that are long gone included, out of every step; a step of nothing
/// else is emptied, and the typed commands that name the client lose their values. What a look back
/// counts by stays beside the step, without what was erased.
void erase_from_log(Database& db, const ErasureOrder& order, OwnedRows owned);

}  // namespace ruka
