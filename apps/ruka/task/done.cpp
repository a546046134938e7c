// ruka task done|cancel|reopen ID...: all of them or none.
#include <algorithm>

#include "apps/ruka/shared/each.hpp"
#include "apps/ruka/shared/happened.hpp"
#include "apps/ruka/task/commands.hpp"
#include "apps/ruka/task/shown.hpp"
#include "lib/task/task.hpp"

namespace ruka {

namespace {

constexpr Argument kDoneArguments[] = {
    {"ID", Takes::Record("task"), N_("numbers of tasks"), Many::OneOrMore}};
constexpr Option kDoneOptions[] = {
    {"--at", Takes::When, "WHEN", N_("when it was done; now unless said")},
    {"--spent", Takes::Span, "SPAN", N_("how long it took: 40, 1h30m; of several, each")}};
constexpr Option kCancelOptions[] = {{"--why", Takes::Text, "TEXT", N_("the reason")},
                                     kHappenedOption};
constexpr Example kDoneExamples[] = {
    {"ruka task done 88 89", N_("two at once, one step of undo")},
    {"ruka task done 88 --spent 40", N_("it took forty minutes")},
    {"ruka task done 88 --at \"вчера 18:00\"", N_("it was done yesterday")}};
constexpr Example kCancelExamples[] = {
    {"ruka task cancel 88 --why \"клиент передумал\"", N_("no longer to be done; it is kept")}};
constexpr Example kReopenExamples[] = {{"ruka task reopen 88", N_("it was not done after all")}};

std::vector<TaskId> tasks_in(Context& context, const Parsed& parsed) {
  std::vector<TaskId> tasks;
  for (const std::int64_t id : ids_in(context, parsed)) tasks.push_back(TaskId{id});
  return tasks;
}

// What became of each, by its record; the last one is what a script reads. The deal or lead whose
// next step it is follows.
template <typename Say>
void wrote(Context& context, Change& change, const std::vector<TaskId>& ids, Say say) {
  Record record;
  std::vector<Made> made;
  std::vector<StepOf> steps;
  for (const TaskId id : ids) {
    const StepOf step = step_of(context.db(), id);
    if (std::ranges::find(steps, step) == steps.end()) steps.push_back(step);
    record = record_of(context, kTaskList, number(id));
    made.push_back({"task", number(id), with_step(say(record), step)});
  }
  change.commit();
  context.wrote(record, made);
  for (const StepOf& step : steps) ask_next(context, step);
}

void done(Context& context, const Parsed& parsed) {
  const std::vector<TaskId> ids = tasks_in(context, parsed);
  Change change(context.db(), context.now());
  finish_tasks(change, ids, happened_in(context, parsed));
  if (const auto spent = context.span(parsed, "--spent")) {
    for (const TaskId id : ids) edit_task(change, id, {.spent = spent});
  }
  wrote(context, change, ids, [&](const Record& task) { return say_ended_task(context, task); });
}

void cancel(Context& context, const Parsed& parsed) {
  const std::vector<TaskId> ids = tasks_in(context, parsed);
  Change change(context.db(), context.now());
  cancel_tasks(change, ids, parsed.text("--why").value_or(""), happened_in(context, parsed));
  wrote(context, change, ids, [&](const Record& task) { return say_ended_task(context, task); });
}

void reopen(Context& context, const Parsed& parsed) {
  const std::vector<TaskId> ids = tasks_in(context, parsed);
  Change change(context.db(), context.now());
  reopen_tasks(change, ids);
  wrote(context, change, ids, [&](const Record& task) { return say_task(context, task); });
}

}  // namespace

const Command kTaskDoneCommand = {.words = "task done",
                                  .purpose = N_("tasks are done"),
                                  .arguments = kDoneArguments,
                                  .options = kDoneOptions,
                                  .examples = kDoneExamples,
                                  .run = done};
const Command kTaskCancelCommand = {.words = "task cancel",
                                    .purpose = N_("tasks are not to be done after all"),
                                    .arguments = kDoneArguments,
                                    .options = kCancelOptions,
                                    .examples = kCancelExamples,
                                    .run = cancel};
const Command kTaskReopenCommand = {.words = "task reopen",
                                    .purpose = N_("done and cancelled tasks are open again"),
                                    .arguments = kDoneArguments,
                                    .examples = kReopenExamples,
                                    .run = reopen};

}  // namespace ruka
