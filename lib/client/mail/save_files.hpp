#pragma once
// The files of a letter, taken out of the mail file that it came from.
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "lib/base/ids.hpp"
#include "lib/exchange/mail/mail.hpp"
#include "lib/store/database.hpp"

namespace ruka {

/// A file that was written.
struct SavedFile {
  std::filesystem::path path;
  std::uint64_t bytes = 0;
};

/// The files of a letter, with their bytes. `from`: the mail file or folder that has the letter,
/// where it is no longer the one that it was imported from. Throws Error{NotFound} for no such
/// letter, Error{Refused} where it has no files or nobody knows where it is, Error{Input} where it
/// is not in the file.
std::vector<MailAttachment> read_mail_files(Database& db, TouchId id,
                                            const std::optional<std::string>& from);

/// Writes them into a folder, which is made; a name that is taken there gets a number.
std::vector<SavedFile> save_mail_files(const std::vector<MailAttachment>& files,
                                       const std::filesystem::path& folder);

}  // namespace ruka
