// ruka client call WHO TEXT: one line logs the call, its outcome and the dated next step.
#include "apps/ruka/client/shown.hpp"
#include "apps/ruka/client/touch/call_plan.hpp"
#include "apps/ruka/client/touch/call_script.hpp"
#include "apps/ruka/client/touch/commands.hpp"
#include "apps/ruka/shared/follow_up.hpp"
#include "apps/ruka/shared/happened.hpp"
#include "apps/ruka/shared/twice.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/touch/same_touch.hpp"
#include "lib/client/touch/touch_list.hpp"
#include "lib/client/touch/touch_outcome.hpp"
#include "lib/task/task.hpp"

namespace ruka {

namespace {

constexpr Argument kCallArguments[] = {
    {"WHO", Takes::Record("client"), N_("number, piece of the name, phone, e-mail or INN")},
    {"TEXT", Takes::Text, N_("what was said; may be left out of a missed call"), Many::Optional},
};
constexpr Option kCallOptions[] = {
    {"--in", Takes::Nothing, "", N_("they called us (so unless said)")},
    {"--out", Takes::Nothing, "", N_("we called them")},
    {"--missed", Takes::Nothing, "", N_("they called and nobody took it")},
    {"--no-answer", Takes::Nothing, "", N_("we called and nobody took it")},
    {"--minutes", Takes::Count, "N", N_("how long it took")},
    kHappenedOption,
    {"--with", Takes::Record("contact"), "PERSON", N_("with whom of theirs")},
    {"--result", Takes::Text, "TEXT", N_("what came of it")},
    {"--next", Takes::Text, "\"WHEN TEXT\"",
     N_("the next step, a task: \"завтра 10:00 выслать КП\"")},
    {"--new", Takes::Text, "NAME", N_("the caller is not known yet: a client of this name")},
    {"--plan", Takes::Text, "WHEN",
     N_("plan a call instead: \"завтра 10:00-12:00\", by the office's clock")},
    {"--planned", Takes::Record("call"), "ID", N_("this is the planned call of that number")},
    {"--script",
     Takes::Record("template"),
     "NAME",
     N_("show this script and ask its questions; may repeat"),
     {},
     true},
    {"--answer",
     Takes::Text,
     "\"N=TEXT\"",
     N_("what was answered to question N; may repeat"),
     {},
     true},
};
constexpr Example kCallExamples[] = {
    {"ruka client call +79161234567 \"Просят КП на 50 кресел\" --next \"завтра 10:00 выслать КП\"",
     N_("a call and what follows from it")},
    {"ruka client call вектор --missed", N_("a missed call: it waits to be returned")},
    {"ruka client call 84950000000 \"Спрашивают про доставку\" --new \"ООО Луч\"",
     N_("a new client while the receiver is still warm")},
    {"ruka client call маяк --plan \"завтра 10:00-12:00\" \"Обсудить скидку\"",
     N_("a call to make: it stands in ruka client calls")},
    {"ruka client call маяк --script знакомство --out --answer \"1=50 кресел\"",
     N_("the answers are kept with the call; without words or answers the script is shown")},
};

void set_direction(const Parsed& parsed, TouchDraft& draft) {
  const bool in = parsed.flag("--in") || parsed.flag("--missed");
  const bool out = parsed.flag("--out") || parsed.flag("--no-answer");
  if (in && out) {
    throw Error(ErrorKind::Usage, msg("a call goes one way: --in, --missed or --out, --no-answer"),
                msg("a missed call came in, an unanswered one went out"));
  }
  draft.direction = out ? Direction::Out : Direction::In;
  if (parsed.flag("--missed")) draft.status = TouchStatus::Missed;
  if (parsed.flag("--no-answer")) draft.status = TouchStatus::NoAnswer;
}

// What a person hears back: the way, how many attempts there were, what had been planned.
Message say_call(Context& context, const ClientMatch& match, const TouchDraft& draft,
                 const std::optional<PlannedCall>& planned) {
  const std::string who = say_match(match);
  const Message when = say_instant(draft.at, context.zone());
  if (draft.status == TouchStatus::NoAnswer) {
    const auto attempt = count_attempts(context.db(), match.client, draft.at);
    const Message said = msg("{who} · no answer, attempt {attempt} · {when}",
                             {{"who", who}, {"attempt", attempt}, {"when", when}});
    if (!draft.try_at) return said;
    return msg("{call} · try again {next}",
               {{"call", said}, {"next", say_instant(*draft.try_at, context.zone())}});
  }
  const Message way = draft.status == TouchStatus::Done
                          ? msg_in(direction_labels("call"), direction_code(draft.direction))
                          : msg_in("touch.status", touch_status_code(draft.status));
  if (planned && draft.status == TouchStatus::Done) {
    return msg("{who} · {way} · {when} · was planned for {window}",
               {{"who", who},
                {"way", way},
                {"when", when},
                {"window", say_window(planned->window, context.zone())}});
  }
  return msg("{who} · {way} · {when}", {{"who", who}, {"way", way}, {"when", when}});
}

TouchDraft read_draft(Context& context, const Parsed& parsed) {
  TouchDraft draft;
  set_direction(parsed, draft);
  const auto at = context.when(parsed, "--at", Yearless::Past);
  draft.at = at && at->at ? context.told_if_long_ago(*at->at) : context.now();
  if (at && !at->at) {
    throw Error(ErrorKind::Value, msg("a call needs an hour"),
                msg("write it like --at \"вчера 15:00\""));
  }
  draft.minutes = parsed.count("--minutes");
  draft.summary = parsed.text("TEXT").value_or("");
  draft.result = parsed.text("--result").value_or("");
  return draft;
}

// The next step, a task that belongs to the call.
void add_next(Context& context, Change& change, std::string_view words, const ClientMatch& match,
              TouchId touch, Record& record, std::vector<Made>& made) {
  const FollowUp next = read_follow_up(context, "--next", words);
  TaskDraft task;
  task.due = next.due;
  task.title = next.text;
  task.client = match.client;
  task.touch = touch;
  const std::int64_t id = number(add_task(change, task));
  made.push_back(say_follow_up(context, "task", id, next));
  record.add("task", N_("Next step"),
             follow_up_record(id, {"title", N_("Task"), Type::Text}, next));
}

// A planned call becomes the call itself once somebody took it; until then it waits.
TouchId log_call(Change& change, const TouchDraft& draft,
                 const std::optional<PlannedCall>& planned) {
  const bool made = planned && draft.status == TouchStatus::Done;
  return made ? make_planned_call(change, planned->id, draft) : log_touch(change, draft);
}

void say_still_planned(Context& context, const ClientMatch& match, TouchId touch) {
  const auto planned =
      find_next_plan(context.db(), match.client,
                     context.zone().to_instant(LocalTime(context.today() + std::chrono::days(1))));
  if (!planned || planned->id == touch) return;
  context.note(
      msg("call {id} is still planned: {window}; ruka client calls move {id} WHEN, or ruka client "
          "calls "
          "close {id} TEXT",
          {{"id", number(planned->id)}, {"window", say_window(planned->window, context.zone())}}));
}

// Who was cut off after the call was written answers every question anew: it is written once. One
// that nobody took comes as often as it does.
void ask_if_same_call(Context& context, const Parsed& parsed,
                      const std::optional<CallScript>& script, TouchDraft draft) {
  if (parsed.given("--new") || (!script && draft.summary.empty())) return;
  const ClientMatch match = script ? script->match : find_caller(context, parsed);
  draft.client = match.client;
  draft.contact = match.contact;
  ask_if_twice(context, "call", number(find_same_touch(context.db(), draft, context.now())));
}

// Nothing was said of a call: the script is only looked at.
bool is_a_look(const Parsed& parsed) {
  for (const char* option :
       {"TEXT", "--answer", "--minutes", "--at", "--result", "--next", "--planned"}) {
    if (parsed.given(option)) return false;
  }
  return true;
}

void call(Context& context, const Parsed& parsed) {
  if (parsed.given("--plan")) return plan_from(context, parsed);
  TouchDraft draft = read_draft(context, parsed);
  const auto script = script_for(context, parsed);
  if (script) {
    note_withdrawn(context, script->match);  // before a word is said
    if (is_a_look(parsed) && !can_be_asked(context)) return print_script(context, *script);
    talk_by_script(context, parsed, *script, draft);
  }
  ask_if_same_call(context, parsed, script, draft);
  Change change(context.db(), context.now());
  const ClientMatch match = find_caller(context, change, parsed);
  draft.client = match.client;
  draft.contact = match.contact;
  const auto planned = planned_for(context, parsed, match, draft.at);
  if (planned && draft.status == TouchStatus::Done) draft.direction = Direction::Out;
  if (draft.status == TouchStatus::NoAnswer && !planned && !parsed.given("--next")) {
    draft.try_at = next_attempt(context, match.client, draft.at);
  }
  std::vector<Made> made;
  if (parsed.given("--new")) made.push_back({"client", number(match.client), msg_text(match.name)});
  const TouchId touch = log_call(change, draft, planned);
  made.push_back({"call", number(touch), say_call(context, match, draft, planned)});
  Record record = touch_record(context, touch);
  if (const auto next = parsed.text("--next")) {
    add_next(context, change, *next, match, touch, record, made);
  }
  change.commit();
  if (!script) note_withdrawn(context, match);
  context.wrote(record, made);
  if (!context.globals().quiet) say_still_planned(context, match, touch);
}

}  // namespace

const Command kClientCallCommand = {.words = "client call",
                                    .purpose = N_("log a call with its result and next step"),
                                    .arguments = kCallArguments,
                                    .options = kCallOptions,
                                    .examples = kCallExamples,
                                    .run = call};

}  // namespace ruka
