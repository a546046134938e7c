// ruka client log WHO TEXT --by mail: any communication that is not a call.
#include "apps/ruka/client/shown.hpp"
#include "apps/ruka/commands.hpp"
#include "lib/base/error.hpp"
#include "lib/client/find_client.hpp"
#include "lib/client/touch.hpp"

namespace ruka {

namespace {

constexpr std::string_view kBy[] = {"mail", "message", "letter", "visit", "note"};
constexpr Argument kArguments[] = {
    {"WHO", Takes::Client, N_("number, piece of the name, phone, e-mail or INN")},
    {"TEXT", Takes::Text, N_("what was said or written")},
};
constexpr Option kOptions[] = {
    {"--by", Takes::Word, "CHANNEL", N_("by what"), kBy},
    {"--in", Takes::Nothing, "", N_("from them (so unless said)")},
    {"--out", Takes::Nothing, "", N_("from us")},
    {"--at", Takes::When, "WHEN", N_("when it was; now unless said")},
    {"--result", Takes::Text, "TEXT", N_("what came of it")},
};
constexpr Example kExamples[] = {
    {"ruka client log маяк \"Прислали подписанный договор\" --by mail", N_("a letter that came")}};

void log(Context& context, const Parsed& parsed) {
  const auto by = parsed.text("--by");
  if (!by) {
    throw Error(ErrorKind::Usage, msg("--by is missing"),
                msg("one of these is expected: {words}",
                    {{"words", "mail, message, letter, visit, note"}}));
  }
  if (parsed.flag("--in") && parsed.flag("--out")) {
    throw Error(ErrorKind::Usage, msg("a communication goes one way: --in or --out"),
                msg("leave one out"));
  }
  TouchDraft draft;
  for (const Channel channel :
       {Channel::Mail, Channel::Message, Channel::Letter, Channel::Visit, Channel::Note}) {
    if (channel_code(channel) == *by) draft.channel = channel;
  }
  draft.direction = parsed.flag("--out") ? Direction::Out : Direction::In;
  if (draft.channel == Channel::Note) draft.direction = Direction::None;
  draft.at = context.moment(parsed, "--at");
  draft.summary = parsed.required("TEXT");
  draft.result = parsed.text("--result").value_or("");
  Change change(context.db(), context.now());
  const ClientMatch match = find_client(context.db(), parsed.required("WHO"));
  draft.client = match.client;
  draft.contact = match.contact;
  const TouchId id = log_touch(context.db(), draft, context.now());
  const Record record = touch_record(context, id);
  change.commit();
  context.wrote(record,
                {{*by, number(id),
                  msg("{who} · {when}",
                      {{"who", match.name}, {"when", say_instant(draft.at, context.zone())}})}});
}

}  // namespace

const Command kClientLog = {.words = "client log",
                            .purpose = N_("log a letter, message, visit or note"),
                            .arguments = kArguments,
                            .options = kOptions,
                            .examples = kExamples,
                            .run = log};

}  // namespace ruka
