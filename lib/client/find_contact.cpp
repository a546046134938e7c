#include "lib/client/find_contact.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/party/phone.hpp"
#include "lib/store/search/search.hpp"

namespace ruka {

namespace {

struct FoundPerson {
  std::int64_t id;
  std::string name;
  std::string client;
};

constexpr int kMost = 10;

// The people that a condition on contacts k finds.
std::vector<FoundPerson> people(Database& db, std::string_view condition, std::string_view value) {
  Statement rows(db, fmt::format(R"(
    SELECT k.id, k.name, c.name FROM contacts k JOIN clients c ON c.id = k.client_id
    WHERE {} ORDER BY k.name_key, k.id LIMIT {})",
                                 condition, kMost + 1));
  if (rows.takes(":pieces")) rows.bind(":pieces", match_pieces(value));
  if (rows.takes(":words")) rows.bind(":words", match_typed_words(value));
  if (rows.takes(":value")) rows.bind(":value", value);
  std::vector<FoundPerson> found;
  while (rows.step()) found.push_back({rows.integer(0), rows.text(1), rows.text(2)});
  return found;
}

std::vector<FoundPerson> people_by_name(Database& db, std::string_view who) {
  const std::string folded = fold(who);
  std::vector<FoundPerson> found;
  if (!match_pieces(folded).empty()) {
    found = people(db, R"(k.id IN (SELECT rowid & 0xffffffffff FROM search_pieces
        WHERE search_pieces MATCH :pieces AND rowid BETWEEN 0x20000000000 AND 0x2ffffffffff) AND instr(k.name_key, :value) > 0)",
                   folded);
  }
  if (found.empty() && !match_typed_words(who).empty()) {
    found = people(db, R"(k.id IN (SELECT rowid & 0xffffffffff FROM search_words
        WHERE search_words MATCH spelled(:words) AND rowid BETWEEN 0x20000000000 AND 0x2ffffffffff))",
                   who);
  }
  return found;
}

std::vector<FoundPerson> find_people(Database& db, std::string_view raw) {
  const std::string who = clean_line(raw);
  if (!has_letter_or_digit(who)) return {};
  if (const auto id = parse_id_number(who); id && !is_phone_like(who)) {
    return people(db, "k.id = CAST(:value AS INTEGER)", std::to_string(*id));
  }
  if (is_phone_like(who)) {
    return people(db, "k.id IN (SELECT contact_id FROM client_phones WHERE e164 = :value)",
                  read_phone(who).e164);
  }
  if (who.find('@') != who.npos) {
    return people(db, "k.id IN (SELECT contact_id FROM client_emails WHERE email_key = :value)",
                  fold(who));
  }
  return people_by_name(db, who);
}

}  // namespace

ContactId find_person(Database& db, std::string_view who) {
  const auto found = find_people(db, who);
  if (found.size() == 1) return ContactId{found.front().id};
  if (found.empty()) {
    throw Error(ErrorKind::NotFound, msg("no contact is “{who}”", {{"who", terminal_safe(who)}}),
                msg("ruka client contact list shows them"));
  }
  std::string list;
  for (const FoundPerson& one : found) {
    if (&one - found.data() == kMost) break;
    list += fmt::format("{}{} {} ({})", list.empty() ? "" : ", ", one.id, one.name, one.client);
  }
  throw Error(ErrorKind::Ambiguous,
              msg("several contacts are “{name}”", {{"name", terminal_safe(who)}}),
              msg("give the number: {names}", {{"names", terminal_safe(list)}}));
}

namespace {

struct OwnPerson {
  std::int64_t id;
  std::string name;
  bool here;
};

std::string numbered(const std::vector<OwnPerson>& found) {
  std::string names;
  for (const OwnPerson& one : found) {
    names += fmt::format("{}{} {}", names.empty() ? "" : ", ", one.id, one.name);
  }
  return terminal_safe(names);
}

// Those of a client whom `text` may mean: "петров" is Петров rather than a Петрович; who has left,
// only where nobody who is there fits as well.
std::vector<OwnPerson> own_people(Database& db, ClientId client, std::string_view text) {
  Statement rows(db, R"(
    SELECT id, name, left_on IS NULL, name_key, COALESCE(patronymic, '') FROM contacts
    WHERE client_id = :client AND instr(name_key, :text) > 0
    ORDER BY left_on IS NOT NULL, name_key, id)");
  const std::string key = fold(clean_line(text));
  rows.bind(":client", number(client)).bind(":text", key);
  std::vector<OwnPerson> named;
  std::vector<OwnPerson> by_patronymic;
  while (has_letter_or_digit(text) && rows.step()) {
    std::string rest = rows.text(3);
    const std::string patronymic = fold(rows.text(4));
    if (const std::size_t at = rest.find(patronymic); at != rest.npos) {
      rest.erase(at, patronymic.size());
    }
    auto& fits = rest.find(key) == rest.npos ? by_patronymic : named;
    const bool here = rows.integer(2) != 0;
    if (!here && !fits.empty() && fits.front().here) continue;
    fits.push_back({rows.integer(0), rows.text(1), here});
  }
  return named.empty() ? by_patronymic : named;
}

std::optional<std::string> own_name(Database& db, ClientId client, std::int64_t id) {
  Statement row(db, "SELECT name FROM contacts WHERE id = :id AND client_id = :client");
  if (!row.bind(":id", id).bind(":client", number(client)).step()) return std::nullopt;
  return row.text(0);
}

}  // namespace

ContactId find_contact(Database& db, ClientId client, std::string_view text, std::string& name) {
  if (const auto id = parse_id_number(clean_line(text))) {
    if (auto named = own_name(db, client, *id)) {
      name = *std::move(named);
      return ContactId{*id};
    }
  }
  const auto found = own_people(db, client, text);
  if (found.empty()) {
    throw Error(ErrorKind::NotFound,
                msg("the client has no contact “{name}”", {{"name", terminal_safe(text)}}),
                msg("add one: ruka client edit {id} --contact \"NAME, POSITION, PHONE\"",
                    {{"id", number(client)}}));
  }
  if (found.size() > 1) {
    throw Error(ErrorKind::Ambiguous,
                msg("several contacts are “{name}”", {{"name", terminal_safe(text)}}),
                msg("give the number: {names}", {{"names", numbered(found)}}));
  }
  if (!found.front().here) {
    throw Error(
        ErrorKind::Refused,
        msg("“{name}” is not there any more", {{"name", terminal_safe(found.front().name)}}),
        msg("if it is that person all the same, give the number: {names}",
            {{"names", numbered(found)}}));
  }
  name = found.front().name;
  return ContactId{found.front().id};
}

}  // namespace ruka
