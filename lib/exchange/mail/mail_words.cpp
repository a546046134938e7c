#include "lib/exchange/mail/mail_words.hpp"

#include <algorithm>

#include "lib/base/text.hpp"
#include "lib/exchange/base64.hpp"
#include "lib/exchange/mail/mail_text.hpp"
#include "lib/exchange/quoted_printable.hpp"

namespace ruka {

namespace {

// Of a header: a blank is written as an underscore (RFC 2047).
std::string from_quoted(std::string_view text) {
  std::string blanks(text);
  std::ranges::replace(blanks, '_', ' ');
  return from_quoted_printable(blanks);
}

// An encoded word: where it stands, its charset and its bytes.
struct EncodedWord {
  std::size_t begin = std::string_view::npos, end = 0;
  std::string charset, bytes;
};

// The first one at or after `from`; begin is npos where there is none.
EncodedWord find_word(std::string_view header, std::size_t from) {
  constexpr std::size_t kLongestCharset = 40;
  for (std::size_t at = header.find("=?", from); at != header.npos;
       at = header.find("=?", at + 2)) {
    const std::size_t mark = header.substr(0, at + kLongestCharset).find('?', at + 2);
    if (mark == header.npos || mark + 2 >= header.size() || header[mark + 2] != '?') continue;
    const char way = static_cast<char>(header[mark + 1] | 0x20);
    if (way != 'b' && way != 'q') continue;
    const std::size_t end = header.find_first_of("? \t\r\n", mark + 3);
    if (end == header.npos || header.compare(end, 2, "?=") != 0) continue;
    const std::string charset = fold(header.substr(at + 2, mark - at - 2));
    const std::string_view text = header.substr(mark + 3, end - mark - 3);
    // "utf-8*ru": the language is of no use here (RFC 2231).
    return {at, end + 2, charset.substr(0, charset.find('*')),
            way == 'b' ? from_base64(text) : from_quoted(text)};
  }
  return {};
}

// Words side by side become one: gmime would read those of several charsets only to the first.
std::string whole_words(std::string_view header) {
  std::string out;
  std::size_t at = 0;
  for (EncodedWord word = find_word(header, 0); word.begin != header.npos;
       word = find_word(header, at)) {
    out += header.substr(at, word.begin - at);
    std::string text;
    at = word.end;
    for (EncodedWord next = find_word(header, at); next.begin != header.npos;
         next = find_word(header, at)) {
      if (!trim(header.substr(at, next.begin - at)).empty()) break;
      if (next.charset == word.charset) {
        word.bytes += next.bytes;  // a character may be cut in two between them
      } else {
        text += mail_utf8(word.bytes, word.charset);
        word.charset = next.charset;
        word.bytes = next.bytes;
      }
      at = next.end;
    }
    text += mail_utf8(word.bytes, word.charset);
    out += "=?utf-8?B?" + to_base64(text) + "?=";
  }
  out += header.substr(at);
  return out;
}

// The end of a header that begins at `from`: its empty line, or the text's end.
std::size_t header_end(std::string_view text, std::size_t from) {
  while (from < text.size()) {
    const std::size_t end = std::min(text.find('\n', from), text.size());
    const std::string_view line = text.substr(from, end - from);
    if (line.empty() || line == "\r") return from;
    from = std::min(end + 1, text.size());
  }
  return from;
}

}  // namespace

std::string with_whole_words(std::string_view message, std::size_t header_size) {
  constexpr std::size_t kLongestHeader = 65536;  // of a part
  std::string out = whole_words(message.substr(0, header_size));
  std::string_view rest = message.substr(header_size);
  // A part's header follows a line of two dashes and its boundary.
  for (std::size_t dashes = rest.starts_with("--") ? 0 : rest.find("\n--"); dashes != rest.npos;
       dashes = rest.find("\n--")) {
    const std::size_t line = rest.find('\n', dashes + 1);
    if (line == rest.npos) break;
    const std::size_t end = header_end(rest, line + 1);
    out += rest.substr(0, line + 1);
    const std::string_view header = rest.substr(line + 1, end - line - 1);
    out += header.size() > kLongestHeader ? std::string(header) : whole_words(header);
    rest.remove_prefix(end);
  }
  out += rest;
  return out;
}

}  // namespace ruka
