#pragma once
// Mail files taken in: one undo step for all of them.
#include <filesystem>
#include <string>
#include <vector>

#include "lib/client/find/like_clients.hpp"
#include "lib/client/mail/mail.hpp"

namespace ruka {

/// A message that was not taken.
struct RejectedMail {
  std::string file;
  std::int64_t number = 0;  ///< of the file, from 1
  Message reason;
};

/// A letter of nobody known whose writer bears the name of a person who is.
struct AlikeMail {
  TouchId id{};
  MailAddress writer;
  Duplicate known;
};

struct MailImport {
  /// read = created + skipped + rejected; unknown ones are created, without a client.
  std::int64_t read = 0, created = 0, skipped = 0, unknown = 0;
  std::int64_t erased = 0;   ///< of the skipped, of clients whose data are destroyed
  std::int64_t claimed = 0;  ///< earlier ones of nobody known, whose address a client has by now
  std::vector<RejectedMail> rejected;
  std::vector<AlikeMail> alike;  ///< a likeness proves nothing: such a letter stays nobody's
};

/// Reads .eml and mbox files, or folders of them, and keeps their messages. A message
/// that is here already is skipped; one of nobody known finds its client where that has the address
/// by now, and stands in `alike` where its writer bears the name of a known person. Its time is
/// that of Date, or of Received where there is none, none that can be read, or it is yet to come;
/// without a zone it is the office's. Throws Error{Input} for what cannot be read, and as
/// own_addresses does.
MailImport import_mails(Change& change, const std::vector<std::string>& paths,
                        const Settings& settings, const PhraseContext& phrases);

}  // namespace ruka
