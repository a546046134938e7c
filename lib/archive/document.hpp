#pragma once
// Papers and their copies: by the hash of the content, in a folder tree that a person can read.
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "lib/archive/copies.hpp"
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

/// Where copies go, and the calendar that terms count by.
struct Archive {
  NewCopies& copies;
  const WorkCalendar& calendar;
  const Settings& settings;
};

/// Registers a paper and, where it has a file, copies it in. It is due in archive.working-days (3)
/// after it was signed, else received, else today. Throws Error{Refused} where a copy of the
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
/// As add_document; a day that is yet to come is Error{Value} for both: it is when it was.
void edit_document(Change& change, const Archive& archive, DocumentId id, const DocumentEdit& edit,
                   Day today);

/// Its copies, to be set aside once the change is committed. Throws Error{NotFound}, and
/// Error{Refused} for a paper that the law keeps (of a client whose data were destroyed).
std::vector<Copy> remove_document(Change& change, DocumentId id);

/// Fields: id kind title client signed_on received_on archive_due_on archived_at sha256 path bytes
/// original_name.
extern const ListSpec kDocumentList;

}  // namespace ruka
