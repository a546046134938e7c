// Text made harmless for a terminal: nothing that came from data acts on the screen.
#include "lib/base/terminal.hpp"

#include <fmt/format.h>

#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"

namespace ruka {

namespace {

bool is_control(std::int32_t c) { return c < 0x20 || (c >= 0x7F && c <= 0x9F); }

// Characters that turn the order of what follows, or hide in it.
bool is_bidi(std::int32_t c) {
  return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E ||
         c == 0x200F || c == 0x061C;
}

enum class Lines { Fold, Keep };

std::string escaped(std::string_view text, Lines lines) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const Utf8Char c = next_char(text);
    if (c.code < 0) {
      out += fmt::format("\\x{:02x}", static_cast<unsigned char>(text[0]));
    } else if (c.code == '\n' && lines == Lines::Keep) {
      out += '\n';
    } else if (c.code == '\r' && text.size() > 1 && text[1] == '\n') {
      // the line feed behind it says it all
    } else if (c.code == '\n' || c.code == '\t' || c.code == '\r' || c.code == 0x2028 ||
               c.code == 0x2029) {
      out += ' ';
    } else if (is_control(c.code)) {
      out += fmt::format("\\x{:02x}", c.code);
    } else if (is_bidi(c.code)) {
      out += fmt::format("\\u{:04x}", c.code);
    } else {
      out += text.substr(0, c.bytes);
    }
    text.remove_prefix(c.bytes);
  }
  return out;
}

}  // namespace

std::string terminal_safe(std::string_view text) {
  return plain_width(text) >= 0 ? std::string(text) : escaped(text, Lines::Fold);
}

std::string terminal_safe_lines(std::string_view text) { return escaped(text, Lines::Keep); }

std::string terminal_safe_bytes(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size());
  while (!bytes.empty()) {
    const Utf8Char c = next_char(bytes);
    const bool line_end = c.code == '\n' || bytes.starts_with("\r\n");
    if (c.code < 0) {
      out += fmt::format("\\x{:02x}", static_cast<unsigned char>(bytes[0]));
    } else if (is_control(c.code) && !line_end && c.code != '\t') {
      out += c.code < 0x7F ? fmt::format("\\x{:02x}", c.code) : fmt::format("\\u{:04x}", c.code);
    } else if (is_bidi(c.code)) {
      out += fmt::format("\\u{:04x}", c.code);
    } else {
      out += bytes.substr(0, c.bytes);
    }
    bytes.remove_prefix(c.bytes);
  }
  return out;
}

}  // namespace ruka
