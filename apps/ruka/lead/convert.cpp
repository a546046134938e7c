// ruka lead convert ID: a lead becomes a client with a deal.
#include "apps/ruka/lead/commands.hpp"
#include "apps/ruka/lead/shown.hpp"
#include "lib/client/find/find_client.hpp"
#include "lib/lead/convert_lead.hpp"

namespace ruka {

namespace {

constexpr Argument kArguments[] = {{"ID", Takes::Record("lead"), N_("the lead's number")}};
constexpr Option kOptions[] = {
    {"--date", Takes::When, "WHEN", N_("the day on which it is expected to close; required")},
    {"--client", Takes::Record("client"), "WHO",
     N_("a client that is known; a new one unless said")},
    {"--title", Takes::Text, "TITLE", N_("what the deal is about; the lead's product unless said")},
    {"--product",
     Takes::Text,
     "\"NAME[; QTY[; PRICE]]\"",
     N_("what is sold; the lead's product unless said; may repeat"),
     {},
     true},
    {"--amount", Takes::Money, "MONEY",
     N_("for how much; the sum of the products or the lead's amount unless said")},
    {"--stage", Takes::Word, "STAGE", N_("where it stands; new unless said"), kDealSteps},
    {"--next", Takes::Text, "\"WHEN TEXT\"", N_("the next step; the lead's own unless said")},
    {"--owner", Takes::Record("staff"), "STAFF", N_("who leads it; the client's own unless said")},
};
constexpr Example kExamples[] = {
    {"ruka lead convert 5 --date \"конец месяца\"", N_("a client and a deal of a lead")},
    {"ruka lead convert 5 --client луч --product \"кресло; 50; 4500\" --date 15.12",
     N_("the client is known, and so is what they buy")}};

Conversion conversion_from(Context& context, const Parsed& parsed) {
  Conversion conversion;
  conversion.insist = context.force() ? Insist::Yes : Insist::No;
  DealDraft& deal = conversion.deal;
  deal.title = parsed.text("--title").value_or("");
  deal.lines = deal_lines_in(parsed);
  deal.expected_on = context.term(parsed, "--date")->on;
  deal.amount = context.money(parsed, "--amount");
  deal.stage = parsed.text("--stage").value_or("new");
  deal.next = next_step(context, parsed);
  deal.owner = owner_in(context, parsed);
  if (const auto who = parsed.text("--client")) {
    conversion.client = find_client(context.db(), *who).client;
  }
  return conversion;
}

void convert(Context& context, const Parsed& parsed) {
  demand(parsed, "--date",
         msg("a deal has its date, the day it is expected to close: --date \"конец месяца\""));
  const LeadId id{context.id(parsed, "ID")};
  Change change(context.db(), context.now());
  const Conversion conversion = conversion_from(context, parsed);
  const Converted made = convert_lead(change, id, conversion);
  std::vector<Made> also = {{"lead", number(id), msg("converted")}};
  if (!conversion.client) {
    also.push_back({"client", number(made.client), msg_text(made.client_name)});
  }
  wrote_deal(context, change, made.deal, Lines::Listed, std::move(also), made.next);
}

}  // namespace

const Command kLeadConvertCommand = {.words = "lead convert",
                                     .purpose = N_("a lead becomes a client with a deal"),
                                     .arguments = kArguments,
                                     .options = kOptions,
                                     .examples = kExamples,
                                     .run = convert};

}  // namespace ruka
