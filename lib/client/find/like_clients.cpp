#include "lib/client/find/like_clients.hpp"

#include <algorithm>
#include <iterator>

#include "lib/base/city_key.hpp"
#include "lib/base/latin.hpp"
#include "lib/base/text.hpp"
#include "lib/client/find/alike.hpp"
#include "lib/desk/settings.hpp"

namespace ruka {

namespace {

// Clients of whom `where` is true and whom no number contradicts: id, name, `by`.
std::string match_sql(std::string_view by, std::string_view from, std::string_view where,
                      std::string_view order) {
  return fmt::format("SELECT c.id, c.name, '{}' FROM {} WHERE {} AND {} ORDER BY {} LIMIT 10", by,
                     from, where, no_contradiction(Apart::Always), order);
}

// The same by a value that many may share (a switchboard, info@): those of more than :limit are
// passed over. How many share it is counted behind the first that has it: most values are nobody's
// yet.
std::string shared_sql(std::string_view by, std::string_view table, std::string_view column) {
  return match_sql(by, fmt::format("{} p CROSS JOIN clients c ON c.id = p.client_id", table),
                   fmt::format(R"(p.{1} = :value AND :limit >= (SELECT COUNT(*) FROM
    (SELECT DISTINCT client_id FROM {0} WHERE {1} = :value LIMIT :limit + 1)))",
                               table, column),
                   "p.client_id");
}

// In the order of the index, here and below: to sort them SQLite would make a table for each row of
// an import.
// One name is one client in one city or where a city is unknown, and anywhere with the same person.
std::string by_name_sql() {
  return fmt::format(R"(
    SELECT id, name, IIF(near, 'name', 'person') FROM (
      SELECT c.id, c.name, (c.city_key IS NULL OR :city = '' OR c.city_key = :city
               OR latin(c.city_key) = latin(:city)) AS near,
             EXISTS (SELECT 1 FROM contacts k WHERE k.client_id = c.id
               AND instr(:people, '|' || k.latin_key || '|') > 0) AS met
      FROM clients c
      WHERE {} AND {})
    WHERE near OR met ORDER BY id LIMIT :limit + 1)",
                     named_alike("c"), no_contradiction(Apart::Always));
}

// Who was called so before, in the same city or where a city is unknown.
std::string by_former_name_sql() {
  return match_sql(
      "former_name", "client_aliases a CROSS JOIN clients c ON c.id = a.client_id",
      named_alike("a") + " AND (c.city_key IS NULL OR :city = '' OR c.city_key = :city)", "a.id");
}

void collect(Statement& rows, const CheckedClient& client, std::vector<Duplicate>& found) {
  bind_apart(rows, client.texts, Apart::Always);
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

struct LikeClients::Inner {
  std::int64_t limit;  // a key that more records share says nothing
  Statement by_inn, by_ogrn, by_account, by_phone, by_email, by_name, by_former_name;

  explicit Inner(Database& db)
      : limit(Settings(db).number("dupes.key-limit")),
        by_inn(db, match_sql("inn", "clients c", "c.inn = :inn", "c.kpp, c.id")),
        by_ogrn(db, match_sql("ogrn", "clients c", "c.ogrn = :ogrn", "c.id")),
        by_account(db, match_sql("account", "clients c",
                                 "c.account = :account AND (c.bik IS NULL OR :bik = '' "
                                 "OR c.bik = :bik)",
                                 "c.id")),
        by_phone(db, shared_sql("phone", "client_phones", "e164")),
        by_email(db, shared_sql("email", "client_emails", "email_key")),
        by_name(db, by_name_sql()),
        by_former_name(db, by_former_name_sql()) {}
};

LikeClients::LikeClients(Database& db) : inner_(std::make_unique<Inner>(db)) {}
LikeClients::~LikeClients() = default;

std::vector<Duplicate> LikeClients::find(const CheckedClient& client) {
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
  std::vector<Duplicate> alike, named;
  in.by_name.bind(":key", client.name_key)
      .bind(":latin", client.latin_key)
      .bind(":city", city_key(texts.city))
      .bind(":people", people_of(client))
      .bind(":limit", in.limit);
  collect(in.by_name, client, alike);
  // The name itself before what is only spelt like it.
  const auto is_name = [](const Duplicate& one) { return one.by == "name"; };
  std::ranges::copy_if(alike, std::back_inserter(named), is_name);
  std::ranges::remove_copy_if(alike, std::back_inserter(named), is_name);
  in.by_former_name.bind(":key", client.name_key)
      .bind(":latin", client.latin_key)
      .bind(":city", city_key(texts.city));
  collect(in.by_former_name, client, named);
  if (std::ssize(named) > in.limit) return found;
  for (Duplicate& one : named) {
    const bool known =
        std::ranges::any_of(found, [&](const Duplicate& d) { return d.id == one.id; });
    if (!known) found.push_back(std::move(one));
  }
  return found;
}

}  // namespace ruka
