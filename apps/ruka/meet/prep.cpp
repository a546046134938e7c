// ruka meet prep ID [--add TEXT] [--ready N]: what is to be ready before a meeting.
#include <algorithm>

#include "apps/ruka/list.hpp"
#include "apps/ruka/meet/commands.hpp"
#include "apps/ruka/meet/shown.hpp"
#include "lib/base/error.hpp"
#include "lib/desk/staff/staff.hpp"
#include "lib/meet/meeting.hpp"
#include "lib/meet/preparation.hpp"
#include "lib/task/task_list.hpp"

namespace ruka {

namespace {

constexpr Argument kPrepArguments[] = {
    {"ID", Takes::Record("meeting"), N_("the meeting's number")}};
constexpr Option kPrepOptions[] = {
    {"--add", Takes::Text, "TEXT", N_("something more is to be ready, a task")},
    {"--due", Takes::When, "WHEN", N_("by when, with --add; when the meeting begins unless said")},
    {"--owner", Takes::Record("staff"), "STAFF", N_("who is to make it ready, with --add")},
    {"--ready",
     Takes::Record("task"),
     "N",
     N_("the task of this number is done; may repeat"),
     {},
     true},
};
constexpr Example kPrepExamples[] = {
    {"ruka meet prep 31", N_("what is ready and what is not")},
    {"ruka meet prep 31 --add \"распечатать каталог\" --due \"вт 17:00\" --owner ольга",
     N_("one thing more")},
    {"ruka meet prep 31 --ready 88", N_("it is ready")}};

std::vector<TaskId> ready_tasks(Context& context, const Parsed& parsed) {
  std::vector<TaskId> ready;
  for (const std::string& text : parsed.all("--ready")) {
    const TaskId task{context.id_of(text)};
    if (std::ranges::find(ready, task) == ready.end()) ready.push_back(task);
  }
  return ready;
}

void prep_change(Context& context, const Parsed& parsed, MeetingId id) {
  PreparationDraft draft;
  draft.text = parsed.text("--add").value_or("");
  if (const auto due = context.when(parsed, "--due")) draft.due = due->deadline(context.zone());
  const std::vector<TaskId> ready = ready_tasks(context, parsed);
  Change change(context.db(), context.now());
  if (const auto who = parsed.text("--owner")) draft.owner = find_colleague(context.db(), *who);
  finish_preparations(change, id, ready);
  if (parsed.given("--add")) add_preparation(change, id, draft, context.zone());
  const Record record = meeting_with_preparation(context, id);
  std::vector<Made> made = said_preparations(context, id, ready);
  change.commit();
  made.insert(made.begin(), {"meeting", number(id), say_meeting(context, record)});
  context.wrote(record, made);
}

void prep(Context& context, const Parsed& parsed) {
  const MeetingId id{context.id(parsed, "ID")};
  record_of(context, kMeetingList, number(id));
  if (!parsed.given("--add") && (parsed.given("--due") || parsed.given("--owner"))) {
    throw Error(ErrorKind::Usage, msg("--due and --owner need --add"),
                msg("say what is to be ready: --add TEXT; to change a task: ruka task edit ID"));
  }
  if (parsed.given("--add") || parsed.given("--ready")) return prep_change(context, parsed, id);
  context.print(tasks_preparing(context, id),
                msg("nothing is to be prepared for meeting {id}", {{"id", number(id)}}));
}

}  // namespace

const Command kMeetPrepCommand = {
    .words = "meet prep",
    .purpose = N_("what is to be ready before a meeting: listed, added, ready"),
    .arguments = kPrepArguments,
    .options = kPrepOptions,
    .examples = kPrepExamples,
    .run = prep};

}  // namespace ruka
