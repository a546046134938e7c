#include "lib/client/find/same_client.hpp"

#include <algorithm>

#include "lib/base/city_key.hpp"
#include "lib/base/latin.hpp"
#include "lib/base/text.hpp"
#include "lib/client/find/alike.hpp"
#include "lib/party/name_key.hpp"
#include "lib/party/person_name.hpp"

namespace ruka {

namespace {

std::string fits() { return no_contradiction(Apart::Proven); }

std::string numbers_sql(std::string_view by, std::string_view where) {
  return fmt::format(
      "SELECT c.id, c.name, '{}', c.kpp IS NOT NULL AND c.kpp = :kpp AS branch FROM clients c "
      "WHERE {} AND {} ORDER BY branch DESC, c.id LIMIT 100",
      by, where, fits());
}

// The owners of a value: a switchboard is of several. One whose people have it too stands twice, in
// the order of the index: no row is kept aside to be told from others.
std::string owners_sql(std::string_view by, std::string_view table, std::string_view is) {
  return fmt::format(
      "SELECT c.id, c.name, '{}' FROM {} v CROSS JOIN clients c ON c.id = v.client_id "
      "WHERE {} AND {} ORDER BY v.client_id LIMIT 100",
      by, table, is, fits());
}

// The words of a key in order: «Пётр Иванов» is «Иванов Пётр».
std::string in_order(const std::string& key) {
  auto words = split(key, ' ');
  std::ranges::sort(words);
  return fmt::format("{}", fmt::join(words, " "));
}

enum class Likeness { None, Spelling, Same };

// Two names, legal form included: the same to the letter, or by the Latin spelling of one of them.
Likeness likeness_of(std::string_view a, std::string_view b) {
  const NameKey one = read_name(a);
  const NameKey two = read_name(b);
  if (one.form == two.form && in_order(one.key) == in_order(two.key)) return Likeness::Same;
  if (are_both_cyrillic(one.key, two.key)) return Likeness::None;
  const bool spelling = latin_key(one.form) == latin_key(two.form) &&
                        latin_person_key(one.key) == latin_person_key(two.key);
  return spelling ? Likeness::Spelling : Likeness::None;
}

bool is_same_name(std::string_view a, std::string_view b) {
  return likeness_of(a, b) != Likeness::None;
}

// The only one of that name: by its letters, else by its spelling.
std::optional<Duplicate> only_of_name(const std::vector<Duplicate>& found, std::string_view name) {
  for (const Likeness wanted : {Likeness::Same, Likeness::Spelling}) {
    const auto is = [&](const Duplicate& one) { return likeness_of(one.name, name) == wanted; };
    const auto first = std::ranges::find_if(found, is);
    if (first == found.end()) continue;
    if (std::find_if(first + 1, found.end(), is) != found.end()) return std::nullopt;
    return *first;
  }
  return std::nullopt;
}

}  // namespace

struct SameClient::Inner {
  Statement by_inn, by_former_inn, by_ogrn, by_phone, by_email, by_account, by_name, person,
      namesake, place, former, birthday;

