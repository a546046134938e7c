// ruka client dupes [WHO]: pairs that may be one client, the surest first.
#include "lib/client/match/dupes.hpp"

#include "apps/ruka/client/match/commands.hpp"
#include "apps/ruka/client/shown.hpp"
#include "lib/base/error.hpp"
#include "lib/client/find/find_client.hpp"

namespace ruka {

namespace {

constexpr Argument kDupesArguments[] = {{"WHO", Takes::Record("client"),
                                         N_("only pairs with this client; two clients: that pair"),
                                         Many::ZeroOrMore}};
constexpr Option kOptions[] = {
    {"--min", Takes::Count, "SCORE", N_("from this score on (setting dupes.min-score)")},
    {"--not-same", Takes::Nothing, "", N_("the two clients named are two: do not list them")},
    {"--forget", Takes::Nothing, "", N_("take --not-same back")},
};
constexpr Example kDupesExamples[] = {
    {"ruka client dupes --min 80", N_("the surest pairs")},
    {"ruka client dupes 14 92 --not-same", N_("these are two clients indeed")}};

std::vector<ClientId> clients_of(Context& context, const Parsed& parsed) {
  std::vector<ClientId> clients;
  for (const std::string& who : parsed.all("WHO")) {
    const ClientMatch match = find_client(context.db(), who);
    say_alias(context, match);
    clients.push_back(match.client);
  }
  if (clients.size() > 2) {
    throw Error(ErrorKind::Usage, msg("two clients at most are compared"),
                msg("name a client with spaces in quotes"));
  }
  return clients;
}

// Remembers that two clients are two, or forgets it.
void judge(Context& context, const Parsed& parsed, const std::vector<ClientId>& clients) {
  if (clients.size() != 2 || (parsed.flag("--not-same") && parsed.flag("--forget"))) {
    throw Error(ErrorKind::Usage, msg("--not-same and --forget take two clients"),
                msg("name both: ruka client dupes 14 92 --not-same"));
  }
  Change change(context.db(), context.now());
  const bool refuses = parsed.flag("--not-same");
  (refuses ? refuse_pair : forget_refusal)(change, clients[0], clients[1]);
  const Record record = record_of(context, kClientList, number(clients[0]));
  const Record other = record_of(context, kClientList, number(clients[1]));
  change.commit();
  const std::vector<MessageArg> names = {
      {"a", record.text("name")}, {"id", number(clients[1])}, {"b", other.text("name")}};
  context.wrote(record, {{"client", number(clients[0]),
                          refuses ? msg("{a} · not the same as {id} {b}", names)
                                  : msg("{a} · perhaps the same as {id} {b}", names)}});
}

void client_dupes(Context& context, const Parsed& parsed) {
  const std::vector<ClientId> clients = clients_of(context, parsed);
  if (parsed.flag("--not-same") || parsed.flag("--forget")) return judge(context, parsed, clients);
  ListQuery query = context.list_query(kDupeList);
  const auto who = clients.empty() ? std::nullopt : std::optional(clients[0]);
  const std::int64_t least =
      clients.size() == 2
          ? 0
          : parsed.count("--min").value_or(context.settings().number("dupes.min-score"));
  const auto pairs = find_dupes(context.db(), who, least);
  const bool person = context.style().format == Format::Text;
  query.binds.push_back({":rows", rows_of(pairs_table(pairs, [&](const std::string& code) {
                           return person ? context.words().label("duplicate.by", code) : code;
                         }))});
  if (clients.size() == 2) {
    query.conditions.push_back(pair_condition(clients[0], clients[1]));
  }
  context.print(select_table(context.db(), kDupeList, query), msg("no likely duplicates"));
}

}  // namespace

const Command kClientDupesCommand = {.words = "client dupes",
                                     .purpose = N_("pairs of clients that may be one"),
                                     .arguments = kDupesArguments,
                                     .options = kOptions,
                                     .examples = kDupesExamples,
                                     .run = client_dupes,
                                     .lists = true};

}  // namespace ruka
