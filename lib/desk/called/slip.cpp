#include "lib/desk/called/slip.hpp"

#include <algorithm>
#include <vector>

#include "lib/base/latin.hpp"
#include "lib/base/text.hpp"
#include "lib/base/word_base.hpp"
#include "lib/party/name_key.hpp"
#include "lib/party/near_name.hpp"

namespace ruka {

namespace {

constexpr std::size_t kLetter = 2;  // bytes of a Russian one

// Half of a word, three letters at the least.
bool begins_alike(std::string_view one, std::string_view two) {
  const auto differ = std::ranges::mismatch(one, two);
  const auto same = static_cast<std::size_t>(differ.in1 - one.begin());
  return same >= 3 * kLetter && 2 * same >= std::max(one.size(), two.size());
}

// The form of a surname of that word which is a woman's or a man's alone: «петровой», «петровым».
bool has_other_gender(std::string_view written, std::string_view word) {
  const std::string_view stem = word.ends_with("а") ? without_ending(word) : word;
  const bool surname =
      stem.ends_with("ов") || stem.ends_with("ев") || stem.ends_with("ин") || stem.ends_with("ын");
  if (!surname || !written.starts_with(stem)) return false;
  const std::string_view ending = written.substr(stem.size());
  return stem == word ? ending == "ой" || ending == "ою" : ending == "ым";
}

enum class Near { No, Slip, Meant };

Near near(std::string_view written, std::string_view word) {
  if (word.starts_with(written)) return Near::Meant;
  const std::string base = word_base(written);
  const std::string own = word_base(word);
  if (base.empty() || own.empty()) return Near::No;
  if (has_other_gender(written, word)) return Near::Slip;
  if (is_form_of(written, word)) return Near::Meant;
  const bool alike = base == own || latin_key(written) == latin_key(word) ||
                     begins_alike(written, word) || is_near_word(written, word);
  return alike ? Near::Slip : Near::No;
}

}  // namespace

bool is_slip(std::span<const std::string> names, std::string_view who) {
  const std::string key = name_key(who);
  return std::ranges::any_of(split(key, ' '), [&](std::string_view written) {
    Near best = Near::No;
    for (const std::string& name : names) {
      if (begins_word(name, written)) best = Near::Meant;  // «генри» of О'Генри
      const std::string whole = name_key(name);
      for (const std::string_view word : split(whole, ' ')) {
        best = std::max(best, near(written, word));
      }
    }
    return best == Near::Slip;
  });
}

}  // namespace ruka
