// ruka client request add|list|show|similar: appeals with a clock that does not pause.
#include "lib/client/request/request.hpp"

#include "apps/ruka/client/shown.hpp"
#include "apps/ruka/commands.hpp"
#include "apps/ruka/filters.hpp"
#include "apps/ruka/follow_up.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/find_client.hpp"
#include "lib/client/promise/promise.hpp"
#include "lib/desk/staff.hpp"
#include "lib/task/task.hpp"
#include "lib/task/task_list.hpp"

namespace ruka {

namespace {

constexpr Argument kAddArguments[] = {
    {"WHO", Takes::Client, N_("the client; left out with --from manager"), Many::Optional},
    {"TEXT", Takes::Text, N_("what is asked"), Many::Optional},
};
constexpr Option kAddOptions[] = {
    {"--urgent", Takes::Nothing, "", N_("an urgent one has its own, shorter term")},
    {"--kind", Takes::Word, "KIND", N_("the kind; a question unless said"), kRequestKinds},
    {"--severity", Takes::Word, "SEVERITY", N_("of a complaint or conflict; medium unless said"),
     kRequestSeverities},
    {"--channel", Takes::Word, "CHANNEL", N_("by what it came"), kRequestChannels},
    {"--at", Takes::When, "WHEN", N_("when it came; now unless said")},
    {"--from", Takes::Word, "MANAGER", N_("the manager asks, not a client"), kRequestAskers},
    {"--owner", Takes::Staff, "STAFF", N_("who sees to it")},
    {"--task", Takes::Text, "\"WHEN TEXT\"", N_("what is to be done, as a task in the same step")},
    {"--promise", Takes::Text, "\"WHEN TEXT\"",
     N_("what the client is promised, in the same step")},
    {"--estimate", Takes::Span, "SPAN", N_("how long that task takes: 1h, 45")},
};
constexpr Example kAddExamples[] = {
    {"ruka client request add вектор \"нужен счёт\"", N_("to be answered within 24 hours")},
    {"ruka client request add королёв \"брак\" --urgent --kind complaint --severity high",
     N_("to be answered within 2 hours; the manager is told within 30 minutes")},
    {"ruka client request add --from manager --kind info \"цены Маяка на кресла\"",
     N_("the manager's question: by the end of the next working day")},
};
constexpr Argument kListArguments[] = {
    {"TEXT", Takes::Text, N_("words of the matter or the answer, in any form"), Many::Optional}};
constexpr Option kListOptions[] = {
    {"--open", Takes::Nothing, "", N_("only unanswered ones (so unless said)")},
    {"--overdue", Takes::Nothing, "", N_("only those whose time is out")},
    {"--all", Takes::Nothing, "", N_("answered and closed ones too, the newest first")},
    {"--status", Takes::Word, "STATUS", N_("in this state"), kRequestStates},
    {"--kind", Takes::Word, "KIND", N_("of one kind"), kRequestKinds},
    {"--severity", Takes::Word, "SEVERITY", N_("of this severity"), kRequestSeverities},
    {"--owner", Takes::Staff, "STAFF", N_("with one colleague")},
    {"--client", Takes::Client, "WHO", N_("of one client")},
    {"--period", Takes::Period, "PERIOD", N_("received in this period")},
    {"--since", Takes::When, "WHEN", N_("received then or later")},
    {"--until", Takes::When, "WHEN", N_("received then or earlier; a day counts whole")},
};
constexpr Example kListExamples[] = {{"ruka client request list --overdue", N_("what burns")}};
constexpr Argument kIdArguments[] = {{"ID", Takes::Request, N_("the request's number")}};
constexpr Argument kSimilarArguments[] = {
    {"WHAT", Takes::Text, N_("a request's number, or words of the matter")}};
constexpr Option kSimilarOptions[] = {
    {"--last", Takes::Count, "N", N_("at most so many; 10 unless said")}};
constexpr Example kSimilarExamples[] = {
    {"ruka client request similar 12", N_("how such a thing was solved before")},
    {"ruka client request similar \"сломалось кресло\"", N_("the same by words")}};
constexpr Example kShowExamples[] = {{"ruka client request show 12", N_("with every step")}};

// WHO TEXT, or with --from manager TEXT alone.
std::string matter_of(const Parsed& parsed, bool of_manager) {
  const auto who = parsed.text("WHO");
  const auto text = parsed.text("TEXT");
  if (of_manager && who && text) {
    throw Error(
        ErrorKind::Usage,
        msg("with --from manager there is no client: “{who}”", {{"who", terminal_safe(*who)}}),
        msg("write it like: ruka client request add --from manager \"TEXT\""));
  }
  if (of_manager && !who) {
    throw Error(ErrorKind::Usage, msg("what the manager asks is missing"),
                msg("write it like: ruka client request add --from manager \"TEXT\""));
  }
  if (of_manager) return *who;
  if (!who || !text) {
    throw Error(ErrorKind::Usage, msg("a request needs its client and its matter"),
                msg("write it like: ruka client request add вектор \"нужен счёт\""));
  }
  return *text;
}

RequestDraft draft_of(Context& context, const Parsed& parsed) {
  RequestDraft draft;
  const bool of_manager = parsed.given("--from");
  draft.text = matter_of(parsed, of_manager);
  draft.urgent = parsed.flag("--urgent");
  draft.kind = parsed.text("--kind").value_or(of_manager ? "info" : "question");
  draft.severity = parsed.text("--severity").value_or("");
  draft.channel = parsed.text("--channel").value_or("");
  const auto at = context.when(parsed, "--at");
  if (at && !at->at) {
    throw Error(ErrorKind::Value, msg("the clock needs an hour"),
                msg("write it like --at \"вчера 15:00\""));
  }
  draft.received_at = at ? *at->at : context.now();
  if (!of_manager) draft.client = find_client(context.db(), parsed.required("WHO")).client;
  if (const auto owner = parsed.text("--owner")) draft.owner = find_staff(context.db(), *owner);
  draft.due_at = request_due({of_manager, draft.urgent, draft.received_at}, context.settings(),
                             context.phrases());
  return draft;
}

// The task that the request asks for, linked to it.
void add_its_task(Context& context, Change& change, const Parsed& parsed, const RequestDraft& draft,
                  RequestId id, Record& record, std::vector<Made>& made) {
  const auto words = parsed.text("--task");
  if (!words) return;
  const FollowUp step = read_follow_up(context, "--task", *words);
  TaskDraft task;
  task.due = step.due;
  task.title = step.text;
  task.client = draft.client;
  task.request = id;
  task.staff = draft.owner;
  task.estimate = context.span(parsed, "--estimate");
  const std::int64_t task_id = number(add_task(change, task));
  made.push_back(say_follow_up(context, "task", task_id, step));
  record.add("task", N_("Task"),
             follow_up_record(task_id, {"title", N_("Task"), Type::Text}, step));
}

// What is promised to the client with it, linked to it.
void add_its_promise(Context& context, Change& change, const Parsed& parsed,
                     const RequestDraft& draft, RequestId id, Record& record,
                     std::vector<Made>& made) {
  const auto words = parsed.text("--promise");
  if (!words) return;
  if (!draft.client) {
    throw Error(ErrorKind::Usage, msg("--promise is for a client, not for the manager"),
                msg("leave --promise or --from out"));
  }
  const FollowUp step = read_follow_up(context, "--promise", *words);
  PromiseDraft promise;
  promise.due = step.due;
  promise.text = step.text;
  promise.client = *draft.client;
  promise.request = id;
  const std::int64_t promise_id = number(add_promise(change, promise));
  made.push_back(say_follow_up(context, "promise", promise_id, step));
  record.add("promise", N_("Promise"),
             follow_up_record(promise_id, {"text", N_("Promise"), Type::Text}, step));
}

void add(Context& context, const Parsed& parsed) {
  if (parsed.given("--estimate") && !parsed.given("--task")) {
    throw Error(ErrorKind::Usage, msg("--estimate belongs to --task"),
                msg("add --task \"завтра 10:00 выслать счёт\""));
  }
  Change change(context.db(), context.now());
  const RequestDraft draft = draft_of(context, parsed);
  const RequestId id = add_request(change, draft, context.settings());
  Record record = request_record(context, id);
  std::vector<Made> made = {{"request", number(id), say_request(context, record)}};
  add_its_task(context, change, parsed, draft, id, record, made);
  add_its_promise(context, change, parsed, draft, id, record, made);
  change.commit();
  context.wrote(record, made);
}

// Which of the three: they exclude each other.
const ListSpec& chosen_list(const Parsed& parsed, ListQuery& query) {
  if (const auto status = parsed.text("--status")) {
    query.add("r.state = :status", {{":status", *status}});
    return *status == "open" ? kRequestList : kEveryRequestList;
  }
  const bool all = parsed.flag("--all");
  if (all && (parsed.flag("--open") || parsed.flag("--overdue"))) {
    throw Error(ErrorKind::Usage, msg("--all goes neither with --open nor with --overdue"),
                msg("leave one out"));
  }
  if (!all) query.add("r.answered_at IS NULL AND r.state = 'open'");
  if (parsed.flag("--overdue")) query.add("r.due_at < :now");
  return all ? kEveryRequestList : kRequestList;
}

void list(Context& context, const Parsed& parsed) {
  ListQuery query = context.list_query(kRequestList);
  query.binds = request_binds(context.settings(), context.now());
  const ListSpec& requests = chosen_list(parsed, query);
  if (const auto kind = parsed.text("--kind")) query.add("r.kind = :kind", {{":kind", *kind}});
  if (const auto severity = parsed.text("--severity")) {
    query.add("r.severity = :severity", {{":severity", *severity}});
  }
  if (const auto owner = parsed.text("--owner")) {
    query.add("r.owner_id = :owner", {{":owner", number(find_staff(context.db(), *owner))}});
  }
  filter_words(parsed, "requests", "r.id", query);
  filter_client(context, parsed, "r.client_id", query);
  filter_moments(context, parsed, "r.received_at", query);
  context.print(select_table(context.db(), requests, query), msg("no requests found"));
}

// Beside the time left by the calendar, that of the office.
void add_working_time(Context& context, Record& record) {
  if (!record.maybe_number("left")) return;
  const Minutes working = context.calendar().working_time_between(
      context.zone().to_local(context.now()), context.zone().to_local(record.instant("due_at")));
  record.add({"left_working", N_("Left, working time"), Type::Span}, working.count());
}

// The tasks and promises that were made for it.
void add_what_follows(Context& context, RequestId id, Record& record) {
  ListQuery tasks;
  tasks.columns = "id,title,due_at,state";
  tasks.add("t.request_id = :request", {{":request", number(id)}});
  tasks.binds = task_binds(context.settings(), context.now());
  record.add("tasks", N_("Tasks"), select_table(context.db(), kTaskList, tasks));
  ListQuery promises;
  promises.columns = "id,text,side,due_at,state";
  promises.add("p.request_id = :request", {{":request", number(id)}});
  promises.binds = {{":now", to_text(context.now())}};
  record.add("promises", N_("Promises"), select_table(context.db(), kEveryPromiseList, promises));
}

void show(Context& context, const Parsed& parsed) {
  const RequestId id{context.id(parsed, "ID")};
  Record record = request_record(context, id);
  const std::string client = record.text("client");
  record.headed(client.empty()
                    ? msg("Request {id} of the manager", {{"id", number(id)}})
                    : msg("Request {id}: {client}", {{"id", number(id)}, {"client", client}}));
  add_working_time(context, record);
  add_what_follows(context, id, record);
  record.add("steps", N_("Steps"), request_steps(context.db(), id));
  context.print(record);
}

void similar(Context& context, const Parsed& parsed) {
  constexpr std::int64_t kMost = 10;
  std::string text = parsed.required("WHAT");
  std::optional<RequestId> own;
  if (const auto id = parse_id_number(text)) {
    own = RequestId{*id};
    text = request_text(context.db(), *own);
  }
  if (!has_letter_or_digit(text)) {
    throw Error(ErrorKind::Usage, msg("there is nothing to look for"),
                msg("give a request's number, or words of the matter"));
  }
  const auto most = static_cast<int>(parsed.count("--last").value_or(kMost));
  context.print(similar_requests(context.db(), text, own, most),
                msg("nothing like “{text}” was answered yet", {{"text", clean_line(text)}}));
}

}  // namespace

const Command kClientRequest = {.words = "client request",
                                .purpose = N_("requests of clients and their clock")};
const Command kClientRequestAdd = {.words = "client request add",
                                   .purpose = N_("a client asks for something: the clock starts"),
                                   .arguments = kAddArguments,
                                   .options = kAddOptions,
                                   .examples = kAddExamples,
                                   .run = add};
const Command kClientRequestList = {.words = "client request list",
                                    .purpose = N_("unanswered requests, the worst first"),
                                    .arguments = kListArguments,
                                    .options = kListOptions,
                                    .examples = kListExamples,
                                    .run = list,
                                    .lists = true};
const Command kClientRequestShow = {.words = "client request show",
                                    .purpose = N_("a request with its steps"),
                                    .arguments = kIdArguments,
                                    .examples = kShowExamples,
                                    .run = show};
const Command kClientRequestSimilar = {.words = "client request similar",
                                       .purpose = N_("answered requests like this one"),
                                       .arguments = kSimilarArguments,
                                       .options = kSimilarOptions,
                                       .examples = kSimilarExamples,
                                       .run = similar};

}  // namespace ruka
