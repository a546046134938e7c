#pragma once
// When what is noted happened.
#include <optional>

#include "lib/store/database.hpp"

namespace ruka {

/// `at`, or now. Throws Error{Value} for a time that is yet to come.
Instant happened_at(const Change& change, std::optional<Instant> at);

/// What ended before it was made, as the desk knows it, was written down after the deed, or that is
/// a slip.
enum class BeforeMade { Refuse, Allow };

/// When it is noted, where that is later than it happened; else nothing.
std::optional<Instant> noted_later(const Change& change, Instant happened);

}  // namespace ruka
