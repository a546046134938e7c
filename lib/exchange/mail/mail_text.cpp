#include "lib/exchange/mail/mail_text.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"
#include "lib/exchange/csv.hpp"

namespace ruka {

namespace {

// Each invalid byte becomes U+FFFD.
std::string mended_utf8(std::string_view bytes) {
  std::string text;
  while (!bytes.empty()) {
    const Utf8Char c = next_char(bytes);
    if (c.code < 0) {
      append_char(text, 0xFFFD);
    } else {
      text += bytes.substr(0, c.bytes);
    }
    bytes.remove_prefix(c.bytes);
  }
  return text;
}

// By one encoding; empty where it is not known or the bytes are not in it.
std::string converted(std::string_view bytes, const std::string& charset) {
  try {
    std::string text = to_utf8(bytes, charset);
    return is_utf8(text) ? text : std::string();
  } catch (const Error&) {
    return {};
  }
}

// Folded; empty for one that names nothing.
std::string charset_name(std::string_view charset) {
  std::string name = fold(trim(charset));
  if (name == "utf8") name = "utf-8";
  if (name == "x-mac-cyrillic") name = "mac-cyrillic";  // as iconv calls it
  return name == "us-ascii" ? std::string() : name;
}

bool is_western(std::string_view charset) {
  constexpr std::string_view kWestern[] = {"iso-8859-1",  "iso8859-1",    "latin1", "latin-1",
                                           "iso-8859-15", "windows-1252", "cp1252"};
  return std::ranges::find(kWestern, charset) != std::end(kWestern);
}

// Encodings of one byte a character; a text in one of them is hardly ever valid UTF-8.
bool is_one_byte(std::string_view charset) {
  constexpr std::string_view kKinds[] = {"iso-8859-", "iso8859-", "windows-125", "cp125", "koi8",
                                         "ibm866",    "cp866",    "latin",       "x-mac", "mac"};
  return std::ranges::any_of(kKinds,
                             [&](std::string_view kind) { return charset.starts_with(kind); });
}

// Words made of nothing but letters beyond ASCII: Russian, where Western words have one or two.
bool reads_as_russian(std::string_view bytes) {
  constexpr std::size_t kWord = 3;
  std::size_t high = 0;
  std::size_t in_words = 0;
  std::size_t run = 0;
  for (std::size_t i = 0; i <= bytes.size(); ++i) {
    if (i < bytes.size() && static_cast<unsigned char>(bytes[i]) >= 0x80) {
      ++run;
      continue;
    }
    high += run;
    in_words += run >= kWord ? run : 0;
    run = 0;
  }
  return in_words * 2 > high;
}

// Whether the bytes say that the named encoding is not theirs.
bool is_untrue(std::string_view bytes, std::string_view charset) {
  constexpr std::ptrdiff_t kEnough = 20;  // letters by which Russian encodings are told apart
  const auto high =
      std::ranges::count_if(bytes, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
  if (high == 0 || !is_one_byte(charset)) return false;
  const std::string seen = detect_encoding(bytes);
  if (seen == "UTF-8") return true;
  if (is_western(charset)) return reads_as_russian(bytes);
  const bool russian = charset.starts_with("koi8") || charset.ends_with("1251") ||
                       charset.ends_with("866") || charset.ends_with("8859-5") ||
                       charset == "mac-cyrillic";
  return russian && high >= kEnough && reads_as_russian(bytes) &&
         russian_score(bytes, std::string(charset)) < russian_score(bytes, seen);
}

char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool starts_with_word(std::string_view text, std::string_view word) {
  return text.size() >= word.size() && std::equal(word.begin(), word.end(), text.begin(),
                                                  [](char a, char b) { return a == small(b); });
}

struct Entity {
  std::string_view name;
  std::int32_t code;
};
constexpr Entity kEntities[] = {
    {"amp", '&'},       {"lt", '<'},       {"gt", '>'},       {"quot", '"'},     {"apos", '\''},
    {"nbsp", ' '},      {"laquo", 0xAB},   {"raquo", 0xBB},   {"mdash", 0x2014}, {"ndash", 0x2013},
    {"hellip", 0x2026}, {"copy", 0xA9},    {"bull", 0x2022},  {"euro", 0x20AC},  {"sect", 0xA7},
    {"ldquo", 0x201C},  {"rdquo", 0x201D}, {"bdquo", 0x201E}, {"rsquo", 0x2019}, {"lsquo", 0x2018},
    {"deg", 0xB0},      {"times", 0xD7},   {"middot", 0xB7},  {"reg", 0xAE},     {"trade", 0x2122}};

bool is_character(std::int32_t code) {
  return code > 0 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
}

// The character of an entity's name (without & and ;), or 0.
std::int32_t entity_code(std::string_view name) {
  if (!name.starts_with('#')) {
    const auto* found = std::ranges::find(kEntities, name, &Entity::name);
    return found == std::end(kEntities) ? 0 : found->code;
  }
  name.remove_prefix(1);
  const bool hex = name.starts_with('x') || name.starts_with('X');
  if (hex) name.remove_prefix(1);
  std::int32_t code = 0;
  const auto [end, error] =
      std::from_chars(name.data(), name.data() + name.size(), code, hex ? 16 : 10);
  const bool whole = error == std::errc() && end == name.data() + name.size();
  return whole && is_character(code) ? (code == 0xA0 ? ' ' : code) : 0;
}

// Reads HTML from the front, writing its text.
class Html {
 public:
  explicit Html(std::string_view html) : rest_(html) {}

  std::string text() {
    while (!rest_.empty()) {
      const char c = rest_.front();
      if (c == '<') {
        take_tag();
      } else if (c == '&') {
        take_entity();
      } else {
        rest_.remove_prefix(1);
        c == ' ' || c == '\t' || c == '\r' || c == '\n' ? add_space() : out_.push_back(c);
      }
    }
    return std::move(out_);
  }

 private:
  void add_space() {
    if (!out_.empty() && out_.back() != ' ' && out_.back() != '\n') out_ += ' ';
  }

  void add_line() {
    while (out_.ends_with(' ')) out_.pop_back();
    if (!out_.empty() && !out_.ends_with("\n\n")) out_ += '\n';
  }

  void skip_past(std::string_view end) {
    const std::size_t at = rest_.find(end);
    rest_.remove_prefix(at == rest_.npos ? rest_.size() : at + end.size());
  }

  // What stands between a tag that holds no text and its end.
  void skip_element(std::string_view end_tag) {
    while (!rest_.empty() && !starts_with_word(rest_, end_tag)) {
      rest_.remove_prefix(1);
      const std::size_t next = rest_.find('<');
      rest_.remove_prefix(next == rest_.npos ? rest_.size() : next);
    }
    skip_past(">");
  }

  void take_tag() {
    if (rest_.starts_with("<!--")) return skip_past("-->");
    const bool opens = rest_.size() > 1 && (rest_[1] == '/' || rest_[1] == '!' || rest_[1] == '?' ||
                                            (small(rest_[1]) >= 'a' && small(rest_[1]) <= 'z'));
    if (!opens) {
      out_ += '<';
      return rest_.remove_prefix(1);
    }
    std::string name;
    for (const char c : rest_.substr(1, 12)) {
      if (c == '>' || c == ' ' || c == '\t' || c == '\r' || c == '\n') break;
      if (c != '/') name += small(c);
    }
    if (rest_[1] != '/' && (name == "script" || name == "style" || name == "title")) {
      return skip_element("</" + name);
    }
    skip_past(">");
    constexpr std::string_view kLines[] = {"br", "div", "tr", "li", "table", "ul",        "ol",
                                           "hr", "h1",  "h2", "h3", "h4",    "blockquote"};
    if (name == "p") add_line();
    if (name == "p" || std::ranges::find(kLines, name) != std::end(kLines)) add_line();
    if (name == "td" || name == "th") add_space();
  }

  void take_entity() {
    constexpr std::size_t kLongest = 10;
    const std::size_t end = rest_.substr(0, kLongest).find(';');
    const std::int32_t code = end == rest_.npos ? 0 : entity_code(rest_.substr(1, end - 1));
    if (code == 0) {
      out_ += '&';
      rest_.remove_prefix(1);
    } else {
      append_char(out_, code);
      rest_.remove_prefix(end + 1);
    }
  }

  std::string_view rest_;
  std::string out_;
};

std::string_view quote_depth(std::string_view line) {
  return line.substr(0, std::min(line.find_first_not_of('>'), line.size()));
}

}  // namespace

std::string_view without_mark(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  return bytes;
}

std::string mail_utf8(std::string_view bytes, const std::string& charset) {
  if (bytes.empty()) return {};
  const std::string named = charset_name(charset);
  std::string text;
  if (!named.empty() && named != "utf-8" && !is_untrue(bytes, named)) {
    text = converted(bytes, named);
  }
  if (text.empty() && !is_utf8(bytes)) {
    // Bytes of a text that is UTF-8 but for some of them are not another encoding.
    const std::string seen = detect_encoding(bytes);
    text = seen == "UTF-8" ? mended_utf8(bytes) : converted(bytes, seen);
  }
  if (text.empty()) text = bytes;
  return clean_text(is_utf8(text) ? text : mended_utf8(text));
}

std::string text_of_html(std::string_view html) { return tidy_lines(Html(html).text()); }

std::string unflowed(std::string_view text, bool delete_spaces) {
  std::string out;
  std::string depth = "none";
  bool open = false;
  for (std::string_view line : split(text, '\n')) {
    if (line.ends_with('\r')) line.remove_suffix(1);
    const std::string_view quoted = quote_depth(line);
    std::string_view words = line.substr(quoted.size());
    if (words.starts_with(' ')) words.remove_prefix(1);  // stuffed
    const bool joins = open && depth == quoted && words != "-- ";
    if (!joins) {
      if (depth != "none") out += '\n';
      out += quoted;
      if (!quoted.empty() && !words.empty()) out += ' ';
    }
    depth = quoted;
    open = words.ends_with(' ') && words != "-- ";
    if (open && delete_spaces) words.remove_suffix(1);
    out += words;
  }
  return out;
}

std::string tidy_lines(std::string_view text) {
  std::string out;
  int empty = 0;
  for (std::string_view line : split(text, '\n')) {
    while (!line.empty() && (line.back() == ' ' || line.back() == '\t' || line.back() == '\r')) {
      line.remove_suffix(1);
    }
    if (line.empty()) {
      ++empty;
      continue;
    }
    if (!out.empty()) out += empty > 0 ? "\n\n" : "\n";
    empty = 0;
    out += line;
  }
  return out;
}

}  // namespace ruka
