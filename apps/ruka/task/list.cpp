// ruka task list [TEXT]: open tasks, the most urgent first.
#include "apps/ruka/list.hpp"
#include "apps/ruka/task/commands.hpp"
#include "lib/task/task_list.hpp"

namespace ruka {

namespace {

constexpr Argument kListArguments[] = {
    {"TEXT", Takes::Text, N_("words of the task, in any form"), Many::Optional}};
constexpr Example kListExamples[] = {
    {"ruka task list --overdue -f json | jq -r '.[].title'", N_("titles for another program")},
    {"ruka task list --period неделя", N_("due this week")},
};

}  // namespace

const Command kTaskListCommand = {.words = "task list",
                                  .purpose = N_("open tasks, the most urgent first"),
                                  .arguments = kListArguments,
                                  .options = kTaskList,
                                  .examples = kListExamples,
                                  .run = run_list,
                                  .lists = true};

}  // namespace ruka
