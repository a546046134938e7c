// ruka client history WHO: everything with one client, newest first.
#include "apps/ruka/commands.hpp"
#include "apps/ruka/context.hpp"
#include "lib/client/find_client.hpp"
#include "lib/report/client_card.hpp"

namespace ruka {

namespace {

constexpr Argument kArguments[] = {
    {"WHO", Takes::Client, N_("number, piece of the name, phone, e-mail or INN")}};
constexpr Option kOptions[] = {
    {"--period", Takes::Period, "PERIOD", N_("only this period: \"прошлый месяц\"")},
    {"--last", Takes::Count, "N", N_("only the last N")},
};
constexpr Example kExamples[] = {
    {"ruka client history маяк --period \"прошлый месяц\"", N_("what there was last month")}};

void history(Context& context, const Parsed& parsed) {
  const ClientMatch match = find_client(context.db(), parsed.required("WHO"));
  context.print(client_history(context.db(), match.client, context.period(parsed, "--period"),
                               context.zone(), parsed.count("--last")),
                msg("nothing yet with {client}", {{"client", match.name}}));
}

}  // namespace

const Command kClientHistory = {.words = "client history",
                                .purpose = N_("everything with a client in one order"),
                                .arguments = kArguments,
                                .options = kOptions,
                                .examples = kExamples,
                                .run = history};

}  // namespace ruka
