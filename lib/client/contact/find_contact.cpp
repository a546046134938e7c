#include "lib/client/contact/find_contact.hpp"

#include <algorithm>
#include <functional>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/desk/called/called.hpp"
#include "lib/party/near_name.hpp"
#include "lib/party/phone.hpp"
#include "lib/store/search/search.hpp"

namespace ruka {

namespace {

// The people that a condition on contacts k finds.
std::vector<Called> people(Database& db, std::string_view condition, std::string_view value) {
  constexpr int kMost = 11;
  Statement rows(db, fmt::format(R"(
    SELECT k.id, k.name, COALESCE(k.former, ''), c.name FROM contacts k JOIN clients c ON c.id = k.client_id
    WHERE {} ORDER BY k.name_key, k.id LIMIT {})",
                                 condition, kMost));
  if (rows.takes(":pieces")) rows.bind(":pieces", match_pieces(value));
  if (rows.takes(":words")) rows.bind(":words", words_of_name(value));
  if (rows.takes(":phone")) {
    const Phone phone = read_phone(value);
    rows.bind(":phone", phone.e164).bind(":extension", phone.extension);
  }
  if (rows.takes(":value")) rows.bind(":value", value);
  std::vector<Called> found;
  while (rows.step()) found.push_back({rows.integer(0), rows.text(1), rows.text(2), rows.text(3)});
  return found;
}

std::vector<Called> people_in_any_form(Database& db, std::string_view who) {
  if (words_of_name(who).empty()) return {};
  return people(db, named_in_any_form("contacts", "k.id"), who);
}

std::vector<Called> people_by_name(Database& db, std::string_view who) {
  for (const std::string& key : spellings_of(who)) {
    if (match_pieces(key).empty()) continue;
    auto found = people(db,
                        RUKA_IS_FOUND("k.id", "contacts", "search_pieces",
                                      ":pieces") " AND instr(k.name_key, :value) > 0",
                        key);
    if (found.empty()) continue;
    if (may_be_form(found, who)) add_forms(found, who, people_in_any_form(db, who));
    return found;
  }
  return people_in_any_form(db, who);
}

std::vector<Called> find_people(Database& db, const std::string& who) {
  if (!has_letter_or_digit(who)) return {};
  if (const auto id = parse_id_number(who); id && !is_phone_like(who)) {
    return people(db, "k.id = CAST(:value AS INTEGER)", std::to_string(*id));
  }
  if (is_phone_like(who)) {
    return people(db, R"(k.id IN (SELECT contact_id FROM client_phones
        WHERE e164 = :phone AND (:extension = '' OR extension = :extension)))",
                  who);
  }
  if (who.find('@') != who.npos) {
    return people(db, "k.id IN (SELECT contact_id FROM client_emails WHERE email_key = :value)",
                  fold(who));
  }
  auto found = people_by_name(db, who);
  prefer_meant(found, who, std::identity());
  if (found.size() == 1) demand_name(found.front(), who);
  return found;
}

[[noreturn]] void refuse_several(std::string_view who, std::span<const Called> found) {
  throw Error(ErrorKind::Ambiguous,
              msg("several contacts are “{name}”", {{"name", terminal_safe(who)}}),
              which_of(found));
}

}  // namespace

ContactId find_person(Database& db, std::string_view raw) {
  const std::string who = clean_line(raw);
  const auto found = find_people(db, who);
  if (found.size() == 1) return ContactId{found.front().id};
  if (found.empty()) {
    throw Error(
        ErrorKind::NotFound, msg("no contact is “{who}”", {{"who", terminal_safe(who)}}),
        did_you_mean(near_called(db, "contacts", who), msg("ruka client contact list shows them")));
  }
  refuse_several(who, found);
}

