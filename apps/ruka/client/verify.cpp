// ruka client verify WHO --source TEXT: what is known of the client was compared and is right.
#include "lib/client/verify.hpp"

#include "apps/ruka/client/commands.hpp"
#include "apps/ruka/client/shown.hpp"
#include "apps/ruka/shared/happened.hpp"
#include "lib/base/error.hpp"
#include "lib/client/find/find_client.hpp"

namespace ruka {

namespace {

constexpr Argument kVerifyArguments[] = {
    {"WHO", Takes::Record("client"), N_("number, piece of the name, phone, e-mail or INN")}};
constexpr Option kVerifyOptions[] = {
    {"--source", Takes::Text, "TEXT", N_("with what the data were compared")},
    {"--next", Takes::When, "WHEN", N_("the next check; in client.verify-days unless said")},
    kHappenedOption,
};
constexpr Example kVerifyExamples[] = {
    {"ruka client verify маяк --source \"выписка ЕГРЮЛ\"", N_("compared with the register")}};

void verify(Context& context, const Parsed& parsed) {
  const auto source = parsed.text("--source");
  if (!source) {
    throw Error(ErrorKind::Usage, msg("--source is missing"),
                msg("say with what the data were compared: --source \"выписка ЕГРЮЛ\""));
  }
  Verification verification;
  verification.source = *source;
  verification.when = happened_in(context, parsed);
  const auto next = context.when(parsed, "--next");
  verification.next =
      next ? next->on
           : context.today() + std::chrono::days(context.settings().number("client.verify-days"));
  Change change(context.db(), context.now());
  verification.by = who_verifies(context.db(), context.settings().text("user.name"));
  const ClientMatch match = find_client(context.db(), parsed.required("WHO"));
  verify_client(change, match.client, verification, context.today());
  const Record record = record_of(context, kClientList, number(match.client));
  change.commit();
  context.wrote(record, {{"client", number(match.client),
                          msg("{name} · verified by {source} · next check {day}",
                              {{"name", match.name},
                               {"source", record.text("verified_source")},
                               {"day", say_day(verification.next)}})}});
}

}  // namespace

const Command kClientVerifyCommand = {.words = "client verify",
                                      .purpose = N_("confirm what is known of a client"),
                                      .arguments = kVerifyArguments,
                                      .options = kVerifyOptions,
                                      .examples = kVerifyExamples,
                                      .run = verify};

}  // namespace ruka
