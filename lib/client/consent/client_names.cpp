#include "lib/client/consent/client_names.hpp"

#include <algorithm>

#include "lib/base/ids.hpp"
#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"
#include "lib/base/word_base.hpp"
#include "lib/party/name_key.hpp"
#include "lib/party/person_name.hpp"
#include "lib/party/phone.hpp"
#include "lib/store/database.hpp"
#include "lib/store/search/search.hpp"

namespace ruka {

namespace {

// A letter or a digit of any script; the signs between words are none.
bool is_of_word(std::int32_t code) {
  if (code < 0x80)
    return (code >= '0' && code <= '9') || ((code | 0x20) >= 'a' && (code | 0x20) <= 'z');
  return code >= 0xC0 && code != 0xD7 && code != 0xF7 && !(code >= 0x2000 && code <= 0x2BFF) &&
         !(code >= 0x3000 && code <= 0x303F) && code < 0xE000;
}

// Calls `take` with each word until it says that it has seen enough.
template <typename Take>
void each_text_word(std::string_view folded, const Take& take) {
  while (!folded.empty()) {
    std::size_t size = 0;
    while (size < folded.size()) {
      const Utf8Char next = next_char(folded.substr(size));
      if (!is_of_word(next.code)) break;
      size += next.bytes;
    }
    if (size == 0) {
      size = next_char(folded).bytes;
    } else if (take(folded.substr(0, size))) {
      return;
    }
    folded.remove_prefix(size);
  }
}

bool has_word_in_form(std::string_view folded, const std::string& wanted) {
  bool found = false;
  each_text_word(folded, [&](std::string_view word) {
    found = word.substr(0, 2) == std::string_view(wanted).substr(0, 2) && is_form_of(word, wanted);
    return found;
  });
  return found;
}

// Its digits without those that dial the country or a long distance.
std::string number_itself(std::string_view phone) {
  std::string digits = phone_digits(phone);
  const bool dialled = digits.size() == 11 && (digits[0] == '7' || digits[0] == '8');
  return dialled ? digits.substr(1) : digits;
}

constexpr std::size_t kFewestDigits = 5;
constexpr std::size_t kMostGrouped = 12;

// The number in every way of grouping its digits, by two and more: phrases, between OR.
void add_groupings(std::string_view digits, const std::string& before, std::string& match) {
  const auto add = [&](std::string_view last) {
    match += match.empty() ? "\"" : " OR \"";
    match += before + std::string(last) + "\"";
  };
  add(digits);
  if (digits.size() > kMostGrouped) return;
  for (std::size_t size = 2; size + 2 <= digits.size(); ++size) {
    add_groupings(digits.substr(size), before + std::string(digits.substr(0, size)) + " ", match);
  }
}

std::string match_phone(const std::string& digits) {
  std::string match;
  add_groupings(digits, "", match);
  for (const char* dialled : {"7", "8"}) {
    if (digits.size() == 10) add_groupings(dialled + digits, "", match);
  }
  return match;
}

bool has_phone(std::string_view text, const std::vector<std::string>& phones) {
  constexpr std::string_view kBetween = " -().+\xC2\xA0";
  std::string digits;
  for (const char c : std::string(text) + "x") {
    if (c >= '0' && c <= '9') {
      digits += c;
    } else if (kBetween.find(c) == kBetween.npos && !digits.empty()) {
      const bool found = std::ranges::any_of(
          phones, [&](const std::string& phone) { return digits.find(phone) != digits.npos; });
      if (found) return true;
      digits.clear();
    }
  }
  return false;
}

bool is_surname(std::string_view word) { return !read_person_name(word).surname.empty(); }

// «Иван Петров», though it was entered as a firm: no legal form, and a word that ends like a
// surname.
bool is_likely_person(std::string_view name) {
  if (is_whole_person_name(name)) return true;
  std::size_t words = 0;
  bool surname = false;
  each_text_word(fold(name), [&](std::string_view word) {
    ++words;
    surname |= is_surname(word);
    return false;
  });
  return surname && words <= 3 && read_name(name).form.empty();
}

template <typename Take>
void each_row(Database& db, const char* sql, ClientId client, const Take& take) {
  Statement rows(db, sql);
  rows.bind(":client", number(client));
  while (rows.step()) take(rows);
}

}  // namespace

ClientNames::ClientNames(Database& db, ClientId client) {
  const auto called = [this](const Statement& row) {
    const std::string name = row.text(0);
    const std::string trader = person_of_trader(name);
    const bool person = row.view(1) == "person" || is_likely_person(name);
    strings_.push_back(name);
    if (person || !trader.empty()) {
      add_person(trader.empty() ? name : trader);
    } else {
      add_firm(name);
    }
  };
  each_row(db, R"(
    SELECT name, kind FROM clients WHERE id = :client
    UNION ALL SELECT full_name, kind FROM clients WHERE id = :client AND full_name IS NOT NULL)",
           client, called);
  each_row(db, "SELECT name, 'person' FROM contacts WHERE client_id = :client ORDER BY id", client,
           called);
  each_row(db,
           "SELECT COALESCE(e164, raw), raw FROM client_phones WHERE client_id = :client "
           "ORDER BY id",
           client, [this](const Statement& row) {
             for (const int column : {1, 0}) strings_.push_back(row.text(column));
             add_phone(row.view(0));
           });
  each_row(db, "SELECT email FROM client_emails WHERE client_id = :client ORDER BY id", client,
           [this](const Statement& row) {
             strings_.push_back(row.text(0));
             emails_.push_back(fold(row.view(0)));
           });
  each_row(db, R"(
    SELECT a.name, c.kind FROM client_aliases a JOIN clients c ON c.id = a.client_id
    WHERE a.client_id = :client ORDER BY a.id)",
           client, called);
}

