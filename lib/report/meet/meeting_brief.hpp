#pragma once
// What is read before a meeting, on one page: who comes, what is open with them, what to ask.
#include <vector>

#include "lib/base/ids.hpp"
#include "lib/client/template/template.hpp"
#include "lib/desk/moment.hpp"
#include "lib/i18n/words.hpp"
#include "lib/table/table.hpp"

namespace ruka {

/// {id, title, type, starts_at, ends_at, their_hours, place, link, purpose, agenda, client, ... how
/// the client is to be addressed and the terms, participants[], last{}, last_tasks[],
/// preparation[] (what is not ready), questions[], and the sections of the client's card}. The
/// questions are of the sets that are called as the meeting's type, or by a word of its purpose or
/// subject; `values` fill their places. Throws Error{NotFound}.
Record meeting_brief(Database& db, MeetingId id, const Moment& moment, const Words& words,
                     const std::vector<PlaceValue>& values);

}  // namespace ruka
