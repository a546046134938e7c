// ruka task add TEXT: a task with its deadline and importance; urgency follows from the deadline.
#include "apps/ruka/task/commands.hpp"
#include "apps/ruka/task/shown.hpp"
#include "lib/client/find/find_client.hpp"
#include "lib/desk/staff/staff.hpp"
#include "lib/i18n/codes.hpp"
#include "lib/task/task.hpp"

namespace ruka {

namespace {

constexpr Argument kAddArguments[] = {{"TEXT", Takes::Text, N_("what is to be done")}};
constexpr Option kAddOptions[] = {
    {"--due", Takes::When, "WHEN", N_("by when: пт, завтра 10:00, +3рд, 31.12")},
    {"--important", Takes::Word, "YES",
     N_("important or not (alone: yes); by what it follows unless said"), kYesNo, false, "", "yes"},
    {"--client", Takes::Record("client"), "WHO", N_("for which client")},
    {"--deal", Takes::Record("deal"), "ID", N_("the next step of this deal")},
    {"--lead", Takes::Record("lead"), "ID", N_("the next step of this lead")},
    {"--meeting", Takes::Record("meeting"), "ID", N_("prepares this meeting")},
    {"--promise", Takes::Record("promise"), "ID", N_("done to keep this promise")},
    {"--for", Takes::Record("staff"), "STAFF", N_("who is to do it")},
    {"--estimate", Takes::Span, "SPAN", N_("how long it will take: 1h30m, 45")},
};
constexpr Example kAddExamples[] = {
    {"ruka task add \"Собрать отзывы\" --due \"в следующую пятницу\" --important",
     N_("important, not urgent yet")},
    {"ruka task add \"Отправить счёт\" --due \"завтра 10:00\" --client вектор --estimate 15",
     N_("for a client, a quarter of an hour")},
    {"ruka task add \"Выслать КП\" --due \"завтра 10:00\" --deal 4",
     N_("the next step of a deal; important, unless --important no is said")},
};

template <typename Id>
std::optional<Id> record_in(Context& context, const Parsed& parsed, const char* option) {
  const auto text = parsed.text(option);
  return text ? std::optional(Id{context.id_of(*text)}) : std::nullopt;
}

void add(Context& context, const Parsed& parsed) {
  TaskDraft draft;
  draft.title = parsed.required("TEXT");
  if (const auto due = context.term(parsed, "--due")) draft.due = due->deadline(context.zone());
  if (const auto yes = parsed.text("--important")) draft.important = *yes == "yes";
  draft.estimate = context.span(parsed, "--estimate");
  Change change(context.db(), context.now());
  if (const auto who = parsed.text("--client"))
    draft.client = find_client(context.db(), *who).client;
  if (const auto who = parsed.text("--for")) draft.staff = find_colleague(context.db(), *who);
  draft.deal = record_in<DealId>(context, parsed, "--deal");
  draft.lead = record_in<LeadId>(context, parsed, "--lead");
  draft.meeting = record_in<MeetingId>(context, parsed, "--meeting");
  draft.promise = record_in<PromiseId>(context, parsed, "--promise");
  const TaskId id = add_task(change, draft);
  const StepOf step{draft.deal, draft.lead};
  const Record record = record_of(context, kTaskList, number(id));
  change.commit();
  context.wrote(record, {{"task", number(id), with_step(say_task(context, record), step)}});
}

}  // namespace

const Command kTaskCommand = {
    .words = "task", .purpose = N_("tasks by deadline and importance"), .group = Purpose::Work};
const Command kTaskAddCommand = {.words = "task add",
                                 .purpose = N_("a new task"),
                                 .arguments = kAddArguments,
                                 .options = kAddOptions,
                                 .examples = kAddExamples,
                                 .run = add};

}  // namespace ruka
