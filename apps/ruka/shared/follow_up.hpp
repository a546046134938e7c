#pragma once
// "WHEN TEXT" of --next, --task and --promise: what follows from a call, a request, a feedback.
#include "apps/ruka/context.hpp"

namespace ruka {

struct FollowUp {
  Instant due;
  std::string text;
};

/// Reads "завтра 10:00 выслать КП" apart. Throws Error{Value} for what is no date, Error{Usage}
/// where nothing but the date is said.
FollowUp read_follow_up(Context& context, std::string_view option, std::string_view words);

/// The line of it: "task 89      выслать КП · Tue 24.11.2026 10:00".
Made say_follow_up(Context& context, std::string_view kind, std::int64_t id, const FollowUp& what);

/// As a part of the record that it follows from: id, `text_field`, due_at.
Record follow_up_record(std::int64_t id, const Column& text_field, const FollowUp& what);

}  // namespace ruka
