#pragma once
// One character of UTF-8 at a time: the step under every function of text.
#include <cstdint>
#include <string>
#include <string_view>

namespace ruka {

/// A decoded character and the bytes it took; an invalid byte is one byte long and code -1.
struct Utf8Char {
  std::int32_t code;
  std::size_t bytes;
};

/// The first character of a text that is not empty (RFC 3629: no surrogates, no overlong forms).
Utf8Char next_char(std::string_view text);

/// The display width of a text of nothing but printable ASCII, Cyrillic and the marks of Russian
/// typography (« » – — … № ₽), which nearly all text here is; -1 for any other, controls and
/// invalid bytes included.
int plain_width(std::string_view text);

/// Appends the UTF-8 form of a valid code point.
void append_char(std::string& out, std::int32_t code);

}  // namespace ruka