  explicit Inner(Database& db)
      : by_inn(db, numbers_sql("inn", "c.inn = :inn")),
        by_former_inn(db, R"(
          SELECT c.id, c.name, 'former_inn'
          FROM client_aliases a JOIN clients c ON c.id = a.client_id
          WHERE a.old_inn = :inn AND (:ogrn = '' OR c.ogrn IS NULL OR c.ogrn = :ogrn
              OR instr(a.was, 'ogrn: ' || :ogrn) > 0)
            AND (:kpp = '' OR c.kpp IS NULL OR c.kpp = :kpp OR instr(a.was, 'kpp: ' || :kpp) > 0)
          ORDER BY c.id LIMIT 100)"),
        by_ogrn(db, numbers_sql("ogrn", "c.ogrn = :ogrn")),
        by_phone(db, owners_sql("phone", "client_phones",
                                "v.e164 = :value AND COALESCE(v.extension, '') = :extension")),
        by_email(db, owners_sql("email", "client_emails", "v.email_key = :value")),
        by_account(db, fmt::format(R"(
          SELECT c.id, c.name, 'account' FROM clients c
          WHERE c.account = :value AND c.bik = :bik AND {} ORDER BY c.id LIMIT 100)",
                                   fits())),
        by_name(db, fmt::format("SELECT c.id, c.name, 'name' FROM clients c "
                                "WHERE (c.name_key = :key OR c.latin_key = latin(:key)) AND {} "
                                "ORDER BY c.id LIMIT 100",
                                fits())),
        person(db, R"(SELECT 1 FROM contacts
          WHERE client_id = :id AND (name_key = :key OR latin_key = latin_person(:key)))"),
        namesake(db, R"(
          SELECT c.id, c.name, 'person' FROM contacts k JOIN clients c ON c.id = k.client_id
          WHERE k.latin_key = latin_person(:key)
          ORDER BY k.left_on IS NOT NULL, c.id LIMIT 1)"),
        place(db, R"(SELECT COALESCE(city, ''), COALESCE(legal_address, ''), COALESCE(address, '')
          FROM clients WHERE id = :id)"),
        former(db, "SELECT name FROM client_aliases WHERE client_id = :id ORDER BY id"),
        birthday(db, R"(SELECT 1 FROM contacts
          WHERE client_id = :id AND (name_key = :key OR latin_key = latin_person(:key))
            AND (substr(birthday, -5) <> substr(:day, -5)
              OR (birthday <> :day AND birthday NOT LIKE '--%' AND :day NOT LIKE '--%')))") {}

  // The rows of a statement that is bound.
  static std::vector<Duplicate> all(Statement& rows, const CheckedClient& client) {
    bind_apart(rows, client.texts, Apart::Proven);
    std::vector<Duplicate> found;
    while (rows.step()) {
      const ClientId id{rows.integer(0)};
      if (found.empty() || found.back().id != id) {
        found.push_back({id, rows.text(1), rows.text(2)});
      }
    }
    rows.reset();
    return found;
  }

  // Of several branches of one INN: that of the KPP, or of the name.
  static std::optional<Duplicate> one_of(const std::vector<Duplicate>& found,
                                         const CheckedClient& client) {
    if (found.size() == 1 || (!found.empty() && !client.texts.kpp.empty())) return found.front();
    std::optional<Duplicate> named;
    for (const Duplicate& one : found) {
      if (!is_same_name(one.name, client.name)) continue;
      if (named) return std::nullopt;
      named = one;
    }
    return named;
  }
};

SameClient::SameClient(Database& db) : inner_(std::make_unique<Inner>(db)) {}
SameClient::~SameClient() = default;

std::optional<Duplicate> SameClient::by_numbers(const CheckedClient& client) {
  std::optional<Duplicate> found;
  if (!client.texts.inn.empty()) {
    found = Inner::one_of(Inner::all(inner_->by_inn, client), client);
  }
  if (!found && !client.texts.ogrn.empty()) {
    found = Inner::one_of(Inner::all(inner_->by_ogrn, client), client);
  }
  if (!found && !client.texts.inn.empty()) {
    const auto was = Inner::all(inner_->by_former_inn, client);
    if (was.size() == 1) found = was.front();
  }
  return found;
}

bool SameClient::was_called(ClientId id, std::string_view name) {
  Statement& rows = inner_->former;
  rows.bind(":id", number(id));
  bool found = false;
  while (!found && rows.step()) found = is_same_name(rows.view(0), name);
  rows.reset();
  return found;
}

