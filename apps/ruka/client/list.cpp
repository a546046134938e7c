// ruka client list [TEXT]: clients by any piece of name, number or note.
#include "apps/ruka/client/client_filters.hpp"
#include "apps/ruka/commands.hpp"
#include "lib/client/client_list.hpp"

namespace ruka {

namespace {

constexpr Argument kArguments[] = {
    {"TEXT", Takes::Client, N_("a piece of a name, a phone, a word of a note"), Many::Optional}};
constexpr Option kOptions[] = {
    {"--owner", Takes::Staff, "WHO", N_("whose clients")},
    {"--tag", Takes::Text, "TAG", N_("with this tag")},
    {"--city", Takes::Text, "CITY", N_("in this city")},
    {"--vip", Takes::Nothing, "", N_("only important ones")},
    {"--role", Takes::Word, "ROLE", N_("with this role"), kClientRoles},
    {"--kind", Takes::Word, "KIND", N_("of this kind"), kClientKinds},
    {"--source", Takes::Text, "TEXT", N_("from this source")},
    {"--period", Takes::Period, "PERIOD", N_("entered in this period")},
    {"--since", Takes::When, "WHEN", N_("entered then or later")},
    {"--until", Takes::When, "WHEN", N_("entered then or earlier; a day counts whole")},
    {"--status", Takes::Word, "STATUS", N_("of this status; active unless said"), kClientStatuses},
    {"--all", Takes::Nothing, "", N_("inactive ones too")},
};
constexpr Example kExamples[] = {
    {"ruka client list ромаш", N_("by a piece of the name")},
    {"ruka client list --where 'city = Казань and last_touch_at < -60d' -f ids",
     N_("numbers of those nobody has talked to for two months")},
};

void list(Context& context, const Parsed& parsed) {
  ListQuery query = context.list_query(kClientList);
  filter_clients(context, parsed, query);
  context.print(select_table(context.db(), kClientList, query), msg("no clients found"));
}

}  // namespace

const Command kClient = {
    .words = "client",
    .purpose = N_("clients, calls, requests: everything between us and a client"),
    .group = Purpose::Clients};

const Command kClientList_ = {.words = "client list",
                              .purpose = N_("clients, by any piece of name or number"),
                              .arguments = kArguments,
                              .options = kOptions,
                              .examples = kExamples,
                              .run = list,
                              .lists = true};

}  // namespace ruka
