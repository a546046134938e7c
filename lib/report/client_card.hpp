#pragma once
// What crosses rooms about one client: open requests, tasks, meetings, last communications.
#include "lib/base/ids.hpp"
#include "lib/desk/settings.hpp"
#include "lib/table/table.hpp"
#include "lib/time/phrase.hpp"

namespace ruka {

/// Heads the record with the client's name and adds: requests, tasks, meetings, touches (the last
/// five).
void add_client_card(Database& db, ClientId id, const PhraseContext& phrases,
                     const Settings& settings, Record& record);

/// Everything with one client in one order, newest first: touches, requests, tasks, meetings,
/// documents. Columns: at kind id text state.
Table client_history(Database& db, ClientId id, std::optional<Period> period, const Zone& zone,
                     std::optional<std::int64_t> limit);

}  // namespace ruka
