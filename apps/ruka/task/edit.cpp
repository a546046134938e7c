// ruka task show|edit|rm ID: one task.
#include "apps/ruka/shared/bulk.hpp"
#include "apps/ruka/shared/each.hpp"
#include "apps/ruka/task/commands.hpp"
#include "apps/ruka/task/shown.hpp"
#include "lib/base/error.hpp"
#include "lib/client/find/find_client.hpp"
#include "lib/desk/staff/staff.hpp"
#include "lib/i18n/codes.hpp"
#include "lib/task/task.hpp"

namespace ruka {

namespace {

constexpr Argument kTaskIdArguments[] = {{"ID", Takes::Record("task"), N_("the task's number")}};
constexpr Argument kEditArguments[] = {
    {"ID", Takes::Record("task"), N_("the task's number; left out with --where"), Many::Optional}};
constexpr Option kEditOptions[] = {
    {"--title", Takes::Text, "TEXT", N_("other words")},
    {"--due", Takes::When, "WHEN",
     N_("another deadline; \"\" takes it away, as in the next options")},
    {"--important", Takes::Word, "YES", N_("important or not"), kYesNo},
    {"--client", Takes::Record("client"), "WHO", N_("for which client")},
    {"--deal", Takes::Record("deal"), "ID", N_("the next step of this deal")},
    {"--lead", Takes::Record("lead"), "ID", N_("the next step of this lead")},
    {"--for", Takes::Record("staff"), "STAFF", N_("who is to do it")},
    {"--estimate", Takes::Span, "SPAN", N_("how long it will take: 1h30m, 45")},
    {"--spent", Takes::Span, "SPAN", N_("how much time it took")},
};
constexpr Example kEditExamples[] = {
    {"ruka task edit 88 --due \"пн 12:00\"", N_("a later deadline")},
    {"ruka task edit --where 'due_at < сегодня' --due +1рд",
     N_("all that is overdue to the next working day, one step of undo")}};
constexpr Example kShowExamples[] = {{"ruka task show 88", N_("one task whole")}};
constexpr Argument kRmArguments[] = {
    {"ID", Takes::Record("task"), N_("numbers, one or more"), Many::OneOrMore}};
constexpr Example kRmExamples[] = {{"ruka task rm 88", N_("a task entered by mistake")}};

void show(Context& context, const Parsed& parsed) {
  Record record = record_of(context, kTaskList, number(TaskId{context.id(parsed, "ID")}));
  if (const auto follows = say_followed(record)) record.headed(*follows);
  context.print(record);
}

// The inner value is empty where "" takes away what stands.
template <typename Value, typename Read>
std::optional<std::optional<Value>> changed(const Parsed& parsed, const char* option, Read read) {
  const auto text = parsed.text(option);
  if (!text) return std::nullopt;
  return text->empty() ? std::optional<Value>() : std::optional<Value>(read(*text));
}

// Where the task is due already, `stands` says when.
TaskEdit task_edit_of(Context& context, const Parsed& parsed, std::optional<Instant> stands = {}) {
  const auto span_of = [&](const char* option) {
    return changed<Minutes>(parsed, option,
                            [&](const std::string&) { return *context.span(parsed, option); });
  };
  TaskEdit edit;
  edit.title = parsed.text("--title");
  edit.due = changed<Instant>(parsed, "--due", [&](const std::string&) {
    return context.term(parsed, "--due", stands)->deadline(context.zone());
  });
  if (const auto yes = parsed.text("--important")) edit.important = *yes == "yes";
  edit.estimate = span_of("--estimate");
  edit.spent = span_of("--spent");
  edit.client = changed<ClientId>(parsed, "--client", [&](const std::string& who) {
    return find_client(context.db(), who).client;
  });
  edit.staff = changed<StaffId>(
      parsed, "--for", [&](const std::string& who) { return find_colleague(context.db(), who); });
  edit.deal = changed<DealId>(parsed, "--deal",
                              [&](const std::string& id) { return DealId{context.id_of(id)}; });
  edit.lead = changed<LeadId>(parsed, "--lead",
                              [&](const std::string& id) { return LeadId{context.id_of(id)}; });
  return edit;
}

void edit_one(Context& context, const Parsed& parsed) {
  const TaskId id{context.id(parsed, "ID")};
  const auto stands = record_of(context, kTaskList, number(id)).maybe_instant("due_at");
  Change change(context.db(), context.now());
  edit_task(change, id, task_edit_of(context, parsed, stands));
  const Record record = record_of(context, kTaskList, number(id));
  change.commit();
  context.wrote(record, {{"task", number(id),
                          with_step(say_ended_task(context, record), step_of(context.db(), id))}});
}

// Open tasks; others are named by their numbers, one by one.
void edit_many(Context& context, const Parsed& parsed) {
  if (parsed.given("--title")) {
    throw Error(ErrorKind::Usage,
                msg("{option} belongs to one task, not to many", {{"option", "--title"}}),
                msg("name the task: ruka task edit ID --title TEXT"));
  }
  ListQuery query = context.list_query(kTaskList);
  add_scope(query, *find_scope(kTaskList, "open"));
  const std::vector<std::int64_t> ids =
      chosen_for_bulk(context, kTaskList, std::move(query), "title",
                      [](std::int64_t count, const std::string& names) {
                        return msg_count("{count} task: {names}", "{count} tasks: {names}", count,
                                         {{"names", names}});
                      });
  if (ids.empty()) return;
  Change change(context.db(), context.now());
  const TaskEdit edit = task_edit_of(context, parsed);
  for (const std::int64_t id : ids) edit_task(change, TaskId{id}, edit);
  change.commit();
  Record record;
  record.add({"changed", N_("Changed"), Type::Number}, std::ssize(ids));
  context.wrote(
      record,
      {{"task", 0, msg_count("{count} task changed", "{count} tasks changed", std::ssize(ids))}});
}

void edit(Context& context, const Parsed& parsed) {
  const bool many = context.globals().where.has_value();
  if (many == parsed.given("ID")) {
    throw Error(ErrorKind::Usage, msg("which task is it: ID or --where"),
                msg("one by its number, many by --where 'due_at < сегодня'"));
  }
  many ? edit_many(context, parsed) : edit_one(context, parsed);
}

void remove(Context& context, const Parsed& parsed) {
  std::vector<StepOf> steps;
  remove_each(context, parsed, [&](Change& change, std::int64_t no) -> Gone {
    const TaskId id{no};
    const Record record = record_of(context, kTaskList, number(id));
    const StepOf step = step_of(context.db(), id);
    remove_task(change, id);
    if (std::ranges::find(steps, step) == steps.end()) steps.push_back(step);
    return {record, {{"task", number(id), with_step(msg_in("task", "removed"), step)}}};
  });
  for (const StepOf& step : steps) ask_next(context, step);
}

}  // namespace

const Command kTaskShowCommand = {.words = "task show",
                                  .purpose = N_("one task"),
                                  .arguments = kTaskIdArguments,
                                  .examples = kShowExamples,
                                  .run = show,
                                  .reads = true};
const Command kTaskEditCommand = {.words = "task edit",
                                  .purpose = N_("change a task"),
                                  .arguments = kEditArguments,
                                  .options = kEditOptions,
                                  .examples = kEditExamples,
                                  .run = edit,
                                  .filters = true};
const Command kTaskRmCommand = {.words = "task rm",
                                .purpose = N_("remove a task"),
                                .arguments = kRmArguments,
                                .examples = kRmExamples,
                                .run = remove};

}  // namespace ruka
