#pragma once
// A touch: one communication with a client.
#include <optional>
#include <string>
#include <vector>

#include "lib/base/ids.hpp"
#include "lib/store/database.hpp"
#include "lib/time/instant.hpp"

namespace ruka {

enum class Channel { Call, Mail, Message, Letter, Visit, Meeting, Note };
enum class Direction { None, In, Out };
enum class TouchStatus { Done, Missed, NoAnswer, Planned, Cancelled };

/// A question that was asked and what was answered.
struct Answer {
  std::string question;
  std::string answer;
  bool operator==(const Answer&) const = default;
};

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
  std::vector<Answer> answers;
  std::optional<Instant> try_at = {};  ///< of a call that nobody took: when to try again
};

/// Writes the touch and moves the client's last_touch_at forward (a contact does, see
/// last_contact.hpp). A talk (an answered call, a visit, a meeting) is the outcome of the client's
/// missed calls before it; a missed call that is entered after the talk has its outcome
/// already. So it is with a call that nobody took, and a later attempt is its outcome too. Throws
/// Error{Value} for an empty summary (missed and unanswered calls may have none), a
/// time in the future or minutes below 0.
TouchId log_touch(Change& change, const TouchDraft& draft);

/// How many times in a row nobody took our calls up to `at`: since the last talk with the client.
std::int64_t count_attempts(Database& db, ClientId client, Instant at);

std::string_view channel_code(Channel channel);
std::string_view direction_code(Direction direction);
std::string_view touch_status_code(TouchStatus status);

}  // namespace ruka
