#pragma once
// Copies of the desk's file: each holds the data of every client.
#include <filesystem>
#include <vector>

#include "lib/base/ids.hpp"
#include "lib/store/database.hpp"

namespace ruka {

/// What a copy of the desk is in the log of exports.
inline constexpr std::string_view kBackupExport = "backup";

/// Writes into the log of exports that the whole desk was copied to `to`.
void log_copy(Database& db, const std::filesystem::path& to, Instant now);

/// Whether the log knows of this copy already.
bool is_logged_copy(Database& db, const std::filesystem::path& copy);

/// The copies that may hold the client, each once: beside the desk (another desk that lies there is
/// none), in the folder of copies, and wherever
/// else the log knows of one. A place that cannot be looked at, a disk that is not there, is among
/// them; a copy that was removed is not.
std::vector<std::filesystem::path> copies_of(Database& db, const std::filesystem::path& desk,
                                             ClientId client);

}  // namespace ruka
