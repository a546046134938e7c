#pragma once
// The values of conditions, put into a statement.
#include <vector>

#include "lib/store/database.hpp"
#include "lib/table/fields.hpp"

namespace ruka {

/// Binds those of the values that the statement has a parameter for.
void bind_values(Statement& rows, const std::vector<Bind>& binds);

}  // namespace ruka
