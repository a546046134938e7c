#pragma once
// Papers and their copies: by the hash of the content, in a folder tree that a person can read.
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "lib/base/ids.hpp"
#include "lib/desk/settings.hpp"
#include "lib/i18n/codes.hpp"
#include "lib/store/database.hpp"
#include "lib/table/fields.hpp"

namespace ruka {

inline constexpr Codes kDocumentKinds = {
    "document.kind", code_words<"contract", "agreement", "invoice", "act", "waybill", "offer",
                                "letter", "report", "other">};

struct DocumentDraft {
  std::string kind;
  std::string title;  ///< the file's name where it is empty
  std::optional<ClientId> client;
  std::optional<Day> signed_on;
  std::optional<Day> received_on;
  std::optional<std::filesystem::path> file;  ///< without one the paper is registered and waits
};

/// Where copies go: the folder "archive" beside the desk, and the calendar that terms count by.
struct Archive {
  std::filesystem::path folder;
  const WorkCalendar& calendar;
  const Settings& settings;
};

/// Registers a paper and, where it has a file, copies it in. It is due in archive.working-days (3)
/// after it was signed, else received, else today (R61). Throws Error{Refused} where a copy of the
/// same content is already in the archive, Error{Input} for a file that cannot be read.
DocumentId add_document(Change& change, const Archive& archive, const DocumentDraft& draft,
                        Day today);

/// Supplies the copy of a paper that waits, or changes what is known of it.
struct DocumentEdit {
  std::optional<std::string> kind, title;
  std::optional<ClientId> client;
  std::optional<Day> signed_on, received_on;
  std::optional<std::filesystem::path> file;
};
void edit_document(Change& change, const Archive& archive, DocumentId id, const DocumentEdit& edit);

/// Fields: id kind title client signed_on received_on archive_due_on archived_at sha256 path bytes.
extern const ListSpec kDocumentList;

/// One thing wrong with a copy: "missing", "changed", "unreadable", or a file that no paper has:
/// "unknown".
struct Damage {
  std::optional<DocumentId> id;
  std::string path;
  std::string kind;
  bool operator==(const Damage&) const = default;
};
/// Reads every copy and compares its hash. Follows no symbolic link.
std::vector<Damage> verify_archive(Database& db, const std::filesystem::path& folder);

}  // namespace ruka
