// ruka client export [TEXT]: clients whole, for other programs and for the way back.
#include "apps/ruka/client/intake/commands.hpp"
#include "apps/ruka/client/shown.hpp"
#include "apps/ruka/list.hpp"
#include "apps/ruka/output.hpp"
#include "lib/client/client_list.hpp"
#include "lib/client/intake/export_clients.hpp"
#include "lib/i18n/codes.hpp"

namespace ruka {

namespace {

constexpr Codes kVersions = {"", code_words<"3", "4">};
constexpr Argument kExportArguments[] = {{"TEXT", Takes::Record("client"),
                                          N_("a piece of a name, a phone, a word of a note"),
                                          Many::Optional}};
constexpr Option kExportOptions[] = {
    {"--owner", Takes::Record("staff"), "WHO", N_("whose clients")},
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
    {"--vcard", Takes::Word, "VERSION", N_("as vCard; -o FILE.vcf is version 4"), kVersions},
    {"--all", Takes::Nothing, "", N_("inactive ones too")},
};
constexpr Example kExportExamples[] = {
    {"ruka client export -o base.csv", N_("all, to be edited and taken back by import --update")},
    {"ruka client export --tag опт -o opt.vcf", N_("for a phone")},
};

// The version of vCard that is asked for; 0 where it is not vCard.
int vcard_version(const Context& context, const Parsed& parsed) {
  if (const auto version = parsed.text("--vcard")) return *version == "3" ? 3 : 4;
  const auto& output = context.globals().output;
  return output && std::filesystem::path(*output).extension() == ".vcf" ? 4 : 0;
}

void export_(Context& context, const Parsed& parsed) {
  prepare_client_export(context.db());
  const ListQuery query = asked_of(context, parsed, kClientExport);
  note_withdrawn_among(context, kClientExport, query);
  const int version = vcard_version(context, parsed);
  if (version == 0) {
    return context.print(select_table(context.db(), kClientExport, query), msg(kClientList.empty));
  }
  context.demand_unmasked();
  const ClientCards cards = client_cards(context.db(), query, version);
  if (cards.clients == 0) {
    context.note(msg(kClientList.empty));
    if (context.globals().fail_empty) context.set_status(1);
  }
  if (cards.clients > 0) context.gives_out("vcard", cards.clients);
  std::string columns;
  for (const char* title : cards.left_out) {
    columns += (columns.empty() ? "" : ", ") + context.words().say(msg(title));
  }
  if (!columns.empty()) {
    context.note(msg("the cards have no place for: {columns}; an export as csv or xlsx has all",
                     {{"columns", columns}}));
  }
  context.print_text(for_program(context, cards.text));
}

}  // namespace

const Command kClientExportCommand = {
    .words = "client export",
    .purpose = N_("clients whole, for other programs and the way back"),
    .arguments = kExportArguments,
    .options = kExportOptions,
    .examples = kExportExamples,
    .run = export_,
    .lists = true,
    .ending = ".vcf"};

}  // namespace ruka
