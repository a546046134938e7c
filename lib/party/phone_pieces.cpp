// Several numbers in one cell, cut apart.
#include <algorithm>
#include <span>
#include <utility>

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

void replace_each(std::string& text, std::string_view old, std::string_view with) {
  for (std::size_t at; (at = text.find(old)) != text.npos;) text.replace(at, old.size(), with);
}

std::string with_cuts(std::string_view text) {
  constexpr std::string_view kCuts[] = {":::", ";", "|"};
  constexpr std::string_view kCommas[] = {" или ", " и ", " or ", " and "};
  std::string even = with_extensions(text);
  for (const std::string_view sign : kCuts) replace_each(even, sign, {&kCut, 1});
  for (const std::string_view word : kCommas) replace_each(even, word, ", ");
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

// The digits that a piece begins with, where it has no others: «68 офис».
std::string ending_digits(std::string_view piece) {
  const std::string digits = phone_digits(
      piece.substr(0, std::min(piece.find_first_not_of("0123456789- ()"), piece.size())));
  return digits.size() == phone_digits(piece).size() ? digits : "";
}

// The number that ends in these digits and begins as another one; the words of the piece behind it.
std::string with_beginning_of(const std::string& number, std::string_view digits,
                              std::string_view piece) {
  const std::string known = read_phone(number).e164;
  std::string whole = known.substr(0, known.size() - digits.size()) + std::string(digits);
  const std::size_t words = piece.find_first_not_of("0123456789- ()");
  if (words != piece.npos) whole += " " + std::string(piece.substr(words));
  return whole;
}

// «(4932) 55-04-01, 55-04-02»: as many digits as the number before it has behind its city's code.
std::string with_code_of(const std::string& number, std::string_view piece) {
  if (!is_number(number)) return {};
  const std::string known = read_phone(number).e164;
  const std::string_view national = std::string_view(known).substr(known.starts_with("+7") ? 2 : 0);
  const bool city = national.size() == kNational && !national.starts_with("80") &&
                    std::string_view("348").find(national[0]) != std::string_view::npos;
  if (!city) return {};
  const std::string spaced = spaced_phone(known);  // "+7 4932 55-04-01"
  const std::string digits = ending_digits(piece);
  if (digits.size() != phone_digits(spaced.substr(spaced.rfind(' '))).size()) return {};
  return with_beginning_of(number, digits, piece);
}

// «8(495)323-45-67/68»: what follows is the end of another number with the same beginning, or said
// of the number before it.
std::vector<std::string> by_slashes(std::string_view text) {
  const auto pieces = split(text, '/');
  if (pieces.size() < 2 || !is_number(pieces.front())) return {};
  const std::string first(trim(pieces.front()));
  std::vector<std::string> numbers = {first};
  for (const std::string_view raw : std::span(pieces).subspan(1)) {
    const std::string_view piece = trim(raw);
    const std::string digits = ending_digits(piece);
    if (is_number(piece)) {
      numbers.emplace_back(piece);
    } else if (!digits.empty() && digits.size() < kNational) {
      numbers.push_back(with_beginning_of(first, digits, piece));
    } else if (!takes_extension(numbers.back(), piece, false) &&
               !takes_words(numbers.back(), piece)) {
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

// Where the number begins behind words: «Марина 8 495…», «(Марина) (495)…», «Марина:8495…».
std::size_t number_behind_words(std::string_view piece) {
  constexpr std::string_view kStarts = "+0123456789";
  if (piece.empty() || kStarts.find(piece.front()) != kStarts.npos) return piece.npos;
  for (std::size_t i = 1; i < piece.size(); ++i) {
    if (kStarts.find(piece[i]) == kStarts.npos) continue;
    const std::string_view before = piece.substr(0, i);
    if (before.ends_with('(')) return i > 1 ? i - 1 : piece.npos;
    const bool apart = std::string_view(" :,)-").find(before.back()) != std::string_view::npos;
    if (apart || before.ends_with("–") || before.ends_with("—")) return i;
  }
  return piece.npos;
}

std::string_view without_signs_around(std::string_view words) {
  constexpr std::string_view kSigns = " ,;:-()";
  for (bool cut = true; cut;) {
    cut = false;
    const std::size_t begin = std::min(words.find_first_not_of(kSigns), words.size());
    words = words.substr(begin, words.find_last_not_of(kSigns) + 1 - begin);
    for (const std::string_view dash : {"–", "—"}) {
      if (!words.ends_with(dash)) continue;
      words.remove_suffix(dash.size());
      cut = true;
    }
  }
  return words;
}

// «Марина 8 495 777-10-71 Олег 8 495 777-10-72»: who is named before a number, behind it. None
// where something of the text is no number.
std::vector<std::string> numbers_behind_words(std::string_view piece) {
  const std::size_t at = number_behind_words(piece);
  if (at == piece.npos) return {};
  const std::string words(without_signs_around(piece.substr(0, at)));
  std::string_view rest = piece.substr(at);
  const std::size_t end = std::min(rest.find_first_not_of("0123456789+-()./ "), rest.size());
  std::vector<std::string> others;
  if (phone_digits(rest.substr(end)).size() >= kFewestDigits) {
    others = numbers_behind_words(rest.substr(end));
    if (others.empty()) return {};
    rest = rest.substr(0, end);
  }
  std::vector<std::string> found = numbers_in(trim(rest));
  if (found.empty()) return {};
  if (!words.empty()) found.front() += " " + words;
  found.insert(found.end(), others.begin(), others.end());
  return found;
}

void add_numbers(std::string_view piece, std::vector<std::string>& out) {
  std::vector<std::string> found = numbers_in(piece);
  if (found.empty()) found = numbers_behind_words(piece);
  if (found.empty()) found.emplace_back(piece);
  out.insert(out.end(), found.begin(), found.end());
}

// «спросить Олега, 8 495 777-10-76»
bool are_words_before(const std::string& words, std::string_view piece) {
  return words.find_first_of("0123456789") == words.npos && is_number(piece);
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
      std::string piece = number_text_of(raw);
      const bool behind = !std::exchange(first, false);
      const bool glued = behind && (raw.empty() || raw.front() != ' ');
      if (piece.empty()) continue;
      if (!out.empty() && takes_extension(out.back(), piece, glued)) continue;
      if (!out.empty() && takes_words(out.back(), piece)) continue;
      if (behind && !out.empty()) {
        if (std::string whole = with_code_of(out.back(), piece); !whole.empty()) {
          out.push_back(std::move(whole));
          continue;
        }
        if (are_words_before(out.back(), piece)) {
          piece += " " + std::move(out.back());
          out.pop_back();
        }
      }
      add_numbers(piece, out);
    }
  }
  return out;
}

}  // namespace ruka
