#pragma once
// A person at a client by a piece of the name.
#include <string>
#include <string_view>

#include "lib/base/ids.hpp"
#include "lib/store/database.hpp"

namespace ruka {

/// The one person of this client by the number, a piece of the name (a surname or given name before
/// a patronymic) or any case form of it; `name` becomes the whole name. Throws Error{NotFound},
/// with a name that is a letter away; Error{Ambiguous} listing them, or asking about a piece that
/// stands only inside a word; Error{Refused} where the name is of one who has left.
ContactId find_contact(Database& db, ClientId client, std::string_view text, std::string& name);

/// The one person that `who` means, of any client: a number, a phone, an e-mail, a piece of the
/// name or any case form of it. Throws as above, but who has left is found too.
ContactId find_person(Database& db, std::string_view who);

/// At which client a person is who is there.
ClientId client_of_contact(Database& db, ContactId id);

}  // namespace ruka
