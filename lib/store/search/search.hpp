#pragma once
// Search over everything that people wrote: word forms, pieces of words, any case, е and ё.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "lib/store/database.hpp"

namespace ruka {

/// One searched table. What is searched stands in the rows of its columns; the index follows every
/// Change, undo and redo by itself.
struct SearchSource {
  std::string_view table;
  int number;               ///< of 1 and more, part of the index's rowid: never changes
  std::string_view kind;    ///< the record's noun for a person and JSON: "client", "request"
  std::string_view record;  ///< the column with the id of the record to show; "id", or "client_id"
  std::string title;  ///< columns, comma-separated, that weigh most: a name, a title; "" where only
                      ///< pieces are looked for
  std::string body;   ///< further columns
  std::string pieces;  ///< columns whose pieces are found too (names, numbers, phones); "" for none
  std::string names;   ///< columns with names of clients, people, leads and staff, which --mask
                       ///< knows again in any text; "" for none
  std::string_view named;  ///< the condition under which these are names; "" for always
};

/// A row of the index: the source's number above 40 bits, the record's below them, so that the rows
/// of one source stand together.
constexpr std::int64_t search_row(int source, std::int64_t id) {
  return source * (std::int64_t{1} << 40) + id;
}

/// In SQL: the number of the record that a row of the index is of.
#define RUKA_RECORD_OF(row) "(" row " & 0xffffffffff)"
static_assert(search_row(1, -1) == 0xffffffffff);
/// Whether a row is of a record of the table.
#define RUKA_ROW_OF(row, table) \
  row " BETWEEN search_row('" table "', 0) AND search_last('" table "')"
/// SELECTs the records of a table whose rows of an index, search_words or search_pieces, MATCH.
#define RUKA_FOUND(table, index, match)                                            \
  "SELECT " RUKA_RECORD_OF("rowid") " FROM " index " WHERE " index " MATCH " match \
                                    " AND " RUKA_ROW_OF("rowid", table)
/// Whether the record `id` is one of these.
#define RUKA_IS_FOUND(id, table, index, match) id " IN (" RUKA_FOUND(table, index, match) ")"
/// The former where the table is known only then.
std::string found_sql(std::string_view table, std::string_view index, std::string_view match);

struct Found {
  std::string kind;
  std::int64_t id;
  std::string title;
  /// The matching words between the marks \x02 and \x03; of a very long text, its beginning.
  std::string snippet;
};

/// Records that hold all the words, the best first, then those whose names and numbers hold all
/// the pieces; each record once. Of words that very many rows hold the names come first, then the
/// newest of each kind. Words are quoted: no query syntax. Where nothing is found, the same keys on
/// the other keyboard layout are tried, then names in the other alphabet. Signs alone find nothing.
std::vector<Found> find_text(Database& db, std::string_view text, int limit,
                             std::string_view kind = {});

/// A row of a searched table.
struct FoundRow {
  std::string_view table;
  std::int64_t id;
};

/// Every row whose words MATCH the expression, by table and number.
std::vector<FoundRow> find_rows(Database& db, std::string_view match);

/// A MATCH expression for the word index that finds `text` (each word quoted; the last one as a
/// prefix too); empty where the text has no word. In SQL it stands within spelled(): the prefix
/// becomes the words that begin so, because FTS5 gathers all rows of a prefix before the first.
std::string match_words(std::string_view text);

/// The same, or what the same keys write on the other keyboard layout: "rhtckf" finds «кресла».
/// Empty for signs alone, though some of their keys are letters there.
std::string match_typed_words(std::string_view text);

/// A MATCH expression of whole words in any form, as written: no prefix, no other keyboard.
std::string match_forms(std::string_view text);

/// The words of a text that say something, of four letters and more, each quoted for MATCH.
std::vector<std::string> telling_words(std::string_view text);

/// A MATCH expression over search_pieces for a folded key of three characters or more; empty for a
/// shorter one. It finds keys with all its pieces: the caller adds the exact test.
std::string match_pieces(std::string_view key);

/// Builds the index anew from the tables: doctor --mend and restore.
void rebuild_search(Database& db);

}  // namespace ruka
