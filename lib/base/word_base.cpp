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
constexpr std::string_view kLastLetters = "еимойхуюя";  // of those
constexpr std::string_view kShortEndings = "аяуюыиеоьй";
constexpr std::string_view kVowels = "аеиоуыэюя";

bool is_russian(std::string_view word) {
  if (word.size() % kLetter != 0) return false;
  for (std::size_t i = 0; i < word.size(); i += kLetter) {
    const auto lead = static_cast<unsigned char>(word[i]);
    const auto tail = static_cast<unsigned char>(word[i + 1]);
    const bool first_half = lead == 0xD0 && tail >= 0xB0 && tail <= 0xBF;  // а-п
    const bool second_half = lead == 0xD1 && tail >= 0x80 && tail <= 0x8F;
    if (!first_half && !second_half) return false;
  }
  return !word.empty();
}

bool is_one_of(std::string_view letter, std::string_view letters) {
  for (std::size_t i = 0; i < letters.size(); i += kLetter) {
    if (letters[i] == letter[0] && letters[i + 1] == letter[1]) return true;
  }
  return false;
}

// How many bytes the word's ending takes; 0 where none leaves two letters of it.
std::size_t ending_of(std::string_view word) {
  if (word.size() <= 2 * kLetter) return 0;
  const std::string_view last = word.substr(word.size() - kLetter);
  if (!is_one_of(last, kLastLetters)) return is_one_of(last, kShortEndings) ? kLetter : 0;
  for (const std::string_view ending : kEndings) {
    if (word.ends_with(ending) && word.size() >= ending.size() + 2 * kLetter) return ending.size();
  }
  return is_one_of(last, kShortEndings) ? kLetter : 0;
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

bool is_own(std::string_view base) {
  return std::ranges::any_of(kOwn, [&](const auto& one) { return one.second == base; });
}

// What a word that ends so may end with in its cases, between bars (Розенталь, § 13).
struct Paradigm {
  std::string_view own, cases;
};
constexpr Paradigm kParadigms[] = {
    {"ый", "|ый|ого|ому|ым|ом|ые|ых|ыми|ая|ой|ую|ою|ое|"},
    {"ий",
     "|ий|его|ого|ему|ому|им|ем|ом|ие|их|ими|ия|ию|ием|ии|иев|иям|иями|иях|"
     "ьего|ьему|ьим|ьем|ьи|ьих|ьими|ья|ьей|ью|ая|ой|ую|ою|"},
    {"ей", "|ей|ья|ью|ьем|ье|ьи|ьев|ьям|ьями|ьях|ея|ею|еем|ее|"},
    {"мя", "|мя|мени|менем|мена|мен|менам|менами|менах|"},
    {"ой", "|ой|ого|ому|ым|им|ом|ые|ие|ых|их|ыми|ими|оя|ою|оем|ое|ая|ую|"},
    {"ая", "|ая|ой|ей|ую|ою|ею|ые|ие|ых|их|ыми|ими|"},
    {"яя", "|яя|ей|юю|ею|ие|их|ими|"},
    {"ое", "|ое|ого|ому|ым|им|ом|ые|ых|ыми|"},
    {"ее", "|ее|его|ему|им|ем|ие|их|ими|"},
    {"ые", "|ые|ых|ым|ыми|"},
    {"ие", "|ие|их|им|ими|ия|ию|ием|ии|ий|иям|иями|иях|"},
    {"ия", "|ия|ии|ию|ией|иею|иям|иями|иях|ья|ьи|ью|ьей|ье|"},
    {"ья", "|ья|ьи|ье|ью|ьей|ьею|ьев|ей|ьям|ьями|ьях|"},
    {"а", "|а|ы|и|е|у|ой|ою|ей|ею|ам|ами|ах|ых|ыми|ов|ев||ь|"},
    {"я", "|я|и|е|ю|ей|ею|ям|ями|ях||ь|й|"},
    {"о", "|о|а|у|ом|е||ам|ами|ах|"},
    {"е", "|е|я|ю|ем|и|ей|а|у|ям|ями|ях|ам|ами|ах||"},
    {"ь", "|ь|я|ю|ем|е|и|ью|ей|ям|ями|ях|ьми|у|ам|ами|ах|"},
    {"й", "|й|я|ю|ем|е|и|ев|ям|ями|ях|"},
    {"ы", "|ы|ов|ам|ами|ах||ых|ыми|ым|"},
    {"и", "|и|ов|ев|ей|ам|ями|ям|ами|ах|ях||ь|их|ими|им|ьми|"},
    {"ов", "|ов|ова|ову|овым|ове|овы|овых|овыми|овой|овою|овом|овов|овам|овами|овах|"},
    {"ев", "|ев|ева|еву|евым|еве|евы|евых|евыми|евой|евою|евом|евов|евам|евами|евах|"},
    {"ин", "|ин|ина|ину|иным|ине|ины|иных|иными|иной|иною|ином|инов|инам|инами|инах|"},
    {"ын", "|ын|ына|ыну|ыным|ыне|ыны|ыных|ыными|ыной|ыною|ыном|ынов|ынам|ынами|ынах|"},
    {"", "|а|у|ом|ем|е|ы|и|ов|ев|ей|ам|ами|ах|ым|ых|ыми|им|его|ему|их|ими|"},
};

// The vowels that come and go, by what the nominative ends with: Кравец and Кравца, Павел and
// Павла, Конёк and конька, Заяц and зайца.
constexpr std::string_view kFleeting[] = {"ок", "ек", "ец", "ел", "ол", "ер",
                                          "ен", "ет", "от", "яц", "ем", "он"};

std::string_view before(std::string_view word, std::size_t letters) {
  return word.substr(0, word.size() - letters * kLetter);
}

std::string_view last(std::string_view word, std::size_t letters) {
  return word.substr(word.size() - letters * kLetter);
}

// The stem of a nominative of that ending as it may stand in its cases.
std::vector<std::string> case_stems(std::string_view stem, std::string_view own) {
  std::vector<std::string> stems = {std::string(stem)};
  if (stem.size() < 3 * kLetter) return stems;
  const std::string end(last(stem, 1));
  const bool church = own == "ь" && last(stem, 2) == "ов";  // Церковь and церкви
  if (church || std::ranges::find(kFleeting, last(stem, 2)) != std::end(kFleeting)) {
    for (const char* instead : {"", "ь", "й"}) {
      stems.push_back(std::string(before(stem, 2)) + instead + end);
    }
  }
  // Of many: Ромашка and ромашек, Копейка and копеек, Кукла and кукол.
  constexpr std::string_view kParted = "кцнл";
  if (kParted.find(end) == kParted.npos) return stems;
  const std::string_view softened = last(before(stem, 1), 1);
  const bool soft = softened == "ь" || softened == "й";
  for (const char* vowel : {"о", "е"}) {
    stems.push_back(std::string(before(stem, soft ? 2 : 1)) + vowel + end);
  }
  return stems;
}

}  // namespace

