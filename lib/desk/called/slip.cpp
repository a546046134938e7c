#include "lib/desk/called/slip.hpp"

#include <algorithm>
#include <vector>

#include "lib/base/latin.hpp"
#include "lib/base/text.hpp"
#include "lib/party/name_key.hpp"
#include "lib/store/search/word_base.hpp"

namespace ruka {

namespace {

constexpr std::size_t kLetter = 2;  // bytes of a Russian one

// What a word that ends so may end with in its cases, between bars (Розенталь, § 13).
struct Paradigm {
  std::string_view own, cases;
};
constexpr Paradigm kParadigms[] = {
    {"ый", "|ый|ого|ому|ым|ом|ые|ых|ыми|ая|ой|ую|ою|ое|"},
    {"ий",
     "|ий|его|ого|ему|ому|им|ем|ом|ие|их|ими|ия|ию|ием|ии|иев|иям|иями|иях|"
     "ьего|ьему|ьим|ьем|ьи|ьих|ьими|ья|ьей|ью|"},
    {"ей", "|ей|ья|ью|ьем|ье|ьи|ьев|ьям|ьями|ьях|ея|ею|еем|ее|"},
    {"мя", "|мя|мени|менем|мена|мен|менам|менами|менах|"},
    {"ой", "|ой|ого|ому|ым|им|ом|ые|ие|ых|их|ыми|ими|оя|ою|оем|ое|"},
    {"ая", "|ая|ой|ей|ую|ою|ею|ые|ие|ых|их|ыми|ими|"},
    {"яя", "|яя|ей|юю|ею|ие|их|ими|"},
    {"ое", "|ое|ого|ому|ым|им|ом|ые|ых|ыми|"},
    {"ее", "|ее|его|ему|им|ем|ие|их|ими|"},
    {"ые", "|ые|ых|ым|ыми|"},
    {"ие", "|ие|их|им|ими|ия|ию|ием|ии|ий|иям|иями|иях|"},
    {"ия", "|ия|ии|ию|ией|иею|иям|иями|иях|"},
    {"ья", "|ья|ьи|ье|ью|ьей|ьею|ьев|ей|ьям|ьями|ьях|"},
    {"а", "|а|ы|и|е|у|ой|ою|ей|ею|ам|ами|ах|ых|ыми|ов|ев||ь|"},
    {"я", "|я|и|е|ю|ей|ею|ям|ями|ях||ь|й|"},
    {"о", "|о|а|у|ом|е||ам|ами|ах|"},
    {"е", "|е|я|ю|ем|и|ей|а|у|ям|ями|ях|ам|ами|ах||"},
    {"ь", "|ь|я|ю|ем|е|и|ью|ей|ям|ями|ях|ьми|у|ам|ами|ах|"},
    {"й", "|й|я|ю|ем|е|и|ев|ям|ями|ях|"},
    {"ы", "|ы|ов|ам|ами|ах||ых|ыми|ым|"},
    {"и", "|и|ов|ев|ей|ам|ями|ям|ами|ах|ях||ь|их|ими|им|ьми|"},
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
std::vector<std::string> stems_of(std::string_view stem, std::string_view own) {
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

bool is_form(std::string_view written, std::string_view word) {
  // Олега and Ольги have one base, and are two.
  if (written.starts_with("олег") != word.starts_with("олег")) return false;
  if (is_irregular(word) && word_base(written) == word_base(word)) return true;
  const auto* paradigm = std::ranges::find_if(kParadigms, [&](const Paradigm& one) {
    return word.ends_with(one.own) && word.size() > one.own.size();
  });
  const auto stems = stems_of(word.substr(0, word.size() - paradigm->own.size()), paradigm->own);
  return std::ranges::any_of(stems, [&](const std::string& stem) {
    if (!written.starts_with(stem)) return false;
    const std::string ending(written.substr(stem.size()));
    return paradigm->cases.find("|" + ending + "|") != std::string_view::npos;
  });
}

// Half of a word, three letters at the least.
bool begins_alike(std::string_view one, std::string_view two) {
  const auto differ = std::ranges::mismatch(one, two);
  const auto same = static_cast<std::size_t>(differ.in1 - one.begin());
  return same >= 3 * kLetter && 2 * same >= std::max(one.size(), two.size());
}

enum class Near { No, Slip, Meant };

Near near(std::string_view written, std::string_view word) {
  if (word.starts_with(written)) return Near::Meant;
  const std::string base = word_base(written);
  const std::string own = word_base(word);
  if (base.empty() || own.empty()) return Near::No;
  if (is_form(written, word)) return Near::Meant;
  const bool alike =
      base == own || latin_key(written) == latin_key(word) || begins_alike(written, word);
  return alike ? Near::Slip : Near::No;
}

}  // namespace

bool is_slip(std::span<const std::string> names, std::string_view who) {
  const std::string key = name_key(who);
  return std::ranges::any_of(split(key, ' '), [&](std::string_view written) {
    Near best = Near::No;
    for (const std::string& name : names) {
      const std::string whole = name_key(name);
      for (const std::string_view word : split(whole, ' ')) {
        best = std::max(best, near(written, word));
      }
    }
    return best == Near::Slip;
  });
}

}  // namespace ruka
