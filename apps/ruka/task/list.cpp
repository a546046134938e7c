// ruka task list [TEXT]: open tasks, the most urgent first.
#include "apps/ruka/commands.hpp"
#include "apps/ruka/task/shown.hpp"
#include "lib/store/search.hpp"
#include "lib/task/task_table.hpp"

namespace ruka {

namespace {

constexpr Argument kArguments[] = {
    {"TEXT", Takes::Text, N_("words of the task, in any form"), Many::Optional}};
constexpr Option kOptions[] = {
    {"--overdue", Takes::Nothing, "", N_("only those whose time is out")},
    {"--all", Takes::Nothing, "", N_("done ones too, the newest first")},
    {"--client", Takes::Client, "WHO", N_("of one client")},
    {"--for", Takes::Staff, "STAFF", N_("of one person")},
    {"--period", Takes::Period, "PERIOD", N_("due in this period")},
};
constexpr Example kExamples[] = {
    {"ruka task list --overdue -f json | jq -r '.[].title'", N_("titles for another program")},
    {"ruka task list --period неделя", N_("due this week")},
};

void list(Context& context, const Parsed& parsed) {
  ListQuery query = context.list_query(kTaskList);
  query.binds = task_binds(context.settings(), context.now());
  if (!parsed.flag("--all")) {
    query.add("t.state = 'open'");
  } else if (query.sort.empty()) {
    query.sort = "-id";
  }
  if (parsed.flag("--overdue")) query.add("t.due_at < :now AND t.state = 'open'");
  if (const auto period = context.period(parsed, "--period")) {
    query.add("t.due_at >= :from AND t.due_at < :to",
              {{":from", to_text(period->begins(context.zone()))},
               {":to", to_text(period->ends(context.zone()))}});
  }
  if (const auto text = parsed.text("TEXT")) {
    const std::string match = match_words(*text);
    query.add(match.empty() ? "0"
                            : "t.id IN (SELECT rowid / 64 FROM search_words "
                              "WHERE search_words MATCH :match AND rowid % 64 = 8)",
              {{":match", match}});
  }
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
