#pragma once
// Who takes part in a meeting, and what they answered.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lib/base/ids.hpp"
#include "lib/base/message.hpp"
#include "lib/i18n/codes.hpp"
#include "lib/store/database.hpp"
#include "lib/table/table.hpp"

namespace ruka {

inline constexpr Codes kAnswers = {"meet.answer", code_words<"invited", "accepted", "declined">};

/// A colleague or a person at a client; one of the two.
struct Participant {
  std::optional<StaffId> staff;
  std::optional<ContactId> contact;
};

/// Who may be meant: a colleague, a person at the meeting's client; where neither is, a person at
/// any client. Throws Error{NotFound} with the near names, Error{Ambiguous} where both a colleague
/// and a person at the client fit, and what either search throws where the other finds nobody.
Participant find_participant(Database& db, std::optional<ClientId> client, std::string_view who);

/// "{name} is of {client}", where that is not the client of the meeting.
std::optional<Message> say_of_another(Database& db, std::optional<ClientId> client,
                                      const Participant& who);

/// Who of those that take part is meant: by a phone, an e-mail, a number, a name or any case form
/// of it; who has left too. Throws Error{NotFound}, Error{Ambiguous}.
Participant find_taking_part(Database& db, MeetingId id, std::string_view who);

/// The same; nobody where nobody fits, or where a surname is only like a given name or patronymic.
std::optional<Participant> find_present(Database& db, MeetingId id, std::string_view who);

/// A meeting that is still to come.
struct ComingMeeting {
  MeetingId id{};
  Instant starts_at;
};
/// Those in which the person takes part, the soonest first.
std::vector<ComingMeeting> coming_meetings(Database& db, ContactId contact, Instant now);

/// The client that the meeting is with.
std::optional<ClientId> meeting_client(Database& db, MeetingId id);

/// The first of those at a client who take part.
std::optional<ContactId> first_guest(Database& db, MeetingId id);

/// Nothing happens where they take part already.
void invite(Change& change, MeetingId id, const Participant& who);
/// Throws Error{NotFound} where they do not take part.
void uninvite(Change& change, MeetingId id, const Participant& who);

/// What somebody answered, and when; now unless said.
struct InvitationAnswer {
  std::string_view answer;
  std::string_view why = {};
  std::optional<Instant> at = {};
};
/// Throws Error{NotFound} where they do not take part, Error{Refused} where one who has left
/// accepts; as happened_at does, as the next one does.
void answer_invitation(Change& change, MeetingId id, const Participant& who,
                       const InvitationAnswer& what);
/// Whoever has not answered accepts, but for those who have left; how many there were.
std::int64_t accept_for_all(Change& change, MeetingId id, std::optional<Instant> at = {});

/// Who takes part, has left, and has no answer.
struct LeftParticipant {
  std::string name;
  Day on;  ///< the last day
};
std::vector<LeftParticipant> left_unanswered(Database& db, MeetingId id);

/// It has another hour: everybody is to be told and to answer again; how many there are. Why
/// somebody could not come before stays to be read.
std::int64_t ask_again(Change& change, MeetingId id);

/// Fields: name address (how to address them, where the name does not say so) of (client or
/// department) position phone new (a person at a client whom no held meeting has had before) answer
/// reason answered_at; colleagues first. Whoever declined, or has left by then, does not come.
enum class Coming { All, Yes, No };
Table participants(Database& db, MeetingId id, Coming coming = Coming::All);

}  // namespace ruka
