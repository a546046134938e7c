// ruka task list [TEXT]: open tasks, the most urgent first.
#include "apps/ruka/commands.hpp"
#include "apps/ruka/filters.hpp"
#include "apps/ruka/task/shown.hpp"
#include "lib/task/task_list.hpp"

namespace ruka {

namespace {

constexpr Argument kArguments[] = {
    {"TEXT", Takes::Text, N_("words of the task, in any form"), Many::Optional}};
constexpr Option kOptions[] = {
    {"--overdue", Takes::Nothing, "", N_("only those whose time is out")},
    {"--all", Takes::Nothing, "", N_("done ones too, the newest first")},
    {"--client", Takes::Client, "WHO", N_("of one client")},
    {"--for", Takes::Staff, "STAFF", N_("of one person")},
    {"--status", Takes::Word, "STATUS", N_("of this status; open unless said"), kTaskStates},
    {"--period", Takes::Period, "PERIOD", N_("due in this period")},
    {"--since", Takes::When, "WHEN", N_("due then or later")},
    {"--until", Takes::When, "WHEN", N_("due then or earlier; a day counts whole")},
};
constexpr Example kExamples[] = {
    {"ruka task list --overdue -f json | jq -r '.[].title'", N_("titles for another program")},
    {"ruka task list --period неделя", N_("due this week")},
};

void list(Context& context, const Parsed& parsed) {
  ListQuery query = context.list_query(kTaskList);
  query.binds = task_binds(context.settings(), context.now());
  const auto status = parsed.text("--status");
  if (status) query.add("t.state = :status", {{":status", *status}});
  if (!status && !parsed.flag("--all")) query.add("t.state = 'open'");
  // What is done has no urgency: the newest first.
  if (query.sort.empty() && (status ? *status != "open" : parsed.flag("--all"))) query.sort = "-id";
  if (parsed.flag("--overdue")) query.add("t.due_at < :now AND t.state = 'open'");
  filter_moments(context, parsed, "t.due_at", query);
  filter_words(parsed, "tasks", "t.id", query);
  filter_tasks(context, parsed, query);
  context.print(select_table(context.db(), kTaskList, query), msg("no tasks found"));
}

}  // namespace

const Command kTaskList_ = {.words = "task list",
                            .purpose = N_("open tasks, the most urgent first"),
                            .arguments = kArguments,
                            .options = kOptions,
                            .examples = kExamples,
                            .run = list,
                            .lists = true};

}  // namespace ruka
