#include "lib/desk/noun.hpp"
#include "lib/meet/meeting.hpp"

namespace ruka {

extern const Noun kMeetingNoun;
extern const Schema kMeetingSchema;

const Noun kMeetingNoun = {.code = "meeting",
                           .words = "meet",
                           .list = &kMeetingList,
                           .show = "meet show",
                           .schema = &kMeetingSchema};

}  // namespace ruka
