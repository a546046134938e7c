// ruka task show|edit|rm ID: one task.
#include "apps/ruka/task/commands.hpp"
#include "apps/ruka/task/shown.hpp"
#include "lib/client/find_client.hpp"
#include "lib/desk/staff/staff.hpp"
#include "lib/i18n/codes.hpp"
#include "lib/task/task.hpp"

namespace ruka {

namespace {

constexpr Argument kEditArguments[] = {{"ID", Takes::Record("task"), N_("the task's number")}};
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
};
constexpr Example kEditExamples[] = {
    {"ruka task edit 88 --due \"пн 12:00\"", N_("a later deadline")}};
constexpr Example kShowExamples[] = {{"ruka task show 88", N_("one task whole")}};
constexpr Example kRmExamples[] = {{"ruka task rm 88", N_("a task entered by mistake")}};

void show(Context& context, const Parsed& parsed) {
  Record record = record_of(context, kTaskList, number(TaskId{context.id(parsed, "ID")}));
  if (const auto follows = say_followed(record)) record.headed(*follows);
  context.print(record);
}

void edit(Context& context, const Parsed& parsed) {
  const TaskId id{context.id(parsed, "ID")};
  TaskEdit edit;
  edit.title = parsed.text("--title");
  const auto is_cleared = [&](const char* option) { return parsed.text(option) == ""; };
  if (is_cleared("--due")) {
    edit.due.emplace();
  } else if (const auto due = context.term(parsed, "--due")) {
    edit.due = due->deadline(context.zone());
  }
  if (const auto yes = parsed.text("--important")) edit.important = *yes == "yes";
  if (is_cleared("--estimate")) {
    edit.estimate.emplace();
  } else if (const auto span = context.span(parsed, "--estimate")) {
    edit.estimate = span;
  }
  Change change(context.db(), context.now());
  if (is_cleared("--client")) {
    edit.client.emplace();
  } else if (const auto who = parsed.text("--client")) {
    edit.client = find_client(context.db(), *who).client;
  }
  if (is_cleared("--for")) {
    edit.staff.emplace();
  } else if (const auto who = parsed.text("--for")) {
    edit.staff = find_colleague(context.db(), *who);
  }
  if (is_cleared("--deal")) {
    edit.deal.emplace();
  } else if (const auto deal = parsed.text("--deal")) {
    edit.deal = DealId{context.id_of(*deal)};
  }
  if (is_cleared("--lead")) {
    edit.lead.emplace();
  } else if (const auto lead = parsed.text("--lead")) {
    edit.lead = LeadId{context.id_of(*lead)};
  }
  edit_task(change, id, edit);
  const Record record = record_of(context, kTaskList, number(id));
  change.commit();
  context.wrote(record, {{"task", number(id),
                          with_step(say_task(context, record), step_of(context.db(), id))}});
}

void remove(Context& context, const Parsed& parsed) {
  const TaskId id{context.id(parsed, "ID")};
  Change change(context.db(), context.now());
  const Record record = record_of(context, kTaskList, number(id));
  const StepOf step = step_of(context.db(), id);
  remove_task(change, id);
  change.commit();
  context.wrote(record, {{"task", number(id), with_step(msg_in("task", "removed"), step)}});
  ask_next(context, step);
}

}  // namespace

const Command kTaskShowCommand = {.words = "task show",
                                  .purpose = N_("one task"),
                                  .arguments = kEditArguments,
                                  .examples = kShowExamples,
                                  .run = show,
                                  .reads = true};
const Command kTaskEditCommand = {.words = "task edit",
                                  .purpose = N_("change a task"),
                                  .arguments = kEditArguments,
                                  .options = kEditOptions,
                                  .examples = kEditExamples,
                                  .run = edit};
const Command kTaskRmCommand = {.words = "task rm",
                                .purpose = N_("remove a task"),
                                .arguments = kEditArguments,
                                .examples = kRmExamples,
                                .run = remove};

}  // namespace ruka