namespace {

struct OwnPerson {
  std::int64_t id;
  std::string name;
  bool here;
  std::string former;
};

std::vector<Called> called(const std::vector<OwnPerson>& found) {
  std::vector<Called> all;
  for (const OwnPerson& one : found) all.push_back({one.id, one.name, one.former, ""});
  return all;
}

// Who has left only where nobody who is there fits as well.
void keep_present(std::vector<OwnPerson>& found) {
  const auto here = [](const OwnPerson& one) { return one.here; };
  if (std::ranges::any_of(found, here)) std::erase_if(found, std::not_fn(here));
}

// Those of a client whose name holds a folded piece: "петров" is Петров rather than a Петрович.
std::vector<OwnPerson> own_by_piece(Database& db, ClientId client, const std::string& key) {
  Statement rows(db, R"(
    SELECT id, name, left_on IS NULL, name_key, COALESCE(patronymic, ''), COALESCE(former, '')
    FROM contacts
    WHERE client_id = :client AND instr(name_key, :text) > 0 ORDER BY name_key, id)");
  rows.bind(":client", number(client)).bind(":text", key);
  std::vector<OwnPerson> named;
  std::vector<OwnPerson> by_patronymic;
  while (rows.step()) {
    std::string rest = rows.text(3);
    const std::string patronymic = fold(rows.text(4));
    if (const std::size_t at = rest.find(patronymic); at != rest.npos) {
      rest.erase(at, patronymic.size());
    }
    auto& fits = rest.find(key) == rest.npos ? by_patronymic : named;
    fits.push_back({rows.integer(0), rows.text(1), rows.integer(2) != 0, rows.text(5)});
  }
  keep_present(named);
  keep_present(by_patronymic);
  return named.empty() ? by_patronymic : named;
}

// Of all, or of those whom a condition on contacts finds by :words.
std::vector<OwnPerson> own_of(Database& db, ClientId client, std::string_view condition,
                              const std::string& words) {
  Statement rows(db, fmt::format(R"(
    SELECT id, name, left_on IS NULL, COALESCE(former, '') FROM contacts
    WHERE client_id = :client AND {} ORDER BY name_key, id)",
                                 condition));
  rows.bind(":client", number(client));
  if (rows.takes(":words")) rows.bind(":words", words);
  std::vector<OwnPerson> found;
  while (rows.step()) {
    found.push_back({rows.integer(0), rows.text(1), rows.integer(2) != 0, rows.text(3)});
  }
  keep_present(found);
  return found;
}

std::vector<OwnPerson> own_in_any_form(Database& db, ClientId client, std::string_view text) {
  const std::string words = words_of_name(text);
  if (words.empty()) return {};
  return own_of(db, client, named_in_any_form("contacts", "id"), words);
}

std::vector<OwnPerson> own_people(Database& db, ClientId client, std::string_view text) {
  if (!has_letter_or_digit(text)) return {};
  for (const std::string& key : spellings_of(text)) {
    auto found = own_by_piece(db, client, key);
    if (found.empty()) continue;
    if (may_be_form(found, text)) add_forms(found, text, own_in_any_form(db, client, text));
    return found;
  }
  return own_in_any_form(db, client, text);
}

std::optional<std::string> own_name(Database& db, ClientId client, std::int64_t id) {
  Statement row(db, "SELECT name FROM contacts WHERE id = :id AND client_id = :client");
  if (!row.bind(":id", id).bind(":client", number(client)).step()) return std::nullopt;
  return row.text(0);
}

[[noreturn]] void refuse_stranger(Database& db, ClientId client, std::string_view text) {
  std::vector<std::string> names;
  for (const OwnPerson& one : own_of(db, client, "left_on IS NULL", "")) names.push_back(one.name);
  throw Error(ErrorKind::NotFound,
              msg("the client has no contact “{name}”", {{"name", terminal_safe(text)}}),
              did_you_mean(near_names(text, names),
                           msg("add one: ruka client edit {id} --contact \"NAME, POSITION, PHONE\"",
                               {{"id", number(client)}})));
}

}  // namespace

ContactId find_contact(Database& db, ClientId client, std::string_view text, std::string& name) {
  if (const auto id = parse_id_number(clean_line(text))) {
    if (auto named = own_name(db, client, *id)) {
      name = *std::move(named);
      return ContactId{*id};
    }
  }
  auto found = own_people(db, client, text);
  prefer_meant(found, text,
               [](const OwnPerson& one) { return Called{one.id, one.name, one.former, ""}; });
  if (found.empty()) refuse_stranger(db, client, text);
  const std::vector<Called> all = called(found);
  if (all.size() > 1) refuse_several(text, all);
  demand_name(all.front(), text);
  if (!found.front().here) {
    throw Error(
        ErrorKind::Refused,
        msg("“{name}” is not there any more", {{"name", terminal_safe(found.front().name)}}),
        msg("if it is that person all the same, give the number: {names}",
            {{"names",
              terminal_safe(fmt::format("{} {}", found.front().id, found.front().name))}}));
  }
  name = found.front().name;
  return ContactId{found.front().id};
}

ClientId client_of_contact(Database& db, ContactId id) {
  Statement row(db, "SELECT client_id FROM contacts WHERE id = :id");
  row.bind(":id", number(id)).step();
  return ClientId{row.integer(0)};
}

}  // namespace ruka
