#include "lib/client/contact.hpp"

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/client.hpp"
#include "lib/client/client_change.hpp"
#include "lib/client/save_client.hpp"
#include "lib/desk/staff.hpp"
#include "lib/party/person_name.hpp"
#include "lib/party/phone.hpp"

#include "lib/party/reach.hpp"

namespace ruka {

namespace {

// The name and its parts agree: parts that were said win over those read from the name.
void set_name(ContactDraft& contact) {
  contact.name = clean_line(contact.name);
  const PersonName read = read_person_name(contact.name);
  const bool said =
      !contact.surname.empty() || !contact.given_name.empty() || !contact.patronymic.empty();
  const auto part = [&](const std::string& own, const std::string& found) {
    return clean_line(own.empty() && !said ? found : own);
  };
  contact.surname = part(contact.surname, read.surname);
  contact.given_name = part(contact.given_name, read.given_name);
  contact.patronymic = part(contact.patronymic, read.patronymic);
  if (said) {
    contact.name = PersonName{contact.surname, contact.given_name, contact.patronymic}.whole();
  }
  if (has_letter_or_digit(contact.name)) return;
  throw Error(ErrorKind::Value, msg("a person needs a name"),
              msg("give it in quotes: \"Ильин Пётр Сергеевич\""));
}

}  // namespace

ContactDraft check_contact(ContactDraft contact) {
  set_name(contact);
  contact.position = clean_line(contact.position);
  contact.note = clean_text(contact.note);
  for (const std::string& phone : contact.phones) check_phone(phone);
  for (std::string& email : contact.emails) email = check_email(email);
  return contact;
}

ContactDraft read_contact(std::string_view text) {
  ContactDraft contact;
  for (const std::string_view piece : split(text, ',')) {
    const std::string value = clean_line(piece);
    if (value.empty()) continue;
    const Phone extended =
        contact.phones.empty() ? Phone{} : read_phone(contact.phones.back() + " " + value);
    if (is_phone_like(value)) {
      contact.phones.push_back(value);
    } else if (!extended.extension.empty()) {
      contact.phones.back() = extended.raw;  // «8 495 123-45-67, доб. 12»
    } else if (value.find('@') != value.npos) {
      contact.emails.push_back(value);
    } else if (contact.name.empty()) {
      contact.name = value;
    } else {
      contact.position += (contact.position.empty() ? "" : ", ") + value;
    }
  }
  if (contact.name.empty()) {
    throw Error(ErrorKind::Value,
                msg("a contact needs a name: “{text}”", {{"text", terminal_safe(text)}}),
                msg("write it like \"Пётр Ильин, директор, +7 916 123-45-67\""));
  }
  return contact;
}

namespace {

constexpr FieldSpec kFields[] = {
    {.name = "id", .title = N_("No."), .type = Type::Id, .sql = "k.id", .weight = 100},
    {.name = "name",
     .title = N_("Person"),
     .type = Type::Text,
     .sql = "k.name",
     .weight = 100,
     .key_sql = "k.name_key"},
    {.name = "position",
     .title = N_("Position"),
     .type = Type::Text,
     .sql = "k.position",
     .weight = 70,
     .key_sql = "fold(k.position)"},
    {.name = "client",
     .title = N_("Client"),
     .type = Type::Text,
     .sql = "c.name",
     .weight = 90,
     .key_sql = "c.sort_key"},
    {.name = "decision",
     .title = N_("Part in the decision"),
     .type = Type::Code,
     .sql = "k.decision",
     .weight = 60,
     .context = "contact.decision",
     .words = kDecisions},
    {.name = "phones",
     .title = N_("Phones"),
     .type = Type::List,
     .sql = "(SELECT json_group_array(" RUKA_PHONE_SQL ") FROM client_phones p "
            "WHERE p.contact_id = k.id)",
     .weight = 80,
     .context = kPhone,
     .member_sql = "SELECT COALESCE(e164, raw) FROM client_phones p WHERE p.contact_id = k.id"},
    {.name = "emails",
     .title = N_("E-mails"),
     .type = Type::List,
     .sql = "(SELECT json_group_array(email) FROM client_emails e WHERE e.contact_id = k.id)",
     .weight = 50,
     .member_sql = "SELECT email_key FROM client_emails e WHERE e.contact_id = k.id"},
    {.name = "birthday",
     .title = N_("Birthday"),
     .type = Type::Birthday,
     .sql = "k.birthday",
     .weight = 40},
    {.name = "surname",
     .title = N_("Surname"),
     .type = Type::Text,
     .sql = "k.surname",
     .weight = 0},
    {.name = "given_name",
     .title = N_("Given name"),
     .type = Type::Text,
     .sql = "k.given_name",
     .weight = 0},
    {.name = "patronymic",
     .title = N_("Patronymic"),
     .type = Type::Text,
     .sql = "k.patronymic",
     .weight = 0},
    {.name = "note", .title = N_("Note"), .type = Type::Text, .sql = "k.note", .weight = 0},
    {.name = "client_id",
     .title = N_("Client"),
     .type = Type::Number,
     .sql = "k.client_id",
     .weight = 0},
};

struct Person {
  ClientId client{};
  ContactDraft contact;
};

Person find_person_by_id(Database& db, ContactId id) {
  Statement row(db, R"(
    SELECT client_id, name, COALESCE(position, ''), COALESCE(surname, ''), COALESCE(given_name, ''),
           COALESCE(patronymic, ''), COALESCE(decision, ''), COALESCE(birthday, ''),
           COALESCE(note, '')
    FROM contacts WHERE id = :id)");
  row.bind(":id", number(id));
  if (!row.step()) {
    throw Error(ErrorKind::NotFound, msg("there is no contact {id}", {{"id", number(id)}}),
                msg("ruka client contact list shows them"));
  }
  Person person{ClientId{row.integer(0)}, {}};
  person.contact.name = row.text(1);
  person.contact.position = row.text(2);
  person.contact.surname = row.text(3);
  person.contact.given_name = row.text(4);
  person.contact.patronymic = row.text(5);
  person.contact.decision = row.text(6);
  person.contact.birthday = row.text(7);
  person.contact.note = row.text(8);
  return person;
}

void update_contact(Database& db, ContactId id, const ContactDraft& contact, Instant now) {
  Statement(db, R"(
    UPDATE contacts SET name = :name, name_key = :key, latin_key = latin_person(:key), position = :position, surname = :surname,
      given_name = :given_name, patronymic = :patronymic, decision = :decision,
      birthday = :birthday, note = :note, updated_at = :now
    WHERE id = :id)")
      .bind(":id", number(id))
      .bind(":name", contact.name)
      .bind(":key", fold(contact.name))
      .bind_or_null(":position", contact.position)
      .bind_or_null(":surname", contact.surname)
      .bind_or_null(":given_name", contact.given_name)
      .bind_or_null(":patronymic", contact.patronymic)
      .bind_or_null(":decision", contact.decision)
      .bind_or_null(":birthday", contact.birthday)
      .bind_or_null(":note", contact.note)
      .bind(":now", now)
      .run();
}

// A number or address that the client had without a person becomes the person's.
void give_phone(Database& db, const Person& person, ContactId id, const Phone& phone) {
  const auto taken = Statement(db, R"(
    UPDATE client_phones SET contact_id = :contact
    WHERE client_id = :client AND e164 = :e164 AND contact_id IS NULL)")
                         .bind(":contact", number(id))
                         .bind(":client", number(person.client))
                         .bind(":e164", phone.e164)
                         .run();
  if (taken > 0) return;
  Statement(db, R"(
    INSERT INTO client_phones (client_id, contact_id, raw, e164, extension)
    SELECT :client, :contact, :raw, :e164, :extension WHERE NOT EXISTS (
      SELECT 1 FROM client_phones WHERE contact_id = :contact
        AND COALESCE(extension, '') = COALESCE(:extension, '') AND (e164 = :e164 OR raw = :raw)))")
      .bind(":client", number(person.client))
      .bind(":contact", number(id))
      .bind(":raw", phone.raw)
      .bind_or_null(":e164", phone.e164)
      .bind_or_null(":extension", phone.extension)
      .run();
}

void give_email(Database& db, const Person& person, ContactId id, const std::string& email) {
  const auto taken = Statement(db, R"(
    UPDATE client_emails SET contact_id = :contact
    WHERE client_id = :client AND email_key = :key AND contact_id IS NULL)")
                         .bind(":contact", number(id))
                         .bind(":client", number(person.client))
                         .bind(":key", fold(email))
                         .run();
  if (taken > 0) return;
  Statement(db, R"(
    INSERT INTO client_emails (client_id, contact_id, email, email_key)
    SELECT :client, :contact, :email, :key WHERE NOT EXISTS (
      SELECT 1 FROM client_emails WHERE contact_id = :contact AND email_key = :key))")
      .bind(":client", number(person.client))
      .bind(":contact", number(id))
      .bind(":email", email)
      .bind(":key", fold(email))
      .run();
}

void take_away(Database& db, ContactId id, const ContactEdit& edit) {
  for (const std::string& text : edit.no_phones) {
    const Phone phone = read_phone(text);
    Statement(db, R"(
      DELETE FROM client_phones
      WHERE contact_id = :id AND (e164 = :e164 OR (:e164 = '' AND raw = :raw)))")
        .bind(":id", number(id))
        .bind(":e164", phone.e164)
        .bind(":raw", phone.raw)
        .run();
  }
  for (const std::string& email : edit.no_emails) {
    Statement(db, "DELETE FROM client_emails WHERE contact_id = :id AND email_key = :key")
        .bind(":id", number(id))
        .bind(":key", fold(clean_line(email)))
        .run();
  }
}

// A changed name is read into parts anew; a changed part changes the name.
void set_names(const ContactEdit& edit, ContactDraft& contact) {
  if (edit.name) {
    contact.name = *edit.name;
    contact.surname = contact.given_name = contact.patronymic = "";
  }
  if (edit.surname) contact.surname = *edit.surname;
  if (edit.given_name) contact.given_name = *edit.given_name;
  if (edit.patronymic) contact.patronymic = *edit.patronymic;
}

}  // namespace

const ListSpec kContactList = {"contacts k JOIN clients c ON c.id = k.client_id", kFields,
                               "k.name_key, k.id"};

Condition birthday_condition(const Period& period) {
  // Of a span over New Year, or of a whole year, the days are on both sides of it.
  const std::string from = to_text(period.from).substr(5);
  const std::string to = to_text(period.to).substr(5);
  const char* field = "substr(k.birthday, -5)";
  const bool whole_year = period.to - period.from >= std::chrono::days(365);
  const char* joint = whole_year || from > to ? "OR" : "AND";
  return {fmt::format("k.birthday IS NOT NULL AND ({0} >= :from {1} {0} <= :to)", field, joint),
          {{":from", from}, {":to", to}}};
}

ContactId add_contact(Database& db, ClientId client, const ContactDraft& draft, Instant now) {
  const ContactDraft checked = check_contact(draft);
  Change change(db, now);
  const auto before = find_client_by_id(db, client);
  Statement known(db, "SELECT id FROM contacts WHERE client_id = :client AND name_key = :key");
  known.bind(":client", number(client)).bind(":key", fold(checked.name));
  if (known.step()) {
    throw Error(ErrorKind::Refused,
                msg("the client has the contact “{name}” already", {{"name", checked.name}}),
                msg("change it: ruka client contact edit {id}", {{"id", known.integer(0)}}));
  }
  known.reset();
  Statement(db, R"(
    INSERT INTO contacts (client_id, name, name_key, created_at)
    VALUES (:client, :name, :key, :now))")
      .bind(":client", number(client))
      .bind(":name", checked.name)
      .bind(":key", fold(checked.name))
      .bind(":now", now)
      .run();
  const ContactId id{last_id(db)};
  update_contact(db, id, checked, now);
  const Person person{client, {}};
  for (const std::string& phone : checked.phones) give_phone(db, person, id, check_phone(phone));
  for (const std::string& email : checked.emails) give_email(db, person, id, email);
  keep_changes(db, *before, *find_client_by_id(db, client), now);
  change.commit();
  return id;
}

void edit_contact(Database& db, ContactId id, const ContactEdit& edit, Instant now) {
  Change change(db, now);
  Person person = find_person_by_id(db, id);
  const auto before = find_client_by_id(db, person.client);
  ContactDraft& contact = person.contact;
  const std::string name = contact.name;
  set_names(edit, contact);
  if (edit.position) contact.position = *edit.position;
  if (edit.decision) contact.decision = *edit.decision;
  if (edit.birthday) contact.birthday = *edit.birthday;
  if (edit.note) contact.note = *edit.note;
  contact.phones = edit.phones;
  contact.emails = edit.emails;
  contact = check_contact(contact);
  // «Пётр Ильин» is not turned round because a phone has changed.
  if (!edit.name && !edit.surname && !edit.given_name && !edit.patronymic) contact.name = name;
  update_contact(db, id, contact, now);
  for (const std::string& phone : contact.phones) give_phone(db, person, id, check_phone(phone));
  for (const std::string& email : contact.emails) give_email(db, person, id, email);
  take_away(db, id, edit);
  keep_changes(db, *before, *find_client_by_id(db, person.client), now);
  ChangeKeeper(db, now).keep(person.client, "contact", name, contact.name);
  change.commit();
}

void remove_contact(Database& db, ContactId id, Instant now) {
  Change change(db, now);
  const Person person = find_person_by_id(db, id);
  const auto before = find_client_by_id(db, person.client);
  Statement(db, "DELETE FROM contacts WHERE id = :id").bind(":id", number(id)).run();
  keep_changes(db, *before, *find_client_by_id(db, person.client), now);
  ChangeKeeper(db, now).keep(person.client, "contact", person.contact.name, "");
  change.commit();
}

}  // namespace ruka
