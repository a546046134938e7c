#pragma once
// What crosses rooms about one client: open requests, unanswered mail, promises, deals, orders,
// tasks, meetings, last communications.
#include "lib/base/ids.hpp"
#include "lib/desk/settings.hpp"
#include "lib/table/table.hpp"
#include "lib/time/phrase.hpp"

namespace ruka {

/// Adds to the client's record: requests, promises, deals, orders, tasks, meetings, planned calls,
/// touches (the last five).
void add_client_card(Database& db, ClientId id, const PhraseContext& phrases,
                     const Settings& settings, Record& record);

/// What a merged client had otherwise, "city: Москва; bik: 044525225", in pieces of a column and
/// its value; one that has no column in front belongs to the one before it.
std::vector<std::pair<std::string, std::string>> differing_of(std::string_view was);

}  // namespace ruka
