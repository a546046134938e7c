// ruka client request answer|close|reject|reopen|forward|accept|notify: the steps of a request.
#include "apps/ruka/client/request/commands.hpp"
#include "apps/ruka/client/shown.hpp"
#include "apps/ruka/shared/happened.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/request/request.hpp"
#include "lib/client/request/request_course.hpp"
#include "lib/desk/list.hpp"
#include "lib/desk/staff/staff.hpp"

namespace ruka {

namespace {

constexpr Argument kRequestStepsIdArguments[] = {
    {"ID", Takes::Record("request"), N_("the request's number")}};
constexpr Argument kAnswerArguments[] = {
    {"ID", Takes::Record("request"), N_("the request's number")},
    {"TEXT", Takes::Text, N_("what the client was told")}};
constexpr Argument kWordArguments[] = {{"ID", Takes::Record("request"), N_("the request's number")},
                                       {"TEXT", Takes::Text, N_("a word to it"), Many::Optional}};
constexpr Argument kWhyArguments[] = {{"ID", Takes::Record("request"), N_("the request's number")},
                                      {"WHY", Takes::Text, N_("the reason")}};
constexpr Option kDoneOptions[] = {kHappenedOption};
constexpr Option kForwardOptions[] = {
    {"--to", Takes::Record("staff"), "STAFF", N_("the colleague; required")}, kHappenedOption};
constexpr Example kAnswerExamples[] = {
    {"ruka client request answer 12 \"Счёт 318 отправлен\"", N_("the clock stops")}};
constexpr Example kCloseExamples[] = {
    {"ruka client request close 12", N_("the matter is settled")}};
constexpr Example kRejectExamples[] = {
    {"ruka client request reject 12 \"не наш товар\"", N_("not ours to answer")}};
constexpr Example kReopenExamples[] = {
    {"ruka client request reopen 12 \"счёт не дошёл\"", N_("with a term of its own")}};
constexpr Example kForwardExamples[] = {
    {"ruka client request forward 12 --to лапин \"вопрос о таможне\"",
     N_("to the one who knows; the clock runs on")}};
constexpr Example kAcceptExamples[] = {
    {"ruka client request accept 12", N_("the colleague has taken it")}};
constexpr Example kNotifyExamples[] = {
    {"ruka client request notify 12", N_("the manager has heard of it")},
    {"ruka client request notify 12 --at 10:20", N_("and did so at 10:20")}};

RequestId id_in(Context& context, const Parsed& parsed) {
  return RequestId{context.id(parsed, "ID")};
}

// Whose request it is, for the line after a write.
Message whose(const Record& record) {
  const std::string client = record.text("client");
  return client.empty() ? msg("the manager") : msg_text(client);
}

void wrote(Context& context, Change& change, RequestId id, const Record& record, Message what) {
  change.commit();
  context.wrote(record, {{"request", number(id), std::move(what)}});
}

void answer(Context& context, const Parsed& parsed) {
  const RequestId id = id_in(context, parsed);
  Change change(context.db(), context.now());
  answer_request(change, id, parsed.required("TEXT"), context.moment(parsed, "--at"));
  const Record record = record_of(context, kRequestList, number(id));
  wrote(context, change, id, record,
        msg("{client} · answered: {sla}",
            {{"client", whose(record)}, {"sla", msg_in("request.sla", record.text("sla"))}}));
}

void close(Context& context, const Parsed& parsed) {
  const RequestId id = id_in(context, parsed);
  Change change(context.db(), context.now());
  close_request(change, id, parsed.text("TEXT").value_or(""),
                context.force() ? Unanswered::Close : Unanswered::Refuse,
                context.moment(parsed, "--at"));
  const Record record = record_of(context, kRequestList, number(id));
  wrote(context, change, id, record, msg("{client} · closed", {{"client", whose(record)}}));
}

void reject(Context& context, const Parsed& parsed) {
  const RequestId id = id_in(context, parsed);
  Change change(context.db(), context.now());
  reject_request(change, id, parsed.required("WHY"), context.moment(parsed, "--at"));
  const Record record = record_of(context, kRequestList, number(id));
  wrote(context, change, id, record, msg("{client} · rejected", {{"client", whose(record)}}));
}

void reopen(Context& context, const Parsed& parsed) {
  const RequestId id = id_in(context, parsed);
  Change change(context.db(), context.now());
  reopen_request(change, id, parsed.required("WHY"), context.settings(), context.phrases());
  const Record record = record_of(context, kRequestList, number(id));
  wrote(context, change, id, record, say_request(context, record));
}

void forward(Context& context, const Parsed& parsed) {
  const auto to = parsed.text("--to");
  if (!to) {
    throw Error(ErrorKind::Usage, msg("{option} is missing", {{"option", "--to"}}),
                msg("who knows about a topic: ruka staff list --topic TOPIC"));
  }
  const RequestId id = id_in(context, parsed);
  Change change(context.db(), context.now());
  forward_request(change, id, find_colleague(context.db(), *to), parsed.text("TEXT").value_or(""),
                  context.moment(parsed, "--at"));
  const Record record = record_of(context, kRequestList, number(id));
  const Instant due = record.instant("due_at");
  wrote(context, change, id, record,
        msg("{client} · handed over to {owner}, not accepted yet · answer by {due}",
            {{"client", whose(record)},
             {"owner", record.text("owner")},
             {"due", say_instant(due, context.zone())}}));
}

void accept(Context& context, const Parsed& parsed) {
  const RequestId id = id_in(context, parsed);
  Change change(context.db(), context.now());
  accept_request(change, id, context.moment(parsed, "--at"));
  const Record record = record_of(context, kRequestList, number(id));
  wrote(context, change, id, record,
        msg("{client} · accepted by {owner}",
            {{"client", whose(record)}, {"owner", record.text("owner")}}));
}

void notify(Context& context, const Parsed& parsed) {
  const RequestId id = id_in(context, parsed);
  Change change(context.db(), context.now());
  notify_manager(change, id, parsed.text("TEXT").value_or(""), context.moment(parsed, "--at"));
  const Record record = record_of(context, kRequestList, number(id));
  const Instant due = record.instant("notify_due_at");
  const Instant told = record.instant("notified_at");
  wrote(context, change, id, record,
        told <= due ? msg("{client} · the manager was told in time", {{"client", whose(record)}})
                    : msg("{client} · the manager was told {late} late",
                          {{"client", whose(record)},
                           {"late", say_span(std::chrono::ceil<Minutes>(told - due))}}));
}

}  // namespace

const Command kClientRequestAnswerCommand = {
    .words = "client request answer",
    .purpose = N_("the client was answered: the clock stops"),
    .arguments = kAnswerArguments,
    .options = kDoneOptions,
    .examples = kAnswerExamples,
    .run = answer};
const Command kClientRequestCloseCommand = {.words = "client request close",
                                            .purpose = N_("the matter is settled"),
                                            .arguments = kWordArguments,
                                            .options = kDoneOptions,
                                            .examples = kCloseExamples,
                                            .run = close};
const Command kClientRequestForwardCommand = {
    .words = "client request forward",
    .purpose = N_("hand over to a colleague; the client's clock runs on"),
    .arguments = kWordArguments,
    .options = kForwardOptions,
    .examples = kForwardExamples,
    .run = forward};
const Command kClientRequestAcceptCommand = {.words = "client request accept",
                                             .purpose = N_("the colleague has taken it"),
                                             .arguments = kRequestStepsIdArguments,
                                             .options = kDoneOptions,
                                             .examples = kAcceptExamples,
                                             .run = accept};
const Command kClientRequestReopenCommand = {.words = "client request reopen",
                                             .purpose = N_("open it again, with a new term"),
                                             .arguments = kWhyArguments,
                                             .examples = kReopenExamples,
                                             .run = reopen};
const Command kClientRequestRejectCommand = {.words = "client request reject",
                                             .purpose = N_("not ours to answer: the clock stops"),
                                             .arguments = kWhyArguments,
                                             .options = kDoneOptions,
                                             .examples = kRejectExamples,
                                             .run = reject};
const Command kClientRequestNotifyCommand = {
    .words = "client request notify",
    .purpose = N_("the manager was told of a complaint or conflict"),
    .arguments = kWordArguments,
    .options = kDoneOptions,
    .examples = kNotifyExamples,
    .run = notify};

}  // namespace ruka
