#include "lib/table/excel_text.hpp"

#include <utf8proc.h>

#include <algorithm>

#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"

namespace ruka {

namespace {

// What begins a formula, a signed number, an error or a guard; of any width.
constexpr std::string_view kFirstSigns[] = {"=",  "+", "-",  "@",  "'",  "#", "\t",
                                            "\r", "−", "＝", "＋", "－", "＠"};
constexpr std::string_view kTruths[] = {"true", "false", "истина", "ложь"};
constexpr std::string_view kMonths[] = {
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "янв",
    "фев", "мар", "апр", "май", "мая", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"};
// Words within a number, an hour or a sum.
constexpr std::string_view kWithNumbers[] = {"e", "am", "pm", "a", "p", "г", "р", "руб"};
constexpr std::string_view kDigits = "0123456789";
// The least first byte of a letter behind Latin, Greek, Cyrillic, Armenian and Hebrew in UTF-8.
constexpr unsigned char kOtherScripts = 0xD8;

// A decimal digit of any script: gnumeric reads the Arabic and the wide ones as numbers too.
bool is_digit(std::int32_t c) {
  return (c >= '0' && c <= '9') || (c >= 0x660 && utf8proc_category(c) == UTF8PROC_CATEGORY_ND);
}

bool has_first_sign(std::string_view text) {
  return std::ranges::any_of(kFirstSigns,
                             [text](std::string_view sign) { return text.starts_with(sign); });
}

// A number that is shown as it is written.
bool is_plain_number(std::string_view text) {
  constexpr std::size_t kShown = 11;  // digits; more are shown as 1.23E+11
  return text.size() <= kShown && text.find_first_not_of(kDigits) == text.npos &&
         (text.front() != '0' || text.size() == 1);
}

bool parts_words(std::int32_t c) {
  if (c < 0x80)
    return c >= 0 &&
           std::string_view(" .,:;/-+%()$").find(static_cast<char>(c)) != std::string_view::npos;
  return c == 0xA0 || c == 0x2009 || c == 0x202F || c == 0x2212 || c == 0x20AC || c == 0x20BD ||
         c == 0xA3 || c == 0xA5;
}

bool is_said_with_numbers(std::string_view word) {
  return std::ranges::find(kWithNumbers, word) != std::end(kWithNumbers) ||
         std::ranges::any_of(kMonths,
                             [word](std::string_view month) { return word.starts_with(month); });
}

// Digits, and around them nothing but signs, months and what is said with numbers.
bool is_like_a_number(std::string_view folded) {
  bool digits = false;
  std::string word;
  while (!folded.empty()) {
    const Utf8Char c = next_char(folded);
    const bool digit = is_digit(c.code);
    digits |= digit;
    if (!digit && !parts_words(c.code)) {
      word += folded.substr(0, c.bytes);
    } else if (!word.empty()) {
      if (!is_said_with_numbers(word)) return false;
      word.clear();
    }
    folded.remove_prefix(c.bytes);
  }
  return digits && (word.empty() || is_said_with_numbers(word));
}

// Most cells of a large list are neither: they are not folded.
bool may_be_a_value(std::string_view text) {
  constexpr std::size_t kLongestTruth = 12;  // bytes
  const auto foreign = [](char c) { return static_cast<unsigned char>(c) >= kOtherScripts; };
  return text.size() <= kLongestTruth || text.find_first_of(kDigits) != text.npos ||
         std::ranges::any_of(text, foreign);
}

bool is_read_anew(std::string_view text) {
  const std::string_view bare = trim(text);
  if (has_first_sign(text) || has_first_sign(bare)) return true;
  if (bare.empty() || !may_be_a_value(bare) || is_plain_number(text)) return false;
  const std::string folded = fold(bare);
  return std::ranges::find(kTruths, folded) != std::end(kTruths) || is_like_a_number(folded);
}

// Excel's own limit for a text within a formula; none of the three takes a line break in it.
bool fits_quotes(std::string_view text) {
  constexpr std::ptrdiff_t kMost = 255;  // characters
  const auto characters = std::ranges::count_if(
      text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
  return characters <= kMost && text.find_first_of("\r\n") == text.npos;
}

// The text of a formula that is nothing but a text, "0012" or "say ""yes"""; none of any other.
std::optional<std::string> text_of_formula(std::string_view formula) {
  if (formula.size() < 2 || !formula.starts_with('"') || !formula.ends_with('"')) return {};
  formula = formula.substr(1, formula.size() - 2);
  std::string text;
  for (std::size_t at = 0; at < formula.size(); ++at) {
    if (formula[at] == '"' && (++at == formula.size() || formula[at] != '"')) return {};
    text += formula[at];
  }
  return text;
}

}  // namespace

std::string text_of_excel(std::string cell) {
  if (cell.starts_with('=')) {
    if (auto text = text_of_formula(std::string_view(cell).substr(1))) return std::move(*text);
  } else if (cell.size() > 1 && cell.front() == '\'') {
    const std::string_view behind = std::string_view(cell).substr(1);
    if (has_first_sign(behind) || has_first_sign(trim(behind)) ||
        (!fits_quotes(behind) && is_read_anew(behind))) {
      cell.erase(0, 1);
    }
  }
  return cell;
}

std::string excel_text(std::string_view text) {
  if (!is_read_anew(text)) return std::string(text);
  if (!fits_quotes(text)) return "'" + std::string(text);
  std::string out = "=";
  append_quoted(out, text);
  return out;
}

}  // namespace ruka
