// ruka client add NAME: a new client; one that seems to be known is refused with the candidates.
#include "apps/ruka/client/shown.hpp"
#include "apps/ruka/commands.hpp"
#include "lib/client/client_fields.hpp"
#include "lib/client/save_client.hpp"
#include "lib/desk/staff.hpp"

#include "lib/client/contact.hpp"

namespace ruka {

namespace {

constexpr Argument kArguments[] = {
    {"NAME", Takes::Text, N_("the client's name with its legal form")}};
constexpr Option kOptions[] = {
    {"--phone", Takes::Text, "PHONE", N_("a phone in any spelling; may repeat"), {}, true},
    {"--email", Takes::Text, "EMAIL", N_("an e-mail; may repeat"), {}, true},
    {"--inn", Takes::Text, "INN", N_("INN; its check digit is checked")},
    {"--kpp", Takes::Text, "KPP", N_("KPP")},
    {"--ogrn", Takes::Text, "OGRN", N_("OGRN or OGRNIP")},
    {"--city", Takes::Text, "CITY", N_("the city")},
    {"--kind", Takes::Word, "KIND",
     N_("the kind; read from the legal form, the INN or a person's whole name unless said"),
     kClientKinds},
    {"--role", Takes::Word, "ROLE", N_("what they are to us; a client unless said; may repeat"),
     kClientRoles, true},
    {"--full-name", Takes::Text, "NAME", N_("the full name, as in the charter")},
    {"--bik", Takes::Text, "BIK", N_("the bank's BIK")},
    {"--account", Takes::Text, "ACCOUNT", N_("the settlement account; checked against the BIK")},
    {"--bank", Takes::Text, "NAME", N_("the bank's name")},
    {"--legal-address", Takes::Text, "TEXT", N_("the registered address")},
    {"--address", Takes::Text, "TEXT", N_("where they are in fact")},
    {"--website", Takes::Text, "ADDRESS", N_("the website")},
    {"--greeting", Takes::Text, "TEXT", N_("how to address them: \"Пётр Сергеевич\"")},
    {"--terms", Takes::Text, "TEXT", N_("special terms: shown before all else")},
    {"--channel", Takes::Text, "CHANNEL",
     N_("by what they like to be reached: call, mail, message, letter, visit")},
    {"--hours", Takes::Text, "HOURS", N_("when, by their own clock: 9:00-12:00")},
    {"--zone", Takes::Text, "ZONE", N_("their time zone: МСК+2, Омск, Asia/Omsk")},
    {"--vip", Takes::Nothing, "", N_("an important client")},
    {"--tag", Takes::Text, "TAG", N_("a tag; may repeat"), {}, true},
    {"--source", Takes::Text, "TEXT", N_("where the client came from")},
    {"--owner", Takes::Staff, "WHO", N_("who answers for the client")},
    {"--note", Takes::Text, "TEXT", N_("a note")},
    {"--contact",
     Takes::Text,
     "TEXT",
     N_("a person: \"name, position, phone\"; may repeat"),
     {},
     true},
};
constexpr Example kExamples[] = {
    {"ruka client add \"ООО Ромашка\" --phone \"8 495 123-45-67\" --city Казань",
     N_("a company with a phone")},
    {"ruka client add \"АО Сталь\" --role supplier --terms \"отсрочка 30 дней\" --zone МСК+2",
     N_("a supplier with terms and a clock of its own")},
    {"ruka client add \"ИП Королёв\" --contact \"Иван Королёв, владелец, +7 916 000-11-22\"",
     N_("a sole trader with a person")},
};

void add(Context& context, const Parsed& parsed) {
  ClientDraft draft;
  draft.name = parsed.required("NAME");
  draft.phones = parsed.all("--phone");
  draft.emails = parsed.all("--email");
  for (const ClientField& field : client_fields()) {
    draft.*field.draft = parsed.text(option_of(field)).value_or("");
  }
  if (const auto kind = parsed.text("--kind")) draft.kind = client_kind_of(*kind);
  draft.roles = parsed.all("--role");
  draft.vip = parsed.flag("--vip");
  draft.tags = parsed.all("--tag");
  for (const std::string& text : parsed.all("--contact"))
    draft.contacts.push_back(read_contact(text));
  Change change(context.db(), context.now());
  if (const auto owner = parsed.text("--owner")) draft.owner = find_staff(context.db(), *owner);
  const ClientId id =
      add_client(context.db(), draft, context.force() ? Insist::Yes : Insist::No, context.now());
  const Record record = client_record(context, id);
  change.commit();
  Message said = say_client(record);
  if (!draft.kind && record.text("kind") == "person") {
    said = msg("{client} · {kind}", {{"client", said}, {"kind", msg_in("client.kind", "person")}});
  }
  context.wrote(record, {{"client", number(id), said}});
  note_unread_phones(context, draft.phones);
  for (const ContactDraft& one : draft.contacts) note_unread_phones(context, one.phones);
}

}  // namespace

const Command kClientAdd = {.words = "client add",
                            .purpose = N_("a new client; a known one is refused"),
                            .arguments = kArguments,
                            .options = kOptions,
                            .examples = kExamples,
                            .run = add};

}  // namespace ruka
