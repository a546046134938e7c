#pragma once
// A person at a client: name in parts, position, weight of the word, phones, e-mails, birthday.
#include <optional>
#include <string>
#include <vector>

#include "lib/client/client.hpp"
#include "lib/store/database.hpp"
#include "lib/table/fields.hpp"
#include "lib/time/phrase.hpp"

#include "lib/client/contact.hpp"

namespace ruka {

/// "Пётр Ильин, директор, +7 916 123-45-67, p@example.ru" by its commas: phones and e-mails are
/// known by their look, the first other piece is the name, the second the position.
ContactDraft read_contact(std::string_view text);

/// A draft with its name read into parts and everything checked. Throws Error{Value}.
ContactDraft check_contact(ContactDraft contact);

/// Throws Error{Refused} where the client has a person of that name, Error{Value}.
ContactId add_contact(Database& db, ClientId client, const ContactDraft& draft, Instant now);

/// What an edit changes; what is absent stays as it is, an empty text clears.
struct ContactEdit {
  std::optional<std::string> name, surname, given_name, patronymic;
  std::optional<std::string> position, decision, birthday, note;
  std::vector<std::string> phones, emails;        ///< added
  std::vector<std::string> no_phones, no_emails;  ///< taken away
};
/// Throws Error{NotFound}, Error{Value}.
void edit_contact(Database& db, ContactId id, const ContactEdit& edit, Instant now);

/// The person goes with phones and e-mails; communications stay, with the client alone.
void remove_contact(Database& db, ContactId id, Instant now);

/// Fields: id client name surname given_name patronymic position decision phones emails birthday
/// note client_id.
extern const ListSpec kContactList;

/// Whose birthday falls on these days, whatever the year.
Condition birthday_condition(const Period& period);

}  // namespace ruka
