#pragma once
// Two records of one person become one, at one client or at two; and the pairs that may be one.
#include "lib/base/ids.hpp"
#include "lib/client/match/merge_rows.hpp"
#include "lib/table/fields.hpp"

namespace ruka {

/// Fills what `keep` has not, joins the notes; phones, e-mails and everything that points to the
/// gone one become the kept one's, who stays at the own client.
/// Throws Error{NotFound}; Error{Refused} for one person with itself.
Merged merge_contacts(Change& change, ContactId keep, ContactId gone);

/// Pairs of people of one name at one client, or at two who share a phone or an e-mail; a name of
/// which the other says more (no surname, no patronymic) counts as one where they share a phone or
/// an e-mail. Fields: a a_name a_client b b_name b_client shared (a phone or e-mail, or nothing).
extern const ListSpec kContactDupeList;

}  // namespace ruka
