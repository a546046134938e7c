#pragma once
// Adding, editing and removing a client: the rules.
#include <string>
#include <vector>

#include "lib/base/error.hpp"
#include "lib/client/client.hpp"

namespace ruka {

enum class Insist { No, Yes };

/// Checks a draft: a name, requisites with their check digits, phones, e-mails. Throws
/// Error{Value}.
CheckedClient check_client(const ClientDraft& draft);
/// The same, but for the name; each broken rule is one more of `faults`, and the client is whole
/// where there is none.
CheckedClient check_client(const ClientDraft& draft, std::vector<Error>& faults);

/// Throws Error{Refused} with the candidates where the client seems to be known, unless
/// Insist::Yes.
ClientId add_client(Change& change, const ClientDraft& draft, Insist insist);

/// What an edit changes; what is absent stays as it is, an empty text clears.
struct ClientEdit {
  std::optional<std::string> name, status;
  ClientTextEdits texts;
  std::optional<ClientKind> kind;
  std::optional<bool> vip;
  std::optional<std::optional<StaffId>> owner;  ///< nobody where the inner one is empty
  std::vector<std::string> phones, emails, tags, contacts, roles;    ///< added
  std::vector<std::string> no_phones, no_emails, no_tags, no_roles;  ///< taken away
};
/// Throws Error{NotFound} (of a phone or an e-mail to be taken away too), Error{Value} as
/// check_client does, Error{Refused} where it sets a name that another client bears or bore, or an
/// INN, OGRN or account of another's, unless one insists.
void edit_client(Change& change, ClientId id, const ClientEdit& edit, Insist insist = Insist::Yes);
/// The same of many; a phone or an e-mail to be taken away is at one of them at least.
void edit_clients(Change& change, const std::vector<ClientId>& ids, const ClientEdit& edit,
                  Insist insist);

/// Refused (with what would go too) while anything hangs on the client, unless Insist::Yes.
void remove_client(Change& change, ClientId id, Insist insist);

}  // namespace ruka
