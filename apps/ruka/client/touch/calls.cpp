// ruka client calls: whom to call now and whom later; the calls that were; show, move, close.
#include "apps/ruka/client/shown.hpp"
#include "apps/ruka/client/touch/call_plan.hpp"
#include "apps/ruka/client/touch/commands.hpp"
#include "apps/ruka/list.hpp"
#include "apps/ruka/shared/happened.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/touch/touch_list.hpp"
#include "lib/client/touch/touch_plan.hpp"
#include "lib/desk/staff/staff.hpp"
#include "lib/due/call_queue.hpp"

namespace ruka {

namespace {

constexpr Example kCallsExamples[] = {
    {"ruka client calls", N_("whom to call now: the important and the hot first")},
    {"ruka client calls --to-return", N_("who called and was not called back")},
    {"ruka client calls --all --period сегодня", N_("the calls of today")}};
constexpr Argument kIdArguments[] = {{"ID", Takes::Record("call"), N_("the call's number")}};
constexpr Argument kMoveArguments[] = {
    {"ID", Takes::Record("call"), N_("the call's number")},
    {"WHEN", Takes::Text, N_("the new window: \"завтра 10:00-12:00\"")}};
constexpr Argument kCloseArguments[] = {{"ID", Takes::Record("call"), N_("the call's number")},
                                        {"TEXT", Takes::Text, N_("why nobody will call")}};
constexpr Option kCallsCloseOptions[] = {kHappenedOption};
constexpr Example kShowExamples[] = {
    {"ruka client calls show 12", N_("what was said and what was answered to the script")}};
constexpr Example kMoveExamples[] = {
    {"ruka client calls move 12 \"пт 15:00-16:00\"", N_("another window")}};
constexpr Example kCloseExamples[] = {
    {"ruka client calls close 12 \"Написали: вопрос решён\"",
     N_("a missed call has its outcome; a planned one is cancelled")}};

void check_one_of(const Parsed& parsed) {
  int given = 0;
  for (const char* option : {"--to-return", "--planned", "--missed", "--all", "--status"}) {
    given += parsed.given(option) ? 1 : 0;
  }
  const bool of_queue =
      !parsed.flag("--missed") && !parsed.flag("--all") && !parsed.given("--status");
  if (given > 1) {
    throw Error(ErrorKind::Usage,
                msg("only one of these is possible: {options}",
                    {{"options", "--to-return, --planned, --missed, --all, --status"}}),
                msg("leave one out"));
  }
  if (parsed.flag("--overdue") && !of_queue) {
    throw Error(ErrorKind::Usage, msg("--overdue is for those who wait: the queue"),
                msg("leave one out"));
  }
}

// The span of the queue: next steps of the day, planned calls of the next working day too; or up to
// the end of what was asked for.
QueueSpan span_of(Context& context, const Parsed& parsed) {
  const bool steps = !parsed.flag("--planned") && !parsed.flag("--to-return");
  const auto until_all = [&](Instant until) { return QueueSpan{until, steps ? until : Instant{}}; };
  if (const auto period = context.period(parsed, "--period")) {
    return until_all(period->ends(context.zone()));
  }
  if (const auto until = context.when(parsed, "--until", Yearless::ThisYear)) {
    return until_all(until->deadline(context.zone()) + std::chrono::seconds(1));
  }
  const auto end_of = [&](Day on) {
    return context.zone().to_instant(LocalTime(on + std::chrono::days(1)));
  };
  const Day today = context.today();
  if (parsed.flag("--planned") || parsed.given("--since") || parsed.given("--client")) {
    return until_all(end_of(today + std::chrono::days(36500)));
  }
  return {end_of(context.calendar().add_working_days(today, 1)), steps ? end_of(today) : Instant{}};
}

// Whoever is planned for a later day waits too.
Message nobody_waits(const Parsed& parsed) {
  for (const char* option : {"--planned", "--to-return", "--overdue", "--period", "--until",
                             "--since", "--client", "--owner"}) {
    if (parsed.given(option)) return msg(kCallQueue.empty);
  }
  return msg("nobody waits for a call; of later days: ruka client calls --planned");
}

void calls(Context& context, const Parsed& parsed) {
  check_one_of(parsed);
  const bool log = parsed.flag("--missed") || parsed.flag("--all") || parsed.given("--status");
  if (log) return print_list(context, parsed, kTouchList);
  ListQuery query = asked_of(context, parsed, kCallQueue);
  for (Bind& bind : call_queue_binds(context.db(), context.phrases(), span_of(context, parsed))) {
    query.binds.push_back(std::move(bind));
  }
  note_withdrawn_among(context, kCallQueue, query);
  context.print(select_table(context.db(), kCallQueue, query), nobody_waits(parsed));
}

void show(Context& context, const Parsed& parsed) {
  const TouchId id{context.id(parsed, "ID")};
  Record record = touch_record(context, id);
  record.headed(
      msg("Call {id}: {client}", {{"id", number(id)}, {"client", record.text("client")}}));
  context.print(record);
}

void move(Context& context, const Parsed& parsed) {
  const TouchId id{context.id(parsed, "ID")};
  Change change(context.db(), context.now());
  const PlannedCall planned = find_planned_call(context.db(), id);
  const PhraseContext phrases = context.phrases(Yearless::Ahead, planned.window.from);
  Window window = parse_window(parsed.required("WHEN"), phrases);
  // «на час позже»: as long as it was.
  if (is_shift(parsed.required("WHEN"), phrases)) {
    window.until = window.from + (planned.window.until - planned.window.from);
  }
  check_call_hours(context, planned.client, window);
  move_planned_call(change, id, window);
  const Record record = touch_record(context, id);
  change.commit();
  context.wrote(record, {{"call", number(id),
                          msg("{client} · {before} → {window}",
                              {{"client", record.text("client")},
                               {"before", say_window(planned.window, context.zone())},
                               {"window", say_call_window(context, planned.client, window)}})}});
  note_day_off(context, window);
}

void close(Context& context, const Parsed& parsed) {
  const TouchId id{context.id(parsed, "ID")};
  Change change(context.db(), context.now());
  const ClosedCall closed =
      close_call(change, id, parsed.required("TEXT"), happened_in(context, parsed));
  const Record record = touch_record(context, id);
  change.commit();
  const std::vector<MessageArg> client = {{"client", closed.client_name}};
  context.wrote(
      record, {{"call", number(id),
                closed.was == TouchStatus::Planned ? msg("{client} · cancelled", client)
                : closed.was == TouchStatus::NoAnswer
                    ? msg("{client} · not to be tried again", client)
                    : msg_count("{client} · closed: {count} missed call",
                                "{client} · closed: {count} missed calls", closed.calls, client)}});
}

}  // namespace

const Command kClientCallsCommand = {
    .words = "client calls",
    .purpose = N_("the queue of calls: whom to call now, whom later"),
    .options = kCallQueue,
    .examples = kCallsExamples,
    .run = calls,
    .lists = true};
const Command kClientCallsShowCommand = {.words = "client calls show",
                                         .purpose = N_("a call, letter, visit or note whole"),
                                         .arguments = kIdArguments,
                                         .examples = kShowExamples,
                                         .run = show,
                                         .reads = true};
const Command kClientCallsMoveCommand = {.words = "client calls move",
                                         .purpose = N_("move a planned call"),
                                         .arguments = kMoveArguments,
                                         .examples = kMoveExamples,
                                         .run = move};
const Command kClientCallsCloseCommand = {.words = "client calls close",
                                          .purpose = N_("close a call that nobody will make"),
                                          .arguments = kCloseArguments,
                                          .options = kCallsCloseOptions,
                                          .examples = kCloseExamples,
                                          .run = close};

}  // namespace ruka
