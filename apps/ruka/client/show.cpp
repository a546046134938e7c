// ruka client show WHO: the card that one reads while the phone rings.
#include "apps/ruka/client/shown.hpp"
#include "apps/ruka/commands.hpp"
#include "lib/client/find_client.hpp"
#include "lib/report/client_card.hpp"

namespace ruka {

namespace {

constexpr Argument kArguments[] = {
    {"WHO", Takes::Client, N_("number, piece of the name, phone, e-mail or INN")}};
constexpr Example kExamples[] = {{"ruka client show +79161234567", N_("who is calling")}};

void show(Context& context, const Parsed& parsed) {
  const ClientMatch match = find_client(context.db(), parsed.required("WHO"));
  Record record = client_record(context, match.client);
  add_client_card(context.db(), match.client, context.phrases(), context.settings(), record);
  context.print(record);
}

}  // namespace

const Command kClientShow = {
    .words = "client show",
    .purpose = N_("the client's card: open requests, tasks, meetings, last talks"),
    .arguments = kArguments,
    .examples = kExamples,
    .run = show};

}  // namespace ruka