void ClientNames::add_person(std::string_view name) {
  const PersonName parts = read_person_name(name);
  const bool known = !parts.patronymic.empty() || is_surname(parts.surname);
  if (!known) {
    // «Ким Олег»: which of them is the surname is not to be seen.
    each_text_word(fold(name), [this](std::string_view word) {
      add_words(word);
      return false;
    });
    return;
  }
  add_words(parts.surname);
  if (!parts.patronymic.empty()) add_words(parts.given_name + " " + parts.patronymic);
}

void ClientNames::add_firm(std::string_view name) { add_words(name_key(name)); }

void ClientNames::add_words(std::string_view words) {
  std::vector<std::string> name;
  bool telling = false;
  each_text_word(fold(words), [&](std::string_view word) {
    name.emplace_back(word);
    telling |= next_char(word).bytes < word.size();  // more than an initial
    return false;
  });
  if (telling && std::ranges::find(names_, name) == names_.end()) names_.push_back(name);
}

void ClientNames::add_phone(std::string_view phone) {
  const std::string digits = number_itself(phone);
  if (digits.size() < kFewestDigits) return;
  if (std::ranges::find(phones_, digits) == phones_.end()) phones_.push_back(digits);
}

bool ClientNames::in(std::string_view text) const {
  const std::string folded = fold(text);
  for (const std::string& email : emails_) {
    if (folded.find(email) != folded.npos) return true;
  }
  if (!phones_.empty() && has_phone(folded, phones_)) return true;
  return std::ranges::any_of(names_, [&](const std::vector<std::string>& name) {
    return std::ranges::all_of(
        name, [&](const std::string& word) { return has_word_in_form(folded, word); });
  });
}

std::vector<std::string> ClientNames::matches() const {
  std::vector<std::string> matches;
  for (const std::vector<std::string>& name : names_) {
    std::string match;
    for (const std::string& word : name) {
      match += (match.empty() ? "" : " AND ") + match_forms(word);
    }
    matches.push_back(match);
  }
  for (const std::string& phone : phones_) matches.push_back(match_phone(phone));
  for (const std::string& email : emails_) matches.push_back(match_forms(email));
  return matches;
}

}  // namespace ruka
