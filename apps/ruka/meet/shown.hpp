#pragma once
// What a person reads of a meeting.
#include "apps/ruka/list.hpp"
#include "lib/base/ids.hpp"

namespace ruka {

/// The tasks that prepare a meeting and were open `before`: what became of them; those that are
/// open, with their term.
std::vector<Made> said_preparations(Context& context, MeetingId id,
                                    const std::vector<TaskId>& before);

/// "ср 25.11.2026 15:30-16:30 · Презентация · ООО Маяк".
Message say_meeting(Context& context, const Record& record);

}  // namespace ruka
