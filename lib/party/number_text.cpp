#include "lib/party/number_text.hpp"

#include <charconv>
#include <optional>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"

namespace ruka {

namespace {

constexpr std::string_view kDecimal = "0123456789";

bool is_all_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of(kDecimal) == text.npos;
}

// The wide signs of an eastern keyboard as those of every other: «＋７» is +7.
std::string narrow(const std::string& text) {
  constexpr std::int32_t kWide = 0xFF01;
  constexpr std::int32_t kLast = 0xFF5E;
  if (text.find('\xEF') == text.npos) return text;
  std::string out;
  for (std::string_view rest = text; !rest.empty();) {
    const Utf8Char c = next_char(rest);
    if (c.code >= kWide && c.code <= kLast) {
      out += static_cast<char>(c.code - kWide + '!');
    } else {
      out += rest.substr(0, c.bytes);
    }
    rest.remove_prefix(c.bytes);
  }
  return out;
}

// "7.70708E+09": its digits and how many of them stand before the point.
struct Exponential {
  std::string digits;
  std::size_t whole = 0;
};

std::optional<Exponential> exponential_of(std::string_view text) {
  const std::size_t e = text.find_first_of("eE");
  if (e == text.npos || e == 0) return std::nullopt;
  std::string_view power = text.substr(e + 1);
  if (power.starts_with('+')) power.remove_prefix(1);
  std::size_t exponent = 0;
  if (!is_all_digits(power) || power.size() > 2) return std::nullopt;
  std::from_chars(power.data(), power.data() + power.size(), exponent);
  const std::string_view mantissa = text.substr(0, e);
  const std::size_t point = mantissa.find_first_of(".,");
  const std::string_view front = mantissa.substr(0, point);
  const std::string_view behind =
      point == mantissa.npos ? std::string_view() : mantissa.substr(point + 1);
  const bool digits = is_all_digits(front) && (behind.empty() || is_all_digits(behind));
  if (!digits) return std::nullopt;
  return Exponential{std::string(front) + std::string(behind), front.size() + exponent};
}

// Of all the digits one zero at the end may be left out: 7.70708389E9 is 7707083890.
bool is_whole(const Exponential& number) {
  return number.digits.size() <= number.whole && number.digits.size() + 1 >= number.whole;
}

}  // namespace

std::string number_text_of(std::string_view text) {
  const std::string seen = narrow(visible(text));
  std::string_view bare = trim(seen);
  if (bare.size() > 1 && bare.front() == '\'') bare.remove_prefix(1);
  if (bare.size() > 3 && bare.starts_with("=\"") && bare.ends_with('"')) {
    bare = bare.substr(2, bare.size() - 3);  // ="0012": a text to a spreadsheet
  }
  const std::size_t point = bare.find_first_of(".,");
  if (point != bare.npos && is_all_digits(bare.substr(0, point)) && point + 1 < bare.size() &&
      bare.find_first_not_of('0', point + 1) == bare.npos) {
    return std::string(bare.substr(0, point));
  }
  if (auto number = exponential_of(bare); number && is_whole(*number)) {
    number->digits.resize(number->whole, '0');
    return std::move(number->digits);
  }
  return std::string(bare);
}

bool is_rounded_number(std::string_view text) {
  return exponential_of(trim(text)) && exponential_of(number_text_of(text));
}

void refuse_rounded(std::string_view text) {
  if (!is_rounded_number(text)) return;
  throw Error(ErrorKind::Value,
              msg("“{value}” was rounded by a spreadsheet: its digits are lost",
                  {{"value", terminal_safe(text)}}),
              msg("make the column text in the spreadsheet and enter the number anew"));
}

}  // namespace ruka
