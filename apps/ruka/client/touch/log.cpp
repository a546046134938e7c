// ruka client log WHO TEXT --by mail: any communication; a call too, where nothing follows from it.
#include "apps/ruka/client/shown.hpp"
#include "apps/ruka/client/touch/call_plan.hpp"
#include "apps/ruka/client/touch/commands.hpp"
#include "apps/ruka/shared/happened.hpp"
#include "apps/ruka/shared/twice.hpp"
#include "lib/base/error.hpp"
#include "lib/client/contact/find_contact.hpp"
#include "lib/client/find/find_client.hpp"
#include "lib/client/touch/same_touch.hpp"
#include "lib/client/touch/touch.hpp"
#include "lib/client/touch/touch_list.hpp"
#include "lib/client/touch/touch_outcome.hpp"

namespace ruka {

namespace {

constexpr Argument kLogArguments[] = {
    {"WHO", Takes::Record("client"), N_("number, piece of the name, phone, e-mail or INN")},
    {"TEXT", Takes::Text, N_("what was said or written")},
};
constexpr Option kLogOptions[] = {
    {"--by", Takes::Word, "CHANNEL", N_("by what"), kLoggedChannels},
    {"--in", Takes::Nothing, "", N_("from them (so unless said)")},
    {"--out", Takes::Nothing, "", N_("from us")},
    kHappenedOption,
    {"--with", Takes::Record("contact"), "PERSON", N_("with whom of theirs")},
    {"--result", Takes::Text, "TEXT", N_("what came of it")},
};
constexpr Example kLogExamples[] = {
    {"ruka client log маяк \"Прислали подписанный договор\" --by mail", N_("a letter that came")}};

ClientMatch party_of(Context& context, const Parsed& parsed) {
  ClientMatch match = find_client(context.db(), parsed.required("WHO"));
  if (const auto person = parsed.text("--with")) {
    match.contact = find_contact(context.db(), match.client, *person, match.contact_name);
  }
  return match;
}

// A call that was planned for that day or before becomes that call, unless it came in.
TouchId write_touch(Context& context, Change& change, const Parsed& parsed, TouchDraft& draft) {
  if (draft.channel == Channel::Call && !parsed.flag("--in")) {
    const Day next = context.zone().day_of(draft.at) + std::chrono::days(1);
    const Instant until = context.zone().to_instant(LocalTime(next));
    if (const auto planned = find_next_plan(context.db(), draft.client, until)) {
      draft.direction = Direction::Out;
      return make_planned_call(change, planned->id, draft);
    }
  }
  return log_touch(change, draft);
}

void log(Context& context, const Parsed& parsed) {
  const auto by = parsed.text("--by");
  if (!by) {
    throw Error(ErrorKind::Usage, msg("--by is missing"),
                msg("one of these is expected: {words}", {words_list("words", kLoggedChannels)}));
  }
  if (parsed.flag("--in") && parsed.flag("--out")) {
    throw Error(ErrorKind::Usage, msg("a communication goes one way: --in or --out"),
                msg("leave one out"));
  }
  TouchDraft draft;
  for (const Channel channel : {Channel::Call, Channel::Mail, Channel::Message, Channel::Letter,
                                Channel::Visit, Channel::Note}) {
    if (channel_code(channel) == *by) draft.channel = channel;
  }
  draft.direction = parsed.flag("--out") ? Direction::Out : Direction::In;
  if (draft.channel == Channel::Note) draft.direction = Direction::None;
  draft.at = context.moment(parsed, "--at");
  draft.summary = parsed.required("TEXT");
  draft.result = parsed.text("--result").value_or("");
  const ClientMatch match = party_of(context, parsed);
  draft.client = match.client;
  draft.contact = match.contact;
  ask_if_twice(context, by->c_str(), number(find_same_touch(context.db(), draft, context.now())));
  Change change(context.db(), context.now());
  const TouchId id = write_touch(context, change, parsed, draft);
  const Record record = touch_record(context, id);
  change.commit();
  note_withdrawn(context, match);
  context.wrote(record,
                {{*by, number(id),
                  msg("{who} · {when}", {{"who", say_match(match)},
                                         {"when", say_instant(draft.at, context.zone())}})}});
}

}  // namespace

const Command kClientLogCommand = {.words = "client log",
                                   .purpose = N_("log a letter, message, visit or note"),
                                   .arguments = kLogArguments,
                                   .options = kLogOptions,
                                   .examples = kLogExamples,
                                   .run = log};

}  // namespace ruka
