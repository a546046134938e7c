// ruka task done ID...: done, all of them or none.
#include <algorithm>

#include "apps/ruka/task/commands.hpp"
#include "apps/ruka/task/shown.hpp"
#include "lib/task/task.hpp"

namespace ruka {

namespace {

constexpr Argument kArguments[] = {
    {"ID", Takes::Record("task"), N_("numbers of tasks"), Many::OneOrMore}};
constexpr Example kExamples[] = {{"ruka task done 88 89", N_("two at once, one step of undo")}};

void done(Context& context, const Parsed& parsed) {
  std::vector<TaskId> ids;
  for (const std::string& text : parsed.all("ID")) {
    const TaskId id{context.id_of(text)};
    if (std::ranges::find(ids, id) == ids.end()) ids.push_back(id);
  }
  Change change(context.db(), context.now());
  finish_tasks(change, ids);
  std::vector<Made> made;
  for (const TaskId id : ids) {
    const Record record = record_of(context, kTaskList, number(id));
    made.push_back({"task", number(id), msg("{title} · done", {{"title", record.text("title")}})});
  }
  const Record last = record_of(context, kTaskList, number(ids.back()));
  change.commit();
  context.wrote(last, made);
}

}  // namespace

const Command kTaskDoneCommand = {.words = "task done",
                                  .purpose = N_("tasks are done"),
                                  .arguments = kArguments,
                                  .examples = kExamples,
                                  .run = done};

}  // namespace ruka
