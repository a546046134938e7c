#include "lib/client/client_writer.hpp"

#include "lib/base/latin.hpp"
#include "lib/base/text.hpp"
#include "lib/base/uid.hpp"
#include "lib/client/client.hpp"
#include "lib/client/client_change.hpp"
#include "lib/desk/settings.hpp"
#include "lib/party/name_key.hpp"

namespace ruka {

namespace {

// Two INNs, or two KPPs (branches share an INN), are two clients whatever else is alike.
constexpr std::string_view kNoContradiction =
    "(c.inn IS NULL OR :inn = '' OR c.inn = :inn) AND (c.kpp IS NULL OR :kpp = '' OR c.kpp = :kpp)";

std::string match_sql(std::string_view by, std::string_view from, std::string_view where,
                      std::string_view order) {
  return fmt::format("SELECT c.id, c.name, '{}' FROM {} WHERE {} AND {} ORDER BY {} LIMIT 10", by,
                     from, where, kNoContradiction, order);
}

// By a value that many may share (a switchboard, info@): those of more than :limit are passed over
// before one is looked at.
std::string shared_sql(std::string_view by, std::string_view table, std::string_view column) {
  const std::string from = fmt::format(R"(
    (SELECT COUNT(*) AS owners FROM
      (SELECT DISTINCT client_id FROM {0} WHERE {1} = :value LIMIT :limit + 1)) n
    CROSS JOIN {0} p CROSS JOIN clients c ON c.id = p.client_id)",
                                       table, column);
  return match_sql(by, from, fmt::format("n.owners <= :limit AND p.{} = :value", column),
                   "p.client_id");
}

// One name is one client in one city or where a city is unknown, and anywhere with the same person.
// Two Cyrillic names are compared letter by letter; only with a Latin one do spellings meet.
std::string by_name_sql() {
  return fmt::format(R"(
    SELECT id, name, IIF(near, 'name', 'person') FROM (
      SELECT c.id, c.name, (c.city_key IS NULL OR :city = '' OR c.city_key = :city
               OR latin(c.city_key) = latin(:city)) AS near,
             EXISTS (SELECT 1 FROM contacts k WHERE k.client_id = c.id
               AND instr(:people, '|' || k.latin_key || '|') > 0) AS met
      FROM clients c
      WHERE c.latin_key = latin(:key)
        AND (c.name_key = :key OR NOT (c.name_key GLOB '*[а-я]*' AND :key GLOB '*[а-я]*'))
        AND {})
    WHERE near OR met ORDER BY near DESC, id LIMIT :limit + 1)",
                     kNoContradiction);
}

// Who was called so before, in the same city or where a city is unknown.
std::string by_former_name_sql() {
  return match_sql("former_name", "client_aliases a JOIN clients c ON c.id = a.client_id",
                   "a.latin_key = latin(:key) AND (a.name_key = :key "
                   "OR NOT (a.name_key GLOB '*[а-я]*' AND :key GLOB '*[а-я]*')) "
                   "AND (c.city_key IS NULL OR :city = '' OR c.city_key = :city)",
                   "c.id");
}

std::string insert_sql() {
  return fmt::format(R"(
    INSERT INTO clients (uid, kind, name, name_key, sort_key, latin_key, vip, status, owner_id,
      created_at, updated_at{})
    VALUES (:uid, :kind, :name, :name_key, :sort_key, latin(:name_key), :vip, :status, :owner,
      :now, :now{}))",
                     client_text_columns(", {}"), client_text_columns(", :{}"));
}

std::string insert_contact_sql() {
  return fmt::format(R"(
    INSERT INTO contacts (client_id, name, name_key, latin_key, created_at, updated_at{})
    VALUES (:id, :name, :key, latin_person(:key), :now, :now{}))",
                     contact_text_columns(", {}"), contact_text_columns(", :{}"));
}

// Which fields are empty and have something to be filled in with; the owner behind them.
std::string empty_sql() {
  std::string empty;
  for (const ClientField& field : kClientFields) {
    empty += fmt::format("{} IS NULL AND {} IS NOT NULL, ", field.column, field.parameter);
  }
  return fmt::format(
      "SELECT {} owner_id IS NULL AND :owner IS NOT NULL FROM clients WHERE id = :id", empty);
}

std::string fill_sql() {
  return fmt::format(R"(
    UPDATE clients SET {} owner_id = COALESCE(owner_id, :owner), updated_at = :now
    WHERE id = :id)",
                     client_text_columns("{0} = COALESCE({0}, :{0}), "));
}

// Whether what is added to a client's lists stands in its history.
enum class Told { Yes, No };

}  // namespace

struct ClientWriter::Inner {
  Instant now;
  std::int64_t limit;  // a key that more records share says nothing
  Statement by_inn, by_ogrn, by_account, by_phone, by_email, by_name, by_former_name;
  Statement client, role, phone, email, tag, contact, empty, fill, has_phone, has_email,
      has_contact;
  ChangeKeeper changes;
  Database& db;

  explicit Inner(Change& change) : Inner(change, change.db()) {}

