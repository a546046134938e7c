#pragma once
// The one change that cannot be undone: a client's personal data leave every table, the log's
// steps, the search index and the file's bytes (152-FZ art. 21; russia.md 5.6).
#include <functional>
#include <map>
#include <set>
#include <string>

#include "lib/store/database.hpp"

namespace ruka {

/// Rows by table: their ids.
using OwnedRows = std::map<std::string, std::set<std::int64_t>>;

struct ErasureOrder {
  std::int64_t client = 0;
  std::set<std::int64_t> aliases;            ///< numbers of clients that were merged into it
  std::set<std::int64_t> leads;              ///< leads of the same name
  std::map<std::int64_t, std::string> kept;  ///< papers that the law keeps, and until which day
  std::string name;                          ///< what stands for the client's name from now on
  std::string reason;
  std::string act;  ///< the act, to be written once more where it was lost
  /// Whether a typed command names the client.
  std::function<bool(std::string_view line)> mentions;
  /// A typed command without its values.
  std::function<std::string(std::string_view line)> shortened;
};

/// What belongs to the client: by the tables' own references, at any depth, rows of other clients
/// excepted.
OwnedRows owned_rows(Database& db, const ErasureOrder& order);

/// Empties the rows and takes them out of the log and the search index, in one transaction. Then
/// purge_file is to be called; erasure_is_unfinished tells where that was cut off.
void erase_record(Database& db, const ErasureOrder& order, Instant now);

/// Another path for a paper's copy, which no undo brings back.
void replace_path(Database& db, std::int64_t document, std::string_view path);

/// Writes the file anew, so that no byte of what was erased is left in it.
void purge_file(Database& db, Instant now);

/// The numbers of clients whose erasure was cut off before the file was written anew.
std::vector<std::int64_t> unfinished_erasures(Database& db);
bool erasure_is_unfinished(Database& db);

/// The act of a client's erasure; empty where there was none.
std::string act_of_erasure(Database& db, std::int64_t client);

}  // namespace ruka
