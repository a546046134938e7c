#include "lib/client/find_client.hpp"

#include <algorithm>

#include "lib/base/error.hpp"
#include "lib/base/latin.hpp"
#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"
#include "lib/base/word_base.hpp"
#include "lib/desk/called/called.hpp"
#include "lib/party/name_key.hpp"
#include "lib/party/near_name.hpp"
#include "lib/party/phone.hpp"
#include "lib/party/requisites.hpp"
#include "lib/store/search/search.hpp"

namespace ruka {

namespace {

// Each gives client, name, contact, contact's name; an index answers each. Of several there it is
// one who works there still before one who has left.
#define RUKA_THERE_FIRST "HAVING MIN(k.left_on IS NOT NULL) >= 0"
constexpr std::string_view kById = "SELECT id, name, NULL, '' FROM clients WHERE id = :value";
constexpr std::string_view kByInn =
    "SELECT id, name, NULL, '' FROM clients WHERE inn = :value ORDER BY sort_key, id";
constexpr std::string_view kByKey =
    "SELECT id, name, NULL, '' FROM clients WHERE name_key = :value ORDER BY sort_key, id";
constexpr std::string_view kByPhone = R"(
  SELECT c.id, c.name, p.contact_id, COALESCE(k.name, '')
  FROM client_phones p JOIN clients c ON c.id = p.client_id
  LEFT JOIN contacts k ON k.id = p.contact_id
  WHERE p.e164 = :value GROUP BY c.id )" RUKA_THERE_FIRST R"( ORDER BY c.sort_key, c.id)";
constexpr std::string_view kByEmail = R"(
  SELECT c.id, c.name, e.contact_id, COALESCE(k.name, '')
  FROM client_emails e JOIN clients c ON c.id = e.client_id
  LEFT JOIN contacts k ON k.id = e.contact_id
  WHERE e.email_key = :value GROUP BY c.id )" RUKA_THERE_FIRST R"( ORDER BY c.sort_key, c.id)";
constexpr std::string_view kByPrefix = R"(
  SELECT id, name, NULL, '' FROM clients
  WHERE sort_key >= :value AND sort_key < :value || char(1114111) ORDER BY sort_key, id)";
constexpr std::string_view kByPiece = R"(
  SELECT c.id, c.name, NULL, '' FROM clients c
  WHERE c.id IN (SELECT rowid & 0xffffffffff FROM search_pieces
                 WHERE search_pieces MATCH :pieces
                   AND rowid BETWEEN search_row('clients', 0) AND search_last('clients'))
    AND instr(c.sort_key, :value) > 0
  ORDER BY c.sort_key, c.id)";
// A city number without its code, the last digits: a piece of a number.
constexpr std::string_view kByPhonePiece = R"(
  SELECT c.id, c.name, p.contact_id, COALESCE(k.name, '')
  FROM client_phones p JOIN clients c ON c.id = p.client_id
  LEFT JOIN contacts k ON k.id = p.contact_id
  WHERE p.id IN (SELECT rowid & 0xffffffffff FROM search_pieces
                 WHERE search_pieces MATCH :pieces
                   AND rowid BETWEEN search_row('client_phones', 0) AND search_last('client_phones'))
    AND instr(p.e164, :value) > 0
  GROUP BY c.id )" RUKA_THERE_FIRST R"( ORDER BY c.sort_key, c.id)";
// Of several there, whose name has it first: Петров before a Петрович.
constexpr std::string_view kByContact = R"(
  SELECT c.id, c.name, k.id, k.name FROM contacts k JOIN clients c ON c.id = k.client_id
  WHERE k.id IN (SELECT rowid & 0xffffffffff FROM search_pieces
                 WHERE search_pieces MATCH :pieces
                   AND rowid BETWEEN search_row('contacts', 0) AND search_last('contacts'))
    AND instr(k.name_key, :value) > 0
  GROUP BY c.id HAVING MIN(instr(k.name_key, :value) + 10000 * (k.left_on IS NOT NULL)) > 0
  ORDER BY c.sort_key, c.id)";

