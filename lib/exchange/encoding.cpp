// Encodings that Russian offices and their partners write, told apart by their bytes.
#include <iconv.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <limits>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"
#include "lib/exchange/csv.hpp"
#include "lib/exchange/doubled.hpp"

namespace ruka {

namespace {

// How often each of а..я stands in Russian text, per mille: whatever its case, so that a table
// written in capitals is not taken for small letters of another encoding.
constexpr std::array<int, 32> kFrequency = {80, 16, 45, 17,  30, 85, 9,  16, 74, 12, 35,
                                            44, 32, 67, 110, 28, 47, 55, 63, 26, 3,  10,
                                            5,  14, 7,  4,   1,  19, 17, 3,  6,  20};
constexpr int kUnlikely = -100;
constexpr char kInvalid = '\xFF';    // no byte of UTF-8
constexpr std::size_t kFewest = 10;  // with one of ten bytes invalid a file is another encoding's

bool is_capital(std::int32_t c) { return (c >= 0x410 && c <= 0x42F) || c == 0x401; }

int letter_score(std::int32_t c) {
  if (c == 0x401 || c == 0x451) return 2;  // Ё ё
  const std::int32_t small = is_capital(c) ? c + 32 : c;
  if (small >= 0x430 && small <= 0x44F) {
    return kFrequency[static_cast<std::size_t>(small - 0x430)];
  }
  const bool sign = c == 0xA0 || c == 0xAB || c == 0xBB || c == 0x2116 ||
                    (c >= 0x2010 && c <= 0x2026);  // « » № – — “ ” …
  return sign ? 0 : kUnlikely;
}

bool looks_like_utf16(std::string_view bytes, std::size_t zero_at) {
  std::size_t zeros = 0;
  const std::size_t pairs = std::min<std::size_t>(bytes.size() / 2, 500);
  for (std::size_t i = 0; i < pairs; ++i) {
    const auto high = static_cast<unsigned char>(bytes[2 * i + zero_at]);
    if (high == 0 || high == 4) ++zeros;  // Latin and Cyrillic pages
  }
  return pairs > 2 && zeros * 10 >= pairs * 9;
}

// What is in another encoding, a character cut in two or a cell from elsewhere, does not make the
// file that encoding's: in those nearly every letter, and every line with one, is invalid.
bool is_mostly_utf8(std::string_view bytes) {
  std::size_t valid = 0;
  std::size_t invalid = 0;
  std::size_t whole_lines = 0;
  std::size_t broken_lines = 0;
  for (const std::string_view line : split(bytes, '\n')) {
    std::size_t beyond_ascii = 0;
    std::size_t wrong = 0;
    for (std::string_view rest = line; !rest.empty();) {
      const Utf8Char c = next_char(rest);
      beyond_ascii += c.bytes > 1;
      wrong += c.code < 0;
      rest.remove_prefix(c.bytes);
    }
    valid += beyond_ascii;
    invalid += wrong;
    broken_lines += wrong > 0;
    whole_lines += wrong == 0 && beyond_ascii > 0;
  }
  return invalid == 0 || valid > invalid || (whole_lines > 0 && whole_lines >= broken_lines);
}

bool is_cyrillic(std::int32_t c) { return c >= 0x400 && c <= 0x45F; }

bool is_latin(std::int32_t c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

// Whether most words with letters beyond ASCII have Latin ones too: «Kцhler» is no Russian.
bool mixes_alphabets(std::string_view bytes, const std::string& encoding) {
  std::int64_t words = 0;
  std::int64_t mixed = 0;
  bool latin = false;
  bool cyrillic = false;
  const std::string text = to_utf8(bytes, encoding) + " ";
  for (std::string_view rest = text; !rest.empty();) {
    const Utf8Char c = next_char(rest);
    rest.remove_prefix(c.bytes);
    if (is_latin(c.code) || is_cyrillic(c.code)) {
      latin |= is_latin(c.code);
      cyrillic |= is_cyrillic(c.code);
      continue;
    }
    words += cyrillic;
    mixed += cyrillic && latin;
    latin = cyrillic = false;
  }
  return mixed * 2 > words;
}

// By letters that the one language of two has and the other seldom: ł ž ý ě are Central European,
// å à ñ Western; č and ř stand for è and ø, and count where á or í stand too.
std::string latin_encoding(std::string_view bytes) {
  constexpr std::string_view kCentral =
      "\x8A\x8D\x8E\x9A\x9C\x9D\x9E\x9F\xB3\xB9\xBE\xC8\xCC\xDD\xEC\xF9\xFD";
  constexpr std::string_view kWestern = "\xC0\xC5\xD1\xE0\xE3\xE5\xF1\xF2\xF5";
  constexpr std::string_view kBoth = "\xD8\xE6\xE8\xEA\xF8";
  const auto count = [&](std::string_view letters) {
    return std::ranges::count_if(bytes, [&](char c) { return letters.find(c) != letters.npos; });
  };
  auto central = count(kCentral);
  if (central > 0 || count("\xE1\xED") > 0) central += count(kBoth);
  return central > count(kWestern) ? "windows-1250" : "windows-1252";
}

// What UTF-8 was taken for and written as UTF-8 once more, and what such a file is in.
struct Twice {
  const char* taken_for;
  std::string_view name;
};
constexpr Twice kTwice[] = {{"windows-1251", "UTF-8 in windows-1251 in UTF-8"},
                            {"windows-1252", "UTF-8 in windows-1252 in UTF-8"}};

}  // namespace

std::string encoding_of_file(std::string_view bytes) {
  constexpr std::size_t kEnough = 65536;
  std::string_view sample = bytes.substr(0, kEnough);
  if (bytes.size() > kEnough) sample = sample.substr(0, sample.rfind('\n') + 1);
  for (const Twice& one : kTwice) {
    if (undoubled(sample, one.taken_for)) return std::string(one.name);
  }
  return detect_encoding(bytes);
}

int russian_score(std::string_view bytes, const std::string& encoding) {
  std::string text;
  try {
    text = to_utf8(bytes, encoding);
  } catch (const Error&) {
    return std::numeric_limits<int>::min();
  }
  int score = 0;
  bool after_small = false;
  for (std::string_view rest = text; !rest.empty();) {
    const Utf8Char c = next_char(rest);
    rest.remove_prefix(c.bytes);
    if (c.code < 0) score += kUnlikely;
    if (c.code >= 0x80) score += letter_score(c.code);
    if (after_small && is_capital(c.code)) score += kUnlikely;  // рОМАШКА
    after_small = (c.code >= 0x430 && c.code <= 0x44F) || c.code == 0x451;
  }
  return score;
}

std::string detect_encoding(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) return "UTF-8";
  if (bytes.starts_with("\xFF\xFE")) return "UTF-16LE";
  if (bytes.starts_with("\xFE\xFF")) return "UTF-16BE";
  if (bytes.find('\0') != bytes.npos) {
    if (looks_like_utf16(bytes, 1)) return "UTF-16LE";
    if (looks_like_utf16(bytes, 0)) return "UTF-16BE";
  }
  if (is_mostly_utf8(bytes)) return "UTF-8";
  const std::string_view sample = bytes.substr(0, 65536);
  std::string best = "windows-1251";
  int best_score = russian_score(sample, "windows-1251");
  for (const char* encoding : {"KOI8-R", "IBM866"}) {
    const int score = russian_score(sample, encoding);
    if (score > best_score) {
      best = encoding;
      best_score = score;
    }
  }
  return mixes_alphabets(sample, best) ? latin_encoding(sample) : best;
}

std::string to_utf8(std::string_view bytes, const std::string& encoding) {
  for (const Twice& one : kTwice) {
    if (encoding == one.name) return undoubled(bytes, one.taken_for).value_or(std::string(bytes));
  }
  iconv_t converter = ::iconv_open("UTF-8", encoding.c_str());
  if (converter == reinterpret_cast<iconv_t>(-1)) {
    throw Error(
        ErrorKind::Input,
        msg("the encoding “{encoding}” is not known", {{"encoding", terminal_safe(encoding)}}),
        msg("known ones are UTF-8, windows-1251, windows-1252, windows-1250, KOI8-R, IBM866, "
            "UTF-16LE, UTF-16BE"));
  }
  std::string text;
  std::array<char, 65536> buffer;
  char* in = const_cast<char*>(bytes.data());
  std::size_t left = bytes.size();
  const std::size_t unit = encoding.starts_with("UTF-16") ? 2 : 1;
  std::size_t invalid = 0;
  while (left > 0) {
    char* out = buffer.data();
    std::size_t room = buffer.size();
    const std::size_t code = ::iconv(converter, &in, &left, &out, &room);
    text.append(buffer.data(), buffer.size() - room);
    if (code != static_cast<std::size_t>(-1) || errno == E2BIG) continue;
    text += kInvalid;
    ++invalid;
    const std::size_t skipped = std::min(left, unit);
    in += skipped;
    left -= skipped;
  }
  ::iconv_close(converter);
  if (invalid * kFewest > bytes.size()) {
    throw Error(ErrorKind::Input,
                msg("the file is not in {encoding}", {{"encoding", terminal_safe(encoding)}}),
                msg("give another with --encoding: UTF-8, windows-1251, windows-1252, "
                    "windows-1250, KOI8-R, IBM866, UTF-16LE, UTF-16BE"));
  }
  return text;
}

std::string in_encoding(std::string text, const CsvDialect& dialect) {
  constexpr std::string_view kBom = "\ufeff";
  if (dialect.bom) text.insert(0, kBom);
  if (dialect.encoding.empty() || dialect.encoding == "UTF-8") return text;
  // What the encoding has no sign for, quotes of ours, is written in other signs.
  iconv_t converter = ::iconv_open((dialect.encoding + "//TRANSLIT").c_str(), "UTF-8");
  if (converter == reinterpret_cast<iconv_t>(-1)) return text;
  std::string bytes;
  std::array<char, 65536> buffer;
  char* in = text.data();
  std::size_t left = text.size();
  bool fits = true;
  while (fits && left > 0) {
    char* out = buffer.data();
    std::size_t room = buffer.size();
    const std::size_t code = ::iconv(converter, &in, &left, &out, &room);
    bytes.append(buffer.data(), buffer.size() - room);
    fits = code != static_cast<std::size_t>(-1) || errno == E2BIG;
  }
  ::iconv_close(converter);
  return fits ? bytes : text;
}

}  // namespace ruka
