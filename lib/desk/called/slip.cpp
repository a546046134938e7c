#include "lib/desk/called/slip.hpp"

#include <algorithm>

#include "lib/base/latin.hpp"
#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"
#include "lib/party/name_key.hpp"
#include "lib/store/search/word_base.hpp"

namespace ruka {

namespace {

constexpr std::string_view kVowels = "аеиоуыэюя";
constexpr std::size_t kLetter = 2;  // bytes of a Russian one

bool is_vowel(std::string_view letter) {
  return letter.size() == kLetter && kVowels.find(letter) % kLetter == 0;
}

// A vowel that comes and goes does not become another one: «вектер» and «вектор».
bool has_other_vowel(std::string_view one, std::string_view two) {
  if (one.size() != two.size()) return false;
  const auto differ = std::ranges::mismatch(one, two);
  if (differ.in1 == one.end()) return false;
  auto at = static_cast<std::size_t>(differ.in1 - one.begin());
  at -= at % kLetter;
  return is_vowel(one.substr(at, kLetter)) && is_vowel(two.substr(at, kLetter)) &&
         one.substr(at + kLetter) == two.substr(at + kLetter);
}

// Of two words with one base.
bool is_form(std::string_view written, std::string_view word) {
  // Only what ends in -о itself has a form in it: «вектро».
  const std::string_view bare = without_ending(written);
  if (written.substr(bare.size()) == "о" && !word.ends_with("о")) return false;
  return !has_other_vowel(bare, without_ending(word));
}

enum class Near { No, Slip, Meant };

Near near(std::string_view written, std::string_view word) {
  if (word.starts_with(written)) return Near::Meant;
  const std::string base = word_base(written);
  if (base.empty() || word_base(word).empty()) return Near::No;
  if (base == word_base(word)) return is_form(written, word) ? Near::Meant : Near::Slip;
  return latin_key(written) == latin_key(word) ? Near::Slip : Near::No;
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
