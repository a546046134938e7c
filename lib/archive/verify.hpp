#pragma once
// The copies against what their records say of them.
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "lib/base/ids.hpp"
#include "lib/i18n/codes.hpp"
#include "lib/store/backup.hpp"
#include "lib/store/database.hpp"

namespace ruka {

/// "changed" is of the same size, "unknown" a file that no record has, "pipe" any special file.
inline constexpr Codes kArchiveDamages = {
    "archive.damage", code_words<"missing", "changed", "longer", "shorter", "link", "folder",
                                 "pipe", "unreadable", "unknown">};

/// One thing wrong with a copy.
struct Damage {
  std::optional<DocumentId> id;
  std::string path;
  std::string_view kind;  ///< of kArchiveDamages
  bool operator==(const Damage&) const = default;
};

/// Reads every copy and compares its hash. Follows no link; throws Error{Refused} where the archive
/// itself is one.
std::vector<Damage> verify_archive(Database& db, const std::filesystem::path& folder);

/// What `doctor` looks at: records without a copy, copies without a record, what a command that was
/// cut off has left. Reads no copy.
std::vector<Finding> examine_archive(Database& db, const std::filesystem::path& folder);

/// Mends what examine_archive finds, as far as the bytes are there: a copy without a record is set
/// aside, a record without a copy gets the one that was; a half-written file is removed. Returns
/// what was done, a sentence each.
std::vector<Message> mend_archive(Database& db, const std::filesystem::path& folder);

}  // namespace ruka
