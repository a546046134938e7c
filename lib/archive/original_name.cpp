#include "lib/archive/original_name.hpp"

#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"

namespace ruka {

namespace {

constexpr std::int32_t kLineSeparator = 0x2028;
constexpr std::int32_t kParagraphSeparator = 0x2029;

std::string visible(const Utf8Char& c, std::string_view bytes) {
  if (c.code == '\\') return "\\\\";
  if (c.code == '/') return "\\";
  if (c.code < 0x20) return fmt::format("\\x{:02x}", c.code);
  if (c.code == kLineSeparator || c.code == kParagraphSeparator) {
    return fmt::format("\\u{:04x}", c.code);
  }
  return terminal_safe(bytes);
}

}  // namespace

std::string stored_name(std::string_view name) {
  std::string stored;
  while (!name.empty()) {
    const Utf8Char c = next_char(name);
    stored += c.code < 0 ? fmt::format("/x{:02x}", static_cast<unsigned char>(name[0]))
                         : std::string(name.substr(0, c.bytes));
    name.remove_prefix(c.bytes);
  }
  return stored;
}

std::string visible_name(std::string_view stored) {
  std::string out;
  for (std::string_view rest = stored; !rest.empty();) {
    const Utf8Char c = next_char(rest);
    const std::string_view bytes = rest.substr(0, c.bytes);
    rest.remove_prefix(c.bytes);
    const bool inside = !out.empty() && !rest.empty() && rest[0] != ' ';
    out += c.code == ' ' && !inside ? "\\x20" : visible(c, bytes);
  }
  return out;
}

}  // namespace ruka
