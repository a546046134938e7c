#include "apps/ruka/help/mdoc.hpp"

#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"

namespace ruka {

namespace {

std::string escaped(std::string_view text, std::string_view quote) {
  std::string safe;
  for (const char c : text) {
    if (c == '\\') {
      safe += "\\e";
    } else if (c == '"') {
      safe += quote;
    } else {
      safe += c;
    }
  }
  return safe;
}

// Macros have two or three letters, only the first a capital; punctuation alone leaves a macro's
// text.
bool has_meaning(std::string_view word) {
  if (word.size() == 1) return std::string_view(".,:;()[]?!|").find(word) != word.npos;
  const bool capital = word.front() >= 'A' && word.front() <= 'Z';
  return capital && word.size() <= 3 && word[1] >= 'a' && word[1] <= 'z';
}

std::int32_t upper(std::int32_t letter) {
  const bool plain = (letter >= 'a' && letter <= 'z') || (letter >= 0x430 && letter <= 0x44F);
  return plain ? letter - 0x20 : letter;
}

}  // namespace

std::string mdoc_line(std::string_view text) {
  const bool control = text.starts_with('.') || text.starts_with('\'');
  return (control ? "\\&" : "") + escaped(text, "\"") + "\n";
}

std::string mdoc_sentence(std::string_view phrase) {
  if (phrase.empty()) return {};
  const Utf8Char first = next_char(phrase);
  std::string text;
  append_char(text, first.code < 0 ? '?' : upper(first.code));
  text += phrase.substr(first.bytes);
  if (std::string_view(".:!?").find(text.back()) == std::string_view::npos) text += '.';
  return mdoc_line(text);
}

std::string mdoc_argument(std::string_view text) {
  const std::string safe = escaped(text, "\\(dq");
  if (text.find(' ') != text.npos) return "\"" + safe + "\"";
  return (has_meaning(text) ? "\\&" : "") + safe;
}

std::string mdoc_example(std::string_view line) {
  std::string text = ".Dl";
  for (const std::string_view word : split(line, ' ')) {
    text += ' ';
    if (!word.empty() && has_meaning(word)) text += "\\&";
    text += escaped(word, "\\(dq");
  }
  return text + "\n";
}

}  // namespace ruka
