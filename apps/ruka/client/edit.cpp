// ruka client edit WHO: fields set, phones, e-mails and tags added or taken away.
#include "apps/ruka/client/shown.hpp"
#include "apps/ruka/commands.hpp"
#include "lib/client/client_table.hpp"
#include "lib/client/find_client.hpp"
#include "lib/client/save_client.hpp"
#include "lib/desk/staff.hpp"

namespace ruka {

namespace {

constexpr std::string_view kYesNo[] = {"yes", "no"};
constexpr Argument kArguments[] = {
    {"WHO", Takes::Client, N_("number, piece of the name, phone, e-mail or INN")}};
constexpr Option kOptions[] = {
    {"--name", Takes::Text, "NAME", N_("another name")},
    {"--phone", Takes::Text, "PHONE", N_("one more phone; may repeat"), {}, true},
    {"--no-phone", Takes::Text, "PHONE", N_("take a phone away"), {}, true},
    {"--email", Takes::Text, "EMAIL", N_("one more e-mail; may repeat"), {}, true},
    {"--no-email", Takes::Text, "EMAIL", N_("take an e-mail away"), {}, true},
    {"--tag", Takes::Text, "TAG", N_("one more tag; may repeat"), {}, true},
    {"--no-tag", Takes::Text, "TAG", N_("take a tag away"), {}, true},
    {"--contact", Takes::Text, "TEXT", N_("one more person: \"name, position, phone\""), {}, true},
    {"--inn", Takes::Text, "INN", N_("INN; an empty text clears it")},
    {"--kpp", Takes::Text, "KPP", N_("KPP")},
    {"--ogrn", Takes::Text, "OGRN", N_("OGRN or OGRNIP")},
    {"--city", Takes::Text, "CITY", N_("the city")},
    {"--source", Takes::Text, "TEXT", N_("where the client came from")},
    {"--note", Takes::Text, "TEXT", N_("a note; the old one goes")},
    {"--vip", Takes::Word, "YES", N_("an important client"), kYesNo},
    {"--owner", Takes::Staff, "STAFF", N_("who answers for the client")},
    {"--status", Takes::Word, "STATUS", N_("the status"), kClientStatuses},
};
constexpr Example kExamples[] = {
    {"ruka client edit ромашка --vip yes --tag опт", N_("an important client with a tag")},
    {"ruka client edit 14 --no-phone 84951234567 --phone +79161234567",
     N_("the phone has changed")},
};

std::string shown(const Record& record, std::string_view field, const Style& style) {
  const Record::Field* found = record.find(field);
  Table one({found->column});
  one.add(std::get<Cell>(found->value));
  auto reader = one.read();
  return cell_text(reader.next(), found->column, style);
}

// "ООО Ромашка · город: — → Казань": what has become different.
Message say_changes(const Record& before, const Record& after, const Style& style) {
  std::vector<Message> changes;
  for (const Record::Field& field : after.fields()) {
    std::string was = shown(before, field.column.name, style);
    std::string is = shown(after, field.column.name, style);
    if (was == is) continue;
    Message title;
    title.id = field.column.title;
    changes.push_back(msg(
        " · {field}: {before} → {after}",
        {{"field", title}, {"before", was.empty() ? "—" : was}, {"after", is.empty() ? "—" : is}}));
  }
  if (changes.empty())
    return msg("{name} · nothing has changed", {{"name", text_in(after, "name")}});
  Message line = msg("{name}{changes}", {{"name", text_in(after, "name")}, {"changes", ""}});
  line.args.back().parts = std::move(changes);
  return line;
}

void edit(Context& context, const Parsed& parsed) {
  ClientEdit edit;
  edit.name = parsed.text("--name");
  edit.inn = parsed.text("--inn");
  edit.kpp = parsed.text("--kpp");
  edit.ogrn = parsed.text("--ogrn");
  edit.city = parsed.text("--city");
  edit.source = parsed.text("--source");
  edit.note = parsed.text("--note");
  edit.status = parsed.text("--status");
  if (const auto vip = parsed.text("--vip")) edit.vip = *vip == "yes";
  edit.phones = parsed.all("--phone");
  edit.no_phones = parsed.all("--no-phone");
  edit.emails = parsed.all("--email");
  edit.no_emails = parsed.all("--no-email");
  edit.tags = parsed.all("--tag");
  edit.no_tags = parsed.all("--no-tag");
  edit.contacts = parsed.all("--contact");
  Change change(context.db(), context.now());
  if (const auto who = parsed.text("--owner")) {
    edit.owner = who->empty() ? std::optional<StaffId>{} : find_staff(context.db(), *who);
  }
  const ClientMatch match = find_client(context.db(), parsed.required("WHO"));
  const Record before = client_record(context, match.client);
  edit_client(context.db(), match.client, edit, context.now());
  const Record record = client_record(context, match.client);
  change.commit();
  context.wrote(record,
                {{"client", number(match.client), say_changes(before, record, context.style())}});
}

}  // namespace

const Command kClientEdit = {.words = "client edit",
                             .purpose = N_("change what is known of a client"),
                             .arguments = kArguments,
                             .options = kOptions,
                             .examples = kExamples,
                             .run = edit};

}  // namespace ruka
