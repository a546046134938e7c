#include "lib/base/utf8.hpp"

#include <utf8proc.h>

namespace ruka {

namespace {

bool is_tail(std::string_view text, std::size_t at) {
  return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
}

// The bytes of the plain character that begins at `at` and is neither ASCII nor Cyrillic; 0 where
// it is not plain.
std::size_t mark_bytes(std::string_view text, std::size_t at) {
  const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned lead = byte(at);
  if (!is_tail(text, at + 1)) return 0;
  const unsigned next = byte(at + 1);
  if (lead == 0xC2) return next == 0xA0 || next == 0xAB || next == 0xBB ? 2 : 0;
  if (lead != 0xE2 || !is_tail(text, at + 2)) return 0;
  const unsigned last = byte(at + 2);
  const bool mark = (next == 0x80 && last >= 0x90 && last <= 0xA6) ||
                    (next == 0x84 && last == 0x96) || (next == 0x82 && last == 0xBD);
  return mark ? 3 : 0;
}

}  // namespace

int plain_width(std::string_view text) {
  int width = 0;
  for (std::size_t at = 0; at < text.size(); ++width) {
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead >= 0x20 && lead < 0x7F) {  // most there is: no call
      ++at;
    } else if ((lead == 0xD0 || lead == 0xD1) && is_tail(text, at + 1)) {
      at += 2;
    } else {
      const std::size_t bytes = mark_bytes(text, at);
      if (bytes == 0) return -1;
      at += bytes;
    }
  }
  return width;
}

Utf8Char next_char(std::string_view text) {
  std::int32_t code = 0;
  const auto bytes = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                      static_cast<utf8proc_ssize_t>(text.size()), &code);
  return bytes > 0 ? Utf8Char{code, static_cast<std::size_t>(bytes)} : Utf8Char{-1, 1};
}

void append_char(std::string& out, std::int32_t code) {
  utf8proc_uint8_t bytes[4];
  const auto count = utf8proc_encode_char(code, bytes);
  out.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(count));
}

}  // namespace ruka
