#pragma once
// A touch: one communication with a client.
#include <optional>
#include <string>

#include "lib/base/ids.hpp"
#include "lib/store/database.hpp"
#include "lib/time/instant.hpp"

namespace ruka {

enum class Channel { Call, Mail, Message, Letter, Visit, Meeting, Note };
enum class Direction { None, In, Out };
enum class TouchStatus { Done, Missed, NoAnswer };

struct TouchDraft {
  ClientId client{};
  std::optional<ContactId> contact;
  Channel channel = Channel::Call;
  Direction direction = Direction::In;
  TouchStatus status = TouchStatus::Done;
  Instant at;
  std::optional<std::int64_t> minutes;
  std::string summary;
  std::string result;
};

/// Writes the touch and moves the client's last_touch_at forward (a note does not move it).
/// Throws Error{Value} for an empty summary (missed and unanswered calls may have none), a time
/// in the future or minutes below 0.
TouchId log_touch(Database& db, const TouchDraft& draft, Instant now);

std::string_view channel_code(Channel channel);
std::string_view direction_code(Direction direction);
std::string_view touch_status_code(TouchStatus status);

}  // namespace ruka
