#include "lib/desk/noun.hpp"
#include "lib/meet/meeting.hpp"

namespace ruka {

extern const Noun kMeetingNoun;

const Noun kMeetingNoun = {
    .code = "meeting", .words = "meet", .list = &kMeetingList, .show = "meet show"};

}  // namespace ruka
