#pragma once
// A meeting in the manager's calendar.
#include <optional>
#include <string>
#include <vector>

#include "lib/base/ids.hpp"
#include "lib/i18n/codes.hpp"
#include "lib/store/database.hpp"
#include "lib/table/fields.hpp"
#include "lib/time/phrase/phrase.hpp"

namespace ruka {

inline constexpr Codes kMeetingTypes = {
    "meet.type", code_words<"meeting", "negotiation", "presentation", "call", "internal", "break">};
inline constexpr Codes kMeetingStates = {"meet.state",
                                         code_words<"planned", "held", "missed", "cancelled">};

/// A meeting of which nobody has said how it ended, in SQL; `m` names its table. A break is none.
#define RUKA_UNANSWERED_MEETING(m) #m ".state = 'planned' AND " #m ".type <> 'break'"

struct MeetingDraft {
  std::string title;
  std::string type = "meeting";
  Instant starts_at;
  Minutes length{60};
  std::string place;
  std::optional<ClientId> client;
  std::string link = {}, purpose = {}, agenda = {};
  std::optional<Minutes> travel_before = {}, travel_after = {};  ///< the way there, back
};

enum class Overlap { Refuse, Allow };

/// Throws Error{Value} for an empty title, a length over a day or a link with a space in it,
/// Error{Refused} [meet.overlap] where it overlaps another one, or [meet.travel] where its way or
/// the other's does, with the free hours of that day.
MeetingId add_meeting(Change& change, const MeetingDraft& draft, Overlap overlap,
                      const PhraseContext& phrases);

struct MeetingEdit {
  std::optional<std::string> title, type, place, link, purpose, agenda, result;
  std::optional<Instant> starts_at;
  std::optional<Minutes> length;
  std::optional<std::optional<Minutes>> travel_before, travel_after;  ///< none: the inner is empty
  std::optional<ClientId> client;
  std::string why;  ///< of a move: the reason
};
/// Another hour is a move (meeting_end.hpp): where it stood is kept. Throws Error{NotFound}, and as
/// add_meeting does; Error{Conflict} for another hour of one that has ended, and for the result of
/// one that was not held. Where it has moved, everybody is asked again: how many they are.
std::int64_t edit_meeting(Change& change, MeetingId id, const MeetingEdit& edit, Overlap overlap,
                          const PhraseContext& phrases);
void remove_meeting(Change& change, MeetingId id);

/// Fields: id title type starts_at ends_at place link purpose agenda travel_before travel_after
/// client with state result minutes reason ended_at.
extern const ListSpec kMeetingList;

}  // namespace ruka
