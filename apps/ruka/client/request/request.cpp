// ruka client request add|list|show|similar: appeals with a clock that does not pause.
#include "lib/client/request/request.hpp"
#include "lib/client/request/request_course.hpp"

#include "apps/ruka/client/request/commands.hpp"
#include "apps/ruka/client/shown.hpp"
#include "apps/ruka/list.hpp"
#include "apps/ruka/shared/follow_up.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/find/find_client.hpp"
#include "lib/client/promise/promise.hpp"
#include "lib/desk/staff/staff.hpp"
#include "lib/i18n/codes.hpp"
#include "lib/report/client/request_card.hpp"
#include "lib/task/task.hpp"

namespace ruka {

namespace {

constexpr Argument kAddArguments[] = {
    {"WHO", Takes::Record("client"), N_("the client; left out with --from manager"),
     Many::Optional},
    {"TEXT", Takes::Text, N_("what is asked"), Many::Optional},
};
constexpr Option kAddOptions[] = {
    {"--urgent", Takes::Word, "YES", N_("an urgent one has its own, shorter term"), kYesNo, false,
     "", "yes"},
    {"--kind", Takes::Word, "KIND", N_("the kind; a question unless said"), kRequestKinds},
    {"--severity", Takes::Word, "SEVERITY", N_("of a complaint or conflict; medium unless said"),
     kRequestSeverities},
    {"--channel", Takes::Word, "CHANNEL", N_("by what it came"), kRequestChannels},
    {"--at", Takes::When, "WHEN", N_("when it came; now unless said")},
    {"--from", Takes::Word, "MANAGER", N_("the manager asks, not a client"), kRequestAskers},
    {"--owner", Takes::Record("staff"), "STAFF", N_("who sees to it")},
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
constexpr Example kListExamples[] = {{"ruka client request list --overdue", N_("what burns")}};
constexpr Argument kRequestIdArguments[] = {
    {"ID", Takes::Record("request"), N_("the request's number")}};
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
  draft.urgent = parsed.text("--urgent") == "yes";
  draft.kind = parsed.text("--kind").value_or(of_manager ? "info" : "question");
  draft.severity = parsed.text("--severity").value_or("");
  draft.channel = parsed.text("--channel").value_or("");
  const auto at = context.when(parsed, "--at", Yearless::Past);
  if (at && !at->at) {
    throw Error(ErrorKind::Value, msg("the clock needs an hour"),
                msg("write it like --at \"вчера 15:00\""));
  }
  draft.received_at = at ? context.told_if_long_ago(*at->at) : context.now();
  if (!of_manager) draft.client = find_client(context.db(), parsed.required("WHO")).client;
  if (const auto owner = parsed.text("--owner")) draft.owner = find_colleague(context.db(), *owner);
  draft.due_at = request_due({of_manager, draft.urgent, draft.received_at}, context.settings(),
                             context.phrases());
  context.told_if_past({context.zone().day_of(draft.due_at), draft.due_at});
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
  Record record = record_of(context, kRequestList, number(id));
  std::vector<Made> made = {{"request", number(id), say_request(context, record)}};
  add_its_task(context, change, parsed, draft, id, record, made);
  add_its_promise(context, change, parsed, draft, id, record, made);
  change.commit();
  context.wrote(record, made);
}

void list(Context& context, const Parsed& parsed) {
  if (parsed.flag("--all") && !parsed.given("--status") &&
      (parsed.flag("--open") || parsed.flag("--overdue"))) {
    throw Error(ErrorKind::Usage, msg("--all goes neither with --open nor with --overdue"),
                msg("leave one out"));
  }
  print_list(context, parsed, kRequestList);
}

// Beside the time left by the calendar, that of the office.
void add_working_time(Context& context, Record& record) {
  if (!record.maybe_number("left")) return;
  const Minutes working = context.calendar().working_time_between(
      context.zone().to_local(context.now()), context.zone().to_local(record.instant("due_at")));
  record.add({"left_working", N_("Left, working time"), Type::Span}, working.count());
}

void show(Context& context, const Parsed& parsed) {
  const RequestId id{context.id(parsed, "ID")};
  Record record = record_of(context, kRequestList, number(id));
  const std::string client = record.text("client");
  record.headed(client.empty()
                    ? msg("Request {id} of the manager", {{"id", number(id)}})
                    : msg("Request {id}: {client}", {{"id", number(id)}, {"client", client}}));
  add_working_time(context, record);
  add_request_card(context.db(), id, context.moment(), record);
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

const Command kClientRequestCommand = {.words = "client request",
                                       .purpose = N_("requests of clients and their clock")};
const Command kClientRequestAddCommand = {
    .words = "client request add",
    .purpose = N_("a client asks for something: the clock starts"),
    .arguments = kAddArguments,
    .options = kAddOptions,
    .examples = kAddExamples,
    .run = add};
const Command kClientRequestListCommand = {.words = "client request list",
                                           .purpose = N_("unanswered requests, the worst first"),
                                           .arguments = kListArguments,
                                           .options = kRequestList,
                                           .examples = kListExamples,
                                           .run = list,
                                           .lists = true};
const Command kClientRequestShowCommand = {.words = "client request show",
                                           .purpose = N_("a request with its steps"),
                                           .arguments = kRequestIdArguments,
                                           .examples = kShowExamples,
                                           .run = show,
                                           .reads = true};
const Command kClientRequestSimilarCommand = {.words = "client request similar",
                                              .purpose = N_("answered requests like this one"),
                                              .arguments = kSimilarArguments,
                                              .options = kSimilarOptions,
                                              .examples = kSimilarExamples,
                                              .run = similar,
                                              .reads = true};

}  // namespace ruka
