// "Did you mean": how near two words are, and what was typed on the wrong keyboard layout.
#include <map>

#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"

namespace ruka {

namespace {

std::vector<std::int32_t> characters(std::string_view text) {
  std::vector<std::int32_t> codes;
  while (!text.empty()) {
    const Utf8Char c = next_char(text);
    codes.push_back(c.code);
    text.remove_prefix(c.bytes);
  }
  return codes;
}

const std::map<std::int32_t, std::int32_t>& layout() {
  static const std::map<std::int32_t, std::int32_t> keys = [] {
    const auto latin =
        characters("`qwertyuiop[]asdfghjkl;'zxcvbnm,.~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>");
    const auto russian =
        characters("ёйцукенгшщзхъфывапролджэячсмитьбюЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ");
    std::map<std::int32_t, std::int32_t> both;
    for (std::size_t i = 0; i < latin.size(); ++i) {
      both[latin[i]] = russian[i];
      both[russian[i]] = latin[i];
    }
    return both;
  }();
  return keys;
}

}  // namespace

std::string other_layout(std::string_view text) {
  std::string out;
  for (const std::int32_t code : characters(text)) {
    const auto key = layout().find(code);
    if (code >= 0) append_char(out, key == layout().end() ? code : key->second);
  }
  return out;
}

std::size_t edit_distance(std::string_view a, std::string_view b) {
  const auto left = characters(a);
  const auto right = characters(b);
  std::vector<std::vector<std::size_t>> cost(left.size() + 1,
                                             std::vector<std::size_t>(right.size() + 1));
  for (std::size_t i = 0; i <= left.size(); ++i) cost[i][0] = i;
  for (std::size_t j = 0; j <= right.size(); ++j) cost[0][j] = j;
  for (std::size_t i = 1; i <= left.size(); ++i) {
    for (std::size_t j = 1; j <= right.size(); ++j) {
      const std::size_t replace = cost[i - 1][j - 1] + (left[i - 1] != right[j - 1] ? 1u : 0u);
      cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, replace});
      const bool swapped =
          i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
      if (swapped) cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
    }
  }
  return cost[left.size()][right.size()];
}

std::string nearest_word(std::string_view word, const std::vector<std::string>& known) {
  const std::string folded = fold(word);
  const std::string switched = fold(other_layout(word));
  std::string best;
  std::size_t best_distance = std::max<std::size_t>(1, characters(word).size() / 3) + 1;
  for (const std::string& candidate : known) {
    const std::string key = fold(candidate);
    if (key == switched) return candidate;
    const bool begins = folded.size() >= 3 && key.starts_with(folded);
    const std::size_t distance = begins ? 1 : edit_distance(folded, key);
    if (distance < best_distance) {
      best = candidate;
      best_distance = distance;
    }
  }
  return best;
}

}  // namespace ruka
