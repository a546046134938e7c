#include "lib/client/like_clients.hpp"

#include <algorithm>
#include <iterator>

#include "lib/base/city_key.hpp"
#include "lib/base/latin.hpp"
#include "lib/base/text.hpp"
#include "lib/client/alike.hpp"
#include "lib/client/client_sql.hpp"
#include "lib/desk/settings.hpp"

namespace ruka {

namespace {

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
