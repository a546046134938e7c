#pragma once
// Adding, editing and removing a client: the rules, one transaction each.
#include <string>
#include <vector>

#include "lib/client/client_store.hpp"

namespace ruka {

enum class Insist { No, Yes };

/// Checks a draft: a name, requisites with their check digits, phones, e-mails. Throws
/// Error{Value}.
CheckedClient check_client(const ClientDraft& draft);

/// A number that can be called; one without a normal form (a city number without its code) is kept
/// as it is written. Throws Error{Value} for text without a number in it and for a number that a
/// spreadsheet has rounded.
Phone check_phone(std::string_view text);

/// Throws the error of check_phone for a rounded number.
[[noreturn]] void refuse_rounded(std::string_view number);

/// "Пётр Ильин, директор, +7 916 123-45-67, p@example.ru" by its commas: phones and e-mails are
/// known by their look, the first other piece is the name, the second the position.
ContactDraft read_contact(std::string_view text);

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
