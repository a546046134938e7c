#include "lib/client/save/save_client.hpp"

#include <algorithm>

#include "lib/base/error.hpp"
#include "lib/base/latin.hpp"
#include "lib/base/text.hpp"
#include "lib/client/client_change.hpp"
#include "lib/client/erased.hpp"
#include "lib/client/find/like_clients.hpp"
#include "lib/client/save/client_writer.hpp"
#include "lib/client/save/former.hpp"
#include "lib/client/save/reach_writer.hpp"
#include "lib/desk/linked_tasks.hpp"
#include "lib/desk/noun.hpp"
#include "lib/desk/staff/ties.hpp"
#include "lib/party/email.hpp"
#include "lib/party/name_key.hpp"
#include "lib/party/person_name.hpp"
#include "lib/party/phone.hpp"

namespace ruka {

namespace {

// A sole trader by the legal form, a person by a person's INN or whole name; a company otherwise.
ClientKind kind_of(std::string_view form, const CheckedClient& client) {
  const ClientTexts& texts = client.texts;
  // A farm (КФХ) is a sole trader's or an organization: its numbers tell.
  const bool farm = form == "кфх";
  const bool company = (!form.empty() && form != "ип" && !farm) || texts.inn.size() == 10 ||
                       !texts.kpp.empty() || texts.ogrn.size() == 13;
  if (form == "ип" || (farm && !company)) return ClientKind::SoleTrader;
  if (company) return ClientKind::Company;
  if (texts.ogrn.size() == 15) return ClientKind::SoleTrader;
  const bool person = texts.inn.size() == 12 || is_whole_person_name(client.name);
  return person ? ClientKind::Person : ClientKind::Company;
}

// A comma or semicolon stands between tags here too: a table's cell holds them so.
std::vector<std::string> checked_tags(const std::vector<std::string>& tags) {
  std::vector<std::string> checked;
  for (std::string tag : tags) {
    std::ranges::replace(tag, ';', ',');
    for (const std::string_view piece : split(tag, ',')) {
      if (std::string one = clean_line(piece); !one.empty()) checked.push_back(std::move(one));
    }
  }
  return checked;
}

[[noreturn]] void refuse_duplicate(const std::string& name, const std::vector<Duplicate>& found,
                                   Message way_out) {
  constexpr std::size_t kShown = 5;
  MessageArg list("list", "");
  for (std::size_t i = 0; i < found.size() && i < kShown; ++i) {
    if (i > 0) list.parts.push_back(msg_text(", "));
    list.parts.push_back(
        msg("{id} {name} ({reason})", {{"id", number(found[i].id)},
                                       {"name", terminal_safe(found[i].name)},
                                       {"reason", msg_in("duplicate.by", found[i].by)}}));
  }
  if (found.size() > kShown) list.parts.push_back(msg_text(", …"));
  throw Error(
      ErrorKind::Refused,
      msg("“{name}” seems to be known already: {list}", {{"name", terminal_safe(name)}, list}),
      std::move(way_out));
}

CheckedClient checked_again(const Client& client) {
  CheckedClient checked;
  checked.name = client.name;
  checked.kind = client.kind;
  checked.texts = client.texts;
  checked.vip = client.vip;
  checked.owner = client.owner;
  return checked;
}

// The keys of the name, and the kind that its legal form tells where nobody has said it.
void set_keys(CheckedClient& checked, std::optional<ClientKind> kind) {
  NameKey read = read_name(checked.name);
  checked.kind = kind.value_or(kind_of(read.form, checked));
  checked.name_key = std::move(read.key);
  checked.sort_key = fold(checked.name);
  checked.latin_key = latin_key(checked.name_key);
}

void check_name(const CheckedClient& checked) {
  if (has_letter_or_digit(checked.name)) return;
  throw Error(ErrorKind::Value, msg("a client needs a name"),
              msg("give it in quotes: \"ООО Ромашка\""));
}

// Sets what an edit says; whether it touched what must fit together.
bool set_fields(const ClientEdit& edit, CheckedClient& checked) {
  bool requisites = edit.name || edit.kind;
  if (edit.name) checked.name = clean_line(*edit.name);
  for (const ClientField& field : kClientFields) {
    const auto& text = edit.texts.*field.edit;
    if (!text) continue;
    checked.texts.*field.text = field.check(*text);
    requisites |= field.together;
  }
  if (edit.vip) checked.vip = *edit.vip;
  if (edit.owner) checked.owner = *edit.owner;
  return requisites;
}

// Numbers and a name that an edit sets and another client bears are asked about, as a new client's
// are; what was borne before the edit already is not.
void refuse_taken(Change& change, const Client& before, const CheckedClient& now) {
  CheckedClient asked;
  std::vector<std::string_view> set;
  if (now.name_key != name_key(before.name)) {
    asked.name_key = now.name_key;
    asked.latin_key = now.latin_key;
    asked.texts.city = now.texts.city;
    set = {"name", "former_name"};
  }
  constexpr std::pair<std::string ClientTexts::*, std::string_view> kNumbers[] = {
      {&ClientTexts::inn, "inn"},
      {&ClientTexts::kpp, "inn"},
      {&ClientTexts::ogrn, "ogrn"},
      {&ClientTexts::account, "account"},
      {&ClientTexts::bik, "account"}};
  for (const auto& [text, by] : kNumbers) {
    asked.texts.*text = now.texts.*text;
    if (now.texts.*text != before.texts.*text) set.push_back(by);
  }
  if (set.empty()) return;
  auto found = LikeClients(change.db()).find(asked);
  std::erase_if(found, [&](const Duplicate& one) {
    return one.id == before.id || std::ranges::find(set, one.by) == set.end();
  });
  if (found.empty()) return;
  refuse_duplicate(now.name, found,
                   msg("look at it: ruka client show {id}; to write it all the same: --force",
                       {{"id", number(found.front().id)}}));
}

// The former name goes on leading to the client; that which it bears again is no former one.
void keep_former_name(Change& change, const Client& before, const CheckedClient& now) {
  const std::string key = name_key(before.name);
  if (key == now.name_key) return;
  Statement(change.db(), R"(
    DELETE FROM client_aliases WHERE client_id = :id AND old_id IS NULL AND name_key IN (:key, :now))")
      .bind(":id", number(before.id))
      .bind(":key", key)
      .bind(":now", now.name_key)
      .run();
  FormerWriter(change).add_name(number(before.id), before.name);
}

void take_reach_away(Change& change, ClientId id, const ClientEdit& edit) {
  if (edit.no_phones.empty() && edit.no_emails.empty()) return;
  ReachWriter reach(change);
  for (const std::string& text : edit.no_phones) reach.take_phones({id}, text);
  for (const std::string& text : edit.no_emails) reach.take_emails({id}, text);
}

// Phones, e-mails, tags, people and roles: added, then taken away.
void edit_lists(Change& change, ClientId id, const ClientEdit& edit, std::vector<Phone> phones) {
  CheckedClient more;
  more.phones = std::move(phones);
  more.emails = check_emails(edit.emails);
  more.tags = checked_tags(edit.tags);
  for (const std::string& contact : edit.contacts) {
    more.contacts.push_back(check_contact(read_contact(contact)));
  }
  ClientWriter(change).add_lists(id, more);
  for (const std::string& role : edit.roles) add_role(change, id, role);
  for (const std::string& role : edit.no_roles) remove_role(change, id, role);
  take_reach_away(change, id, edit);
  for (const std::string& tag : checked_tags(edit.no_tags)) remove_tag(change, id, tag);
}

Client must_find(Database& db, ClientId id) {
  if (auto client = find_client_by_id(db, id)) return std::move(*client);
  throw no_record("client", number(id));
}

// One whose data are not destroyed.
Client must_find_whole(Database& db, ClientId id) {
  Client client = must_find(db, id);
  demand_not_erased(db, id);
  return client;
}

// What is to be taken away from many is at one of them at least.
void demand_somewhere(Change& change, const std::vector<ClientId>& ids, const ClientEdit& edit) {
  ReachWriter reach(change);
  for (const std::string& text : edit.no_phones) {
    const auto has = [&](ClientId id) { return reach.has_phones({id}, text); };
    if (std::ranges::any_of(ids, has)) continue;
    throw Error(ErrorKind::NotFound,
                msg("none of them has the phone “{phone}”", {{"phone", terminal_safe(text)}}),
                msg("who has it: ruka client list \"{value}\"", {{"value", terminal_safe(text)}}));
  }
  for (const std::string& text : edit.no_emails) {
    const auto has = [&](ClientId id) { return reach.has_emails({id}, text); };
    if (std::ranges::any_of(ids, has)) continue;
    throw Error(ErrorKind::NotFound,
                msg("none of them has the e-mail “{email}”", {{"email", terminal_safe(text)}}),
                msg("who has it: ruka client list \"{value}\"", {{"value", terminal_safe(text)}}));
  }
}

void write_edit(Change& change, const Client& client, const ClientEdit& edit, Insist insist) {
  CheckedClient checked = checked_again(client);
  const bool requisites = set_fields(edit, checked);
  check_name(checked);
  // A kind once said by hand stays, unless the name now bears another legal form.
  const bool renamed = edit.name && !read_name(*edit.name).form.empty();
  set_keys(checked, edit.kind ? edit.kind : renamed ? std::nullopt : std::optional(client.kind));
  if (requisites) {
    std::vector<Error> faults;
    check_together(checked.kind, checked.texts, faults);
    throw_first(faults);
  }
  if (insist == Insist::No) refuse_taken(change, client, checked);
  std::vector<Phone> phones = check_phones(edit.phones, checked.texts.note);
  update_client(change, client.id, checked, edit.status.value_or(client.status));
  if (checked.vip != client.vip) set_importance(change, {"client_id", number(client.id)});
  if (edit.name) keep_former_name(change, client, checked);
  edit_lists(change, client.id, edit, std::move(phones));
  keep_changes(change, client, *find_client_by_id(change.db(), client.id));
}

}  // namespace

CheckedClient check_client(const ClientDraft& draft, std::vector<Error>& faults) {
  CheckedClient checked;
  checked.name = clean_line(draft.name);
  for (const ClientField& field : kClientFields) {
    const std::string& text = draft.texts.*field.text;
    if (text.empty()) continue;
    collect_fault(faults, [&] { checked.texts.*field.text = field.check(text); });
  }
  checked.roles = draft.roles;
  checked.status = draft.status;
  checked.vip = draft.vip.value_or(false);
  collect_fault(faults, [&] { checked.phones = check_phones(draft.phones, checked.texts.note); });
  collect_fault(faults, [&] { checked.emails = check_emails(draft.emails); });
  checked.tags = checked_tags(draft.tags);
  checked.owner = draft.owner;
  for (const ContactDraft& contact : draft.contacts) {
    checked.contacts.push_back(check_contact(contact, faults));
  }
  for (const std::string& name : draft.former_names) {
    if (has_letter_or_digit(name)) checked.former_names.push_back(clean_line(name));
  }
  set_keys(checked, draft.kind);
  ClientTexts fitting = checked.texts;
  if (fitting.bik.empty() && !draft.texts.bik.empty()) fitting.account.clear();  // the BIK is told
  check_together(checked.kind, fitting, faults);
  return checked;
}

CheckedClient check_client(const ClientDraft& draft) {
  std::vector<Error> faults;
  CheckedClient checked = check_client(draft, faults);
  check_name(checked);
  throw_first(faults);
  return checked;
}

ClientId add_client(Change& change, const ClientDraft& draft, Insist insist) {
  const CheckedClient checked = check_client(draft);
  if (insist == Insist::No) {
    const auto found = LikeClients(change.db()).find(checked);
    if (!found.empty()) {
      refuse_duplicate(
          checked.name, found,
          msg("look at it: ruka client show {id}; to add another one all the same: --force",
              {{"id", number(found.front().id)}}));
    }
  }
  return ClientWriter(change).insert(checked);
}

void edit_client(Change& change, ClientId id, const ClientEdit& edit, Insist insist) {
  const Client client = must_find_whole(change.db(), id);
  ReachWriter(change).demand({id}, edit.no_phones, edit.no_emails);
  write_edit(change, client, edit, insist);
}

void edit_clients(Change& change, const std::vector<ClientId>& ids, const ClientEdit& edit,
                  Insist insist) {
  demand_somewhere(change, ids, edit);
  for (const ClientId id : ids) write_edit(change, must_find_whole(change.db(), id), edit, insist);
}

namespace {

[[noreturn]] void refuse_removal(const std::string& name, const ClientTies& ties) {
  MessageArg list =
      ties_list({msg_count("{count} communication", "{count} communications", ties.touches),
                 msg_count("{count} request", "{count} requests", ties.requests),
                 msg_count("{count} deal", "{count} deals", ties.deals),
                 msg_count("{count} order", "{count} orders", ties.orders),
                 msg_count("{count} task", "{count} tasks", ties.tasks),
                 msg_count("{count} meeting", "{count} meetings", ties.meetings),
                 msg_count("{count} paper", "{count} papers", ties.documents)});
  throw Error(ErrorKind::Refused,
              msg("on “{name}” hang: {ties}", {{"name", terminal_safe(name)}, std::move(list)}),
              msg("to remove it with its communications, requests, deals and orders: --force "
                  "(tasks, meetings and papers stay without a client)"));
}

}  // namespace

void remove_client(Change& change, ClientId id, Insist insist) {
  const Client client = must_find(change.db(), id);
  const ClientTies ties = count_ties(change.db(), id);
  if (ties.total() > 0 && insist == Insist::No) refuse_removal(client.name, ties);
  delete_client(change, id);
}

}  // namespace ruka
