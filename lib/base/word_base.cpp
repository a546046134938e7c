#include "lib/base/word_base.hpp"

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

std::vector<std::string_view> stems_of(std::string_view word) {
  std::vector<std::string_view> stems = {word};
  if (!is_russian(word)) return stems;
  const auto cut = [&](std::string_view ending) {
    if (word.ends_with(ending) && word.size() >= ending.size() + 2 * kLetter) {
      stems.push_back(word.substr(0, word.size() - ending.size()));
    }
  };
  for (const std::string_view ending : kEndings) cut(ending);
  for (const std::string_view ending : {"ое", "ее", "ия", "ии", "ию"}) cut(ending);
  for (std::size_t i = 0; i < kShortEndings.size(); i += kLetter) {
    cut(kShortEndings.substr(i, kLetter));
  }
  return stems;
}

namespace {

// Of what ends in other letters, these words alone lose it.
constexpr std::string_view kFleeting[] = {"ветер",  "ковер",  "костер", "шатер", "бугор", "вихор",
                                          "свекор", "хребет", "овес",   "заем",  "наем"};

// Whether a nominative may lose the vowel before its last letter: Песок, Кравец, Павел, Любовь.
bool loses_vowel(std::string_view word) {
  for (const std::string_view ending : {"к", "ц", "л", "ь"}) {
    if (word.ends_with(ending)) return true;
  }
  return std::ranges::find(kFleeting, word) != std::end(kFleeting);
}

std::string without_signs(std::string_view stem) {
  std::string bare;
  for (std::size_t i = 0; i < stem.size(); i += kLetter) {
    const std::string_view letter = stem.substr(i, kLetter);
    if (letter != "ь" && letter != "ъ") bare += letter;
  }
  return bare;
}

// The stem without a vowel that comes and goes; itself where it has none.
std::string without_fleeting(std::string_view stem) {
  std::string bare = without_signs(stem);
  drop_fleeting_vowel(bare);
  return bare;
}

bool is_own(std::string_view base) {
  return std::ranges::any_of(kOwn, [&](const auto& one) { return one.second == base; });
}

// Of two stems of the words: Песка of Песок; Сосен and Копеек of Сосна and Копейка.
bool is_one_stem(std::string_view stem, std::string_view written, std::string_view own,
                 std::string_view word) {
  if (without_signs(stem) == without_signs(own)) return true;
  if (own == word) return loses_vowel(word) && without_fleeting(word) == without_signs(stem);
  const bool may_come = loses_vowel(written) || written.ends_with("н");
  return stem == written && may_come && without_fleeting(written) == without_signs(own);
}

// An ending that no form of the word has: only what ends in -о itself has a form in it, and what
// ends in -а none in -ом: «вектро» and «вектром» are none of Вектра.
bool has_alien_ending(std::string_view written, std::string_view word) {
  const std::string_view ending = written.substr(without_ending(written).size());
  if (ending == "о") return !word.ends_with("о");
  return (ending == "ом" || ending == "ем") && (word.ends_with("а") || word.ends_with("я"));
}

}  // namespace

bool is_form_of(std::string_view written, std::string_view word) {
  if (written == word) return true;
  const std::string base = word_base(word);
  if (base.empty() || !is_russian(written)) return false;
  if (is_own(base)) return word_base(written) == base;
  if (has_alien_ending(written, word)) return false;
  const std::vector<std::string_view> owns = stems_of(word);
  return std::ranges::any_of(stems_of(written), [&](std::string_view stem) {
    return std::ranges::any_of(
        owns, [&](std::string_view own) { return is_one_stem(stem, written, own, word); });
  });
}

}  // namespace ruka
