#include "lib/exchange/doubled.hpp"

#include <iconv.h>

#include <algorithm>

#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"

namespace ruka {

namespace {

// The byte that a character was made of.
class FormerByte {
 public:
  explicit FormerByte(const char* encoding) : converter_(::iconv_open(encoding, "UTF-8")) {}
  ~FormerByte() {
    if (is_open()) ::iconv_close(converter_);
  }
  FormerByte(const FormerByte&) = delete;
  FormerByte& operator=(const FormerByte&) = delete;

  // The bytes that have no letter there come as they are.
  std::optional<char> of(std::int32_t code, std::string_view letter) {
    if (code < 0xA0) return static_cast<char>(code);
    if (!is_open()) return std::nullopt;
    char* in = const_cast<char*>(letter.data());
    std::size_t left = letter.size();
    char byte = 0;
    char* out = &byte;
    std::size_t room = 1;
    const bool known =
        ::iconv(converter_, &in, &left, &out, &room) != static_cast<std::size_t>(-1) && room == 0;
    return known ? std::optional(byte) : std::nullopt;
  }

 private:
  bool is_open() const { return converter_ != reinterpret_cast<iconv_t>(-1); }

  iconv_t converter_;
};

// Which encoding the first byte of a Russian or a Western letter was taken for: Р and С, or Ð, Ñ
// and Ã.
const char* encoding_of_lead(std::int32_t code) {
  if (code == 0x420 || code == 0x421) return "windows-1251";
  if (code == 0xC3 || code == 0xD0 || code == 0xD1) return "windows-1252";
  return nullptr;
}

// A letter in place of two characters, and how long these are; nothing where there is none.
struct Undoubled {
  std::string letter;
  std::size_t bytes = 0;
};

std::optional<Undoubled> letter_at(std::string_view text) {
  const Utf8Char lead = next_char(text);
  const char* encoding = encoding_of_lead(lead.code);
  if (encoding == nullptr || lead.bytes >= text.size()) return std::nullopt;
  const Utf8Char next = next_char(text.substr(lead.bytes));
  const bool russian = next.code >= 0x410 && next.code <= 0x44F;  // no second byte: mostly so
  if (next.code < 0x80 || russian) return std::nullopt;
  FormerByte byte(encoding);
  const auto first = byte.of(lead.code, text.substr(0, lead.bytes));
  const auto second = byte.of(next.code, text.substr(lead.bytes, next.bytes));
  if (!first || !second) return std::nullopt;
  const std::string letter{*first, *second};
  if (!is_utf8(letter) || !has_letter_or_digit(letter)) return std::nullopt;
  return Undoubled{letter, lead.bytes + next.bytes};
}

}  // namespace

std::optional<std::string> undoubled(std::string_view text, const char* encoding) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  FormerByte byte(encoding);
  std::string once;
  while (!text.empty()) {
    const Utf8Char c = next_char(text);
    const auto former = c.code < 0 ? std::nullopt : byte.of(c.code, text.substr(0, c.bytes));
    if (!former) return std::nullopt;
    once += *former;
    text.remove_prefix(c.bytes);
  }
  const bool letters = std::ranges::any_of(once, [](char c) { return (c & 0x80) != 0; });
  return letters && is_utf8(once) ? std::optional(once) : std::nullopt;
}

// «Рё» alone may be a word's own letters; two such pairs in a row are no Russian, and Ã before a
// sign is nobody's.
std::optional<std::string> undoubled_words(std::string_view value) {
  std::string text;
  std::size_t run = 0;
  bool found = false;
  while (!value.empty()) {
    const auto letter = letter_at(value);
    run = letter ? run + 1 : 0;
    found |= run > 1 || (letter && value.starts_with("Ã"));
    const std::size_t bytes = letter ? letter->bytes : next_char(value).bytes;
    text += letter ? letter->letter : std::string(value.substr(0, bytes));
    value.remove_prefix(bytes);
  }
  return found ? std::optional(text) : std::nullopt;
}

}  // namespace ruka
