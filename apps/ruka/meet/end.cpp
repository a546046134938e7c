// ruka meet held|missed|cancel|reopen ID: how a meeting ended.
#include "apps/ruka/list.hpp"
#include "apps/ruka/meet/commands.hpp"
#include "apps/ruka/meet/shown.hpp"
#include "lib/meet/meeting_end.hpp"

namespace ruka {

namespace {

constexpr Argument kEndIdArguments[] = {
    {"ID", Takes::Record("meeting"), N_("the meeting's number")}};
constexpr Option kHeldOptions[] = {
    {"--result", Takes::Text, "TEXT", N_("what came of it; required")}};
constexpr Option kWhyOptions[] = {{"--why", Takes::Text, "TEXT", N_("the reason")}};
constexpr Example kHeldExamples[] = {
    {"ruka meet held 31 --result \"договорились о пробной поставке\"", N_("it took place")}};
constexpr Example kMissedExamples[] = {
    {"ruka meet missed 31 --why \"не пришли\"", N_("nobody came")}};
constexpr Example kCancelExamples[] = {
    {"ruka meet cancel 31 --why \"клиент передумал\"", N_("it will not be; it is kept")}};
constexpr Example kReopenExamples[] = {{"ruka meet reopen 31", N_("that was said by mistake")}};

// Each ending is one change; `take` makes it.
template <typename Take>
void step(Context& context, const Parsed& parsed, const Take& take) {
  const MeetingId id{context.id(parsed, "ID")};
  Change change(context.db(), context.now());
  const std::vector<TaskId> open = meeting_preparations(context.db(), id);
  take(change, id);
  std::vector<Made> made = said_preparations(context, id, open);
  const Record record = record_of(context, kMeetingList, number(id));
  change.commit();
  const std::string said = record.text(record.text("result").empty() ? "reason" : "result");
  const Message meeting = say_meeting(context, record);
  const Message state = msg_in("meet.state", record.text("state"));
  made.insert(made.begin(),
              {"meeting", number(id),
               said.empty() ? msg("{meeting} · {state}", {{"meeting", meeting}, {"state", state}})
                            : msg("{meeting} · {state}: {text}",
                                  {{"meeting", meeting}, {"state", state}, {"text", said}})});
  context.wrote(record, made);
}

void held(Context& context, const Parsed& parsed) {
  const std::string result = parsed.text("--result").value_or("");
  step(context, parsed,
       [&](Change& change, MeetingId id) { hold_meeting(change, id, result, context.zone()); });
}

void missed(Context& context, const Parsed& parsed) {
  const std::string why = parsed.text("--why").value_or("");
  step(context, parsed,
       [&](Change& change, MeetingId id) { miss_meeting(change, id, why, context.zone()); });
}

void cancel(Context& context, const Parsed& parsed) {
  const std::string why = parsed.text("--why").value_or("");
  step(context, parsed, [&](Change& change, MeetingId id) { cancel_meeting(change, id, why); });
}

void reopen(Context& context, const Parsed& parsed) { step(context, parsed, reopen_meeting); }

}  // namespace

const Command kMeetHeldCommand = {.words = "meet held",
                                  .purpose = N_("a meeting took place, with what result"),
                                  .arguments = kEndIdArguments,
                                  .options = kHeldOptions,
                                  .examples = kHeldExamples,
                                  .run = held};
const Command kMeetMissedCommand = {.words = "meet missed",
                                    .purpose = N_("a meeting did not take place"),
                                    .arguments = kEndIdArguments,
                                    .options = kWhyOptions,
                                    .examples = kMissedExamples,
                                    .run = missed};
const Command kMeetCancelCommand = {.words = "meet cancel",
                                    .purpose = N_("a meeting will not be; it is kept"),
                                    .arguments = kEndIdArguments,
                                    .options = kWhyOptions,
                                    .examples = kCancelExamples,
                                    .run = cancel};
const Command kMeetReopenCommand = {.words = "meet reopen",
                                    .purpose = N_("a meeting that has ended is planned again"),
                                    .arguments = kEndIdArguments,
                                    .examples = kReopenExamples,
                                    .run = reopen};

}  // namespace ruka
