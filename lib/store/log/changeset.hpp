#pragma once
// A changeset's rows as a person sees them: before and after.
#include <span>
#include <string_view>
#include <vector>

#include "lib/store/log/undo.hpp"

namespace ruka {

/// At most `limit` rows of a changeset; column names come from the schema.
std::vector<ChangedRow> rows_of_changeset(Database& db, std::string_view changeset,
                                          std::size_t limit);

/// Throws Error{Conflict} where step `id` of the log was made by another schema than the file has.
void demand_same_schema(Database& db, std::int64_t id, std::int64_t schema);

/// Throws Error{Storage} where a changeset is damaged. Every one from the file goes through it.
void check_changeset(std::string_view changeset);

/// The number of rows, or -1 where the changeset is damaged.
std::int64_t count_rows(std::string_view changeset);

/// Several, one after another, as one: each row is touched once.
std::string joined_changesets(Database& db, std::span<const std::string> changesets);

/// The opposite changeset.
std::string inverted_changeset(std::string_view changeset);

/// The same changeset with every table after those that refer to it. Applied in another order, a
/// parent's row that goes would take its children with it (ON DELETE CASCADE, SET NULL) before the
/// changeset comes to them and finds them changed. Throws Error{Storage} where it is damaged.
/// No order helps a table whose rows take others of the same table with them: have none.
std::string children_first(Database& db, std::string_view changeset);

/// Applies a changeset inside an open transaction and brings the search index after it. Throws
/// Error{Conflict} that names the first record that stands in the way; the caller rolls back. Where
/// obstacles are passed over, such records stay as they are, and their number is returned; where it
/// insists, they become what the changeset says.
enum class Obstacles { Refuse, PassOver, Insist };
std::int64_t apply_changeset(Database& db, std::string_view changeset,
                             Obstacles obstacles = Obstacles::Refuse);

}  // namespace ruka
