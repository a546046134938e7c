// ruka client contact add|list|show|edit|leave|back|rm: the people at clients.
#include "lib/client/contact/contact.hpp"

#include "apps/ruka/client/commands.hpp"
#include "apps/ruka/client/shown.hpp"
#include "apps/ruka/client/text_options.hpp"
#include "apps/ruka/list.hpp"
#include "lib/base/error.hpp"
#include "lib/client/contact/find_contact.hpp"
#include "lib/client/find/find_client.hpp"
#include "lib/meet/participant.hpp"
#include "lib/party/birthday.hpp"

namespace ruka {

namespace {

constexpr Argument kContactAddArguments[] = {
    {"WHO", Takes::Record("client"), N_("number, piece of the name, phone, e-mail or INN")},
    {"FULLNAME", Takes::Text,
     N_("\"Ильин Пётр Сергеевич\", in any order; behind commas position, phone, e-mail")}};
constexpr Argument kContactListArguments[] = {
    {"TEXT", Takes::Text, N_("words of the name, position, department or note, in any form"),
     Many::Optional}};
constexpr Argument kPerson[] = {
    {"PERSON", Takes::Record("contact"), N_("number, piece of the name, phone or e-mail")}};
constexpr Option kOwnAddOptions[] = {
    {"--phone", Takes::Text, "PHONE", N_("a phone in any spelling; may repeat"), {}, true},
    {"--email", Takes::Text, "EMAIL", N_("an e-mail; may repeat"), {}, true},
};
constexpr auto kContactAddOptions = options_with_texts(kOwnAddOptions, kContactFields, Verb::Add);
constexpr Option kOwnEditOptions[] = {
    {"--name", Takes::Text, "FULLNAME", N_("the new name")},
    {"--phone", Takes::Text, "PHONE", N_("one more phone; may repeat"), {}, true},
    {"--no-phone", Takes::Text, "PHONE", N_("take a phone away"), {}, true},
    {"--email", Takes::Text, "EMAIL", N_("one more e-mail; may repeat"), {}, true},
    {"--no-email", Takes::Text, "EMAIL", N_("take an e-mail away"), {}, true},
};
constexpr auto kContactEditOptions =
    options_with_texts(kOwnEditOptions, kContactFields, Verb::Edit);
constexpr Example kContactAddExamples[] = {
    {"ruka client contact add вектор \"Ильин Пётр Сергеевич\" --position директор --decision "
     "decides "
     "--phone \"8 916 123-45-67\" --birthday 12.03",
     N_("the one who decides")}};
constexpr Example kContactListExamples[] = {
    {"ruka client contact list --birthday неделя", N_("whom to congratulate this week")},
    {"ruka client contact list --client вектор", N_("the people of one client")}};
constexpr Example kContactShowExamples[] = {
    {"ruka client contact show ильин", N_("one person whole")}};
constexpr Example kContactEditExamples[] = {
    {"ruka client contact edit ильин --position \"генеральный директор\"", N_("promoted")}};
constexpr Option kLeaveOptions[] = {
    {"--on", Takes::When, "DATE", N_("on which day; today unless said")},
    {"--successor", Takes::Record("contact"), "PERSON", N_("who came in their place")},
};
constexpr Example kLeaveExamples[] = {
    {"ruka client contact leave ильин --on вчера --successor зайцева",
     N_("works there no more; calls and letters keep the name")}};
constexpr Example kBackExamples[] = {{"ruka client contact back ильин", N_("is there again")}};
constexpr Example kContactRmExamples[] = {{"ruka client contact rm 7", N_("entered by mistake")}};

// "Ильин Пётр Сергеевич · ООО Вектор · директор · решает · +7 916 123-45-67".
Message say_contact(const Record& record, const Words& words) {
  std::string text = record.text("name");
  for (const char* field :
       {"client", "position", "department", "decision", "phones", "emails", "birthday"}) {
    const std::string_view name = field;
    std::string value = name == "phones" ? phones_in(record, words) : record.text(field);
    if (name == "birthday") value = birthday_text(value);
    if (name == "decision" && !value.empty()) value = words.label("contact.decision", value);
    if (!value.empty()) text += " · " + value;
  }
  return msg_text(text);
}

void wrote(Context& context, Change& change, ContactId id) {
  const Record record = record_of(context, kContactList, number(id));
  change.commit();
  context.wrote(record, {{"contact", number(id), say_contact(record, context.words())}});
}

void contact_add(Context& context, const Parsed& parsed) {
  ContactDraft draft = read_contact(parsed.required("FULLNAME"));
  const ContactTextEdits given = contact_texts_of(context, parsed);
  for (const ContactField& field : kContactFields) {
    if (given.*field.edit) draft.texts.*field.text = *(given.*field.edit);
  }
  const std::vector<std::string> phones = parsed.all("--phone");
  const std::vector<std::string> emails = parsed.all("--email");
  draft.phones.insert(draft.phones.end(), phones.begin(), phones.end());
  draft.emails.insert(draft.emails.end(), emails.begin(), emails.end());
  Change change(context.db(), context.now());
  const ClientId client = find_client(context.db(), parsed.required("WHO")).client;
  wrote(context, change, add_contact(change, client, draft));
  note_phones(context, draft.phones);
}

void list(Context& context, const Parsed& parsed) {
  ListQuery query = asked_of(context, parsed, kContactList);
  if (const auto period = context.period(parsed, "--birthday")) {
    query.conditions.push_back(birthday_condition(*period));
  }
  context.print(select_table(context.db(), kContactList, query), msg(kContactList.empty));
}

// The whole person: the note too, which a list has no room for.
Record whole(const Record& listed) {
  Record record;
  for (const Record::Field& field : listed.fields()) {
    Column column = field.column;
    if (column.name == "note") column.weight = 1;
    record.add(std::move(column), std::get<Cell>(field.value));
  }
  return record;
}

void contact_show(Context& context, const Parsed& parsed) {
  const ContactId id = find_person(context.db(), parsed.required("PERSON"));
  Record record = whole(record_of(context, kContactList, number(id)));
  record.headed(msg("Contact {id}: {name}", {{"id", number(id)}, {"name", record.text("name")}}));
  note_withdrawn(context, {ClientId{record.number("client_id")}, record.text("client"), id,
                           record.text("name")});
  context.print(record);
}

void contact_edit(Context& context, const Parsed& parsed) {
  ContactEdit edit;
  edit.name = parsed.text("--name");
  edit.texts = contact_texts_of(context, parsed);
  edit.phones = parsed.all("--phone");
  edit.no_phones = parsed.all("--no-phone");
  edit.emails = parsed.all("--email");
  edit.no_emails = parsed.all("--no-email");
  Change change(context.db(), context.now());
  const ContactId id = find_person(context.db(), parsed.required("PERSON"));
  edit_contact(change, id, edit);
  wrote(context, change, id);
  note_phones(context, edit.phones);
}

// "Пётр Ильин · ООО Вектор · left on …, successor Анна Зайцева".
Message say_left(const Record& record) {
  const std::string successor = record.text("successor");
  const std::vector<MessageArg> what = {{"name", record.text("name")},
                                        {"client", record.text("client")},
                                        {"day", say_day(record.day("left_on"))},
                                        {"successor", successor}};
  return successor.empty() ? msg("{name} · {client} · left on {day}", what)
                           : msg("{name} · {client} · left on {day}, successor {successor}", what);
}

void leave(Context& context, const Parsed& parsed) {
  const auto on = context.when(parsed, "--on", Yearless::Past);
  Change change(context.db(), context.now());
  const ContactId id = find_person(context.db(), parsed.required("PERSON"));
  std::optional<ContactId> successor;
  if (const auto who = parsed.text("--successor")) successor = find_person(context.db(), *who);
  leave_contact(change, id, on ? on->on : context.today(), successor, context.today());
  const Record record = record_of(context, kContactList, number(id));
  change.commit();
  context.wrote(record, {{"contact", number(id), say_left(record)}});
  for (const ComingMeeting& one : coming_meetings(context.db(), id, context.now())) {
    context.note(msg("takes part in meeting {id} ({day}): ruka meet edit {id} --without \"{name}\"",
                     {{"id", number(one.id)},
                      {"name", record.text("name")},
                      {"day", say_day(context.zone().day_of(one.starts_at))}}));
  }
}

void back(Context& context, const Parsed& parsed) {
  Change change(context.db(), context.now());
  const ContactId id = find_person(context.db(), parsed.required("PERSON"));
  return_contact(change, id);
  wrote(context, change, id);
}

void contact_rm(Context& context, const Parsed& parsed) {
  Change change(context.db(), context.now());
  const ContactId id = find_person(context.db(), parsed.required("PERSON"));
  const Record record = record_of(context, kContactList, number(id));
  remove_contact(change, id);
  change.commit();
  context.wrote(
      record, {{"contact", number(id), msg("{name} · removed", {{"name", record.text("name")}})}});
}

}  // namespace

const Command kClientContactCommand = {.words = "client contact",
                                       .purpose = N_("the people at clients")};
const Command kClientContactAddCommand = {.words = "client contact add",
                                          .purpose = N_("a person at a client"),
                                          .arguments = kContactAddArguments,
                                          .options = kContactAddOptions,
                                          .examples = kContactAddExamples,
                                          .run = contact_add};
const Command kClientContactListCommand = {.words = "client contact list",
                                           .purpose = N_("the people at clients"),
                                           .arguments = kContactListArguments,
                                           .options = kContactList,
                                           .examples = kContactListExamples,
                                           .run = list,
                                           .lists = true};
const Command kClientContactShowCommand = {.words = "client contact show",
                                           .purpose = N_("one person whole"),
                                           .arguments = kPerson,
                                           .examples = kContactShowExamples,
                                           .run = contact_show,
                                           .reads = true};
const Command kClientContactEditCommand = {.words = "client contact edit",
                                           .purpose = N_("change what is known of a person"),
                                           .arguments = kPerson,
                                           .options = kContactEditOptions,
                                           .examples = kContactEditExamples,
                                           .run = contact_edit};
const Command kClientContactLeaveCommand = {
    .words = "client contact leave",
    .purpose = N_("a person is at the client no more; nothing is lost"),
    .arguments = kPerson,
    .options = kLeaveOptions,
    .examples = kLeaveExamples,
    .run = leave};
const Command kClientContactBackCommand = {.words = "client contact back",
                                           .purpose = N_("a person who left is there again"),
                                           .arguments = kPerson,
                                           .examples = kBackExamples,
                                           .run = back};
const Command kClientContactRmCommand = {.words = "client contact rm",
                                         .purpose = N_("remove a person; the communications stay"),
                                         .arguments = kPerson,
                                         .examples = kContactRmExamples,
                                         .run = contact_rm};

}  // namespace ruka
