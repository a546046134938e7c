#pragma once
// Copies of the desk's file: whole under load, checked before they are trusted.
#include <filesystem>
#include <string>
#include <vector>

#include "lib/base/message.hpp"
#include "lib/store/database.hpp"

namespace ruka {

/// Copies the open file by SQLite's backup interface to `to` (durably, mode 0600; refuses an
/// existing file with Error{Conflict}) and checks the copy. Returns the bytes written.
std::uintmax_t backup_database(Database& db, const std::filesystem::path& to);

/// The same to a name that nobody has; false, and nothing is left of it, where somebody has.
bool copy_to_new(Database& db, const std::filesystem::path& to);

/// Whether a file is a desk of this program, whatever its name: a copy that somebody has made.
bool is_desk_file(const std::filesystem::path& file);

/// Where `backup` without a name writes: beside the desk, backups/ruka-YYYY-MM-DD-HHMMSS.db by the
/// office's clock.
std::filesystem::path default_backup_path(const std::filesystem::path& desk, LocalTime now);

/// Puts the file `from` in the place of the desk at `desk`, keeping the present one beside it as
/// the returned path (a copy that the same command can restore). `from` is checked first: a
/// foreign, damaged or newer file is refused and nothing is touched.
std::filesystem::path restore_database(const std::filesystem::path& from,
                                       const std::filesystem::path& desk, LocalTime now);

/// One thing wrong with the file or what stands beside it.
struct Finding {
  std::string rule;  ///< "store.integrity", "store.foreign-key", "search.stale", "files.mode"...
  Message text;
  Message hint;
};

/// integrity_check, foreign keys, the search index against the tables, the change log, file modes,
/// left-over temporary files. Empty where all is well. Changes nothing.
std::vector<Finding> examine_database(Database& db);

}  // namespace ruka