// Any case form: the name of a client or of a person there.
constexpr std::string_view kByWords = R"(
  SELECT c.id, c.name, k.id, COALESCE(k.name, '')
  FROM search_words w LEFT JOIN contacts k ON w.rowid > search_last('clients')
    AND k.id = w.rowid & 0xffffffffff
  JOIN clients c ON c.id = IIF(w.rowid <= search_last('clients'), w.rowid & 0xffffffffff, k.client_id)
  WHERE search_words MATCH 'title : (' || spelled(:words) || ')'
    AND w.rowid <= search_last('contacts')
  GROUP BY c.id )" RUKA_THERE_FIRST R"( ORDER BY c.sort_key, c.id)";

// The other alphabet: a whole name, or its beginning, in the one Latin spelling.
constexpr std::string_view kByLatin = R"(
  SELECT c.id, c.name, k.id, COALESCE(k.name, '') FROM (
    SELECT id AS client, NULL AS contact FROM clients WHERE latin_key = latin(:value)
    UNION ALL SELECT client_id, id FROM contacts WHERE latin_key = latin_person(:value)) f
  JOIN clients c ON c.id = f.client LEFT JOIN contacts k ON k.id = f.contact
  GROUP BY c.id ORDER BY c.sort_key, c.id)";
constexpr std::string_view kByLatinPrefix = R"(
  SELECT c.id, c.name, k.id, COALESCE(k.name, '') FROM (
    SELECT id AS client, NULL AS contact FROM clients
    WHERE latin_key >= latin(:value) AND latin_key < latin(:value) || char(1114111)
    UNION ALL SELECT client_id, id FROM contacts
    WHERE latin_key >= latin(:value) AND latin_key < latin(:value) || char(1114111)) f
  JOIN clients c ON c.id = f.client LEFT JOIN contacts k ON k.id = f.contact
  GROUP BY c.id ORDER BY c.sort_key, c.id)";
// Names of the other alphabet by a Russian case form of them: «самсунгом», «сигмой» of Sigma.
constexpr std::string_view kByLatinForm = R"(
  SELECT id, name, NULL, '' FROM clients WHERE latin_key IN (latin(:value),
    latin(:value) || 'a', latin(:value) || 'ia', latin(:value) || 'o', latin(:value) || 'e')
  ORDER BY sort_key, id)";
// Whole names of clients in any case form.
constexpr std::string_view kByForms = R"(
  SELECT id, name, NULL, '' FROM clients WHERE id IN (
    SELECT rowid & 0xffffffffff FROM search_words WHERE search_words MATCH
    'title : (' || :forms || ')' AND rowid BETWEEN search_row('clients', 0) AND search_last('clients'))
  ORDER BY sort_key, id)";
// «ТСК»: of the names that begin with the letter, those whose further words begin with the others.
constexpr std::string_view kByInitials = R"(
  SELECT id, name, NULL, '' FROM clients
  WHERE name_key >= :value AND name_key < :value || char(1114111) AND name_key GLOB :initials
  ORDER BY name_key, id)";
constexpr std::string_view kByOldId = R"(
  SELECT c.id, c.name, NULL, '', a.old_id FROM client_aliases a JOIN clients c ON c.id = a.client_id
  WHERE a.old_id = :value)";
constexpr std::string_view kByOldName = R"(
  SELECT c.id, c.name, NULL, '', a.old_id FROM client_aliases a JOIN clients c ON c.id = a.client_id
  WHERE a.name_key = :value OR a.latin_key = latin(:value)
  GROUP BY c.id ORDER BY c.sort_key, c.id)";

constexpr std::string_view kByOldPiece = R"(
  SELECT c.id, c.name, NULL, '', a.old_id, a.name FROM client_aliases a JOIN clients c ON c.id = a.client_id
  WHERE a.id IN (SELECT rowid & 0xffffffffff FROM search_pieces
                 WHERE search_pieces MATCH :pieces
                   AND rowid BETWEEN search_row('client_aliases', 0) AND search_last('client_aliases'))
    AND instr(a.name_key, :value) > 0
  GROUP BY c.id ORDER BY c.sort_key, c.id)";

