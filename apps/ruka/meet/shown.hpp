#pragma once
// What a person reads of a meeting.
#include "apps/ruka/list.hpp"
#include "lib/base/ids.hpp"

namespace ruka {

/// The tasks that prepare a meeting and were open `before`: what became of them; those that are
/// open, with their term.
std::vector<Made> said_preparations(Context& context, MeetingId id,
                                    const std::vector<TaskId>& before);

/// The tasks that prepare a meeting, done ones too.
Table tasks_preparing(Context& context, MeetingId id);

/// The meeting, its participants and its preparation.
Record meeting_with_preparation(Context& context, MeetingId id);

/// The tasks that were given at a meeting, done ones too.
Table tasks_from_meeting(Context& context, MeetingId id);
/// "Маяк · Лапин: прислать реквизиты · theirs · by Fri 27.11.2026".
Message say_given_promise(Context& context, std::int64_t id);

/// "ср 25.11.2026 15:30-16:30 · Презентация · ООО Маяк".
Message say_meeting(Context& context, const Record& record);

/// With it how it ended: "… · состоялась: берут на пробу". One that is planned says so only where
/// that is news.
enum class SayPlanned { No, Yes };
Message with_ending(const Record& record, Message said, SayPlanned planned = SayPlanned::No);

/// With it the hours by the client's clock, where that is another one.
Message say_their_hours(Context& context, MeetingId id, const Record& record, Message said);

}  // namespace ruka
