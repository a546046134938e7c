#pragma once
// A changeset's rows as a person sees them: before and after.
#include <string_view>
#include <vector>

#include "lib/store/undo.hpp"

namespace ruka {

/// At most `limit` rows of a changeset; column names come from the schema.
std::vector<ChangedRow> rows_of_changeset(Database& db, std::string_view changeset,
                                          std::size_t limit);

/// The opposite changeset.
std::string inverted_changeset(std::string_view changeset);

/// Applies a changeset inside an open transaction and brings the search index after it. Throws
/// Error{Conflict} that names the first record that stands in the way; the caller rolls back.
void apply_changeset(Database& db, std::string_view changeset);

}  // namespace ruka
