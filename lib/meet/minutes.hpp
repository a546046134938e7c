#pragma once
// The minutes of a meeting: what was decided, and what somebody is to do by when.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lib/base/ids.hpp"
#include "lib/base/message.hpp"
#include "lib/meet/participant.hpp"
#include "lib/store/database.hpp"
#include "lib/time/phrase/phrase.hpp"

namespace ruka {

/// An instruction: what is to be done, by whom, by when.
struct Deed {
  std::int64_t line = 0;  ///< of the minutes, from 1
  std::string text;
  Participant who;  ///< neither where nobody is named
  std::optional<Instant> due;
};

/// A line that looks like an instruction and could not be read.
struct UnreadLine {
  std::int64_t line = 0;
  std::string text;
  Message why;
};

struct MeetingMinutes {
  std::string text;     ///< whole, as it was written
  std::string decided;  ///< below «Решили:», else the first paragraph, else the deeds
  std::vector<Deed> deeds;
  std::vector<UnreadLine> unread;
};

/// Reads the minutes line by line. An instruction begins with a box ("- [ ]"), TODO, «Задача:» or
/// the like, says «поручить», or is an item below a heading «Поручения:»; a ticked box is none. So
/// does «Лапина: выслать» or «Лапина должна выслать» anywhere; a line with somebody's name and a
/// deed or term that is neither is unread. What wraps belongs to its line. Who is to do it stands
/// in front of a colon or a dash, behind an @, «поручить» or «отв.»: somebody who takes part, a
/// colleague, or a person at the meeting's client. By when stands behind «до», «к», «срок», "by",
/// or last; it is said on the day of the meeting, whenever it is read.
MeetingMinutes read_minutes(Database& db, MeetingId id, std::string_view text, const Zone& zone,
                            const WorkCalendar& calendar);

/// What came of a meeting, in the order of the minutes.
struct Outcomes {
  std::vector<TaskId> tasks;
  std::vector<PromiseId> promises;
  std::int64_t already = 0;  ///< instructions that had come of it before
};

/// Keeps them whole with the meeting; each instruction becomes a task, once. What a person at a
/// client is to do by a term is their promise, without a term a task to ask them.
Outcomes keep_minutes(Change& change, MeetingId id, const MeetingMinutes& minutes);

}  // namespace ruka
