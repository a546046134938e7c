#pragma once
// The one change that cannot be undone: a client's personal data leave every table, the log's
// steps, the search index and the file's bytes (152-FZ art. 21).
#include <functional>
#include <map>
#include <set>
#include <string>

#include "lib/store/database.hpp"

namespace ruka {

/// Rows by table: their ids.
using OwnedRows = std::map<std::string, std::set<std::int64_t>>;

/// A column that refers to another table's rows.
struct Reference {
  std::string table;
  std::string column;
  std::string parent;
};

/// Of every table of records, as the schema declares them.
std::vector<Reference> references(Database& db);

struct ErasureOrder {
  std::string table;  ///< whose record it is: "clients"
  std::string owner;  ///< the column by which rows of other tables say whose they are: "client_id"
  std::int64_t id = 0;
  std::set<std::int64_t> former;  ///< numbers of records that were merged into it
  OwnedRows also;                 ///< rows that are its own though they do not refer to it
  OwnedRows kept;                 ///< rows that stay as they are, because the law keeps them
  std::string line;               ///< the command, as the log has it
  std::string reason;
  std::string act;  ///< the act, to be written once more where it was lost
  /// Whether a text of another record names it: then the log keeps that row without its texts.
  std::function<bool(std::string_view text)> names;
  /// Whether a typed command names the client.
  std::function<bool(std::string_view line)> mentions;
  /// A typed command without its values.
  std::function<std::string(std::string_view line)> shortened;
  /// Ends what is still open of the record, before it is emptied.
  std::function<void(Database& db, Instant now)> close;
  /// Writes what the emptied record, and those that are kept, say from now on.
  std::function<void(Database& db, Instant now)> rename;
};

/// What belongs to the record: by the tables' own references, at any depth, rows of other clients
/// excepted.
OwnedRows owned_rows(Database& db, const ErasureOrder& order);

/// Empties the rows and takes them out of the log and the search index, in one transaction. Then
/// purge_file is to be called; erasure_is_unfinished tells where that was cut off.
void erase_record(Database& db, const ErasureOrder& order, Instant now);

/// One transaction that no undo takes back: for what must leave no trace in the log.
void write_unlogged(Database& db, const std::function<void()>& write);

/// Writes the file anew, so that no byte of what was erased is left in it.
void purge_file(Database& db, Instant now);

/// The numbers of clients whose erasure was cut off before the file was written anew.
std::vector<std::int64_t> unfinished_erasures(Database& db);
bool erasure_is_unfinished(Database& db);

/// The act of a client's erasure; empty where there was none.
std::string act_of_erasure(Database& db, std::int64_t client);

}  // namespace ruka
