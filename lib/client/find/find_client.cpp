#include "lib/client/find/find_client.hpp"

#include <algorithm>

#include "lib/base/error.hpp"
#include "lib/base/latin.hpp"
#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"
#include "lib/base/word_base.hpp"
#include "lib/client/find/client_lookup.hpp"
#include "lib/desk/called/called.hpp"
#include "lib/party/name_key.hpp"
#include "lib/party/near_name.hpp"
#include "lib/party/phone.hpp"
#include "lib/party/requisites.hpp"

namespace ruka {

namespace {

std::vector<ClientMatch> by_name(Database& db, std::string_view who, int limit) {
  const std::string folded = fold(clean_line(who));
  if (!has_letter_or_digit(folded)) return {};
  auto found = clients_by(db, ClientBy::Key, name_key(who), limit);
  if (found.empty()) found = clients_by(db, ClientBy::Piece, folded, limit);
  if (found.empty()) found = clients_by(db, ClientBy::Piece, name_key(who), limit);
  if (found.empty()) found = clients_by(db, ClientBy::Prefix, folded, limit);
  if (found.empty()) found = clients_by(db, ClientBy::Contact, folded, limit);
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
  auto found = clients_by(db, ClientBy::Words, who, kLookedAt);
  if (found.empty()) found = clients_by(db, ClientBy::Words, name_key(who), kLookedAt);
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
  std::vector<ClientMatch> whole = clients_by(db, ClientBy::Forms, who, kLookedAt);
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
  auto found = clients_by(db, ClientBy::Latin, key, limit);
  if (found.empty()) found = clients_by(db, ClientBy::OldName, key, limit);
  if (found.empty()) found = clients_by(db, ClientBy::OldPiece, key, limit);
  if (found.empty()) found = clients_by(db, ClientBy::OldWords, key, limit);
  // A word in the middle of a name, by the everyday Russian letters for its Latin ones.
  const std::string other = cyrillic_spelling(key);
  if (found.empty() && other != key) found = by_name(db, other, limit);
  if (found.empty() && other != key) found = by_forms(db, other, limit);
  if (found.empty() && key.size() >= kShortestPiece) {
    found = clients_by(db, ClientBy::LatinPrefix, key, limit);
  }
  return found;
}

std::vector<ClientMatch> by_latin_form(Database& db, std::string_view who, int limit) {
  const std::string key = name_key(who);
  const std::string bare = without_endings(key);
  return bare == key ? std::vector<ClientMatch>()
                     : clients_by(db, ClientBy::LatinForm, bare, limit);
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

// «ТСК»: of the names that begin with the letter, those whose further words begin with the others.
constexpr std::string_view kByInitials = R"(
  SELECT id, name, NULL, '' FROM clients
  WHERE name_key >= :value AND name_key < :value || char(1114111) AND name_key GLOB :initials
  ORDER BY name_key, id)";
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

// Of an extension that nobody has, the number tells the client and no person there.
std::vector<ClientMatch> clients_by_phone(Database& db, std::string_view who, int limit) {
  const Phone phone = read_phone(who);
  if (phone.e164.empty()) {
    return clients_by(db, ClientBy::PhonePiece, phone_digits(who), limit);
  }
  auto found = clients_by(db, ClientBy::Phone, who, limit);
  if (!found.empty() || phone.extension.empty()) return found;
  found = clients_by(db, ClientBy::Phone, phone.e164, limit);
  for (ClientMatch& one : found) {
    one.contact.reset();
    one.contact_name.clear();
  }
  return found;
}

std::vector<ClientMatch> find_as_written(Database& db, std::string_view who, int limit) {
  if (!has_letter_or_digit(who)) return {};
  if (const auto id = parse_id_number(who); id && !is_phone_like(who)) {
    auto found = clients_by(db, ClientBy::Id, std::to_string(*id), limit);
    if (found.empty()) found = clients_by(db, ClientBy::OldId, std::to_string(*id), limit);
    return found.empty() ? by_name(db, who, limit) : found;
  }
  if (is_inn(who)) {
    auto found = clients_by(db, ClientBy::Inn, check_inn(who), limit);
    if (!found.empty()) return found;
  }
  if (is_phone_like(who)) return clients_by_phone(db, who, limit);
  if (who.find('@') != who.npos) return clients_by(db, ClientBy::Email, fold(who), limit);
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
                msg("no client has the phone “{phone}”",
                    {{"phone", say_phone(phone_text(read_phone(who)))}}),
                msg("take it in while you talk: ruka client call PHONE TEXT --new \"NAME\""));
  }
  throw Error(ErrorKind::NotFound, msg("no client is “{who}”", {{"who", terminal_safe(who)}}),
              did_you_mean(
                  near_clients(db, meant.who),
                  msg("ruka find TEXT searches everywhere; ruka client add NAME makes a new one")));
}

}  // namespace ruka
