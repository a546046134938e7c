// ruka client rm WHO: removes a client on which nothing hangs; the rest by --force.
#include "apps/ruka/client/commands.hpp"
#include "apps/ruka/client/shown.hpp"
#include "lib/client/find/find_client.hpp"
#include "lib/client/save/save_client.hpp"

namespace ruka {

namespace {

constexpr Argument kRmArguments[] = {
    {"WHO", Takes::Record("client"), N_("number, piece of the name, phone, e-mail or INN")}};
constexpr Example kRmExamples[] = {{"ruka client rm 92", N_("a client entered by mistake")}};

void client_rm(Context& context, const Parsed& parsed) {
  Change change(context.db(), context.now());
  const ClientMatch match = find_client(context.db(), parsed.required("WHO"));
  const Record record = record_of(context, kClientList, number(match.client));
  remove_client(change, match.client, context.force() ? Insist::Yes : Insist::No);
  change.commit();
  context.wrote(record, {{"client", number(match.client),
                          msg("{name} · removed", {{"name", record.text("name")}})}});
}

}  // namespace

const Command kClientRmCommand = {.words = "client rm",
                                  .purpose = N_("remove a client"),
                                  .arguments = kRmArguments,
                                  .examples = kRmExamples,
                                  .run = client_rm};

}  // namespace ruka