bool is_form_of(std::string_view written, std::string_view word) {
  if (written == word) return true;
  const std::string base = word_base(word);
  if (base.empty() || !is_russian(written)) return false;
  if (is_own(base)) return word_base(written) == base;
  // Олега and Ольги have one base, and are two.
  if (written.starts_with("олег") != word.starts_with("олег")) return false;
  const auto* paradigm = std::ranges::find_if(kParadigms, [&](const Paradigm& one) {
    return word.ends_with(one.own) && word.size() > one.own.size();
  });
  const auto stems = case_stems(word.substr(0, word.size() - paradigm->own.size()), paradigm->own);
  return std::ranges::any_of(stems, [&](const std::string& stem) {
    if (!written.starts_with(stem)) return false;
    const std::string ending(written.substr(stem.size()));
    return paradigm->cases.find("|" + ending + "|") != std::string_view::npos;
  });
}

bool are_forms_of(std::string_view written, std::string_view name) {
  // The first letter stays, and most names are left here.
  if (written.substr(0, kLetter) != name.substr(0, kLetter)) return false;
  constexpr std::string_view kBetween = " -";
  while (!written.empty() && !name.empty()) {
    const std::size_t end = std::min(written.find_first_of(kBetween), written.size());
    const std::size_t own = std::min(name.find_first_of(kBetween), name.size());
    if (!is_form_of(written.substr(0, end), name.substr(0, own))) return false;
    written.remove_prefix(std::min(end + 1, written.size()));
    name.remove_prefix(std::min(own + 1, name.size()));
  }
  return written.empty() && name.empty();
}

}  // namespace ruka
