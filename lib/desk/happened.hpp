#pragma once
// When what is noted happened.
#include <optional>

#include "lib/base/message.hpp"
#include "lib/store/database.hpp"

namespace ruka {

/// `at`, or now. Throws Error{Value} for a time that is yet to come.
Instant happened_at(const Change& change, std::optional<Instant> at);

/// What ended before it was made, as the desk knows it, was written down after the deed, or that is
/// a slip.
enum class BeforeMade { Refuse, Allow };

/// When something ended or came to where it is, said later than it did; now unless said.
struct Happened {
  std::optional<Instant> at = {};
  BeforeMade before = BeforeMade::Refuse;
};

/// When it happened, not before `since`, where its minute counts. Throws as happened_at does, and
/// Error{Refused} with `later` for a time that is said and lies before it, unless that is allowed.
Instant happened_since(const Change& change, const Happened& when, Instant since, Message later);

/// What is entered again within so long after it was may be a slip.
inline constexpr std::chrono::minutes kMomentAgo(5);

/// When it is noted, where that is later than it happened; else nothing.
std::optional<Instant> noted_later(const Change& change, Instant happened);

}  // namespace ruka
