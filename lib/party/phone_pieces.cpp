// Several numbers in one cell, cut apart.
#include <span>

#include "lib/base/text.hpp"
#include "lib/party/number_text.hpp"
#include "lib/party/phone.hpp"

namespace ruka {

namespace {

constexpr std::size_t kNational = 10;  // digits
constexpr std::size_t kFewestDigits = 5;

bool is_number(std::string_view text) {
  const Phone phone = read_phone(text);
  return !phone.e164.empty() && phone_digits(phone.remark).empty();
}

// Between the numbers that people put one behind the other stands a sign of ours then.
constexpr char kCut = '\n';

// "+1 212 555 0100;102": behind a semicolon too few digits for a number are its extension.
std::string with_extensions(std::string_view text) {
  std::string even(text);
  for (std::size_t at = 0; (at = even.find(';', at)) != even.npos; ++at) {
    const std::size_t end = std::min(even.find_first_not_of("0123456789", at + 1), even.size());
    const bool parted = end == even.size() || even[end] == ';' || even[end] == '\n';
    if (parted && end > at + 1 && end - at <= kFewestDigits) even[at] = ',';
  }
  return even;
}

std::string with_cuts(std::string_view text) {
  constexpr std::string_view kBetween[] = {":::", ";", "|", " или ", " и ", " or ", " and "};
  std::string even = with_extensions(text);
  for (const std::string_view sign : kBetween) {
    for (std::size_t at; (at = even.find(sign)) != even.npos;)
      even.replace(at, sign.size(), 1, kCut);
  }
  return even;
}

// By commas, but for those within brackets: «8 916 123-45-67 (Анна, секретарь)».
std::vector<std::string_view> by_commas(std::string_view text) {
  std::vector<std::string_view> pieces;
  int depth = 0;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '(') ++depth;
    if (text[i] == ')') --depth;
    if (text[i] != ',' || depth > 0) continue;
    pieces.push_back(text.substr(begin, i - begin));
    begin = i + 1;
  }
  pieces.push_back(text.substr(begin));
  return pieces;
}

// An extension that a comma or a pause has cut off goes back to its number.
bool takes_extension(std::string& number, std::string_view piece, bool glued) {
  constexpr std::size_t kLongest = 6;
  if (!is_number(number) || !read_phone(number).extension.empty()) return false;
  const bool digits = piece.find_first_not_of("0123456789") == piece.npos;
  if (digits && (!glued || piece.size() > kLongest)) return false;
  const std::string whole = number + ", " + std::string(piece);
  const bool taken = !read_phone(whole).extension.empty();
  if (taken) number = digits ? number + RUKA_EXTENSION + std::string(piece) : whole;
  return taken;
}

// So do words behind a comma, and what has few digits in it: «+7 916 123-45-67, до 18:00».
bool takes_words(std::string& number, std::string_view piece) {
  if (!is_number(number) || piece.find_first_not_of("0123456789") == piece.npos) return false;
  const std::string whole = number + ", " + std::string(piece);
  const bool taken = phone_digits(piece).size() < kFewestDigits && !read_phone(whole).e164.empty();
  if (taken) number = whole;
  return taken;
}

// «8(495)323-45-67/68»: what follows is the end of another number with the same beginning.
std::vector<std::string> by_slashes(std::string_view text) {
  const auto pieces = split(text, '/');
  const Phone first = read_phone(pieces.front());
  if (pieces.size() < 2 || !is_number(pieces.front())) return {};
  std::vector<std::string> numbers = {std::string(trim(pieces.front()))};
  for (const std::string_view piece : std::span(pieces).subspan(1)) {
    const std::string digits = phone_digits(piece);
    if (is_number(piece)) {
      numbers.emplace_back(trim(piece));
    } else if (!digits.empty() && digits.size() < kNational &&
               read_phone(piece).extension.empty()) {
      const std::size_t words = piece.find_first_not_of("0123456789- ()");
      numbers.push_back(first.e164.substr(0, first.e164.size() - digits.size()) + digits);
      if (words != piece.npos) numbers.back() += " " + std::string(piece.substr(words));
    } else {
      return {};
    }
  }
  return numbers;
}

// «8-800-555-35-35 8-495-555-35-36»: the longest beginning that is a number, then the rest. None
// where something of the text is no number.
std::vector<std::string> numbers_in(std::string_view text) {
  constexpr std::size_t kLongest = 200;
  if (is_number(text)) return {std::string(text)};
  std::vector<std::string> found = by_slashes(text);
  if (!found.empty() || text.size() > kLongest) return found;
  for (std::size_t at = text.rfind(' '); at != text.npos && at > 0; at = text.rfind(' ', at - 1)) {
    if (!is_number(text.substr(0, at))) continue;
    std::vector<std::string> rest = numbers_in(trim(text.substr(at + 1)));
    if (rest.empty()) continue;
    found.emplace_back(trim(text.substr(0, at)));
    found.insert(found.end(), rest.begin(), rest.end());
    return found;
  }
  return {};
}

// "+79161234567": as most programs write it.
bool is_one_number(std::string_view text) {
  constexpr std::size_t kMost = 15;  // digits of E.164
  const std::string_view digits = text.starts_with('+') ? text.substr(1) : text;
  return !digits.empty() && digits.size() <= kMost &&
         digits.find_first_not_of("0123456789") == digits.npos;
}

void add_numbers(std::string_view piece, std::vector<std::string>& out) {
  std::vector<std::string> found = numbers_in(piece);
  if (found.empty()) found.emplace_back(piece);
  out.insert(out.end(), found.begin(), found.end());
}

}  // namespace

std::vector<std::string> phone_pieces(std::string_view text) {
  if (is_one_number(text)) return {std::string(text)};
  const std::string whole = number_text_of(text);
  std::vector<std::string> out;
  if (is_rounded_number(whole)) return {whole};  // "7,9161E+10" is one number, not two
  const std::string even = with_cuts(whole);
  for (const std::string_view part : split(even, kCut)) {
    bool first = true;
    for (const std::string_view raw : by_commas(part)) {
      const std::string piece = number_text_of(raw);
      const bool glued = !first && (raw.empty() || raw.front() != ' ');
      first = false;
      if (piece.empty()) continue;
      if (!out.empty() && takes_extension(out.back(), piece, glued)) continue;
      if (!out.empty() && takes_words(out.back(), piece)) continue;
      add_numbers(piece, out);
    }
  }
  return out;
}

}  // namespace ruka
