// ruka task matrix: Eisenhower's four, the open tasks by importance and urgency.
#include "apps/ruka/list.hpp"
#include "apps/ruka/task/commands.hpp"
#include "lib/task/task_list.hpp"

namespace ruka {

namespace {

constexpr Option kMatrixOptions[] = {
    {"--client", Takes::Record("client"), "WHO", N_("of one client")},
    {"--for", Takes::Record("staff"), "STAFF", N_("of one person")},
};
constexpr Example kMatrixExamples[] = {
    {"ruka task matrix", N_("what first, what later, what to hand on")}};

// Each is a scope of the list.
constexpr std::pair<const char*, const char*> kQuarters[] = {
    {"I", N_("I. Important and urgent: do now")},
    {"II", N_("II. Important, not urgent: plan")},
    {"III", N_("III. Urgent, not important: hand on")},
    {"IV", N_("IV. Neither: later or never")},
};

void matrix(Context& context, const Parsed& parsed) {
  Record record;
  bool any = false;
  for (const auto& [name, title] : kQuarters) {
    ListQuery query = query_of(kTaskList, name, context.moment());
    query.columns = "id,title,due_at,client,for";
    add_filters(context, parsed, kTaskList, query);
    Table tasks = select_table(context.db(), kTaskList, query);
    any |= !tasks.empty();
    record.add(name, title, std::move(tasks));
  }
  context.print(record);
  if (!any) context.found_nothing(msg("no tasks found"));
}

}  // namespace

const Command kTaskMatrixCommand = {.words = "task matrix",
                                    .purpose = N_("open tasks in four quarters: important, urgent"),
                                    .options = kMatrixOptions,
                                    .examples = kMatrixExamples,
                                    .run = matrix,
                                    .reads = true};

}  // namespace ruka
