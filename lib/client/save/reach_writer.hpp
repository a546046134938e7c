#pragma once
// The one writer of phones and e-mails, of a client and of its people; and what makes two of them
// one: a phone is its normal form, or its text where it has none, and its extension.
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "lib/base/ids.hpp"
#include "lib/party/phone.hpp"
#include "lib/store/database.hpp"

namespace ruka {

/// Whether two rows of client_phones, or a row and parameters (":"), are one phone.
#define RUKA_ONE_PHONE(a, b)                                                               \
  "(" a "e164 = " b "e164 OR (" b "e164 IS NULL AND " a "raw = " b "raw)) AND COALESCE(" a \
  "extension, '') = COALESCE(" b "extension, '')"
/// The same of client_emails.
#define RUKA_ONE_EMAIL(a, b) a "email_key = " b "email_key"

/// Whose a phone or an e-mail is: the client's with those of all its people, or one person's.
struct Whose {
  ClientId client{};
  std::optional<ContactId> person = {};
};

/// The statements prepared once: an import uses one for all its rows.
class ReachWriter {
 public:
  explicit ReachWriter(Change& change);

  bool has_phone(const Whose& whose, const Phone& phone);
  bool has_email(const Whose& whose, std::string_view email);
  /// Adds what is not there; whether it was not.
  bool add_phone(const Whose& whose, const Phone& phone);
  bool add_email(const Whose& whose, std::string_view email);
  /// The same for a person; what the client had without anybody becomes the person's.
  void give_phone(ClientId client, ContactId person, const Phone& phone);
  void give_email(ClientId client, ContactId person, std::string_view email);

  /// Whether all phones of a text that takes them away (one, or several) are there.
  bool has_phones(const Whose& whose, std::string_view text);
  bool has_emails(const Whose& whose, std::string_view text);
  void take_phones(const Whose& whose, std::string_view text);
  void take_emails(const Whose& whose, std::string_view text);
  /// Throws Error{NotFound} for what is not there, with what is.
  void demand(const Whose& whose, const std::vector<std::string>& phones,
              const std::vector<std::string>& emails);

  /// While it lives, the client was just added: nothing else of it is on the desk.
  class NewClient {
   public:
    explicit NewClient(ReachWriter& writer);
    NewClient(const NewClient&) = delete;
    NewClient& operator=(const NewClient&) = delete;
    ~NewClient() { writer_.fresh_ = false; }

   private:
    ReachWriter& writer_;
  };

 private:
  std::vector<Phone> phones_in(const Whose& whose, std::string_view text);
  std::vector<std::string> emails_in(const Whose& whose, std::string_view text);

  Database& db_;
  Statement phone_, email_, has_phone_, has_email_;
  bool fresh_ = false;
  std::vector<std::pair<std::optional<ContactId>, Phone>> fresh_phones_;
  std::vector<std::pair<std::optional<ContactId>, std::string>> fresh_emails_;  ///< their keys
};

}  // namespace ruka
