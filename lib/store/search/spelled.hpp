#pragma once
// What makes a search among a million rows quick: prefixes as their words, a rank that counts
// nothing. For lib/store only.
#include <string>
#include <string_view>

#include "lib/store/database.hpp"

struct fts5_api;
struct sqlite3;

namespace ruka {

/// The word as FTS5 quotes it: no query syntax is left in it.
std::string in_quotes(std::string_view word);

/// The same for the word itself, without what its other forms share. Of two words, never.
std::string exactly(std::string_view word);
/// Whether a text that the tokenizer is given is what `exactly` wrote.
bool is_exact(std::string_view text);

/// A MATCH expression with each prefix ("пос"*) as the words of the index that begin so, OR between
/// them; a prefix of very many words stays one.
std::string spelled(Database& db, std::string_view match);

/// Registers spelled() for SQL, and ruka_rank for FTS5: as bm25(5.0, 1.0), but that it does not ask
/// how rare a word is, for which FTS5 reads every row that holds it.
void register_spelled(sqlite3* db, fts5_api* api);

}  // namespace ruka
