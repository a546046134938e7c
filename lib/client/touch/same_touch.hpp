#pragma once
// A call that was written a moment ago, and is written again by who was cut off before the answer.
#include <optional>

#include "lib/client/touch/touch.hpp"

namespace ruka {

/// The call of the same client, person and time (a minute more or less) with the same words and
/// answers that was written within a minute before `now`; nothing where there is none.
std::optional<TouchId> find_same_call(Database& db, const TouchDraft& draft, Instant now);

}  // namespace ruka
