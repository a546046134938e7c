#include "lib/party/near_name.hpp"

#include "lib/base/text.hpp"

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

constexpr int kShortest = 4;

bool is_near(std::string_view a, std::string_view b) {
  return display_width(a) >= kShortest && display_width(b) >= kShortest && edit_distance(a, b) == 1;
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

std::string near_name(std::string_view who, const std::vector<std::string>& names) {
  const std::string meant = fold(who);
  std::string near;
  for (const std::string& name : names) {
    bool fits = is_near(fold(name), meant);
    for (const std::string& word : bare_words(name)) fits |= is_near(word, meant);
    if (!fits || name == near) continue;
    if (!near.empty()) return {};
    near = name;
  }
  return near;
}

}  // namespace ruka
