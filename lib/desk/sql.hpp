#pragma once
// A question in SQL that a person typed; it can read everything and change nothing.
#include <string_view>

#include "lib/store/database.hpp"
#include "lib/table/table.hpp"

namespace ruka {

/// Throws Error{Usage} with SQLite's own words where the statement is wrong or would write.
Table select_sql(Database& db, std::string_view sql);

}  // namespace ruka
