// ruka client promise add|list|show|edit|keep|break|waive: what was agreed, and what came of it.
#include "lib/client/promise/promise.hpp"

#include "apps/ruka/client/shown.hpp"
#include "apps/ruka/commands.hpp"
#include "apps/ruka/filters.hpp"
#include "lib/base/error.hpp"
#include "lib/client/find_client.hpp"

namespace ruka {

namespace {

constexpr Argument kAddArguments[] = {
    {"WHO", Takes::Client, N_("number, piece of the name, phone, e-mail or INN")},
    {"TEXT", Takes::Text, N_("what was promised")}};
constexpr Option kAddOptions[] = {
    {"--due", Takes::When, "WHEN", N_("by when; required")},
    {"--theirs", Takes::Nothing, "", N_("they promised it; ours unless said")},
    {"--kind", Takes::Word, "KIND", N_("the kind; a promise unless said"), kPromiseKinds},
    {"--touch", Takes::Count, "ID", N_("the call or letter in which it was given")},
    {"--proof", Takes::Document, "ID", N_("the paper that proves it")},
};
constexpr Argument kListArguments[] = {
    {"TEXT", Takes::Text, N_("words of the promise or its result, in any form"), Many::Optional}};
constexpr Option kListOptions[] = {
    {"--client", Takes::Client, "WHO", N_("of one client")},
    {"--side", Takes::Word, "SIDE", N_("only ours or theirs"), kPromiseSides},
    {"--kind", Takes::Word, "KIND", N_("of one kind"), kPromiseKinds},
    {"--status", Takes::Word, "STATUS", N_("of this status; open unless said"), kPromiseStates},
    {"--overdue", Takes::Nothing, "", N_("only those whose time is out")},
    {"--all", Takes::Nothing, "", N_("closed ones too, the last given first")},
    {"--period", Takes::Period, "PERIOD", N_("due in this period")},
    {"--since", Takes::When, "WHEN", N_("due then or later")},
    {"--until", Takes::When, "WHEN", N_("due then or earlier; a day counts whole")},
};
constexpr Argument kIdArguments[] = {{"ID", Takes::Promise, N_("the promise's number")}};
constexpr Argument kResultArguments[] = {
    {"ID", Takes::Promise, N_("the promise's number")},
    {"RESULT", Takes::Text, N_("a word on the result; required"), Many::Optional}};
constexpr Option kEditOptions[] = {
    {"--text", Takes::Text, "TEXT", N_("what was promised")},
    {"--due", Takes::When, "WHEN", N_("another term; the old one stays among the steps")},
    {"--kind", Takes::Word, "KIND", N_("another kind"), kPromiseKinds},
    {"--proof", Takes::Document, "ID", N_("the paper that proves it")},
};
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

Record promise_record(Context& context, PromiseId id) {
  ListQuery query;
  query.add("p.id = :id", {{":id", number(id)}});
  query.binds = {{":now", to_text(context.now())}};
  return select_record(context.db(), kPromiseList, query,
                       msg("there is no promise {id}", {{"id", number(id)}}));
}

// "ООО Маяк · прислать образцы · наше · до пт 27.11.2026 12:00".
void wrote(Context& context, Change& change, PromiseId id) {
  const Record record = promise_record(context, id);
  change.commit();
  const Instant due = record.instant("due_at");
  const std::string state = record.text("state");
  const Message term = msg("by {when}", {{"when", say_instant(due, context.zone())}});
  const Message end = state != "open"       ? msg_in("promise.state", state)
                      : due < context.now() ? msg("{term}, which is over", {{"term", term}})
                                            : term;
  context.wrote(record, {{"promise", number(id),
                          msg("{client} · {text} · {side} · {end}",
                              {{"client", record.text("client")},
                               {"text", record.text("text")},
                               {"side", msg_in("promise.side", record.text("side"))},
                               {"end", end}})}});
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

// Open ones by their term unless another state is asked for.
const ListSpec& chosen_list(const Parsed& parsed, ListQuery& query) {
  if (parsed.flag("--overdue")) query.add("p.state = 'open' AND p.due_at < :now");
  const auto status = parsed.text("--status");
  if (status == "kept_late") {
    query.add("p.state = 'kept' AND p.closed_at > p.due_at");
  } else if (status == "kept") {
    query.add("p.state = 'kept' AND p.closed_at <= p.due_at");
  } else if (status) {
    query.add("p.state = :status", {{":status", *status}});
  } else if (!parsed.flag("--all")) {
    query.add("p.state = 'open'");
  }
  const bool open = status ? *status == "open" : !parsed.flag("--all");
  return open ? kPromiseList : kEveryPromiseList;
}

void list(Context& context, const Parsed& parsed) {
  ListQuery query = context.list_query(kPromiseList);
  query.binds = {{":now", to_text(context.now())}};
  const ListSpec& promises = chosen_list(parsed, query);
  if (const auto side = parsed.text("--side")) query.add("p.side = :side", {{":side", *side}});
  if (const auto kind = parsed.text("--kind")) query.add("p.kind = :kind", {{":kind", *kind}});
  filter_words(parsed, "promises", "p.id", query);
  filter_client(context, parsed, "p.client_id", query);
  filter_moments(context, parsed, "p.due_at", query);
  context.print(select_table(context.db(), promises, query), msg("no promises found"));
}

void show(Context& context, const Parsed& parsed) {
  const PromiseId id{context.id(parsed, "ID")};
  Record record = promise_record(context, id);
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
  if (const auto due = context.when(parsed, "--due")) edit.due = due->deadline(context.zone());
  const PromiseId id{context.id(parsed, "ID")};
  Change change(context.db(), context.now());
  edit_promise(change, id, edit);
  wrote(context, change, id);
}

void close(Context& context, const Parsed& parsed, Outcome outcome) {
  const PromiseId id{context.id(parsed, "ID")};
  Change change(context.db(), context.now());
  close_promise(change, id, outcome, parsed.text("RESULT").value_or(""));
  wrote(context, change, id);
}

void keep(Context& context, const Parsed& parsed) { close(context, parsed, Outcome::Kept); }
void fail(Context& context, const Parsed& parsed) { close(context, parsed, Outcome::Broken); }
void waive(Context& context, const Parsed& parsed) { close(context, parsed, Outcome::Waived); }

}  // namespace

const Command kClientPromise = {
    .words = "client promise",
    .purpose = N_("agreements, promises and guarantees, ours and theirs")};
const Command kClientPromiseAdd = {.words = "client promise add",
                                   .purpose = N_("something was promised, with a term"),
                                   .arguments = kAddArguments,
                                   .options = kAddOptions,
                                   .examples = kAddExamples,
                                   .run = add};
const Command kClientPromiseList = {.words = "client promise list",
                                    .purpose = N_("open promises, the soonest due first"),
                                    .arguments = kListArguments,
                                    .options = kListOptions,
                                    .examples = kListExamples,
                                    .run = list,
                                    .lists = true};
const Command kClientPromiseShow = {.words = "client promise show",
                                    .purpose = N_("a promise with its steps"),
                                    .arguments = kIdArguments,
                                    .examples = kShowExamples,
                                    .run = show};
const Command kClientPromiseEdit = {.words = "client promise edit",
                                    .purpose = N_("mend a promise, or move its term"),
                                    .arguments = kIdArguments,
                                    .options = kEditOptions,
                                    .examples = kEditExamples,
                                    .run = edit};
const Command kClientPromiseKeep = {.words = "client promise keep",
                                    .purpose = N_("it was kept"),
                                    .arguments = kResultArguments,
                                    .examples = kKeepExamples,
                                    .run = keep};
const Command kClientPromiseBreak = {.words = "client promise break",
                                     .purpose = N_("it was not kept"),
                                     .arguments = kResultArguments,
                                     .examples = kBreakExamples,
                                     .run = fail};
const Command kClientPromiseWaive = {.words = "client promise waive",
                                     .purpose = N_("it is no longer needed"),
                                     .arguments = kResultArguments,
                                     .examples = kWaiveExamples,
                                     .run = waive};

}  // namespace ruka
