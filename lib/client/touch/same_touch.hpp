#pragma once
// A communication that was written a moment ago, and is written again: by who was cut off before
// the answer, or typed twice.
#include <optional>

#include "lib/client/touch/touch.hpp"

namespace ruka {

/// The one of the same client, person, channel and time (kMomentAgo more or less) with the same
/// words and answers that was written within kMomentAgo before `now`; nothing where there is none.
std::optional<TouchId> find_same_touch(Database& db, const TouchDraft& draft, Instant now);

}  // namespace ruka