std::vector<ClientMatch> matches(Database& db, std::string_view sql, std::string_view value,
                                 int limit) {
  Statement rows(db, std::string(sql) + " LIMIT :limit");
  if (rows.takes(":pieces")) {
    const std::string pieces = match_pieces(value);
    if (pieces.empty()) return {};
    rows.bind(":pieces", pieces);
  }
  if (rows.takes(":words")) {
    const std::string words = match_typed_words(value);
    if (words.empty()) return {};
    rows.bind(":words", "(" + words + ")");
  }
  if (rows.takes(":forms")) {
    const std::string forms = match_forms(value);
    if (forms.empty()) return {};
    rows.bind(":forms", forms);
  }
  if (rows.takes(":value")) rows.bind(":value", value);
  rows.bind(":limit", limit);
  std::vector<ClientMatch> found;
  while (rows.step()) {
    ClientMatch match{ClientId{rows.integer(0)}, rows.text(1), std::nullopt, rows.text(3)};
    if (const auto contact = rows.maybe_integer(2)) match.contact = ContactId{*contact};
    if (rows.columns() > 4) match.alias = rows.maybe_integer(4);
    if (rows.columns() > 5) match.former = rows.text(5);
    found.push_back(std::move(match));
  }
  return found;
}

std::vector<ClientMatch> by_name(Database& db, std::string_view who, int limit) {
  const std::string folded = fold(clean_line(who));
  if (!has_letter_or_digit(folded)) return {};
  auto found = matches(db, kByKey, name_key(who), limit);
  if (found.empty()) found = matches(db, kByPiece, folded, limit);
  if (found.empty()) found = matches(db, kByPiece, name_key(who), limit);
  if (found.empty()) found = matches(db, kByPrefix, folded, limit);
  if (found.empty()) found = matches(db, kByContact, folded, limit);
  return found;
}

std::size_t count_words(std::string_view name) { return split(name_key(name), ' ').size(); }

// Each word without the ending of a case.
std::string without_endings(std::string_view key) {
  std::string bare;
  for (const std::string_view word : split(key, ' ')) {
    if (!bare.empty()) bare += ' ';
    bare += without_ending(word);
  }
  return bare;
}

// Of Вектор and Вектор-Плюс, «вектора» is the first, as «вектор» is.
void keep_whole_names(std::vector<ClientMatch>& found, std::string_view who) {
  const auto is_longer = [words = count_words(who)](const ClientMatch& one) {
    return one.contact || count_words(one.name) != words;
  };
  if (std::ranges::all_of(found, is_longer)) return;
  std::erase_if(found, is_longer);
  // «вектором» is Вектор rather than Вектра, whose base it shares; «вектром» is neither.
  const auto is_other = [key = name_key(who)](const ClientMatch& one) {
    return !are_forms_of(key, name_key(one.name));
  };
  if (!std::ranges::all_of(found, is_other)) std::erase_if(found, is_other);
}

constexpr int kLookedAt = 200;  // before those that are longer than what was written are left out

std::vector<ClientMatch> by_forms(Database& db, std::string_view who, int limit) {
  auto found = matches(db, kByWords, who, kLookedAt);
  if (found.empty()) found = matches(db, kByWords, name_key(who), kLookedAt);
  keep_whole_names(found, who);
  if (std::ssize(found) > limit) found.resize(static_cast<std::size_t>(limit));
  return found;
}

// What a piece has found may be meant, or a whole name of which it is a case form: «мира» is the
// beginning of Мираж, and of Мир.
void add_forms(Database& db, std::vector<ClientMatch>& found, std::string_view who, int limit) {
  const auto has_who = [&](const ClientMatch& one) {
    return has_word(one.name, who) || has_word(one.contact_name, who);
  };
  if (found.empty() || std::ranges::any_of(found, has_who)) return;
  std::vector<ClientMatch> whole = matches(db, kByForms, who, kLookedAt);
  std::erase_if(whole, [words = count_words(who)](const ClientMatch& one) {
    return count_words(one.name) != words;
  });
  if (whole.empty()) return;
  if (std::ssize(whole) > limit) whole.resize(static_cast<std::size_t>(limit));
  // «льна» is no piece of «Мебельная» where there is a Лён.
  std::erase_if(found, [&](const ClientMatch& one) {
    const bool known = std::ranges::find(whole, one.client, &ClientMatch::client) != whole.end();
    return known || (!begins_word(one.name, who) && !begins_word(one.contact_name, who));
  });
  found.insert(found.end(), whole.begin(), whole.end());
}

