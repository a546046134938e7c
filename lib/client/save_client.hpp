#pragma once
// Adding, editing and removing a client: the rules, one transaction each.
#include <string>
#include <vector>

#include "lib/client/client.hpp"

namespace ruka {

enum class Insist { No, Yes };

/// Checks a draft: a name, requisites with their check digits, phones, e-mails. Throws
/// Error{Value}.
CheckedClient check_client(const ClientDraft& draft);

/// Throws Error{Refused} with the candidates where the client seems to be known, unless
/// Insist::Yes.
ClientId add_client(Database& db, const ClientDraft& draft, Insist insist, Instant now);

/// What an edit changes; what is absent stays as it is, an empty text clears.
struct ClientEdit {
  std::optional<std::string> name, inn, kpp, ogrn, city, source, note, status;
  std::optional<std::string> full_name, bik, account, bank, legal_address, address, website;
  std::optional<std::string> greeting, terms, channel, hours, zone;
  std::optional<ClientKind> kind;
  std::optional<bool> vip;
  std::optional<std::optional<StaffId>> owner;  ///< nobody where the inner one is empty
  std::vector<std::string> phones, emails, tags, contacts, roles;    ///< added
  std::vector<std::string> no_phones, no_emails, no_tags, no_roles;  ///< taken away
};
/// Throws Error{NotFound}, Error{Value} as check_client does.
void edit_client(Database& db, ClientId id, const ClientEdit& edit, Instant now);

/// Refused (with what would go too) while anything hangs on the client, unless Insist::Yes.
void remove_client(Database& db, ClientId id, Insist insist, Instant now);

}  // namespace ruka
