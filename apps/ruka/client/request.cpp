// ruka client request add|list|show|answer|close: appeals with a clock that does not pause.
#include "lib/client/request.hpp"

#include "apps/ruka/client/shown.hpp"
#include "apps/ruka/commands.hpp"
#include "apps/ruka/filters.hpp"
#include "lib/base/error.hpp"
#include "lib/client/find_client.hpp"

namespace ruka {

namespace {

constexpr Argument kAddArguments[] = {
    {"WHO", Takes::Client, N_("number, piece of the name, phone, e-mail or INN")},
    {"TEXT", Takes::Text, N_("what the client asks")},
};
constexpr Option kAddOptions[] = {
    {"--urgent", Takes::Nothing, "", N_("an urgent one has its own, shorter term")},
    {"--kind", Takes::Word, "KIND", N_("the kind; a question unless said"), kRequestKinds},
    {"--channel", Takes::Word, "CHANNEL", N_("by what it came"), kRequestChannels},
    {"--at", Takes::When, "WHEN", N_("when it came; now unless said")},
};
constexpr Example kAddExamples[] = {
    {"ruka client request add вектор \"нужен счёт\"", N_("to be answered within 24 hours")},
    {"ruka client request add королёв \"брак\" --urgent --kind complaint",
     N_("to be answered within 2 hours")},
};
constexpr Option kListOptions[] = {
    {"--open", Takes::Nothing, "", N_("only unanswered ones (so unless said)")},
    {"--overdue", Takes::Nothing, "", N_("only those whose time is out")},
    {"--all", Takes::Nothing, "", N_("answered and closed ones too, the newest first")},
    {"--client", Takes::Client, "WHO", N_("of one client")},
    {"--period", Takes::Period, "PERIOD", N_("received in this period")},
    {"--since", Takes::When, "WHEN", N_("received then or later")},
    {"--until", Takes::When, "WHEN", N_("received then or earlier; a day counts whole")},
};
constexpr Example kListExamples[] = {{"ruka client request list --overdue", N_("what burns")}};
constexpr Argument kIdArguments[] = {{"ID", Takes::Request, N_("the request's number")}};
constexpr Argument kAnswerArguments[] = {{"ID", Takes::Request, N_("the request's number")},
                                         {"TEXT", Takes::Text, N_("what the client was told")}};
constexpr Argument kCloseArguments[] = {
    {"ID", Takes::Request, N_("the request's number")},
    {"TEXT", Takes::Text, N_("a closing word"), Many::Optional}};
constexpr Example kAnswerExamples[] = {
    {"ruka client request answer 12 \"Счёт 318 отправлен\"", N_("the clock stops")}};
constexpr Example kCloseExamples[] = {
    {"ruka client request close 12", N_("the matter is settled")}};
constexpr Example kShowExamples[] = {{"ruka client request show 12", N_("with every step")}};

void wrote(Context& context, Change& change, RequestId id) {
  const Record record = request_record(context, id);
  change.commit();
  context.wrote(record, {{"request", number(id), say_request(context, record)}});
}

void add(Context& context, const Parsed& parsed) {
  RequestDraft draft;
  draft.text = parsed.required("TEXT");
  draft.urgent = parsed.flag("--urgent");
  draft.kind = parsed.text("--kind").value_or("question");
  draft.channel = parsed.text("--channel").value_or("");
  const auto at = context.when(parsed, "--at");
  if (at && !at->at) {
    throw Error(ErrorKind::Value, msg("the clock needs an hour"),
                msg("write it like --at \"вчера 15:00\""));
  }
  draft.received_at = at ? *at->at : context.now();
  Change change(context.db(), context.now());
  draft.client = find_client(context.db(), parsed.required("WHO")).client;
  wrote(context, change, add_request(context.db(), draft, context.settings(), context.now()));
}

// Which of the three: they exclude each other.
const ListSpec& chosen_list(const Parsed& parsed, ListQuery& query) {
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
  filter_client(context, parsed, "r.client_id", query);
  filter_moments(context, parsed, "r.received_at", query);
  context.print(select_table(context.db(), requests, query), msg("no requests found"));
}

void show(Context& context, const Parsed& parsed) {
  const RequestId id{context.id(parsed, "ID")};
  Record record = request_record(context, id);
  record.headed(
      msg("Request {id}: {client}", {{"id", number(id)}, {"client", text_in(record, "client")}}));
  record.add("steps", N_("Steps"), request_steps(context.db(), id));
  context.print(record);
}

void answer(Context& context, const Parsed& parsed) {
  const RequestId id{context.id(parsed, "ID")};
  Change change(context.db(), context.now());
  answer_request(context.db(), id, parsed.required("TEXT"), context.now());
  const Record record = request_record(context, id);
  change.commit();
  context.wrote(record, {{"request", number(id),
                          msg("{client} · answered: {sla}",
                              {{"client", text_in(record, "client")},
                               {"sla", msg_in("request.sla", text_in(record, "sla"))}})}});
}

void close(Context& context, const Parsed& parsed) {
  const RequestId id{context.id(parsed, "ID")};
  Change change(context.db(), context.now());
  close_request(context.db(), id, parsed.text("TEXT").value_or(""),
                context.force() ? Unanswered::Close : Unanswered::Refuse, context.now());
  const Record record = request_record(context, id);
  change.commit();
  context.wrote(record, {{"request", number(id),
                          msg("{client} · closed", {{"client", text_in(record, "client")}})}});
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
                                    .options = kListOptions,
                                    .examples = kListExamples,
                                    .run = list,
                                    .lists = true};
const Command kClientRequestShow = {.words = "client request show",
                                    .purpose = N_("a request with its steps"),
                                    .arguments = kIdArguments,
                                    .examples = kShowExamples,
                                    .run = show};
const Command kClientRequestAnswer = {.words = "client request answer",
                                      .purpose = N_("the client was answered: the clock stops"),
                                      .arguments = kAnswerArguments,
                                      .examples = kAnswerExamples,
                                      .run = answer};
const Command kClientRequestClose = {.words = "client request close",
                                     .purpose = N_("the matter is settled"),
                                     .arguments = kCloseArguments,
                                     .examples = kCloseExamples,
                                     .run = close};

}  // namespace ruka
