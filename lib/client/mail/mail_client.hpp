#pragma once
// A letter at its client, where it is a touch.
#include <string>
#include <string_view>

#include "lib/client/mail/mail.hpp"
#include "lib/client/touch/touch.hpp"

namespace ruka {

/// What is kept of a letter, as the touch that it is or would be.
struct MailRow {
  TouchDraft draft;
  std::string email_key, email, client;
  bool automatic = false, waits = false;
};

/// Throws Error{NotFound}.
MailRow mail_row(Database& db, std::int64_t id);

/// What a list says of a letter: its subject, or the first words that it has.
std::string mail_summary(std::string_view subject, std::string_view text);

/// The letter is of the draft's client from now on, a touch, with its term.
void put_mail_at_client(Change& change, std::int64_t id, const TouchDraft& draft, bool automatic,
                        const Settings& settings, const PhraseContext& phrases);

}  // namespace ruka
