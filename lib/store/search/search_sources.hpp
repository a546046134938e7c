#pragma once
// Which tables are searched, by which columns, and where names stand: read from columns.hpp's rows.
#include <span>

#include "lib/store/search/search.hpp"

struct sqlite3;

namespace ruka {

std::span<const SearchSource> search_sources();

/// The source of a table, or nullptr.
const SearchSource* source_of_table(std::string_view table);
/// The source of a row of the index, and the number of its record.
const SearchSource* source_of_row(std::int64_t row);
std::int64_t record_of_row(std::int64_t row);
/// The last row that a source can have.
std::int64_t last_row(const SearchSource& source);
/// The functions search_row(table, id) and search_last(table) of SQL: no number of a source stands
/// in it by hand.
void register_rows(sqlite3* db);
/// The source whose rows are the records of a kind themselves: "client" -> clients.
const SearchSource* source_of_kind(std::string_view kind);

/// Whether the rows of a source are in the index of words, and in that of pieces.
bool has_words(const SearchSource& source);
bool has_pieces(const SearchSource& source);
/// Whether they are in the index of names, and the SQL of what it holds.
bool has_names(const SearchSource& source);
std::string names_sql(const SearchSource& source);

/// The columns of a comma-separated list.
std::vector<std::string> column_list(std::string_view columns);
/// The SQL that joins them with spaces, NULL as nothing: what the index holds.
std::string joined_columns(std::string_view columns);

/// The index made anew within the transaction that is open: a migration, rebuild_search.
void index_everything(Database& db);

}  // namespace ruka
