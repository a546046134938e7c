// ruka client add NAME: a new client; one that seems to be known is refused with the candidates.
#include "apps/ruka/client/commands.hpp"
#include "apps/ruka/client/shown.hpp"
#include "apps/ruka/client/text_options.hpp"
#include "lib/client/save/save_client.hpp"
#include "lib/desk/staff/staff.hpp"
#include "lib/i18n/codes.hpp"

namespace ruka {

namespace {

constexpr Argument kAddArguments[] = {
    {"NAME", Takes::Text, N_("the client's name with its legal form")}};
constexpr Option kAddOwnOptions[] = {
    {"--phone", Takes::Text, "PHONE", N_("a phone in any spelling; may repeat"), {}, true},
    {"--email", Takes::Text, "EMAIL", N_("an e-mail; may repeat"), {}, true},
    {"--kind", Takes::Word, "KIND",
     N_("the kind; read from the legal form, the INN or a person's whole name unless said"),
     kClientKinds},
    {"--role", Takes::Word, "ROLE", N_("what they are to us; a client unless said; may repeat"),
     kClientRoles, true},
    {"--vip", Takes::Word, "YES", N_("an important client"), kYesNo, false, "", "yes"},
    {"--tag", Takes::Text, "TAG", N_("a tag; may repeat"), {}, true},
    {"--owner", Takes::Record("staff"), "WHO", N_("who answers for the client")},
    {"--contact",
     Takes::Text,
     "TEXT",
     N_("a person: \"name, position, phone\"; may repeat"),
     {},
     true},
};
constexpr auto kAddOptions = options_with_texts(kAddOwnOptions, kClientFields, Verb::Add);
constexpr Example kAddExamples[] = {
    {"ruka client add \"ООО Ромашка\" --phone \"8 495 123-45-67\" --city Казань",
     N_("a company with a phone")},
    {"ruka client add \"АО Сталь\" --role supplier --terms \"отсрочка 30 дней\" --zone МСК+2",
     N_("a supplier with terms and a clock of its own")},
    {"ruka client add \"ИП Королёв\" --contact \"Иван Королёв, владелец, +7 916 000-11-22\"",
     N_("a sole trader with a person")},
};

void client_add(Context& context, const Parsed& parsed) {
  ClientDraft draft;
  draft.name = parsed.required("NAME");
  draft.phones = parsed.all("--phone");
  draft.emails = parsed.all("--email");
  draft.texts = whole_texts(client_texts_of(parsed));
  if (const auto kind = parsed.text("--kind")) draft.kind = client_kind_of(*kind);
  draft.roles = parsed.all("--role");
  draft.vip = parsed.text("--vip") == "yes";
  draft.tags = parsed.all("--tag");
  for (const std::string& text : parsed.all("--contact"))
    draft.contacts.push_back(read_contact(text));
  const std::vector<Message> doubts = doubtful_tags(context, draft.tags);
  Change change(context.db(), context.now());
  if (const auto owner = parsed.text("--owner")) draft.owner = find_colleague(context.db(), *owner);
  const ClientId id = add_client(change, draft, context.force() ? Insist::Yes : Insist::No);
  const Record record = record_of(context, kClientList, number(id));
  change.commit();
  Message said = say_client(record, context.words());
  if (!draft.kind && record.text("kind") == "person") {
    said = msg("{client} · {kind}", {{"client", said}, {"kind", msg_in("client.kind", "person")}});
  }
  context.wrote(record, {{"client", number(id), said}});
  for (const Message& doubt : doubts) context.note(doubt);
  note_phones(context, draft.phones);
  note_treasury_account(context, draft.texts.account);
  for (const ContactDraft& one : draft.contacts) note_phones(context, one.phones);
}

}  // namespace

const Command kClientAddCommand = {.words = "client add",
                                   .purpose = N_("a new client; a known one is refused"),
                                   .arguments = kAddArguments,
                                   .options = kAddOptions,
                                   .examples = kAddExamples,
                                   .run = client_add};

}  // namespace ruka
