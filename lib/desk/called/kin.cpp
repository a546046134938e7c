#include "lib/desk/called/kin.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "lib/base/latin.hpp"
#include "lib/base/text.hpp"
#include "lib/base/word_base.hpp"
#include "lib/party/name_key.hpp"
#include "lib/party/person_name.hpp"

namespace ruka {

namespace {

constexpr std::size_t kShortestRoot = 4;  // two Russian letters
constexpr std::string_view kSuffixes[] = {"ов", "ев", "ин", "ын"};
// What the cases add to a surname, of both genders and of the plural.
constexpr std::string_view kCases[] = {"", "а", "у", "ым", "ом", "е", "ой", "ою", "ы", "ых", "ыми"};

// «петрову» is петров, made of «петр».
struct Surname {
  std::string_view whole, root;
};

// Empty where the word has no surname's ending.
Surname read_surname(std::string_view word) {
  for (const std::string_view ending : kCases) {
    if (!word.ends_with(ending)) continue;
    const std::string_view whole = word.substr(0, word.size() - ending.size());
    for (const std::string_view suffix : kSuffixes) {
      if (whole.ends_with(suffix) && whole.size() >= suffix.size() + kShortestRoot) {
        return {whole, whole.substr(0, whole.size() - suffix.size())};
      }
    }
  }
  return {};
}

std::vector<std::string> russian_words(std::string_view text) {
  return sorted_name_words(cyrillic_spelling(fold(text)));
}

bool any_word(std::string_view text, const auto& fits) {
  return std::ranges::any_of(russian_words(text), fits);
}

// «Продукты», «Братья», «Мастера»: no father's name, whose genitive plural is no surname. Of names
// in -а only «Гаврила», «Данила» make a surname in -ов.
bool is_plural(std::string_view word) {
  return word.ends_with("ы") || word.ends_with("и") || word.ends_with("ья") ||
         (word.ends_with("а") && !word.ends_with("ла") && !word.ends_with("ма"));
}

bool is_kin_of(std::span<const PersonName> names, std::string_view word) {
  const Surname surname = read_surname(word);
  if (surname.whole.empty()) return false;
  const std::string base = word_base(surname.root);
  const auto is_it = [&](const std::string& own) { return own.starts_with(surname.whole); };
  const std::string_view suffix = surname.whole.substr(surname.root.size());
  const bool is_genitive = suffix == "ов" || suffix == "ев";
  const auto is_father = [&](const std::string& own) {
    return !base.empty() && word_base(own) == base && !(is_genitive && is_plural(own));
  };
  bool kin = false;
  for (const PersonName& name : names) {
    if (any_word(name.surname, is_it) || any_word(name.given_name, is_it)) return false;
    kin |= any_word(name.patronymic, is_it) || any_word(name.given_name, is_father) ||
           any_word(name.surname, is_father);
  }
  return kin;
}

}  // namespace

bool is_only_kin(std::span<const std::string> names, std::string_view who) {
  std::vector<PersonName> read;
  for (const std::string& name : names) read.push_back(read_person_name(name_key(name)));
  return std::ranges::any_of(russian_words(who),
                             [&](const std::string& word) { return is_kin_of(read, word); });
}

}  // namespace ruka
