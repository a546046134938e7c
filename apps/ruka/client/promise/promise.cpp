// ruka client promise add|list|show|edit|keep|break|waive|reopen|rm: what was agreed, and what came
// of it.
#include "lib/client/promise/promise.hpp"

#include "apps/ruka/client/promise/commands.hpp"
#include "apps/ruka/client/shown.hpp"
#include "apps/ruka/list.hpp"
#include "apps/ruka/shared/each.hpp"
#include "apps/ruka/shared/happened.hpp"
#include "lib/base/error.hpp"
#include "lib/client/find/find_client.hpp"
#include "lib/task/task_list.hpp"

namespace ruka {

namespace {

constexpr Argument kAddArguments[] = {
    {"WHO", Takes::Record("client"), N_("number, piece of the name, phone, e-mail or INN")},
    {"TEXT", Takes::Text, N_("what was promised")}};
constexpr Option kAddOptions[] = {
    {"--due", Takes::When, "WHEN", N_("by when; required")},
    {"--theirs", Takes::Nothing, "", N_("they promised it; ours unless said")},
    {"--kind", Takes::Word, "KIND", N_("the kind; a promise unless said"), kPromiseKinds},
    {"--touch", Takes::Count, "ID", N_("the call or letter in which it was given")},
    {"--proof", Takes::Record("document"), "ID", N_("the paper that proves it")},
};
constexpr Argument kListArguments[] = {
    {"TEXT", Takes::Text, N_("words of the promise or its result, in any form"), Many::Optional}};
constexpr Argument kIdArguments[] = {{"ID", Takes::Record("promise"), N_("the promise's number")}};
constexpr Argument kResultArguments[] = {
    {"ID", Takes::Record("promise"), N_("the promise's number")},
    {"RESULT", Takes::Text, N_("a word on the result; required"), Many::Optional}};
constexpr Option kEditOptions[] = {
    {"--text", Takes::Text, "TEXT", N_("what was promised")},
    {"--due", Takes::When, "WHEN", N_("another term; the old one stays among the steps")},
    {"--kind", Takes::Word, "KIND", N_("another kind"), kPromiseKinds},
    {"--proof", Takes::Record("document"), "ID", N_("the paper that proves it")},
    {"--client", Takes::Record("client"), "WHO", N_("it was with another client")},
    {"--side", Takes::Word, "SIDE", N_("whose it is"), kPromiseSides},
};
constexpr Option kCloseOptions[] = {kHappenedOption};
constexpr Example kAddExamples[] = {
    {"ruka client promise add маяк \"прислать образцы\" --due \"пт 12:00\"", N_("our promise")},
    {"ruka client promise add маяк \"оплатить счёт 318\" --due 30.11 --theirs --kind guarantee",
     N_("a guarantee of theirs")}};
constexpr Example kListExamples[] = {
    {"ruka client promise list --side theirs --overdue", N_("what they owe us")}};
constexpr Example kShowExamples[] = {{"ruka client promise show 4", N_("with every step")}};
constexpr Example kEditExamples[] = {
    {"ruka client promise edit 4 --due \"+2 рд\"", N_("the term was moved")}};
constexpr Example kKeepExamples[] = {
    {"ruka client promise keep 4 \"образцы отправлены СДЭКом\"", N_("it was kept")}};
constexpr Example kBreakExamples[] = {
    {"ruka client promise break 4 \"поставщик задержал партию\"", N_("it was not kept")}};
constexpr Example kWaiveExamples[] = {
    {"ruka client promise waive 4 \"клиент отказался\"", N_("no longer needed")}};

constexpr Example kReopenExamples[] = {
    {"ruka client promise reopen 4", N_("that was said by mistake")}};

constexpr Argument kPromiseRmArguments[] = {
    {"ID", Takes::Record("promise"), N_("numbers, one or more"), Many::OneOrMore}};
constexpr Example kRmExamples[] = {{"ruka client promise rm 4", N_("it was never given")}};

// "ООО Маяк · прислать образцы · наше · до пт 27.11.2026 12:00".
// What is done for it stands behind it: ended with it, or open again.
void wrote(Context& context, Change& change, PromiseId id, const std::vector<TaskId>& tasks = {}) {
  const Record record = record_of(context, kPromiseList, number(id));
  std::vector<Made> made;
  for (const TaskId task : tasks) {
    const Record of = record_of(context, kTaskList, number(task));
    made.push_back({"task", number(task),
                    msg("{title} · {state}", {{"title", of.text("title")},
                                              {"state", msg_in("task.state", of.text("state"))}})});
  }
  change.commit();
  const Instant due = record.instant("due_at");
  const std::string state = record.text("state");
  const Message term = msg("by {when}", {{"when", say_instant(due, context.zone())}});
  const Message end = state != "open"       ? msg_in("promise.state", state)
                      : due < context.now() ? msg("{term}, which is over", {{"term", term}})
                                            : term;
  made.insert(made.begin(), {"promise", number(id),
                             msg("{client} · {text} · {side} · {end}",
                                 {{"client", record.text("client")},
                                  {"text", record.text("text")},
                                  {"side", msg_in("promise.side", record.text("side"))},
                                  {"end", end}})});
  context.wrote(record, made);
}

std::optional<DocumentId> proof_of(Context& context, const Parsed& parsed) {
  const auto text = parsed.text("--proof");
  return text ? std::optional(DocumentId{context.id_of(*text)}) : std::nullopt;
}

void add(Context& context, const Parsed& parsed) {
  const auto due = context.when(parsed, "--due");
  if (!due) {
    throw Error(ErrorKind::Usage, msg("{option} is missing", {{"option", "--due"}}),
                msg("a promise has its term: --due \"пт 12:00\""));
  }
  PromiseDraft draft;
  draft.text = parsed.required("TEXT");
  draft.due = due->deadline(context.zone());
  draft.side = parsed.flag("--theirs") ? "theirs" : "ours";
  draft.kind = parsed.text("--kind").value_or("promise");
  if (const auto touch = parsed.count("--touch")) draft.touch = TouchId{*touch};
  draft.proof = proof_of(context, parsed);
  Change change(context.db(), context.now());
  draft.client = find_client(context.db(), parsed.required("WHO")).client;
  wrote(context, change, add_promise(change, draft));
}

void show(Context& context, const Parsed& parsed) {
  const PromiseId id{context.id(parsed, "ID")};
  Record record = record_of(context, kPromiseList, number(id));
  record.headed(
      msg("Promise {id}: {client}", {{"id", number(id)}, {"client", record.text("client")}}));
  record.add("steps", N_("Steps"), promise_steps(context.db(), id));
  context.print(record);
}

void edit(Context& context, const Parsed& parsed) {
  PromiseEdit edit;
  edit.text = parsed.text("--text");
  edit.kind = parsed.text("--kind");
  edit.proof = proof_of(context, parsed);
  edit.side = parsed.text("--side");
  const PromiseId id{context.id(parsed, "ID")};
  if (parsed.given("--due")) {
    const Instant stood = record_of(context, kPromiseList, number(id)).instant("due_at");
    edit.due = context.when(parsed, "--due", Yearless::Ahead, stood)->deadline(context.zone());
  }
  Change change(context.db(), context.now());
  if (const auto who = parsed.text("--client")) {
    edit.client = find_client(context.db(), *who).client;
  }
  edit_promise(change, id, edit);
  wrote(context, change, id);
}

void close(Context& context, const Parsed& parsed, Outcome outcome) {
  const PromiseId id{context.id(parsed, "ID")};
  Change change(context.db(), context.now());
  const std::vector<TaskId> tasks = tasks_of_promise(context.db(), id);
  close_promise(change, id, outcome, parsed.text("RESULT").value_or(""),
                context.moment(parsed, "--at"),
                context.force() ? BeforeMade::Allow : BeforeMade::Refuse);
  wrote(context, change, id, tasks);
}

void reopen(Context& context, const Parsed& parsed) {
  const PromiseId id{context.id(parsed, "ID")};
  Change change(context.db(), context.now());
  reopen_promise(change, id);
  wrote(context, change, id, tasks_of_promise(context.db(), id));
}

void remove(Context& context, const Parsed& parsed) {
  remove_each(context, parsed, [&](Change& change, std::int64_t no) -> Gone {
    const PromiseId id{no};
    const Record record = record_of(context, kPromiseList, number(id));
    const std::int64_t tasks =
        remove_promise(change, id, context.force() ? EndedPromise::Remove : EndedPromise::Refuse);
    const Message removed = msg("{text} · removed", {{"text", record.text("text")}});
    return {record,
            {{"promise", number(id),
              tasks == 0 ? removed
                         : msg("{said} · with it: {list}",
                               {{"said", removed},
                                {"list", msg_count("{count} task", "{count} tasks", tasks)}})}}};
  });
}

void keep(Context& context, const Parsed& parsed) { close(context, parsed, Outcome::Kept); }
void fail(Context& context, const Parsed& parsed) { close(context, parsed, Outcome::Broken); }
void waive(Context& context, const Parsed& parsed) { close(context, parsed, Outcome::Waived); }

}  // namespace

const Command kClientPromiseCommand = {
    .words = "client promise",
    .purpose = N_("agreements, promises and guarantees, ours and theirs")};
const Command kClientPromiseAddCommand = {.words = "client promise add",
                                          .purpose = N_("something was promised, with a term"),
                                          .arguments = kAddArguments,
                                          .options = kAddOptions,
                                          .examples = kAddExamples,
                                          .run = add};
const Command kClientPromiseListCommand = {.words = "client promise list",
                                           .purpose = N_("open promises, the soonest due first"),
                                           .arguments = kListArguments,
                                           .options = kPromiseList,
                                           .examples = kListExamples,
                                           .run = run_list,
                                           .lists = true};
const Command kClientPromiseShowCommand = {.words = "client promise show",
                                           .purpose = N_("a promise with its steps"),
                                           .arguments = kIdArguments,
                                           .examples = kShowExamples,
                                           .run = show,
                                           .reads = true};
const Command kClientPromiseEditCommand = {.words = "client promise edit",
                                           .purpose = N_("mend a promise, or move its term"),
                                           .arguments = kIdArguments,
                                           .options = kEditOptions,
                                           .examples = kEditExamples,
                                           .run = edit};
const Command kClientPromiseKeepCommand = {.words = "client promise keep",
                                           .purpose = N_("it was kept"),
                                           .arguments = kResultArguments,
                                           .options = kCloseOptions,
                                           .examples = kKeepExamples,
                                           .run = keep};
const Command kClientPromiseBreakCommand = {.words = "client promise break",
                                            .purpose = N_("it was not kept"),
                                            .arguments = kResultArguments,
                                            .options = kCloseOptions,
                                            .examples = kBreakExamples,
                                            .run = fail};
const Command kClientPromiseWaiveCommand = {.words = "client promise waive",
                                            .purpose = N_("it is no longer needed"),
                                            .arguments = kResultArguments,
                                            .options = kCloseOptions,
                                            .examples = kWaiveExamples,
                                            .run = waive};

const Command kClientPromiseReopenCommand = {
    .words = "client promise reopen",
    .purpose = N_("a promise that has ended is open again"),
    .arguments = kIdArguments,
    .examples = kReopenExamples,
    .run = reopen};

const Command kClientPromiseRmCommand = {.words = "client promise rm",
                                         .purpose = N_("remove a promise entered by mistake"),
                                         .arguments = kPromiseRmArguments,
                                         .examples = kRmExamples,
                                         .run = remove};

}  // namespace ruka
