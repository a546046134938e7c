#include "lib/base/latin.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"

namespace ruka {

namespace {

constexpr std::array<std::string_view, 32> kRussian = {
    "a", "b", "v", "g", "d", "e", "zh", "z",  "i",  "i",  "k", "l", "m", "n", "o",  "p",
    "r", "s", "t", "u", "f", "h", "ts", "ch", "sh", "sh", "",  "i", "",  "e", "iu", "ia"};

struct Letter {
  std::int32_t code;
  std::string_view latin;
};
// Ukrainian and Belarusian letters, and those of ISO 9.
constexpr Letter kOthers[] = {
    {0x454, "e"},  {0x456, "i"}, {0x457, "i"},  {0x45E, "u"},  {0x491, "g"},
    {0xE0, "a"},   {0xE1, "a"},  {0xE2, "ia"},  {0xE4, "a"},   {0xE8, "e"},
    {0xE9, "e"},   {0xEB, "e"},  {0xED, "i"},   {0xF3, "o"},   {0xF6, "o"},
    {0xFB, "iu"},  {0xFC, "u"},  {0x10D, "ch"}, {0x15D, "sh"}, {0x161, "sh"},
    {0x17E, "zh"}, {0x142, "l"}, {0x2019, ""},  {0x2B9, ""},   {0x2BA, ""}};

void append_latin(std::string& out, std::int32_t c) {
  if (c >= 0x430 && c <= 0x44F) {
    out += kRussian[static_cast<std::size_t>(c - 0x430)];
    return;
  }
  if (c == '\'' || c == '`' || c == '"') return;  // signs for ь and ъ
  const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  if (c < 0x80) {
    if (letter) {
      out += static_cast<char>(c);
    } else if (!out.ends_with(' ')) {
      out += ' ';
    }
    return;
  }
  const auto* found = std::ranges::find(kOthers, c, &Letter::code);
  if (found != std::end(kOthers)) {
    out += found->latin;
  } else {
    append_char(out, c);
  }
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  std::size_t found = text.find(from);
  if (found == text.npos) return;
  std::string out;
  out.reserve(text.size());
  std::size_t at = 0;
  for (; found != text.npos; found = text.find(from, at)) {
    out.append(text, at, found - at);
    out += to;
    at = found + from.size();
  }
  text = out.append(text, at);
}

struct Spelling {
  std::string_view from, to;
};
// In this order; a space is the border of a word.
constexpr Spelling kSpellings[] = {
    {"tsch", "ch"},      {"shch", "sh"}, {"schch", "sh"}, {"sch", "sh"},  {"shh", "sh"},
    {"tch", "ch"},       {"kh", "h"},    {"ph", "f"},     {"th", "t"},    {"ck", "k"},
    {"w", "v"},          {"q", "k"},     {" xe", " kse"}, {" x", " h"},   {"x", "ks"},
    {"ff ", "v "},       {"cz", "ts"},   {"tz", "ts"},    {"tc", "ts"},   {"cov ", "tsov "},
    {"cova ", "tsova "}, {"ce", "tse"},  {"ci", "tsi"},   {"cy", "tsi"},  {"cj", "tsi"},
    {"cv", "tsv"},       {"ch", "\x01"}, {"c", "k"},      {"\x01", "ch"}, {"y", "i"},
    {"j", "i"},          {"ii", "i"},    {"io", "e"},     {"ie", "e"},    {"cho", "che"},
    {"sho", "she"},      {"zho", "zhe"}, {"ter ", "tr "}, {"der ", "dr "}};

bool is_small_letter(char c) { return c >= 'a' && c <= 'z'; }

}  // namespace

std::string latin_key(std::string_view folded) {
  std::string text = " ";
  for (std::string_view rest = folded; !rest.empty();) {
    const Utf8Char c = next_char(rest);
    if (c.code >= 0) append_latin(text, c.code);
    rest.remove_prefix(c.bytes);
  }
  if (!text.ends_with(' ')) text += ' ';
  for (const Spelling& one : kSpellings) replace_all(text, one.from, one.to);
  const auto same = [](char a, char b) { return a == b && is_small_letter(a); };
  const auto twice = std::ranges::unique(text, same);
  text.erase(twice.begin(), twice.end());
  return std::string(trim(text));
}

bool has_cyrillic(std::string_view text) {
  return std::ranges::any_of(text, [](char c) { return c == '\xD0' || c == '\xD1'; });
}

std::string cyrillic_spelling(std::string_view folded) {
  constexpr Spelling kLetters[] = {
      {"shch", "щ"},  {"sch", "щ"},  {"zh", "ж"}, {"kh", "х"}, {"ts", "ц"},    {"ch", "ч"},
      {"sh", "ш"},    {"yo", "е"},   {"yu", "ю"}, {"iu", "ю"}, {"ju", "ю"},    {"ya", "я"},
      {"ja", "я"},    {"ye", "е"},   {"ff", "в"}, {"x", "кс"}, {"ey ", "ей "}, {"ay ", "ай "},
      {"oy ", "ой "}, {"y ", "ий "}, {"a", "а"},  {"b", "б"},  {"c", "к"},     {"d", "д"},
      {"e", "е"},     {"f", "ф"},    {"g", "г"},  {"h", "х"},  {"i", "и"},     {"j", "й"},
      {"k", "к"},     {"l", "л"},    {"m", "м"},  {"n", "н"},  {"o", "о"},     {"p", "п"},
      {"q", "к"},     {"r", "р"},    {"s", "с"},  {"t", "т"},  {"u", "у"},     {"v", "в"},
      {"w", "в"},     {"y", "ы"},    {"z", "з"}};
  std::string text = std::string(folded) + " ";
  for (const Spelling& one : kLetters) replace_all(text, one.from, one.to);
  text.pop_back();
  return text;
}

std::string latin_person_key(std::string_view folded) {
  const std::string key = latin_key(folded);
  std::vector<std::string_view> words = split(key, ' ');
  std::ranges::sort(words);
  std::string out;
  for (const std::string_view word : words) {
    if (!out.empty()) out += ' ';
    out += word;
  }
  return out;
}

}  // namespace ruka
