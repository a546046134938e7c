// ruka client list [TEXT]: clients by any piece of name, number or note.
#include "apps/ruka/list.hpp"
#include "apps/ruka/client/commands.hpp"
#include "lib/client/client_list.hpp"

namespace ruka {

namespace {

constexpr Argument kListArguments[] = {{"TEXT", Takes::Record("client"),
                                        N_("a piece of a name, a phone, a word of a note"),
                                        Many::Optional}};
constexpr Example kListExamples[] = {
    {"ruka client list ромаш", N_("by a piece of the name")},
    {"ruka client list --where 'city = Казань and last_touch_at < -60d' -f ids",
     N_("numbers of those nobody has talked to for two months")},
};

}  // namespace

const Command kClientCommand = {
    .words = "client",
    .purpose = N_("clients, calls, requests: everything between us and a client"),
    .group = Purpose::Clients};

const Command kClientListCommand = {.words = "client list",
                                    .purpose = N_("clients, by any piece of name or number"),
                                    .arguments = kListArguments,
                                    .options = kClientList,
                                    .examples = kListExamples,
                                    .run = run_list,
                                    .lists = true};

}  // namespace ruka
