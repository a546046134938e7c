// ruka meet brief ID: one page to read before a meeting.
#include "apps/ruka/list.hpp"
#include "apps/ruka/meet/commands.hpp"
#include "apps/ruka/meet/shown.hpp"
#include "apps/ruka/shared/place_values.hpp"
#include "lib/client/client_list.hpp"
#include "lib/client/contact/contact.hpp"
#include "lib/meet/meeting.hpp"
#include "lib/meet/participant.hpp"
#include "lib/report/meet/meeting_brief.hpp"

namespace ruka {

namespace {

constexpr Argument kBriefArguments[] = {
    {"ID", Takes::Record("meeting"), N_("the meeting's number")}};
constexpr Example kBriefExamples[] = {
    {"ruka meet brief 31", N_("who comes, what is open with them, what to ask")},
    {"ruka meet brief 31 -f md -o справка.md", N_("to print it")}};

// The client, and the first guest, of whom a set of questions may speak.
ClientMatch spoken_to(Context& context, MeetingId id) {
  ClientMatch match;
  if (const auto client = meeting_client(context.db(), id)) {
    match.client = *client;
    match.name = record_of(context, kClientList, number(*client)).text("name");
  }
  match.contact = first_guest(context.db(), id);
  if (match.contact) {
    match.contact_name = record_of(context, kContactList, number(*match.contact)).text("name");
  }
  return match;
}

void brief(Context& context, const Parsed& parsed) {
  const MeetingId id{context.id(parsed, "ID")};
  const Record meeting = record_of(context, kMeetingList, number(id));
  const auto values = place_values(context, spoken_to(context, id), meeting.instant("starts_at"));
  Record record = meeting_brief(context.db(), id, context.moment(), context.words(), values);
  record.headed(msg("For meeting {id}: {meeting}",
                    {{"id", number(id)}, {"meeting", say_meeting(context, meeting)}}));
  context.print(record);
}

}  // namespace

const Command kMeetBriefCommand = {.words = "meet brief",
                                   .purpose = N_("one page to read before a meeting"),
                                   .arguments = kBriefArguments,
                                   .examples = kBriefExamples,
                                   .run = brief,
                                   .reads = true};

}  // namespace ruka
