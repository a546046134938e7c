#pragma once
// What an open file holds; for lib/store only.
#include <sqlite3.h>

#include <string>

#include "lib/store/database.hpp"

namespace ruka {

struct SearchSource;

struct Database::State {
  std::filesystem::path path;
  std::unique_ptr<sqlite3, decltype(&sqlite3_close)> sql{nullptr, sqlite3_close};
  std::string command;
  std::string actor;
  bool dry_run = false;
  sqlite3_session* session = nullptr;  ///< of the outermost Change under way
};

inline constexpr int kApplicationId = 0x72756B61;  // "ruka"

/// The tokenizer `ruka` and the function fold(TEXT); cheap, stemmers are made when first used.
void register_search(sqlite3* db);

/// Runs one statement without parameters or several of them.
void execute(Database& db, const char* sql);

/// PRAGMA user_version.
int schema_version(Database& db);

/// Brings the file to the newest schema in one transaction, a copy kept before where it held data.
void migrate(Database& db);

/// Whether a table's changes are recorded: all but the log and the search index.
int is_recorded_table(void*, const char* table);

/// Follows a changeset that has just been applied: the rows that it touches are indexed anew.
/// Returns the number of rows in the changeset.
std::int64_t index_changeset(Database& db, std::string_view changeset);

}  // namespace ruka
