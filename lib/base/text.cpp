#include "lib/base/text.hpp"

#include <utf8proc.h>

#include <cstdlib>
#include <memory>

#include "lib/base/error.hpp"
#include "lib/base/utf8.hpp"

namespace ruka {

namespace {

constexpr std::int32_t kNbsp = 0xA0;

bool is_space(std::int32_t c) {
  return c == ' ' || (c >= 9 && c <= 13) || c == kNbsp || c == 0x202F ||
         (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x3000 || c == 0xFEFF ||
         c == 0x85;
}

std::string mapped(std::string_view text, int options) {
  utf8proc_uint8_t* raw = nullptr;
  const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                 static_cast<utf8proc_ssize_t>(text.size()), &raw,
                                 static_cast<utf8proc_option_t>(options));
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(raw, std::free);
  if (size < 0) return std::string(text);
  return {reinterpret_cast<const char*>(raw), static_cast<std::size_t>(size)};
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// Lower case of what is nearly all the text there is here; -1 for anything that needs the tables.
std::int32_t fold_quickly(std::int32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z' ? c + 32 : c;
  if (c >= 0x410 && c <= 0x42F) return c + 32;
  if (c >= 0x430 && c <= 0x44F) return c;
  if (c == 0x401 || c == 0x451) return 0x435;  // Ё ё -> е
  const bool plain = c == kNbsp || c == 0xAB || c == 0xBB || (c >= 0x2010 && c <= 0x2027) ||
                     c == 0x2116;  // « » – — “ ” „ … №
  return plain ? c : -1;
}

bool is_mark(std::int32_t c) { return c >= 0x300 && c <= 0x36F; }

// ё=е in decomposed text: е loses every diaeresis among the marks that follow it, so that none is
// left to make a ё again.
std::string without_yo(std::string_view decomposed) {
  constexpr std::int32_t kYe = 0x435;
  constexpr std::int32_t kDiaeresis = 0x308;
  std::string out;
  out.reserve(decomposed.size());
  for (bool after_ye = false; !decomposed.empty();) {
    const Utf8Char c = next_char(decomposed);
    if (c.code >= 0 && utf8proc_get_property(c.code)->combining_class == 0)
      after_ye = c.code == kYe;
    if (!after_ye || c.code != kDiaeresis) out += decomposed.substr(0, c.bytes);
    decomposed.remove_prefix(c.bytes);
  }
  return out;
}

}  // namespace

std::string visible(std::string_view text) {
  if (is_ascii(text)) return std::string(text);
  std::string out;
  for (; !text.empty();) {
    const Utf8Char c = next_char(text);
    const bool unseen = c.code == 0xAD || c.code == 0x61C ||
                        (c.code >= 0x200B && c.code <= 0x200F) ||
                        (c.code >= 0x202A && c.code <= 0x202E) ||
                        (c.code >= 0x2060 && c.code <= 0x206F) || c.code == 0xFEFF;
    if (!unseen) out += text.substr(0, c.bytes);
    text.remove_prefix(c.bytes);
  }
  return out;
}

bool is_utf8(std::string_view text) {
  if (plain_width(text) >= 0) return true;
  while (!text.empty()) {
    const Utf8Char c = next_char(text);
    if (c.code < 0) return false;
    text.remove_prefix(c.bytes);
  }
  return true;
}

std::string clean_text(std::string_view text) {
  if (!is_utf8(text)) {
    throw Error(ErrorKind::Value,
                msg("text is not UTF-8: “{text}”", {{"text", terminal_safe(text)}}),
                msg("save it as UTF-8, or give a file with --encoding to import"));
  }
  std::string clean(text);
  std::erase(clean, '\0');  // first: a NUL may stand between a letter and its mark
  // Plain text is composed as it stands.
  return is_ascii(clean) || plain_width(clean) >= 0
             ? clean
             : mapped(clean, UTF8PROC_COMPOSE | UTF8PROC_STABLE);
}

std::string clean_line(std::string_view text) {
  const bool tidy = text.find("  ") == text.npos && trim(text).size() == text.size();
  if (tidy && plain_width(text) >= 0) return std::string(text);
  const std::string clean = clean_text(text);
  std::string out;
  bool gap = false;
  for (std::string_view rest = clean; !rest.empty();) {
    const Utf8Char c = next_char(rest);
    if (is_space(c.code) && c.code != kNbsp) {
      gap = !out.empty();
    } else {
      if (gap) out += ' ';
      gap = false;
      out += rest.substr(0, c.bytes);
    }
    rest.remove_prefix(c.bytes);
  }
  return std::string(trim(out));
}

std::string fold(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::string_view rest = text; !rest.empty();) {
    const Utf8Char c = next_char(rest);
    const std::int32_t quick = c.code < 0 ? c.code : fold_quickly(c.code);
    if (quick < 0 || is_mark(c.code)) {
      if (!is_utf8(text)) {
        out += rest.substr(0, c.bytes);
        rest.remove_prefix(c.bytes);
        continue;
      }
      return mapped(
          without_yo(mapped(text, UTF8PROC_DECOMPOSE | UTF8PROC_STABLE | UTF8PROC_CASEFOLD)),
          UTF8PROC_COMPOSE | UTF8PROC_STABLE);
    }
    append_char(out, quick);
    rest.remove_prefix(c.bytes);
  }
  return out;
}

int display_width(std::string_view text) {
  int width = plain_width(text);
  if (width >= 0) return width;
  width = 0;
  while (!text.empty()) {
    const Utf8Char c = next_char(text);
    width += c.code < 0x80 ? 1 : utf8proc_charwidth(c.code);
    text.remove_prefix(c.bytes);
  }
  return width;
}

std::string fit_width(std::string_view text, int width) {
  if (display_width(text) <= width) return std::string(text);
  if (width <= 0) return {};
  std::string out;
  int used = 0;
  while (!text.empty()) {
    const Utf8Char c = next_char(text);
    const int w = c.code < 0x80 ? 1 : utf8proc_charwidth(c.code);
    if (used + w > width - 1) break;
    out += text.substr(0, c.bytes);
    used += w;
    text.remove_prefix(c.bytes);
  }
  return out + "…";
}

std::string pad_right(std::string_view text, int width) {
  const int missing = width - display_width(text);
  return std::string(text) + std::string(static_cast<std::size_t>(std::max(missing, 0)), ' ');
}

std::string pad_left(std::string_view text, int width) {
  const int missing = width - display_width(text);
  return std::string(static_cast<std::size_t>(std::max(missing, 0)), ' ') + std::string(text);
}

std::vector<std::string> wrap_text(std::string_view text, int width) {
  std::vector<std::string> lines;
  for (const std::string_view paragraph : split(text, '\n')) {
    std::string line;
    int used = 0;
    for (const std::string_view word : split(paragraph, ' ')) {
      if (word.empty()) continue;
      const int wide = display_width(word);
      if (!line.empty() && used + 1 + wide > width) lines.push_back(std::exchange(line, {}));
      used = line.empty() ? wide : used + 1 + wide;
      if (!line.empty()) line += ' ';
      line += word;
    }
    lines.push_back(line);
  }
  return lines;
}

std::string_view trim(std::string_view text) {
  while (!text.empty()) {
    const Utf8Char c = next_char(text);
    if (!is_space(c.code)) break;
    text.remove_prefix(c.bytes);
  }
  while (!text.empty()) {
    std::size_t start = text.size() - 1;
    while (start > 0 && (static_cast<unsigned char>(text[start]) & 0xC0) == 0x80) --start;
    const Utf8Char c = next_char(text.substr(start));
    if (c.code < 0 || !is_space(c.code) || start + c.bytes != text.size()) break;
    text.remove_suffix(c.bytes);
  }
  return text;
}

bool has_letter_or_digit(std::string_view text) {
  while (!text.empty()) {
    const Utf8Char c = next_char(text);
    const std::int32_t plain = fold_quickly(c.code);
    if ((plain >= 'a' && plain <= 'z') || (plain >= 0x430 && plain <= 0x44F)) return true;
    const auto category = c.code < 0 ? UTF8PROC_CATEGORY_CN : utf8proc_category(c.code);
    if ((category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO) ||
        (category >= UTF8PROC_CATEGORY_ND && category <= UTF8PROC_CATEGORY_NO)) {
      return true;
    }
    text.remove_prefix(c.bytes);
  }
  return false;
}

bool are_lines_of(std::string_view lines, std::string_view text) {
  const auto there = split(text, '\n');
  return std::ranges::all_of(split(lines, '\n'), [&](std::string_view line) {
    return std::ranges::find(there, line) != there.end();
  });
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (std::size_t start = 0;;) {
    const std::size_t end = text.find(separator, start);
    parts.push_back(text.substr(start, end == text.npos ? end : end - start));
    if (end == text.npos) return parts;
    start = end + 1;
  }
}

void append_quoted(std::string& out, std::string_view text) {
  out += '"';
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  out += '"';
}

}  // namespace ruka
