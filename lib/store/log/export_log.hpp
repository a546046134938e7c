#pragma once
// Which personal data left the desk, when, by whom and where to (152-FZ).
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "lib/store/database.hpp"

namespace ruka {

/// A line of the export log. The command and who typed it are the database's own.
struct LoggedExport {
  std::int64_t id;
  Instant at;
  std::string actor;
  std::string command;
  std::string what;
  std::int64_t records;
  std::string target;
};

/// Writes down that `records` records were given out: `what` is a code ("clients", "vcard"),
/// `target` the file as the person named it. Undo does not take it back. Nothing is written on a
/// dry run. Part of the Change that is open; without one a transaction of its own.
void log_export(Database& db, std::string_view what, std::int64_t records, std::string_view target,
                Instant now);

/// Where exports of this kind went, each place once, in the order of their names.
std::vector<std::string> export_targets(Database& db, std::string_view what);

/// The lines that `from` has and `to` lacks, into `to`, as they were: what has left a desk has left
/// it whatever copy stands in its place. A transaction of its own. Throws what Statement does.
void carry_exports(Database& from, Database& to);

/// The newest `limit`, newest first.
std::vector<LoggedExport> list_exports(Database& db, int limit);

}  // namespace ruka