  Inner(Change& change, Database& file)
      : now(change.now()),
        limit(Settings(file).number("dupes.key-limit")),
        by_inn(file, match_sql("inn", "clients c", "c.inn = :inn", "c.kpp, c.id")),
        by_ogrn(file, match_sql("ogrn", "clients c", "c.ogrn = :ogrn", "c.id")),
        by_account(file, match_sql("account", "clients c",
                                   "c.account = :account AND (c.bik IS NULL OR :bik = '' "
                                   "OR c.bik = :bik)",
                                   "c.id")),
        by_phone(file, shared_sql("phone", "client_phones", "e164")),
        by_email(file, shared_sql("email", "client_emails", "email_key")),
        by_name(file, by_name_sql()),
        by_former_name(file, by_former_name_sql()),
        client(file, insert_sql()),
        role(file,
             "INSERT INTO client_roles (client_id, role) VALUES (:id, :role) "
             "ON CONFLICT DO NOTHING"),
        phone(file, R"(INSERT INTO client_phones (client_id, contact_id, raw, e164, extension)
          VALUES (:id, :contact, :raw, :e164, :extension))"),
        email(file, R"(INSERT INTO client_emails (client_id, contact_id, email, email_key)
          VALUES (:id, :contact, :email, :key))"),
        tag(file, R"(INSERT INTO client_tags (client_id, tag_key, tag) VALUES (:id, :key, :tag)
          ON CONFLICT DO NOTHING)"),
        contact(file, insert_contact_sql()),
        empty(file, empty_sql()),
        fill(file, fill_sql()),
        has_phone(file, R"(SELECT 1 FROM client_phones
          WHERE client_id = :id AND COALESCE(extension, '') = :extension
            AND (e164 = :e164 OR raw = :raw))"),
        has_email(file,
                  R"(SELECT 1 FROM client_emails WHERE client_id = :id AND email_key = :key)"),
        // "Зоя Белова" of one program is "Белова Зоя" of another.
        has_contact(file, R"(SELECT id FROM contacts WHERE client_id = :id
          AND (name_key = :key OR latin_key = latin_person(:key)) ORDER BY id)"),
        changes(change),
        db(file) {}

  void bind_owner(Statement& row, const CheckedClient& c) {
    row.bind(":owner", c.owner ? std::optional(number(*c.owner)) : std::nullopt);
  }

  void bind_plain(Statement& row, const CheckedClient& c) {
    bind_client_texts(row, c.texts);
    bind_owner(row, c);
    row.bind(":now", now);
  }

  // Whether there is a field to be filled in; each is told.
  bool tell_filled(ClientId id, const CheckedClient& c) {
    for (const ClientField& field : kClientFields) {
      empty.bind_or_null(field.parameter, c.texts.*field.text);
    }
    bind_owner(empty, c);
    bool any = false;
    if (empty.bind(":id", number(id)).step()) {
      int column = 0;
      for (const ClientField& field : kClientFields) {
        if (empty.integer(column++) == 0) continue;
        changes.keep(id, field.column, "", c.texts.*field.text);
        any = true;
      }
      if (empty.integer(column) != 0) {
        changes.keep(id, "owner", "", owner_name(db, c.owner));
        any = true;
      }
    }
    empty.reset();
    return any;
  }

  void tell(Told told, std::int64_t id, std::string_view field, std::string_view added) {
    if (told == Told::Yes) changes.keep(ClientId{id}, field, "", added);
  }

  bool add_phone(std::int64_t id, std::optional<std::int64_t> person, const Phone& p, Told told) {
    has_phone.bind(":id", id)
        .bind_or_null(":e164", p.e164)
        .bind(":raw", p.raw)
        .bind(":extension", p.extension);
    const bool known = has_phone.step();
    has_phone.reset();
    if (known) return false;
    phone.bind(":id", id)
        .bind(":contact", person)
        .bind(":raw", p.raw)
        .bind_or_null(":e164", p.e164)
        .bind_or_null(":extension", p.extension)
        .run();
    tell(told, id, "phone", phone_text(p));
    return true;
  }

  bool add_email(std::int64_t id, std::optional<std::int64_t> person, const std::string& address,
                 Told told) {
    const std::string key = fold(address);
    has_email.bind(":id", id).bind(":key", key);
    const bool known = has_email.step();
    has_email.reset();
    if (known) return false;
    email.bind(":id", id).bind(":contact", person).bind(":email", address).bind(":key", key).run();
    tell(told, id, "email", address);
    return true;
  }

  bool add_contact(std::int64_t id, const ContactDraft& draft, Told told) {
    const std::string key = fold(draft.name);
    has_contact.bind(":id", id).bind(":key", key);
    std::optional<std::int64_t> person;
    if (has_contact.step()) person = has_contact.integer(0);
    has_contact.reset();
    bool added = !person;
    if (!person) {
      bind_contact_texts(contact, draft.texts);
      contact.bind(":id", id).bind(":name", draft.name).bind(":key", key).bind(":now", now).run();
      person = last_id(db);
    }
    for (const std::string& text : draft.phones) {
      added |= add_phone(id, person, read_phone(text), told);
    }
    for (const std::string& text : draft.emails) added |= add_email(id, person, text, told);
    return added;
  }

