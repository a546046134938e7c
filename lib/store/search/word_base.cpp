#include "lib/store/search/word_base.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace ruka {

namespace {

// Two bytes a letter.
constexpr std::size_t kLetter = 2;

// Endings of cases, of both genders and of the plural (Розенталь, § 13): the longest first.
constexpr std::array<std::string_view, 31> kEndings = {
    "ыми", "ими", "ьми", "ого", "его", "ому", "ему", "ами", "ями", "ая", "яя",
    "ую",  "юю",  "ой",  "ей",  "ою",  "ею",  "ый",  "ий",  "ым",  "им", "ом",
    "ем",  "ых",  "их",  "ам",  "ям",  "ах",  "ях",  "ые",  "ие"};
constexpr std::string_view kShortEndings = "аяуюыиеоьй";
constexpr std::string_view kVowels = "аеиоуыэюя";

bool is_russian(std::string_view word) {
  if (word.size() % kLetter != 0) return false;
  for (std::size_t i = 0; i < word.size(); i += kLetter) {
    const std::string_view letter = word.substr(i, kLetter);
    if (letter < "а" || letter > "я") return false;
  }
  return !word.empty();
}

bool is_one_of(std::string_view letter, std::string_view letters) {
  for (std::size_t i = 0; i < letters.size(); i += kLetter) {
    if (letters.substr(i, kLetter) == letter) return true;
  }
  return false;
}

// How many bytes the word's ending takes; 0 where none leaves two letters of it.
std::size_t ending_of(std::string_view word) {
  for (const std::string_view ending : kEndings) {
    if (word.ends_with(ending) && word.size() >= ending.size() + 2 * kLetter) return ending.size();
  }
  const bool is_long = word.size() > 2 * kLetter;
  return is_long && is_one_of(word.substr(word.size() - kLetter), kShortEndings) ? kLetter : 0;
}

bool has_vowel(std::string_view word) {
  for (std::size_t i = 0; i < word.size(); i += kLetter) {
    if (is_one_of(word.substr(i, kLetter), kVowels)) return true;
  }
  return false;
}

// Кравец and Кравца, Песок and Песка, Павел and Павла; Заяц and Зайца, Копейка and Копеек. A word
// of one syllable keeps its vowel (лес is not лось), but for those below.
void drop_fleeting_vowel(std::string& word) {
  if (word.size() < 4 * kLetter) return;
  const std::size_t at = word.size() - 2 * kLetter;
  const std::string_view all = word;
  const std::string_view vowel = all.substr(at, kLetter);
  if (is_one_of(all.substr(at + kLetter), kVowels)) return;
  const bool behind_vowel = is_one_of(all.substr(at - kLetter, kLetter), kVowels);
  const bool bare = all.ends_with("ец") || all.ends_with("ек");
  if (all.ends_with("яц") || (bare && behind_vowel)) {
    word.replace(at, kLetter, "й");
  } else if ((vowel == "е" || vowel == "о") && has_vowel(all.substr(0, at)) && !behind_vowel) {
    word.erase(at, kLetter);
  }
}

// What no rule makes one, by what the rules leave of a form, and of the word itself: the vowel of
// one syllable that comes and goes (Лёд and льда), stems that grow (Время and времени).
constexpr std::pair<std::string_view, std::string_view> kOwn[] = {
    {"лв", "лев"},   {"лд", "лед"},     {"лн", "лен"},     {"дн", "ден"},     {"пн", "пен"},
    {"рж", "рож"},   {"лж", "лож"},     {"лб", "лоб"},     {"рт", "рот"},     {"сн", "сон"},
    {"мх", "мох"},   {"рв", "ров"},     {"шв", "шов"},     {"пс", "пес"},     {"времн", "врем"},
    {"имн", "им"},   {"знамн", "знам"}, {"пламн", "плам"}, {"племн", "плем"}, {"стремн", "стрем"},
    {"матр", "мат"}, {"дочр", "доч"},   {"займ", "за"}};

}  // namespace

std::string_view without_ending(std::string_view word) {
  if (is_russian(word)) word.remove_suffix(ending_of(word));
  return word;
}

std::string word_base(std::string_view word) {
  if (!is_russian(word)) return {};
  // Again and again, so that a form and its nominative, which may itself end like a case (Максим,
  // Адам), arrive at the same place.
  for (std::size_t ending = ending_of(word); ending > 0; ending = ending_of(word)) {
    word.remove_suffix(ending);
  }
  std::string base;
  for (std::size_t i = 0; i < word.size(); i += kLetter) {
    const std::string_view letter = word.substr(i, kLetter);
    if (letter != "ь" && letter != "ъ") base += letter;
  }
  drop_fleeting_vowel(base);
  for (const auto& [rest, own] : kOwn) {
    if (base == rest) return std::string(own);
  }
  return base;
}

bool is_irregular(std::string_view word) {
  const std::string base = word_base(word);
  return std::ranges::find(kOwn, base, [](const auto& pair) { return pair.second; }) !=
         std::end(kOwn);
}

}  // namespace ruka
