#include "lib/party/phone.hpp"

#include <array>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/party/requisites.hpp"

namespace ruka {

namespace {

std::string digits_of(std::string_view text) {
  std::string digits;
  for (const char c : text) {
    if (c >= '0' && c <= '9') digits += c;
  }
  return digits;
}

// Where an extension begins; the end of the text where there is none.
std::size_t extension_start(std::string_view folded) {
  std::size_t start = folded.size();
  for (const std::string_view mark : {"доб", "вн", "ext", "x", "#", "*"}) {
    start = std::min(start, folded.find(mark));
  }
  return std::min(start, folded.size());
}

constexpr std::string_view kSigns = "0123456789+-()./ \u00A0\u202F\u2011\u2013\u2014";

// What people write before a number: «тел.», «моб.», "tel.:".
std::string_view without_label(std::string_view text) {
  for (const std::string_view label : {"телефон", "тел", "мобильный", "моб", "раб", "сот", "факс",
                                       "phone", "tel", "mobile", "mob", "fax", "т"}) {
    if (!text.starts_with(label)) continue;
    const std::string_view rest = text.substr(label.size());
    const std::size_t number = rest.find_first_not_of(".: ");
    if (number != rest.npos && kSigns.find(rest[number]) != kSigns.npos) return rest.substr(number);
  }
  return text;
}

// A Russian code of three digits: no area is 89x, and 79x is the beginning of +7 9xx without its
// last digit.
bool may_be_national(std::string_view digits) {
  return digits[0] != '0' && digits[0] != '1' && !digits.starts_with("89") &&
         !digits.starts_with("79");
}

// The digits behind +; none where no number can have them.
std::string international(std::string_view digits) {
  // "+8 912": a slip for 8. No country begins with 89; +81, +84, +852 are real ones.
  if (digits.size() == 11 && digits.starts_with("89")) {
    return "+7" + std::string(digits.substr(1));
  }
  // Behind the +7 of Russia and Kazakhstan stand ten digits, never more or fewer.
  if (digits.starts_with('7') && digits.size() != 11) return "";
  return digits.size() >= 8 && digits.size() <= 15 ? "+" + std::string(digits) : "";
}

// Russian numbers by their length; others only behind +, 00 or 810.
std::string normal_form(std::string_view text, std::string_view digits) {
  if (trim(text).starts_with('+')) return international(digits);
  if (digits.starts_with("00")) return international(digits.substr(2));
  if (digits.size() == 10 && may_be_national(digits)) return "+7" + std::string(digits);
  if (digits.size() == 11 && (digits[0] == '7' || digits[0] == '8')) {
    return "+7" + std::string(digits.substr(1));
  }
  // Abroad as it is dialed from Russia: 8 10 49 30...
  if (digits.starts_with("810") && digits.size() > 11) return international(digits.substr(3));
  return "";
}

}  // namespace

Phone read_phone(std::string_view text) {
  Phone phone;
  phone.raw = clean_line(text);
  const std::string folded = fold(phone.raw);
  const std::string_view labeled = without_label(folded);
  const std::size_t mark = extension_start(labeled);
  std::string_view number = labeled.substr(0, mark);
  if (mark < labeled.size()) {
    // «…, доб. 12», «… (доб. 12)»
    number = number.substr(0, number.find_last_not_of(" ,;(") + 1);
  }
  // Letters in a number mean that it is something else.
  if (number.find_first_not_of(kSigns) != number.npos) return phone;
  phone.e164 = normal_form(number, digits_of(number));
  if (!phone.e164.empty()) phone.extension = digits_of(labeled.substr(mark));
  return phone;
}

std::string phone_text(const Phone& phone) {
  if (phone.e164.empty()) return phone.raw;
  const std::string text = spaced_phone(phone.e164);
  return phone.extension.empty() ? text : text + " доб. " + phone.extension;
}

bool is_phone_like(std::string_view text) {
  const bool only_signs = text.find_first_not_of(kSigns) == text.npos;
  return only_signs ? digits_of(text).size() >= 7 : !read_phone(text).extension.empty();
}

std::string phone_digits(std::string_view text) { return digits_of(text); }

void refuse_rounded(std::string_view number) {
  throw Error(ErrorKind::Value,
              msg("“{value}” was rounded by a spreadsheet: its digits are lost",
                  {{"value", terminal_safe(number)}}),
              msg("make the column text in the spreadsheet and enter the number anew"));
}

Phone check_phone(std::string_view text) {
  constexpr std::ptrdiff_t kFewestDigits = 5;  // of a city number
  if (is_rounded_number(text)) refuse_rounded(text);
  Phone phone = read_phone(text);
  const auto digits = std::ranges::count_if(phone.raw, [](char c) { return c >= '0' && c <= '9'; });
  if (phone.e164.empty() && digits < kFewestDigits) {
    throw Error(ErrorKind::Value,
                msg("“{phone}” is not a phone number", {{"phone", terminal_safe(text)}}),
                msg("write it like +7 916 123-45-67"));
  }
  return phone;
}

}  // namespace ruka
