// ruka meet confirm|decline ID WHO: what the participants answered.
#include "apps/ruka/list.hpp"
#include "apps/ruka/meet/commands.hpp"
#include "apps/ruka/meet/shown.hpp"
#include "apps/ruka/shared/happened.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/meet/meeting.hpp"
#include "lib/meet/participant.hpp"

namespace ruka {

namespace {

constexpr Argument kConfirmArguments[] = {
    {"ID", Takes::Record("meeting"), N_("the meeting's number")},
    {"WHO", Takes::Text, N_("who comes; whoever has not answered unless said"), Many::ZeroOrMore}};
constexpr Argument kDeclineArguments[] = {
    {"ID", Takes::Record("meeting"), N_("the meeting's number")},
    {"WHO", Takes::Text, N_("who does not come"), Many::OneOrMore}};
constexpr Option kConfirmOptions[] = {kHappenedOption};
constexpr Option kDeclineOptions[] = {{"--why", Takes::Text, "TEXT", N_("the reason")},
                                      kHappenedOption};
constexpr Example kConfirmExamples[] = {{"ruka meet confirm 31", N_("everybody comes")},
                                        {"ruka meet confirm 31 лапин", N_("one of them comes")}};
constexpr Example kDeclineExamples[] = {
    {"ruka meet decline 31 лапин --why \"в отпуске\"", N_("one of them cannot come")}};

// "Лапин придёт, Ольга: ответа нет".
std::string say_answers(const Words& words, const Table& people) {
  std::string said;
  for (Rows row(people); row.next();) {
    said += fmt::format("{}{}: {}", said.empty() ? "" : ", ", row.text("name"),
                        words.say(msg_in("meet.answer", row.text("answer"))));
  }
  return said;
}

void wrote_answers(Context& context, Change& change, MeetingId id) {
  const Table people = participants(context.db(), id);
  Record record = record_of(context, kMeetingList, number(id));
  change.commit();
  const Message meeting = say_meeting(context, record);
  record.add("participants", N_("Participants"), people);
  context.wrote(record,
                {{"meeting", number(id),
                  msg("{meeting} · {answers}",
                      {{"meeting", meeting}, {"answers", say_answers(context.words(), people)}})}});
}

// Nobody comes for an employer that they have left: asked about, never taken as coming.
void note_left(Context& context, MeetingId id, const std::vector<LeftParticipant>& left) {
  for (const LeftParticipant& one : left) {
    context.note(
        msg("{name} left on {day} and is not taken as coming: ruka meet edit {id} "
            "--without \"{name}\"",
            {{"name", one.name}, {"day", say_day(one.on)}, {"id", number(id)}}));
  }
}

[[noreturn]] void refuse_nobody(MeetingId id, const std::vector<LeftParticipant>& left) {
  if (left.empty()) {
    throw Error(ErrorKind::Conflict,
                msg("nobody of meeting {id} has an answer open", {{"id", number(id)}}),
                msg("ruka meet show {id} shows who takes part", {{"id", number(id)}}));
  }
  throw Error(ErrorKind::Refused,
              msg("{name} left on {day}",
                  {{"name", terminal_safe(left.front().name)}, {"day", say_day(left.front().on)}}),
              msg("somebody else comes: ruka meet edit {id} --without WHO --with WHO",
                  {{"id", number(id)}}));
}

void confirm(Context& context, const Parsed& parsed) {
  const MeetingId id{context.id(parsed, "ID")};
  record_of(context, kMeetingList, number(id));
  Change change(context.db(), context.now());
  const auto who = parsed.all("WHO");
  const Instant at = context.moment(parsed, "--at");
  for (const std::string& one : who) {
    answer_invitation(change, id, find_taking_part(change.db(), id, one), {"accepted", "", at});
  }
  std::vector<LeftParticipant> left;
  if (who.empty()) {
    left = left_unanswered(change.db(), id);
    if (accept_for_all(change, id, at) == 0) refuse_nobody(id, left);
  }
  wrote_answers(context, change, id);
  note_left(context, id, left);
}

void decline(Context& context, const Parsed& parsed) {
  const MeetingId id{context.id(parsed, "ID")};
  record_of(context, kMeetingList, number(id));
  Change change(context.db(), context.now());
  const std::string why = parsed.text("--why").value_or("");
  for (const std::string& who : parsed.all("WHO")) {
    answer_invitation(change, id, find_taking_part(change.db(), id, who),
                      {"declined", why, context.moment(parsed, "--at")});
  }
  wrote_answers(context, change, id);
}

}  // namespace

const Command kMeetConfirmCommand = {.words = "meet confirm",
                                     .purpose = N_("who takes part has said that they come"),
                                     .arguments = kConfirmArguments,
                                     .options = kConfirmOptions,
                                     .examples = kConfirmExamples,
                                     .run = confirm};
const Command kMeetDeclineCommand = {.words = "meet decline",
                                     .purpose = N_("who takes part has said that they do not come"),
                                     .arguments = kDeclineArguments,
                                     .options = kDeclineOptions,
                                     .examples = kDeclineExamples,
                                     .run = decline};

}  // namespace ruka