std::optional<Duplicate> SameClient::by_name_and_more(const CheckedClient& client) {
  Inner& in = *inner_;
  std::optional<Duplicate> found, former;
  const auto take = [&](Statement& rows) {
    std::vector<Duplicate> owners = Inner::all(rows, client);
    std::erase_if(owners, [&](const Duplicate& one) { return is_other_born(one.id, client); });
    std::optional<Duplicate> one = only_of_name(owners, client.name);
    if (!one && !former && owners.size() == 1 && was_called(owners.front().id, client.name)) {
      former = {owners.front().id, owners.front().name, "former_name"};
    }
    if (!one) {  // shops of one name and one telephone
      std::erase_if(owners, [&](const Duplicate& shop) { return !fits_place(shop.id, client); });
      one = only_of_name(owners, client.name);
    }
    if (!found) found = std::move(one);
  };
  const auto phone = [&](const Phone& number) {
    if (number.e164.empty()) return;
    in.by_phone.bind(":value", number.e164).bind(":extension", number.extension);
    take(in.by_phone);
  };
  const auto email = [&](const std::string& address) {
    in.by_email.bind(":value", fold(address));
    take(in.by_email);
  };
  for (const Phone& number : client.phones) phone(number);
  for (const std::string& address : client.emails) email(address);
  for (const ContactDraft& contact : client.contacts) {
    for (const std::string& number : contact.phones) phone(read_phone(number));
    for (const std::string& address : contact.emails) email(address);
  }
  if (!client.texts.account.empty()) {
    in.by_account.bind(":value", client.texts.account).bind(":bik", client.texts.bik);
    take(in.by_account);
  }
  return found ? found : former;
}

bool SameClient::is_other_born(ClientId id, const CheckedClient& person) {
  if (person.kind != ClientKind::Person) return false;
  Statement& row = inner_->birthday;
  return std::ranges::any_of(person.contacts, [&](const ContactDraft& contact) {
    if (contact.texts.birthday.empty()) return false;
    row.bind(":id", number(id))
        .bind(":key", fold(contact.name))
        .bind(":day", contact.texts.birthday);
    const bool other = row.step();
    row.reset();
    return other;
  });
}

bool SameClient::fits_place(ClientId id, const CheckedClient& client) {
  Statement& row = inner_->place;
  row.bind(":id", number(id));
  bool fits = row.step();
  int column = 0;
  for (const std::string* text :
       {&client.texts.city, &client.texts.legal_address, &client.texts.address}) {
    const std::string ours = fits ? row.text(column++) : "";
    fits = fits && (ours.empty() || text->empty() || city_key(ours) == city_key(*text));
  }
  row.reset();
  return fits;
}

bool SameClient::works_there(ClientId id, const CheckedClient& client) {
  Statement& row = inner_->person;
  return std::ranges::any_of(client.contacts, [&](const ContactDraft& contact) {
    row.bind(":id", number(id)).bind(":key", fold(contact.name));
    const bool found = row.step();
    row.reset();
    return found;
  });
}

std::optional<Duplicate> SameClient::find_namesake(const CheckedClient& person) {
  if (person.kind != ClientKind::Person || sorted_name_words(person.name).size() < 2) {
    return std::nullopt;
  }
  Statement& row = inner_->namesake;
  row.bind(":key", fold(person.name));
  std::optional<Duplicate> found;
  if (row.step()) found = Duplicate{ClientId{row.integer(0)}, row.text(1), row.text(2)};
  row.reset();
  return found;
}

std::optional<Duplicate> SameClient::find_employer(const CheckedClient& client) {
  const bool reached = !client.phones.empty() || !client.emails.empty();
  if (client.contacts.empty() || reached) return std::nullopt;
  inner_->by_name.bind(":key", client.name_key);
  std::optional<Duplicate> found;
  for (const Duplicate& one : Inner::all(inner_->by_name, client)) {
    const Likeness likeness = likeness_of(one.name, client.name);
    if (likeness == Likeness::None) continue;
    if (likeness == Likeness::Spelling && !works_there(one.id, client)) continue;
    if (found) return std::nullopt;
    found = one;
  }
  return found && fits_place(found->id, client) ? found : std::nullopt;
}

}  // namespace ruka
