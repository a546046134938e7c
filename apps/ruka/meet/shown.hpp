#pragma once
// What a person reads of a meeting.
#include "apps/ruka/context.hpp"

namespace ruka {

/// "ср 25.11.2026 15:30-16:30 · Презентация · ООО Маяк".
Message say_meeting(Context& context, const Record& record);

}  // namespace ruka
