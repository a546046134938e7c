// Encodings that Russian offices write, told apart by their bytes.
#include <iconv.h>

#include <array>
#include <cerrno>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/exchange/csv.hpp"

namespace ruka {

namespace {

// Russian text is mostly small letters, and capitals stand at the beginning of words: how well the
// bytes read as that.
int russian_score(std::string_view bytes, const char* encoding) {
  std::string text;
  try {
    text = to_utf8(bytes, encoding);
  } catch (const Error&) {
    return -1000000;
  }
  int score = 0;
  bool in_word = false;
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    const auto lead = static_cast<unsigned char>(text[i]);
    if (lead < 0x80) {
      in_word = false;
      continue;
    }
    const std::string_view letter = std::string_view(text).substr(i, 2);
    const bool small = (letter >= "а" && letter <= "п") || (letter >= "р" && letter <= "ё");
    const bool capital = letter >= "А" && letter <= "Я";
    if (small) score += 2;
    if (capital) score += in_word ? -1 : 1;
    if (!small && !capital) score -= lead == 0xC2 ? 0 : 3;
    in_word = small || capital;
    if (lead >= 0xC0) i += lead >= 0xE0 ? 2 : 1;
  }
  return score;
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

}  // namespace

std::string detect_encoding(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) return "UTF-8";
  if (bytes.starts_with("\xFF\xFE")) return "UTF-16LE";
  if (bytes.starts_with("\xFE\xFF")) return "UTF-16BE";
  if (bytes.find('\0') != bytes.npos) {
    if (looks_like_utf16(bytes, 1)) return "UTF-16LE";
    if (looks_like_utf16(bytes, 0)) return "UTF-16BE";
  }
  if (is_utf8(bytes)) return "UTF-8";
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
  return best;
}

std::string to_utf8(std::string_view bytes, const std::string& encoding) {
  iconv_t converter = ::iconv_open("UTF-8", encoding.c_str());
  if (converter == reinterpret_cast<iconv_t>(-1)) {
    throw Error(
        ErrorKind::Input,
        msg("the encoding “{encoding}” is not known", {{"encoding", terminal_safe(encoding)}}),
        msg("known ones are UTF-8, windows-1251, KOI8-R, IBM866, UTF-16LE"));
  }
  std::string text;
  std::array<char, 65536> buffer;
  char* in = const_cast<char*>(bytes.data());
  std::size_t left = bytes.size();
  bool failed = false;
  while (left > 0 && !failed) {
    char* out = buffer.data();
    std::size_t room = buffer.size();
    const std::size_t code = ::iconv(converter, &in, &left, &out, &room);
    text.append(buffer.data(), buffer.size() - room);
    failed = code == static_cast<std::size_t>(-1) && errno != E2BIG;
  }
  ::iconv_close(converter);
  if (failed) {
    throw Error(ErrorKind::Input,
                msg("the file is not in {encoding}", {{"encoding", terminal_safe(encoding)}}),
                msg("give another with --encoding: UTF-8, windows-1251, KOI8-R, UTF-16LE"));
  }
  return text;
}

}  // namespace ruka
