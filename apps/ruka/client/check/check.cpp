// ruka client check [WHO]: named rules over the base, each finding with the command that mends it.
#include "apps/ruka/client/check/commands.hpp"
#include "apps/ruka/list.hpp"
#include "apps/ruka/shared/checks.hpp"
#include "apps/ruka/shared/options.hpp"
#include "lib/base/error.hpp"
#include "lib/client/check/completeness.hpp"
#include "lib/client/client_list.hpp"
#include "lib/client/find/find_client.hpp"

namespace ruka {

namespace {

constexpr Argument kArguments[] = {{"WHO", Takes::Record("client"),
                                    N_("number, piece of the name, phone, e-mail or INN"),
                                    Many::Optional}};
constexpr Option kOwnOptions[] = {
    {"--owner", Takes::Record("staff"), "WHO", N_("whose clients")},
    {"--score", Takes::Nothing, "", N_("how complete the cards are, the emptiest first")},
};
constexpr auto kOptions = joined_options(kCheckOptions, kOwnOptions);
constexpr Example kExamples[] = {
    {"ruka client check --severity error", N_("what must be mended first")},
    {"ruka client check маяк", N_("one client, with the score of the card")},
    {"ruka config set check.off client.no-city,client.kpp-missing", N_("rules switched off")},
};

std::vector<Condition> clients_asked(Context& context, const Parsed& parsed) {
  ListQuery query;
  if (auto where = context.where(kClientList)) query.conditions.push_back(std::move(*where));
  add_filters(context, parsed, kClientList, query);
  return query.conditions;
}

void print_scores(Context& context, ListQuery query) {
  query.columns = context.globals().columns.value_or("");
  query.sort = context.globals().sort.value_or("");
  query.limit = context.globals().limit;
  context.print(completeness_table(context.db(), std::move(query), context.words()),
                msg("no clients found"));
}

// "the card is 65 % complete; missing: INN, city".
void note_score(Context& context, ClientId client) {
  const Table table =
      completeness_table(context.db(), score_query({}, client, context.now()), context.words());
  Rows row(table);
  row.next();
  const std::string name = row.text("name");
  const std::int64_t score = row.number("completeness");
  const std::string missing = row.text("missing");
  context.note(missing.empty() ? msg("{client}: the card is {score} % complete",
                                     {{"client", name}, {"score", score}})
                               : msg("{client}: the card is {score} % complete, missing: {missing}",
                                     {{"client", name}, {"score", score}, {"missing", missing}}));
}

void check(Context& context, const Parsed& parsed) {
  CheckQuery query;
  query.records = clients_asked(context, parsed);
  if (const auto who = parsed.text("WHO")) {
    query.only = number(find_client(context.db(), *who).client);
  }
  const auto client = query.only ? std::optional(ClientId{*query.only}) : std::nullopt;
  if (parsed.flag("--score")) {
    return print_scores(context, score_query(query.records, client, context.now()));
  }
  run_checks(context, parsed, "client", query);
  if (client && !parsed.flag("--rules")) note_score(context, *client);
}

}  // namespace

const Command kClientCheckCommand = {
    .words = "client check",
    .purpose = N_("what is missing or wrong in the base, by named rules"),
    .arguments = kArguments,
    .options = kOptions,
    .examples = kExamples,
    .run = check,
    .lists = true};

}  // namespace ruka
