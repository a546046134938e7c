// ruka task add TEXT: a task with its deadline and importance; urgency follows from the deadline.
#include "apps/ruka/task/commands.hpp"
#include "apps/ruka/task/shown.hpp"
#include "lib/client/find_client.hpp"
#include "lib/desk/staff.hpp"
#include "lib/task/task.hpp"

namespace ruka {

namespace {

constexpr Argument kAddArguments[] = {{"TEXT", Takes::Text, N_("what is to be done")}};
constexpr Option kAddOptions[] = {
    {"--due", Takes::When, "WHEN", N_("by when: пт, завтра 10:00, +3рд, 31.12")},
    {"--important", Takes::Nothing, "", N_("an important one")},
    {"--client", Takes::Record("client"), "WHO", N_("for which client")},
    {"--for", Takes::Record("staff"), "STAFF", N_("who is to do it")},
    {"--estimate", Takes::Span, "SPAN", N_("how long it will take: 1h30m, 45")},
};
constexpr Example kAddExamples[] = {
    {"ruka task add \"Собрать отзывы\" --due \"в следующую пятницу\" --important",
     N_("important, not urgent yet")},
    {"ruka task add \"Отправить счёт\" --due \"завтра 10:00\" --client вектор --estimate 15",
     N_("for a client, a quarter of an hour")},
};

void add(Context& context, const Parsed& parsed) {
  TaskDraft draft;
  draft.title = parsed.required("TEXT");
  if (const auto due = context.when(parsed, "--due")) draft.due = due->deadline(context.zone());
  draft.important = parsed.flag("--important");
  draft.estimate = context.span(parsed, "--estimate");
  Change change(context.db(), context.now());
  if (const auto who = parsed.text("--client"))
    draft.client = find_client(context.db(), *who).client;
  if (const auto who = parsed.text("--for")) draft.staff = find_colleague(context.db(), *who);
  const TaskId id = add_task(change, draft);
  const Record record = record_of(context, kTaskList, number(id));
  change.commit();
  context.wrote(record, {{"task", number(id), say_task(context, record)}});
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