std::vector<ClientMatch> by_other_spelling(Database& db, std::string_view who, int limit) {
  constexpr std::size_t kShortestPiece = 3;
  const std::string key = name_key(who);
  if (latin_key(key).empty()) return {};
  auto found = matches(db, kByLatin, key, limit);
  if (found.empty()) found = matches(db, kByOldName, key, limit);
  if (found.empty()) found = matches(db, kByOldPiece, key, limit);
  // A word in the middle of a name, by the everyday Russian letters for its Latin ones.
  const std::string other = cyrillic_spelling(key);
  if (found.empty() && other != key) found = by_name(db, other, limit);
  if (found.empty() && other != key) found = by_forms(db, other, limit);
  if (found.empty() && key.size() >= kShortestPiece) {
    found = matches(db, kByLatinPrefix, key, limit);
  }
  return found;
}

std::vector<ClientMatch> by_latin_form(Database& db, std::string_view who, int limit) {
  const std::string key = name_key(who);
  const std::string bare = without_endings(key);
  return bare == key ? std::vector<ClientMatch>() : matches(db, kByLatinForm, bare, limit);
}

// The first letters of a name's words, of all of them or of those of three letters and more.
bool has_initials(std::string_view name, std::string_view initials) {
  constexpr int kShort = 2;
  std::string all;
  std::string telling;
  const std::string key = name_key(name);
  for (const std::string_view word : split(key, ' ')) {
    const std::string_view first = word.substr(0, next_char(word).bytes);
    all += first;
    if (display_width(word) > kShort) telling += first;
  }
  return all == initials || telling == initials;
}

std::vector<ClientMatch> by_initials(Database& db, std::string_view who, int limit) {
  constexpr int kFewest = 3;
  constexpr int kMost = 6;
  const std::string key = name_key(who);
  const int letters = display_width(key);
  if (letters < kFewest || letters > kMost || key.find(' ') != key.npos) return {};
  std::string pattern;
  for (std::string_view rest = key; !rest.empty(); rest.remove_prefix(next_char(rest).bytes)) {
    if (!pattern.empty()) pattern += ' ';
    pattern += fmt::format("{}*", rest.substr(0, next_char(rest).bytes));
  }
  const std::string first = key.substr(0, next_char(key).bytes);
  Statement rows(db, std::string(kByInitials));
  rows.bind(":value", first).bind(":initials", pattern);
  std::vector<ClientMatch> found;
  while (std::ssize(found) < limit && rows.step()) {
    if (!has_initials(rows.view(1), key)) continue;
    found.push_back({ClientId{rows.integer(0)}, rows.text(1), std::nullopt, ""});
  }
  return found;
}

// The name of «клиенту Вектору», «для Вектора»; "" where no such word stands before one.
std::string_view behind_noun(std::string_view who) {
  constexpr std::string_view kPrepositions[] = {"в",  "во", "для", "до",  "за",  "из",   "к",
                                                "ко", "на", "о",   "об",  "обо", "от",   "по",
                                                "с",  "со", "у",   "про", "при", "через"};
  constexpr std::string_view kNouns[] = {"client",   "company",     "клиент",  "заказчик",
                                         "партнер",  "поставщик",   "контакт", "компания",
                                         "компаний", "организация", "фирма",   "предприятие"};
  const std::size_t end = who.find(' ');
  if (end == who.npos) return {};
  const std::string word = fold(who.substr(0, end));
  const bool aside =
      std::ranges::find(kPrepositions, word) != std::end(kPrepositions) ||
      std::ranges::any_of(kNouns, [&](std::string_view noun) {
        return noun == word || (!word_base(noun).empty() && word_base(noun) == word_base(word));
      });
  return aside ? trim(who.substr(end)) : "";
}

