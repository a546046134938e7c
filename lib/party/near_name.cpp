#include "lib/party/near_name.hpp"

#include <algorithm>

#include "lib/base/text.hpp"
#include "lib/base/word_base.hpp"
#include "lib/party/name_key.hpp"

namespace ruka {

namespace {

// Letters and digits of any alphabet; a byte of a longer character is part of one.
bool is_in_word(char c) {
  const auto byte = static_cast<unsigned char>(c);
  const bool letter = (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z';
  return letter || (byte >= '0' && byte <= '9') || byte >= 0x80;
}

// Its words, signs between them left out; «» are no letters.
std::vector<std::string> bare_words(std::string_view name) {
  std::string text = fold(name);
  for (const std::string_view sign : {"«", "»", "“", "”", "„", "–", "—"}) {
    for (std::size_t at = text.find(sign); at != text.npos; at = text.find(sign, at)) {
      text.replace(at, sign.size(), 1, ' ');
    }
  }
  std::vector<std::string> words(1);
  for (const char c : text) {
    if (is_in_word(c)) {
      words.back() += c;
    } else if (!words.back().empty()) {
      words.emplace_back();
    }
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

// One letter more, one less, another, or two neighbours the other way round.
bool is_near(std::string_view typed, std::string_view word) {
  constexpr int kShortestTyped = 3;
  constexpr int kShortestWord = 4;
  const int longer = display_width(typed) - display_width(word);
  return display_width(word) >= kShortestWord && display_width(typed) >= kShortestTyped &&
         longer >= -1 && longer <= 1 && edit_distance(typed, word) == 1;
}

// «лапниой» and Лапина, «севреу» and Север: what the endings of cases leave is near.
bool has_near_stem(std::string_view typed, std::string_view word) {
  constexpr int kShortestStem = 4;
  const auto is_long = [](std::string_view stem) { return display_width(stem) >= kShortestStem; };
  const std::vector<std::string_view> owns = stems_of(word);
  return std::ranges::any_of(stems_of(typed), [&](std::string_view stem) {
    return is_long(stem) && std::ranges::any_of(owns, [&](std::string_view own) {
             return is_long(own) && is_near(stem, own);
           });
  });
}

}  // namespace

bool is_near_word(std::string_view typed, std::string_view word) {
  return !is_form_of(typed, word) && (is_near(typed, word) || has_near_stem(typed, word));
}

namespace {

// Whether each word that was typed is one of the name, or a form of it, and one of them but nearly.
bool has_near_words(std::string_view typed, std::string_view name) {
  std::vector<std::string_view> words = split(name, ' ');
  std::vector<std::string_view> others;
  for (const std::string_view word : split(typed, ' ')) {
    auto same = std::ranges::find(words, word);
    if (same == words.end()) {
      same = std::ranges::find_if(words, [&](std::string_view own) {
        return display_width(own) > 2 && is_form_of(word, own);
      });
    }
    if (same == words.end()) {
      others.push_back(word);
    } else {
      words.erase(same);
    }
  }
  return others.size() == 1 && std::ranges::any_of(words, [&](std::string_view word) {
           return is_near(others.front(), word) || is_near_word(others.front(), word);
         });
}

}  // namespace

bool begins_word(std::string_view name, std::string_view piece) {
  const std::vector<std::string> wanted = bare_words(piece);
  if (wanted.empty()) return false;
  const std::vector<std::string> words = bare_words(name);
  for (std::size_t first = 0; first + wanted.size() <= words.size(); ++first) {
    bool fits = words[first + wanted.size() - 1].starts_with(wanted.back());
    for (std::size_t i = 0; fits && i + 1 < wanted.size(); ++i) {
      fits = words[first + i] == wanted[i];
    }
    if (fits) return true;
  }
  return false;
}

std::vector<std::string> near_names(std::string_view who, const std::vector<std::string>& names) {
  constexpr std::size_t kMost = 5;
  const std::string typed = name_key(who);
  std::vector<std::string> whole;
  std::vector<std::string> by_word;
  for (const std::string& name : names) {
    const std::string key = name_key(name);
    const bool is_whole = is_near(typed, key) || is_near_word(typed, key);
    if (!is_whole && !has_near_words(typed, key)) continue;
    auto& fits = is_whole ? whole : by_word;
    if (std::ranges::find(fits, name) == fits.end()) fits.push_back(name);
  }
  whole.insert(whole.end(), by_word.begin(), by_word.end());
  whole.resize(std::min(whole.size(), kMost));
  return whole;
}

Message did_you_mean(std::span<const std::string> near, Message otherwise) {
  if (near.empty()) return otherwise;
  if (near.size() == 1) {
    return msg("did you mean “{near}”?", {{"near", terminal_safe(near.front())}});
  }
  std::string names;
  for (const std::string& name : near) names += (names.empty() ? "" : ", ") + terminal_safe(name);
  return msg("did you mean one of these: {names}?", {{"names", names}});
}

}  // namespace ruka
