#include "lib/client/contact/contact.hpp"

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/client.hpp"
#include "lib/client/client_change.hpp"
#include "lib/client/erased.hpp"
#include "lib/client/save/reach_writer.hpp"
#include "lib/desk/former_names.hpp"
#include "lib/desk/noun.hpp"
#include "lib/party/phone.hpp"

namespace ruka {

namespace {

struct Person {
  ClientId client{};
  ContactDraft contact;
};

Person find_person_by_id(Database& db, ContactId id) {
  Statement row(db, fmt::format("SELECT client_id, name{} FROM contacts WHERE id = :id",
                                contact_text_columns(", COALESCE({}, '')")));
  row.bind(":id", number(id));
  if (!row.step()) throw no_record("contact", number(id));
  Person person{ClientId{row.integer(0)}, {}};
  person.contact.name = row.text(1);
  int column = 2;
  for (const ContactField& field : kContactFields) {
    person.contact.texts.*field.text = row.text(column++);
  }
  return person;
}

void update_contact(Change& change, ContactId id, const ContactDraft& contact) {
  Statement row(
      change.db(),
      fmt::format(R"(
    UPDATE contacts SET {} )" RUKA_KEEP_FORMER(
                      name_key) R"(, name = :name, name_key = :key, latin_key = latin_person(:key),
      updated_at = :now
    WHERE id = :id)",
                  contact_text_columns("{0} = :{0}, ")));
  bind_contact_texts(row, contact.texts);
  row.bind(":id", number(id))
      .bind(":name", contact.name)
      .bind(":key", fold(contact.name))
      .bind(":now", change.now())
      .run();
}

// One name is one person of a client, but for `whose` it is.
void demand_no_namesake(Database& db, ClientId client, const std::string& name,
                        std::optional<ContactId> whose = {}) {
  Statement known(db, R"(SELECT id FROM contacts
    WHERE client_id = :client AND name_key = :key AND id IS NOT :whose)");
  known.bind(":client", number(client)).bind(":key", fold(name)).bind(":whose", number(whose));
  if (!known.step()) return;
  const std::int64_t other = known.integer(0);
  throw Error(ErrorKind::Refused,
              msg("the client has the contact “{name}” already", {{"name", name}}),
              whose ? msg("if it is one person: ruka client contact merge {keep} {gone}",
                          {{"keep", other}, {"gone", number(*whose)}})
                    : msg("change it: ruka client contact edit {id}", {{"id", other}}));
}

void give_reach(ReachWriter& reach, ClientId client, ContactId id, const ContactDraft& contact) {
  for (const std::string& phone : contact.phones) {
    reach.give_phone(client, id, check_phone(phone));
  }
  for (const std::string& email : contact.emails) reach.give_email(client, id, email);
}

// A changed name is read into parts anew; a changed part changes the name.
void set_texts(const ContactEdit& edit, ContactDraft& contact) {
  ContactTexts& texts = contact.texts;
  if (edit.name) {
    contact.name = *edit.name;
    texts.surname = texts.given_name = texts.patronymic = "";
  }
  for (const ContactField& field : kContactFields) {
    if (const auto& text = edit.texts.*field.edit) texts.*field.text = *text;
  }
}

bool renames(const ContactEdit& edit) {
  return edit.name || edit.texts.surname || edit.texts.given_name || edit.texts.patronymic;
}

// What has changed of the person, in the history of the client.
void tell_changes(Change& change, ClientId client, const ContactDraft& before,
                  const ContactDraft& after) {
  const auto said = [](const ContactDraft& person, const ContactField& field) {
    const std::string& text = person.texts.*field.text;
    return text.empty() ? "" : person.name + ": " + text;
  };
  ChangeKeeper history(change);
  history.keep(client, "contact", before.name, after.name);
  for (const ContactField& field : kContactFields) {
    if (!field.told || before.texts.*field.text == after.texts.*field.text) continue;
    history.keep(client, field.column, said(before, field), said(after, field));
  }
}

// Who was born on 29 February has it on 1 March of a common year, as in the list of what is due.
bool holds_moved_birthday(const Period& period) {
  for (auto year = std::chrono::year_month_day(period.from).year();; ++year) {
    const Day first(year / std::chrono::March / 1);
    if (first > period.to) return false;
    if (first >= period.from && !year.is_leap()) return true;
  }
}

}  // namespace

Condition birthday_condition(const Period& period) {
  // Of a span over New Year, or of a whole year, the days are on both sides of it.
  const std::string from = to_text(period.from).substr(5);
  const std::string to = to_text(period.to).substr(5);
  const char* field = "substr(k.birthday, -5)";
  const bool whole_year = period.to - period.from >= std::chrono::days(365);
  const char* joint = whole_year || from > to ? "OR" : "AND";
  const std::string moved =
      holds_moved_birthday(period) ? fmt::format(" OR {} = '02-29'", field) : "";
  return {fmt::format("k.birthday IS NOT NULL AND (({0} >= :from {1} {0} <= :to){2})", field, joint,
                      moved),
          {{":from", from}, {":to", to}}};
}

ContactId add_contact(Change& change, ClientId client, const ContactDraft& draft) {
  const ContactDraft checked = check_contact(draft);
  Database& db = change.db();
  demand_not_erased(db, client);
  const auto before = find_client_by_id(db, client);
  demand_no_namesake(db, client, checked.name);
  Statement(db, R"(
    INSERT INTO contacts (client_id, name, name_key, created_at)
    VALUES (:client, :name, :key, :now))")
      .bind(":client", number(client))
      .bind(":name", checked.name)
      .bind(":key", fold(checked.name))
      .bind(":now", change.now())
      .run();
  const ContactId id{last_id(db)};
  update_contact(change, id, checked);
  ReachWriter reach(change);
  give_reach(reach, client, id, checked);
  keep_changes(change, *before, *find_client_by_id(db, client));
  return id;
}

void edit_contact(Change& change, ContactId id, const ContactEdit& edit) {
  Database& db = change.db();
  const Person person = find_person_by_id(db, id);
  const auto before = find_client_by_id(db, person.client);
  ContactDraft contact = person.contact;
  set_texts(edit, contact);
  contact.phones = edit.phones;
  contact.emails = edit.emails;
  contact = check_contact(contact);
  // «Пётр Ильин» is not turned round because a phone has changed.
  if (!renames(edit)) contact.name = person.contact.name;
  if (fold(contact.name) != fold(person.contact.name)) {
    demand_no_namesake(db, person.client, contact.name, id);
  }
  const Whose own{person.client, id};
  ReachWriter reach(change);
  reach.demand(own, edit.no_phones, edit.no_emails);
  update_contact(change, id, contact);
  give_reach(reach, person.client, id, contact);
  for (const std::string& text : edit.no_phones) reach.take_phones(own, text);
  for (const std::string& text : edit.no_emails) reach.take_emails(own, text);
  keep_changes(change, *before, *find_client_by_id(db, person.client));
  tell_changes(change, person.client, person.contact, contact);
}

void remove_contact(Change& change, ContactId id) {
  Database& db = change.db();
  const Person person = find_person_by_id(db, id);
  const auto before = find_client_by_id(db, person.client);
  Statement(db, "UPDATE contacts SET successor_id = NULL WHERE successor_id = :id")
      .bind(":id", number(id))
      .run();
  Statement(db, "DELETE FROM contacts WHERE id = :id").bind(":id", number(id)).run();
  keep_changes(change, *before, *find_client_by_id(db, person.client));
  ChangeKeeper(change).keep(person.client, "contact", person.contact.name, "");
}

}  // namespace ruka
