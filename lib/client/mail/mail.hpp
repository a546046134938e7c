#pragma once
// E-mail kept at the client: whose it is, what answers it, and how long it waits.
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "lib/base/ids.hpp"
#include "lib/desk/settings.hpp"
#include "lib/exchange/mail/mail.hpp"
#include "lib/store/database.hpp"
#include "lib/table/fields.hpp"
#include "lib/table/table.hpp"
#include "lib/time/phrase/phrase.hpp"

namespace ruka {

// A mail bears the number of its touch; one of nobody known has a number of the same row and no
// touch until it is assigned.

/// The addresses that are ours: those of the staff, and of the setting mail.own.
struct OwnAddresses {
  std::set<std::string, std::less<>> keys;
  std::vector<std::string> domains;  ///< "@firm.ru"

  bool holds(std::string_view email) const;
};

/// Throws Error{Refused} where none is known, Error{Value} for what is no address.
OwnAddresses own_addresses(Database& db, const Settings& settings);

/// Who wrote a letter, and whether nobody did: a program.
struct MailWriter {
  MailAddress address;
  bool automatic = false;
};

/// The sender; where that is an address of ours or one that takes no answer (the form of a web
/// site, a list that writes in its own name), who is to be answered.
MailWriter writer_of(const Mail& mail, const OwnAddresses& own);

/// A subject folded, without Re:, Fwd: and their like, theirs and ours: what letters of one talk
/// have in common.
std::string mail_subject_key(std::string_view subject);

/// What becomes of a message to be kept.
struct KeptMail {
  TouchId id{};
  std::optional<ClientId> client;
};

/// Keeps a message; at a client it is a touch, too. Nothing where it is here already, or was
/// until its client's data were destroyed: the same Message-ID with another text, time or file is
/// another letter. What it answers is answered, and so is it where its answer is here: a later
/// letter of ours that refers to it, or that went to its sender under the same subject (not an
/// empty one). `at` is its time, `source` the file that has it.
std::optional<KeptMail> keep_mail(Change& change, const Mail& mail, const OwnAddresses& own,
                                  Instant at, const Settings& settings,
                                  const PhraseContext& phrases, std::string_view source = {});

/// Whether a message was of a client whose data are destroyed since: keep_mail does not take it.
bool was_erased(Database& db, const Mail& mail, Instant at);

/// Whether a message is the one that is kept under this number.
bool is_mail(Database& db, TouchId id, const Mail& mail);

/// Remember::Yes: the client has the address from now on, and its other letters that were nobody's.
enum class Remember { No, Yes };
/// Gives a letter of nobody known to a client; how many letters were given. Throws Error{NotFound},
/// Error{Conflict} where it is a client's already.
std::int64_t assign_mail(Change& change, TouchId id, ClientId client,
                         std::optional<ContactId> contact, Remember remember,
                         const Settings& settings, const PhraseContext& phrases);

/// Letters of nobody known whose address one client has by now are that client's; how many.
std::int64_t claim_mails(Change& change, const Settings& settings, const PhraseContext& phrases);

/// A person says that it is answered, or needs no answer. Throws Error{NotFound}, Error{Conflict}
/// for one that does not wait for an answer, Error{Value} for a time before it came or yet to come.
void answer_mail(Change& change, TouchId id, std::optional<Instant> at = {});

/// Fields: id at direction client with subject waiting (minutes, of one that waits for an answer)
/// files answered_at from to due_at contact automatic answer. The newest first;
/// of the scope unanswered the longest waiting.
extern const ListSpec kMailList;
/// What a letter that waits for an answer fulfills: of a person, from outside, not answered.
inline constexpr const char* kWaitingMail =
    "m.direction = 'in' AND m.automatic = 0 AND m.answered_at IS NULL";

/// Of one mail: its Message-ID (empty where it had none); its text; role, name, email and client of
/// each address; name and size of each attachment.
std::string mail_message(Database& db, TouchId id);
std::string mail_text(Database& db, TouchId id);
Table mail_addresses(Database& db, TouchId id);
Table mail_attachments(Database& db, TouchId id);

}  // namespace ruka
