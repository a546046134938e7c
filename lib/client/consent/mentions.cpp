#include "lib/client/consent/mentions.hpp"

#include <algorithm>

#include "lib/base/error.hpp"
#include "lib/base/file/files.hpp"
#include "lib/base/mask.hpp"
#include "lib/base/text.hpp"

namespace ruka {

namespace {

std::string digits_in(std::string_view text) {
  std::string digits;
  for (const char c : text) {
    if (c >= '0' && c <= '9') digits += c;
  }
  return digits;
}

// Pieces of a typed line that a look-up takes: words of three letters, numbers of four digits.
bool holds_word(const std::string& string, std::string_view text) {
  const std::string folded = fold(string);
  if (const std::size_t at = folded.find('@'); at != folded.npos) {
    return at >= 3 && fold(text).find(folded.substr(0, at)) != std::string::npos;
  }
  for (const std::string_view word : naming_words(text)) {
    const std::string piece = fold(word);
    const std::size_t least = static_cast<unsigned char>(piece[0]) < 0x80 ? 3 : 6;
    if (piece.size() >= least && folded.find(piece) != folded.npos) return true;
  }
  // Other forms of the name: all but its last two letters are there.
  for (const std::string_view word : naming_words(string)) {
    const std::string whole = fold(word);
    const std::size_t end = static_cast<unsigned char>(whole[0]) < 0x80 ? 2 : 4;
    if (whole.size() < end + 6) continue;
    if (fold(text).find(whole.substr(0, whole.size() - end)) != std::string::npos) return true;
  }
  return false;
}

bool holds_number(const std::string& string, std::string_view text) {
  const std::string phone = digits_in(string);
  if (phone.size() < 5) return false;
  std::string digits;
  for (const char c : std::string(text) + " x") {
    if (c >= '0' && c <= '9') {
      digits += c;
    } else if (c != ' ' && c != '-' && c != '(' && c != ')') {
      if (digits.size() >= 4 &&
          (phone.find(digits) != phone.npos ||
           (digits.size() > 10 && phone.find(digits.substr(1)) != phone.npos)))
        return true;
      digits.clear();
    }
  }
  return false;
}

}  // namespace

bool names_client(const std::vector<std::string>& strings, std::string_view text) {
  return std::ranges::any_of(strings, [&](const std::string& string) {
    return holds_word(string, text) || holds_number(string, text);
  });
}

std::vector<std::filesystem::path> files_with(const std::vector<std::filesystem::path>& files,
                                              const std::vector<std::string>& strings) {
  std::vector<std::filesystem::path> found;
  for (const auto& file : files) {
    const std::string content = read_file(file);
    const bool holds = std::ranges::any_of(strings, [&](const std::string& string) {
      return string.size() >= 5 && content.find(string) != content.npos;
    });
    if (holds) found.push_back(file);
  }
  return found;
}

}  // namespace ruka
