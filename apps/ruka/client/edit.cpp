// ruka client edit WHO: fields set, phones, e-mails and tags added or taken away.
#include "apps/ruka/client/commands.hpp"
#include "apps/ruka/client/shown.hpp"
#include "apps/ruka/client/text_options.hpp"
#include "apps/ruka/shared/bulk.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/client_list.hpp"
#include "lib/client/find/find_client.hpp"
#include "lib/client/save/save_client.hpp"
#include "lib/desk/called/called.hpp"
#include "lib/desk/staff/staff.hpp"
#include "lib/i18n/codes.hpp"
#include "lib/party/near_name.hpp"

namespace ruka {

namespace {

constexpr Argument kEditArguments[] = {
    {"WHO", Takes::Record("client"),
     N_("number, piece of the name, phone, e-mail or INN; left out with --where"), Many::Optional}};
constexpr Option kEditOwnOptions[] = {
    {"--name", Takes::Text, "NAME", N_("another name")},
    {"--phone", Takes::Text, "PHONE", N_("one more phone; may repeat"), {}, true},
    {"--no-phone", Takes::Text, "PHONE", N_("take a phone away"), {}, true},
    {"--email", Takes::Text, "EMAIL", N_("one more e-mail; may repeat"), {}, true},
    {"--no-email", Takes::Text, "EMAIL", N_("take an e-mail away"), {}, true},
    {"--tag", Takes::Text, "TAG", N_("one more tag; may repeat"), {}, true},
    {"--no-tag", Takes::Text, "TAG", N_("take a tag away"), {}, true},
    {"--contact", Takes::Text, "TEXT", N_("one more person: \"name, position, phone\""), {}, true},
    {"--kind", Takes::Word, "KIND", N_("another kind"), kClientKinds},
    {"--role", Takes::Word, "ROLE", N_("one more role; may repeat"), kClientRoles, true},
    {"--no-role", Takes::Word, "ROLE", N_("take a role away"), kClientRoles, true},
    {"--vip", Takes::Word, "YES", N_("an important client"), kYesNo, false, "", "yes"},
    {"--owner", Takes::Record("staff"), "STAFF", N_("who answers for the client")},
    {"--status", Takes::Word, "STATUS", N_("the status"), kClientStatuses},
};
constexpr auto kEditOptions = options_with_texts(kEditOwnOptions, kClientFields, Verb::Edit);
constexpr Example kEditExamples[] = {
    {"ruka client edit ромашка --vip yes --tag опт", N_("an important client with a tag")},
    {"ruka client edit --where 'city = Казань and not tag = опт' --tag опт",
     N_("all of them at once, one step of undo")},
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
    if (field.column.name == "updated_at") continue;  // goes without saying
    std::string was = shown(before, field.column.name, style);
    std::string is = shown(after, field.column.name, style);
    if (was == is) continue;
    Message title;
    title.id = field.column.title;
    changes.push_back(msg(
        " · {field}: {before} → {after}",
        {{"field", title}, {"before", was.empty() ? "—" : was}, {"after", is.empty() ? "—" : is}}));
  }
  if (changes.empty()) return msg("{name} · nothing has changed", {{"name", after.text("name")}});
  Message line = msg("{name}{changes}", {{"name", after.text("name")}, {"changes", ""}});
  line.args.back().parts = std::move(changes);
  return line;
}

ClientEdit edit_of(Context& context, const Parsed& parsed) {
  ClientEdit edit;
  edit.name = parsed.text("--name");
  edit.texts = client_texts_of(parsed);
  edit.status = parsed.text("--status");
  if (const auto kind = parsed.text("--kind")) edit.kind = client_kind_of(*kind);
  if (const auto vip = parsed.text("--vip")) edit.vip = *vip == "yes";
  edit.phones = parsed.all("--phone");
  edit.no_phones = parsed.all("--no-phone");
  edit.emails = parsed.all("--email");
  edit.no_emails = parsed.all("--no-email");
  edit.tags = parsed.all("--tag");
  edit.no_tags = parsed.all("--no-tag");
  edit.contacts = parsed.all("--contact");
  edit.roles = parsed.all("--role");
  edit.no_roles = parsed.all("--no-role");
  if (const auto who = parsed.text("--owner")) {
    edit.owner = who->empty() ? std::optional<StaffId>{} : find_colleague(context.db(), *who);
  }
  return edit;
}

// A tag to be taken away is one that the client has.
void demand_own_tags(const Record& client, std::vector<std::string>& tags) {
  const std::vector<std::string> own = client.texts("tags");
  for (std::string& tag : tags) {
    if (tag.find_first_of(",;") != tag.npos) continue;
    if (const auto meant = meant_of(own, tag)) {
      tag = *meant;
      continue;
    }
    throw Error(
        ErrorKind::NotFound, msg("the client has no tag “{tag}”", {{"tag", terminal_safe(tag)}}),
        did_you_mean(near_names(tag, own),
                     msg("ruka client show {id} shows the tags", {{"id", client.number("id")}})));
  }
}

// One that nobody has is a slip.
void demand_known_tags(Context& context, std::vector<std::string>& tags) {
  for (std::string& tag : tags) {
    if (tag.find_first_of(",;") != tag.npos) continue;
    const auto meant = meant_tag(context.db(), tag);
    if (!meant) {
      throw Error(ErrorKind::NotFound,
                  msg("no client has {option} “{value}”",
                      {{"option", "--tag"}, {"value", terminal_safe(tag)}}),
                  did_you_mean(near_tags(context.db(), tag), {}));
    }
    tag = *meant;
  }
}

void edit_one(Context& context, const Parsed& parsed) {
  const std::vector<Message> doubts = doubtful_tags(context, parsed.all("--tag"));
  Change change(context.db(), context.now());
  ClientEdit edit = edit_of(context, parsed);
  const ClientMatch match = find_client(context.db(), parsed.required("WHO"));
  const Record before = record_of(context, kClientList, number(match.client));
  demand_own_tags(before, edit.no_tags);
  edit_client(change, match.client, edit, context.force() ? Insist::Yes : Insist::No);
  const Record record = record_of(context, kClientList, number(match.client));
  change.commit();
  context.wrote(record,
                {{"client", number(match.client), say_changes(before, record, context.style())}});
  for (const Message& doubt : doubts) context.note(doubt);
  note_phones(context, edit.phones);
  note_treasury_account(context, edit.texts.account.value_or(""));
}

// What is a client's own cannot be given to many.
void refuse_own_fields(const Parsed& parsed) {
  std::vector<const char*> own = {"--name", "--phone", "--email", "--contact"};
  for (const ClientField& field : kClientFields) {
    if (field.own) own.push_back(field.option);
  }
  for (const char* option : own) {
    const bool clears = parsed.text(option) == "";
    if (!parsed.given(option) || clears) continue;
    throw Error(ErrorKind::Usage,
                msg("{option} belongs to one client, not to many", {{"option", option}}),
                msg("name the client: ruka client edit WHO {option} …", {{"option", option}}));
  }
}

void edit_many(Context& context, const Parsed& parsed) {
  refuse_own_fields(parsed);
  const std::vector<std::int64_t> ids =
      chosen_for_bulk(context, kClientList, context.list_query(kClientList), "name",
                      [](std::int64_t count, const std::string& names) {
                        return msg_count("{count} client: {names}", "{count} clients: {names}",
                                         count, {{"names", names}});
                      });
  if (ids.empty()) return;
  Change change(context.db(), context.now());
  ClientEdit edit = edit_of(context, parsed);
  demand_known_tags(context, edit.no_tags);
  std::vector<ClientId> clients;
  for (const std::int64_t id : ids) clients.push_back(ClientId{id});
  edit_clients(change, clients, edit, context.force() ? Insist::Yes : Insist::No);
  change.commit();
  Record record;
  record.add({"changed", N_("Changed"), Type::Number}, std::ssize(ids));
  context.wrote(
      record, {{"client", 0,
                msg_count("{count} client changed", "{count} clients changed", std::ssize(ids))}});
}

void client_edit(Context& context, const Parsed& parsed) {
  const bool many = context.globals().where.has_value();
  if (many == parsed.given("WHO")) {
    throw Error(ErrorKind::Usage, msg("which client is it: WHO or --where"),
                msg("one by WHO, many by --where 'city = Казань'"));
  }
  many ? edit_many(context, parsed) : edit_one(context, parsed);
}

}  // namespace

const Command kClientEditCommand = {.words = "client edit",
                                    .purpose = N_("change what is known of a client"),
                                    .arguments = kEditArguments,
                                    .options = kEditOptions,
                                    .examples = kEditExamples,
                                    .run = client_edit,
                                    .filters = true};

}  // namespace ruka
