#pragma once
// A believable month at a desk: people, clients, calls, requests, tasks, leads, meetings.
#include "lib/desk/settings.hpp"
#include "lib/store/database.hpp"
#include "lib/time/phrase/phrase.hpp"

namespace ruka {

/// Fills an empty desk with the month up to now, in one Change; the same for the same moment.
/// Throws Error{Refused} where the desk has clients already.
void fill_demo(Change& change, const PhraseContext& phrases, const Settings& settings);

}  // namespace ruka
