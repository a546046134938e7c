// ruka client request edit|rm ID: a request that was entered wrong.
#include "apps/ruka/client/request/commands.hpp"
#include "apps/ruka/client/shown.hpp"
#include "apps/ruka/list.hpp"
#include "lib/base/error.hpp"
#include "lib/client/find/find_client.hpp"
#include "lib/client/request/request.hpp"
#include "lib/i18n/codes.hpp"

namespace ruka {

namespace {

constexpr Argument kArguments[] = {{"ID", Takes::Record("request"), N_("the request's number")}};
constexpr Option kOptions[] = {
    {"--text", Takes::Text, "TEXT", N_("what is asked, in other words")},
    {"--client", Takes::Record("client"), "WHO",
     N_("another client asks: its tasks and promises go along")},
    {"--kind", Takes::Word, "KIND", N_("another kind"), kRequestKinds},
    {"--severity", Takes::Word, "SEVERITY", N_("of a complaint or conflict"), kRequestSeverities},
    {"--urgent", Takes::Word, "YES", N_("urgent or not: the term follows"), kYesNo, false, "",
     "yes"},
    {"--at", Takes::When, "WHEN", N_("when it came: the term follows")},
};
constexpr Example kExamples[] = {{"ruka client request edit 12 --client маяк --kind complaint",
                                  N_("it was a complaint of Mayak")}};
constexpr Example kRmExamples[] = {
    {"ruka client request rm 12", N_("it never was; its open task goes with it")}};

void edit(Context& context, const Parsed& parsed) {
  const RequestId id{context.id(parsed, "ID")};
  RequestEdit edit;
  edit.text = parsed.text("--text");
  edit.kind = parsed.text("--kind");
  edit.severity = parsed.text("--severity");
  if (const auto yes = parsed.text("--urgent")) edit.urgent = *yes == "yes";
  if (parsed.given("--at")) {
    const Record stood = record_of(context, kRequestList, number(id));
    edit.received_at = context.moment(parsed, "--at", stood.instant("received_at"));
  }
  Change change(context.db(), context.now());
  if (const auto who = parsed.text("--client")) {
    edit.client = find_client(context.db(), *who).client;
  }
  edit_request(change, id, edit, context.settings(), context.phrases());
  const Record record = record_of(context, kRequestList, number(id));
  change.commit();
  const bool new_term = parsed.given("--at") || parsed.given("--urgent");
  if (new_term && record.maybe_number("left")) {
    const Instant due = record.instant("due_at");
    context.told_if_past({context.zone().day_of(due), due});
  }
  context.wrote(record, {{"request", number(id), say_request(context, record)}});
}

void remove(Context& context, const Parsed& parsed) {
  const RequestId id{context.id(parsed, "ID")};
  Change change(context.db(), context.now());
  const Record record = record_of(context, kRequestList, number(id));
  const std::int64_t tasks =
      remove_request(change, id, context.force() ? DealtWith::Remove : DealtWith::Refuse);
  change.commit();
  const Message removed = msg_in("request", "removed");
  context.wrote(
      record, {{"request", number(id),
                tasks == 0 ? removed
                           : msg("{said} · with it: {list}",
                                 {{"said", removed},
                                  {"list", msg_count("{count} task", "{count} tasks", tasks)}})}});
}

}  // namespace

const Command kClientRequestEditCommand = {.words = "client request edit",
                                           .purpose = N_("mend a request that was entered wrong"),
                                           .arguments = kArguments,
                                           .options = kOptions,
                                           .examples = kExamples,
                                           .run = edit};
const Command kClientRequestRmCommand = {.words = "client request rm",
                                         .purpose = N_("remove a request entered by mistake"),
                                         .arguments = kArguments,
                                         .examples = kRmExamples,
                                         .run = remove};

}  // namespace ruka