  bool add_tag(std::int64_t id, const std::string& text, Told told) {
    if (tag.bind(":id", id).bind(":key", fold(text)).bind(":tag", text).run() == 0) return false;
    tell(told, id, "tag", text);
    return true;
  }

  bool add_lists(std::int64_t id, const CheckedClient& c, Told told) {
    bool added = false;
    for (const Phone& one : c.phones) added |= add_phone(id, std::nullopt, one, told);
    for (const std::string& one : c.emails) added |= add_email(id, std::nullopt, one, told);
    for (const std::string& one : c.tags) added |= add_tag(id, one, told);
    for (const ContactDraft& one : c.contacts) added |= add_contact(id, one, told);
    return added;
  }
};

namespace {

void collect(Statement& rows, const CheckedClient& client, std::vector<Duplicate>& found) {
  rows.bind(":inn", client.texts.inn).bind(":kpp", client.texts.kpp);
  while (rows.step()) {
    const ClientId id{rows.integer(0)};
    const bool known = std::ranges::any_of(found, [&](const Duplicate& d) { return d.id == id; });
    if (!known) found.push_back({id, rows.text(1), rows.text(2)});
  }
  rows.reset();
}

// "|ivan petrov|anna orlova|"
std::string people_of(const CheckedClient& client) {
  std::string people = "|";
  for (const ContactDraft& contact : client.contacts) {
    people += latin_person_key(fold(contact.name)) + "|";
  }
  return people;
}

}  // namespace

ClientWriter::ClientWriter(Change& change) : inner_(std::make_unique<Inner>(change)) {}

ClientWriter::~ClientWriter() = default;

std::vector<Duplicate> ClientWriter::find_duplicates(const CheckedClient& client) {
  Inner& in = *inner_;
  std::vector<Duplicate> found;
  std::vector<Phone> phones = client.phones;
  std::vector<std::string> emails = client.emails;
  for (const ContactDraft& contact : client.contacts) {
    for (const std::string& text : contact.phones) phones.push_back(read_phone(text));
    emails.insert(emails.end(), contact.emails.begin(), contact.emails.end());
  }
  const ClientTexts& texts = client.texts;
  if (!texts.inn.empty()) collect(in.by_inn, client, found);
  if (!texts.ogrn.empty()) {
    in.by_ogrn.bind(":ogrn", texts.ogrn);
    collect(in.by_ogrn, client, found);
  }
  if (!texts.account.empty()) {
    in.by_account.bind(":account", texts.account).bind(":bik", texts.bik);
    collect(in.by_account, client, found);
  }
  for (const Phone& phone : phones) {
    if (phone.e164.empty()) continue;
    in.by_phone.bind(":value", phone.e164).bind(":limit", in.limit);
    collect(in.by_phone, client, found);
  }
  for (const std::string& email : emails) {
    in.by_email.bind(":value", fold(email)).bind(":limit", in.limit);
    collect(in.by_email, client, found);
  }
  std::vector<Duplicate> named;
  in.by_name.bind(":key", client.name_key)
      .bind(":city", fold(texts.city))
      .bind(":people", people_of(client))
      .bind(":limit", in.limit);
  collect(in.by_name, client, named);
  in.by_former_name.bind(":key", client.name_key).bind(":city", fold(texts.city));
  collect(in.by_former_name, client, named);
  if (std::ssize(named) > in.limit) return found;
  for (Duplicate& one : named) {
    const bool known =
        std::ranges::any_of(found, [&](const Duplicate& d) { return d.id == one.id; });
    if (!known) found.push_back(std::move(one));
  }
  return found;
}

ClientId ClientWriter::insert(const CheckedClient& client) {
  Inner& in = *inner_;
  in.bind_plain(in.client, client);
  in.client.bind(":uid", new_uid())
      .bind(":kind", client_kind_code(client.kind))
      .bind(":name", client.name)
      .bind(":name_key", client.name_key)
      .bind(":sort_key", client.sort_key)
      .bind(":vip", client.vip ? 1 : 0)
      .bind(":status", client.status.empty() ? kClientStatuses[0] : client.status)
      .run();
  const std::int64_t id = last_id(in.db);
  for (const std::string& role : client.roles) in.role.bind(":id", id).bind(":role", role).run();
  if (client.roles.empty()) in.role.bind(":id", id).bind(":role", "client").run();
  in.add_lists(id, client, Told::No);
  return ClientId{id};
}

bool ClientWriter::fill_in(ClientId id, const CheckedClient& client) {
  Inner& in = *inner_;
  const bool filled = in.tell_filled(id, client);
  if (filled) {
    in.bind_plain(in.fill, client);
    in.fill.bind(":id", number(id)).run();
  }
  return in.add_lists(number(id), client, Told::Yes) || filled;
}

void ClientWriter::add_lists(ClientId id, const CheckedClient& client) {
  inner_->add_lists(number(id), client, Told::No);
}

}  // namespace ruka