std::vector<ClientMatch> find_as_written(Database& db, std::string_view who, int limit) {
  if (!has_letter_or_digit(who)) return {};
  if (const auto id = parse_id_number(who); id && !is_phone_like(who)) {
    auto found = matches(db, kById, std::to_string(*id), limit);
    if (found.empty()) found = matches(db, kByOldId, std::to_string(*id), limit);
    return found.empty() ? by_name(db, who, limit) : found;
  }
  if (is_inn(who)) {
    auto found = matches(db, kByInn, check_inn(who), limit);
    if (!found.empty()) return found;
  }
  if (is_phone_like(who)) {
    const Phone phone = read_phone(who);
    if (!phone.e164.empty()) return matches(db, kByPhone, phone.e164, limit);
    return matches(db, kByPhonePiece, phone_digits(who), limit);
  }
  if (who.find('@') != who.npos) return matches(db, kByEmail, fold(who), limit);
  auto found = by_name(db, who, limit);
  add_forms(db, found, who, limit);
  if (found.empty()) found = by_name(db, other_layout(who), limit);
  if (found.empty()) found = by_forms(db, who, limit);
  if (found.empty()) found = by_other_spelling(db, who, limit);
  if (found.empty()) found = by_latin_form(db, who, limit);
  if (found.empty()) found = by_initials(db, who, limit);
  return found;
}

// What was found, and by which words of those that were written.
struct Meant {
  std::string who;
  std::vector<ClientMatch> found;
};

Meant find_meant(Database& db, std::string_view raw, int limit) {
  Meant meant{clean_line(raw), {}};
  meant.found = find_as_written(db, meant.who, limit);
  const std::string_view name = behind_noun(meant.who);
  if (meant.found.empty() && !name.empty()) return find_meant(db, name, limit);
  return meant;
}

}  // namespace

std::vector<ClientMatch> find_clients(Database& db, std::string_view who, int limit) {
  return find_meant(db, who, limit).found;
}

namespace {

// The numbers and marks of a client are no words.
bool is_name(std::string_view who) {
  return !parse_id_number(who) && !is_phone_like(who) && !is_inn(who) && who.find('@') == who.npos;
}

Called called(const ClientMatch& one) {
  return {number(one.client), one.name, one.former.empty() ? one.contact_name : one.former, ""};
}

std::vector<Called> called(const std::vector<ClientMatch>& found) {
  std::vector<Called> all;
  for (const ClientMatch& one : found) all.push_back(called(one));
  return all;
}

// Clients that are a letter away, or else people there.
std::vector<std::string> near_clients(Database& db, std::string_view who) {
  auto near = near_called(db, "clients", who);
  if (near.empty()) near = near_called(db, "contacts", who);
  return near;
}

}  // namespace

ClientMatch find_client(Database& db, std::string_view who) {
  constexpr int kShown = 10;
  Meant meant = find_meant(db, who, kShown + 1);
  const bool by_name = is_name(meant.who);
  if (by_name) {
    prefer_meant(meant.found, meant.who, [](const ClientMatch& one) { return called(one); });
  }
  const std::vector<ClientMatch>& found = meant.found;
  const std::vector<Called> all = called(found);
  if (found.size() == 1) {
    if (by_name) {
      demand_name(all.front(), meant.who);
    }
    return found.front();
  }
  if (!found.empty()) {
    throw Error(ErrorKind::Ambiguous,
                msg("several clients are “{who}”", {{"who", terminal_safe(who)}}), which_of(all));
  }
  if (is_phone_like(who)) {
    throw Error(ErrorKind::NotFound,
                msg("no client has the phone “{phone}”", {{"phone", phone_text(read_phone(who))}}),
                msg("take it in while you talk: ruka client call PHONE TEXT --new \"NAME\""));
  }
  throw Error(ErrorKind::NotFound, msg("no client is “{who}”", {{"who", terminal_safe(who)}}),
              did_you_mean(
                  near_clients(db, meant.who),
                  msg("ruka find TEXT searches everywhere; ruka client add NAME makes a new one")));
}

}  // namespace ruka
