#include "lib/desk/called/slip.hpp"

#include <algorithm>

#include "lib/base/latin.hpp"
#include "lib/base/text.hpp"
#include "lib/base/word_base.hpp"
#include "lib/party/name_key.hpp"
#include "lib/party/near_name.hpp"

namespace ruka {

namespace {

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
  if (base.empty() || word_base(word).empty()) return Near::No;
  if (has_other_gender(written, word)) return Near::Slip;
  if (is_form_of(written, word)) return Near::Meant;
  const bool alike = base == word_base(word) || latin_key(written) == latin_key(word);
  return alike || is_near_word(written, word) ? Near::Slip : Near::No;
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
