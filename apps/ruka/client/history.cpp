// ruka client history WHO: everything with one client, newest first.
#include "apps/ruka/client/commands.hpp"
#include "apps/ruka/client/shown.hpp"
#include "apps/ruka/list.hpp"
#include "lib/client/find/find_client.hpp"
#include "lib/report/client/client_history.hpp"

namespace ruka {

namespace {

constexpr Argument kHistoryArguments[] = {
    {"WHO", Takes::Record("client"), N_("number, piece of the name, phone, e-mail or INN")},
    {"TEXT", Takes::Text, N_("only what holds these words, in any form"), Many::Optional}};
const Option kHistoryOptions[] = {
    {"--by", Takes::Word, "WHAT", N_("only this: a kind of communication or of record; may repeat"),
     history_kind_codes(), true},
    {"--period", Takes::Period, "PERIOD", N_("only this period: \"прошлый месяц\"")},
    {"--since", Takes::When, "WHEN", N_("then or later")},
    {"--until", Takes::When, "WHEN", N_("then or earlier; a day counts whole")},
};
constexpr Example kHistoryExamples[] = {
    {"ruka client history маяк --period \"прошлый месяц\"", N_("what there was last month")},
    {"ruka client history маяк --by call --limit 10", N_("the last ten calls")}};

// Nothing of what was asked for is not nothing at all.
Message say_nothing(const Parsed& parsed, const ListQuery& query, const std::string& client) {
  const std::vector<MessageArg> who = {{"client", client}};
  if (query.conditions.empty()) return msg("nothing yet with {client}", who);
  const bool dated = parsed.given("--period") || parsed.given("--since") || parsed.given("--until");
  const bool whole = !parsed.given("TEXT") && !parsed.given("--by");
  return dated && whole ? msg("there was nothing with {client} in that time", who)
                        : msg("there was nothing of that kind with {client}", who);
}

void history(Context& context, const Parsed& parsed) {
  const ClientMatch match = find_client(context.db(), parsed.required("WHO"));
  ListQuery query = asked_of(context, parsed, history_list());
  if (parsed.given("--by")) query.conditions.push_back(history_kinds(parsed.all("--by")));
  const Words* words = context.words_of_codes();
  const bool is_asked = !query.columns.empty();
  const auto binds = history_binds(context.db(), match.client, words,
                                   words == nullptr || is_asked ? "" : context.actor());
  query.binds.insert(query.binds.end(), binds.begin(), binds.end());
  context.print(select_table(context.db(), history_list(), query),
                say_nothing(parsed, query, match.name));
}

}  // namespace

const Command kClientHistoryCommand = {.words = "client history",
                                       .purpose = N_("everything with a client in one order"),
                                       .arguments = kHistoryArguments,
                                       .options = kHistoryOptions,
                                       .examples = kHistoryExamples,
                                       .run = history,
                                       .lists = true};

}  // namespace ruka
