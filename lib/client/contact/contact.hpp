#pragma once
// A person at a client: name in parts, position, department, weight of the word, phones, e-mails,
// birthday.
#include <optional>
#include <string>
#include <vector>

#include "lib/client/client.hpp"
#include "lib/store/database.hpp"
#include "lib/table/fields.hpp"
#include "lib/time/phrase/phrase.hpp"

namespace ruka {

/// Throws Error{Refused} where the client has a person of that name, Error{Value}.
ContactId add_contact(Change& change, ClientId client, const ContactDraft& draft);

/// What an edit changes; what is absent stays as it is, an empty text clears.
struct ContactEdit {
  std::optional<std::string> name = {};
  ContactTextEdits texts = {};
  std::vector<std::string> phones = {}, emails = {};        ///< added
  std::vector<std::string> no_phones = {}, no_emails = {};  ///< taken away
};
/// Throws Error{NotFound} (of a phone or an e-mail to be taken away too), Error{Value},
/// Error{Refused} for a new name that another person of the client bears.
void edit_contact(Change& change, ContactId id, const ContactEdit& edit);

/// The person is at the client no more: kept with all that was, and not offered any more.
/// Throws Error{NotFound}; Error{Value} for a day ahead of `today`, a successor who is the person
/// or at another client; Error{Conflict} for one who has left already.
void leave_contact(Change& change, ContactId id, Day on, std::optional<ContactId> successor,
                   Day today);
/// That was a mistake, or the person is there again. Throws Error{NotFound}, Error{Conflict}.
void return_contact(Change& change, ContactId id);

/// The person goes with phones and e-mails; communications stay, with the client alone.
void remove_contact(Change& change, ContactId id);

/// Fields: id name client phones emails client_id left_on successor, and the texts of a person.
extern const ListSpec kContactList;

/// Whose birthday falls on these days, whatever the year.
Condition birthday_condition(const Period& period);

}  // namespace ruka
